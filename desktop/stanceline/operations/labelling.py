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
    project: Project,
    sentences: Sequence[int],
    label: Label,
    *,
    target: int | None = None,
    holder: str = "",
    unsure: bool = False,
) -> Change:
    """Give the label to the sentences, or take it away if all of them have it.

    ``unsure`` marks what is given as doubtful; where all have the label, it marks that instead of taking it away.
    """
    given = _given(project, sentences)
    edits = toggle(project.codebook, given, label, target=target, holder=holder)
    if unsure and edits.remove:
        return _doubt(project, edits.remove, len(sentences), unsure=True)
    name = "label" if edits.add or edits.change else "confirm" if edits.confirm else "unlabel"
    return _write(
        project, name, [(label, edits)], len(sentences), target=target, holder=holder, unsure=unsure
    )


def doubt(project: Project, sentences: Sequence[int]) -> Change:
    """Mark the stance of the sentences (without one: all their labels) as unsure, or sure again if all are unsure."""
    stance = project.codebook.stance
    doubtful: list[Annotation] = []
    for annotations in _given(project, sentences).values():
        first = [each for each in annotations if stance is not None and each.dimension == stance.id]
        doubtful += first or annotations
    unsure = not all(each.unsure for each in doubtful)
    return _doubt(project, [each.id for each in doubtful], len(sentences), unsure=unsure)


def _doubt(project: Project, annotations: Sequence[int], sentences: int, *, unsure: bool) -> Change:
    if not annotations:
        return NOTHING
    name = "unsure" if unsure else "sure"
    with writing(project.store, name, by=project.annotator.id, detail={"sentences": sentences}) as pen:
        for annotation in annotations:
            shelf.doubt(pen, annotation, unsure)
    return pen.change


def confirm(project: Project, sentences: Sequence[int]) -> Change:
    """Say that the labels which these sentences inherited from a split hold; NOTHING where there are none."""
    inherited = [each.id for some in _given(project, sentences).values() for each in some if each.inherited]
    return _write(project, "confirm", [(None, Edits(confirm=tuple(inherited)))], len(sentences))


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
    unsure: bool = False,
) -> Change:
    if not any(edits for _, edits in work):
        return NOTHING
    labels = [label.name for label, _ in work if label is not None]
    detail = {"labels": labels, "sentences": sentences}
    with writing(project.store, name, by=project.annotator.id, detail=detail) as pen:
        for label, edits in work:
            write_edits(
                project,
                pen,
                label,
                edits,
                annotator=project.annotator.id,
                target=target,
                holder=holder,
                unsure=unsure,
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
    unsure: bool = False,
) -> None:
    """Write what the rule of labelling said, inside an operation; ``label`` None only where nothing is added."""
    for annotation in edits.remove:
        shelf.remove(pen, annotation)
    for annotation in edits.confirm:
        shelf.confirm(pen, annotation)
    if label is None:
        return
    revision = project.codebook.revision
    for annotation in edits.change:
        shelf.answer_anew(pen, annotation, label=label.id, revision=revision, note=note, unsure=unsure)
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
            unsure=unsure,
            revision=revision,
        )
        shelf.add(pen, given, choice)
