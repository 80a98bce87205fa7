"""What stands where the chart will be, until pyqtgraph is there: quiet grey bars."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from stanceline.ui.charts.layout import USUAL_ROW
from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.tokens import mixed

_LENGTHS = (1.0, 0.84, 0.72, 0.48, 0.42, 0.36, 0.26, 0.21)
_NAMES = (54, 53, 36, 40, 46, 38, 47, 45)


class Skeleton(QWidget):
    """Rows as the chart will have them, without a word."""

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = looks

    def paintEvent(self, event: QPaintEvent) -> None:
        """As many rows as there is room for."""
        painter, theme = QPainter(self), self._looks.theme
        colour = QColor(mixed(theme.surface, theme.track, 0.7))
        left, room = 66, max(40, self.width() - 66 - 36)
        for row, (length, name) in enumerate(zip(_LENGTHS, _NAMES, strict=True)):
            top = row * USUAL_ROW
            if top + USUAL_ROW > self.height():
                return
            painter.fillRect(QRectF(58 - name, top + 11, name, 8), colour)
            painter.fillRect(QRectF(left, top + 6, room * length, 18), colour)
