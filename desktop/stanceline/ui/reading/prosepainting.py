"""Painting a paragraph: tints and outlines behind its sentences, numbers and shapes before them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QTextCharFormat, QTextLayout

from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.shapes import paint_shape
from stanceline.ui.looks.tokens import tone_of
from stanceline.ui.reading.contour import contour
from stanceline.ui.reading.flow import (
    AFTER,
    BEFORE,
    Flow,
    Piece,
    mark_corner,
    mark_width,
    number_font,
    shape_size,
)
from stanceline.ui.reading.highlights import Spot
from stanceline.ui.reading.hits import RowHits, hit_formats
from stanceline.ui.reading.manner import Manner
from stanceline.ui.reading.painting import (
    LEFT_MIDDLE,
    RIGHT_MIDDLE,
    Look,
    faded,
    glow_of,
    ring_ink,
    selected_line,
    struck,
)
from stanceline.ui.reading.rows import Row
from stanceline.ui.reading.underlining import in_units, underline

_RADIUS, _TINT_RADIUS, _LINE, _SELECTED_LINE = 6, 4, 1.75, 1.0
_TINT_INSET = 2.5
_RAISED = 0.34  # of the text size: how far the middle of number and shape is above the letters' line


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph on its strip: where its text begins, and the height kept for text and notes."""

    flow: Flow
    top: float
    height: int


class FlowPainter:
    """Paints paragraphs in the theme of the moment; ``manner`` is that of their layout."""

    def __init__(self, looks: Looks) -> None:
        self._looks = looks
        self.manner = Manner(layout="prose")

    @property
    def manner(self) -> Manner:
        """How a person wants to read."""
        return self._manner

    @manner.setter
    def manner(self, manner: Manner) -> None:
        self._manner = manner
        self._number_font = number_font(self._looks, manner)
        self._current_font = number_font(self._looks, manner, 700)
        self._metrics = QFontMetricsF(self._current_font)

    def paint(
        self,
        painter: QPainter,
        passage: Passage,
        corner: QPointF,
        rows: Sequence[Row],
        looks: Sequence[Look],
        spots: Sequence[tuple[Spot, ...]],
        hits: Sequence[RowHits] = (),
    ) -> None:
        """All but the margin; rows, looks, spots and hits in the order of the flow's sentences."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        flow = passage.flow
        shown = list(zip(flow.pieces, rows, looks, strict=True))
        painter.save()
        painter.translate(corner)
        for piece, row, look in shown:
            self._paint_behind(painter, piece, row, look)
        self._paint_text(painter, flow, rows, hits)
        for piece, row, look in shown:
            self._paint_mark(painter, flow, piece, row, look)
        for (piece, row, _), some in zip(shown, spots, strict=True):
            self._paint_spots(painter, flow, piece, row, some)
        for piece, _, look in shown:
            if look.current:
                pen = QPen(QColor(self._looks.theme.accent), _LINE)
                painter.strokePath(contour(_inside(piece.boxes), _RADIUS), pen)
        painter.restore()

    def _paint_behind(self, painter: QPainter, piece: Piece, row: Row, look: Look) -> None:
        theme = self._looks.theme
        if look.current or look.selected:
            path = contour(_inside(piece.boxes), _RADIUS)
            painter.fillPath(path, QColor(theme.accent_soft))
            if not look.current:
                painter.strokePath(path, QPen(selected_line(theme), _SELECTED_LINE))
        if look.tinted and row.stance and not row.quiet:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tone_of(theme, row.stance.colour).tint))
            for box in piece.words:
                tint = box.adjusted(1, _TINT_INSET, -1, -_TINT_INSET)
                painter.drawRoundedRect(tint, _TINT_RADIUS, _TINT_RADIUS)
        if look.landed > 0:
            painter.fillPath(contour(_inside(piece.boxes), _RADIUS), glow_of(theme, row, look.landed))

    def _paint_text(
        self, painter: QPainter, flow: Flow, rows: Sequence[Row], hits: Sequence[RowHits]
    ) -> None:
        theme = self._looks.theme
        painter.setPen(QColor(theme.text))
        quiet = []
        for piece, row in zip(flow.pieces, rows, strict=True):
            if row.quiet:
                form = QTextCharFormat()
                form.setForeground(QColor(theme.text_3))
                found = QTextLayout.FormatRange()
                found.start, found.length, found.format = piece.start, piece.end - piece.start, form
                quiet.append(found)
        marked = [
            each
            for piece, row, some in zip(flow.pieces, rows, hits, strict=False)
            for each in hit_formats(row.sentence.text, some, theme, piece.start)
        ]
        flow.layout.draw(painter, QPointF(), [*quiet, *marked])

    def _paint_mark(self, painter: QPainter, flow: Flow, piece: Piece, row: Row, look: Look) -> None:
        """The number and the shape, small and raised, in the room kept for them."""
        theme, side = self._looks.theme, shape_size(self.manner)
        font = self._current_font if look.current else self._number_font
        room = mark_width(self._metrics, self.manner, row.sentence.position)
        begin = mark_corner(flow, piece)
        middle = begin.y() + flow.baseline - _RAISED * self.manner.size
        high = float(flow.pitch)
        box = QRectF(begin.x() + BEFORE, middle - high / 2, room, high)
        shape = QRectF(begin.x() + room - side - AFTER, middle - side / 2, side, side)
        if flow.mirrored:
            box.moveRight(begin.x() - BEFORE)
            shape.moveLeft(begin.x() - room + AFTER)
        painter.setFont(struck(font) if row.excluded else font)
        painter.setPen(QColor(theme.accent if look.current else theme.text_2))
        painter.drawText(box, RIGHT_MIDDLE if flow.mirrored else LEFT_MIDDLE, str(row.sentence.position))
        if row.stance and look.told:
            painter.setOpacity(faded(row, theme))
            paint_shape(painter, row.stance.shape, shape, QColor(tone_of(theme, row.stance.colour).mark))
            painter.setOpacity(1.0)
        else:
            paint_shape(painter, "circle", shape, ring_ink(theme, look), hollow=True)

    def _paint_spots(
        self, painter: QPainter, flow: Flow, piece: Piece, row: Row, spots: Sequence[Spot]
    ) -> None:
        text = row.sentence.text
        for spot in spots:
            start, end = in_units(text, spot.start), in_units(text, spot.end)
            if piece.start + end <= piece.end:
                begin, after = piece.start + start, piece.start + end
                underline(painter, self._looks.theme, spot.what, flow.layout, QPointF(), begin, after)


def _inside(boxes: Sequence[QRectF]) -> list[QRectF]:
    """A little off the lines above and below, where no other line of the sentence is."""
    last = len(boxes) - 1
    return [box.adjusted(0, 1 if n == 0 else 0, 0, -1 if n == last else 0) for n, box in enumerate(boxes)]
