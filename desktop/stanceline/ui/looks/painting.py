"""Rounded boxes, focus rings and mirrored places: what every painted widget here is made of."""

from math import ceil, floor

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QWidget

FOCUS_WIDTH = 2.0
_ROUNDING = 0.01  # of a device pixel


def paint_box(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    fill: QColor | None = None,
    line: QColor | None = None,
    *,
    width: float = 1.0,
) -> None:
    """A rounded box whose line lies wholly inside rect and is whole device pixels wide at any scale."""
    device = painter.device()
    ratio = device.devicePixelRatio() if device is not None else 1.0
    pen_width = max(1, floor(width * ratio + 0.25)) / ratio if line is not None else 0.0
    inset = pen_width / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(line, pen_width) if line is not None else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    inner = max(0.0, radius - inset)
    painter.drawRoundedRect(_on_pixels(painter, rect).adjusted(inset, inset, -inset, -inset), inner, inner)
    painter.restore()


def _on_pixels(painter: QPainter, rect: QRectF) -> QRectF:
    """Rect with its edges moved inwards to whole device pixels.

    At a scale of 1.5 every second edge falls between two pixels: its line would be blurred, or cut off by the
    edge of the widget.
    """
    transform = painter.deviceTransform()
    if transform.isRotating():
        return rect
    device = transform.mapRect(rect)
    left, top = ceil(device.left() - _ROUNDING), ceil(device.top() - _ROUNDING)
    right, bottom = floor(device.right() + _ROUNDING), floor(device.bottom() + _ROUNDING)
    snapped = QRectF(left, top, right - left, bottom - top)
    back, _ = transform.inverted()
    return back.mapRect(snapped)


def shows_focus(widget: QWidget) -> bool:
    """Whether this widget has the keyboard and must say so."""
    return widget.hasFocus() and widget.isEnabled()


def placed(widget: QWidget, x: float, y: float, width: float, height: float) -> QRectF:
    """A box measured from the left edge; from the right one where the interface runs right to left."""
    box = QRect(round(x), round(y), round(width), round(height))
    return QRectF(QStyle.visualRect(widget.layoutDirection(), widget.rect(), box))


def leading(widget: QWidget) -> Qt.AlignmentFlag:
    """Text at the leading edge, vertically centred, as a physical alignment for QPainter."""
    rtl = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
