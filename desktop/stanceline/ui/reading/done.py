"""The strip below an article of which every sentence is labelled."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from stanceline.ui.looks.keycap import KeyCap
from stanceline.ui.looks.looks import Looks
from stanceline.ui.reading.column import Column

_TICK = 18
_SIDE = 22


class DoneStrip(QWidget):
    """ "✓ 11 of 11 labelled", and the way to the next one that is not. Nothing in the list moves when it appears."""

    next_asked = Signal()

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = looks
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setFont(looks.ui_font(13, 600))
        self._next = QPushButton(self.tr("Next to-do article"), self)
        self._next.setProperty("kind", "primary")
        self._next.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._next.clicked.connect(self.next_asked)
        self._tick_x = _SIDE
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE + _TICK + 10, 9, _SIDE, 8)
        row.setSpacing(3)
        row.addWidget(self._words)
        row.addStretch(1)
        row.addWidget(self._next)
        row.addSpacing(8)
        row.addWidget(KeyCap(looks, self.tr("Ctrl"), self))
        row.addWidget(KeyCap(looks, "↵", self))

    def show_count(self, done: int, total: int) -> None:
        """Say how many; seen only when that is all of them."""
        told = self.tr("%1 of %2 labelled").replace("%1", str(done)).replace("%2", str(total))
        self._words.setText(told)
        self.setAccessibleName(told)
        self.setVisible(0 < total <= done)

    def fit(self, column: Column, width: int) -> None:
        """Stand below the column of a reader of this width."""
        left, right = column.left + _SIDE, width - column.left - column.width + _SIDE
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        before, behind = (0, _TICK + 10) if mirrored else (_TICK + 10, 0)
        self._row.setContentsMargins(left + before, 9, right + behind, 8)
        self._tick_x = width - right - _TICK if mirrored else left
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line above and the tick."""
        painter = QPainter(self)
        painter.fillRect(QRectF(0, 0, self.width(), 1), QColor(self._looks.theme.line))
        tick = self._looks.pixmap("circle-check", "ok", _TICK, self.devicePixelRatioF())
        painter.drawPixmap(self._tick_x, round((self.height() + 1 - _TICK) / 2), tick)
