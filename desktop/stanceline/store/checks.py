"""The shelf of checks: what must hold in a sound project file."""

import json
from collections.abc import Iterator, Mapping

from stanceline.domain.identity import text_hash
from stanceline.store.database import Store

# Imports are not among them: one that is going on is not journalled yet.
_JOURNALLED: Mapping[str, str] = {
    "annotations": "annotation",
    "marks": "mark",
    "labels": "label",
    "dimensions": "dimension",
    "targets": "target",
    "annotators": "annotator",
}


def structure(store: Store) -> Iterator[str]:
    """SQLite's own verdict: pages, indexes and foreign keys."""
    for row in store.rows("PRAGMA integrity_check"):
        if row[0] != "ok":
            yield f"structure: {row[0]}"
    for row in store.rows("PRAGMA foreign_key_check"):
        yield f"a row of {row['table']} (number {row['rowid']}) points at a missing row of {row['parent']}"


def texts(store: Store) -> Iterator[str]:
    """Articles that no longer match their hash, sentences that no longer match their article."""
    for row in store.rows("SELECT uid, text, sha256 FROM articles"):
        if text_hash(row["text"]) != row["sha256"]:
            yield f"the text of article {row['uid']} has been changed"
    for row in store.rows(
        "SELECT s.uid FROM sentences s JOIN articles a ON a.id = s.article"
        ' WHERE substr(a.text, s.start + 1, s."end" - s.start) <> s.text'
    ):
        yield f"sentence {row['uid']} is not what stands at its place in the article"


def answers(store: Store) -> Iterator[str]:
    """Single-choice dimensions answered more than once (the unique key forbids it; a damaged index may not)."""
    for row in store.rows(
        "SELECT s.uid, d.name FROM annotations a JOIN dimensions d ON d.id = a.dimension AND d.choice = 'one'"
        " JOIN sentences s ON s.id = a.sentence"
        " GROUP BY a.sentence, a.annotator, a.dimension, ifnull(a.target, 0), a.holder HAVING count(*) > 1"
    ):
        yield f"sentence {row['uid']} has more than one answer for “{row['name']}”"


def journal(store: Store) -> Iterator[str]:
    """Rows that are not what their last journal image says: changed, added or deleted by a foreign program."""
    for table, noun in _JOURNALLED.items():
        for row in store.rows(
            'WITH last AS (SELECT max(id) AS id FROM row_changes WHERE "table" = ? GROUP BY row)'
            " SELECT r.row AS number, r.after AS image, t.* FROM last l JOIN row_changes r ON r.id = l.id"
            f" LEFT JOIN {table} t ON t.id = r.row ORDER BY r.row",
            table,
        ):
            # Column by column: an image may be older than the newest column.
            said = {"id": None} if row["image"] is None else json.loads(row["image"])
            if any(row[column] != value for column, value in said.items()):
                yield f"{noun} {row['number']} is not what the journal says"
        for row in store.rows(
            f'SELECT id FROM {table} WHERE id NOT IN (SELECT row FROM row_changes WHERE "table" = ?) ORDER BY id',
            table,
        ):
            yield f"{noun} {row['id']} is not in the journal"
