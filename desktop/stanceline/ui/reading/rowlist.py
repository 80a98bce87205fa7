"""A list view for rows of unequal height: each is measured when it comes into sight, the rest when idle."""

from collections.abc import Iterator
from contextlib import contextmanager
from time import perf_counter

from PySide6.QtCore import QItemSelection, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QHideEvent, QRegion, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from stanceline.ui.reading.heights import Heights
from stanceline.ui.reading.paper import Paper

_Index = QModelIndex | QPersistentModelIndex
_ABOVE, _BELOW = 8, 64  # pixels before the first and after the last row; a strip may cover the latter
_IDLE_SECONDS = 0.004  # of measuring between two events
_WHEEL_STEP = 24


class RowList(QListView):
    """QListView would lay out all rows before it shows one; this view begins with guesses.

    Rows stand on the strips of a ``paper``, which knows their heights. Whenever a guess proves wrong, what is
    in sight stays where it is and only the scroll bar learns of it.
    """

    def __init__(self, paper: Paper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.paper = paper
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

    def hold(self, keep: int = -1) -> tuple[int, int]:
        """A row in sight (``keep`` if it is) and its y in the viewport; (-1, 0) at the very top."""
        value = self.verticalScrollBar().value()
        if not value or not len(self.heights):
            return -1, 0
        row = keep if keep in self.seen() else self.paper.rows(self.heights.at(value)).start
        return row, self.top(row) - value

    def lay_out(self, held: tuple[int, int] = (-1, 0)) -> None:
        """Begin with guesses again; the row that is held stays where it was."""
        count = self.paper.strips() if self.model() is not None else 0
        self.heights = Heights(map(self.paper.guess, range(count)), before=_ABOVE)
        self._bound()
        row, away = held
        if row >= 0:
            strip = self.paper.strip(row)
            self.heights.measure(strip, self.paper.height(strip))
            self._put(self.top(row) - away)
        self.settle()
        self.viewport().update()
        if self.isVisible():
            self._idle.start()

    def settle(self) -> bool:
        """Measure every strip in sight; whether there was anything to measure."""
        settled = True
        while unknown := [strip for strip in self.strips_seen() if not self.heights.is_known(strip)]:
            self._measure(unknown)
            settled = False
        return not settled

    def measure_around(self, row: int) -> None:
        """Measure a row and what could be seen together with it."""
        here = self.paper.strip(row)
        strips = [here]
        for step in (-1, 1):
            room, other = self.viewport().height(), here + step
            while room > 0 and 0 <= other < len(self.heights):
                strips.append(other)
                room -= self.heights.height(other)
                other += step
        self._measure([other for other in strips if not self.heights.is_known(other)])

    def seen(self) -> range:
        """The rows in sight."""
        strips = self.strips_seen()
        if not strips:
            return range(0)
        return range(self.paper.rows(strips.start).start, self.paper.rows(strips.stop - 1).stop)

    def strips_seen(self) -> range:
        """The strips in sight."""
        if not len(self.heights):
            return range(0)
        top = self.verticalScrollBar().value()
        return range(self.heights.at(top), self.heights.at(top + self.viewport().height() - 1) + 1)

    def top(self, row: int) -> int:
        """The y of a row from the top of the list."""
        return self._span(row)[0]

    def band(self, strip: int) -> QRect:
        """Where a strip is in the viewport."""
        top = self.heights.top(strip) - self.verticalScrollBar().value()
        return QRect(0, top, self.viewport().width(), self.heights.height(strip))

    def _span(self, row: int) -> tuple[int, int]:
        """The y of a row from the top of the list, and its height."""
        strip = self.paper.strip(row)
        top = self.heights.top(strip)
        inside = self.paper.extent(row) if self.heights.is_known(strip) else None
        if inside is None:
            return top, self.heights.height(strip)
        return top + inside.top(), inside.height()

    def _measure(self, strips: list[int]) -> None:
        if strips:
            with self._in_place():
                for strip in strips:
                    self.heights.measure(strip, self.paper.height(strip))

    def _measure_some(self) -> None:
        strip = self.heights.unknown()
        if strip < 0:
            self._idle.stop()
            return
        until = perf_counter() + _IDLE_SECONDS
        with self._in_place():
            while strip >= 0 and perf_counter() < until:
                self.heights.measure(strip, self.paper.height(strip))
                strip = self.heights.unknown(strip + 1)

    @contextmanager
    def _in_place(self) -> Iterator[None]:
        """While heights change, keep the first known strip in sight (else the first) where it is."""
        seen = self.strips_seen()
        value = self.verticalScrollBar().value()
        anchor = next((strip for strip in seen if self.heights.is_known(strip)), seen.start)
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
        seen = self.seen()
        rows = range(max(first.row(), seen.start), min(last.row() + 1, seen.stop))
        for strip in dict.fromkeys(map(self.paper.strip, rows)):
            self.viewport().update(self.band(strip))

    def visualRect(self, index: _Index) -> QRect:
        """Where the row is in the viewport; empty for no row."""
        row, model = index.row(), self.model()
        if model is None or not len(self.heights) or not 0 <= row < model.rowCount():
            return QRect()
        strip = self.paper.strip(row)
        band = self.band(strip)
        inside = self.paper.extent(row) if self.heights.is_known(strip) else None
        return band if inside is None else inside.translated(0, band.top())

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The row at this place of the viewport; invalid above the first and below the last."""
        y = point.y() + self.verticalScrollBar().value()
        if not len(self.heights) or not _ABOVE <= y < self.heights.bottom():
            return QModelIndex()
        strip = self.heights.at(y)
        return self.model().index(self.paper.row_at(strip, point.x(), y - self.heights.top(strip)), 0)

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
