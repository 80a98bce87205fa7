"""What a filter asks for, over the chart: a chip for each label, whose × takes it away."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from stanceline.domain.codebook import Label
from stanceline.ui.looks.chip import Chip
from stanceline.ui.looks.looks import Looks


class Narrowing(QWidget):
    """One row of chips, shortened where they are many; hidden while nothing is asked for."""

    removed = Signal(int)
    """The label whose × was pressed."""

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = looks
        self._labels: tuple[tuple[int, str], ...] = ()
        self._chips: list[Chip] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        self._row.addStretch()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hide()

    @property
    def chips(self) -> tuple[Chip, ...]:
        """In codebook order."""
        return tuple(self._chips)

    def show_labels(self, labels: Sequence[Label]) -> None:
        """Show a chip for each of these."""
        wanted = tuple((label.id, label.title) for label in labels)
        if wanted != self._labels:
            self._labels = wanted
            self._fill()
        self.setVisible(bool(wanted))

    def _fill(self) -> None:
        for chip in self._chips:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for place, (label, title) in enumerate(self._labels):
            chip = Chip(self._looks, title, closable=True, parent=self)
            chip.closed.connect(lambda label=label: self.removed.emit(label))
            chip.clicked.connect(lambda _=False, label=label: self.removed.emit(label))
            self._row.insertWidget(place, chip)
            chip.show()  # at once, instead of a turn after the row
            self._chips.append(chip)
