"""The sentences of one article with the current annotator's labels, one row each."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from stanceline.domain.annotations import Annotation
from stanceline.domain.articles import Sentence
from stanceline.domain.codebook import Codebook
from stanceline.ui.reading.rows import Row, row_of, runs_of
from stanceline.ui.reading.speech import described, spoken

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class ArticleModel(QAbstractListModel):
    """Rows are built when they are asked for and kept until their sentence gets other labels.

    The model never asks the project for anything: ``show``, ``renew`` and ``dim`` bring it what it shows.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.codebook = Codebook()
        self.language = ""
        self._sentences: tuple[Sentence, ...] = ()
        self._places: dict[int, int] = {}
        self._given: dict[int, tuple[Annotation, ...]] = {}
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
    ) -> None:
        """Show another article, dimmed but for ``bright``; the only call that resets the model."""
        self.beginResetModel()
        self.codebook, self.language = codebook, language
        self._sentences = tuple(sentences)
        self._places = {sentence.id: row for row, sentence in enumerate(self._sentences)}
        self._given = {key: given for key, given in annotations.items() if given and key in self._places}
        self._done = {key for key, given in self._given.items() if _complete(given, codebook)}
        self._bright = bright
        self._rows = [None] * len(self._sentences)
        self.endResetModel()

    def renew(self, annotations: Mapping[int, tuple[Annotation, ...]]) -> list[int]:
        """Take the labels of these sentences as they are now; the rows concerned, in order.

        Sentences of other articles are passed over. ``dataChanged`` names the rows concerned and no others.
        """
        rows = sorted(self._places[key] for key in annotations if key in self._places)
        for row in rows:
            key = self._sentences[row].id
            given = self._given[key] = annotations[key]
            (self._done.add if _complete(given, self.codebook) else self._done.discard)(key)
            self._rows[row] = None
        for first, last in runs_of(rows):
            self.dataChanged.emit(self.index(first), self.index(last))
        return rows

    def recode(self, codebook: Codebook) -> None:
        """Show the same labels with other names, colours and shapes."""
        self.codebook = codebook
        self._done = {key for key, given in self._given.items() if _complete(given, codebook)}
        self._forget()

    def dim(self, bright: frozenset[int] | None) -> None:
        """Dim all but these sentences; None dims nothing."""
        if bright != self._bright:
            self._bright = bright
            self._forget()

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
        """How many sentences lack nothing required."""
        return len(self._done)

    def row(self, row: int) -> Row:
        """What this row shows."""
        kept = self._rows[row]
        if kept is None:
            sentence = self._sentences[row]
            dimmed = self._bright is not None and sentence.id not in self._bright
            kept = row_of(sentence, self._given.get(sentence.id, ()), self.codebook, dimmed=dimmed)
            self._rows[row] = kept
        return kept

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


def _complete(given: Iterable[Annotation], codebook: Codebook) -> bool:
    return codebook.complete({annotation.label for annotation in given})
