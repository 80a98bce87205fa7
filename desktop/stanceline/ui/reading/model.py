"""The sentences of one article with the current annotator's labels, one row each."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from stanceline.domain.annotations import Annotation
from stanceline.domain.articles import Sentence
from stanceline.domain.codebook import Codebook
from stanceline.domain.cues import CueList
from stanceline.domain.marks import Mark, MarkKind
from stanceline.ui.reading.highlights import Highlights, Spot
from stanceline.ui.reading.hits import NO_HITS, RowHits
from stanceline.ui.reading.rows import Row, row_of, runs_of
from stanceline.ui.reading.speech import described, spoken

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class ArticleModel(QAbstractListModel):
    """Rows are built when they are asked for and kept until their sentence gets other labels.

    The model never asks the project for anything: ``show``, ``renew``, ``dim``, ``mark_cues`` and
    ``name_targets`` bring it what it shows.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.codebook = Codebook()
        self.language = ""
        self._sentences: tuple[Sentence, ...] = ()
        self._places: dict[int, int] = {}
        self._given: dict[int, tuple[Annotation, ...]] = {}
        self._marks: dict[int, tuple[Mark, ...]] = {}
        self._highlights = Highlights()
        self._target: int | None = None
        self._hits: Mapping[int, RowHits] = {}
        self._done: set[int] = set()
        self._bright: frozenset[int] | None = None
        self._rows: list[Row | None] = []

    # What is shown

    def show(
        self,
        sentences: Sequence[Sentence],
        annotations: Mapping[int, tuple[Annotation, ...]],
        codebook: Codebook,
        language: str = "",
        bright: frozenset[int] | None = None,
        marks: Mapping[int, tuple[Mark, ...]] | None = None,
    ) -> None:
        """Show another article, dimmed but for ``bright``; the only call that resets the model."""
        self.beginResetModel()
        self.codebook, self.language = codebook, language
        self._sentences = tuple(sentences)
        self._places = {sentence.id: row for row, sentence in enumerate(self._sentences)}
        self._given = {key: given for key, given in annotations.items() if given and key in self._places}
        self._marks = {key: some for key, some in (marks or {}).items() if some and key in self._places}
        self._highlights.forget()
        self._hits = {}
        self._find_done()
        self._bright = bright
        self._rows = [None] * len(self._sentences)
        self.endResetModel()

    def renew(
        self,
        annotations: Mapping[int, tuple[Annotation, ...]],
        marks: Mapping[int, tuple[Mark, ...]] | None = None,
    ) -> list[int]:
        """Take the labels (and marks) of these sentences as they are now; the rows concerned, in order.

        Sentences of other articles are passed over. ``dataChanged`` names the rows concerned and no others.
        """
        rows = sorted(self._places[key] for key in annotations.keys() | (marks or {}) if key in self._places)
        for row in rows:
            key = self._sentences[row].id
            if key in annotations:
                self._given[key] = annotations[key]
            if marks is not None and key in marks:
                self._marks[key] = marks[key]
            (self._done.add if self._is_done(key) else self._done.discard)(key)
            self._rows[row] = None
        for first, last in runs_of(rows):
            self.dataChanged.emit(self.index(first), self.index(last))
        return rows

    def recode(self, codebook: Codebook) -> None:
        """Show the same labels with other names, colours and shapes."""
        self.codebook = codebook
        self._find_done()
        self._forget()

    def dim(self, bright: frozenset[int] | None) -> None:
        """Dim all but these sentences; None dims nothing."""
        if bright != self._bright:
            self._bright = bright
            self._forget()

    def mark_cues(self, lists: Sequence[CueList]) -> None:
        """Underline the words of these lists, in place of those before."""
        self._highlights.show_cues(lists)
        self._forget()

    def name_targets(self, names: Mapping[int, Iterable[str]], active: int | None = None) -> None:
        """Underline the names and aliases of targets (row ids), those of the active one more strongly; its stances
        are those that rows show first."""
        self._highlights.name_targets(names, active)
        self._target = active
        self._forget()

    def mark_hits(self, hits: Mapping[int, RowHits]) -> None:
        """Mark what a search found in these sentences (row ids), in place of what it found before."""
        other = {key for key in hits.keys() | self._hits.keys() if hits.get(key) != self._hits.get(key)}
        self._hits = dict(hits)
        for first, last in runs_of(sorted(self._places[key] for key in other if key in self._places)):
            self.dataChanged.emit(self.index(first), self.index(last))

    def _find_done(self) -> None:
        self._done = {key for key in self._given.keys() | self._marks.keys() if self._is_done(key)}

    def _is_done(self, key: int) -> bool:
        excluded = any(mark.kind is MarkKind.EXCLUDE for mark in self._marks.get(key, ()))
        return excluded or self.codebook.complete({each.label for each in self._given.get(key, ())})

    def _forget(self) -> None:
        self._rows = [None] * len(self._sentences)
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    # What can be asked

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences in reading order."""
        return self._sentences

    @property
    def done(self) -> int:
        """How many sentences lack nothing required, or are excluded."""
        return len(self._done)

    def row(self, row: int) -> Row:
        """What this row shows."""
        kept = self._rows[row]
        if kept is None:
            sentence = self._sentences[row]
            dimmed = self._bright is not None and sentence.id not in self._bright
            given, marks = self._given.get(sentence.id, ()), self._marks.get(sentence.id, ())
            kept = row_of(sentence, given, self.codebook, marks, dimmed=dimmed, target=self._target)
            self._rows[row] = kept
        return kept

    def spots(self, row: int) -> tuple[Spot, ...]:
        """What is to be underlined in the text of this row."""
        return self._highlights.spots(self._sentences[row])

    def hits(self, row: int) -> RowHits:
        """What a search found in this row."""
        return self._hits.get(self._sentences[row].id, NO_HITS)

    def place_of(self, sentence: int | None) -> int:
        """The row of a sentence; -1 if it is not of this article."""
        return -1 if sentence is None else self._places.get(sentence, -1)

    def is_to_do(self, row: int) -> bool:
        """Whether something required is missing."""
        return self._sentences[row].id not in self._done

    def is_match(self, row: int) -> bool:
        """Whether a filter is on and lets this sentence through."""
        return self._bright is not None and self._sentences[row].id in self._bright

    # Qt's questions

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """One row a sentence."""
        return 0 if parent.isValid() else len(self._sentences)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text for people and for screen readers; painting reads ``row``."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._sentences[index.row()].text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(self.row(index.row()), len(self._sentences), self.codebook)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return described(self.row(index.row()))
        return None
