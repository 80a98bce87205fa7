"""Bulk: one thing done to many sentences, as one step that one undo takes back."""

from collections.abc import Iterator, Sequence

from stanceline.domain.annotations import Annotation
from stanceline.domain.change import NOTHING, Change
from stanceline.domain.choosing import Edits, clear, give
from stanceline.domain.codebook import Label
from stanceline.domain.marks import Mark, MarkKind
from stanceline.domain.progress import Job, Progress
from stanceline.domain.review import Deed
from stanceline.operations.labelling import write_edits
from stanceline.operations.projects import Project
from stanceline.store import annotations as shelf
from stanceline.store import marks as mark_shelf
from stanceline.store.writing import Pen, writing

AT_ONCE = 2000
"""So many sentences are changed in about a tenth of a second: no job, no waiting."""

_SLICE = 200
_NAMES = {
    Deed.GIVE: "label",
    Deed.TAKE: "unlabel",
    Deed.CLEAR: "clear",
    Deed.FLAG: "flag",
    Deed.UNFLAG: "unflag",
    Deed.EXCLUDE: "exclude",
    Deed.INCLUDE: "unexclude",
}
_MARKS = {
    Deed.FLAG: MarkKind.FLAG,
    Deed.UNFLAG: MarkKind.FLAG,
    Deed.EXCLUDE: MarkKind.EXCLUDE,
    Deed.INCLUDE: MarkKind.EXCLUDE,
}


def change_all(
    project: Project, sentences: Sequence[int], deed: Deed, label: Label | None = None
) -> Job[Change]:
    """Do it to each of the sentences, for the current annotator; what is so already stays. Closing it undoes all.

    GIVE and TAKE need the label. The file is held until the end: nobody else can label meanwhile.
    """
    if not sentences:
        return NOTHING
    detail = {"labels": [label.name] if label is not None else [], "sentences": len(sentences)}
    with (
        project.aside() as own,
        writing(own.store, _NAMES[deed], by=own.annotator.id, detail=detail) as pen,
    ):
        for first in range(0, len(sentences), _SLICE):
            yield Progress(first, len(sentences))
            some = sentences[first : first + _SLICE]
            if deed in _MARKS:
                _mark(own, pen, some, deed)
            else:
                _label(own, pen, some, deed, label)
    return pen.change


def _label(project: Project, pen: Pen, sentences: Sequence[int], deed: Deed, label: Label | None) -> None:
    given: dict[int, list[Annotation]] = {sentence: [] for sentence in sentences}
    for each in shelf.of_sentences(project.store, sentences, project.annotator.id):
        given[each.sentence].append(each)
    if deed is Deed.GIVE and label is not None:
        there = mark_shelf.articles_of(project.store, sentences)
        edits = give(project.codebook, {s: some for s, some in given.items() if s in there}, label)
    elif deed is Deed.TAKE and label is not None:
        held = (each.id for some in given.values() for each in some if each.label == label.id)
        edits = Edits(remove=tuple(held))
    else:
        edits = clear(given)
    write_edits(project, pen, label if deed is Deed.GIVE else None, edits, annotator=project.annotator.id)


def _mark(project: Project, pen: Pen, sentences: Sequence[int], deed: Deed) -> None:
    kind, me = _MARKS[deed], project.annotator.id
    there = {
        mark.sentence: mark.id
        for mark in mark_shelf.of_sentences(project.store, sentences, me)
        if mark.kind is kind
    }
    if deed in (Deed.UNFLAG, Deed.INCLUDE):
        for mark in there.values():
            mark_shelf.remove(pen, mark)
        return
    for sentence, article in _homes(project, [each for each in sentences if each not in there]):
        mark_shelf.add(pen, Mark(article=article, sentence=sentence, annotator=me, kind=kind))


def _homes(project: Project, sentences: Sequence[int]) -> Iterator[tuple[int, int]]:
    return iter(mark_shelf.articles_of(project.store, sentences).items())
