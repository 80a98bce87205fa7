"""A flat button with a chevron that opens a menu of alternatives: "Whole project"."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.painting import FOCUS_WIDTH, paint_box, placed, shows_focus
from stanceline.ui.looks.tokens import mixed

_HEIGHT, _EDGE, _CHEVRON, _GAP = 30, 8, 16, 6


class Chooser(QToolButton):
    """One of several, told by ``chosen`` with its index. As wide as the longest, so that nothing moves."""

    chosen = Signal(int)

    def __init__(self, looks: Looks, name: str, texts: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks, self._texts, self._name = looks, tuple(texts), name
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        menu, group = QMenu(self), QActionGroup(self)
        for index, text in enumerate(self._texts):
            action = menu.addAction(text.replace("&", "&&"))
            action.setCheckable(True)
            action.setData(index)
            group.addAction(action)
        group.triggered.connect(lambda action: self._take(action.data()))
        self.setMenu(menu)
        self._current = 0
        self.choose(0)

    @property
    def current(self) -> int:
        """The index of what is shown."""
        return self._current

    def choose(self, index: int) -> None:
        """Show this one, silently."""
        self._current = index
        self.menu().actions()[index].setChecked(True)
        self.setAccessibleName(f"{self._name}: {self._texts[index]}")
        self.update()

    def sizeHint(self) -> QSize:
        """30 px high."""
        metrics = QFontMetricsF(self._looks.ui_font(12, 500))
        words = max(metrics.horizontalAdvance(text) for text in self._texts)
        return QSize(round(words) + 2 * _EDGE + _GAP + _CHEVRON, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        return QSize(70, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Words at the trailing end, then the chevron; a ground only under the pointer."""
        painter, theme = QPainter(self), self._looks.theme
        if self.underMouse() or self.isDown():
            paint_box(painter, QRectF(self.rect()), 8, QColor(mixed(theme.surface, theme.text, 0.06)))
        if shows_focus(self):
            paint_box(painter, QRectF(self.rect()), 8, None, QColor(theme.accent), width=FOCUS_WIDTH)
        font = self._looks.ui_font(12, 500)
        room = placed(self, _EDGE, 0, self.width() - 2 * _EDGE - _GAP - _CHEVRON, self.height())
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
        flags = (
            side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        )
        text = QFontMetricsF(font).elidedText(
            self._texts[self._current], Qt.TextElideMode.ElideRight, room.width() + 1
        )
        painter.setFont(font)
        painter.setPen(QColor(theme.text))
        painter.drawText(room, flags, text)
        x, y = self.width() - _EDGE - _CHEVRON, (self.height() - _CHEVRON) / 2
        place = placed(self, x, y, _CHEVRON, _CHEVRON)
        chevron = self._looks.pixmap("chevron-down", "text_2", _CHEVRON, self.devicePixelRatioF())
        painter.drawPixmap(place.toRect(), chevron)

    def _take(self, index: int) -> None:
        if index != self._current:
            self.choose(index)
            self.chosen.emit(index)
