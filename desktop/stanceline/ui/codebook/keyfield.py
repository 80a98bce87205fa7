"""The field that takes a label's key by having it pressed."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from stanceline.ui.keyfallback import physical_key

_THROUGH = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class KeyField(QLineEdit):
    """``given`` tells the letter or digit that was pressed, a capital; empty after Backspace.

    On a keyboard of another script the letter at the same place counts, as it does while labelling.
    """

    given = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Key"))
        self.setAccessibleDescription(self.tr("Press a letter or digit; Backspace takes the key away."))
        self.setPlaceholderText(self.tr("none"))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setFixedWidth(72)

    def show_key(self, key: str) -> None:
        """The key as the file has it."""
        self.setText(key.upper())

    def event(self, event: QEvent) -> bool:
        """Letters are for this field; keys with Ctrl are not."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if _is_plain(event) and event.key() not in _THROUGH:
                event.accept()
            else:
                event.ignore()
            return event.isAccepted()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A letter or digit is the key; nothing else is typed here."""
        if event.key() in _THROUGH:
            super().keyPressEvent(event)
        elif not _is_plain(event):
            event.ignore()  # Ctrl+V would paste
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._tell("")
        else:
            text = event.text().upper()
            key = text if len(text) == 1 and text.isascii() and text.isalnum() else physical_key(event)
            if key.isalnum():
                self._tell(key)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Nothing to cut or paste."""

    def _tell(self, key: str) -> None:
        if key != self.text():
            self.given.emit(key)


def _is_plain(event: QKeyEvent) -> bool:
    shift = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    return not event.modifiers() & ~shift
