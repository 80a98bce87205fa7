"""A row of small pictures of which one is chosen: colours, shapes."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.painting import paint_box, shows_focus
from stanceline.ui.looks.plaintip import plain_tip

SIDE = 30

Paint = Callable[[QPainter, QRectF, str], None]
"""Paints the picture of a value into a square."""


class SwatchRow(QWidget):
    """Tab reaches the chosen one, arrow keys its neighbours, Space chooses; ``chosen`` tells the value."""

    chosen = Signal(str)

    def __init__(
        self,
        looks: Looks,
        name: str,
        values: Sequence[tuple[str, str]],
        paint: Paint,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.buttons = tuple(Swatch(looks, value, title, paint, self) for value, title in values)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for button in self.buttons:
            row.addWidget(button)
            button.clicked.connect(lambda _=False, value=button.value: self.chosen.emit(value))
        row.addStretch()
        self.show_value("")

    def show_value(self, value: str) -> None:
        """Mark the one that is chosen; none if the value is not among them."""
        for button in self.buttons:
            button.setChecked(button.value == value)
        on = next((button for button in self.buttons if button.isChecked()), self.buttons[0])
        for button in self.buttons:
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if button is on else Qt.FocusPolicy.NoFocus)

    def step(self, button: QAbstractButton, by: int) -> None:
        """Give the keyboard to a neighbour."""
        at = [each is button for each in self.buttons].index(True)
        self.buttons[(at + by) % len(self.buttons)].setFocus(Qt.FocusReason.TabFocusReason)


class Swatch(QAbstractButton):
    """One picture; it never ticks itself, the file says what is chosen."""

    def __init__(self, looks: Looks, value: str, title: str, paint: Paint, row: SwatchRow) -> None:
        super().__init__(row)
        self.value = value
        self._looks, self._paint, self._row = looks, paint, row
        self.setCheckable(True)
        self.setAccessibleName(title)
        self.setToolTip(plain_tip(title))
        self.setFixedSize(SIDE, SIDE)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def nextCheckState(self) -> None:
        """Nothing: what is chosen is shown only once it is saved."""

    def event(self, event: QEvent) -> bool:
        """Repaint when the pointer comes and goes."""
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys go to the neighbours."""
        ahead = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        if event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            self._row.step(self, 1 if event.key() == ahead else -1)
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Square."""
        return QSize(SIDE, SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, framed when it is chosen, ringed when it has the keyboard."""
        theme = self._looks.theme
        with QPainter(self) as painter:
            box = QRectF(self.rect())
            if self.isChecked():
                paint_box(painter, box, 8, QColor(theme.accent_soft), QColor(theme.accent))
            elif self.underMouse() and self.isEnabled():
                paint_box(painter, box, 8, QColor(theme.field), QColor(theme.strong_line))
            if shows_focus(self):
                paint_box(painter, box, 8, None, QColor(theme.accent), width=2)
            if not self.isEnabled():
                painter.setOpacity(0.4)
            self._paint(painter, box.adjusted(8, 8, -8, -8), self.value)
