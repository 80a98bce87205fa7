"""The margin of a paragraph: a short note for each sentence, the whole one for the current sentence."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.painting import paint_box
from stanceline.ui.looks.shapes import paint_dot
from stanceline.ui.looks.tokens import dot_of
from stanceline.ui.reading.column import Column, content_height, topic_middles
from stanceline.ui.reading.flow import Flow
from stanceline.ui.reading.layouts import Block
from stanceline.ui.reading.manner import Manner
from stanceline.ui.reading.margin import MarginPainter, icons_of, stance_word, word_ink
from stanceline.ui.reading.notes import DOT
from stanceline.ui.reading.painting import LEFT_MIDDLE, RIGHT_MIDDLE, Line, Look, faded
from stanceline.ui.reading.rows import Row

_GAP, _DOT_GAP, _ICON = 6, 3, 12
_PAD = 6  # around the note of the current sentence
_MOST_LINES = 4


@dataclass(frozen=True, slots=True)
class Side:
    """The margin beside a flow; ``top`` is the y at which the flow begins."""

    flow: Flow
    column: Column
    top: float

    def sided(self, rect: QRectF) -> QRectF:
        """Where a rectangle of a left-to-right margin is in this one."""
        return self.column.mirrored(rect) if self.flow.mirrored else rect

    def band(self, line: int, indent: float = 0.0) -> QRectF:
        """The margin beside a line of text, from ``indent`` on."""
        column, pitch = self.column, self.flow.pitch
        width = max(0.0, column.notes_width - indent)
        return self.sided(QRectF(column.notes + indent, self.top + line * pitch, width, pitch))


def slots(flow: Flow) -> tuple[int, ...]:
    """The line beside which each sentence has its note: that on which it begins, or the next that is free.

    It depends on the text alone, so that no note moves when another appears; -1 where no line is left.
    """
    found, free = [], 0
    for piece in flow.pieces:
        line = max(piece.line, free)
        found.append(line if line < flow.lines else -1)
        free = line + 1
    return tuple(found)


class SideNotes:
    """Paints them in the theme of the moment."""

    def __init__(self, looks: Looks) -> None:
        self.margins = MarginPainter(looks)
        self._looks = looks
        self._number_font = looks.ui_font(11, tabular=True)
        self._word_font = looks.ui_font(12, 600)
        self._numbers, self._words = QFontMetricsF(self._number_font), QFontMetricsF(self._word_font)

    @property
    def manner(self) -> Manner:
        """How a person wants to read."""
        return self.margins.manner

    @manner.setter
    def manner(self, manner: Manner) -> None:
        self.margins.manner = manner

    def paint(self, painter: QPainter, side: Side, rows: Sequence[Row], looks: Sequence[Look]) -> None:
        """All notes of a paragraph, the current one over the others."""
        if self.manner.margin == "hidden":
            return
        current = -1
        for index, (row, look, slot) in enumerate(zip(rows, looks, slots(side.flow), strict=True)):
            if look.current:
                current = index
            elif slot >= 0 and look.told and says_something(row):
                self._paint_short(painter, side, slot, row)
        if current >= 0 and looks[current].told and says_something(rows[current]):
            self._paint_whole(painter, side, current, rows[current])

    def _paint_short(self, painter: QPainter, side: Side, slot: int, row: Row) -> None:
        """Number, word and dots in one line."""
        theme = self._looks.theme
        number = f"{row.sentence.position}"
        painter.setFont(self._number_font)
        painter.setPen(QColor(theme.text_3))
        across = RIGHT_MIDDLE if side.flow.mirrored else LEFT_MIDDLE
        painter.drawText(side.band(slot), across, number)
        x = self._numbers.horizontalAdvance(number) + _GAP
        marks = len(icons_of(row)) * (_ICON + _GAP)
        word = stance_word(row) if self.manner.margin == "words" or row.excluded else ""
        tail = "?" if row.unsure or row.inherited else ""
        room = side.column.notes_width - x - marks - len(row.topics) * (DOT + _DOT_GAP)
        shown = self._words.elidedText(word, Qt.TextElideMode.ElideRight, max(room, 40.0))
        shown = f"{shown} {tail}".strip()
        if shown:
            painter.setFont(self._word_font)
            painter.setPen(word_ink(theme, row))
            painter.drawText(side.band(slot, x), across, shown)
            x += self._words.horizontalAdvance(shown) + _GAP
        self._paint_dots(painter, side, slot, row, x)

    def _paint_dots(self, painter: QPainter, side: Side, slot: int, row: Row, x: float) -> None:
        middle = side.top + (slot + 0.5) * side.flow.pitch
        left = side.column.notes
        icons = icons_of(row)
        end = side.column.notes_width - len(icons) * (_ICON + _GAP)
        painter.setOpacity(faded(row, self._looks.theme))
        for label in row.topics:
            if x + DOT > end:
                break
            dot = side.sided(QRectF(left + x, middle - DOT / 2, DOT, DOT))
            paint_dot(painter, dot, QColor(dot_of(self._looks.theme, label.colour)))
            x += DOT + _DOT_GAP
        painter.setOpacity(1.0)
        x += _GAP - _DOT_GAP if row.topics else 0
        for icon, colour in icons:
            spot = side.sided(QRectF(left + x, middle - _ICON / 2, _ICON, _ICON))
            self.margins.paint_icon(painter, spot, icon, colour)
            x += _ICON + _GAP

    def _paint_whole(self, painter: QPainter, side: Side, index: int, row: Row) -> None:
        top, line = self.whole(side, index, row)
        below = topic_middles(line.block.lines, line.block.pitch)
        used = {note.line for note in self.margins.notes(line).shown}
        high = below[max(used)] + 11 if used else line.block.pitch
        box = QRectF(side.column.notes - _PAD, top, side.column.notes_width + 2 * _PAD, high)
        theme = self._looks.theme
        paint_box(painter, side.sided(box), 6, QColor(theme.accent_soft), QColor(theme.line))
        self.margins.paint(painter, top, line)

    def whole(self, side: Side, index: int, row: Row) -> tuple[float, Line]:
        """Where the note of the current sentence begins, and as what it is painted: it ends with the paragraph."""
        flow = side.flow
        lines = min(flow.lines, _MOST_LINES)
        block = Block(flow.layout, lines, flow.pitch, flow.mirrored, ())
        end = side.top + content_height(flow.lines, flow.pitch)
        top = min(side.top + flow.pieces[index].line * flow.pitch, end - content_height(lines, flow.pitch))
        return top, Line(replace(row, dimmed=False), block, side.column, gap=False)


def says_something(row: Row) -> bool:
    """Whether the margin has anything to say of it."""
    return bool(row.stance or row.topics or row.unsure or row.note or row.flagged or row.excluded)


def pieces_at(flow: Flow, y: float) -> Iterator[int]:
    """The sentences whose notes stand at a height, from the top of the flow."""
    line = int(y // flow.pitch)
    return (index for index, slot in enumerate(slots(flow)) if slot == line)


def corner_of(column: Column, flow: Flow, top: float) -> QPointF:
    """Where the layout of a flow begins."""
    box = QRectF(column.text, top, column.text_width, flow.lines * flow.pitch)
    return (column.mirrored(box) if flow.mirrored else box).topLeft()
