"""What a filter asks for, as chips whose × takes it away."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from stanceline.domain.filters import Filter
from stanceline.ui.filters.wording import Piece
from stanceline.ui.looks.chip import Chip
from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.pressing import Pressing

_GAP = 6


class FilterChips(QWidget):
    """In as many rows as they need; a chip wider than a row is shortened. Hidden while nothing is asked for."""

    removed = Signal(Filter)
    """What is asked for without the chip whose × was pressed."""

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = looks
        self._pieces: tuple[Piece, ...] = ()
        self._chips: list[Chip] = []
        self._pressing = Pressing(self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hide()

    @property
    def chips(self) -> tuple[Chip, ...]:
        """In order."""
        return tuple(self._chips)

    def show_pieces(self, pieces: Sequence[Piece]) -> None:
        """Show a chip for each of these."""
        same = [piece.words for piece in pieces] == [piece.words for piece in self._pieces]
        self._pieces = tuple(pieces)
        if not same:
            self._fill()
        self.setVisible(bool(self._pieces))

    def sizeHint(self) -> QSize:
        """As high as the rows are."""
        return QSize(self.width(), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width needs other rows."""
        super().resizeEvent(event)
        self._set_out()

    def _fill(self) -> None:
        had_focus = any(chip.hasFocus() for chip in self._chips)
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for place, piece in enumerate(self._pieces):
            chip = Chip(self._looks, piece.words, closable=True, parent=self)
            for gone in (chip.closed, chip.clicked):
                gone.connect(lambda *_, place=place: self.removed.emit(self._pieces[place].rest))
            chip.installEventFilter(self._pressing)
            chip.show()  # at once, instead of a turn after the row
            self._chips.append(chip)
        self._set_out()
        if had_focus and self._chips:
            self._chips[-1].setFocus()

    def _set_out(self) -> None:
        x = y = 0
        high = self._chips[0].sizeHint().height() if self._chips else 0
        for chip in self._chips:
            wide = min(chip.sizeHint().width(), self.width())
            if x and x + wide > self.width():
                x, y = 0, y + high + _GAP
            box = QRect(x, y, wide, high)
            chip.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), box))
            x += wide + _GAP
        if self.minimumHeight() != y + high:
            self.setFixedHeight(y + high)
