"""The part of the label pane that scrolls: what Tab reaches is in sight, and nothing above it is half cut."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from stanceline.ui.labels.grid import LabelGrid


class LabelArea(QScrollArea):
    """Scrolls by whole rows to a button that gets the keyboard."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def bring_into_sight(self, button: QWidget, grids: Sequence[LabelGrid]) -> None:
        """Scroll as little as shows the button, and the heading over it if it is in the first row.

        Asked when the keyboard comes: Qt would scroll only afterwards, and only to what cannot be seen.
        """
        bar = self.verticalScrollBar()
        mine = next((grid for grid in grids if grid.isAncestorOf(button)), None)
        if mine is None:
            return
        origin = mine if button in mine.first_row() else button
        top = 0 if origin is grids[0] else origin.mapTo(self._inside, QPoint()).y()
        bottom = button.mapTo(self._inside, QPoint(0, button.height())).y()
        if top < bar.value():
            bar.setValue(top)
        elif bottom > bar.value() + self.viewport().height():
            edges = sorted(grid.y() + edge for grid in grids for edge in grid.tops())
            least = bottom - self.viewport().height()
            bar.setValue(next((edge for edge in edges if edge >= least), least))
