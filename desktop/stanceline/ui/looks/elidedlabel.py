"""A line of text that is shortened where there is no room, and then tells the whole in its tip."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.plaintip import plain_tip


class ElidedLabel(QLabel):
    """Plain text on one line in a token's colour; ``font`` defaults to the UI font at 13 px."""

    def __init__(
        self,
        looks: Looks,
        text: str = "",
        *,
        font: QFont | None = None,
        colour: str = "text",
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._looks, self._colour, self._mode = looks, colour, mode
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font if font is not None else looks.ui_font())
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show this; line breaks become spaces."""
        super().setText(" ".join(text.splitlines()))
        self.setAccessibleName(self.text())
        self._tell_whole()

    def setColour(self, colour: str) -> None:
        """Another token or "#rrggbb"."""
        self._colour = colour
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for the whole text."""
        metrics = QFontMetricsF(self.font())
        margins = self.contentsMargins()
        width = metrics.horizontalAdvance(self.text()) + margins.left() + margins.right() + 2
        return QSize(round(width), round(metrics.height()) + margins.top() + margins.bottom())

    def minimumSizeHint(self) -> QSize:
        """Room for the first letters."""
        return QSize(min(40, self.sizeHint().width()), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The tip comes and goes with the room."""
        super().resizeEvent(event)
        self._tell_whole()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, shortened; a right-to-left text keeps the alignment that the label was given."""
        with QPainter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        painter.setFont(self.font())
        painter.setPen(self._looks.colour(self._colour))
        side = (
            QStyle.visualAlignment(self.layoutDirection(), self.alignment()) | Qt.AlignmentFlag.AlignAbsolute
        )
        painter.drawText(self.contentsRect(), side | Qt.TextFlag.TextSingleLine, self._shown())

    def _shown(self) -> str:
        return QFontMetricsF(self.font()).elidedText(self.text(), self._mode, self.contentsRect().width() + 1)

    def _tell_whole(self) -> None:
        self.setToolTip(plain_tip(self.text()) if self._shown() != self.text() else "")
