"""Keys by their place on the keyboard, where the layout gives them other letters.

With a Cyrillic, Arabic or Greek layout alone Qt fires no letter shortcut, with Ctrl or without, and on AZERTY no
digit. A key press that no shortcut took is looked up by its scan code and fires the action of the US key at
that place, which may be one that a person chose.
"""

import sys
from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

_ROWS = ((10, "1234567890"), (24, "QWERTYUIOP[]"), (38, "ASDFGHJKL"), (52, "ZXCVBNM"), (60, "./"))
_X11 = {start + n: key for start, keys in _ROWS for n, key in enumerate(keys)}
_SET_1 = {
    code - 8: key for code, key in _X11.items()
}  # Windows: set-1 codes are the evdev codes without X11's 8
_MAC = {
    0: "A", 1: "S", 2: "D", 3: "F", 4: "H", 5: "G", 6: "Z", 7: "X", 8: "C", 9: "V", 11: "B", 12: "Q", 13: "W",
    14: "E", 15: "R", 16: "Y", 17: "T", 18: "1", 19: "2", 20: "3", 21: "4", 22: "6", 23: "5", 25: "9", 26: "7",
    28: "8", 29: "0", 30: "]", 31: "O", 32: "U", 33: "[", 34: "I", 35: "P", 37: "L", 38: "J", 40: "K", 44: "/",
    45: "N", 46: "M", 47: ".",
}  # fmt: skip

_OTHER_LETTERS = range(0x80, 0x01000000)
"""Qt's codes of what is typed with other alphabets; those of keys with names come after."""

_TEXT_FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox)


def physical_key(event: QKeyEvent, platform: str = sys.platform) -> str:
    """What a US keyboard has at the place of this key; empty for keys outside the letter block."""
    if platform == "darwin":
        return _MAC.get(event.nativeVirtualKey(), "")
    table: Mapping[int, str] = _SET_1 if platform == "win32" else _X11
    return table.get(event.nativeScanCode(), "")


_EDITING = frozenset("ACVXYZ")
"""With Ctrl these are for the text field that has the keyboard."""

_SHIFT, _CONTROL, _ALT = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)


class KeyFallback(QObject):
    """An event filter for one top-level window: ``press(key, held)`` is asked for keys that nobody took.

    ``key`` is in Qt's portable words; ``held`` is for one that repeats itself because it is held down.
    """

    def __init__(self, press: Callable[[str, bool], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._press = press

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Shortcuts come first: Qt delivers a key press here only when none fitted."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        focus = QApplication.focusWidget()
        if focus is None or held & ~(_SHIFT | _CONTROL | _ALT):
            return False
        typing = isinstance(focus, _TEXT_FIELDS)
        key = _command(event, typing) if held & (_CONTROL | _ALT) else "" if typing else _plain(event, focus)
        return bool(key) and self._press(f"{_words(held, key)}{key}", event.isAutoRepeat())


def _plain(event: QKeyEvent, focus: QWidget) -> str:
    """What a key without Ctrl and Alt was meant as; empty if it was meant as itself."""
    if isinstance(focus, QAbstractButton) and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select):
        return ""
    # On a layout where this key gives a Latin letter of its own, that letter was meant and no shortcut has it.
    if event.text().isascii() and event.text().isalnum():
        return ""
    return "?" if event.text() in ("?", "؟") else physical_key(event)


def _command(event: QKeyEvent, typing: bool) -> str:
    """The same with Ctrl or Alt: marks keep their meaning, letters of other alphabets and the digits have none."""
    key = physical_key(event)
    if event.key() not in _OTHER_LETTERS and not key.isdecimal():
        return ""
    if typing and (key in _EDITING or not event.modifiers() & _CONTROL):
        return ""
    return key


def _words(held: Qt.KeyboardModifier, key: str) -> str:
    names = ((_CONTROL, "Ctrl+"), (_ALT, "Alt+"), (_SHIFT, "Shift+"))
    return "".join(name for modifier, name in names if held & modifier and (key != "?" or modifier != _SHIFT))
