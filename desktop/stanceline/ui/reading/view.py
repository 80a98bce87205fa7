"""The sentence list as people use it: the current sentence in the middle third, others selected with it."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QStyle, QToolTip, QWidget

from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.plaintip import plain_tip
from stanceline.ui.reading.column import Column, fitted_column
from stanceline.ui.reading.delegate import SentenceDelegate
from stanceline.ui.reading.manner import SIZES, Manner
from stanceline.ui.reading.model import ArticleModel
from stanceline.ui.reading.motion import Movement
from stanceline.ui.reading.painting import Look
from stanceline.ui.reading.prose import ProsePaper
from stanceline.ui.reading.rowlist import RowList
from stanceline.ui.reading.rows import runs_of

_MOVING = frozenset(
    {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
)
_AT_ONCE = 1.5  # heights of the viewport: a longer way is jumped, not glided


class SentenceView(RowList):
    """Shows the place and asks for another; it moves nothing by itself.

    ``motion`` False stops all movement (as does a desktop without animations).
    """

    asked_row = Signal(int, Qt.KeyboardModifier)
    """A click on a row, with the modifier keys held."""

    asked_reach = Signal(int)
    """The pointer was drawn over the numbers to this row."""

    asked_step = Signal(object, bool)
    """A key of movement (Qt.Key: arrows, Home, End, page keys), and whether Shift is held."""

    fitted = Signal()
    """The column stands elsewhere."""

    def __init__(self, model: ArticleModel, looks: Looks, parent: QWidget | None = None) -> None:
        self.delegate = SentenceDelegate(model, looks)
        super().__init__(self.delegate, parent)
        self._prose = ProsePaper(model, looks)
        self.motion = True
        self.manner = Manner()
        self._current = -1
        self._selected: frozenset[int] = frozenset()
        self._landed: dict[int, float] = {}
        self._fresh = True  # an article opens where it is to be read, it does not glide there
        self._drawing = False
        self._from_y = 0
        self._to_y = 0
        self._glide = Movement(self._glide_step, self)
        self._flash = Movement(self._flash_step, self)
        self.delegate.setParent(self)
        self.setItemDelegate(self.delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setModel(model)
        self.setAccessibleName(self.tr("Sentences"))
        self.setMinimumWidth(360)

    # What is shown

    def show_place(self, current: int, selected: Iterable[int], *, gently: bool = False) -> None:
        """Mark the current and the selected rows; ``gently`` scrolls only if the row is out of sight."""
        chosen = frozenset(selected)
        changed = self._selected ^ chosen | {self._current, current}
        seen = self.seen()
        for row in changed:
            if row in seen:
                self._repaint(row)
        self._current, self._selected = current, chosen
        self._tell_selection()
        if current < 0:
            return
        if gently:
            self.scrollTo(self.model().index(current, 0))
        else:
            self.follow(current, at_once=self._fresh)
        self._fresh = False

    def follow(self, row: int, *, at_once: bool = False) -> None:
        """Glide until the middle of the row is in the middle third."""
        self.measure_around(row)
        top, value = self.top(row), self.verticalScrollBar().value()
        goal = min(max(self._goal(row), 0), self.verticalScrollBar().maximum())
        self._from_y, self._to_y = top - value, top - goal
        far = abs(goal - value) > _AT_ONCE * self.viewport().height()
        if goal != value:
            self._glide.start(still=at_once or far or self._still())

    def flash(self, rows: Iterable[int]) -> None:
        """Let the rows whose label was just set light up for a moment."""
        if not self._still():
            self._landed = dict.fromkeys(rows, 1.0)
            self._flash.start(still=False)

    @property
    def text_size(self) -> int:
        """The height of letters in pixels."""
        return self.manner.size

    @property
    def column(self) -> Column:
        """Where everything stands, from the left of the viewport."""
        return self.paper.column

    def arrange(self, manner: Manner) -> None:
        """Read in another manner (its size is kept within 14 … 32); the current sentence stays where it was."""
        manner = replace(manner, size=min(max(manner.size, SIZES[0]), SIZES[-1]))
        if manner == self.manner:
            return
        held = self.hold(self._current)
        self.manner = manner
        self.paper = self._prose if manner.layout == "prose" else self.delegate
        self.paper.fit(self._fitted(), manner)
        self.lay_out(held)
        self.fitted.emit()
        if self._current >= 0:
            self.follow(self._current, at_once=True)

    def page(self, by: int) -> int:
        """The row one viewport below (1) or above (-1) the current one; -1 in an empty list."""
        if not len(self.heights):
            return -1
        row = max(self._current, 0)
        self.measure_around(row)
        top, tall = self._span(row)
        goal = top + tall // 2 + by * self.viewport().height()
        strip = self.heights.at(goal)
        x = self.column.text + self.column.text_width // 2
        found = self.paper.row_at(strip, x, goal - self.heights.top(strip))
        return found if found != row else min(max(row + by, 0), self.model().rowCount() - 1)

    # Scrolling and flashing

    def _goal(self, row: int) -> int:
        """Where the scroll bar must be so that the row is well placed, moving as little as it takes."""
        height, value = self.viewport().height(), self.verticalScrollBar().value()
        top, tall = self._span(row)
        middle = top + tall // 2
        goal = min(max(value, middle - 2 * height // 3), middle - height // 3)
        return min(max(goal, top + tall - height), top) if tall <= height else top

    def _glide_step(self, part: float) -> None:
        if 0 <= self._current < self.model().rowCount():
            y = round(self._from_y + (self._to_y - self._from_y) * part)
            self.verticalScrollBar().setValue(self.top(self._current) - y)

    def _flash_step(self, part: float) -> None:
        self._landed = dict.fromkeys(self._landed, 1.0 - part)
        for row in self._landed:
            self._repaint(row)
        if part >= 1.0:
            self._landed = {}

    def _still(self) -> bool:
        hint = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self)
        return not self.motion or not self.isVisible() or hint == 0

    def _repaint(self, row: int) -> None:
        if 0 <= row < self.model().rowCount() and len(self.heights):
            self.viewport().update(self.band(self.paper.strip(row)))

    def _tell_selection(self) -> None:
        """Keep Qt's selection the same, for screen readers."""
        model, selection = self.model(), QItemSelection()
        for first, last in runs_of(sorted(self._selected)):
            selection.select(model.index(first, 0), model.index(last, 0))
        chosen = self.selectionModel()
        chosen.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        flags = QItemSelectionModel.SelectionFlag.NoUpdate
        if self._current >= 0:
            chosen.setCurrentIndex(model.index(self._current, 0), flags)
        else:
            chosen.clearCurrentIndex()

    def _fit(self) -> None:
        fitted = self._fitted()
        if fitted != self.column:
            held = self.hold(self._current)
            self.paper.fit(fitted, self.manner)
            self.lay_out(held)
            self.fitted.emit()

    def _fitted(self) -> Column:
        # The scroll bar lies in the margin beside the card, so that it takes no width when it comes and goes.
        inset = max(10, self.verticalScrollBar().sizeHint().width())
        digits = len(str(self.model().rowCount())) if self.model() is not None else 0
        whole = fitted_column(self.width(), self.manner.size, inset, manner=self.manner, digits=digits)
        # Where the interface runs from the right, the bar is at the left and the viewport begins behind it.
        return whole.moved(-self.viewport().x())

    def _look(self, row: int) -> Look:
        current, tint = row == self._current, self.manner.tint
        return Look(
            current,
            row in self._selected,
            self._landed.get(row, 0.0),
            tint == "on" or current,
            tint != "off" or current,
        )

    # Qt's events

    def reset(self) -> None:
        """Another article: nothing is current, nothing moves."""
        self._glide.stop()
        self._flash.stop()
        self._current, self._selected, self._landed = -1, frozenset(), {}
        self._fresh = True
        self.delegate.forget()
        self._prose.forget()
        self.paper.fit(self._fitted(), self.manner)
        super().reset()
        self.fitted.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the strips in the part that needs it."""
        with QPainter(self.viewport()) as painter:
            for strip in self.strips_seen():
                band = self.band(strip)
                if band.intersects(event.rect()):
                    self.paper.paint_strip(painter, strip, QRectF(band), self._look)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell in a tip what found no room in the margin."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index, told = self.indexAt(event.pos()), ""
            if index.isValid():
                strip = self.paper.strip(index.row())
                told = self.paper.told(index.row(), event.pos().x(), event.pos().y() - self.band(strip).top())
            QToolTip.showText(event.globalPos(), plain_tip(told), self)
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width out; a current sentence that was in sight stays in sight."""
        was_seen = self.visualRect(self.currentIndex()).intersects(QRect(QPoint(), event.oldSize()))
        super().resizeEvent(event)
        self._fit()
        if was_seen:
            self.scrollTo(self.currentIndex())

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the current sentence well placed."""
        super().showEvent(event)
        if self._current >= 0:
            self.follow(self._current, at_once=True)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme has other colours, another direction the scroll bar elsewhere."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._fit()
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel is free: it stops a glide and moves no cursor."""
        self._glide.stop()
        super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Ask for the row under the pointer."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton:
            top = self.band(self.paper.strip(index.row())).top()
            x, y = event.position().x(), event.position().y()
            self._drawing = self.paper.on_number(index.row(), x, y - top)
            self.asked_row.emit(index.row(), event.modifiers())
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Over the numbers, with the button held: ask for all rows on the way."""
        index = self.indexAt(event.position().toPoint())
        if self._drawing and index.isValid() and index.row() != self._current:
            self.asked_reach.emit(index.row())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The way ends."""
        self._drawing = False
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """No more than two clicks."""
        self.mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of movement ask for a step; letters are left to the window and search for nothing here."""
        if event.key() in _MOVING:
            self.asked_step.emit(
                Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            )
        else:
            event.ignore()
