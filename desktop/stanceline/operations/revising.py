"""Revising the codebook in the middle of the work: each change is one step, and no annotation is lost by any."""

from collections import Counter
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from stanceline.domain.change import Change
from stanceline.domain.codebook import Codebook, Dimension, Label
from stanceline.domain.codebook_order import moved
from stanceline.domain.codebook_rules import (
    holder_of_key,
    problems,
    refuse_key,
    refuse_name,
    refuse_other_name,
)
from stanceline.domain.trouble import Trouble
from stanceline.operations.projects import Project
from stanceline.store import annotators, recoding
from stanceline.store import codebooks as shelf
from stanceline.store.writing import Pen, writing


@contextmanager
def revising(project: Project, name: str, **detail: Any) -> Generator[Pen, None, None]:
    """One step that makes the next revision of the codebook. Trouble, and nothing written, if it would be unsound."""
    before = shelf.codebook(project.store)
    revision = before.revision + 1
    detail["revision"] = revision
    with writing(project.store, name, by=project.annotator.id, detail=detail) as pen:
        yield pen
        after = shelf.codebook(project.store)
        _refuse_worse(before, after)
        if after != before:
            annotators.state(pen, project.store, codebook_revision=str(revision))
    project.reload_codebook()


def edit_label(project: Project, label: Label) -> Change:
    """Make the label of this row id like ``label``: name, key, colour, shape, texts. Its place stays.

    Trouble BAD_CODEBOOK or KEY_TAKEN says why not.
    """
    before = project.codebook.label(label.id)
    label = replace(
        label,
        dimension=before.dimension,
        parent=before.parent,
        position=before.position,
        retired=before.retired,
    )
    refuse_name(project.codebook.dimension(before.dimension), label.name, label.id)
    if label.key != before.key and not label.retired:
        refuse_key(project.codebook, label.key, label.id)
    renamed = label.name != before.name
    name = "rename label" if renamed else "edit label"
    with revising(project, name, labels=[before.name], to=label.name) as pen:
        shelf.put_label(pen, label)
    return pen.change


def add_label(
    project: Project, label: Label, *, parent: int | None = None, place: int | None = None
) -> Change:
    """Add a label to the dimension it names, below ``parent``, at ``place`` among its siblings (None: last)."""
    refuse_key(project.codebook, label.key)
    there = project.codebook.dimension(label.dimension)
    refuse_name(there, label.name)
    with revising(project, "add label", labels=[label.name]) as pen:
        row = shelf.put_label(
            pen, replace(label, id=0, parent=None, position=len(there.labels), retired=False)
        )
        dimension = shelf.codebook(project.store).dimension(label.dimension)
        put_in_order(
            pen, dimension, row, parent=parent, place=len(dimension.labels) if place is None else place
        )
    return pen.change


def move_label(project: Project, label: int, *, parent: int | None, place: int) -> Change:
    """Put a label below another one (None: on the upper level), at ``place`` from 0 among its siblings."""
    moving = project.codebook.label(label)
    with revising(project, "move label", labels=[moving.name]) as pen:
        put_in_order(pen, project.codebook.dimension(moving.dimension), label, parent=parent, place=place)
    return pen.change


def put_in_order(pen: Pen, dimension: Dimension, label: int, *, parent: int | None, place: int) -> None:
    """Move a label inside an operation. Trouble BAD_CODEBOOK when that would make a third level."""
    try:
        order = moved(dimension, label, parent=parent, place=place)
    except ValueError as error:
        raise Trouble(
            "BAD_CODEBOOK",
            "A codebook has two levels: no label stands below a lower one.",
            "Move it beside it.",
        ) from error
    for each in order:
        shelf.put_label(pen, each)


def retire(project: Project, label: int) -> Change:
    """No longer offer a label; what was given stays. A dimension that has none left to give asks for none."""
    retiring = project.codebook.label(label)
    with revising(project, "retire label", labels=[retiring.name]) as pen:
        put_retired(pen, project.codebook, retiring)
    return pen.change


def put_retired(pen: Pen, codebook: Codebook, label: Label) -> None:
    """Retire a label inside an operation."""
    shelf.put_label(pen, replace(label, retired=True))
    dimension = codebook.dimension(label.dimension)
    if dimension.required and [each.id for each in dimension.active] in ([label.id], []):
        shelf.put_dimension(pen, replace(dimension, required=False))


def bring_back(project: Project, label: int) -> Change:
    """Offer a retired label again; without its key if another label has it by now."""
    coming = project.codebook.label(label)
    taken = holder_of_key(project.codebook, coming.key, label) is not None
    with revising(project, "bring back label", labels=[coming.name]) as pen:
        shelf.put_label(pen, replace(coming, retired=False, key="" if taken else coming.key))
    return pen.change


def delete_label(project: Project, label: int) -> Change:
    """Delete a label that was never used; those below it go to the upper level. Trouble LABEL_IN_USE otherwise."""
    going = project.codebook.label(label)
    if recoding.is_used(project.store, label):
        raise Trouble("LABEL_IN_USE", f"“{going.title}” has been given to sentences.", "Retire it instead.")
    with revising(project, "delete label", labels=[going.name]) as pen:
        for each in project.codebook.dimension(going.dimension).labels:
            if each.parent == label:
                shelf.put_label(pen, replace(each, parent=None))
        shelf.remove_label(pen, label)
    return pen.change


def add_dimension(project: Project, dimension: Dimension) -> Change:
    """Add a question with its first labels (at least one) after the others."""
    place = len(project.codebook.dimensions)
    refuse_other_name("dimension", (each.name for each in project.codebook.dimensions), dimension.name)
    with revising(project, "add dimension", labels=[dimension.name]) as pen:
        row = shelf.put_dimension(pen, replace(dimension, id=0, position=place))
        for position, label in enumerate(dimension.labels):
            shelf.put_label(pen, replace(label, id=0, dimension=row, position=position, parent=None))
    return pen.change


def edit_dimension(project: Project, dimension: Dimension) -> Change:
    """Make the dimension of this row id like ``dimension``; its labels and place stay.

    Trouble CHOICE_IN_USE when it has answers and would change between one and any number.
    """
    before = project.codebook.dimension(dimension.id)
    if dimension.choice is not before.choice and shelf.in_use(project.store, before.id):
        raise Trouble(
            "CHOICE_IN_USE",
            f"“{before.name}” already has labels, so it can't change between one and any number.",
            "Add another dimension instead.",
        )
    if dimension.required and not before.active:
        raise Trouble("BAD_CODEBOOK", f"“{before.title}” has no label to give.", "Bring one back first.")
    others = (each.name for each in project.codebook.dimensions if each.id != dimension.id)
    refuse_other_name("dimension", others, dimension.name)
    name = "edit dimension" if dimension.name == before.name else "rename dimension"
    with revising(project, name, labels=[before.name], to=dimension.name) as pen:
        shelf.put_dimension(pen, replace(dimension, position=before.position))
    return pen.change


def move_dimension(project: Project, dimension: int, place: int) -> Change:
    """Ask a question at another place, from 0. The first single choice colours the text."""
    moving = project.codebook.dimension(dimension)
    order = [each for each in project.codebook.dimensions if each.id != dimension]
    order.insert(max(0, place), moving)
    with revising(project, "move dimension", labels=[moving.name]) as pen:
        for position, each in enumerate(order):
            shelf.put_dimension(pen, replace(each, position=position))
    return pen.change


def delete_dimension(project: Project, dimension: int) -> Change:
    """Delete a question that nobody has answered, with its labels. Trouble LABEL_IN_USE otherwise."""
    going = project.codebook.dimension(dimension)
    if shelf.in_use(project.store, dimension):
        raise Trouble(
            "LABEL_IN_USE",
            f"“{going.title}” has been answered for some sentences.",
            "Retire its labels instead.",
        )
    with revising(project, "delete dimension", labels=[going.name]) as pen:
        for label in sorted(going.labels, key=lambda label: label.parent is None):
            shelf.remove_label(pen, label.id)
        shelf.remove_dimension(pen, dimension)
    return pen.change


def describe_codebook(project: Project, *, name: str, description: str) -> Change:
    """What the codebook is called, and what it says of itself."""
    if (name, description) == (project.codebook.name, project.codebook.description):
        return Change()
    with revising(project, "edit codebook") as pen:
        annotators.state(pen, project.store, codebook=name, codebook_description=description)
    return pen.change


def _refuse_worse(before: Codebook, after: Codebook) -> None:
    """Raise Trouble BAD_CODEBOOK for what is wrong now and was not before."""
    for problem in Counter(problems(after)) - Counter(problems(before)):
        raise Trouble("BAD_CODEBOOK", f"This can't be: {problem}.", "Nothing was changed.")
