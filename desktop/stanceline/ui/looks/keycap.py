"""A painted key of the keyboard, as a function for delegates and as a widget."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.painting import paint_box

HEIGHT = 21
_SIDE_PADDING = 6.0


def key_cap_width(text: str, looks: Looks, height: float = HEIGHT) -> float:
    """How wide the key is: square for one character, as wide as its name for "Space"."""
    if len(text) == 1:
        return height
    return max(
        height, round(QFontMetricsF(looks.ui_font(11, 600)).horizontalAdvance(text) + 2 * _SIDE_PADDING)
    )


def paint_key_cap(painter: QPainter, rect: QRectF, text: str, looks: Looks, accent: bool = False) -> None:
    """Paint the key over the whole of rect; ``accent`` for one that is being pressed or recorded."""
    theme = looks.theme
    line, ink = (theme.accent, theme.accent) if accent else (theme.strong_line, theme.text_2)
    paint_box(painter, rect, 5, QColor(theme.raised), QColor(line))
    painter.save()
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # "[" is never "]", nor "Shift+↓" "↓+Shift"
    painter.setFont(looks.ui_font(11, 600))
    painter.setPen(QColor(ink))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, text)
    painter.restore()


class KeyCap(QWidget):
    """One key, for hints such as [Space] next to-do. Not focusable: it only tells."""

    def __init__(self, looks: Looks, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks, self._text = looks, text
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._name()

    def text(self) -> str:
        """What is printed on the key."""
        return self._text

    def setText(self, text: str) -> None:
        """Print something else on it."""
        self._text = text
        self._name()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """21 px high."""
        return QSize(round(key_cap_width(self._text, self._looks)), HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The key over the whole widget."""
        with QPainter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        paint_key_cap(painter, QRectF(self.rect()), self._text, self._looks)

    def _name(self) -> None:
        self.setAccessibleName(QCoreApplication.translate("KeyCap", "Key %1").replace("%1", self._text))
