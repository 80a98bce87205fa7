"""The part of the label pane that scrolls: what Tab reaches is in sight, and nothing above it is half cut."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from stanceline.ui.labels.section import Section


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
        self.setMinimumHeight(36)
        inside.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def bring_into_sight(self, button: QWidget, sections: Sequence[Section]) -> None:
        """Scroll as little as shows the button, and the heading over it if it is in the first row.

        Asked when the keyboard comes: Qt would scroll only afterwards, and only to what cannot be seen.
        """
        if not self._inside.isAncestorOf(button):
            return
        bar = self.verticalScrollBar()
        heads = [one.head for one in sections if self._has(one.head)]
        there = [each for one in sections for each in one.chain() if self._has(each)]
        edges = sorted(map(self._top, [*heads, *there]))
        over = (one.head for one in sections if one.head in heads and button in one.first_row())
        top = self._top(next(over, button))
        bottom = self._top(button) + button.height()
        if top < bar.value():
            bar.setValue(0 if top == edges[0] else top)
        elif bottom > bar.value() + self.viewport().height():
            least = bottom - self.viewport().height()
            bar.setValue(next((edge for edge in edges if edge >= least), least))

    def _has(self, widget: QWidget) -> bool:
        return self._inside.isAncestorOf(widget)

    def _top(self, widget: QWidget) -> int:
        return widget.mapTo(self._inside, QPoint()).y()
