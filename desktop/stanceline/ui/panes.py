"""Where the panes of a window lie, and how they share it."""

from PySide6.QtCore import QByteArray, QSettings, QSize, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QVBoxLayout, QWidget

from stanceline.ui.charts.panel import DistributionPanel
from stanceline.ui.labels.pane import LabelPane
from stanceline.ui.looks.card import Card
from stanceline.ui.looks.looks import Looks
from stanceline.ui.notices import Notices
from stanceline.ui.queue.panel import QueuePanel
from stanceline.ui.reading.panel import ReaderPanel

LEFT, RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
LAYOUT_VERSION = 1
DESIGN = QSize(1600, 1000)
SIDES = [312, 388]
LOW = 880
LEAST_CHART = 250


class Panes:
    """Queue left, reader in the middle below the notices, labels over the chart right."""

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
        self._window, self._labels = window, labels
        self._kept = False
        middle = self._middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(8)
        column.addWidget(notices)
        column.addWidget(reader, 1)
        card = Card(looks)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(chart)
        left = self._dock("queue", queue.accessibleName(), queue, LEFT, (8, 8, 0, 8))
        window.setCentralWidget(middle)  # after the queue, so that Tab goes from left to right
        self.docks = (
            left,
            self._dock("labels", labels.accessibleName(), labels, RIGHT, (0, 8, 8, 0)),
            self._dock("chart", chart.accessibleName(), card, RIGHT, (0, 0, 8, 8)),
        )
        window.setCorner(Qt.Corner.BottomLeftCorner, LEFT)
        window.setCorner(Qt.Corner.BottomRightCorner, RIGHT)

    def fit_screen(self) -> None:
        """The design's size, or the whole of a smaller screen."""
        free = self._window.screen().availableGeometry().size()
        self._window.setMinimumSize(1024, 680)
        self._window.resize(DESIGN)
        if free.width() < DESIGN.width() or free.height() < DESIGN.height():
            self._window.setWindowState(Qt.WindowState.WindowMaximized)

    def restore(self, memory: QSettings) -> None:
        """As it was when the last window was closed."""
        geometry, layout = memory.value("window/geometry"), memory.value("window/layout")
        if isinstance(geometry, QByteArray):
            self._window.restoreGeometry(geometry)
        if isinstance(layout, QByteArray):
            self._kept = self._window.restoreState(layout, LAYOUT_VERSION)

    def keep(self, memory: QSettings) -> None:
        """Remember how it is."""
        memory.setValue("window/geometry", self._window.saveGeometry())
        memory.setValue("window/layout", self._window.saveState(LAYOUT_VERSION))

    def share(self) -> None:
        """Share the window out, unless a person has done so before."""
        if not self._kept:
            self._window.resizeDocks([*self.docks[:2]], SIDES, Qt.Orientation.Horizontal)
            self._share_right_side()

    def follow_height(self, height: int) -> None:
        """A low window has lower buttons, and shares its right side anew when it becomes one."""
        low = height < LOW
        if low != self._labels.compact:
            self._labels.set_compact(low)
            self._share_right_side()

    def _share_right_side(self) -> None:
        """Give the codebook what it needs and the chart the rest, which is never little."""
        whole = self._middle.height()
        labels = min(self._labels.wanted_height(), whole - LEAST_CHART)
        self._window.resizeDocks([*self.docks[1:]], [labels, whole - labels], Qt.Orientation.Vertical)

    def _dock(
        self,
        name: str,
        title: str,
        pane: QWidget,
        area: Qt.DockWidgetArea,
        margins: tuple[int, int, int, int],
    ) -> QDockWidget:
        dock = QDockWidget(title, self._window)
        dock.setObjectName(name)
        dock.setTitleBarWidget(QWidget())  # each pane has a heading of its own
        around = QWidget()
        column = QVBoxLayout(around)
        column.setContentsMargins(*margins)
        column.addWidget(pane)
        dock.setWidget(around)
        self._window.addDockWidget(area, dock)
        return dock
