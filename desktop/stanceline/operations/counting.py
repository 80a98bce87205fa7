"""Counting: tallies loaded once when a project opens, then kept up to date from each Change."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from stanceline.domain.change import Change
from stanceline.domain.codebook import Codebook
from stanceline.domain.tally import Scope, Tally
from stanceline.operations.projects import Project
from stanceline.store import counts as shelf
from stanceline.store import journal


@dataclass(slots=True)
class Counts:
    """Every figure the window shows. Reading one asks no database; ``loader`` is asked once an article."""

    annotator: int
    codebook: Codebook
    everybody: Tally = field(default_factory=Tally)
    mine: Tally = field(default_factory=Tally)
    by_article: dict[int, Counter[int]] = field(default_factory=dict)
    complete: Counter[int] = field(default_factory=Counter)
    upto: int = 0
    """The newest operation that is counted in."""
    loader: Callable[[int], Tally] | None = None
    _article: tuple[int, Tally] | None = None

    def take(self, change: Change) -> None:
        """Take in the shifts of a committed operation."""
        self.everybody.shift(change.shifts)
        for shift in change.shifts:
            if self._article is not None and self._article[0] == shift.article:
                self._article[1].shift([shift])
            if shift.annotator != self.annotator:
                continue
            self.mine.shift([shift])
            counter = self.by_article.setdefault(shift.article, Counter())
            counter.subtract(shift.before)
            counter.update(shift.after)
            was, is_now = self.codebook.complete(shift.before), self.codebook.complete(shift.after)
            self.complete[shift.article] += int(is_now) - int(was)

    def tally(self, scope: Scope, article: int | None = None) -> Tally:
        """The counts of a scope; an article's are loaded when it is first asked for."""
        if scope is Scope.PROJECT:
            return self.everybody
        if scope is Scope.MINE:
            return self.mine
        if article is None or self.loader is None:
            return Tally()
        if self._article is None or self._article[0] != article:
            self._article = (article, self.loader(article))
        return self._article[1]

    def labels_in(self, article: int) -> Counter[int]:
        """How often the current annotator gave each label in an article."""
        return self.by_article.get(article, Counter())


def load(project: Project) -> Counts:
    """Count everything, on a snapshot: a second or so at a million sentences, so the window asks for it aside."""
    annotator = project.annotator.id
    required = [dimension.id for dimension in project.codebook.dimensions if dimension.required]
    with project.store.snapshot() as copy:
        return Counts(
            annotator=annotator,
            codebook=project.codebook,
            everybody=shelf.tally(copy),
            mine=shelf.tally(copy, annotator=annotator),
            by_article=shelf.labels_by_article(copy, annotator),
            complete=shelf.complete_by_article(copy, annotator, required),
            upto=journal.newest(copy),
        )


def of_article(project: Project, article: int) -> Tally:
    """Everybody's counts in one article."""
    return shelf.tally(project.store, article=article)


def of_project(project: Project) -> Tally:
    """Everybody's counts."""
    return shelf.tally(project.store)
