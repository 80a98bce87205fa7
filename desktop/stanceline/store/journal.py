"""The shelf of operations: the log, what undo would do, and doing it."""

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from stanceline.domain.history import Image, Moved
from stanceline.domain.journal import Entry
from stanceline.domain.trouble import Trouble
from stanceline.store.database import Store
from stanceline.store.writing import Pen

Touched = tuple[int, str, Image | None, Image | None]
"""Operation, table, and the row before and after."""

_OUTSIDE: Mapping[str, Collection[str]] = {"sentences": frozenset({"uid"})}
"""Columns that the journal does not answer for, by table."""

_STRETCH = 5000
_REVERTED = 200
_SLICE = 500

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


def revert(store: Store, pen: Pen, operation: int) -> Iterator[int]:
    """Put every row that an operation touched back as it was before it, newest first; how many so far, now and then.

    Trouble UNDO_CONFLICT if a row is no longer as the operation left it (a foreign program wrote). The uid of a
    sentence stays as it is: an import that was taken back gives its own up for the same text that comes again.
    """
    changes = store.connection.execute(
        'SELECT "table", row, before, after FROM row_changes WHERE operation = ? ORDER BY id DESC',
        (operation,),
    ).fetchall()
    for number, (table, row, before, after) in enumerate(changes):
        if number % _REVERTED == 0:
            yield number
        was = None if before is None else json.loads(before)
        left = None if after is None else json.loads(after)
        outside = _OUTSIDE.get(table, frozenset())
        if not _same(pen.load(table, row), left, outside):
            raise Trouble(
                "UNDO_CONFLICT",
                "This step can't be undone: what it changed has been changed again from outside.",
                "Nothing was changed now. “stanceline check” lists what does not fit.",
            )
        if was is None:
            pen.remove(table, row)
        elif left is None:
            pen.add(table, **_with_uid_of_its_own(pen, table, was))
        else:
            pen.put(table, row, **{column: value for column, value in was.items() if column not in outside})


def _same(row: dict[str, Any] | None, image: dict[str, Any] | None, outside: Collection[str]) -> bool:
    """Whether a row is as an image shows it, but for these columns; an image may be older than the newest column."""
    if row is None or image is None:
        return row is image
    return all(row[column] == value for column, value in image.items() if column not in outside)


def _with_uid_of_its_own(pen: Pen, table: str, image: dict[str, Any]) -> dict[str, Any]:
    """A row that comes back; a sentence of an article that has given its uid up has given up its own as well."""
    if table != "sentences" or "~" in image["uid"]:
        return image
    home = pen.load("articles", image["article"]) or image
    return image | {"uid": f"{image['uid']}~{image['id']}"} if "~" in home["uid"] else image


def _entry(row: Any) -> Entry:
    return Entry(**(dict(row) | {"detail": json.loads(row["detail"])}))


def moved_boundaries(store: Store) -> Iterator[Moved]:
    """Sentences that were made, removed or reshaped by hand, newest first; what was undone moved nothing."""
    rows = store.rows(
        "SELECT r.operation, r.row, r.before, r.after FROM operations o JOIN row_changes r ON r.operation = o.id"
        " WHERE o.name IN ('join', 'split') AND o.kind = 'do' AND o.standing IN ('done', 'kept')"
        " AND r.\"table\" = 'sentences' AND (r.before IS NULL OR r.after IS NULL"
        " OR json_extract(r.before, '$.end') <> json_extract(r.after, '$.end')) ORDER BY r.id DESC"
    )
    return ((row["operation"], row["row"], _row(row["before"]), _row(row["after"])) for row in rows)


def touching(store: Store, sentence: int, upto: int = 0) -> Iterator[Touched]:
    """Every journalled change of a sentence, its labels and its marks, oldest first; ``upto`` an operation (0: all).

    The journal has no index for it: it is read in short stretches, between which keys are answered.
    """
    hangs = f'"sentence":{sentence},'
    newest = int(store.value("SELECT coalesce(max(id), 0) FROM row_changes"))
    for first in range(0, newest, _STRETCH):
        rows = store.rows(
            'SELECT operation, "table", before, after FROM row_changes WHERE id > ? AND id <= ?'
            " AND (\"table\" = 'sentences' AND row = ? OR \"table\" IN ('annotations', 'marks')"
            " AND (instr(after, ?) OR instr(before, ?))) AND (? = 0 OR operation < ?) ORDER BY id",
            first,
            first + _STRETCH,
            sentence,
            hangs,
            hangs,
            upto,
            upto,
        )
        for row in rows:
            yield row["operation"], row["table"], _row(row["before"]), _row(row["after"])


def entries_of(store: Store, operations: Sequence[int]) -> Iterator[Entry]:
    """These operations, oldest first."""
    wanted = sorted(operations)
    for first in range(0, len(wanted), _SLICE):
        some = wanted[first : first + _SLICE]
        places = ", ".join("?" * len(some))
        for row in store.rows(f"{_ENTRY} WHERE o.id IN ({places}) ORDER BY o.id", *some):
            yield _entry(row)


def standing_of(store: Store, annotator: int, most: int) -> tuple[Entry, ...]:
    """The newest operations of one annotator that stand and could be undone, newest first."""
    rows = store.rows(
        f"{_ENTRY} WHERE o.kind = 'do' AND o.standing = 'done' AND o.annotator = ? ORDER BY o.id DESC LIMIT ?",
        annotator,
        most,
    )
    return tuple(_entry(row) for row in rows)


def standing_after(store: Store, operation: int) -> tuple[Entry, ...]:
    """Operations of everybody that stand and are newer than this one, newest first."""
    rows = store.rows(
        f"{_ENTRY} WHERE o.kind = 'do' AND o.standing = 'done' AND o.id > ? ORDER BY o.id DESC", operation
    )
    return tuple(_entry(row) for row in rows)


def standing_since(store: Store, operation: int) -> tuple[int, ...]:
    """The row ids of this and all newer operations that stand, everybody's, oldest first."""
    rows = store.rows(
        "SELECT id FROM operations WHERE kind = 'do' AND standing = 'done' AND id >= ? ORDER BY id", operation
    )
    return tuple(row["id"] for row in rows)


def place_of(store: Store, operation: int) -> tuple[int, int]:
    """The (sentence, article) that an operation touched first; 0 where there is none, or none any more.

    A join or split counts the sentence that it reshaped: all behind that only have another number. An undo goes
    through the same rows backwards, and counts the one that it touched last.
    """
    step = store.row("SELECT name, kind FROM operations WHERE id = ?", operation)
    reshaped = (
        "\"table\" = 'sentences' AND json_extract(before, '$.end') <> json_extract(after, '$.end') DESC,"
        if step and step["name"] in ("join", "split")
        else ""
    )
    row = store.row(
        'SELECT "table", row, coalesce(after, before) AS image FROM row_changes WHERE operation = ?'
        " AND \"table\" IN ('annotations', 'marks', 'sentences')"
        f" ORDER BY {reshaped} id {'DESC' if step and step['kind'] == 'undo' else 'ASC'} LIMIT 1",
        operation,
    )
    if row is None:
        return 0, 0
    image = json.loads(row["image"])
    sentence = row["row"] if row["table"] == "sentences" else image["sentence"]
    home = image.get("article") or store.value("SELECT article FROM sentences WHERE id = ?", sentence)
    return sentence or 0, home or 0


def source_of(store: Store, sentence: int) -> tuple[str, str, str] | None:
    """(when, by whom, from what) the article of a sentence was imported."""
    row = store.row(
        "SELECT i.started, coalesce(p.name, '') AS annotator, coalesce(nullif(a.origin, ''), i.source) AS source"
        " FROM sentences s JOIN articles a ON a.id = s.article JOIN imports i ON i.id = a.import"
        " LEFT JOIN annotators p ON p.id = i.annotator WHERE s.id = ?",
        sentence,
    )
    return None if row is None else (row["started"], row["annotator"], row["source"])


def _row(image: str | None) -> dict[str, Any] | None:
    return None if image is None else json.loads(image)
