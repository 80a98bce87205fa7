"""A button that records the next key: what it is called on a US keyboard, wherever the layout puts it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from stanceline.ui.keyfallback import physical_key
from stanceline.ui.looks.looks import Looks

_MODIFIERS = frozenset(
    {
        Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock, Qt.Key.Key_Super_L, Qt.Key.Key_Super_R, Qt.Key.Key_Hyper_L, Qt.Key.Key_Hyper_R,
        Qt.Key.Key_Mode_switch, Qt.Key.Key_unknown, 0,
    }
)  # fmt: skip
_CHARACTERS = range(0x21, 0x01000000)
"""Qt's codes of keys that type something visible; those with names come after."""


def recorded_key(event: QKeyEvent) -> str:
    """The key in Qt's portable words; empty while only Shift, Ctrl or the like is held down.

    A letter or mark of another layout is called after its place, by which it will be found again.
    """
    code = event.key()
    if code in _MODIFIERS:
        return ""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    command = held & ~Qt.KeyboardModifier.ShiftModifier
    if event.text() in ("?", "؟") and not command:
        return "?"
    name = QKeySequence(code).toString()
    place = "" if len(name) == 1 and name.isascii() and name.isalnum() else physical_key(event)
    if code in _CHARACTERS and place:
        name = place
    elif code in _CHARACTERS and not name.isalnum() and not command:
        held &= ~Qt.KeyboardModifier.ShiftModifier  # it took Shift to type this mark at all
    return QKeySequence(f"{_prefix(held)}{name}").toString()


def _prefix(held: Qt.KeyboardModifier) -> str:
    names = (
        (Qt.KeyboardModifier.MetaModifier, "Meta+"),
        (Qt.KeyboardModifier.ControlModifier, "Ctrl+"),
        (Qt.KeyboardModifier.AltModifier, "Alt+"),
        (Qt.KeyboardModifier.ShiftModifier, "Shift+"),
    )
    return "".join(name for modifier, name in names if held & modifier)


class KeyRecorder(QPushButton):
    """Click it, press a key. Esc gives up; Tab and a click elsewhere do too."""

    recorded = Signal(str)
    began = Signal()

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recording = False
        self.setIcon(looks.icon("plus", "text_2", 16))
        self.setFixedWidth(200)
        self.setAutoDefault(False)
        self.clicked.connect(self.begin)
        self._say()

    @property
    def recording(self) -> bool:
        """Whether the next key will be taken."""
        return self._recording

    def begin(self) -> None:
        """Take the next key."""
        self._recording = True
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.began.emit()
        self._say()

    def stop(self) -> None:
        """Take none."""
        self._recording = False
        self._say()

    def event(self, event: QEvent) -> bool:
        """While recording no shortcut and no button of the dialog gets the key."""
        if self._recording and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The key that is recorded."""
        if not self._recording:
            super().keyPressEvent(event)
            return
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.key() == Qt.Key.Key_Escape and plain:
            self.stop()
        elif key := recorded_key(event):
            self.stop()
            self.recorded.emit(key)
        event.accept()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """The end of the key that was recorded presses no button."""
        if not self._recording:
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever goes elsewhere records nothing."""
        self.stop()
        super().focusOutEvent(event)

    def _say(self) -> None:
        self.setChecked(self._recording)
        self.setDown(self._recording)
        self.setText(self.tr("Press the new key…") if self._recording else self.tr("Add a key"))
