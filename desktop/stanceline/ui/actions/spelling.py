"""How a key is written for people: as the desktop does, with arrows as arrows."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

_ARROWS = {"Down": "↓", "Up": "↑", "Left": "←", "Right": "→", "PgDown": "PgDn"}


def spell(key: str) -> str:
    """The key, given in Qt's portable words; empty stays empty."""
    before, plus, last = key.rpartition("+")
    if not last:  # the key "+" itself
        return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    if last in ("Return", "Enter"):
        shown = QCoreApplication.translate("Keys", "Enter")
    elif last in _ARROWS:
        shown = _ARROWS[last]
    else:
        return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    # Qt writes what is held down only together with a key.
    held = QKeySequence(f"{before}+A").toString(QKeySequence.SequenceFormat.NativeText)[:-1] if plus else ""
    return f"{held}{shown}"
