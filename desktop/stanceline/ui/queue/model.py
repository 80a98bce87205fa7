"""The articles of the queue, as the filter lets them through, with the current annotator's progress."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from stanceline.domain.articles import ArticleLine
from stanceline.domain.filters import Filter, Status, status_of
from stanceline.domain.queue_order import QueueOrder, arranged
from stanceline.ui.session import Session

LINE_ROLE = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class QueueRow:
    """What one row shows: ``parts`` are (label row id, n) of the stance dimension in codebook order."""

    line: ArticleLine
    done: int
    parts: tuple[tuple[int, int], ...]
    matches: int | None
    status: Status
    flagged: bool = False


class QueueModel(QAbstractListModel):
    """Rows keep their places while labels land: an article that no longer fits stays until ``apply``."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._all: tuple[ArticleLine, ...] = ()
        self._order = QueueOrder()
        self._sorted: tuple[ArticleLine, ...] = ()
        self._hay: dict[int, str] = {}
        self._shown: list[ArticleLine] = []
        self._rows: dict[int, int] = {}
        self._matches: Mapping[int, int] | None = None
        self._lines: dict[int, ArticleLine] = {}
        self._statuses: dict[int, Status] = {}
        self._census = Counter[Status]()
        self._flagged: set[int] = set()

    @property
    def order(self) -> QueueOrder:
        """What the list is sorted by."""
        return self._order

    @property
    def articles(self) -> tuple[ArticleLine, ...]:
        """Every article of the project, in import order."""
        return self._all

    @property
    def shown(self) -> Sequence[ArticleLine]:
        """The articles that are listed, in order."""
        return self._shown

    def fill(self, lines: tuple[ArticleLine, ...]) -> None:
        """Other articles; call ``apply`` afterwards."""
        self._all = lines
        self._lines = {line.id: line for line in lines}
        self._hay = {line.id: f"{line.title} {line.source}".casefold() for line in lines}
        self.recount()
        self.sort_by(self._order)

    def sort_by(self, order: QueueOrder) -> None:
        """Sort otherwise, or anew; call ``apply`` afterwards. 30 ms at 10 000 articles."""
        self._order = order
        self._sorted = arranged(self._all, order, self._share)

    def apply(
        self, wanted: Filter, matches: Mapping[int, int] | None, fitting: Collection[int] | None = None
    ) -> None:
        """List what the filter lets through; ``matches`` are sentences by article where it asks about sentences,
        ``fitting`` the articles whose fields it lets through where it asks about those.
        """
        words = wanted.words.casefold().split()
        self.beginResetModel()
        self._matches = matches
        self._shown = [
            line
            for line in self._sorted
            if (fitting is None or line.id in fitting) and self._fits(line, wanted, words)
        ]
        self._rows = {line.id: row for row, line in enumerate(self._shown)}
        self.endResetModel()

    def row_of(self, article: int | None) -> int:
        """Where an article is listed; -1 if it is not."""
        return -1 if article is None else self._rows.get(article, -1)

    def queue_row(self, line: ArticleLine) -> QueueRow:
        """The article with its figures of this moment."""
        counts = self._session.counts
        labels = counts.labels_in(line.id)
        stance = self._session.codebook.stance
        parts = (
            tuple((label.id, labels[label.id]) for label in stance.labels if labels[label.id])
            if stance
            else ()
        )
        matches = None if self._matches is None else self._matches.get(line.id, 0)
        flagged = counts.flags.get(line.id, 0) > 0
        return QueueRow(line, counts.complete[line.id], parts, matches, self.status(line), flagged)

    def status(self, line: ArticleLine) -> Status:
        """How far an article is at this moment: any label begins it, whatever its sentences still lack."""
        counts = self._session.counts
        labels = counts.by_article.get(line.id)
        begun = labels is not None and any(labels.values())
        finished = line.id in counts.finished
        return status_of(line.sentences, counts.complete.get(line.id, 0), begun=begun, finished=finished)

    def census(self) -> Mapping[Status, int]:
        """How many articles there are of each status, whatever is listed; 0 is not missing."""
        self._census[Status.FLAGGED] = len(self._flagged)
        return self._census

    def recount(self) -> None:
        """Take the census anew, once the counts are others; a key costs only what it touches."""
        self._statuses = {line.id: self.status(line) for line in self._all}
        self._census = Counter(self._statuses.values())
        self._census[Status.ALL] = len(self._all)
        flags = self._session.counts.flags
        self._flagged = {article for article, n in flags.items() if n > 0 and article in self._lines}

    def renew(self, articles: Sequence[int] | None = None) -> None:
        """Count and repaint some rows, or (None) all of them."""
        if articles is None:
            self.recount()
            if self._shown:
                self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))
            return
        for article in articles:
            if article in self._lines:
                self._census[self._statuses[article]] -= 1
                self._statuses[article] = self.status(self._lines[article])
                self._census[self._statuses[article]] += 1
                flagged = self._session.counts.flags.get(article, 0) > 0
                (self._flagged.add if flagged else self._flagged.discard)(article)
            row = self.row_of(article)
            if row >= 0:
                self.dataChanged.emit(self.index(row), self.index(row))

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Number of listed articles."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Title, the whole row, and words for screen readers."""
        if not index.isValid():
            return None
        line = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == LINE_ROLE:
            return self.queue_row(line)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(self.queue_row(line))
        return None

    def _spoken(self, row: QueueRow) -> str:
        line = row.line
        what = ". ".join(part for part in (line.title, line.source) if part)
        text = self.tr("{what}. {done} of {total} sentences labelled.")
        said = [text.format(what=what, done=row.done, total=line.sentences)]
        if line.id in self._session.counts.finished:
            said.append(self.tr("Called done."))
        if row.flagged:
            said.append(self.tr("Flagged."))
        return " ".join(said)

    def _share(self, line: ArticleLine) -> float:
        """How much of an article is labelled, from 0 to 1; one without sentences needs nothing."""
        complete = self._session.counts.complete.get(line.id, 0)
        return complete / line.sentences if line.sentences else 1.0

    def _fits(self, line: ArticleLine, wanted: Filter, words: Sequence[str]) -> bool:
        if self._matches is not None and line.id not in self._matches:
            return False
        hay = self._hay[line.id] if words else ""
        if not all(word in hay for word in words):
            return False
        if wanted.status is Status.FLAGGED:
            return line.id in self._flagged
        return wanted.status is Status.ALL or self.status(line) is wanted.status
