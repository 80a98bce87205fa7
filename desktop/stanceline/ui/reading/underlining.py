"""Underlines below stretches of laid-out text: a pattern for each list, a line for the names of targets."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextLayout

from stanceline.ui.looks.tokens import Theme
from stanceline.ui.reading.highlights import ACTIVE_TARGET, TARGET, Spot

# Lengths of strokes and gaps in widths of the pen; the lists are told apart by them, not by colour. () is a wave.
PATTERNS: tuple[tuple[float, ...], ...] = ((0.1, 2.2), (3.0, 2.0), (), (5.0, 2.0, 0.1, 2.0), (7.0, 2.0))
_WAVE, _HIGH = 3.0, 1.4  # half the length of a wave, and how far it swings
_CUE_WIDTH, _WAVY_WIDTH, _NAME_WIDTH, _ACTIVE_WIDTH = 1.6, 1.1, 1.2, 2.4
_BELOW = 3.0  # from the letters' line


def pen_of(theme: Theme, what: int) -> QPen:
    """The pen for a list of cue words of this number, or for targets."""
    if what in (TARGET, ACTIVE_TARGET):
        return QPen(QColor(theme.accent), _ACTIVE_WIDTH if what == ACTIVE_TARGET else _NAME_WIDTH)
    pen = QPen(QColor(theme.text_2), _CUE_WIDTH)
    pattern = PATTERNS[what % len(PATTERNS)]
    dotted = any(stroke < 1 for stroke in pattern)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap if dotted else Qt.PenCapStyle.FlatCap)
    if pattern:
        pen.setDashPattern(pattern)
    else:
        pen.setWidthF(_WAVY_WIDTH)
    return pen


def paint_spots(
    painter: QPainter, theme: Theme, layout: QTextLayout, corner: QPointF, spots: Iterable[Spot], text: str
) -> None:
    """Underline the spots of a text that ``layout`` shows from its beginning."""
    for spot in spots:
        start, end = in_units(text, spot.start), in_units(text, spot.end)
        underline(painter, theme, spot.what, layout, corner, start, end)


def underline(
    painter: QPainter, theme: Theme, what: int, layout: QTextLayout, corner: QPointF, start: int, end: int
) -> None:
    """Underline a stretch of UTF-16 units of the layout as what it is."""
    painter.setPen(pen_of(theme, what))
    wavy = what >= 0 and not PATTERNS[what % len(PATTERNS)]
    for line in stretches(layout, start, end):
        if wavy:
            painter.drawPolyline(_wave(line.translated(corner)))
        else:
            painter.drawLine(line.translated(corner))


def _wave(line: QLineF) -> list[QPointF]:
    left, right = min(line.x1(), line.x2()), max(line.x1(), line.x2())
    steps = max(2, round((right - left) / _WAVE))
    width = (right - left) / steps
    return [
        QPointF(left + step * width, line.y1() + (_HIGH if step % 2 else 0.0)) for step in range(steps + 1)
    ]


def in_units(text: str, at: int) -> int:
    """An offset in code points as Qt counts it."""
    return at if text.isascii() else at + sum(character > "\uffff" for character in text[:at])


def stretches(layout: QTextLayout, start: int, end: int) -> Iterator[QLineF]:
    """Where a stretch of units lies, from the layout's corner: one piece for each line of text it is on."""
    first = layout.lineForTextPosition(start)
    if not first.isValid() or start >= end:
        return
    for number in range(first.lineNumber(), layout.lineCount()):
        line = layout.lineAt(number)
        begin = max(start, line.textStart())
        stop = min(end, line.textStart() + line.textLength())
        if begin >= stop:
            return
        y = line.y() + line.ascent() + _BELOW
        # Where scripts of two directions meet, one place in the text is two on the screen; letters are at one.
        letters = QRectF()
        for run in line.glyphRuns(begin, stop - begin):
            letters = letters.united(run.boundingRect())
        if letters.width() > 0:
            yield QLineF(letters.left(), y, letters.right(), y)
