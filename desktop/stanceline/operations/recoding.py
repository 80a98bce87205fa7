"""Recoding: merging and splitting labels in the middle of the work; every annotation goes where it belongs."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from stanceline.domain.annotations import Annotation
from stanceline.domain.change import NOTHING, Change
from stanceline.domain.codebook import Label
from stanceline.domain.codebook_order import place_of
from stanceline.domain.codebook_rules import refuse_name, refuse_other_name
from stanceline.domain.progress import Job, Progress, finish
from stanceline.domain.recoding import Merging, merge_labels
from stanceline.domain.trouble import Trouble
from stanceline.operations.projects import Project
from stanceline.operations.revising import put_in_order, put_retired, revising
from stanceline.store import annotations
from stanceline.store import codebooks as shelf
from stanceline.store import recoding as by_label
from stanceline.store.writing import Pen

A_STEP = 200
"""Annotations between two looks at whether a Job was cancelled."""


def uses(project: Project) -> Mapping[int, int]:
    """How many annotations each label has, everybody's; labels without any are missing."""
    return by_label.uses(project.store)


def revisions_of(project: Project, label: int) -> tuple[int, ...]:
    """The codebook revisions under which a label was given."""
    return by_label.revisions_of(project.store, label)


def merge(project: Project, label: int, into: int) -> Change:
    """Give everything that has ``label`` the label ``into`` instead, and retire ``label``.

    Where a sentence has both from one person (towards the same target, held by the same), one stays with both
    notes. Labels below ``label`` go below ``into``. Trouble BAD_MERGE for labels of two dimensions.
    """
    _refuse_merge(project, label, into)
    return finish(_merge(project, label, into))


def merging(project: Project, label: int, into: int) -> Job[Change]:
    """The same as a Job, for a label that was given very often. Its first step only checks."""
    _refuse_merge(project, label, into)
    yield Progress(0)
    with project.aside() as mine:
        return (yield from _merge(mine, label, into))


def _refuse_merge(project: Project, label: int, into: int) -> None:
    going, staying = project.codebook.label(label), project.codebook.label(into)
    if going.dimension != staying.dimension or label == into:
        raise Trouble(
            "BAD_MERGE",
            f"“{going.title}” and “{staying.title}” don't answer the same question.",
            "Choose another label of the same dimension.",
        )


def _merge(project: Project, label: int, into: int) -> Job[Change]:
    going, staying = project.codebook.label(label), project.codebook.label(into)
    with project.store.write_lock:  # who labels between looking and writing would be overlooked
        concerned = by_label.with_label(project.store, label)
        result = merge_labels(concerned, by_label.with_label(project.store, into))
        detail = {"labels": [going.name], "to": staying.name, "sentences": _sentences(concerned)}
        with revising(project, "merge labels", **detail) as pen:
            for number, annotation in enumerate(result.over):
                annotations.relabel(pen, annotation, into)
                if number % A_STEP == 0:
                    yield Progress(number, len(concerned))
            put_joined(pen, result)
            _take_over(pen, project, going, staying)
        return pen.change


def put_joined(pen: Pen, merging: Merging) -> None:
    """Take away what is there twice after a merge, and let the other keep its doubts; inside an operation."""
    for annotation in merging.gone:
        annotations.remove(pen, annotation)
    for doubts in merging.doubts:
        by_label.put_doubts(
            pen, doubts.id, note=doubts.note, unsure=doubts.unsure, inherited=doubts.inherited
        )


def _take_over(pen: Pen, project: Project, going: Label, staying: Label) -> None:
    """What stood below the label that goes stands below the other, which comes up where it stood below it itself."""
    if staying.parent == going.id:
        staying = replace(staying, parent=None)
        shelf.put_label(pen, staying)
    for each in project.codebook.dimension(going.dimension).labels:
        if each.parent == going.id and each.id != staying.id:
            shelf.put_label(pen, replace(each, parent=staying.parent or staying.id))
    put_retired(pen, project.codebook, going)


def split(project: Project, label: int, names: Sequence[str], *, to: int | None = None) -> Change:
    """Make labels of these names beside ``label``, whose annotations now wait to be confirmed one by one.

    They stay where they are, or with ``to`` (a place in ``names``) go to one of the new labels; then the old one
    is retired. Trouble BAD_CODEBOOK or NAME_TAKEN for names that can't be.
    """
    if not names:
        return NOTHING
    _refuse_split(project, label, names)
    return finish(_split(project, label, names, to))


def splitting(project: Project, label: int, names: Sequence[str], *, to: int | None = None) -> Job[Change]:
    """The same as a Job, for a label that was given very often. Its first step only checks."""
    _refuse_split(project, label, names)
    yield Progress(0)
    with project.aside() as mine:
        return (yield from _split(mine, label, names, to))


def _refuse_split(project: Project, label: int, names: Sequence[str]) -> None:
    dimension = project.codebook.dimension(project.codebook.label(label).dimension)
    for number, name in enumerate(names):
        refuse_name(dimension, name)
        refuse_other_name("new label", names[:number], name)


def _split(project: Project, label: int, names: Sequence[str], to: int | None) -> Job[Change]:
    old = project.codebook.label(label)
    dimension = project.codebook.dimension(old.dimension)
    parent, place, _ = place_of(dimension, label)
    with project.store.write_lock:  # as above
        concerned = by_label.with_label(project.store, label)
        detail = {"labels": [old.name], "to": ", ".join(names), "sentences": _sentences(concerned)}
        with revising(project, "split label", **detail) as pen:
            last = len(dimension.labels)
            rows = [
                shelf.put_label(
                    pen, Label(name=name, dimension=dimension.id, neither=old.neither, position=last + number)
                )
                for number, name in enumerate(names)
            ]
            for number, row in enumerate(rows, start=1):
                there = shelf.codebook(project.store).dimension(old.dimension)
                put_in_order(pen, there, row, parent=parent, place=place + number)
            for number, each in enumerate(concerned):
                by_label.put_label(pen, each.id, label if to is None else rows[to], inherited=True)
                if number % A_STEP == 0:
                    yield Progress(number, len(concerned))
            if to is not None:
                now = shelf.codebook(project.store)
                put_retired(pen, now, now.label(label))
        return pen.change


def _sentences(concerned: Sequence[Annotation]) -> int:
    return len({each.sentence for each in concerned})
