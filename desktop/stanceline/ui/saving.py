"""When the project file can't be written: what happened, trying again, a copy elsewhere, details."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from stanceline.domain.change import Change
from stanceline.domain.trouble import Trouble
from stanceline.ui.languages import told_in_words, trouble_in_words
from stanceline.ui.looks.banner import Tidings
from stanceline.ui.notices import Answer, Notices
from stanceline.ui.session import Session

OF_THE_FILE = frozenset(
    {"SAVE_FAILED_FULL", "SAVE_FAILED_IO", "PROJECT_BUSY", "PROJECT_MOVED", "CANNOT_OPEN", "DATABASE"}
)
"""Trouble that may pass, so that the same step may succeed later."""


class Saving(QObject):
    """Tells trouble; a banner about the file stays until it is closed or the next step is saved."""

    def __init__(
        self, session: Session, notices: Notices, save_copy: Callable[[], object], window: QWidget
    ) -> None:
        super().__init__(window)
        self._session, self._notices, self._save_copy, self._window = session, notices, save_copy, window
        self._told: list[str] = []
        session.troubled.connect(self.tell)
        session.changed.connect(self._solve)

    def tell(self, trouble: Trouble) -> None:
        """Say what is wrong, with what can be done about it."""
        words = trouble_in_words(trouble)
        if trouble.kind not in OF_THE_FILE:
            self._notices.say(words, Tidings.ERROR)
            return
        answers: list[Answer] = [
            (self.tr("Save a copy…"), self._save_copy),
            (self.tr("Details"), lambda: self._show_details(trouble)),
        ]
        if self._session.failed is not None:
            answers.insert(0, (self.tr("Try again"), self._session.retry))
        self._told.append(words)
        self._notices.say(words, Tidings.ERROR, answers)

    def _solve(self, change: Change) -> None:
        """What was saved says that the file is well again."""
        if change.happened:
            for words in self._told:
                self._notices.withdraw(words)
            self._told = []

    def _show_details(self, trouble: Trouble) -> None:
        """All that is known, to be copied; the banner comes back, for nothing has been solved."""
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("Details"))
        box.setText(told_in_words(trouble.message))
        box.setInformativeText(told_in_words(trouble.advice))
        cause = trouble.__cause__
        about = f"{type(cause).__name__}: {cause}" if cause is not None else trouble.message
        box.setDetailedText(f"{trouble.kind}\n{about}\n{self._session.project.path}")
        box.open()
        self.tell(trouble)
