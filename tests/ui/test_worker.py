"""Jobs and questions run on other threads, and everything they say is said on the window's own."""

import logging
import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from stanceline.domain.progress import Job, Progress
from stanceline.ui.worker import Running, Worker

PATIENCE = 10.0


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[Worker]:
    """Closed at the end, whatever the test did."""
    worker = Worker()
    yield worker
    worker.close()
    worker.deleteLater()


@pytest.fixture
def gate() -> Iterator[threading.Event]:
    """What a job or question waits for; open at the end, so that no thread is held."""
    gate = threading.Event()
    yield gate
    gate.set()


class Heard:
    """What a worker said, and whether on the thread of the test."""

    def __init__(self) -> None:
        self.answers: list[object] = []
        self.errors: list[BaseException] = []
        self.progress: list[Progress] = []
        self.threads: set[threading.Thread] = set()

    def answer(self, answer: object) -> None:
        """A result."""
        self.threads.add(threading.current_thread())
        self.answers.append(answer)

    def fail(self, error: BaseException) -> None:
        """An exception."""
        self.threads.add(threading.current_thread())
        self.errors.append(error)

    def move(self, progress: Progress) -> None:
        """A step."""
        self.threads.add(threading.current_thread())
        self.progress.append(progress)

    @property
    def here(self) -> bool:
        """Whether everything was said on this thread."""
        return self.threads == {threading.current_thread()}


@pytest.fixture
def heard() -> Heard:
    """Nothing so far."""
    return Heard()


def run(worker: Worker, job: Job[object], heard: Heard) -> Running:
    """Run a job whose every word is kept."""
    running = Running("a job")
    worker.run(job, running, progressed=heard.move, done=heard.answer, failed=heard.fail)
    return running


def ask(worker: Worker, question: Callable[[], object], heard: Heard, slot: str = "one") -> None:
    """Ask a question whose answer is kept."""
    worker.ask(question, slot=slot, then=heard.answer, failed=heard.fail)


def counting(steps: int, result: object = "all") -> Job[object]:
    """A job of so many steps."""
    for step in range(steps):
        yield Progress(step, steps)
    return result


def held(gate: threading.Event, ended: list[str]) -> Job[object]:
    """A job that waits in its first step and goes on for ever, and notes how it ended."""
    try:
        yield Progress(0)
        gate.wait(PATIENCE)
        while True:
            yield Progress(1)
    except GeneratorExit:
        ended.append("closed")
        raise


def failing() -> Job[object]:
    """A job that breaks after its first step."""
    yield Progress(0, 2)
    raise ZeroDivisionError("the text of an article")


def test_a_job_answers_on_the_thread_that_made_the_worker(worker: Worker, heard: Heard, qtbot: QtBot) -> None:
    run(worker, counting(3), heard)
    qtbot.waitUntil(lambda: heard.answers == ["all"])
    assert heard.here


def test_the_first_step_of_a_job_is_told_at_once_and_not_every_step_after_it(
    worker: Worker, heard: Heard, qtbot: QtBot
) -> None:
    run(worker, counting(20_000), heard)
    qtbot.waitUntil(lambda: bool(heard.answers))
    assert heard.progress[0] == Progress(0, 20_000)
    assert len(heard.progress) < 200


def test_jobs_run_one_after_the_other(
    worker: Worker, heard: Heard, gate: threading.Event, qtbot: QtBot
) -> None:
    ended: list[str] = []
    first = run(worker, held(gate, ended), heard)
    run(worker, counting(1, "second"), heard)
    qtbot.waitUntil(lambda: bool(heard.progress))
    assert heard.answers == []
    first.cancel()
    gate.set()
    qtbot.waitUntil(lambda: heard.answers == [None, "second"])


def test_a_cancelled_job_is_closed_and_done_without_a_result(
    worker: Worker, heard: Heard, gate: threading.Event, qtbot: QtBot
) -> None:
    ended: list[str] = []
    running = run(worker, held(gate, ended), heard)
    qtbot.waitUntil(lambda: bool(heard.progress))
    running.cancel()
    gate.set()
    qtbot.waitUntil(lambda: heard.answers == [None])
    assert ended == ["closed"]
    assert heard.errors == []


def test_a_job_cancelled_before_its_turn_never_begins(
    worker: Worker, heard: Heard, gate: threading.Event, qtbot: QtBot
) -> None:
    ended: list[str] = []
    began: list[int] = []

    def second() -> Job[object]:
        began.append(1)
        yield Progress(0)

    first = run(worker, held(gate, ended), heard)
    run(worker, second(), heard).cancel()
    first.cancel()
    gate.set()
    qtbot.waitUntil(lambda: heard.answers == [None, None])
    assert began == []


def test_an_exception_of_a_job_arrives_once_on_the_thread_of_the_worker(
    worker: Worker, heard: Heard, qtbot: QtBot
) -> None:
    run(worker, failing(), heard)
    ask(worker, lambda: "after", heard)
    qtbot.waitUntil(lambda: heard.answers == ["after"] and bool(heard.errors))
    assert [type(error) for error in heard.errors] == [ZeroDivisionError]
    assert heard.errors[0].__traceback__ is not None
    assert heard.here


def test_a_job_that_failed_leaves_the_next_one_unharmed(worker: Worker, heard: Heard, qtbot: QtBot) -> None:
    run(worker, failing(), heard)
    run(worker, counting(1), heard)
    qtbot.waitUntil(lambda: heard.answers == ["all"])


def test_only_the_newest_question_of_a_slot_is_answered(
    worker: Worker, heard: Heard, gate: threading.Event, qtbot: QtBot
) -> None:
    ask(worker, lambda: gate.wait(PATIENCE) and "old", heard)
    ask(worker, lambda: "middle", heard)
    ask(worker, lambda: "new", heard)
    ask(worker, lambda: "other", heard, slot="another")
    gate.set()
    qtbot.waitUntil(lambda: "other" in heard.answers)
    assert heard.answers == ["new", "other"]
    assert heard.here


def test_an_answer_is_dropped_when_a_newer_question_came_before_it_was_told(
    worker: Worker, heard: Heard, qtbot: QtBot
) -> None:
    answered = threading.Event()

    def first() -> str:
        answered.set()
        return "old"

    ask(worker, first, heard)
    assert answered.wait(PATIENCE)  # it is under way to this thread, which has not looked yet
    ask(worker, lambda: "new", heard)
    qtbot.waitUntil(lambda: bool(heard.answers))
    assert heard.answers == ["new"]


def test_a_question_that_fails_says_so_once(worker: Worker, heard: Heard, qtbot: QtBot) -> None:
    ask(worker, lambda: 1 // 0, heard)
    ask(worker, lambda: "after", heard, slot="another")
    qtbot.waitUntil(lambda: heard.answers == ["after"])
    assert [type(error) for error in heard.errors] == [ZeroDivisionError]
    assert heard.here


def test_closing_waits_for_the_step_under_way_and_undoes_the_job(
    worker: Worker, heard: Heard, gate: threading.Event, qtbot: QtBot
) -> None:
    ended: list[str] = []
    run(worker, held(gate, ended), heard)
    qtbot.waitUntil(lambda: bool(heard.progress))
    opener = threading.Timer(0.05, gate.set)
    opener.start()
    worker.close()
    assert ended == ["closed"]
    opener.join()


def test_no_callback_comes_after_closing(worker: Worker, heard: Heard) -> None:
    begun = threading.Event()

    def question() -> str:
        begun.set()
        return "too late"

    run(worker, counting(5), heard)
    ask(worker, question, heard)
    assert begun.wait(PATIENCE)
    worker.close()
    QCoreApplication.processEvents()
    assert heard.answers == []
    assert heard.progress == []


def test_closing_leaves_no_thread(qtbot: QtBot, heard: Heard) -> None:
    before = set(threading.enumerate())
    worker = Worker()
    run(worker, counting(2), heard)
    ask(worker, lambda: "yes", heard)
    qtbot.waitUntil(lambda: len(heard.answers) == 2)
    assert len(set(threading.enumerate()) - before) == 2
    worker.close()
    assert set(threading.enumerate()) - before == set()


def test_questions_that_closing_cuts_off_are_no_fault_worth_logging(
    worker: Worker, heard: Heard, gate: threading.Event, caplog: pytest.LogCaptureFixture
) -> None:
    begun = threading.Event()

    def first() -> bool:
        begun.set()
        return gate.wait(PATIENCE)

    ask(worker, first, heard)
    ask(worker, lambda: "never asked", heard, slot="another")
    assert begun.wait(PATIENCE)
    opener = threading.Timer(0.05, gate.set)
    opener.start()
    worker.close()
    opener.join()
    assert [record for record in caplog.records if record.levelno >= logging.WARNING] == []


def test_closing_twice_is_closing_once(worker: Worker) -> None:
    worker.close()
    worker.close()
