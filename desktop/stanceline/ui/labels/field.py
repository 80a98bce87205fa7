"""Fields of the label pane: what is typed into them is text, and no key of it labels."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from stanceline.ui.keyfallback import physical_key

_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}
_LABELLING = (Qt.Key.Key_D, Qt.Key.Key_U)


def is_typing(event: QKeyEvent) -> bool:
    """Whether a field keeps this key from the actions of the loop: all without Ctrl and Alt, and those that label."""
    if event.modifiers() == Qt.KeyboardModifier.ControlModifier:
        return event.key() in _LABELLING
    return event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier in _PLAIN and event.key() != Qt.Key.Key_Tab


class NameField(QLineEdit):
    """A line to type a name into. Enter says ``entered``, the arrows ``stepped``, Esc empties it and then ``left``."""

    entered = Signal()
    stepped = Signal(int)
    left = Signal()
    came = Signal(bool)
    """It got (True) or lost the keyboard."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = False
        """Whether the keyboard came here to type, and not on its way."""
        self._latin: dict[str, str] = {}

    def as_latin(self) -> str:
        """What the same keys give on a US keyboard, as far as they were pressed on a real one."""
        return "".join(self._latin.get(letter, letter) for letter in self.text())

    def event(self, event: QEvent) -> bool:
        """Keep the keys that a line of text leaves to actions."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and is_typing(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, the arrows and Esc are for what is found; the rest is typing."""
        if event.modifiers() not in _PLAIN:
            super().keyPressEvent(event)
        elif event.key() in _ENTER:
            if not event.isAutoRepeat():
                self.entered.emit()
        elif event.key() in _STEPS:
            self.stepped.emit(_STEPS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit()
        else:
            self._learn(event)
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """What is found is shown while somebody types; who only passes with Tab wants to go on to what is below."""
        super().focusInEvent(event)
        self.asked = event.reason() not in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self.came.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """And no longer than that."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.came.emit(False)

    def _learn(self, event: QKeyEvent) -> None:
        """Remember which key gives this letter: who writes Russian may look for labels with Latin names."""
        key = physical_key(event)
        if key.isalpha() and not event.text().isascii():
            self._latin[event.text()] = key.lower()
