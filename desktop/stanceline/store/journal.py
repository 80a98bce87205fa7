"""The shelf of operations: the log, what undo would do, and doing it."""

import json
from collections.abc import Iterator
from typing import Any

from stanceline.domain.journal import Entry
from stanceline.domain.trouble import Trouble
from stanceline.store.database import Store
from stanceline.store.writing import Pen

_ENTRY = (
    "SELECT o.id, o.uid, o.at, coalesce(p.name, '') AS annotator, o.name, o.kind, o.standing, o.detail,"
    " (SELECT count(*) FROM row_changes r WHERE r.operation = o.id) AS rows"
    " FROM operations o LEFT JOIN annotators p ON p.id = o.annotator"
)


def entries(store: Store) -> Iterator[Entry]:
    """All operations, oldest first."""
    return (_entry(row) for row in store.rows(f"{_ENTRY} ORDER BY o.id"))


def newest(store: Store) -> int:
    """Row id of the newest operation, 0 if there is none."""
    return int(store.value("SELECT coalesce(max(id), 0) FROM operations"))


def to_undo(store: Store) -> Entry | None:
    """The newest operation that still stands."""
    row = store.row(f"{_ENTRY} WHERE o.kind = 'do' AND o.standing = 'done' ORDER BY o.id DESC LIMIT 1")
    return None if row is None else _entry(row)


def to_redo(store: Store) -> Entry | None:
    """The operation that was undone last."""
    row = store.row(f"{_ENTRY} WHERE o.standing = 'undone' ORDER BY o.id LIMIT 1")
    return None if row is None else _entry(row)


def mark(store: Store, operation: int, standing: str) -> None:
    """Note whether an operation stands; inside the transaction of its undo or redo."""
    store.connection.execute("UPDATE operations SET standing = ? WHERE id = ?", (standing, operation))


def settle(store: Store) -> None:
    """Note that nothing so far is to be undone or redone; inside a transaction."""
    store.connection.execute("UPDATE operations SET standing = 'kept' WHERE standing IN ('done', 'undone')")


def undoing_of(store: Store, operation: int) -> int:
    """The newest undo of an operation: what a redo takes back."""
    found = store.value("SELECT max(id) FROM operations WHERE subject = ? AND kind = 'undo'", operation)
    return int(found)


def revert(store: Store, pen: Pen, operation: int) -> None:
    """Put every row that an operation touched back as it was before it, newest first.

    Trouble UNDO_CONFLICT if a row is no longer as the operation left it (a foreign program wrote).
    """
    changes = store.connection.execute(
        'SELECT "table", row, before, after FROM row_changes WHERE operation = ? ORDER BY id DESC',
        (operation,),
    ).fetchall()
    for table, row, before, after in changes:
        was = None if before is None else json.loads(before)
        left = None if after is None else json.loads(after)
        if not _same(pen.load(table, row), left):
            raise Trouble(
                "UNDO_CONFLICT",
                "This step can't be undone: what it changed has been changed again from outside.",
                "Nothing was changed now. “stanceline check” lists what does not fit.",
            )
        if was is None:
            pen.remove(table, row)
        elif left is None:
            pen.add(table, **was)
        else:
            pen.put(table, row, **was)


def _same(row: dict[str, Any] | None, image: dict[str, Any] | None) -> bool:
    """Whether a row is as an image shows it; an image may be older than the newest column."""
    if row is None or image is None:
        return row is image
    return all(row[column] == value for column, value in image.items())


def _entry(row: Any) -> Entry:
    return Entry(**(dict(row) | {"detail": json.loads(row["detail"])}))
