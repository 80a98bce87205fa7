"""Labelling: what a key or a click on a label does to sentences."""

from collections.abc import Iterable, Sequence

from stanceline.domain.annotations import Annotation
from stanceline.domain.change import NOTHING, Change
from stanceline.domain.choosing import Edits, Given, give, in_turn, toggle
from stanceline.domain.choosing import clear as cleared
from stanceline.domain.codebook import Label
from stanceline.operations.projects import Project
from stanceline.store import annotations as shelf
from stanceline.store.writing import Pen, writing


def choose(
    project: Project, sentences: Sequence[int], label: Label, *, target: int | None = None, holder: str = ""
) -> Change:
    """Give the label to the sentences, or take it away if all of them have it."""
    edits = toggle(project.codebook, _given(project, sentences), label, target=target, holder=holder)
    name = "label" if edits.add or edits.change else "unlabel"
    return _write(project, name, [(label, edits)], len(sentences), target=target, holder=holder)


def repeat(project: Project, sentences: Sequence[int], labels: Iterable[Label]) -> Change:
    """Give these labels to the sentences, as one step; what they have already stays, and is answered anew if single.

    The labels of a sentence with several targets may hold two answers to one question; without targets the last counts.
    """
    given = _given(project, sentences)
    each = [(label, give(project.codebook, given, label)) for label in in_turn(project.codebook, labels)]
    return _write(project, "repeat", each, len(sentences))


def clear(project: Project, sentences: Sequence[int], *, dimension: int | None = None) -> Change:
    """Take every label (of one dimension) of the current annotator away from the sentences."""
    edits = cleared(_given(project, sentences), dimension)
    return _write(project, "clear", [(None, edits)], len(sentences))


def _given(project: Project, sentences: Sequence[int]) -> Given:
    given: dict[int, list[Annotation]] = {sentence: [] for sentence in sentences}
    for each in shelf.of_sentences(project.store, sentences, project.annotator.id):
        given[each.sentence].append(each)
    return given


def _write(
    project: Project,
    name: str,
    work: Sequence[tuple[Label | None, Edits]],
    sentences: int,
    *,
    target: int | None = None,
    holder: str = "",
) -> Change:
    if not any(edits for _, edits in work):
        return NOTHING
    labels = [label.name for label, _ in work if label is not None]
    detail = {"labels": labels, "sentences": sentences}
    with writing(project.store, name, by=project.annotator.id, detail=detail) as pen:
        for label, edits in work:
            write_edits(
                project, pen, label, edits, annotator=project.annotator.id, target=target, holder=holder
            )
    return pen.change


def write_edits(
    project: Project,
    pen: Pen,
    label: Label | None,
    edits: Edits,
    *,
    annotator: int,
    target: int | None = None,
    holder: str = "",
    note: str = "",
) -> None:
    """Write what the rule of labelling said, inside an operation; ``label`` None only where nothing is added."""
    for annotation in edits.remove:
        shelf.remove(pen, annotation)
    if label is None:
        return
    revision = project.codebook.revision
    for annotation in edits.change:
        shelf.answer_anew(pen, annotation, label=label.id, revision=revision, note=note)
    choice = project.codebook.dimension(label.dimension).choice.value
    for sentence in edits.add:
        given = Annotation(
            sentence=sentence,
            annotator=annotator,
            dimension=label.dimension,
            label=label.id,
            target=target,
            holder=holder,
            note=note,
            revision=revision,
        )
        shelf.add(pen, given, choice)
