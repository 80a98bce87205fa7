"""Work off the GUI thread, answers on it: one thread for jobs, one for questions."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from threading import Event
from time import monotonic
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from stanceline.domain.progress import Job, Progress

T = TypeVar("T")

PROGRESS_SECONDS = 0.05


class Running:
    """A job under way, as the window sees it: its title, and a way to stop it."""

    def __init__(self, title: str) -> None:
        self.title = title
        self._cancelled = Event()

    def cancel(self) -> None:
        """Stop at the next step; the job then undoes what it had begun."""
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        """Whether it was told to stop."""
        return self._cancelled.is_set()


class Worker(QObject):
    """Runs jobs and questions. Every callback is called on the thread that made the worker."""

    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = ThreadPoolExecutor(1, thread_name_prefix="stanceline-job")
        self._questions = ThreadPoolExecutor(1, thread_name_prefix="stanceline-question")
        self._newest: dict[str, int] = {}
        self._running: set[Running] = set()
        self._closing = False
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        job: Job[T],
        running: Running,
        *,
        progressed: Callable[[Progress], None],
        done: Callable[[T | None], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Run a job to its end. ``done(None)`` is called when it was cancelled."""
        self._running.add(running)

        def over(call: Callable[[], None]) -> None:
            self._running.discard(running)
            call()

        def work() -> None:
            try:
                result = _drive(job, running, lambda progress: self._send(lambda: progressed(progress)))
            except BaseException as error:  # noqa: BLE001 - the worker's guard: it is raised again on the GUI thread
                caught = error
                self._send(lambda: over(lambda: failed(caught)))
            else:
                self._send(lambda: over(lambda: done(result)))

        self._jobs.submit(work)

    def ask(
        self,
        question: Callable[[], T],
        *,
        slot: str,
        then: Callable[[T], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Ask off the thread; of several questions in one slot only the newest is answered.

        One that is no longer the newest when its turn comes isn't even asked.
        """
        number = self._newest.get(slot, 0) + 1
        self._newest[slot] = number

        def answered(answer: T) -> None:
            if self._newest[slot] == number:
                then(answer)

        def work() -> None:
            if self._newest[slot] != number:
                return
            try:
                answer = question()
            except BaseException as error:  # noqa: BLE001 - the worker's guard: it is raised again on the GUI thread
                caught = error
                self._send(lambda: failed(caught))
            else:
                self._send(lambda: answered(answer))

        self._questions.submit(work)

    def close(self) -> None:
        """Cancel everything and wait until both threads are gone. Callbacks no longer come."""
        self._closing = True
        for running in self._running:
            running.cancel()
        self._jobs.shutdown(wait=True, cancel_futures=True)
        self._questions.shutdown(wait=True, cancel_futures=True)

    def _send(self, call: Callable[[], None]) -> None:
        if not self._closing:
            with suppress(RuntimeError):  # the receiver is gone between the check and the call
                self._arrived.emit(call)

    def _deliver(self, call: Callable[[], None]) -> None:
        if not self._closing:
            call()


def _drive(job: Job[T], running: Running, progressed: Callable[[Progress], None]) -> T | None:
    last = 0.0
    try:
        while not running.cancelled:
            progress = next(job)
            if monotonic() - last >= PROGRESS_SECONDS:
                last = monotonic()
                progressed(progress)
    except StopIteration as stop:
        result: Any = stop.value
        return result  # type: ignore[no-any-return]
    job.close()
    return None
