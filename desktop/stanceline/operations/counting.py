"""Counting: tallies loaded once when a project opens, then kept up to date from each Change."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from stanceline.domain.change import Change
from stanceline.domain.codebook import Codebook
from stanceline.domain.marks import MarkKind
from stanceline.domain.tally import Scope, Tally
from stanceline.operations.projects import Project
from stanceline.store import counts as shelf
from stanceline.store import marks as mark_shelf

FLAG, EXCLUDE, DONE = MarkKind.FLAG.value, MarkKind.EXCLUDE.value, MarkKind.DONE.value


@dataclass(slots=True)
class Counts:
    """Every figure the window shows. Reading one asks no database; ``loader`` is asked once an article."""

    annotator: int
    codebook: Codebook
    everybody: Tally = field(default_factory=Tally)
    mine: Tally = field(default_factory=Tally)
    by_article: dict[int, Counter[int]] = field(default_factory=dict)
    complete: Counter[int] = field(default_factory=Counter)
    """By article: sentences that lack nothing required, or are excluded."""
    flags: Counter[int] = field(default_factory=Counter)
    """By article: flags of the current annotator, on its sentences and on itself."""
    finished: set[int] = field(default_factory=set)
    """Articles that the current annotator has called done, whatever they lack."""
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
            was = EXCLUDE in shift.was or self.codebook.complete(shift.before)
            is_now = EXCLUDE in shift.now or self.codebook.complete(shift.after)
            self.complete[shift.article] += int(is_now) - int(was)
            self.flags[shift.article] += int(FLAG in shift.now) - int(FLAG in shift.was)
        for marked in change.marked:
            if marked.annotator == self.annotator:
                self.flags[marked.article] += int(FLAG in marked.now) - int(FLAG in marked.was)
                (self.finished.add if DONE in marked.now else self.finished.discard)(marked.article)

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


def load(project: Project, *, frozen: bool = True) -> Counts:
    """Count everything: a tenth of a second at 100 000 sentences, so the window asks for it aside.

    Nobody can label while the file itself is read; ``frozen`` reads a snapshot of it instead.
    """
    counts = Counts(project.annotator.id, project.codebook)
    if frozen:
        with project.store.snapshot() as copy:
            found, counts.upto = shelf.given(copy)
            marks = mark_shelf.with_labels(copy, counts.annotator)
    else:
        found, counts.upto = shelf.given(project.store)
        marks = mark_shelf.with_labels(project.store, counts.annotator)
    _count_marks(counts, marks)
    kinds = Counter[tuple[int, tuple[int, ...]]]()
    complete: dict[tuple[int, ...], bool] = {}
    for (article, annotator, labels), times in found.items():
        kinds[annotator, labels] += times
        if annotator != counts.annotator:
            continue
        by_label = counts.by_article.setdefault(article, Counter())
        for label in labels:
            by_label[label] += times
        if labels not in complete:
            complete[labels] = project.codebook.complete(labels)
        if complete[labels]:
            counts.complete[article] += times
    for (annotator, labels), times in kinds.items():
        counts.everybody.weigh(labels, times)
        if annotator == counts.annotator:
            counts.mine.weigh(labels, times)
    return counts


def _count_marks(counts: Counts, marks: Iterable[tuple[int, int | None, MarkKind, tuple[int, ...]]]) -> None:
    for article, sentence, kind, labels in marks:
        if kind is MarkKind.FLAG:
            counts.flags[article] += 1
        elif kind is MarkKind.DONE and sentence is None:
            counts.finished.add(article)
        elif kind is MarkKind.EXCLUDE and not counts.codebook.complete(labels):
            counts.complete[article] += 1


def of_article(project: Project, article: int) -> Tally:
    """Everybody's counts in one article."""
    return _tally(shelf.given(project.store, article)[0])


def of_project(project: Project) -> Tally:
    """Everybody's counts."""
    return _tally(shelf.given(project.store)[0])


def _tally(found: shelf.Given) -> Tally:
    tally = Tally()
    for (_, _, labels), times in found.items():
        tally.weigh(labels, times)
    return tally
