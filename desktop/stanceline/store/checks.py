"""The shelf of checks: what must hold in a sound project file."""

from collections.abc import Iterator

from stanceline.domain.identity import text_hash
from stanceline.store.database import Store


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
    """Annotations whose last journal image is not what the table holds."""
    for row in store.rows(
        "WITH last AS (SELECT row, max(id) AS id FROM row_changes WHERE \"table\" = 'annotations' GROUP BY row)"
        " SELECT l.row AS row FROM last l JOIN row_changes r ON r.id = l.id"
        " LEFT JOIN annotations a ON a.id = l.row"
        " WHERE (r.after IS NULL) <> (a.id IS NULL)"
        "    OR (r.after IS NOT NULL AND (json_extract(r.after, '$.label') <> a.label"
        "        OR json_extract(r.after, '$.sentence') <> a.sentence"
        "        OR json_extract(r.after, '$.annotator') <> a.annotator))"
        " UNION ALL SELECT a.id FROM annotations a WHERE NOT EXISTS (SELECT 1 FROM last l WHERE l.row = a.id)"
    ):
        yield f"annotation {row['row']} is not what the journal says"
