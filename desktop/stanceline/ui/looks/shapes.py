"""The marks that carry a label beside its colour: eight shapes for stances, a rounded square for topics."""

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

# Corner points in a unit square, y downwards; drawn a little unequal in size so that they look equal.
_UP = ((0.5, 0.06), (0.98, 0.90), (0.02, 0.90))
_DIAMOND = ((0.5, 0.0), (1.0, 0.5), (0.5, 1.0), (0.0, 0.5))
_SQUARE = ((0.1, 0.1), (0.9, 0.1), (0.9, 0.9), (0.1, 0.9))
_CROSS = (
    (0.34, 0.04), (0.66, 0.04), (0.66, 0.34), (0.96, 0.34), (0.96, 0.66), (0.66, 0.66),
    (0.66, 0.96), (0.34, 0.96), (0.34, 0.66), (0.04, 0.66), (0.04, 0.34), (0.34, 0.34),
)  # fmt: skip


def _spokes(count: int, inner: float) -> tuple[tuple[float, float], ...]:
    """Corners on a circle from the top, every second one at the ``inner`` radius (0: no inner ones)."""
    radii = (0.56, inner) if inner else (0.52,)
    steps = count * len(radii)
    angles = (2 * pi * step / steps - pi / 2 for step in range(steps))
    return tuple(
        (0.5 + radii[step % len(radii)] * cos(angle), 0.53 + radii[step % len(radii)] * sin(angle))
        for step, angle in enumerate(angles)
    )


_CORNERS: dict[str, tuple[tuple[float, float], ...]] = {
    "up": _UP,
    "down": tuple((x, 1 - y) for x, y in _UP),
    "diamond": _DIAMOND,
    "square": _SQUARE,
    "star": _spokes(5, 0.24),
    "pentagon": _spokes(5, 0),
    "cross": _CROSS,
}


def shape_path(shape: str, rect: QRectF) -> QPainterPath:
    """The outline of a shape of ``domain.codebook.SHAPES`` in the largest square within rect.

    An unknown or empty name is a circle.
    """
    side = min(rect.width(), rect.height())
    left, top = rect.center().x() - side / 2, rect.center().y() - side / 2
    path = QPainterPath()
    corners = _CORNERS.get(shape)
    if corners is None:
        path.addEllipse(QRectF(left + 0.09 * side, top + 0.09 * side, 0.82 * side, 0.82 * side))
        return path
    points = [QPointF(left + x * side, top + y * side) for x, y in corners]
    path.moveTo(points[0])
    for point in points[1:]:
        path.lineTo(point)
    path.closeSubpath()
    return path


def paint_shape(painter: QPainter, shape: str, rect: QRectF, colour: QColor, hollow: bool = False) -> None:
    """Paint a shape filled, or as an outline of 1.5 px that stays within rect."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if hollow:
        painter.setPen(
            QPen(colour, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape_path(shape, rect.adjusted(0.75, 0.75, -0.75, -0.75)))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPath(shape_path(shape, rect))
    painter.restore()


def paint_dot(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """Paint a topic's mark: the rounded square, in the largest square within rect."""
    side = min(rect.width(), rect.height())
    square = QRectF(0, 0, side, side)
    square.moveCenter(rect.center())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(square, 0.25 * side, 0.25 * side)
    painter.restore()
