"""The shelf of the codebook: dimensions, labels and targets."""

import json
import sqlite3
from collections.abc import Mapping

from stanceline.domain.codebook import Choice, Codebook, Dimension, Label, Target
from stanceline.store import annotators
from stanceline.store.database import Store
from stanceline.store.writing import Pen, new_uid


def codebook(store: Store) -> Codebook:
    """The whole codebook, retired labels included."""
    labels: dict[int, list[Label]] = {}
    for row in store.rows("SELECT * FROM labels ORDER BY dimension, position, id"):
        labels.setdefault(row["dimension"], []).append(_label(row))
    dimensions = tuple(
        Dimension(
            id=row["id"],
            uid=row["uid"],
            name=row["name"],
            heading=row["heading"],
            choice=Choice(row["choice"]),
            position=row["position"],
            targeted=bool(row["targeted"]),
            held=bool(row["held"]),
            required=bool(row["required"]),
            description=row["description"],
            labels=tuple(labels.get(row["id"], ())),
        )
        for row in store.rows("SELECT * FROM dimensions ORDER BY position, id")
    )
    targets = tuple(
        Target(id=row["id"], uid=row["uid"], name=row["name"], aliases=tuple(json.loads(row["aliases"])))
        for row in store.rows("SELECT * FROM targets ORDER BY id")
    )
    facts = annotators.facts(store)
    return Codebook(
        name=facts.get("codebook", ""),
        description=facts.get("codebook_description", ""),
        revision=int(facts.get("codebook_revision", "0")),
        dimensions=dimensions,
        targets=targets,
    )


def in_use(store: Store, dimension: int) -> bool:
    """Whether any annotation answers this dimension."""
    return store.value("SELECT 1 FROM annotations WHERE dimension = ? LIMIT 1", dimension) is not None


def put_dimension(pen: Pen, dimension: Dimension) -> int:
    """Add a dimension (id 0) or change one; returns its row id. Its labels are put singly."""
    values = {
        "name": dimension.name,
        "heading": dimension.heading,
        "choice": dimension.choice.value,
        "position": dimension.position,
        "targeted": int(dimension.targeted),
        "held": int(dimension.held),
        "required": int(dimension.required),
        "description": dimension.description,
    }
    return _put(pen, "dimensions", dimension.id, values)


def put_label(pen: Pen, label: Label) -> int:
    """Add a label (id 0) or change one; returns its row id."""
    values = {
        "dimension": label.dimension,
        "name": label.name,
        "key": label.key,
        "colour": label.colour,
        "shape": label.shape,
        "definition": label.definition,
        "include": label.include,
        "exclude": label.exclude,
        "examples": json.dumps(label.examples, ensure_ascii=False),
        "counter_examples": json.dumps(label.counter_examples, ensure_ascii=False),
        "neither": int(label.neither),
        "parent": label.parent,
        "position": label.position,
        "retired": int(label.retired),
    }
    return _put(pen, "labels", label.id, values)


def put_parent(pen: Pen, label: int, parent: int | None) -> None:
    """Put a label below another one; None is the upper level."""
    pen.put("labels", label, parent=parent)


def put_target(pen: Pen, target: Target) -> int:
    """Add a target (id 0) or change one; returns its row id."""
    values = {"name": target.name, "aliases": json.dumps(target.aliases, ensure_ascii=False)}
    return _put(pen, "targets", target.id, values)


def remove_label(pen: Pen, label: int) -> None:
    """Delete a label that no annotation has."""
    pen.remove("labels", label)


def remove_dimension(pen: Pen, dimension: int) -> None:
    """Delete a dimension without labels."""
    pen.remove("dimensions", dimension)


def remove_target(pen: Pen, target: int) -> None:
    """Delete a target that no annotation is towards."""
    pen.remove("targets", target)


def _put(pen: Pen, table: str, row: int, values: Mapping[str, object]) -> int:
    if row:
        pen.put(table, row, **values)
        return row
    return pen.add(table, uid=new_uid(), **values)


def _label(row: sqlite3.Row) -> Label:
    return Label(
        id=row["id"],
        uid=row["uid"],
        dimension=row["dimension"],
        name=row["name"],
        key=row["key"],
        colour=row["colour"],
        shape=row["shape"],
        definition=row["definition"],
        include=row["include"],
        exclude=row["exclude"],
        examples=tuple(json.loads(row["examples"])),
        counter_examples=tuple(json.loads(row["counter_examples"])),
        neither=bool(row["neither"]),
        parent=row["parent"],
        position=row["position"],
        retired=bool(row["retired"]),
    )
