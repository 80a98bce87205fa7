"""The ground behind hits of a search in laid-out text: broken over lines and turned by Qt as the text is."""

from dataclasses import dataclass

from PySide6.QtGui import QBrush, QColor, QTextCharFormat, QTextLayout

from stanceline.domain.searching import Ranges
from stanceline.ui.looks.tokens import Theme
from stanceline.ui.reading.speech import LONGEST_TEXT


@dataclass(frozen=True, slots=True)
class RowHits:
    """The hits in one sentence (code points) and which of them, by number, is the current one; -1 if none is."""

    ranges: Ranges = ()
    current: int = -1


NO_HITS = RowHits()


def hit_formats(text: str, hits: RowHits, theme: Theme, at: int = 0) -> list[QTextLayout.FormatRange]:
    """What ``QTextLayout.draw`` takes as selections, for a layout in which this text begins at unit ``at``."""
    formats = []
    for number, (start, end) in enumerate(hits.ranges):
        if start >= LONGEST_TEXT:
            break
        made = QTextLayout.FormatRange()
        made.start = at + _units(text[:start])
        made.length = _units(text[start : min(end, LONGEST_TEXT)])
        made.format = _format(theme, current=number == hits.current)
        formats.append(made)
    return formats


def _format(theme: Theme, *, current: bool) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setBackground(QBrush(QColor(theme.hit_now if current else theme.hit)))
    made.setForeground(QBrush(QColor(theme.on_hit_now if current else theme.text)))
    return made


def _units(text: str) -> int:
    """How long Qt finds a text: in UTF-16."""
    return len(text) if text.isascii() else len(text) + sum(character > "\uffff" for character in text)
