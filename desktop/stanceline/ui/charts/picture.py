"""A chart as a picture for a paper or a slide: title, legend, bars, what was counted and when."""

from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator

from stanceline.ui.charts import legend
from stanceline.ui.charts.drawing import Drawing
from stanceline.ui.charts.figures import Figure, Stack
from stanceline.ui.charts.flowing import Entry
from stanceline.ui.charts.ink import Ink
from stanceline.ui.charts.layout import USUAL_ROW, lay_out

_MARGINS = QMarginsF(24, 20, 24, 20)
_TITLE, _GAP, _NOTE = 24, 8, 18


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A figure with its words, ``width`` pixels wide and as high as its rows of 30 px need."""

    figure: Figure
    title: str
    note: str
    ink: Ink
    heading: QFont
    width: int = 640

    @property
    def size(self) -> QSize:
        """In pixels at scale 1."""
        chart = self._chart_top() + USUAL_ROW * len(self.figure.rows)
        return QSize(self.width, round(chart + _GAP + _NOTE + _MARGINS.bottom()))

    def drawing(self, pixel: float = 1.0) -> Drawing:
        """The chart alone, laid out from its own corner, which is at ``corner`` of the picture."""
        room = self.width - _MARGINS.left() - _MARGINS.right()
        rows = USUAL_ROW * len(self.figure.rows)
        return lay_out(self.figure, self.ink.typeface(), width=room, height=rows, pixel=pixel)

    @property
    def corner(self) -> QPointF:
        """Where the chart begins."""
        return QPointF(_MARGINS.left(), self._chart_top())

    def paint(self, painter: QPainter, pixel: float = 1.0) -> None:
        """Everything, on the ground of the theme; ``pixel`` is the size of a device pixel."""
        theme, left = self.ink.theme, _MARGINS.left()
        room = self.width - left - _MARGINS.right()
        painter.fillRect(QRectF(QPointF(0, 0), self.size.toSizeF()), QColor(theme.surface))
        top = QRectF(left, _MARGINS.top(), room, _TITLE)
        self.ink.paint_line(painter, top, self.title, self.heading, theme.text)
        place = QRectF(left, _MARGINS.top() + _TITLE + _GAP, room, legend.height(self._entries()))
        legend.paint(painter, self._entries(), self.ink, place)
        drawing = self.drawing(pixel)
        painter.save()
        painter.translate(self.corner)
        for box in drawing.boxes:
            spot = box.spot
            if spot.width:
                painter.fillRect(QRectF(spot.x, spot.y, spot.width, spot.height), self.ink.fill(box))
        self.ink.paint_hatching(painter, drawing)
        self.ink.paint_words(painter, drawing)
        painter.restore()
        foot = QRectF(left, self.corner.y() + drawing.height + _GAP, room, _NOTE)
        self.ink.paint_line(painter, foot, self.note, self.ink.figure, theme.text_2)

    def _entries(self) -> tuple[Entry, ...]:
        if not isinstance(self.figure, Stack):
            return ()
        return legend.set_in(self.width - _MARGINS.left() - _MARGINS.right(), self.figure.legend, self.ink)

    def _chart_top(self) -> float:
        entries = self._entries()
        return _MARGINS.top() + _TITLE + _GAP + (legend.height(entries) + _GAP if entries else 0)


def image(picture: Picture, scale: float = 2.0) -> QImage:
    """As pixels, ``scale`` of them to one of the picture's."""
    size = picture.size * scale
    canvas = QImage(size, QImage.Format.Format_RGB32)
    canvas.setDevicePixelRatio(scale)
    painter = QPainter(canvas)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    picture.paint(painter, 1 / scale)
    painter.end()
    return canvas


def png(picture: Picture, scale: float = 2.0) -> bytes:
    """As a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image(picture, scale))
    return _content(buffer)


def svg(picture: Picture, resolution: int) -> bytes:
    """As an SVG file; ``resolution`` is the dots per inch that the fonts were measured at."""
    buffer = QBuffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(resolution)
    generator.setSize(picture.size)
    generator.setViewBox(QRect(0, 0, picture.size.width(), picture.size.height()))
    generator.setTitle(picture.title)
    generator.setDescription(picture.note)
    painter = QPainter(generator)
    painter.setFont(QFont("Inter"))  # written to every element, used by none
    picture.paint(painter)
    painter.end()
    return _content(buffer)


def _content(buffer: QBuffer) -> bytes:
    content: QByteArray = buffer.data()
    return bytes(content.data())
