"""Says aloud what a step did, for those who hear the window instead of seeing it."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from stanceline.domain.change import Change, Noun, Shift
from stanceline.operations import reading
from stanceline.operations.wording import describe
from stanceline.ui.history.wording import label_now
from stanceline.ui.languages import step_in_words
from stanceline.ui.session import Session


class Announcer(QObject):
    """Speaks after each step of this window, and only while something listens: it asks the file."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        session.changed.connect(self._follow)

    def _follow(self, change: Change) -> None:
        if change.happened and QAccessible.isActive():
            self.say(self.words(change))

    def say(self, words: str) -> None:
        """Have it spoken as soon as there is a pause."""
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window, words))

    def words(self, change: Change) -> str:
        """ "Favour set, sentence 8", "Undone. Favour removed, sentence 8", "Join sentences"."""
        mine = [shift for shift in change.shifts if shift.annotator == self._session.annotator.id]
        parts = [self._prefix(change)]
        if len(mine) == 1 and Noun.SENTENCES not in change.touched:
            parts.append(self._of_one(mine[0], change))
        elif len(mine) > 1 and change.name not in ("undo", "redo") and Noun.SENTENCES not in change.touched:
            parts.append(
                describe(change.name, {"sentences": len(mine), "labels": self._gained(mine)}, step_in_words)
            )
        elif change.name not in ("undo", "redo"):
            parts.append(describe(change.name, {}, step_in_words))
        return " ".join(part for part in parts if part)

    def _prefix(self, change: Change) -> str:
        if change.name == "undo":
            return self.tr("Undone.")
        return self.tr("Done again.") if change.name == "redo" else ""

    def _of_one(self, shift: Shift, change: Change) -> str:
        codebook = self._session.codebook
        said = [
            words.format(label=label_now(codebook, label))
            for words, labels in (
                (self.tr("{label} set"), [label for label in shift.after if label not in shift.before]),
                (self.tr("{label} removed"), [label for label in shift.before if label not in shift.after]),
            )
            for label in labels
        ]
        if not said:
            said = [describe(change.name, {}, step_in_words)] if change.name not in ("undo", "redo") else []
        number = self._session.read(reading.position, shift.sentence)
        where = self.tr("sentence {number}").format(number=number) if number else ""
        return ", ".join(part for part in (*said, where) if part)

    def _gained(self, shifts: list[Shift]) -> list[str]:
        gained = {label for shift in shifts for label in shift.after if label not in shift.before}
        return [label.name for label in self._session.codebook if label.id in gained]
