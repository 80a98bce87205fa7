"""Where the chart stands: a skeleton until pyqtgraph is there, then the plot, or why there is none."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QStackedWidget, QWidget

from stanceline.ui.charts.drawing import Spot
from stanceline.ui.charts.figures import Figure
from stanceline.ui.charts.layout import LOWEST_ROW
from stanceline.ui.charts.skeleton import Skeleton
from stanceline.ui.looks.looks import Looks

if TYPE_CHECKING:  # pyqtgraph must not be imported before the first paint
    from stanceline.ui.charts.plot import Plot


class Stage(QStackedWidget):
    """Passes the plot's signals on; scrolls where the rows are more than fit at 22 px."""

    clicked = Signal(object, bool)
    emptied = Signal()
    pointed = Signal(object)

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = looks
        self._plot: Plot | None = None
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.verticalScrollBar().setSingleStep(LOWEST_ROW)
        self._nothing = QLabel(self)
        self._nothing.setTextFormat(Qt.TextFormat.PlainText)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        self._nothing.setProperty("quiet", True)
        self._skeleton = Skeleton(looks, self)
        for page in (self._skeleton, self._scroll, self._nothing):
            self.addWidget(page)

    def minimumSizeHint(self) -> QSize:
        """Some rows; whatever does not fit scrolls."""
        return QSize(160, 60)

    @property
    def plot(self) -> "Plot | None":
        """The chart itself; None before ``wake``."""
        return self._plot

    def wake(self) -> QWidget:
        """Build the plot and return it; takes as long as importing pyqtgraph takes, the first time."""
        if self._plot is not None:
            return self._plot
        # Here and not at the top: pyqtgraph is the largest part of the start-up time.
        from stanceline.ui.charts.plot import Plot  # noqa: PLC0415

        self._plot = Plot(self._looks)
        self._plot.clicked.connect(self.clicked)
        self._plot.emptied.connect(self.emptied)
        self._plot.pointed.connect(self.pointed)
        self._plot.walked.connect(self._follow)
        self._scroll.setWidget(self._plot)
        return self._plot

    def show_figure(self, figure: Figure, wanted: frozenset[int]) -> None:
        """Show the counts, with the bars lit that these labels ask for."""
        if self._plot is None:
            return
        self._plot.show_figure(figure, wanted)
        self._end_with_a_row()
        self.setCurrentWidget(self._scroll)

    def show_nothing(self, why: str) -> None:
        """A calm sentence in place of the chart."""
        self._nothing.setText(why)
        self.setCurrentWidget(self._nothing)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other rows end at the edge."""
        super().resizeEvent(event)
        self._end_with_a_row()

    def _end_with_a_row(self) -> None:
        """No sliver of a row at the lower edge while the chart scrolls."""
        scrolls = self._plot is not None and self._plot.minimumHeight() > self.height()
        self._scroll.setViewportMargins(0, 0, 0, self.height() % LOWEST_ROW if scrolls else 0)

    def _follow(self, spot: Spot) -> None:
        self._scroll.ensureVisible(0, round(spot.y + spot.height / 2), 0, 20)
