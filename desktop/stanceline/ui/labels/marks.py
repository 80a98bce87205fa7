"""The glyphs at the head of the label pane: flag, note, unsure, exclude; each on, off, or on for some."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.painting import FOCUS_WIDTH, paint_box, shows_focus
from stanceline.ui.looks.plaintip import plain_tip
from stanceline.ui.looks.tokens import mixed

_SIDE = 26
_ICON = 17


class MarkToggle(QAbstractButton):
    """One glyph. It never switches itself: ``clicked`` asks, ``show_mark`` shows what is in the file."""

    def __init__(self, looks: Looks, icon: str, colour: str, name: str) -> None:
        super().__init__()
        self._looks, self._icon, self._colour = looks, icon, colour
        self._partial = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedSize(_SIDE, _SIDE)
        self.setAccessibleName(name)
        self.say_key("")

    def say_key(self, key: str) -> None:
        """Tell the key that does the same, in the tip."""
        self.setToolTip(plain_tip(self.accessibleName(), key))

    def show_mark(self, marked: bool | None) -> None:
        """On, off, or (None) on for some of the sentences."""
        self._partial = marked is None
        self.setChecked(bool(marked))
        self.setAccessibleDescription(self.tr("Only some of the sentences") if self._partial else "")
        self.update()

    def isPartial(self) -> bool:
        """Whether only some of the sentences have the mark."""
        return self._partial

    def nextCheckState(self) -> None:
        """Nothing: what is set is shown only once it is saved."""

    def sizeHint(self) -> QSize:
        """26 px."""
        return QSize(_SIDE, _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground when it is on, a dash below when it is on for some."""
        with QPainter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        theme, box = self._looks.theme, QRectF(self.rect())
        if not self.isEnabled():
            painter.setOpacity(0.45)
        on = self.isChecked()
        if on:
            paint_box(painter, box, 7, QColor(theme.accent_soft), QColor(theme.accent))
        elif self.isEnabled() and self.underMouse():
            paint_box(painter, box, 7, QColor(mixed(theme.surface, theme.text, 0.06)))
        if shows_focus(self):
            paint_box(painter, box, 7, None, QColor(theme.accent), width=FOCUS_WIDTH)
        colour = self._colour if on or self._partial else "text_2"
        picture = self._looks.pixmap(self._icon, colour, _ICON, self.devicePixelRatioF())
        square = QRectF(0, 0, _ICON, _ICON)
        square.moveCenter(box.center())
        painter.drawPixmap(square.toRect(), picture)
        if self._partial:
            dash = QRectF(box.center().x() - 6, box.bottom() - 4, 12, 2)
            painter.fillRect(dash, self._looks.colour(colour))


class MarkBar(QWidget):
    """The four glyphs; the pane connects them."""

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self.flag = MarkToggle(looks, "flag", "warning", self.tr("Flag for discussion"))
        self.note = MarkToggle(looks, "sticky-note", "accent", self.tr("Note"))
        self.unsure = MarkToggle(looks, "circle-help", "accent", self.tr("Unsure"))
        self.exclude = MarkToggle(
            looks, "ban", "danger", self.tr("Exclude: not a sentence, or the same everywhere")
        )
        self.toggles = (self.flag, self.note, self.unsure, self.exclude)
        self._actions = {
            "annotate.flag": self.flag,
            "annotate.note": self.note,
            "annotate.unsure": self.unsure,
            "annotate.exclude": self.exclude,
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for toggle in self.toggles:
            row.addWidget(toggle)

    def say_keys(self, keys: Mapping[str, str]) -> None:
        """Tell the key of each, by action id."""
        for action, toggle in self._actions.items():
            toggle.say_key(keys.get(action, ""))
