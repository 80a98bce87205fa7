"""The shelf of marks: flags, notes, excluded sentences, finished articles."""

import sqlite3
from collections.abc import Sequence

from stanceline.domain.marks import Mark, MarkKind
from stanceline.store.database import Store
from stanceline.store.schema import LIVE
from stanceline.store.writing import Pen, new_uid, now

_COLUMNS = "id, uid, article, sentence, annotator, kind, text, at"
_SLICE = 500


def of_article(store: Store, article: int, annotator: int) -> tuple[Mark, ...]:
    """One annotator's marks on an article and on its sentences."""
    found = store.rows(
        f"SELECT {_COLUMNS} FROM marks WHERE article = ? AND annotator = ? ORDER BY id", article, annotator
    )
    return tuple(_mark(row) for row in found)


def of_sentences(store: Store, sentences: Sequence[int], annotator: int | None = None) -> tuple[Mark, ...]:
    """The marks of one annotator, or (None) of everybody, on these sentences."""
    found: list[Mark] = []
    for first in range(0, len(sentences), _SLICE):
        some = sentences[first : first + _SLICE]
        places = ", ".join("?" * len(some))
        whose, values = ("", ()) if annotator is None else (" AND annotator = ?", (annotator,))
        rows = store.rows(
            f"SELECT {_COLUMNS} FROM marks WHERE sentence IN ({places}){whose} ORDER BY id", *some, *values
        )
        found.extend(_mark(row) for row in rows)
    return tuple(found)


def with_labels(store: Store, annotator: int) -> list[tuple[int, int | None, MarkKind, tuple[int, ...]]]:
    """(article, sentence, kind, labels) of every mark of one annotator; labels only beside excluded sentences."""
    return [
        (row[0], row[1], MarkKind(row[2]), tuple(sorted(map(int, row[3].split(",")))) if row[3] else ())
        for row in store.rows(
            "SELECT m.article, m.sentence, m.kind, CASE WHEN m.kind = 'exclude' THEN"
            " (SELECT group_concat(a.label) FROM annotations a WHERE a.sentence = m.sentence"
            " AND a.annotator = m.annotator) END FROM marks m JOIN articles ar ON ar.id = m.article"
            f" WHERE m.annotator = ? AND ar.{LIVE}",
            annotator,
        )
    ]


def articles_of(store: Store, sentences: Sequence[int]) -> dict[int, int]:
    """The article of each sentence that there is."""
    found: dict[int, int] = {}
    for first in range(0, len(sentences), _SLICE):
        some = sentences[first : first + _SLICE]
        places = ", ".join("?" * len(some))
        found |= {
            row[0]: row[1]
            for row in store.rows(f"SELECT id, article FROM sentences WHERE id IN ({places})", *some)
        }
    return found


def add(pen: Pen, mark: Mark) -> int:
    """Make a mark; its id and uid are given here."""
    return pen.add(
        "marks",
        uid=new_uid(),
        article=mark.article,
        sentence=mark.sentence,
        annotator=mark.annotator,
        kind=mark.kind.value,
        text=mark.text,
        at=mark.at or now(),
    )


def rewrite(pen: Pen, mark: int, text: str) -> None:
    """Put other words into a note."""
    pen.put("marks", mark, text=text, at=now())


def move(pen: Pen, mark: int, sentence: int) -> None:
    """Hang a mark on another sentence."""
    pen.put("marks", mark, sentence=sentence)


def remove(pen: Pen, mark: int) -> None:
    """Take a mark away."""
    pen.remove("marks", mark)


def _mark(row: sqlite3.Row) -> Mark:
    return Mark(**(dict(row) | {"kind": MarkKind(row["kind"])}))
