"""What a text index is fed with: the sentences as they are now, and which articles changed since it last looked."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from stanceline.store.database import Store
from stanceline.store.schema import LIVE


@dataclass(frozen=True, slots=True)
class Moment:
    """A place in the journal: the newest operation and its uid; a file that was put back has other uids."""

    operation: int = 0
    uid: str = ""


Text = tuple[int, int, int, str]
"""Row id of a sentence, its start and end in the article, and its text."""


def moment(store: Store) -> Moment:
    """Now."""
    row = store.row("SELECT id, uid FROM operations ORDER BY id DESC LIMIT 1")
    return Moment() if row is None else Moment(*row)


def is_past(store: Store, then: Moment) -> bool:
    """Whether a moment is one of this file's."""
    uid = store.value("SELECT uid FROM operations WHERE id = ?", then.operation)
    return then.operation == 0 or bool(uid == then.uid)


def articles_touched(store: Store, since: Moment) -> list[int]:
    """Articles whose sentences may be others since: added, changed, removed, or brought and taken by an import."""
    found = store.rows(
        "WITH touched AS ("
        'SELECT "table", row, before, after FROM row_changes INDEXED BY row_changes_by_operation'
        " WHERE operation > ? AND \"table\" IN ('sentences', 'articles', 'imports'))"
        " SELECT row FROM touched WHERE \"table\" = 'articles'"
        " UNION SELECT json_extract(before, '$.article') FROM touched"
        " WHERE \"table\" = 'sentences' AND before IS NOT NULL"
        " UNION SELECT json_extract(after, '$.article') FROM touched"
        " WHERE \"table\" = 'sentences' AND after IS NOT NULL"
        " UNION SELECT a.id FROM articles a JOIN touched t ON t.row = a.import AND t.\"table\" = 'imports'"
        " ORDER BY 1",
        since.operation,
    )
    return [int(row[0]) for row in found]


def articles_there(store: Store) -> list[int]:
    """All articles that can be seen, in reading order."""
    return [int(row[0]) for row in store.rows(f"SELECT id FROM articles WHERE {LIVE} ORDER BY id")]


def texts(store: Store, article: int) -> list[Text]:
    """The sentences of an article in order; none of one that can't be seen (any more)."""
    found = store.rows(
        'SELECT s.id, s.start, s."end", s.text FROM sentences s JOIN articles a ON a.id = s.article'
        f" WHERE s.article = ? AND a.{LIVE} ORDER BY s.start",
        article,
    )
    return [tuple(row) for row in found]


def size(store: Store, articles: Sequence[int], most: int) -> int:
    """How many sentences these articles have; counting stops above ``most``."""
    return int(
        store.value(
            "SELECT count(*) FROM (SELECT 1 FROM sentences WHERE article IN (SELECT value FROM json_each(?)) LIMIT ?)",
            json.dumps(articles),
            most + 1,
        )
    )


def found(store: Store, sentences: Sequence[int]) -> Iterator[tuple[int, int, str]]:
    """(sentence, article, text) of these sentences, in any order; those that are gone are missing."""
    rows = store.rows(
        "SELECT id, article, text FROM sentences WHERE id IN (SELECT value FROM json_each(?))",
        json.dumps(sentences),
    )
    return ((row["id"], row["article"], row["text"]) for row in rows)
