"""A pill that can be switched on, counted and taken away: quick filters and what is filtered by."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.painting import FOCUS_WIDTH, leading, paint_box, placed, shows_focus
from stanceline.ui.looks.tokens import mixed

_HEIGHT = 26
_EDGE = 10
_CROSS = 14


class Chip(QAbstractButton):
    """A checkable pill. With ``closable`` it has a ×; × and the Delete key emit ``closed``."""

    closed = Signal()

    def __init__(
        self,
        looks: Looks,
        text: str,
        *,
        count: int | None = None,
        closable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._looks, self._title, self._count, self._closable = looks, text, count, closable
        self.setCheckable(not closable)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._name()

    @property
    def title(self) -> str:
        """The words without the count."""
        return self._title

    def setTitle(self, text: str) -> None:
        """Other words."""
        self._title = text
        self._name()

    def setCount(self, count: int | None) -> None:
        """The number after the words; None for no number."""
        if count != self._count:
            self._count = count
            self._name()

    def sizeHint(self) -> QSize:
        """26 px high; as wide as when it is on, so that its neighbours never move."""
        words = QFontMetricsF(self._looks.ui_font(12, 600, tabular=True)).horizontalAdvance(self._shown())
        return QSize(round(words + 2 * _EDGE + 2 + (_CROSS + 4 if self._closable else 0)), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters: the words are shortened."""
        return QSize(min(56, self.sizeHint().width()), _HEIGHT)

    def event(self, event: QEvent) -> bool:
        """Repaint when the pointer comes and goes."""
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A release on the × closes instead of pressing."""
        on_cross = self._closable and self._cross_box().contains(event.position())
        if on_cross and self.isDown() and event.button() is Qt.MouseButton.LeftButton:
            self.setDown(False)
            self.closed.emit()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and Backspace take a closable chip away."""
        if self._closable and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Pill, words, count and ×."""
        with QPainter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        if not self.isEnabled():
            painter.setOpacity(0.45)
        on = self.isChecked() or self._closable
        self._paint_ground(painter, on)
        theme = self._looks.theme
        font = self._looks.ui_font(12, 600 if on else 500, tabular=True)
        room = placed(
            self, _EDGE, 0, self.width() - 2 * _EDGE - (_CROSS + 4 if self._closable else 0), self.height()
        )
        align = leading(self) if self._closable else Qt.AlignmentFlag.AlignCenter
        painter.setFont(font)
        painter.setPen(QColor(theme.accent if on else theme.text_2))
        words = QFontMetricsF(font).elidedText(self._shown(), Qt.TextElideMode.ElideRight, room.width() + 1)
        painter.drawText(room.adjusted(-1, 0, 1, 0), align | Qt.TextFlag.TextSingleLine, words)
        if self._closable:
            cross = self._cross_box()
            square = QRectF(0, 0, _CROSS, _CROSS)
            square.moveCenter(cross.center())
            painter.drawPixmap(
                square.toRect(), self._looks.pixmap("x", "accent", _CROSS, self.devicePixelRatioF())
            )

    def _paint_ground(self, painter: QPainter, on: bool) -> None:
        theme, box = self._looks.theme, QRectF(self.rect())
        ground, line = theme.surface, theme.strong_line
        if on:
            ground = theme.accent_soft
            line = mixed(theme.accent, ground, 0 if theme.name == "high-contrast" else 0.35)
        if self.isEnabled() and self.underMouse():
            ground = mixed(ground, theme.accent, 0.08)
        paint_box(painter, box, _HEIGHT / 2, QColor(ground), QColor(line))
        if shows_focus(self):
            paint_box(painter, box, _HEIGHT / 2, None, QColor(theme.accent), width=FOCUS_WIDTH)

    def _cross_box(self) -> QRectF:
        """Where × is pressed: wider than it looks."""
        return placed(self, self.width() - _CROSS - _EDGE - 2, 0, _CROSS + _EDGE + 2, self.height())

    def _shown(self) -> str:
        return self._title if self._count is None else f"{self._title} {self.locale().toString(self._count)}"

    def _name(self) -> None:
        self.setText(self._shown().replace("&", "&&"))
        self.setAccessibleName(self._shown())
        self.updateGeometry()
        self.update()
