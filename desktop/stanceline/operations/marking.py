"""Marking: flags, notes, excluded sentences and finished articles, of the current annotator."""

from collections.abc import Iterable, Sequence

from stanceline.domain.change import NOTHING, Change
from stanceline.domain.marks import Mark, MarkKind
from stanceline.operations.projects import Project
from stanceline.store import marks as shelf
from stanceline.store.writing import writing

LONGEST_NOTE = 10_000


def toggle(project: Project, sentences: Sequence[int], kind: MarkKind) -> Change:
    """Mark the sentences, or take the mark away if all of them have it. Notes are written by ``note``."""
    given = {each.sentence: each for each in _marks(project, sentences) if each.kind is kind}
    without = [sentence for sentence in sentences if sentence not in given]
    homes = shelf.articles_of(project.store, without)
    name = kind.value if without else f"un{kind.value}"
    with writing(project.store, name, by=project.annotator.id, detail={"sentences": len(sentences)}) as pen:
        for sentence in without:
            if sentence in homes:
                me = project.annotator.id
                shelf.add(pen, Mark(article=homes[sentence], sentence=sentence, annotator=me, kind=kind))
        if not without:
            for each in given.values():
                shelf.remove(pen, each.id)
    return pen.change


def note(project: Project, sentence: int, text: str) -> Change:
    """Write a note on a sentence; an empty one takes it away. NOTHING where it says so already."""
    text = text.strip()[:LONGEST_NOTE]
    old = next((each for each in _marks(project, [sentence]) if each.kind is MarkKind.NOTE), None)
    home = shelf.articles_of(project.store, [sentence]).get(sentence)
    if home is None or text == (old.text if old else ""):
        return NOTHING
    with writing(project.store, "note", by=project.annotator.id, detail={"sentences": 1}) as pen:
        if old is None:
            me = project.annotator.id
            mark = Mark(article=home, sentence=sentence, annotator=me, kind=MarkKind.NOTE, text=text)
            shelf.add(pen, mark)
        elif text:
            shelf.rewrite(pen, old.id, text)
        else:
            shelf.remove(pen, old.id)
    return pen.change


def toggle_articles(project: Project, articles: Sequence[int], kind: MarkKind) -> Change:
    """Flag whole articles or call them done; take it back if all of them are."""
    me = project.annotator.id
    given = {
        article: next(iter(_of_article(shelf.of_article(project.store, article, me), kind)), None)
        for article in articles
    }
    without = [article for article, mark in given.items() if mark is None]
    name = f"{kind.value} articles" if without else f"un{kind.value} articles"
    with writing(project.store, name, by=me, detail={"articles": len(articles)}) as pen:
        for article in without:
            shelf.add(pen, Mark(article=article, annotator=me, kind=kind))
        if not without:
            for mark in given.values():
                if mark is not None:
                    shelf.remove(pen, mark.id)
    return pen.change


def _marks(project: Project, sentences: Sequence[int]) -> tuple[Mark, ...]:
    return shelf.of_sentences(project.store, sentences, project.annotator.id)


def _of_article(marks: Iterable[Mark], kind: MarkKind) -> Iterable[Mark]:
    return (mark for mark in marks if mark.sentence is None and mark.kind is kind)
