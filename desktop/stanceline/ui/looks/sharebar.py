"""The thin bar that shows how an article's sentences are shared out among the stances."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

from stanceline.ui.looks.looks import Looks

_GAP = 1.5
_LEAST = 2.0 + _GAP


def paint_share_bar(
    painter: QPainter,
    rect: QRectF,
    parts: Sequence[tuple[int, QColor]],
    total: int,
    looks: Looks,
    *,
    mirrored: bool = False,
) -> None:
    """Paint each part as long as its share of ``total``; what is left over is the empty track.

    Parts of nothing are left out; a part of something is at least 2 px long. ``mirrored`` begins right.
    """
    counted = [(count, colour) for count, colour in parts if count > 0]
    lengths = share_lengths([count for count, _ in counted], total, rect.width())
    path = QPainterPath()
    path.addRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    start = 0.0
    for (_, colour), length in zip(counted, lengths, strict=True):
        end = start + length
        _fill(painter, rect, start, end - _GAP, colour, mirrored=mirrored)
        start = end
    _fill(painter, rect, start, rect.width(), QColor(looks.theme.track), mirrored=mirrored)
    painter.restore()


def share_lengths(counts: Sequence[int], total: int, width: float) -> list[float]:
    """How long each count is of a bar of this width, with its gap; small ones grow at the cost of the others.

    ``total`` counts for less where the counts alone are more. Too many parts for the width share it equally.
    """
    if len(counts) * _LEAST >= width:
        return [width / len(counts) for _ in counts]
    left_width, left_count = width, float(max(total, sum(counts)))
    small: set[int] = set()
    while True:
        shrunk = {
            index
            for index, count in enumerate(counts)
            if index not in small and left_width * count / left_count < _LEAST
        }
        if not shrunk:
            break
        small |= shrunk
        left_width -= len(shrunk) * _LEAST
        left_count -= sum(counts[index] for index in shrunk)
    return [
        _LEAST if index in small else left_width * count / left_count for index, count in enumerate(counts)
    ]


def _fill(
    painter: QPainter, rect: QRectF, start: float, end: float, colour: QColor, *, mirrored: bool
) -> None:
    """Fill from ``start`` to ``end``, measured from where the bar begins; the last part has no gap."""
    end = rect.width() if end + _GAP > rect.width() - 0.01 else end
    left = rect.right() - end if mirrored else rect.left() + start
    if end > start:
        painter.fillRect(QRectF(left, rect.top(), end - start, rect.height()), colour)
