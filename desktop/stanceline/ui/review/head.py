"""The head of the Review view: the search, what is filtered by, how many there are, and what can be done to them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from stanceline.ui.filters.chips import FilterChips
from stanceline.ui.looks.clearing import clearable, lead_with
from stanceline.ui.looks.looks import Looks
from stanceline.ui.queue.field import FilterField


class ReviewHead(QWidget):
    """Two rows; the parts are public, the panel knows what they do."""

    def __init__(self, looks: Looks, chips: FilterChips, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = FilterField()
        self.field.setPlaceholderText(self.tr("Search all sentences"))
        self.field.setAccessibleName(self.tr("Search all sentences for words"))
        clearable(self.field)
        self.field.setMaxLength(500)
        lead_with(self.field, looks.icon("search", "text_3", 16))
        self.field.setFixedWidth(280)
        self.add = QPushButton(self.tr("Add filter"))
        self.add.setIcon(looks.icon("plus", "text_2", 16))
        self._title = QLabel(self.tr("Review"))
        self._title.setFont(looks.ui_font(14, 650))
        self._count = QLabel()
        self._count.setFont(looks.ui_font(12, 400, tabular=True))
        self._count.setProperty("quiet", True)
        self.everybody = QCheckBox(self.tr("Everybody’s"))
        self.all = QPushButton(self.tr("Select all"))
        self.change = QPushButton(self.tr("Change…"))
        for button in (self.add, self.all, self.change, self.everybody):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        above, below = QHBoxLayout(), QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self._title)
        above.addSpacing(4)
        above.addWidget(self._count)
        above.addStretch()
        for part in (self.everybody, self.all, self.change):
            above.addWidget(part)
        below.setSpacing(8)
        below.addWidget(self.field)
        below.addWidget(self.add)
        below.addWidget(chips, 1)
        below.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 12, 10)
        column.setSpacing(10)
        column.addLayout(above)
        column.addLayout(below)

    def show_count(self, found: int, chosen: int) -> None:
        """How many sentences there are, and how many of them are selected."""
        if chosen > 1:
            words = self.tr("{chosen} of %n sentence(s) selected", "", found)
            self._count.setText(words.format(chosen=self.locale().toString(chosen)))
        else:
            self._count.setText(self.tr("%n sentence(s)", "", found))

    def show_busy(self) -> None:
        """That the answer takes a moment."""
        self._count.setText(self.tr("Searching…"))

    @property
    def count(self) -> str:
        """What is said of the number."""
        return self._count.text()
