"""The button of one label: its key, shape or dot, name, and a tick while the sentence carries it."""

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QEnterEvent, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from stanceline.ui.looks.bidi import isolated
from stanceline.ui.looks.keycap import HEIGHT as CAP
from stanceline.ui.looks.keycap import key_cap_width, paint_key_cap
from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.painting import FOCUS_WIDTH, leading, paint_box, placed, shows_focus
from stanceline.ui.looks.plaintip import plain_tip
from stanceline.ui.looks.shapes import paint_dot, paint_shape
from stanceline.ui.looks.tokens import dot_of, mixed, tone_of

_RADIUS = 8
_TICK = 16
_ASIDE = 12


@dataclass(frozen=True, slots=True)
class _Measures:
    """Room around what a button shows, in pixels: from its edge to the key, from thing to thing, at the far end."""

    text: int
    before: int
    gap: int
    after_mark: int
    edge: int
    cap: int


_ROOMY = _Measures(text=13, before=7, gap=11, after_mark=9, edge=12, cap=CAP)
_DENSE = _Measures(text=12, before=4, gap=6, after_mark=6, edge=7, cap=17)


class LabelButton(QAbstractButton):
    """One label of the codebook. It never ticks itself: ``clicked`` asks, ``setChecked`` shows the answer.

    ``single`` labels (stance) show their shape and take their tone when chosen; the others (topics) show a
    dot and take the accent. A click does not take the keyboard from the reader; Tab reaches the button.
    Beside each other in a layout they share the width equally, whatever their names. ``aside`` is said after the
    name (where the label belongs), and ``call`` is what to type to find it.
    """

    menu_asked = Signal(QPoint)
    """A menu is wanted at this place on the screen."""

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
        self._partial = self._current = self._dense = False
        self._aside = self._call = ""
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._name(title, tooltip)

    def setLabel(
        self, *, key: str, title: str, colour: str, shape: str, single: bool, tooltip: str = ""
    ) -> None:
        """Stand for another label."""
        self._key, self._colour, self._shape, self._single = key, colour, shape, single
        self._name(title, tooltip)
        self.update()

    def setAside(self, aside: str, call: str = "") -> None:
        """Quiet words after the name, and letters as on keys at the end."""
        self._aside, self._call = aside, call
        self.update()

    def setCurrent(self, current: bool) -> None:
        """Whether Enter in a field elsewhere would press this button."""
        if current != self._current:
            self._current = current
            self.update()

    def isCurrent(self) -> bool:
        """Whether Enter in a field elsewhere would press this button."""
        return self._current

    def setDense(self, dense: bool) -> None:
        """Smaller letters and less room around them, where many labels share a low window."""
        if dense != self._dense:
            self._dense = dense
            self.updateGeometry()
            self.update()

    def _name(self, title: str, tooltip: str) -> None:
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
        return QSize(
            round(self._name_left() + name + 8 + _TICK + self._room.edge), 36 if self._single else 34
        )

    def whole_width(self) -> int:
        """The least width that shows the whole name, chosen or not; perhaps without a tick beside it."""
        name = QFontMetricsF(self._font(chosen=True)).horizontalAdvance(self.title)
        return ceil(self._name_left() + name + self._room.edge)

    def minimumSizeHint(self) -> QSize:
        """Narrow: the name is shortened before the button overflows."""
        return QSize(min(round(self._name_left()) + 64, self.whole_width()), self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Repaint when the pointer comes and goes."""
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """The hand says that it can be pressed."""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        super().enterEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The pointer's other button, or the menu key."""
        self.menu_asked.emit(event.globalPos())

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
            high = self._room.cap
            cap = placed(self, left, (self.height() - high) / 2, width, high)
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
        if shows_focus(self) or self._current:
            paint_box(painter, box, _RADIUS, None, QColor(theme.accent), width=FOCUS_WIDTH)

    def _paint_mark(self, painter: QPainter, left: float) -> None:
        theme, side = self._looks.theme, self._mark_side()
        box = placed(self, left + self._room.gap, (self.height() - side) / 2, side, side)
        if self._single:
            paint_shape(painter, self._shape, box, QColor(tone_of(theme, self._colour).mark))
        else:
            paint_dot(painter, box, QColor(dot_of(theme, self._colour)))

    def _paint_name(self, painter: QPainter) -> None:
        theme, chosen = self._looks.theme, self._shows_chosen()
        left = self._name_left()
        room = self.width() - left - self._tick_room()
        font = self._font(chosen)
        metrics = QFontMetricsF(font)
        name = metrics.elidedText(self.title, Qt.TextElideMode.ElideRight, room + 1)
        painter.setFont(font)
        painter.setPen(QColor(tone_of(theme, self._colour).text if chosen and self._single else theme.text))
        align = leading(self) | Qt.TextFlag.TextSingleLine
        painter.drawText(placed(self, left, 0, room + 1, self.height()), align, isolated(name))
        after = metrics.horizontalAdvance(name) + _ASIDE
        self._paint_aside(painter, left + after, room - after)

    def _paint_aside(self, painter: QPainter, left: float, room: float) -> None:
        if self._call:
            wide, high = key_cap_width(self._call, self._looks, self._room.cap), self._room.cap
            cap = placed(self, left + room - wide, (self.height() - high) / 2, wide, high)
            paint_key_cap(painter, cap, self._call, self._looks)
            room -= wide + _ASIDE / 2
        if self._aside and room > 2 * _ASIDE:
            quiet = self._looks.ui_font(self._room.text - 1)
            box = placed(self, left, 0, room, self.height())
            words = QFontMetricsF(quiet).elidedText(self._aside, Qt.TextElideMode.ElideRight, box.width())
            painter.setFont(quiet)
            painter.setPen(QColor(self._looks.theme.text_2))
            painter.drawText(box, _trailing(self) | Qt.TextFlag.TextSingleLine, words)

    def _paint_tick(self, painter: QPainter) -> None:
        if not self._shows_tick():
            return
        theme, edge = self._looks.theme, self._room.edge
        colour = tone_of(theme, self._colour).text if self._single else theme.accent
        box = placed(self, self.width() - edge - _TICK, (self.height() - _TICK) / 2, _TICK, _TICK)
        picture = self._looks.pixmap(
            "minus" if self._partial else "check", colour, _TICK, self.devicePixelRatioF()
        )
        painter.drawPixmap(box.toRect(), picture)

    def _shows_chosen(self) -> bool:
        return self.isChecked() and not self._partial

    @property
    def _room(self) -> _Measures:
        return _DENSE if self._dense else _ROOMY

    def _font(self, chosen: bool) -> QFont:
        return self._looks.ui_font(self._room.text, 600 if chosen else 500)

    def _cap_left(self) -> float:
        return self._room.before + (2 if self._single and not self._dense else 0)

    def _cap_width(self) -> float:
        return key_cap_width(self._key.upper(), self._looks, self._room.cap) if self._key else 0

    def _mark_side(self) -> int:
        return (10 if self._dense else 12) if self._single else (7 if self._dense else 8)

    def _name_left(self) -> float:
        room = self._room
        return self._cap_left() + self._cap_width() + room.gap + self._mark_side() + room.after_mark

    def _tick_room(self) -> float:
        return _TICK + self._room.edge + 4 if self._shows_tick() else self._room.edge

    def _shows_tick(self) -> bool:
        """A whole name is worth more than a tick beside a shortened one: frame and weight say "chosen" too."""
        if self._partial or not self.isChecked():
            return self._partial
        name = QFontMetricsF(self._font(chosen=True)).horizontalAdvance(self.title)
        room = self.width() - self._name_left() - self._room.edge
        return name <= room - _TICK - 4 or name > room


def _trailing(widget: QWidget) -> Qt.AlignmentFlag:
    """Text at the far edge, as ``leading`` puts it at the near one."""
    rtl = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
