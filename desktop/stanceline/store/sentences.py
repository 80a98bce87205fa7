"""The shelf for moving sentence boundaries; the article's text is never touched."""

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from stanceline.domain.articles import Sentence
from stanceline.store import articles
from stanceline.store.database import Store
from stanceline.store.schema import LIVE
from stanceline.store.writing import Pen, now

BY_HAND = "by hand"
_SLICE = 500


def by_ids(store: Store, sentences: Sequence[int]) -> tuple[Sentence, ...]:
    """Those of these sentences that there are, in reading order."""
    found: list[Sentence] = []
    for first in range(0, len(sentences), _SLICE):
        some = sentences[first : first + _SLICE]
        places = ", ".join("?" * len(some))
        rows = store.rows(
            'SELECT id, uid, article, position, start, "end", text, kind, paragraph FROM sentences'
            f" WHERE id IN ({places}) AND article IN (SELECT id FROM articles WHERE {LIVE})",
            *some,
        )
        found.extend(Sentence(**(dict(row) | {"paragraph": bool(row["paragraph"])})) for row in rows)
    return tuple(sorted(found, key=lambda sentence: (sentence.article, sentence.position)))


def after(store: Store, sentence: Sentence) -> int | None:
    """The next sentence of the article, or None."""
    return articles.sentence_at(store, sentence.article, sentence.position + 1)


def annotators_on(store: Store, sentences: Sequence[int]) -> tuple[tuple[int, str], ...]:
    """(row id, name) of everybody who labelled or marked one of these sentences."""
    places = ", ".join("?" * len(sentences))
    rows = store.rows(
        f"SELECT id, name FROM annotators WHERE id IN (SELECT annotator FROM annotations WHERE sentence IN ({places})"
        f" UNION SELECT annotator FROM marks WHERE sentence IN ({places})) ORDER BY id",
        *sentences,
        *sentences,
    )
    return tuple((row["id"], row["name"]) for row in rows)


def titles(store: Store, ids: Iterable[int]) -> dict[int, str]:
    """The titles of those of these articles that there are."""
    wanted = sorted(ids)
    found: dict[int, str] = {}
    for first in range(0, len(wanted), _SLICE):
        some = wanted[first : first + _SLICE]
        places = ", ".join("?" * len(some))
        rows = store.rows(f"SELECT id, title FROM articles WHERE id IN ({places}) AND {LIVE}", *some)
        found |= {row["id"]: row["title"] for row in rows}
    return found


def is_taken(store: Store, uid: str) -> bool:
    """Whether a sentence has this uid."""
    return store.row("SELECT 1 FROM sentences WHERE uid = ?", uid) is not None


def unused_id(connection: sqlite3.Connection) -> int:
    """A row id above that of every sentence there is, or was until boundaries moved: undo wants that one back.

    SQLite itself would give the highest id again once its sentence has become part of another.
    """
    (there,) = connection.execute("SELECT coalesce(max(id), 0) FROM sentences").fetchone()
    (gone,) = connection.execute(
        "SELECT coalesce(max(r.row), 0) FROM operations o JOIN row_changes r ON r.operation = o.id"
        " WHERE o.name IN ('join', 'split') AND r.\"table\" = 'sentences'"
    ).fetchone()
    return int(max(there, gone)) + 1


def reshape(pen: Pen, sentence: int, end: int, text: str, event: Mapping[str, Any]) -> None:
    """Let a sentence end elsewhere; ``event`` goes into its lineage."""
    row = pen.load("sentences", sentence) or {}
    lineage = _with(row["lineage"], event)
    pen.put("sentences", sentence, end=end, text=text, splitter=BY_HAND, splitter_version="", lineage=lineage)


def add(store: Store, pen: Pen, sentence: Sentence, event: Mapping[str, Any]) -> int:
    """A sentence that a person has made; its id is given here, its position must be free."""
    return pen.add(
        "sentences",
        id=unused_id(store.connection),
        uid=sentence.uid,
        article=sentence.article,
        position=sentence.position,
        start=sentence.start,
        end=sentence.end,
        text=sentence.text,
        kind=sentence.kind,
        paragraph=int(sentence.paragraph),
        splitter=BY_HAND,
        splitter_version="",
        lineage=_with("", event),
    )


def inherit(pen: Pen, annotation: int) -> None:
    """Let a label wait to be confirmed, because its sentence was divided."""
    pen.put("annotations", annotation, inherited=1)


def remove(pen: Pen, sentence: int) -> None:
    """Take a sentence away that has become part of another; nothing may hang on it any more."""
    pen.remove("sentences", sentence)


def renumber(store: Store, pen: Pen, article: int, beyond: int, by: int) -> None:
    """Move the positions of all sentences after one up (by < 0) or down, in the order that never meets a twin."""
    order = "ASC" if by < 0 else "DESC"
    rows = store.connection.execute(
        f"SELECT id, position FROM sentences WHERE article = ? AND position > ? ORDER BY position {order}",
        (article, beyond),
    ).fetchall()
    for sentence, position in rows:
        pen.put("sentences", sentence, position=position + by)


def lineage(store: Store, sentence: int) -> tuple[Mapping[str, Any], ...]:
    """How the sentence came to be what it is, oldest first; empty for one that the splitter made."""
    kept = store.value("SELECT lineage FROM sentences WHERE id = ?", sentence)
    return tuple(json.loads(kept)) if kept else ()


def _with(lineage: str, event: Mapping[str, Any]) -> str:
    events = [*(json.loads(lineage) if lineage else ()), {**event, "at": now()}]
    return json.dumps(events, ensure_ascii=False, separators=(",", ":"))
