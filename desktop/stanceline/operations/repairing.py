"""Repairing boundaries: sentences that belong together are joined, one that is two is divided.

The article's text never changes. The left part keeps its id and uid; what the annotator said is carried over.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import count
from typing import Any

from stanceline.domain import boundaries
from stanceline.domain.annotations import Annotation
from stanceline.domain.articles import Article, Sentence
from stanceline.domain.boundaries import Clash, Picks
from stanceline.domain.change import Change
from stanceline.domain.identity import sentence_uid
from stanceline.domain.marks import Mark, MarkKind
from stanceline.domain.trouble import Trouble
from stanceline.operations.projects import Project
from stanceline.store import annotations, articles, marks
from stanceline.store import sentences as shelf
from stanceline.store.writing import Pen, writing

MOST = 50
"""Sentences that are joined at once: more are a slip of the hand."""

REASONS = frozenset(
    {"NOTHING_TO_JOIN", "NOT_ADJACENT", "TOO_MANY", "OTHERS_LABELS", "NOTHING_TO_SPLIT", "BAD_PLACE"}
)
"""The kinds of Trouble that only say why a boundary stays where it is."""


def to_join(project: Project, selection: Sequence[int]) -> tuple[Sentence, ...]:
    """What joining would join: the selected sentences, or a single one and the next.

    Raises Trouble where they can't be joined: the last of its article, not in a row, labelled by somebody else.
    """
    found = shelf.by_ids(project.store, selection)
    if len(found) == 1:
        following = shelf.after(project.store, found[0])
        if following is None:
            raise Trouble(
                "NOTHING_TO_JOIN", "This is the last sentence of its article.", "Go to the one before."
            )
        found = shelf.by_ids(project.store, [found[0].id, following])
    if not boundaries.adjoin(found):
        raise Trouble(
            "NOT_ADJACENT",
            "Only sentences that follow each other can be joined.",
            "Select one, or several in a row.",
        )
    if len(found) > MOST:
        raise Trouble("TOO_MANY", f"At most {MOST} sentences are joined at once.", "Select fewer.")
    _refuse_others(project, found)
    return found


def clashes(project: Project, sentences: Sequence[Sentence]) -> tuple[Clash, ...]:
    """The questions that the current annotator answered differently on these sentences."""
    return boundaries.clashes(project.codebook, sentences, _given(project, sentences))


def join(project: Project, selection: Sequence[int], picks: Picks | None = None) -> Change:
    """Make one sentence of several, as one step; the first keeps its id. Trouble as ``to_join``.

    It reaches from the beginning of the first to the end of the last, also across paragraphs: a splitter that
    took a line break for the end of one is the commonest reason to join.
    """
    found = to_join(project, selection)
    home = _home(project, found[0])
    carried = boundaries.carry(project.codebook, found, _given(project, found), picks or {})
    with writing(project.store, "join", by=project.annotator.id, detail={"joined": len(found)}) as pen:
        for annotation in carried.remove:
            annotations.remove(pen, annotation)
        for annotation in carried.move:
            annotations.move(pen, annotation, found[0].id)
        for annotation in carried.unsure:
            annotations.doubt(pen, annotation, True)
        for annotation in carried.sure:
            annotations.confirm(pen, annotation)
        for annotation, note in carried.notes:
            annotations.annotate(pen, annotation, note=note)
        _carry_marks(project, pen, found)
        for sentence in found[1:]:
            shelf.remove(pen, sentence.id)
        event = _event(project, "join", found)
        first, end = found[0], found[-1].end
        shelf.reshape(pen, first.id, end, home.text[first.start : end], event)
        shelf.renumber(project.store, pen, first.article, found[-1].position, 1 - len(found))
    return pen.change


def to_split(project: Project, sentence: int) -> Sentence:
    """The sentence that is to be divided. Trouble where it can't be: one word, labelled by somebody else, gone."""
    found = shelf.by_ids(project.store, [sentence])
    if not found:
        raise Trouble("NOT_FOUND", "This sentence is no longer in the project.", "Undo brings it back.")
    if not boundaries.stops(found[0].text):
        raise Trouble(
            "NOTHING_TO_SPLIT", "This sentence has no place to split it at.", "It is a single word."
        )
    _refuse_others(project, found)
    return found[0]


def split(project: Project, sentence: int, at: int) -> Change:
    """Divide a sentence at a place of its text (code points), as one step; white space there is of neither half.

    Both halves carry the annotator's labels and marks; the labels wait to be confirmed. Trouble as ``to_split``,
    and BAD_PLACE where a half would be empty or a character cut.
    """
    left = to_split(project, sentence)
    if not boundaries.may_split(left.text, at):
        raise Trouble("BAD_PLACE", "A sentence can't be split at this place.", "Choose another.")
    home = _home(project, left)
    parts = boundaries.halves(left, at)
    right = replace(
        left,
        id=0,
        uid=_free_uid(project, home, parts.right),
        position=left.position + 1,
        start=parts.right[0],
        end=parts.right[1],
        text=home.text[slice(*parts.right)],
        kind="sentence" if parts.paragraph and left.kind == "heading" else left.kind,
        paragraph=parts.paragraph,
    )
    given = _given(project, [left])
    said = marks.of_sentences(project.store, [left.id], project.annotator.id)
    with writing(project.store, "split", by=project.annotator.id, detail={"split": 2}) as pen:
        shelf.renumber(project.store, pen, left.article, left.position, 1)
        event = _event(project, "split", [left])
        shelf.reshape(pen, left.id, parts.left[1], home.text[slice(*parts.left)], event)
        made = shelf.add(project.store, pen, right, event)
        for annotation in given:
            shelf.inherit(pen, annotation.id)
            copy = replace(annotation, sentence=made, seconds=None, inherited=True)
            choice = project.codebook.dimension(annotation.dimension).choice.value
            annotations.add(pen, copy, choice)
        for mark in said:
            marks.add(pen, replace(mark, sentence=made))
    return pen.change


def _refuse_others(project: Project, found: Sequence[Sentence]) -> None:
    """Nobody's labels are altered by somebody else."""
    everybody = shelf.annotators_on(project.store, [sentence.id for sentence in found])
    others = [name for row, name in everybody if row != project.annotator.id]
    if others:
        raise Trouble(
            "OTHERS_LABELS",
            f"This can't be joined or split: {', '.join(others)} labelled or marked it.",
            "Boundaries move only where nobody else's work hangs on them.",
        )


def _given(project: Project, found: Sequence[Sentence]) -> tuple[Annotation, ...]:
    return annotations.of_sentences(project.store, [each.id for each in found], project.annotator.id)


def _home(project: Project, sentence: Sentence) -> Article:
    home = articles.article(project.store, sentence.article)
    if home is None:
        raise Trouble("NOT_FOUND", "This article is no longer in the project.", "Redo brings it back.")
    return home


def _carry_marks(project: Project, pen: Pen, found: Sequence[Sentence]) -> None:
    """Flags and notes come along; what is excluded stays so only if all of it is."""
    order = {sentence.id: place for place, sentence in enumerate(found)}
    by_kind: dict[MarkKind, list[Mark]] = {}
    for mark in marks.of_sentences(project.store, list(order), project.annotator.id):
        by_kind.setdefault(mark.kind, []).append(mark)
    for kind, some in by_kind.items():
        some.sort(key=lambda mark: order[mark.sentence or 0])
        stays = kind is not MarkKind.EXCLUDE or len(some) == len(found)
        for mark in some[1:] if stays else some:
            marks.remove(pen, mark.id)
        if not stays:
            continue
        if some[0].sentence != found[0].id:
            marks.move(pen, some[0].id, found[0].id)
        note = boundaries.join_notes(mark.text for mark in some)
        if note != some[0].text:
            marks.rewrite(pen, some[0].id, note)


def _event(project: Project, name: str, found: Sequence[Sentence]) -> Mapping[str, Any]:
    """For the lineage: what was joined or split, as it was, and by whom."""
    of = [{"uid": each.uid, "start": each.start, "end": each.end} for each in found]
    return {"step": name, "of": of, "by": project.annotator.uid}


def _free_uid(project: Project, home: Article, span: tuple[int, int]) -> str:
    """What this stretch is called in everybody's file; a variant where that name is taken."""
    names = (sentence_uid(f"{home.uid}+{twin}" if twin else home.uid, *span) for twin in count())
    return next(uid for uid in names if not shelf.is_taken(project.store, uid))
