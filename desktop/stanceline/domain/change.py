"""What an operation did: enough for every view to decide whether it is concerned."""

from dataclasses import dataclass
from enum import StrEnum


class Noun(StrEnum):
    """What can change in a project."""

    ARTICLES = "articles"
    SENTENCES = "sentences"
    ANNOTATIONS = "annotations"
    MARKS = "marks"
    CODEBOOK = "codebook"
    ANNOTATORS = "annotators"
    PROJECT = "project"


@dataclass(frozen=True, slots=True)
class Shift:
    """The labels (row ids, one per annotation) of one annotator on one sentence, before and after.

    ``was`` and ``now`` are the kinds of marks ("flag", "note", "exclude") before and after. Labels that are the same
    on both sides were touched all the same: another target, an unsure mark.
    """

    sentence: int
    article: int
    annotator: int
    before: tuple[int, ...]
    after: tuple[int, ...]
    was: frozenset[str] = frozenset()
    now: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Marked:
    """The kinds of marks ("flag", "note", "done") of one annotator on a whole article, before and after."""

    article: int
    annotator: int
    was: frozenset[str]
    now: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One operation, committed. ``operation`` is its row in the journal, 0 when nothing was written."""

    operation: int = 0
    name: str = ""
    touched: frozenset[Noun] = frozenset()
    shifts: tuple[Shift, ...] = ()
    marked: tuple[Marked, ...] = ()

    @property
    def sentences(self) -> frozenset[int]:
        """Sentences whose labels or marks were touched."""
        return frozenset(shift.sentence for shift in self.shifts)

    @property
    def happened(self) -> bool:
        """Whether anything was written."""
        return self.operation != 0


NOTHING = Change()
