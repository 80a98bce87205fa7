"""What is shown: a Filter is a value; SQL is made of it in the store, chips in the window."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum


class Status(StrEnum):
    """How far an article is, for the current annotator; flagged ones are of any of the other kinds too."""

    ALL = "all"
    TO_DO = "to do"
    STARTED = "started"
    DONE = "done"
    FLAGGED = "flagged"


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """Which articles and sentences count: every part must hold. Three kinds of parts:

    Of what a person did to a sentence, all by the same one (``annotator``, or anybody when that is None): ``labels``
    are label row ids, of which one of each dimension is wanted; ``unsure`` and ``inherited`` want such a label,
    ``flagged`` and ``noted`` such a mark, ``edited`` a label or mark of that moment (UTC, ISO 8601) or later,
    ``excluded`` (True) an excluded sentence. And of what nobody who counts did: ``lacks`` are dimensions (row ids)
    without any label, ``excluded`` (False) leaves excluded sentences out.

    Of sentences: ``text`` is a query of the full-text search; ``shortest`` and ``longest`` are in characters.

    Of articles: ``words`` must occur in title or source, ``author`` in the author; ``sources`` and ``languages`` are
    of which one is wanted; ``since`` and ``until`` are days (YYYY-MM-DD, or less of it), both included.
    """

    labels: frozenset[int] = frozenset()
    annotator: int | None = None
    status: Status = Status.ALL
    words: str = ""
    lacks: frozenset[int] = frozenset()
    unsure: bool = False
    inherited: bool = False
    flagged: bool = False
    noted: bool = False
    excluded: bool | None = None
    edited: str = ""
    text: str = ""
    shortest: int | None = None
    longest: int | None = None
    sources: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset()
    author: str = ""
    since: str = ""
    until: str = ""

    @property
    def narrows_hands(self) -> bool:
        """Whether it asks for what somebody did, so that it matters who."""
        return bool(
            self.labels or self.lacks or self.unsure or self.inherited or self.flagged or self.noted or self.edited
        ) or self.excluded is not None  # fmt: skip

    @property
    def narrows_sentences(self) -> bool:
        """Whether single sentences, and not only articles, are left out."""
        length = self.shortest is not None or self.longest is not None
        return self.narrows_hands or bool(self.text.strip()) or length

    @property
    def narrows_fields(self) -> bool:
        """Whether articles are left out for what only the file knows of them."""
        return bool(self.sources or self.languages or self.author or self.since or self.until)

    def toggled(self, *labels: int) -> "Filter":
        """With these labels asked for; without them when they all were asked for already."""
        wanted = frozenset(labels)
        rest = self.labels - wanted if wanted <= self.labels else self.labels | wanted
        return self.asking(rest, self.annotator)

    def asking(self, labels: frozenset[int], annotator: int | None = None) -> "Filter":
        """With exactly these labels asked for, given by ``annotator``, who does not matter without anything of them."""
        wanted = replace(self, labels=labels, annotator=annotator if labels else self.annotator)
        return wanted.tidy()

    def tidy(self) -> "Filter":
        """Without an annotator whom nothing is asked of, so that equal questions are equal values."""
        return self if self.annotator is None or self.narrows_hands else replace(self, annotator=None)

    def of_articles(self) -> "Filter":
        """Without what it asks about sentences."""
        names = ("status", "words", "sources", "languages", "author", "since", "until")
        return replace(Filter(), **{name: getattr(self, name) for name in names})

    def known_to(self, labels: Collection[int], dimensions: Collection[int]) -> "Filter":
        """Without labels and dimensions that the codebook no longer has: nothing would show them."""
        there = replace(
            self, labels=self.labels & frozenset(labels), lacks=self.lacks & frozenset(dimensions)
        )
        return there.tidy()


EVERYTHING = Filter()


@dataclass(frozen=True, slots=True)
class Standing:
    """How far one annotator is with the articles, at one moment: enough to tell their status anywhere.

    ``complete`` and ``flags`` are numbers by article; ``begun`` and ``finished`` are articles.
    """

    complete: Mapping[int, int] = field(default_factory=dict)
    begun: frozenset[int] = frozenset()
    finished: frozenset[int] = frozenset()
    flags: Mapping[int, int] = field(default_factory=dict)

    def fits(self, article: int, sentences: int, wanted: Status) -> bool:
        """Whether an article of so many sentences is of the status asked for."""
        if wanted is Status.ALL:
            return True
        if wanted is Status.FLAGGED:
            return bool(self.flags.get(article))
        done = self.complete.get(article, 0)
        finished = article in self.finished
        return status_of(sentences, done, begun=article in self.begun, finished=finished) is wanted


def status_of(sentences: int, complete: int, *, begun: bool, finished: bool) -> Status:
    """How far an article is: any label begins it; it is done when it is called so or nothing lacks anything."""
    if finished or (sentences and complete >= sentences):
        return Status.DONE
    return Status.STARTED if begun else Status.TO_DO
