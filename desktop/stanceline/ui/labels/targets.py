"""The targets of a project as pills: which one counts, and what the sentence says of each."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from stanceline.domain.codebook import Label, Target
from stanceline.ui.labels.placing import in_rows
from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.painting import FOCUS_WIDTH, leading, paint_box, placed, shows_focus
from stanceline.ui.looks.plaintip import plain_tip
from stanceline.ui.looks.shapes import paint_shape
from stanceline.ui.looks.tokens import mixed, tone_of

NUMBERED = 9
_HEIGHT = 26
_SHAPE = 10
_WIDEST = 190


class TargetPill(QAbstractButton):
    """One target with the shape of the stance towards it, or a ring; the active one is framed."""

    def __init__(self, looks: Looks, name: str, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._looks, self._name, self._number = looks, name, number
        self._label: Label | None = None
        self.setCheckable(True)
        self.setText(name.replace("&", "&&"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_stance(None)

    def nextCheckState(self) -> None:
        """Nothing: the Place says which is active."""

    def show_stance(self, label: Label | None) -> None:
        """What the sentence says of it."""
        self._label = label
        said = f"{self._name}: {label.title}" if label is not None else self._name
        key = self.tr("Alt+{number}").format(number=self._number) if self._number <= NUMBERED else ""
        self.setAccessibleName(said)
        self.setToolTip(plain_tip(said, key))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as when it is active, so that its neighbours never move."""
        words = QFontMetricsF(self._looks.ui_font(12, 600)).horizontalAdvance(self._name)
        return QSize(min(round(words) + _SHAPE + 30, _WIDEST), _HEIGHT)

    def event(self, event: QEvent) -> bool:
        """Repaint when the pointer comes and goes."""
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Pill, shape, name."""
        with QPainter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        theme, box, on = self._looks.theme, QRectF(self.rect()), self.isChecked()
        ground = theme.accent_soft if on else theme.surface
        if self.underMouse():
            ground = mixed(ground, theme.accent, 0.08)
        line, width = (theme.accent, 1.75) if on else (theme.strong_line, 1.0)
        paint_box(painter, box, _HEIGHT / 2, QColor(ground), QColor(line), width=width)
        if shows_focus(self):
            paint_box(painter, box, _HEIGHT / 2, None, QColor(theme.accent), width=FOCUS_WIDTH)
        mark = placed(self, 10, (self.height() - _SHAPE) / 2, _SHAPE, _SHAPE)
        if self._label is not None:
            paint_shape(painter, self._label.shape, mark, QColor(tone_of(theme, self._label.colour).mark))
        else:
            paint_box(painter, mark.adjusted(1, 1, -1, -1), _SHAPE / 2, None, QColor(theme.text_3))
        font = self._looks.ui_font(12, 600 if on else 500)
        room = placed(self, 10 + _SHAPE + 7, 0, self.width() - _SHAPE - 27, self.height())
        painter.setFont(font)
        painter.setPen(QColor(theme.text if on else theme.text_2))
        words = QFontMetricsF(font).elidedText(self._name, Qt.TextElideMode.ElideRight, room.width() + 1)
        painter.drawText(room.adjusted(0, 0, 1, 0), leading(self) | Qt.TextFlag.TextSingleLine, words)


class TargetPills(QWidget):
    """The first nine in rows. ``chosen`` says the row id of the target that was pressed."""

    chosen = Signal(int)

    def __init__(self, looks: Looks, targets: Sequence[Target]) -> None:
        super().__init__()
        self._targets = tuple(targets[:NUMBERED])
        self.pills = [
            TargetPill(looks, target.name, number, self) for number, target in enumerate(self._targets, 1)
        ]
        for pill, target in zip(self.pills, self._targets, strict=True):
            pill.clicked.connect(lambda _=False, row=target.id: self.chosen.emit(row))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._fit(358)

    def show_stances(self, active: int | None, given: Mapping[int, Label]) -> None:
        """Frame the active target, and show what the sentence says of each."""
        for pill, target in zip(self.pills, self._targets, strict=True):
            pill.setChecked(target.id == active)
            pill.show_stance(given.get(target.id))

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        return QSize(100, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has other rows."""
        super().resizeEvent(event)
        self._fit(event.size().width())

    def _fit(self, width: int) -> None:
        boxes = in_rows([pill.sizeHint().width() for pill in self.pills], width, _HEIGHT, 5, 4, fill=False)
        whole = QRect(0, 0, width, max((box.bottom() + 1 for box in boxes), default=0))
        for pill, box in zip(self.pills, boxes, strict=True):
            pill.setGeometry(QStyle.visualRect(self.layoutDirection(), whole, box))
        self.setFixedHeight(whole.height())
