"""The numbers of a chart as a table beside the window, and as CSV."""

import csv
import io

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QHeaderView, QPushButton, QTableView, QVBoxLayout, QWidget

from stanceline.ui.charts import wording
from stanceline.ui.charts.figures import Bars, Figure, table

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


def as_csv(figure: Figure) -> str:
    """Header and rows after RFC 4180, with \\n; numbers as programs read them, shares from 0 to 1."""
    columns, rows = table(figure)
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    return text.getvalue()


class NumbersDialog(QDialog):
    """Stays open beside the window and follows the chart."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figure: Figure | None = None
        self._model = NumbersModel(self)
        self.view = QTableView(self)
        self.view.setModel(self._model)
        self.view.verticalHeader().hide()
        self.view.setShowGrid(False)
        self.view.setProperty("bare", True)
        self.view.setWordWrap(False)
        self.view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        copy = QPushButton(self.tr("Copy as CSV"), self)
        copy.clicked.connect(self.copy)
        close = QPushButton(self.tr("Close"), self)
        close.setDefault(True)
        close.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.addWidget(copy)
        buttons.addStretch()
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.view)
        column.addLayout(buttons)
        self.resize(440, 420)

    def show_figure(self, title: str, figure: Figure) -> None:
        """Show these numbers from now on."""
        self.setWindowTitle(title)
        self.view.setAccessibleName(title)
        if figure != self._figure:
            self._figure = figure
            self._model.show_figure(figure)
            self._widen()

    def _widen(self) -> None:
        """Give the names what the numbers leave; grow for many columns, up to a screen's half."""
        header = self.view.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.resize(max(self.width(), min(900, header.length() + 60)), self.height())
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def copy(self) -> None:
        """Put the numbers on the clipboard as CSV."""
        if self._figure is not None:
            QGuiApplication.clipboard().setText(as_csv(self._figure))


class NumbersModel(QAbstractTableModel):
    """The table of a figure, numbers as people write them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns: tuple[str, ...] = ()
        self._rows: tuple[tuple[str | int | float, ...], ...] = ()

    def show_figure(self, figure: Figure) -> None:
        """Take in other numbers; the table is only reset where its shape is another."""
        columns, rows = table(figure)
        if isinstance(figure, Bars):
            columns = (*columns[:-1], "%")
        same = columns == self._columns and len(rows) == len(self._rows)
        if not same:
            self.beginResetModel()
        self._columns, self._rows = columns, rows
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(columns) - 1))

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """One a label."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """The label and its numbers."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text, and on which side it stands."""
        value = self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and not isinstance(value, str):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if isinstance(value, float):
            return wording.percent(value)
        return value if isinstance(value, str) else wording.number(value)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Names of the columns, over their numbers."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return self._columns[section] if role == Qt.ItemDataRole.DisplayRole else None
