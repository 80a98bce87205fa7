"""Where the panes of a window lie, and how they share it."""

from itertools import pairwise

from PySide6.QtCore import QByteArray, QChildEvent, QEvent, QObject, QPoint, QSettings, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QMainWindow,
    QStackedWidget,
    QTabBar,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from stanceline.ui.charts.panel import DistributionPanel
from stanceline.ui.charts.tabs import Tabs
from stanceline.ui.docks import LEFT, RIGHT, SIDE, Dock
from stanceline.ui.labels.pane import LabelPane
from stanceline.ui.looks.card import Card
from stanceline.ui.looks.looks import Looks
from stanceline.ui.notices import Notices
from stanceline.ui.queue.panel import QueuePanel
from stanceline.ui.reading.panel import ReaderPanel
from stanceline.ui.tabbing import stops

LAYOUT_VERSION = 2
DESIGN, LEAST = QSize(1600, 1000), QSize(1024, 680)
ROOMY = QSize(1366, 720)
"""A screen of 1366 × 768 less title bar and desktop bar. Below it the panes of the right side lie over each other,
with a tab for each."""
SIDES, NARROW_SIDES = (312, 388), (244, 304)
"""Pixels of the queue and of the right side, in a roomy window and in the smallest."""
LOW = 880
LEAST_CHART = 200


class Panes(QObject):
    """Queue left, reader in the middle below the notices, labels over the chart right; others as they are added.

    ``views`` is the stack in the middle, the reader first in it.
    """

    def __init__(
        self,
        window: QMainWindow,
        looks: Looks,
        *,
        reader: ReaderPanel,
        notices: Notices,
        queue: QueuePanel,
        labels: LabelPane,
        chart: DistributionPanel,
    ) -> None:
        super().__init__(window)
        self._window, self._looks, self._labels, self._notices = window, looks, labels, notices
        self._shaped = self._tabbed = self._sharing = False
        # Reading begins with the queue: where people read from right to left, that is the right side.
        mirrored = window.isRightToLeft()
        self._first, self._last = (RIGHT, LEFT) if mirrored else (LEFT, RIGHT)
        self._memory = "mirrored" if mirrored else "window"
        self.views = QStackedWidget()
        self.views.addWidget(reader)
        middle = self._middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, SIDE, 0, SIDE)
        column.setSpacing(8)
        column.addWidget(notices)
        column.addWidget(self.views, 1)
        window.setTabPosition(LEFT | RIGHT, QTabWidget.TabPosition.North)
        window.setDockNestingEnabled(True)
        left = Dock(window, looks, "queue", self.tr("Queue"), queue)
        window.addDockWidget(self._first, left)
        window.setCentralWidget(middle)  # after the queue, so that Tab goes from left to right
        self.docks: tuple[Dock, ...] = (left,)
        right = self._put("labels", self.tr("Labels"), labels)
        self._put("chart", self.tr("Distribution"), self.carded(chart))
        window.setCorner(Qt.Corner.BottomLeftCorner, LEFT)
        window.setCorner(Qt.Corner.BottomRightCorner, RIGHT)
        right.installEventFilter(self)
        middle.installEventFilter(self)
        window.installEventFilter(self)
        for late in (
            notices,
            *chart.findChildren(Tabs),
        ):  # what is made in them anew Tab must find again
            late.installEventFilter(self)

    def carded(self, pane: QWidget) -> Card:
        """A pane on a surface of its own."""
        card = Card(self._looks)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(pane)
        return card

    def add(self, name: str, title: str, pane: QWidget) -> Dock:
        """One more pane at the right, laid over the chart and closed until somebody wants it."""
        dock = self._put(name, title, pane)
        self._window.tabifyDockWidget(self.docks[2], dock)
        dock.hide()
        return dock

    def dock(self, name: str) -> Dock:
        """The dock of this name; KeyError if there is none."""
        for dock in self.docks:
            if dock.objectName() == name:
                return dock
        raise KeyError(name)

    def order_tabs(self) -> None:
        """Tab goes through the panes as the eye does: bar, queue, banners, text, labels, then the others.

        Qt goes by the order of making, and charts, banners and tabs are made late.
        """
        queue, labels, *others = self.docks
        bars = self._window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
        for bar in bars:
            self._name_tabs(bar)
        head = self._window.menuWidget()
        rooms = (head, queue, self._notices, self.views, *bars, labels, *others)
        chain = stops(self._window)
        ordered: list[QWidget] = []
        for room in rooms:
            mine = [each for each in chain if room is not None and (each is room or room.isAncestorOf(each))]
            if room is others[0]:
                mine.sort(key=lambda each: each.mapTo(self._window, QPoint()).y())
            ordered += [each for each in mine if each not in ordered]
        for before, after in pairwise(ordered):
            QWidget.setTabOrder(before, after)

    def fit_screen(self) -> None:
        """The design's size, or the whole of a smaller screen."""
        free = self._window.screen().availableGeometry().size()
        self._window.setMinimumSize(LEAST)
        self._window.resize(DESIGN)
        if free.width() < DESIGN.width() or free.height() < DESIGN.height():
            self._window.setWindowState(Qt.WindowState.WindowMaximized)

    def restore(self, memory: QSettings) -> None:
        """As it was when the last window was closed."""
        geometry, layout = memory.value("window/geometry"), memory.value(f"{self._memory}/layout")
        if isinstance(geometry, QByteArray):
            self._window.restoreGeometry(geometry)
        if isinstance(layout, QByteArray) and self._window.restoreState(layout, LAYOUT_VERSION):
            self._shaped = memory.value(f"{self._memory}/shaped") == "yes"
            self._tabbed = memory.value(f"{self._memory}/tabbed") == "yes"

    def keep(self, memory: QSettings) -> None:
        """Remember how it is."""
        memory.setValue("window/geometry", self._window.saveGeometry())
        memory.setValue(f"{self._memory}/layout", self._window.saveState(LAYOUT_VERSION))
        memory.setValue(f"{self._memory}/shaped", "yes" if self._shaped else "no")
        memory.setValue(f"{self._memory}/tabbed", "yes" if self._tabbed else "no")

    def reset(self) -> None:
        """Every pane where it was in the beginning."""
        self._shaped = self._tabbed = False
        queue, labels, chart, *others = self.docks
        self._window.addDockWidget(self._first, queue)
        for dock in (labels, chart, *others):
            self._window.addDockWidget(self._last, dock)
        self._stack_right_side()
        for dock in others:
            self._window.tabifyDockWidget(chart, dock)
            dock.hide()
        for dock in (queue, labels, chart):
            dock.show()
        self.follow_size(self._window.size())

    def share(self) -> None:
        """Share the window out, unless a person has done so before."""
        if not self._shaped:
            self._sharing = True
            self._window.resizeDocks([*self.docks[:2]], self._sides(), Qt.Orientation.Horizontal)
            self._share_right_side()
            self._sharing = False

    def follow_size(self, size: QSize) -> None:
        """A low window has lower buttons, a small one tabs at the right; what grows is shared out anew."""
        small = size.width() < ROOMY.width() or size.height() < ROOMY.height()
        if small != self._tabbed:
            self._lay_over() if small else self._lay_apart()
        low = size.height() < LOW
        if low != self._labels.compact:
            self._labels.set_compact(low)
        # Qt lays the docks out after this; only then is there a height to share.
        QTimer.singleShot(0, self, self.share)

    def _sides(self) -> list[int]:
        """What the reader needs first in a narrow window, the queue and the labels give."""
        most, least = ROOMY.width(), LEAST.width()
        part = min(max((self._window.width() - least) / (most - least), 0.0), 1.0)
        return [round(few + (many - few) * part) for few, many in zip(NARROW_SIDES, SIDES, strict=True)]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A pane whose size changes under a held button has been shaped by a person, who knows best."""
        if isinstance(event, QChildEvent):
            child = event.child()
            tabs = child.inherits("QTabBar")  # of a class that Qt keeps to itself
            if event.type() == QEvent.Type.ChildPolished and (tabs or watched is not self._window):
                self._order_soon()
        elif event.type() == QEvent.Type.Resize and watched is self._middle:
            for dock in self.docks:
                dock.keep_off()
        elif event.type() == QEvent.Type.Resize and watched is self.docks[1] and not self._sharing:
            held = QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton
            self._shaped = self._shaped or (bool(held) and self._window.isVisible())
        return super().eventFilter(watched, event)

    def _lay_over(self) -> None:
        """One place for all that is on the side of the labels, the labels on top."""
        _, labels, *others = self.docks
        self._tabbed = True
        side = self._window.dockWidgetArea(labels)
        beside = [dock for dock in others if self._window.dockWidgetArea(dock) == side]
        closed = [dock for dock in (labels, *beside) if dock.closed]
        for dock in beside:
            self._window.tabifyDockWidget(labels, dock)
        for dock in closed:
            dock.hide()
        if labels not in closed:
            labels.raise_()

    def _lay_apart(self) -> None:
        """Labels over the chart again."""
        self._tabbed = False
        if self._window.tabifiedDockWidgets(self.docks[1]):
            self._stack_right_side()

    def _stack_right_side(self) -> None:
        _, labels, chart, *others = self.docks
        under = [dock for dock in others if dock in self._window.tabifiedDockWidgets(labels)]
        closed = [dock for dock in (chart, *under) if dock.closed]
        area = self._window.dockWidgetArea(labels)
        self._window.addDockWidget(area, chart, Qt.Orientation.Vertical)
        for dock in under:
            self._window.tabifyDockWidget(chart, dock)
        for dock in closed:
            dock.hide()

    def _share_right_side(self) -> None:
        """Give the codebook what it needs and the chart the rest, which is never little."""
        _, labels, chart, *_ = self.docks
        if chart in self._window.tabifiedDockWidgets(labels):
            return
        whole = self._middle.height()
        wanted = min(self._labels.wanted_height() + SIDE, whole - LEAST_CHART)
        self._window.resizeDocks([labels, chart], [wanted, whole - wanted], Qt.Orientation.Vertical)

    def _put(self, name: str, title: str, pane: QWidget) -> Dock:
        dock = Dock(self._window, self._looks, name, title, pane)
        self._window.addDockWidget(self._last, dock)
        self.docks = (*self.docks, dock)
        return dock

    def _order_soon(self) -> None:
        # Not now: a window that is being destroyed hides its docks too.
        QTimer.singleShot(0, self, self.order_tabs)

    def _name_tabs(self, bar: QTabBar) -> None:
        """Qt makes the tabs of panes that share a place itself, nameless and out of Tab's way."""
        bar.setAccessibleName(self.tr("Panes"))
        several = bar.count() > 1  # Qt keeps the tab of a pane that has become alone, out of sight
        bar.setFocusPolicy(Qt.FocusPolicy.TabFocus if several else Qt.FocusPolicy.NoFocus)
        bar.setExpanding(False)
