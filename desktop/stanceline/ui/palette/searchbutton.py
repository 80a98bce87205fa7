"""The field in the top bar that is a button: it opens the palette, and shows the key that does so too."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from stanceline.ui.actions.spelling import spell
from stanceline.ui.looks.keycap import HEIGHT as CAP
from stanceline.ui.looks.keycap import key_cap_width, paint_key_cap
from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.painting import leading, paint_box, placed, shows_focus
from stanceline.ui.looks.plaintip import plain_tip

_HEIGHT, _WIDTH, _LEAST, _SIDE, _ICON, _GAP = 34, 286, 150, 10, 16, 8


class SearchButton(QAbstractButton):
    """Looks like a field and does what ``action`` does; where the bar is short its words give way to the key."""

    def __init__(self, looks: Looks, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks, self._action, self._key = looks, action, ""
        self._words = self.tr("Search or run a command")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(_WIDTH)
        self.setAccessibleName(self._words)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow_key)
        self._follow_key()

    def _follow_key(self) -> None:
        key = self._key = spell(self._action.shortcut().toString())
        self.setToolTip(plain_tip(self._words, key))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as in a wide bar."""
        return QSize(_WIDTH, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """The icon, a few letters and the key."""
        return QSize(_LEAST, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A field's ground and line, an icon, words, a key."""
        theme = self._looks.theme
        with QPainter(self) as painter:
            ground = theme.surface if self.underMouse() or self.isDown() else theme.field
            paint_box(painter, QRectF(self.rect()), 8, QColor(ground), QColor(theme.strong_line))
            if shows_focus(self):
                paint_box(painter, QRectF(self.rect()), 8, None, QColor(theme.accent), width=2)
            middle = self.height() / 2
            icon = placed(self, _SIDE + 2, middle - _ICON / 2, _ICON, _ICON)
            glass = self._looks.pixmap("search", "text_3", _ICON, self.devicePixelRatio())
            painter.drawPixmap(QPointF(icon.topLeft()), glass)
            width = key_cap_width(self._key, self._looks) if self._key else 0.0
            if self._key:
                cap = placed(self, self.width() - 7 - width, middle - CAP / 2, width, CAP)
                paint_key_cap(painter, cap, self._key, self._looks)
            begin = _SIDE + 2 + _ICON + _GAP
            box = placed(self, begin, 0, max(0.0, self.width() - begin - width - 14), self.height())
            font = self._looks.ui_font(13)
            painter.setFont(font)
            painter.setPen(QColor(theme.text_3))
            words = QFontMetricsF(font).elidedText(self._words, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, leading(self), words)
