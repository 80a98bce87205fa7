"""Painting one sentence: card, number, shape, tint and text."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.painting import paint_box
from stanceline.ui.looks.shapes import paint_shape
from stanceline.ui.looks.tokens import Theme, tone_of
from stanceline.ui.reading.column import Column, card_of, first_line
from stanceline.ui.reading.highlights import Spot
from stanceline.ui.reading.hits import NO_HITS, RowHits, hit_formats
from stanceline.ui.reading.layouts import Block
from stanceline.ui.reading.rows import Row
from stanceline.ui.reading.underlining import paint_spots

LEFT_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
RIGHT_MIDDLE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute

_CARD_RADIUS, _CARD_LINE, _TINT_RADIUS = 9, 1.75, 4
_SHAPE, _RING = 11, 10
_NUMBER_WIDTH = 40
_FADED, _GLOW = 0.45, 0.16


@dataclass(frozen=True, slots=True)
class Look:
    """How a row stands out. ``landed`` fades from 1 to 0 after a label was set.

    ``tinted`` lets its stance lie behind the text, ``told`` shows its labels at all.
    """

    current: bool = False
    selected: bool = False
    landed: float = 0.0
    tinted: bool = True
    told: bool = True


@dataclass(frozen=True, slots=True)
class Line:
    """A row with all that it takes to paint it; ``gap`` says that a paragraph begins here."""

    row: Row
    block: Block
    column: Column
    gap: bool
    spots: tuple[Spot, ...] = ()
    hits: RowHits = NO_HITS

    def sided(self, rect: QRectF) -> QRectF:
        """Where a rectangle of a left-to-right row is in this one."""
        return self.column.mirrored(rect) if self.block.mirrored else rect

    @property
    def outward(self) -> Qt.AlignmentFlag:
        """The alignment of what stands in the margin, at the side of the text."""
        return RIGHT_MIDDLE if self.block.mirrored else LEFT_MIDDLE


class RowPainter:
    """Paints all of a row but its margin, in the theme of the moment."""

    def __init__(self, looks: Looks) -> None:
        self._looks = looks
        self._number_font = looks.ui_font(12, 400, tabular=True)
        self._current_font = looks.ui_font(12, 700, tabular=True)
        self._struck_font = struck(self._number_font)
        self._struck_current_font = struck(self._current_font)

    def paint(self, painter: QPainter, rect: QRectF, line: Line, look: Look) -> float:
        """Paint a row into its rectangle; the y of its first line of text."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._looks.theme
        card = card_of(rect, line.column, line.gap)
        top = first_line(card)
        _paint_card(painter, theme, card, line.row, look)
        self._paint_number(painter, top, line, look)
        _paint_text(painter, theme, top, line, tinted=look.tinted)
        return top

    def _paint_number(self, painter: QPainter, top: float, line: Line, look: Look) -> None:
        theme, column, pitch = self._looks.theme, line.column, line.block.pitch
        stance = line.row.stance if look.told else None
        box = line.sided(QRectF(column.number - _NUMBER_WIDTH, top, _NUMBER_WIDTH, pitch))
        if line.row.excluded:
            painter.setFont(self._struck_current_font if look.current else self._struck_font)
        else:
            painter.setFont(self._current_font if look.current else self._number_font)
        painter.setPen(QColor(theme.accent if look.current else theme.text_2))
        side = LEFT_MIDDLE if line.block.mirrored else RIGHT_MIDDLE
        painter.drawText(box, side, str(line.row.sentence.position))
        width = _SHAPE if stance else _RING
        shape = line.sided(QRectF(column.shape - width / 2, top + (pitch - width) / 2, width, width))
        if stance:
            painter.setOpacity(faded(line.row, theme))
            paint_shape(painter, stance.shape, shape, QColor(tone_of(theme, stance.colour).mark))
            painter.setOpacity(1.0)
        else:
            paint_shape(painter, "circle", shape, ring_ink(theme, look), hollow=True)


def ring_ink(theme: Theme, look: Look) -> QColor:
    """The colour of the ring of a sentence without a stance: to be seen on a card as well."""
    return QColor(theme.text_3 if look.current or look.selected else theme.strong_line)


def struck(font: QFont) -> QFont:
    """The same font, struck through."""
    other = QFont(font)
    other.setStrikeOut(True)
    return other


def faded(row: Row, theme: Theme) -> float:
    """The strength of a row's marks: those of rows that step back fade, except in high contrast."""
    return _FADED if row.quiet and theme.name != "high-contrast" else 1.0


def _paint_card(painter: QPainter, theme: Theme, card: QRectF, row: Row, look: Look) -> None:
    if look.current:
        paint_box(
            painter, card, _CARD_RADIUS, QColor(theme.accent_soft), QColor(theme.accent), width=_CARD_LINE
        )
    elif look.selected:
        paint_box(painter, card, _CARD_RADIUS, QColor(theme.accent_soft), selected_line(theme))
    if look.landed > 0:
        paint_box(painter, card, _CARD_RADIUS, glow_of(theme, row, look.landed))


def selected_line(theme: Theme) -> QColor:
    """The line around what is selected beside the current sentence."""
    line = QColor(theme.accent)
    line.setAlphaF(1.0 if theme.name == "high-contrast" else 0.4)
    return line


def glow_of(theme: Theme, row: Row, landed: float) -> QColor:
    """What lights a row up when a label has landed."""
    glow = QColor(tone_of(theme, row.stance.colour).mark if row.stance else theme.accent)
    glow.setAlphaF(_GLOW * landed)
    return glow


def _paint_text(painter: QPainter, theme: Theme, top: float, line: Line, *, tinted: bool) -> None:
    row, block, column = line.row, line.block, line.column
    corner = line.sided(QRectF(column.text, top, column.text_width, block.lines * block.pitch)).topLeft()
    if tinted and row.stance and not row.quiet:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tone_of(theme, row.stance.colour).tint))
        for tint in block.tints:
            painter.drawRoundedRect(tint.translated(corner), _TINT_RADIUS, _TINT_RADIUS)
    painter.setPen(QColor(theme.text_3 if row.quiet else theme.text))
    block.layout.draw(painter, corner, hit_formats(row.sentence.text, line.hits, theme))
    if line.spots:
        paint_spots(painter, theme, block.layout, corner, line.spots, row.sentence.text)
