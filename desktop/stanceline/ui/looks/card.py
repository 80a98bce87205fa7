"""A pane: the surface on which the parts of the window lie."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.painting import paint_box

RADIUS = 10


class Card(QFrame):
    """Surface colour, a line of 1 px, corners of 10 px; its contents begin inside the line."""

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = looks
        self.setContentsMargins(1, 1, 1, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box; nothing of Fusion's frame."""
        theme = self._looks.theme
        with QPainter(self) as painter:
            paint_box(painter, QRectF(self.rect()), RADIUS, QColor(theme.surface), QColor(theme.line))
