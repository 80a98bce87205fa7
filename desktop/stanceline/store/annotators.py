"""The shelf of annotators and of the project's own facts."""

from collections.abc import Mapping

from stanceline.domain.annotations import Annotator
from stanceline.store.database import Store
from stanceline.store.writing import Pen, new_uid, now


def every(store: Store) -> tuple[Annotator, ...]:
    """All annotators, oldest first."""
    return tuple(
        Annotator(id=row["id"], uid=row["uid"], name=row["name"])
        for row in store.rows("SELECT id, uid, name FROM annotators ORDER BY id")
    )


def named(store: Store, name: str) -> Annotator | None:
    """The annotator of this name, exactly."""
    row = store.row("SELECT id, uid, name FROM annotators WHERE name = ?", name)
    return None if row is None else Annotator(id=row["id"], uid=row["uid"], name=row["name"])


def add(pen: Pen, name: str) -> Annotator:
    """A new annotator."""
    uid = new_uid()
    return Annotator(id=pen.add("annotators", uid=uid, name=name, created=now()), uid=uid, name=name)


def facts(store: Store) -> Mapping[str, str]:
    """What the project says of itself: name, uid, codebook name and revision, …"""
    return {row["key"]: row["value"] for row in store.rows("SELECT key, value FROM project")}


def state(pen: Pen, store: Store, **known: str) -> None:
    """Set facts of the project."""
    for key, value in known.items():
        row = store.row("SELECT id FROM project WHERE key = ?", key)
        if row is None:
            pen.add("project", key=key, value=value)
        else:
            pen.put("project", row["id"], value=value)
