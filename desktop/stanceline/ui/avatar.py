"""Who is labelling: initials in a circle."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from stanceline.domain.annotations import Annotator
from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.plaintip import plain_tip

SIDE = 32


class Avatar(QWidget):
    """The whole name is in the tip and for screen readers."""

    def __init__(self, looks: Looks, annotator: Annotator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks, self._initials = looks, annotator.initials
        self.setFixedSize(SIDE, SIDE)
        self.setAccessibleName(annotator.name)
        self.setToolTip(plain_tip(annotator.name))

    def sizeHint(self) -> QSize:
        """A circle of 32 px."""
        return QSize(SIDE, SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Circle and initials."""
        theme = self._looks.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(theme.accent))
        painter.setBrush(QColor(theme.accent_soft))
        painter.drawEllipse(QRectF(0.5, 0.5, SIDE - 1, SIDE - 1))
        painter.setFont(self._looks.ui_font(12, 600))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._initials)
