"""Undo, redo and undo to here: at once, or with a way to stop it where a step touched very many rows."""

from collections.abc import Callable
from textwrap import shorten

from PySide6.QtCore import QCoreApplication

from stanceline.domain.change import NOTHING, Change
from stanceline.domain.journal import Entry
from stanceline.domain.progress import Job
from stanceline.domain.trouble import Trouble
from stanceline.operations import undoing
from stanceline.operations.wording import describe
from stanceline.ui.languages import step_in_words
from stanceline.ui.looks.bidi import tame
from stanceline.ui.session import Session
from stanceline.ui.worker import Running

Arrive = Callable[[Change], object]
Wait = Callable[[Running], object]

MANY = 3000
"""A step that touched more rows would hold the window up for longer than a moment."""

_SHOWN = 80


class Returning:
    """Goes back and forth through the steps; ``arrive`` is told of the last Change, NOTHING if there was none.

    ``wait`` is shown each job, and must let nobody write meanwhile.
    """

    def __init__(self, session: Session, arrive: Arrive, wait: Wait | None = None) -> None:
        self._session, self._arrive, self._wait = session, arrive, wait

    def undo(self) -> None:
        """Take the last step back; somebody else's stays, with words."""
        entry = self._session.read(undoing.next_undo)
        if entry is not None and not self._is_others(entry):
            self._undo(entry, self._arrive)

    def redo(self) -> None:
        """Do what was undone last again; somebody else's stays undone, with words."""
        entry = self._session.read(undoing.next_redo)
        if entry is None or self._is_others(entry):
            return
        if entry.rows > MANY:
            job = undoing.redo_slowly(self._session.project, entry.id)
            self._run(job, QCoreApplication.translate("Action", "Redo"), entry, self._arrive)
        else:
            self._arrive(self._session.do(undoing.redo))

    def undo_to(self, operation: int, last: Change = NOTHING) -> None:
        """Undo every step that is newer than this one, one by one, as the journal demands; somebody else's stops it."""
        entry = self._session.read(undoing.next_undo)
        while entry is not None and entry.id > operation and not self._is_others(entry):
            if entry.rows > MANY:
                self._undo(entry, lambda change: self.undo_to(operation, change))
                return
            change = self._session.do(undoing.undo)
            if not change.happened:
                break
            last = change
            entry = self._session.read(undoing.next_undo)
        self._arrive(last)

    def _undo(self, entry: Entry, then: Arrive) -> None:
        if entry.rows > MANY:
            job = undoing.undo_slowly(self._session.project, entry.id)
            self._run(job, QCoreApplication.translate("Action", "Undo"), entry, then)
        else:
            then(self._session.do(undoing.undo))

    def _run(self, job: Job[Change], verb: str, entry: Entry, then: Arrive) -> None:
        def done(change: Change) -> None:
            if change.happened:
                self._session.take(change)
                then(change)

        what = shorten(tame(describe(entry.name, entry.detail, step_in_words)), _SHOWN, placeholder="…")
        running = self._session.run(job, f"{verb}: {what}", done)
        if self._wait is not None:
            self._wait(running)

    def _is_others(self, entry: Entry) -> bool:
        if entry.annotator in ("", self._session.annotator.name):
            return False
        what = describe(entry.name, entry.detail, step_in_words)
        self._session.troubled.emit(
            Trouble(
                "OTHERS_STEP",
                f"The last step was taken by {entry.annotator}: {what}.",
                "Only who took it can undo it here; “stanceline undo” takes anybody's back.",
            )
        )
        return True
