"""The margin of a paragraph: a short note for each sentence, the whole one for the current sentence."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.painting import paint_box
from stanceline.ui.reading.column import Column, content_height, topic_middles
from stanceline.ui.reading.flow import Flow
from stanceline.ui.reading.layouts import Block
from stanceline.ui.reading.manner import Manner
from stanceline.ui.reading.margin import (
    PILL,
    MarginPainter,
    below_word,
    by_itself,
    fitted_stance,
    icons_of,
    paint_sign,
    stance_word,
    word_ink,
)
from stanceline.ui.reading.notes import DOT
from stanceline.ui.reading.painting import LEFT_MIDDLE, RIGHT_MIDDLE, Line, Look, faded
from stanceline.ui.reading.rows import Row

_GAP, _DOT_GAP, _ICON = 6, 3, 12
_SHORT = 18  # the height of a short note
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

    def band(self, top: float, indent: float = 0.0) -> QRectF:
        """The place of a short note that begins at this y of the flow, from ``indent`` on."""
        column = self.column
        width = max(0.0, column.notes_width - indent)
        return self.sided(QRectF(column.notes + indent, self.top + top, width, _SHORT))


def places(flow: Flow) -> tuple[float | None, ...]:
    """Where the short note of each sentence begins, from the top of the flow: beside the line on which the
    sentence begins, or below the note before; None for the last ones where there is no room for all.

    It depends on the text alone, so that no note moves when another appears.
    """
    high = content_height(flow.lines, flow.pitch)
    fit = flow.pieces[: int(high // _SHORT)]
    tops: list[float] = []
    for piece in fit:
        beside = piece.line * flow.pitch + (flow.pitch - _SHORT) / 2
        tops.append(max(beside, tops[-1] + _SHORT) if tops else beside)
    end = float(high)
    for index in reversed(range(len(tops))):
        tops[index] = end = min(tops[index], end - _SHORT)
    return (*tops, *[None] * (len(flow.pieces) - len(fit)))


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
        """All notes of a paragraph; those that would lie below the current one wait until it moves on."""
        if self.manner.margin == "hidden":
            return
        words = self.manner.margin == "words"  # dots need no more room for the current sentence
        current = next((index for index, look in enumerate(looks) if look.current and words), -1)
        whole = QRectF()
        if current >= 0 and looks[current].told and says_something(rows[current]):
            whole = self._paint_whole(painter, side, current, rows[current])
        for row, look, top in zip(rows, looks, places(side.flow), strict=True):
            if top is None or (look.current and words) or not look.told or not says_something(row):
                continue
            if not side.band(top).adjusted(0, 2, 0, -2).intersects(whole):
                self._paint_short(painter, side, top, row)

    def _paint_short(self, painter: QPainter, side: Side, top: float, row: Row) -> None:
        """Number, word and dots in one line."""
        theme = self._looks.theme
        number = f"{row.sentence.position}"
        painter.setFont(self._number_font)
        painter.setPen(QColor(theme.text_3))
        across = RIGHT_MIDDLE if side.flow.mirrored else LEFT_MIDDLE
        painter.drawText(side.band(top), across, number)
        x = self._numbers.horizontalAdvance(number) + _GAP
        marks = len(icons_of(row)) * (_ICON + _GAP)
        word = stance_word(row) if self.manner.margin == "words" or row.excluded else ""
        tail = "?" if row.unsure else ""
        pill = self.margins.pill_width() if row.inherited else 0.0
        room = (
            side.column.notes_width
            - x
            - marks
            - pill
            - (len(row.topics) + len(row.elsewhere)) * (DOT + _DOT_GAP)
        )
        whose = "" if row.excluded or not word else row.whose
        shown, _ = fitted_stance(word, whose, self._words, max(room, 40.0))
        shown = f"{shown} {tail}".strip()
        if shown:
            painter.setFont(self._word_font)
            painter.setPen(word_ink(theme, row))
            painter.drawText(side.band(top, x), across, by_itself(shown) if tail else shown)
            x += self._words.horizontalAdvance(shown) + _GAP
        if row.inherited:
            middle = side.top + top + _SHORT / 2
            box = QRectF(side.column.notes + x, middle - PILL / 2, pill, PILL)
            self.margins.paint_pill(painter, side.sided(box))
            x += pill + _GAP
        self._paint_dots(painter, side, top, row, x)

    def _paint_dots(self, painter: QPainter, side: Side, top: float, row: Row, x: float) -> None:
        middle = side.top + top + _SHORT / 2
        left = side.column.notes
        icons = icons_of(row)
        end = side.column.notes_width - len(icons) * (_ICON + _GAP)
        painter.setOpacity(faded(row, self._looks.theme))
        entries = below_word(row)
        for number, (label, _) in enumerate(entries):
            if x + DOT > end:
                break
            dot = side.sided(QRectF(left + x, middle - DOT / 2, DOT, DOT))
            paint_sign(painter, self._looks.theme, dot, label, stance=number < len(row.elsewhere))
            x += DOT + _DOT_GAP
        painter.setOpacity(1.0)
        x += _GAP - _DOT_GAP if entries else 0
        for icon, colour in icons:
            spot = side.sided(QRectF(left + x, middle - _ICON / 2, _ICON, _ICON))
            self.margins.paint_icon(painter, spot, icon, colour)
            x += _ICON + _GAP

    def _paint_whole(self, painter: QPainter, side: Side, index: int, row: Row) -> QRectF:
        top, high, line = self.whole(side, index, row)
        box = side.sided(QRectF(side.column.notes - _PAD, top, side.column.notes_width + 2 * _PAD, high))
        theme = self._looks.theme
        paint_box(painter, box, 6, QColor(theme.accent_soft), QColor(theme.line))
        self.margins.paint(painter, top, line)
        return box

    def whole(self, side: Side, index: int, row: Row) -> tuple[float, float, Line]:
        """The y and height of the note of the current sentence, and as what it is painted.

        It begins beside its sentence, and ends within the paragraph's strip.
        """
        flow = side.flow
        block = Block(flow.layout, min(flow.lines, _MOST_LINES), flow.pitch, flow.mirrored, ())
        line = Line(replace(row, dimmed=False), block, side.column, gap=False)
        used = max((note.line for note in self.margins.notes(line).shown), default=-1)
        high = topic_middles(block.lines, block.pitch)[used] + 11 if used >= 0 else float(flow.pitch)
        end = side.top + content_height(flow.lines, flow.pitch)
        return min(side.top + flow.pieces[index].line * flow.pitch, end - high), high, line


def says_something(row: Row) -> bool:
    """Whether the margin has anything to say of it."""
    labels = row.stance or row.elsewhere or row.topics
    return bool(labels or row.unsure or row.note or row.flagged or row.excluded)


def piece_at(flow: Flow, y: float) -> int | None:
    """The sentence whose note stands at a height, from the top of the flow."""
    found = enumerate(places(flow))
    return next((index for index, top in found if top is not None and top <= y < top + _SHORT), None)


def corner_of(column: Column, flow: Flow, top: float) -> QPointF:
    """Where the layout of a flow begins."""
    box = QRectF(column.text, top, column.text_width, flow.lines * flow.pitch)
    return (column.mirrored(box) if flow.mirrored else box).topLeft()
