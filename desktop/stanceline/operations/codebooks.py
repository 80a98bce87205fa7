"""Codebooks: take one into a project; what is no longer in it is retired, never deleted."""

from dataclasses import replace
from pathlib import Path

from stanceline.domain.change import Change
from stanceline.domain.codebook import Codebook, Dimension
from stanceline.domain.codebook_order import parent_places
from stanceline.domain.codebook_rules import refuse_unsound
from stanceline.domain.trouble import Trouble
from stanceline.formats import codebook_markdown, codebook_toml
from stanceline.store import annotators
from stanceline.store import codebooks as shelf
from stanceline.store.database import Store
from stanceline.store.writing import Pen, writing


def take_in(store: Store, codebook: Codebook, *, by: int) -> Change:
    """Make ``codebook`` the project's: same names keep their annotations, missing labels are retired.

    Raises Trouble BAD_CODEBOOK when it is unsound, CHOICE_IN_USE when a dimension that has labels would
    change between one and many.
    """
    refuse_unsound(codebook, "given")
    before = shelf.codebook(store)
    detail = {"codebook": codebook.name, "revision": before.revision + 1}
    with writing(store, "codebook", by=by, detail=detail) as pen:
        write(pen, store, before, codebook)
    return pen.change


def write(pen: Pen, store: Store, old: Codebook, new: Codebook) -> None:
    """Write the difference between two codebooks, inside an operation."""
    known = {dimension.name.casefold(): dimension for dimension in old.dimensions}
    for position, dimension in enumerate(new.dimensions):
        before = known.pop(dimension.name.casefold(), None)
        if before is not None and before.choice is not dimension.choice:
            _refuse_choice_in_use(store, before)
        row = shelf.put_dimension(pen, replace(dimension, id=before.id if before else 0, position=position))
        _write_labels(pen, before, dimension, row)
    for position, gone in enumerate(known.values(), start=len(new.dimensions)):
        for label in gone.active:
            shelf.put_label(pen, replace(label, retired=True))
        shelf.put_dimension(pen, replace(gone, required=False, position=position))
    targets = {target.name.casefold(): target for target in old.targets}
    for target in new.targets:
        there = targets.get(target.name.casefold())
        shelf.put_target(pen, replace(target, id=there.id if there else 0))
    annotators.state(
        pen,
        store,
        codebook=new.name,
        codebook_description=new.description,
        codebook_revision=str(old.revision + 1),
    )


def _write_labels(pen: Pen, before: Dimension | None, dimension: Dimension, row: int) -> None:
    known = {label.name.casefold(): label for label in before.labels} if before else {}
    rows: list[int] = []
    for position, label in enumerate(dimension.labels):
        there = known.pop(label.name.casefold(), None)
        as_there = (
            replace(label, id=0, parent=None)
            if there is None
            else replace(label, id=there.id, parent=there.parent)
        )
        rows.append(shelf.put_label(pen, replace(as_there, dimension=row, position=position)))
    for place, its_row in zip(parent_places(dimension.labels), rows, strict=True):
        shelf.put_parent(pen, its_row, None if place is None else rows[place])
    for position, gone in enumerate(known.values(), start=len(rows)):
        shelf.put_label(pen, replace(gone, retired=True, position=position))


def _refuse_choice_in_use(store: Store, dimension: Dimension) -> None:
    if shelf.in_use(store, dimension.id):
        raise Trouble(
            "CHOICE_IN_USE",
            f"“{dimension.name}” already has labels, so it can't change between one and any number.",
            "Give the new dimension another name.",
        )


def as_toml(codebook: Codebook) -> str:
    """The codebook as the text of a TOML file."""
    return codebook_toml.write(codebook)


def as_markdown(codebook: Codebook) -> str:
    """The codebook as guidelines to read."""
    return codebook_markdown.write(codebook)


def from_toml(content: str, source: str) -> Codebook:
    """A codebook from the text of a TOML file. Trouble BAD_CODEBOOK says what is wrong."""
    return codebook_toml.read(content, source)


def from_file(path: Path) -> Codebook:
    """The codebook in a TOML file. Trouble NOT_FOUND or BAD_CODEBOOK says what is wrong."""
    try:
        content = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise Trouble(
            "NOT_FOUND", f"The codebook “{path}” can't be read: {why}.", "Choose a TOML file."
        ) from error
    return from_toml(content, path.name)
