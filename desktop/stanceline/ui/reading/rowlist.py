"""A list view for rows of unequal height: each is measured when it comes into sight, the rest when idle."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import perf_counter

from PySide6.QtCore import QItemSelection, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QHideEvent, QRegion, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from stanceline.ui.reading.heights import Heights

_Index = QModelIndex | QPersistentModelIndex
_ABOVE, _BELOW = 8, 64  # pixels before the first and after the last row; a strip may cover the latter
_IDLE_SECONDS = 0.004  # of measuring between two events
_WHEEL_STEP = 24


class RowList(QListView):
    """QListView would lay out all rows before it shows one; this view begins with guesses.

    ``guess(row)`` and ``measured(row)`` give heights in pixels. Whenever a guess proves wrong, what is
    in sight stays where it is and only the scroll bar learns of it.
    """

    def __init__(
        self, guess: Callable[[int], int], measured: Callable[[int], int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._guess, self._measured = guess, measured
        self.heights = Heights()
        self._putting = False
        self._idle = QTimer(self, interval=0)
        self._idle.timeout.connect(self._measure_some)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("bare", True)
        self.setAutoScroll(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    # Laying out

    def lay_out(self, keep: int = -1) -> None:
        """Begin with guesses again; if the rows are the same ones, ``keep`` or else the top one stays put."""
        count = self.model().rowCount() if self.model() is not None else 0
        value = self.verticalScrollBar().value()
        anchor, away = -1, 0
        if value and len(self.heights) == count:
            anchor = keep if keep in self.seen() else self.heights.at(value)
            away = self.heights.top(anchor) - value
        self.heights = Heights(map(self._guess, range(count)), before=_ABOVE)
        self._bound()
        if anchor >= 0:
            self.heights.measure(anchor, self._measured(anchor))
            self._put(self.heights.top(anchor) - away)
        self.settle()
        self.viewport().update()
        if self.isVisible():
            self._idle.start()

    def settle(self) -> bool:
        """Measure every row in sight; whether there was anything to measure."""
        settled = True
        while unknown := [row for row in self.seen() if not self.heights.is_known(row)]:
            self._measure(unknown)
            settled = False
        return not settled

    def measure_around(self, row: int) -> None:
        """Measure a row and what could be seen together with it."""
        rows = [row]
        for step in (-1, 1):
            room, other = self.viewport().height(), row + step
            while room > 0 and 0 <= other < len(self.heights):
                rows.append(other)
                room -= self.heights.height(other)
                other += step
        self._measure([other for other in rows if not self.heights.is_known(other)])

    def seen(self) -> range:
        """The rows in sight."""
        if not len(self.heights):
            return range(0)
        top = self.verticalScrollBar().value()
        return range(self.heights.at(top), self.heights.at(top + self.viewport().height() - 1) + 1)

    def _measure(self, rows: list[int]) -> None:
        if rows:
            with self._in_place():
                for row in rows:
                    self.heights.measure(row, self._measured(row))

    def _measure_some(self) -> None:
        row = self.heights.unknown()
        if row < 0:
            self._idle.stop()
            return
        until = perf_counter() + _IDLE_SECONDS
        with self._in_place():
            while row >= 0 and perf_counter() < until:
                self.heights.measure(row, self._measured(row))
                row = self.heights.unknown(row + 1)

    @contextmanager
    def _in_place(self) -> Iterator[None]:
        """While heights change, keep the first known row in sight (else the first) where it is."""
        seen = self.seen()
        value = self.verticalScrollBar().value()
        anchor = next((row for row in seen if self.heights.is_known(row)), seen.start)
        away = self.heights.top(anchor) - value
        yield
        self._bound()
        self._put(self.heights.top(anchor) - away)

    def _bound(self) -> None:
        bar = self.verticalScrollBar()
        height = self.viewport().height()
        self._putting = True
        bar.setRange(0, max(0, self.heights.bottom() + _BELOW - height) if len(self.heights) else 0)
        bar.setPageStep(max(1, height - _WHEEL_STEP))
        bar.setSingleStep(_WHEEL_STEP)
        self._putting = False

    def _put(self, value: int) -> None:
        """Scroll without asking what has come into sight."""
        self._putting = True
        self.verticalScrollBar().setValue(value)
        self._putting = False

    # Qt's questions

    def doItemsLayout(self) -> None:
        """Nothing is laid out twice: ``lay_out`` has done it."""
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        """The scroll bar's range."""
        self._bound()
        QAbstractItemView.updateGeometries(self)

    def reset(self) -> None:
        """Another article."""
        super().reset()
        self.heights = Heights()
        self.lay_out()

    def dataChanged(self, first: _Index, last: _Index, roles: object = ()) -> None:
        """Repaint these rows alone: no label changes a height."""
        QAbstractItemView.dataChanged(self, first, last)

    def visualRect(self, index: _Index) -> QRect:
        """Where the row is in the viewport; empty for no row."""
        row = index.row()
        if not 0 <= row < len(self.heights):
            return QRect()
        top = self.heights.top(row) - self.verticalScrollBar().value()
        return QRect(0, top, self.viewport().width(), self.heights.height(row))

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The row at this place of the viewport; invalid above the first and below the last."""
        y = point.y() + self.verticalScrollBar().value()
        if not len(self.heights) or not _ABOVE <= y < self.heights.bottom():
            return QModelIndex()
        return self.model().index(self.heights.at(y), 0)

    def scrollTo(
        self,
        index: _Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a row into sight, by as little as it takes."""
        if not index.isValid():
            return
        self.measure_around(index.row())
        rect, height = self.visualRect(index), self.viewport().height()
        by = 0
        if rect.top() < 0 and (rect.height() <= height or rect.bottom() < 0):
            by = rect.top()
        elif rect.bottom() >= height and (rect.height() <= height or rect.top() >= height):
            by = min(rect.top(), rect.bottom() + 1 - height)
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + by)

    def moveCursor(
        self,
        action: QAbstractItemView.CursorAction,
        modifiers: Qt.KeyboardModifier,
    ) -> QModelIndex:
        """Nowhere: Qt moves nothing here."""
        return self.currentIndex()

    def verticalOffset(self) -> int:
        """What is hidden above the viewport."""
        return self.verticalScrollBar().value()

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """The selected rows in sight."""
        seen = self.seen()
        region = QRegion()
        for part in selection.toList():
            for row in range(max(part.top(), seen.start), min(part.bottom() + 1, seen.stop)):
                region += self.visualRect(self.model().index(row, 0))
        return region

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Measure what comes into sight before it is painted."""
        if self._putting or self.settle():
            self.viewport().update()
        else:
            self.viewport().scroll(0, dy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width needs other lines; another height only shows more of them."""
        QAbstractItemView.resizeEvent(self, event)
        self._bound()
        self.settle()

    def showEvent(self, event: QShowEvent) -> None:
        """Go on measuring."""
        super().showEvent(event)
        self._idle.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Measure no more than is needed."""
        self._idle.stop()
        super().hideEvent(event)
