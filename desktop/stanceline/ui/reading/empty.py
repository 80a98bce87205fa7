"""What the reader says when there is no article to read, and what can be done about it."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from stanceline.ui.looks.looks import Looks

_ICON = 32
_WIDTH, _PAD = 360, 32


class Empty(QWidget):
    """An icon, a heading, a sentence and perhaps a button, in the middle of the pane.

    ``bay`` draws the dashed outline of a place to drop files on; dropping is the window's business.
    """

    pressed = Signal()

    def __init__(
        self,
        looks: Looks,
        icon: str,
        heading: str,
        words: str = "",
        button: str = "",
        *,
        bay: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._looks, self._icon, self._bay = looks, icon, bay
        self._box = QWidget(self)
        self._box.setFixedWidth(_WIDTH)
        column = QVBoxLayout(self._box)
        column.setContentsMargins(_PAD, _PAD + _ICON + 12, _PAD, _PAD)
        column.setSpacing(6)
        self._heading = self._label(heading, 16, 650)
        self._words = self._label(words, 13, 400)
        self._words.setProperty("quiet", True)
        self._words.setVisible(bool(words))
        column.addWidget(self._heading)
        column.addWidget(self._words)
        if button:
            self._button = QPushButton(button, self._box)
            self._button.setProperty("kind", "primary")
            self._button.clicked.connect(self.pressed)
            column.addSpacing(12)
            column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self._box)
        across.addStretch(1)
        around = QVBoxLayout(self)
        around.addStretch(2)
        around.addLayout(across)
        around.addStretch(3)

    def say(self, words: str) -> None:
        """Put another sentence below the heading."""
        self._words.setText(words)
        self._words.setVisible(bool(words))

    def call(self, icon: str, heading: str, *, way_out: bool) -> None:
        """Put another icon and heading there; without a way out, there is no button."""
        self._icon = icon
        self.update()
        self._heading.setText(heading)
        for button in self._box.findChildren(QPushButton):
            button.setVisible(way_out)

    def words(self) -> str:
        """The sentence below the heading."""
        return self._words.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Icon and outline."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self._box.geometry())
        if self._bay:
            outline = QPainterPath()
            outline.addRoundedRect(box.adjusted(1, 1, -1, -1), 10, 10)
            pen = QPen(QColor(self._looks.theme.strong_line), 1.5, Qt.PenStyle.DashLine)
            pen.setDashPattern([4, 4])
            painter.strokePath(outline, pen)
        ratio = self.devicePixelRatioF()
        # On whole pixels of the screen, or its lines blur.
        left, top = (round(each * ratio) / ratio for each in (box.center().x() - _ICON / 2, box.top() + _PAD))
        painter.drawPixmap(QPointF(left, top), self._looks.pixmap(self._icon, "text_3", _ICON, ratio))

    def _label(self, text: str, pixels: int, weight: int) -> QLabel:
        label = QLabel(text, self._box)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(self._looks.ui_font(pixels, weight))
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setWordWrap(True)
        return label
