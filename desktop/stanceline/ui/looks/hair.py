"""A line of one pixel between two parts."""

from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from stanceline.ui.looks.looks import Looks


class Hair(QWidget):
    """From edge to edge in the theme's line colour."""

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = looks
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """One pixel high."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(self._looks.theme.line))
