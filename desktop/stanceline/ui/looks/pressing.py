"""Space and Enter press the button that Tab reached, whatever these keys mean around it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication

_PRESSES = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class Pressing(QObject):
    """An event filter for buttons in a pane where actions have these keys; with Ctrl they stay the actions'.

    On a window it is there for every button in it that does not know better.
    """

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys from the actions; a key that is held down presses once."""
        if not isinstance(event, QKeyEvent) or event.key() not in _PRESSES or event.modifiers() not in _PLAIN:
            return super().eventFilter(watched, event)
        button = watched if isinstance(watched, QAbstractButton) else QApplication.focusWidget()
        if not isinstance(button, QAbstractButton):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        # Qt's buttons know Space; Enter only where the desktop's own buttons do.
        enter = event.type() == QEvent.Type.KeyPress and event.key() != Qt.Key.Key_Space
        if enter:
            if not event.isAutoRepeat():
                button.click()
            return True
        return super().eventFilter(watched, event)
