"""The sentence cursor: every move in the article, made by telling the Place."""

from collections.abc import Iterable

from stanceline.ui.place import Place
from stanceline.ui.reading.model import ArticleModel


class Cursor:
    """Moves from where the Place is; a move that leads nowhere changes nothing."""

    def __init__(self, model: ArticleModel, place: Place) -> None:
        self._model = model
        self._place = place
        self.held = False
        """Whether it stays where it is: nobody sees where it would go."""
        self._anchor: int | None = None  # the sentence a selection is stretched from

    @property
    def row(self) -> int:
        """The current row; -1 when no sentence of the article is current."""
        return self._model.place_of(self._place.sentence)

    @property
    def rows(self) -> list[int]:
        """The selected rows, in order."""
        return sorted(row for row in map(self._model.place_of, self._place.selection) if row >= 0)

    def go(self, row: int) -> bool:
        """Make a row the only selected one, if there is such a row; whether it is another than before."""
        if self.held or not 0 <= row < self._model.rowCount():
            return False
        moved = row != self.row
        self._anchor = self._model.sentences[row].id
        self._place.go(self._anchor)
        return moved

    def step(self, by: int) -> bool:
        """So many rows on, at most to the first or last."""
        return self.go(self._clipped(self._start(by) + by))

    def reach(self, row: int) -> None:
        """Select everything from where the selection began to this row."""
        if self._model.rowCount() == 0:
            return
        row = self._clipped(row)
        start = self._model.place_of(self._anchor)
        if start not in self.rows:
            start = self.row if self.row >= 0 else row
            self._anchor = self._model.sentences[start].id
        self._select(range(min(start, row), max(start, row) + 1), row)

    def extend(self, by: int) -> None:
        """Stretch or shrink the selection by so many rows at its moving end."""
        self.reach(self._start(by) + by)

    def toggle(self, row: int) -> None:
        """Add one row to the selection or take it out; one always stays."""
        rows = set(self.rows) ^ {row}
        if not rows:
            return
        self._anchor = self._model.sentences[row].id if row in rows else None
        self._select(sorted(rows), row if row in rows else min(rows, key=lambda other: abs(other - row)))

    def select_all(self) -> None:
        """Select the whole article; the current sentence stays."""
        if self._model.rowCount():
            self._select(range(self._model.rowCount()), max(self.row, 0))

    def collapse(self) -> None:
        """Select the current sentence alone."""
        self.go(self.row)

    def next_to_do(self, by: int) -> bool:
        """To the nearest sentence after (1) or before (-1) this one that lacks a label; False without one."""
        return self._seek(row for row in self._ahead(by) if self._model.is_to_do(row))

    def next_match(self, by: int) -> bool:
        """To the nearest sentence after or before this one that the filter lets through."""
        return self._seek(row for row in self._ahead(by) if self._model.is_match(row))

    def _seek(self, rows: Iterable[int]) -> bool:
        row = next(iter(rows), -1)
        return row >= 0 and self.go(row)

    def _ahead(self, by: int) -> range:
        count = self._model.rowCount()
        return range(self._start(by) + 1, count) if by > 0 else range(self._start(by) - 1, -1, -1)

    def _start(self, by: int) -> int:
        """The current row; without one, the place just outside the end that is left behind."""
        if self.row >= 0:
            return self.row
        return -1 if by > 0 else self._model.rowCount()

    def _clipped(self, row: int) -> int:
        return min(max(row, 0), self._model.rowCount() - 1)

    def _select(self, rows: Iterable[int], current: int) -> None:
        if self.held:
            return
        sentences = self._model.sentences
        self._place.select([sentences[row].id for row in rows], sentences[current].id)
