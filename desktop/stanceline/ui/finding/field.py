"""The field of the find bar: what is typed is text, and a few keys lead from hit to hit and out."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LOOP_KEYS = frozenset(
    {
        *_ENTER, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home,
        Qt.Key.Key_End, Qt.Key.Key_Escape, Qt.Key.Key_Space,
    }
)  # fmt: skip


class FindField(QLineEdit):
    """No key typed here labels or moves a sentence."""

    step_asked = Signal(int)
    """Enter or ↓ (1), Shift+Enter or ↑ (-1): on to the next hit."""

    left = Signal()
    """Esc."""

    def event(self, event: QEvent) -> bool:
        """Keep the keys that a line of text leaves to actions of labelling; those with Ctrl and Alt go on."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_ours(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and arrows step, Esc leaves; the rest is typing."""
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in _ENTER and _is_bare(event):
            self.step_asked.emit(-1 if back else 1)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and _is_bare(event):
            self.step_asked.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _is_bare(event: QKeyEvent) -> bool:
    """Whether neither Ctrl nor Alt is held."""
    others = ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    return (event.modifiers() & others) == Qt.KeyboardModifier.NoModifier


def _is_ours(event: QKeyEvent) -> bool:
    if event.modifiers() == Qt.KeyboardModifier.ControlModifier:
        return event.key() == Qt.Key.Key_D  # repeats the last labels elsewhere, and nobody types to label
    return _is_bare(event) and event.key() in _LOOP_KEYS
