"""What a filter asks for, as a row of chips whose × takes it away."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from stanceline.domain.filters import Filter
from stanceline.ui.filters.wording import Piece
from stanceline.ui.looks.chip import Chip
from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.pressing import Pressing


class FilterChips(QWidget):
    """One row, shortened where there are many; hidden while nothing is asked for."""

    removed = Signal(Filter)
    """What is asked for without the chip whose × was pressed."""

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = looks
        self._pieces: tuple[Piece, ...] = ()
        self._chips: list[Chip] = []
        self._pressing = Pressing(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        self._row.addStretch()
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

    def _fill(self) -> None:
        had_focus = any(chip.hasFocus() for chip in self._chips)
        for chip in self._chips:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for place, piece in enumerate(self._pieces):
            chip = Chip(self._looks, piece.words, closable=True, parent=self)
            for gone in (chip.closed, chip.clicked):
                gone.connect(lambda *_, place=place: self.removed.emit(self._pieces[place].rest))
            chip.installEventFilter(self._pressing)
            self._row.insertWidget(place, chip)
            chip.show()  # at once, instead of a turn after the row
            self._chips.append(chip)
        if had_focus and self._chips:
            self._chips[-1].setFocus()
