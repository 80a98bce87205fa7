"""The chart on the screen: pyqtgraph bars in pixel coordinates, the pointer, and the keys that walk them.

Only ``DistributionPanel.wake`` imports this file: pyqtgraph is the largest part of the start-up time.
"""

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from stanceline.ui.charts import wording
from stanceline.ui.charts.drawing import Drawing, Spot
from stanceline.ui.charts.figures import Figure
from stanceline.ui.charts.ink import Ink
from stanceline.ui.charts.layout import LOWEST_ROW, USUAL_ROW, lay_out
from stanceline.ui.charts.walking import STEPS, walk
from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.painting import FOCUS_WIDTH, paint_box

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Plot(pg.GraphicsView):  # type: ignore[misc]  # pyqtgraph has no types
    """One chart as high as its room, and never lower than its rows at 22 px.

    There is no ViewBox: a unit is a pixel, and nothing can be dragged, zoomed or asked for a menu.
    """

    clicked = Signal(object, bool)  # the labels of a bar, and whether they are added to those asked for
    emptied = Signal()  # a click on nothing
    pointed = Signal(object)  # the Spot under the pointer or the keys; None when they left
    walked = Signal(object)  # the Spot that the keys came to

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        self._ink: Ink | None = None
        super().__init__(parent, useOpenGL=False, background=looks.theme.surface)
        self._looks = looks
        self._figure: Figure | None = None
        self._wanted: frozenset[int] = frozenset()
        self._layers: list[pg.BarGraphItem] = []
        self._drawing: Drawing | None = None
        self._hovered: Spot | None = None
        self._cursor: Spot | None = None
        self._pressed: Spot | None = None
        self._down = False
        self.setAntialiasing(False)
        self.setCacheMode(self.CacheModeFlag.CacheNone)
        self.setCentralItem(None)
        # A click must not take the keyboard from the reader; Tab reaches the bars.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.viewport().setMouseTracking(True)
        self._over = _Over(self)
        self.scene().addItem(self._over)
        self._ink = Ink.of(looks, looks.theme)

    @property
    def drawing(self) -> Drawing | None:
        """What is on the screen."""
        return self._drawing

    def show_figure(self, figure: Figure, wanted: frozenset[int]) -> None:
        """Show these counts, with the bars lit that a filter for these labels stands for."""
        if self._figure is None or len(figure.rows) != len(self._figure.rows):
            self.setMinimumHeight(LOWEST_ROW * len(figure.rows))
            self.updateGeometry()
        self._figure, self._wanted = figure, wanted
        self._lay_out()

    def sizeHint(self) -> QSize:
        """Rows of 30 px."""
        rows = len(self._figure.rows) if self._figure is not None else 0
        return QSize(280, USUAL_ROW * rows)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Bars follow the width, rows the height."""
        super().resizeEvent(event)
        if self._ink is not None:
            self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Colours are read again when the theme changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._ink is not None:
            self._ink = Ink.of(self._looks, self._looks.theme)
            self.setBackground(self._looks.theme.surface)
            self._lay_out()

    def event(self, event: QEvent) -> bool:
        """Keys that walk over bars are ours while we have the keyboard; a new screen has other pixels."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and self._walks(event)
        ):
            event.accept()
            return True
        if event.type() == QEvent.Type.DevicePixelRatioChange and self._ink is not None:
            self._lay_out()
        return bool(super().event(event))

    # ------------------------------------------------------------------------------------------ the pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click begins."""
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._down, self._pressed = True, self._at(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two quick clicks are two clicks."""
        self.mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click, if it ends where it began."""
        if event.button() is not Qt.MouseButton.LeftButton or not self._down:
            event.ignore()
            return
        self._down = False
        spot = self._at(event.position())
        if not _same(spot, self._pressed) or not self.rect().contains(event.position().toPoint()):
            return
        if spot is None:
            self.emptied.emit()
        else:
            self.clicked.emit(spot.label_ids, _adding(event.modifiers()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Lift the bar under the pointer."""
        self._hover(self._at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Lay it down."""
        self._hover(None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The area around us scrolls."""
        event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The panel has the menu."""
        event.ignore()

    # ------------------------------------------------------------------------------------------- the keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk over the bars, Enter is a click."""
        if not self._walks(event) or self._drawing is None:
            event.ignore()
            return
        if event.key() in _ENTER and self._cursor is not None:
            self.clicked.emit(self._cursor.label_ids, _adding(event.modifiers()))
            return
        self._cursor = walk(self._drawing, self._cursor, Qt.Key(event.key()))
        self._tell()
        if self._cursor is not None:
            self.walked.emit(self._cursor)
            if QAccessible.isActive():
                said = QAccessibleAnnouncementEvent(self, wording.readout(self._cursor))
                QAccessible.updateAccessibility(said)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys are."""
        super().focusInEvent(event)
        self._over.update()
        self._tell()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keys are gone, the place is kept."""
        super().focusOutEvent(event)
        self._over.update()
        self._tell()

    def _walks(self, event: QKeyEvent) -> bool:
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return False
        return event.key() in STEPS or (event.key() in _ENTER and self._cursor is not None)

    # ------------------------------------------------------------------------------------------- drawing

    def _lay_out(self) -> None:
        """Put the figure into the room there is; items stay, only their numbers change."""
        if self._figure is None or self._ink is None:
            return
        drawing = lay_out(
            self._figure,
            self._ink.typeface(),
            width=self.width(),
            height=self.height(),
            pixel=1 / self.devicePixelRatioF(),
            mirrored=self.layoutDirection() is Qt.LayoutDirection.RightToLeft,
        )
        self._drawing = drawing
        while len(self._layers) > drawing.layers:
            self.scene().removeItem(self._layers.pop())
        while len(self._layers) < drawing.layers:
            self._layers.append(pg.BarGraphItem(x0=[], y0=[], width=[], height=[], pen=None))
            self.scene().addItem(self._layers[-1])
        lit = drawing.lit(self._wanted) or (True,) * len(drawing.boxes)
        for number, layer in enumerate(self._layers):
            boxes = drawing.boxes[number :: drawing.layers]
            on = lit[number :: drawing.layers]
            layer.setOpts(
                x0=[box.spot.x for box in boxes],
                y0=[box.spot.y for box in boxes],
                width=[box.spot.width for box in boxes],
                height=[box.spot.height for box in boxes],
                brushes=[self._ink.fill(box, bright) for box, bright in zip(boxes, on, strict=True)],
            )
        self._hovered, self._cursor = self._again(self._hovered), self._again(self._cursor)
        self._over.resize(QRectF(0, 0, self.width(), self.height()))
        self._tell()

    def paint_over(self, painter: QPainter) -> None:
        """Words, hatching, and the frames of the bars that the pointer and the keys are on."""
        if self._drawing is None or self._ink is None:
            return
        self._ink.paint_hatching(painter, self._drawing)
        self._ink.paint_words(painter, self._drawing)
        if self._hovered is not None:
            self._ink.paint_frame(painter, self._hovered, self._ink.theme.text, 1)
        if self._cursor is not None and self.hasFocus():
            self._ink.paint_frame(painter, self._cursor, self._ink.theme.accent, 2)
        elif self.hasFocus():
            around = QRectF(0, 0, self.width(), self.height()).adjusted(1, 1, -1, -1)
            paint_box(painter, around, 6, None, QColor(self._ink.theme.accent), width=FOCUS_WIDTH)

    def _at(self, place: QPointF) -> Spot | None:
        return self._drawing.at(place.x(), place.y()) if self._drawing is not None else None

    def _again(self, spot: Spot | None) -> Spot | None:
        """The same bar in the drawing that is shown now."""
        if spot is None or self._drawing is None:
            return None
        return next((new for row in self._drawing.spots for new in row if _same(new, spot)), None)

    def _hover(self, spot: Spot | None) -> None:
        if _same(spot, self._hovered):
            return
        self._hovered = spot
        hand = Qt.CursorShape.PointingHandCursor if spot is not None else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(hand)
        self._tell()

    def _tell(self) -> None:
        self._over.update()
        self.pointed.emit(self._hovered or (self._cursor if self.hasFocus() else None))


class _Over(QGraphicsItem):
    """Lies on the bars and lets the plot paint what is not a bar."""

    def __init__(self, plot: Plot) -> None:
        super().__init__()
        self._plot = plot
        self._room = QRectF()
        self.setZValue(1)

    def resize(self, room: QRectF) -> None:
        if room != self._room:
            self.prepareGeometryChange()
            self._room = room

    def boundingRect(self) -> QRectF:
        return self._room

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        self._plot.paint_over(painter)


def _same(one: Spot | None, other: Spot | None) -> bool:
    return (one and one.label_ids) == (other and other.label_ids)


def _adding(modifiers: Qt.KeyboardModifier) -> bool:
    return bool(modifiers & Qt.KeyboardModifier.ControlModifier)
