"""The button of one label: its key, shape or dot, name, and a tick while the sentence carries it."""

from math import ceil

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from stanceline.ui.looks.keycap import HEIGHT as CAP
from stanceline.ui.looks.keycap import key_cap_width, paint_key_cap
from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.painting import FOCUS_WIDTH, leading, paint_box, placed, shows_focus
from stanceline.ui.looks.plaintip import plain_tip
from stanceline.ui.looks.shapes import paint_dot, paint_shape
from stanceline.ui.looks.tokens import dot_of, mixed, tone_of

_RADIUS = 8
_TICK = 16
_EDGE = 12
_GAP = 11


class LabelButton(QAbstractButton):
    """One label of the codebook. It never ticks itself: ``clicked`` asks, ``setChecked`` shows the answer.

    ``single`` labels (stance) show their shape and take their tone when chosen; the others (topics) show a
    dot and take the accent. A click does not take the keyboard from the reader; Tab reaches the button.
    Beside each other in a layout they share the width equally, whatever their names.
    """

    def __init__(
        self,
        looks: Looks,
        *,
        key: str,
        title: str,
        colour: str,
        shape: str,
        single: bool,
        tooltip: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._looks = looks
        self._key, self._colour, self._shape, self._single = key, colour, shape, single
        self._partial = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setText(title.replace("&", "&&"))
        self.setAccessibleName(title)
        self.setAccessibleDescription(tooltip)
        self.setToolTip(plain_tip(f"{title}\n{tooltip}" if tooltip else title))

    @property
    def title(self) -> str:
        """The whole name, also when it is shown shortened."""
        return self.accessibleName()

    def isPartial(self) -> bool:
        """Whether only some of the selected sentences carry the label."""
        return self._partial

    def setPartial(self, partial: bool) -> None:
        """Show a dash instead of a tick."""
        if partial != self._partial:
            self._partial = partial
            self.update()

    def nextCheckState(self) -> None:
        """Nothing: what is set is shown only once it is saved."""

    def sizeHint(self) -> QSize:
        """36 px high for a single choice, 34 px for topics; wide enough for the whole name."""
        name = QFontMetricsF(self._font(chosen=True)).horizontalAdvance(self.title)
        return QSize(round(self._name_left() + name + 8 + _TICK + _EDGE), 36 if self._single else 34)

    def whole_width(self) -> int:
        """The least width that shows the whole name, chosen or not; perhaps without a tick beside it."""
        name = QFontMetricsF(self._font(chosen=True)).horizontalAdvance(self.title)
        return ceil(self._name_left() + name + _EDGE)

    def minimumSizeHint(self) -> QSize:
        """Narrow: the name is shortened before the button overflows."""
        return QSize(round(self._name_left()) + 64, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Repaint when the pointer comes and goes."""
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """The hand says that it can be pressed."""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        super().enterEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Box, key, mark, name, tick: from the leading edge on."""
        with QPainter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        if not self.isEnabled():
            painter.setOpacity(0.45)
        self._paint_ground(painter)
        left = self._cap_left()
        if self._key:
            width = self._cap_width()
            cap = placed(self, left, (self.height() - CAP) / 2, width, CAP)
            paint_key_cap(painter, cap, self._key.upper(), self._looks, accent=self.isDown())
            left += width
        self._paint_mark(painter, left)
        self._paint_name(painter)
        self._paint_tick(painter)

    def _paint_ground(self, painter: QPainter) -> None:
        theme, ground = self._looks.theme, self._looks.theme.surface
        line, width = theme.strong_line, 1.0
        tone = tone_of(theme, self._colour)
        if self._shows_chosen():
            ground, line = (tone.tint, tone.mark) if self._single else (theme.accent_soft, theme.accent)
            width = 1.75
        elif self._partial:
            line, width = (tone.mark if self._single else theme.accent), 1.75
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            ground = mixed(
                ground, tone.mark if self._single else theme.accent, 0.14 if self.isDown() else 0.06
            )
            line = line if line != theme.strong_line else theme.text_3
        box = QRectF(self.rect())
        paint_box(painter, box, _RADIUS, QColor(ground), QColor(line), width=width)
        if shows_focus(self):
            paint_box(painter, box, _RADIUS, None, QColor(theme.accent), width=FOCUS_WIDTH)

    def _paint_mark(self, painter: QPainter, left: float) -> None:
        theme, side = self._looks.theme, 12 if self._single else 8
        box = placed(self, left + _GAP, (self.height() - side) / 2, side, side)
        if self._single:
            paint_shape(painter, self._shape, box, QColor(tone_of(theme, self._colour).mark))
        else:
            paint_dot(painter, box, QColor(dot_of(theme, self._colour)))

    def _paint_name(self, painter: QPainter) -> None:
        theme, chosen = self._looks.theme, self._shows_chosen()
        left = self._name_left()
        box = placed(self, left, 0, self.width() - left - self._tick_room(), self.height())
        font = self._font(chosen)
        name = QFontMetricsF(font).elidedText(self.title, Qt.TextElideMode.ElideRight, box.width())
        painter.setFont(font)
        painter.setPen(QColor(tone_of(theme, self._colour).text if chosen and self._single else theme.text))
        painter.drawText(box, leading(self) | Qt.TextFlag.TextSingleLine, name)

    def _paint_tick(self, painter: QPainter) -> None:
        if not self._shows_tick():
            return
        theme = self._looks.theme
        colour = tone_of(theme, self._colour).text if self._single else theme.accent
        box = placed(self, self.width() - _EDGE - _TICK, (self.height() - _TICK) / 2, _TICK, _TICK)
        picture = self._looks.pixmap(
            "minus" if self._partial else "check", colour, _TICK, self.devicePixelRatioF()
        )
        painter.drawPixmap(box.toRect(), picture)

    def _shows_chosen(self) -> bool:
        return self.isChecked() and not self._partial

    def _font(self, chosen: bool) -> QFont:
        return self._looks.ui_font(13, 600 if chosen else 500)

    def _cap_left(self) -> float:
        return 9 if self._single else 7

    def _cap_width(self) -> float:
        return key_cap_width(self._key.upper(), self._looks) if self._key else 0

    def _name_left(self) -> float:
        return self._cap_left() + self._cap_width() + _GAP + (12 + 9 if self._single else 8 + 9)

    def _tick_room(self) -> float:
        return _TICK + _EDGE + 4 if self._shows_tick() else _EDGE

    def _shows_tick(self) -> bool:
        """A whole name is worth more than a tick beside a shortened one: frame and weight say "chosen" too."""
        if self._partial or not self.isChecked():
            return self._partial
        name = QFontMetricsF(self._font(chosen=True)).horizontalAdvance(self.title)
        room = self.width() - self._name_left() - _EDGE
        return name <= room - _TICK - 4 or name > room
