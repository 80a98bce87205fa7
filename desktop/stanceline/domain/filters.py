"""What is shown: a Filter is a value; SQL is made of it in the store, chips in the window."""

from dataclasses import dataclass, replace
from enum import StrEnum


class Status(StrEnum):
    """How far an article is, for the current annotator."""

    ALL = "all"
    TO_DO = "to do"
    STARTED = "started"
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """Which articles and sentences count: every part must hold.

    ``labels`` are label row ids: a sentence must carry one of those of each dimension, given together by one
    person (``annotator``, or anybody when that is None). ``words`` must occur in the article's title or source.
    """

    labels: frozenset[int] = frozenset()
    annotator: int | None = None
    status: Status = Status.ALL
    words: str = ""

    @property
    def narrows_sentences(self) -> bool:
        """Whether single sentences, and not only articles, are left out."""
        return bool(self.labels)

    def toggled(self, *labels: int) -> "Filter":
        """With these labels asked for; without them when they all were asked for already."""
        wanted = frozenset(labels)
        rest = self.labels - wanted if wanted <= self.labels else self.labels | wanted
        return self.asking(rest, self.annotator)

    def asking(self, labels: frozenset[int], annotator: int | None = None) -> "Filter":
        """With exactly these labels asked for, given by ``annotator``, who does not matter without any label."""
        return replace(self, labels=labels, annotator=annotator if labels else None)


EVERYTHING = Filter()
