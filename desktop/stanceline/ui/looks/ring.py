"""How much of an article is labelled, as a ring around "7/11"."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from stanceline.ui.looks.looks import Looks

_SIDE = 48
_STROKE = 4
_FULL_TURN = 360 * 16  # Qt counts sixteenths of a degree


class Ring(QWidget):
    """Progress that only tells. A full ring takes the colour of success."""

    def __init__(self, looks: Looks, done: int = 0, total: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = looks
        self._done = self._total = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProgress(done, total)

    def setProgress(self, done: int, total: int) -> None:
        """Show ``done`` of ``total`` (0 of 0 is an empty ring)."""
        self._done, self._total = done, total
        words = QCoreApplication.translate("Ring", "%1 of %2 labelled")
        words = words.replace("%1", str(done)).replace("%2", str(total))
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def sizeHint(self) -> QSize:
        """48 px each way."""
        return QSize(_SIDE, _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Track, arc from the top clockwise, numbers."""
        with QPainter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        theme = self._looks.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0, 0, _SIDE, _SIDE)
        box.moveCenter(QRectF(self.rect()).center())
        inner = box.adjusted(_STROKE / 2 + 1, _STROKE / 2 + 1, -_STROKE / 2 - 1, -_STROKE / 2 - 1)
        painter.setPen(QPen(QColor(theme.track), _STROKE))
        painter.drawEllipse(inner)
        share = min(1.0, self._done / self._total) if self._total else 0.0
        if share:
            colour = QColor(theme.ok if share == 1 else theme.accent)
            painter.setPen(QPen(colour, _STROKE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawArc(inner, _FULL_TURN // 4, -round(share * _FULL_TURN))
        font = self._looks.ui_font(11, 600, tabular=True)
        painter.setFont(font)
        painter.setPen(QColor(theme.text))
        numbers = f"{self._done}/{self._total}"
        if QFontMetricsF(font).horizontalAdvance(numbers) > _SIDE - 2 * _STROKE - 6:
            # Floored: only a full ring may say 100 %.
            numbers = f"{int(share * 100)}%"
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, numbers)
