"""Colours and fonts of a chart, and the painting of what is not a bar in it; the same for screen and file."""

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from stanceline.ui.charts import wording
from stanceline.ui.charts.drawing import Box, Drawing, Spot, Word, hatching
from stanceline.ui.charts.layout import MARK, MARK_GAP, Typeface
from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.shapes import paint_dot, paint_shape
from stanceline.ui.looks.tokens import Theme, dot_of, mixed, tone_of

_DIMMED = 0.6  # of the surface in a bar that the filter leaves out


@dataclass(frozen=True, slots=True)
class Ink:
    """A theme and the fonts of a chart: names of rows, figures at bars, names and counts in the legend.

    ``outlined`` text is drawn as shapes, for files that are opened where the fonts are not.
    """

    theme: Theme
    name: QFont
    figure: QFont
    entry: QFont
    count: QFont
    outlined: bool = False

    @staticmethod
    def of(looks: Looks, theme: Theme, *, outlined: bool = False) -> "Ink":
        """In the fonts of the window; the theme may be another one."""
        return Ink(
            theme,
            name=looks.ui_font(12),
            figure=looks.ui_font(11, tabular=True),
            entry=looks.ui_font(12, 500),
            count=looks.ui_font(12, tabular=True),
            outlined=outlined,
        )

    def typeface(self) -> Typeface:
        """What the layout needs to know of it."""
        return Typeface(
            name_width=QFontMetricsF(self.name).horizontalAdvance,
            figure_width=QFontMetricsF(self.figure).horizontalAdvance,
            number=wording.number,
            percent=wording.percent,
        )

    def fill(self, box: Box, lit: bool = True) -> QColor:
        """The colour of a bar; at 40 % where the filter leaves it out."""
        colour = self.mark(box.shape, box.colour)
        return QColor(colour if lit else mixed(colour, self.theme.surface, _DIMMED))

    def mark(self, shape: str, colour: str) -> str:
        """The colour of a label's shape, or of its dot where it has no shape."""
        return tone_of(self.theme, colour).mark if shape else dot_of(self.theme, colour)

    def paint_words(self, painter: QPainter, drawing: Drawing) -> None:
        """Names, shortened where they are too long, and the figures behind the bars."""
        for word in drawing.words:
            if word.role == "name":
                self._paint_name(painter, word, drawing.mirrored)
            else:
                colour = self.theme.text_2 if word.role == "count" else self.theme.text_3
                self._paint_text(painter, word, self.figure, colour, trailing=drawing.mirrored)

    def paint_hatching(self, painter: QPainter, drawing: Drawing) -> None:
        """Lines in the colour of the surface over bars of few annotations."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.theme.surface), 1.25))
        for box in drawing.boxes:
            if box.sparse:
                spot = box.spot
                lines = hatching(spot.x, spot.y, spot.width, spot.height)
                painter.drawLines([QLineF(*line) for line in lines])
        painter.restore()

    def paint_frame(self, painter: QPainter, spot: Spot, colour: str, width: float) -> None:
        """A frame around a bar, outside of it; four rectangles, which stay sharp at any scale."""
        x, y, across, down = spot.x - width, spot.y - width, spot.width + 2 * width, spot.height + 2 * width
        for side in (
            QRectF(x, y, across, width),
            QRectF(x, y + down - width, across, width),
            QRectF(x, y, width, down),
            QRectF(x + across - width, y, width, down),
        ):
            painter.fillRect(side, QColor(colour))

    def _paint_name(self, painter: QPainter, word: Word, mirrored: bool) -> None:
        if word.mark is not None:
            shape, colour = word.mark
            x = word.x + word.width - MARK if mirrored else word.x
            place = QRectF(x, word.y + (word.height - MARK) / 2, MARK, MARK)
            if shape:
                paint_shape(painter, shape, place, QColor(self.mark(shape, colour)))
            else:
                paint_dot(painter, place.adjusted(0.5, 0.5, -0.5, -0.5), QColor(self.mark(shape, colour)))
        self._paint_text(painter, word, self.name, self.theme.text, trailing=word.trailing != mirrored)

    def _paint_text(self, painter: QPainter, word: Word, font: QFont, colour: str, *, trailing: bool) -> None:
        indent = MARK + MARK_GAP if word.mark is not None else 0
        place = QRectF(word.x if trailing else word.x + indent, word.y, word.width - indent, word.height)
        self.paint_line(painter, place, word.text, font, colour, right=trailing)

    def paint_line(
        self, painter: QPainter, place: QRectF, text: str, font: QFont, colour: str, *, right: bool = False
    ) -> None:
        """One line of plain text, shortened to its place, at its left or right end and half-way down."""
        metrics = QFontMetricsF(font)
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        if self.outlined:
            x = place.right() - metrics.horizontalAdvance(text) if right else place.left()
            path = QPainterPath()
            path.setFillRule(Qt.FillRule.WindingFill)  # outlines of variable fonts overlap
            path.addText(
                QPointF(x, place.center().y() + (metrics.ascent() - metrics.descent()) / 2), font, text
            )
            painter.fillPath(path, QColor(colour))
            return
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(place, flags | Qt.TextFlag.TextSingleLine, text)
