"""Reading: short questions that a window or a command asks."""

from collections.abc import Iterable

from stanceline.domain.annotations import Annotation
from stanceline.domain.articles import Article, ArticleLine, Sentence
from stanceline.domain.filters import Filter
from stanceline.domain.marks import Mark
from stanceline.domain.searching import matches as answers
from stanceline.domain.searching import parse
from stanceline.domain.trouble import Trouble
from stanceline.operations import searching
from stanceline.operations.projects import Project
from stanceline.store import annotations as annotation_shelf
from stanceline.store import articles as shelf
from stanceline.store import marks as mark_shelf
from stanceline.store import matching


def articles(project: Project) -> tuple[ArticleLine, ...]:
    """All articles without texts, in import order."""
    return shelf.lines(project.store)


def is_empty(project: Project) -> bool:
    """Whether there is no article at all; a window asks before it knows how many there are."""
    return shelf.is_empty(project.store)


def article(project: Project, id: int) -> Article:  # noqa: A002 - the field's own name
    """One article. Trouble NOT_FOUND if it isn't there (any more)."""
    found = shelf.article(project.store, id)
    if found is None:
        raise Trouble(
            "NOT_FOUND",
            "This article is no longer in the project.",
            "Its import was taken back; redo brings it back.",
        )
    return found


def sentences(project: Project, article: int) -> tuple[Sentence, ...]:
    """The sentences of an article in order."""
    return shelf.sentences(project.store, article)


def position(project: Project, sentence: int) -> int:
    """Where a sentence stands in its article, from 1; 0 if there is no such sentence (any more)."""
    return shelf.position(project.store, sentence) or 0


def annotations(project: Project, article: int) -> dict[int, tuple[Annotation, ...]]:
    """The current annotator's annotations on an article, by sentence; sentences without any are missing."""
    return _by_sentence(annotation_shelf.of_article(project.store, article, project.annotator.id))


def annotations_of(project: Project, sentences: Iterable[int]) -> dict[int, tuple[Annotation, ...]]:
    """The current annotator's annotations on these sentences; each of them is a key."""
    wanted = list(sentences)
    found = _by_sentence(annotation_shelf.of_sentences(project.store, wanted, project.annotator.id))
    return {sentence: found.get(sentence, ()) for sentence in wanted}


def marks(project: Project, article: int) -> dict[int, tuple[Mark, ...]]:
    """The current annotator's marks on an article, by sentence; 0 stands for the article itself."""
    return _by_place(mark_shelf.of_article(project.store, article, project.annotator.id))


def marks_of(project: Project, sentences: Iterable[int]) -> dict[int, tuple[Mark, ...]]:
    """The current annotator's marks on these sentences; each of them is a key."""
    wanted = list(sentences)
    found = _by_place(mark_shelf.of_sentences(project.store, wanted, project.annotator.id))
    return {sentence: found.get(sentence, ()) for sentence in wanted}


def matching_sentences(project: Project, article: int, wanted: Filter) -> frozenset[int]:
    """Sentences of an article that the filter lets through; its fields and status ask about the article, not here."""
    if not wanted.narrows_sentences:
        return frozenset(sentence.id for sentence in shelf.sentences(project.store, article))
    # One article is read through: that asks no index, which may be far behind.
    query = parse(wanted.text)
    among = None
    if query.asks:
        there = shelf.sentences(project.store, article)
        among = [sentence.id for sentence in there if answers(sentence.text, query)]
    pairs = matching.pairs(project.store, wanted, article=article, among=among)
    return frozenset(sentence for _, sentence in pairs)


def matches(project: Project, wanted: Filter) -> dict[int, int]:
    """How many sentences of each article the filter lets through; articles without any are missing."""
    found: dict[int, int] = {}
    for article, _ in matching.pairs(project.store, wanted, among=answering(project, wanted)):
        found[article] = found.get(article, 0) + 1
    return found


def answering(project: Project, wanted: Filter) -> tuple[int, ...] | None:
    """The sentences of the project that answer the filter's query; None while it asks nothing."""
    query = parse(wanted.text)
    return searching.matching(project, query) if query.asks else None


def fitting_articles(project: Project, wanted: Filter) -> frozenset[int]:
    """Articles that the filter's words and fields let through, whatever is in them."""
    return matching.articles(project.store, wanted)


def _by_place(marks: Iterable[Mark]) -> dict[int, tuple[Mark, ...]]:
    found: dict[int, list[Mark]] = {}
    for each in marks:
        found.setdefault(each.sentence or 0, []).append(each)
    return {place: tuple(some) for place, some in found.items()}


def _by_sentence(annotations: Iterable[Annotation]) -> dict[int, tuple[Annotation, ...]]:
    found: dict[int, list[Annotation]] = {}
    for each in annotations:
        found.setdefault(each.sentence, []).append(each)
    return {sentence: tuple(some) for sentence, some in found.items()}
