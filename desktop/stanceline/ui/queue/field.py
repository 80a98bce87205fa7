"""The field of the queue: words that narrow the list, and the keys that lead out of it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_DOWN = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LOOP_KEYS = frozenset(
    {*_DOWN, Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Escape, Qt.Key.Key_Space}
)


class FilterField(QLineEdit):
    """What is typed here is text: no key of it labels or moves a sentence."""

    down_asked = Signal()
    """↓ or Enter: on into the list."""

    left = Signal()
    """Esc in the empty field: the keyboard is given back."""

    def event(self, event: QEvent) -> bool:
        """Keep the keys that a line of text leaves to actions, but for those with Ctrl and Alt."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_ours(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties and then leaves, ↓ and Enter go down; the rest is typing."""
        plain = event.modifiers() in _PLAIN
        if plain and event.key() in _DOWN:
            self.down_asked.emit()
        elif plain and event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit()
        else:
            super().keyPressEvent(event)


def _is_ours(event: QKeyEvent) -> bool:
    if event.modifiers() == Qt.KeyboardModifier.ControlModifier:
        return event.key() == Qt.Key.Key_D  # repeats the last labels elsewhere, and nobody types to label
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
    return modifiers in _PLAIN and event.key() in _LOOP_KEYS
