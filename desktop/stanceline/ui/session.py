"""A Project that can signal: the only object in a window that tells others that data changed."""

import sys
from collections.abc import Callable
from functools import partial
from typing import Any, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal

from stanceline.domain.annotations import Annotator
from stanceline.domain.change import Change, Noun
from stanceline.domain.codebook import Codebook
from stanceline.domain.codebook_looks import as_shown
from stanceline.domain.progress import Job
from stanceline.domain.trouble import Trouble
from stanceline.operations import counting
from stanceline.operations.counting import Counts
from stanceline.operations.projects import Project
from stanceline.ui.worker import Running, Worker

T = TypeVar("T")
P = ParamSpec("P")


class Session(QObject):
    """One open project, handed to every panel through its constructor."""

    changed = Signal(object)
    """A Change, after each committed operation; ``counts`` and ``codebook`` are up to date by then.

    After Trouble it is one without operation and shifts: all annotations and marks are to be read again.
    """
    opened = Signal()
    """The counts are loaded; once after opening, and again when articles came or went."""
    troubled = Signal(object)
    """A Trouble that a person must be told of."""
    job_began = Signal(object)
    job_moved = Signal(object, object)
    job_ended = Signal(object)
    """Running, and with ``job_moved`` its Progress."""

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project = project
        self._dressed = (project.codebook, as_shown(project.codebook))
        self.counts = Counts(project.annotator.id, project.codebook)
        self.counted = False
        self.failed: Callable[[], Change] | None = None
        self._uncountable = False
        self._missed: list[Change] = []
        self._worker = Worker(self)

    @property
    def codebook(self) -> Codebook:
        """The codebook as it is now, with a look for every label; ``project.codebook`` is as it is in the file."""
        if self._dressed[0] is not self.project.codebook:
            self._dressed = (self.project.codebook, as_shown(self.project.codebook))
        return self._dressed[1]

    @property
    def annotator(self) -> Annotator:
        """Who labels in this window."""
        return self.project.annotator

    def read(self, function: Callable[Concatenate[Project, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """A short read, now."""
        return function(self.project, *args, **kwargs)

    def do(
        self,
        operation: Callable[Concatenate[Project, P], Change],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Change:
        """A quick operation, now; committed when this returns. Trouble is told through ``troubled``."""
        try:
            change = operation(self.project, *args, **kwargs)
        except Trouble as trouble:
            self.failed = partial(self.do, operation, *args, **kwargs)
            self.troubled.emit(trouble)
            # What the window shows must be what the file says, whatever went wrong between the two.
            self.count_again()
            self.changed.emit(Change(touched=frozenset({Noun.ANNOTATIONS, Noun.MARKS})))
            return Change()
        self.failed = None
        if change.happened:
            self.take(change)
        return change

    def retry(self) -> None:
        """Do what failed last again."""
        if self.failed is not None:
            self.failed()

    def run(self, job: Job[T], title: str, then: Callable[[T], None]) -> Running:
        """A long job on the worker; ``then(result)`` when it ends, nothing when it is cancelled."""
        running = Running(title)
        self.job_began.emit(running)

        def done(result: T | None) -> None:
            self.job_ended.emit(running)
            if result is not None:
                then(result)

        def failed(error: BaseException) -> None:
            self.job_ended.emit(running)
            self._fail(error)

        self._worker.run(
            job,
            running,
            progressed=lambda progress: self.job_moved.emit(running, progress),
            done=done,
            failed=failed,
        )
        return running

    def ask(self, question: Callable[[Project], T], then: Callable[[T], None], *, slot: str) -> None:
        """A read off the GUI thread, on a connection of its own; the newest question of a slot wins."""
        self._ask(question, then, self._fail, slot)

    def take(self, change: Change) -> None:
        """Tell everybody of a committed Change (also one that a job made)."""
        if change.touched & {Noun.CODEBOOK, Noun.PROJECT}:
            self.project.reload_codebook()
        if self.counted:
            self.counts.take(change)
        else:
            self._missed.append(change)
        if self._uncountable or change.touched & {Noun.ARTICLES, Noun.CODEBOOK, Noun.ANNOTATORS}:
            self.count_again()
        self.changed.emit(change)

    def count_again(self) -> None:
        """Load all counts from the file, off the thread; ``opened`` follows."""
        self.counted = self._uncountable = False
        self._missed = []
        # The first time nothing can be labelled yet, so that reading the file itself makes no key wait.
        question = partial(counting.load, frozen=self.counts.upto > 0)
        self._ask(question, self._count, self._give_up_counting, "counts")

    def close(self) -> None:
        """Stop the worker, then close the file."""
        self._worker.close()
        self.project.close()

    def _ask(
        self,
        question: Callable[[Project], T],
        then: Callable[[T], None],
        failed: Callable[[BaseException], None],
        slot: str,
    ) -> None:
        def answer() -> T:
            with self.project.aside() as own:
                return question(own)

        self._worker.ask(answer, slot=slot, then=then, failed=failed)

    def _give_up_counting(self, error: BaseException) -> None:
        self._uncountable = True  # until the next change, when it is tried again
        self._fail(error)

    def _count(self, counts: Counts) -> None:
        counts.codebook = self.codebook
        counts.loader = lambda article: counting.of_article(self.project, article)
        for change in self._missed:
            if change.operation > counts.upto:
                counts.take(change)
        self._missed = []
        self.counts, self.counted = counts, True
        self.opened.emit()

    def _fail(self, error: BaseException) -> None:
        if isinstance(error, Trouble):
            self.troubled.emit(error)
            return
        trace: Any = error.__traceback__
        sys.excepthook(type(error), error, trace)
