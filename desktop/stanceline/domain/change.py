"""What an operation did: enough for every view to decide whether it is concerned."""

from dataclasses import dataclass
from enum import StrEnum


class Noun(StrEnum):
    """What can change in a project."""

    ARTICLES = "articles"
    SENTENCES = "sentences"
    ANNOTATIONS = "annotations"
    CODEBOOK = "codebook"
    ANNOTATORS = "annotators"
    PROJECT = "project"


@dataclass(frozen=True, slots=True)
class Shift:
    """The labels (row ids, one per annotation) of one annotator on one sentence, before and after."""

    sentence: int
    article: int
    annotator: int
    before: tuple[int, ...]
    after: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One operation, committed. ``operation`` is its row in the journal, 0 when nothing was written."""

    operation: int = 0
    name: str = ""
    touched: frozenset[Noun] = frozenset()
    shifts: tuple[Shift, ...] = ()

    @property
    def sentences(self) -> frozenset[int]:
        """Sentences whose labels changed."""
        return frozenset(shift.sentence for shift in self.shifts)

    @property
    def happened(self) -> bool:
        """Whether anything was written."""
        return self.operation != 0


NOTHING = Change()
