"""The rows of the table: keys are known from the start, what stands in them is read page by page when it is seen."""

from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QIcon

from stanceline.domain.codebook import Codebook, Label
from stanceline.domain.review import Key, Order, ReviewRow
from stanceline.domain.searching import Query, parse
from stanceline.operations import reviewing
from stanceline.ui.filters.wording import day_in_words, local_day
from stanceline.ui.looks.bidi import tame
from stanceline.ui.session import Session

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_PAGE, _PAGES = 64, 40


class Column(IntEnum):
    """The columns, in order."""

    NUMBER = 0
    SENTENCE = 1
    STANCE = 2
    TOPICS = 3
    BY = 4
    WHEN = 5
    UNSURE = 6
    NOTE = 7
    FLAG = 8


ORDERS = {
    Column.NUMBER: Order.PLACE,
    Column.SENTENCE: Order.TEXT,
    Column.STANCE: Order.STANCE,
    Column.TOPICS: Order.TOPICS,
    Column.BY: Order.BY,
    Column.WHEN: Order.WHEN,
    Column.UNSURE: Order.UNSURE,
    Column.NOTE: Order.NOTE,
    Column.FLAG: Order.FLAG,
}


class ReviewModel(QAbstractTableModel):
    """100 000 rows are 100 000 pairs of numbers; at most some thousand rows are kept."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._keys: tuple[Key, ...] = ()
        self._places: dict[int, list[int]] | None = None
        self._pages: OrderedDict[int, dict[Key, ReviewRow]] = OrderedDict()
        self._labels: dict[int, Label] = {}
        self.query: Query = parse("")
        self.icons: Mapping[Column, QIcon] = {}
        self.recode()

    @property
    def keys(self) -> Sequence[Key]:
        """The sentence and the annotator of each row."""
        return self._keys

    def fill(self, keys: tuple[Key, ...], text: str = "") -> None:
        """Other rows; ``text`` is the query whose hits are marked in them."""
        self.beginResetModel()
        self._keys, self._places = keys, None
        self.query = parse(text)
        self._pages.clear()
        self.endResetModel()

    def recode(self) -> None:
        """The codebook is another one."""
        self._labels = {label.id: label for label in self._codebook}
        self._repaint(range(len(self._keys)))

    def renew(self, sentences: Iterable[int]) -> None:
        """Read the rows of these sentences anew when they are next seen; rows keep their places."""
        rows = [row for sentence in sentences for row in self.rows_of(sentence)]
        for row in rows:
            self._pages.pop(row // _PAGE, None)
        self._repaint(rows)

    def forget(self) -> None:
        """Read every row anew."""
        self._pages.clear()
        self._repaint(range(len(self._keys)))

    def rows_of(self, sentence: int) -> Sequence[int]:
        """Where a sentence is listed: once for each person who has said something of it."""
        if self._places is None:
            self._places = {}
            for row, (each, _) in enumerate(self._keys):
                self._places.setdefault(each, []).append(row)
        return self._places.get(sentence, ())

    def is_own(self, row: int) -> bool:
        """Whether the row is the current annotator's to change."""
        return self._keys[row][1] in (0, self._session.annotator.id)

    def review_row(self, row: int) -> ReviewRow | None:
        """What stands in a row; None if its sentence is gone. Reads a page if that is not there: a millisecond."""
        number = row // _PAGE
        page = self._pages.get(number)
        if page is None:
            wanted = self._keys[number * _PAGE : (number + 1) * _PAGE]
            page = {
                (each.sentence, each.annotator): each for each in self._session.read(reviewing.rows, wanted)
            }
            self._pages[number] = page
            if len(self._pages) > _PAGES:
                self._pages.popitem(last=False)
        return page.get(self._keys[row])

    def stance_of(self, row: ReviewRow) -> Label | None:
        """The first label of the stance that the row carries."""
        stance = self._codebook.stance
        return next((each for each in self.labels_of(row) if stance and each.dimension == stance.id), None)

    def others_of(self, row: ReviewRow) -> list[Label]:
        """Its other labels, in codebook order."""
        first = self.stance_of(row)
        return [label for label in self.labels_of(row) if label is not first]

    def labels_of(self, row: ReviewRow) -> list[Label]:
        """All its labels that the codebook still has."""
        return [self._labels[label] for label in row.labels if label in self._labels]

    # Qt's questions

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Number of rows."""
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Number of columns."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row for the delegate, words for whoever asks for a cell, and what a screen reader says."""
        if not index.isValid() or role not in (
            ROW_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole,
        ):  # fmt: skip
            return None
        row = self.review_row(index.row())
        if role == ROW_ROLE or row is None:
            return row
        words = self.words(row, Column(index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.title(Column(index.column()))}: {words or self.tr('none')}"
        return words

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The names of the columns; those of narrow ones are for tips and screen readers."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.DecorationRole:
            return self.icons.get(Column(section))
        if role not in (
            Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole,
        ):  # fmt: skip
            return None
        narrow = section in (Column.UNSURE, Column.NOTE, Column.FLAG)
        return "" if narrow and role == Qt.ItemDataRole.DisplayRole else self.title(Column(section))

    def title(self, column: Column) -> str:
        """What a column is called."""
        stance = self._codebook.stance
        topics = self._codebook.topics
        return {
            Column.NUMBER: self.tr("No."),
            Column.SENTENCE: self.tr("Sentence"),
            Column.STANCE: stance.title if stance is not None else self.tr("Label"),
            Column.TOPICS: topics.title if topics is not None else self.tr("Labels"),
            Column.BY: self.tr("By"),
            Column.WHEN: self.tr("When"),
            Column.UNSURE: self.tr("Unsure"),
            Column.NOTE: self.tr("Note"),
            Column.FLAG: self.tr("Flag"),
        }[column]

    def words(self, row: ReviewRow, column: Column) -> str:
        """What a cell says."""
        stance = self.stance_of(row)
        excluded = QCoreApplication.translate("Reader", "Excluded") if row.excluded else ""
        return {
            Column.NUMBER: str(row.position),
            Column.SENTENCE: tame(row.text),
            Column.STANCE: excluded or (tame(stance.title) if stance is not None else ""),
            Column.TOPICS: ", ".join(tame(label.title) for label in self.others_of(row)),
            Column.BY: tame(row.by),
            Column.WHEN: day_in_words(local_day(row.at)) if row.at else "",
            Column.UNSURE: self.tr("unsure") if row.unsure else "",
            Column.NOTE: tame(row.note),
            Column.FLAG: self.tr("flagged") if row.flagged else "",
        }[column]

    @property
    def _codebook(self) -> Codebook:
        return self._session.codebook

    def _repaint(self, rows: Sequence[int]) -> None:
        if rows and self._keys:
            last = len(Column) - 1
            self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), last))
