"""What sentences are written on: strips below each other, a sentence each or a paragraph each."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter

from stanceline.ui.reading.column import Column
from stanceline.ui.reading.manner import Manner
from stanceline.ui.reading.painting import Look


class Paper(Protocol):
    """One layout of the model's rows. Pixels; x from the left of the reader, y from the top of a strip.

    A strip's height depends on the texts alone, so that nothing moves when a label lands.
    """

    column: Column

    def strips(self) -> int:
        """How many there are."""

    def strip(self, row: int) -> int:
        """The strip that a row stands on."""

    def rows(self, strip: int) -> range:
        """The rows that stand on a strip."""

    def guess(self, strip: int) -> int:
        """About how high it is, without laying anything out."""

    def height(self, strip: int) -> int:
        """How high it is."""

    def extent(self, row: int) -> QRect | None:
        """Where the row stands on its strip, which is laid out; None for the whole of it."""

    def row_at(self, strip: int, x: float, y: float) -> int:
        """The row at a place of a strip."""

    def paint_strip(self, painter: QPainter, strip: int, rect: QRectF, look: Callable[[int], Look]) -> None:
        """Paint a strip into its rectangle; ``look`` tells how a row stands out."""

    def on_number(self, row: int, x: float, y: float) -> bool:
        """Whether this place belongs to the row's number rather than to its text."""

    def told(self, row: int, x: float, y: float) -> str:
        """What a tool tip says here; mostly nothing."""

    def fit(self, column: Column, manner: Manner) -> None:
        """Stand in another column, in another manner."""

    def forget(self) -> None:
        """Lay out anew what is asked for next."""
