"""Each change of the codebook as it is made: written at once, or refused with words beside the field."""

from collections.abc import Callable
from typing import Concatenate, ParamSpec

from PySide6.QtCore import QObject, Signal

from stanceline.domain.change import NOTHING, Change
from stanceline.domain.progress import Job
from stanceline.domain.trouble import Trouble
from stanceline.operations.projects import Project
from stanceline.ui.languages import trouble_in_words
from stanceline.ui.session import Session
from stanceline.ui.worker import Running

P = ParamSpec("P")


class Committing(QObject):
    """The hand of the editor. What is refused is said where it was typed, not in the window behind."""

    refused = Signal(str)
    """Why the last change was not made, in words; empty when it was."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session

    def do(
        self, operation: Callable[Concatenate[Project, P], Change], *args: P.args, **kwargs: P.kwargs
    ) -> Change:
        """Run an operation now; NOTHING when it was refused or changes nothing."""
        try:
            change = operation(self.session.project, *args, **kwargs)
        except Trouble as trouble:
            self.refused.emit(trouble_in_words(trouble))
            return NOTHING
        self.refused.emit("")
        if change.happened:
            self.session.take(change)
        return change

    def run(self, job: Job[Change], title: str, then: Callable[[Change], None]) -> Running | None:
        """Run a long change on the worker; None when its first step, the checks, refuses it."""
        try:
            next(job)
        except Trouble as trouble:
            self.refused.emit(trouble_in_words(trouble))
            return None
        self.refused.emit("")

        def done(change: Change) -> None:
            if change.happened:
                self.session.take(change)
                then(change)

        return self.session.run(job, title, done)
