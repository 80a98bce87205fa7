"""Labelling: what a key or a click on a label does to sentences."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from stanceline.domain.annotations import Annotation
from stanceline.domain.change import NOTHING, Change
from stanceline.domain.choosing import Edits, Given, give, in_turn, is_meant, toggle
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

    ``unsure`` marks what is given or confirmed as doubtful; where all have the label, it marks that instead of taking
    it away.
    """
    given = _given(project, sentences)
    edits = toggle(project.codebook, given, label, target=target, holder=holder)
    if unsure and edits.remove:
        return _doubt(project, edits.remove, len(sentences), unsure=True)
    name = "label" if edits.add or edits.change else "confirm" if edits.confirm else "unlabel"
    return _write(project, name, [_Work(edits, label, target, holder)], len(sentences), unsure=unsure)


def doubt(
    project: Project, sentences: Sequence[int], *, target: int | None = None, holder: str = ""
) -> Change:
    """Mark the stance of the sentences (without one: all their labels) as unsure, or sure again if all are unsure.

    Of several stances the one towards this target, held by this holder, is meant, as in ``choose``.
    """
    book, stance = project.codebook, project.codebook.stance
    doubtful: list[Annotation] = []
    for annotations in _given(project, sentences).values():
        first = [
            each
            for each in annotations
            if stance is not None
            and each.dimension == stance.id
            and is_meant(book, stance, each, target=target, holder=holder)
        ]
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
    return _write(project, "confirm", [_Work(Edits(confirm=tuple(inherited)))], len(sentences))


def repeat(
    project: Project,
    sentences: Sequence[int],
    labels: Iterable[Label],
    *,
    target: int | None = None,
    holder: str = "",
) -> Change:
    """Give these labels to the sentences, as one step; what they have already stays, and is answered anew if single.

    Dimensions that ask towards what and held by whom are answered for this target and holder; of two answers to one
    question the last counts.
    """
    given = _given(project, sentences)
    work = []
    for label in in_turn(project.codebook, labels):
        dimension = project.codebook.dimension(label.dimension)
        towards, by = target if dimension.targeted else None, holder if dimension.held else ""
        work.append(
            _Work(give(project.codebook, given, label, target=towards, holder=by), label, towards, by)
        )
    return _write(project, "repeat", work, len(sentences))


def clear(
    project: Project,
    sentences: Sequence[int],
    *,
    dimension: int | None = None,
    target: int | None = None,
    holder: str = "",
) -> Change:
    """Take every label of the current annotator away from the sentences; of one ``dimension`` only what is meant
    while one labels towards this target, as in ``choose``."""
    given = _given(project, sentences)
    if dimension is not None:
        book, asked = project.codebook, project.codebook.dimension(dimension)
        given = {
            sentence: [each for each in some if is_meant(book, asked, each, target=target, holder=holder)]
            for sentence, some in given.items()
        }
    edits = cleared(given, dimension)
    return _write(project, "clear", [_Work(edits)], len(sentences))


def _given(project: Project, sentences: Sequence[int]) -> Given:
    given: dict[int, list[Annotation]] = {sentence: [] for sentence in sentences}
    for each in shelf.of_sentences(project.store, sentences, project.annotator.id):
        given[each.sentence].append(each)
    return given


@dataclass(frozen=True, slots=True)
class _Work:
    """Edits of one label (None where nothing is added), towards a target, held by a holder."""

    edits: Edits
    label: Label | None = None
    target: int | None = None
    holder: str = ""


def _write(
    project: Project, name: str, work: Sequence[_Work], sentences: int, *, unsure: bool = False
) -> Change:
    if not any(each.edits for each in work):
        return NOTHING
    labels = [each.label.name for each in work if each.label is not None]
    detail = {"labels": labels, "sentences": sentences}
    with writing(project.store, name, by=project.annotator.id, detail=detail) as pen:
        for each in work:
            write_edits(
                project,
                pen,
                each.label,
                each.edits,
                annotator=project.annotator.id,
                target=each.target,
                holder=each.holder,
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
        if unsure:
            shelf.doubt(pen, annotation, True)
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
