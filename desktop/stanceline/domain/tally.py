"""Counts of labels, kept up to date from each Change instead of being asked for again."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import product

from stanceline.domain.change import Shift


class Scope(StrEnum):
    """Whose labels, and where, are counted."""

    PROJECT = "project"
    MINE = "mine"
    ARTICLE = "article"


@dataclass(slots=True)
class Tally:
    """How often each label was given, and how often two labels met on one sentence.

    ``labels[label]`` counts annotations. ``pairs[a, b]`` (a < b, row ids) counts sentences on which one
    annotator gave both; ``labelled`` counts (sentence, annotator) pairs that carry any label.
    Both equal what SQL would count; ``check`` compares them.
    """

    labels: Counter[int] = field(default_factory=Counter)
    pairs: Counter[tuple[int, int]] = field(default_factory=Counter)
    labelled: int = 0

    def shift(self, shifts: Iterable[Shift]) -> None:
        """Take in what changed; work is in proportion to the labels of the sentences touched."""
        for shift in shifts:
            self.weigh(shift.before, -1)
            self.weigh(shift.after, 1)

    def weigh(self, labels: tuple[int, ...], weight: int) -> None:
        """Count so many sentences that carry just these labels; a negative weight takes them out."""
        for label in labels:
            self._add(self.labels, label, weight)
        kinds = sorted(set(labels))
        for first, second in product(kinds, kinds):
            if first < second:
                self._add(self.pairs, (first, second), weight)
        self.labelled += weight if labels else 0

    @staticmethod
    def _add(counter: Counter, key: object, weight: int) -> None:  # type: ignore[type-arg]
        counter[key] += weight
        if not counter[key]:
            del counter[key]

    def together(self, first: int, second: int) -> int:
        """On how many sentences the two labels met."""
        return self.pairs[min(first, second), max(first, second)]

    def copy(self) -> "Tally":
        """An independent copy."""
        return Tally(Counter(self.labels), Counter(self.pairs), self.labelled)
