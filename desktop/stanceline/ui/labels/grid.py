"""The labels of one dimension: its heading, and the buttons in two columns without holes."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from stanceline.domain.codebook import Choice, Dimension
from stanceline.ui.looks.labelbutton import LabelButton
from stanceline.ui.looks.looks import Looks

COLUMNS = 2
COMPACT_HEIGHT = 30
MANY = 10
_GAP = 8


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a button lies, counted from 0; ``whole`` is a row of its own."""

    row: int
    column: int
    whole: bool = False


def spots(long: Sequence[bool]) -> tuple[Spot, ...]:
    """Places in reading order for buttons of which some are too long for half a row.

    One that would lie alone beside a long one has the whole row too; only the last may leave half a row free.
    """
    placed: list[Spot] = []
    row, column = 0, 0
    for n, is_long in enumerate(long):
        before_long = n + 1 < len(long) and long[n + 1]
        after_long = n > 0 and long[n - 1]
        last = n + 1 == len(long)
        alone = column == 0 and (before_long or (last and after_long))
        whole = is_long or alone
        placed.append(Spot(row, column, whole))
        column = 0 if whole else (column + 1) % COLUMNS
        row += column == 0
    return tuple(placed)


class LabelGrid(QWidget):
    """Lays its buttons out anew when their names fit otherwise into its width."""

    def __init__(self, looks: Looks, dimension: Dimension, buttons: Sequence[LabelButton]) -> None:
        super().__init__()
        self.buttons = tuple(buttons)
        self._single = dimension.choice is Choice.ONE
        self._spots: tuple[Spot, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_GAP)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1)
        self._grid.addLayout(self._heading(looks, dimension), 0, 0, 1, COLUMNS)
        self._place(spots([False] * len(self.buttons)))

    def set_compact(self, compact: bool) -> None:
        """Closer rows and lower buttons; many labels always have lower ones, so that more can be seen."""
        low = compact or len(self.buttons) > MANY
        for button in self.buttons:
            button.setFixedHeight(COMPACT_HEIGHT if low else button.sizeHint().height())
        self._grid.setVerticalSpacing(4 if compact else 5 if low else 7)

    def tops(self) -> list[int]:
        """Where the heading and each button begin, in pixels from the top."""
        return [0, *(button.y() for button in self.buttons)]

    def first_row(self) -> tuple[LabelButton, ...]:
        """The buttons right below the heading."""
        pairs = zip(self.buttons, self._spots, strict=True)
        return tuple(button for button, spot in pairs if spot.row == 0)

    def fit(self, width: int) -> None:
        """Give names of a single choice that half of ``width`` pixels cuts a row; shortened ones look alike."""
        half = (width - _GAP) // COLUMNS
        self._place(spots([self._single and button.whole_width() > half for button in self.buttons]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width holds other names."""
        super().resizeEvent(event)
        self.fit(event.size().width())
        self._grid.activate()  # not in a moment: nothing should be seen where it no longer is

    def _place(self, placed: tuple[Spot, ...]) -> None:
        if placed == self._spots:
            return
        self._spots = placed
        for button, spot in zip(self.buttons, placed, strict=True):
            self._grid.removeWidget(button)
            self._grid.addWidget(button, 1 + spot.row, spot.column, 1, COLUMNS if spot.whole else 1)

    def _heading(self, looks: Looks, dimension: Dimension) -> QHBoxLayout:
        name = QLabel(dimension.title)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setFont(looks.ui_font(12, 500))
        many = QLabel("" if self._single else self.tr("any number"))
        many.setFont(looks.ui_font(12))
        many.setProperty("quiet", True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(name)
        row.addWidget(many)
        row.addStretch()
        return row
