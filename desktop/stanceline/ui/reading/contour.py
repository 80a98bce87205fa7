"""The outline of a sentence that begins and ends within lines: its boxes as one shape with round corners."""

from collections.abc import Iterator, Sequence
from math import hypot

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

_LEAST_OVERLAP = 12.0  # pixels; lines that touch by less are parts of their own


def contour(boxes: Sequence[QRectF], radius: float) -> QPainterPath:
    """Around boxes that lie below each other, from the first to the last."""
    path = QPainterPath()
    for group in _groups(boxes):
        _add_rounded(path, _corners(group), radius)
    return path


def _groups(boxes: Sequence[QRectF]) -> Iterator[list[QRectF]]:
    group: list[QRectF] = []
    for box in boxes:
        if group and min(box.right(), group[-1].right()) - max(box.left(), group[-1].left()) < _LEAST_OVERLAP:
            yield group
            group = []
        group.append(box)
    if group:
        yield group


def _corners(group: Sequence[QRectF]) -> list[QPointF]:
    """Clockwise: down along the right edges, up along the left ones."""
    down = [point for box in group for point in (box.topRight(), box.bottomRight())]
    up = [point for box in reversed(group) for point in (box.bottomLeft(), box.topLeft())]
    corners: list[QPointF] = []
    for point in down + up:
        if not corners or hypot(point.x() - corners[-1].x(), point.y() - corners[-1].y()) > 0.5:
            corners.append(point)
    return [
        point
        for number, point in enumerate(corners)
        if not _in_line(corners[number - 1], point, corners[(number + 1) % len(corners)])
    ]


def _in_line(one: QPointF, middle: QPointF, other: QPointF) -> bool:
    return abs(one.x() - middle.x()) < 0.5 and abs(other.x() - middle.x()) < 0.5


def _add_rounded(path: QPainterPath, corners: Sequence[QPointF], radius: float) -> None:
    count = len(corners)
    for number, corner in enumerate(corners):
        before, after = corners[number - 1], corners[(number + 1) % count]
        begin, end = _towards(corner, before, radius), _towards(corner, after, radius)
        if number == 0:
            path.moveTo(begin)
        else:
            path.lineTo(begin)
        path.quadTo(corner, end)
    path.closeSubpath()


def _towards(corner: QPointF, other: QPointF, radius: float) -> QPointF:
    """A point on the way to another corner, at most half of it away."""
    long = hypot(other.x() - corner.x(), other.y() - corner.y())
    part = min(radius, long / 2) / long if long else 0.0
    return corner + (other - corner) * part
