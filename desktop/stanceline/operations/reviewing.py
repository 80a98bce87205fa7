"""Reviewing: the table of sentences that a filter lets through, with what was said of them and what stands around."""

from collections.abc import Sequence
from dataclasses import replace

from stanceline.domain.articles import Sentence
from stanceline.domain.filters import Filter, Standing, Status
from stanceline.domain.review import Key, Order, ReviewRow
from stanceline.operations import reading
from stanceline.operations.counting import Counts
from stanceline.operations.projects import Project
from stanceline.store import articles as article_shelf
from stanceline.store import reviewing as shelf


def standing(counts: Counts) -> Standing:
    """How far the current annotator is, as it is now; for a question that is answered on another thread."""
    begun = frozenset(article for article, labels in counts.by_article.items() if any(labels.values()))
    return Standing(dict(counts.complete), begun, frozenset(counts.finished), dict(counts.flags))


def keys(
    project: Project,
    wanted: Filter,
    where: Standing | None = None,
    order: Order = Order.PLACE,
    *,
    descending: bool = False,
    everybody: bool = False,
) -> tuple[Key, ...]:
    """The rows of the table in order: of the current annotator, or of ``everybody`` whom the filter lets through."""
    if not everybody:
        wanted = replace(wanted, annotator=project.annotator.id)
    stance = project.codebook.stance
    return shelf.keys(
        project.store,
        wanted,
        order,
        descending=descending,
        stance=stance.id if stance is not None else 0,
        among=reading.answering(project, wanted),
        articles=_of_status(project, wanted.status, where or Standing()),
    )


def rows(project: Project, keys: Sequence[Key]) -> tuple[ReviewRow, ...]:
    """One page of the table; a sentence that is gone is missing."""
    return shelf.rows(project.store, keys)


def context(project: Project, sentence: int, around: int = 3) -> tuple[Sentence, ...]:
    """The sentence with up to so many before and after it in its article; nothing if it is gone."""
    return article_shelf.around(project.store, sentence, around)


def _of_status(project: Project, status: Status, where: Standing) -> list[int] | None:
    if status is Status.ALL:
        return None
    lines = article_shelf.lines(project.store)
    return [line.id for line in lines if where.fits(line.id, line.sentences, status)]
