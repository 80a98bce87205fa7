"""The shelf of imports: articles and sentences arrive in batches, invisible until the last one is in."""

import json
import sqlite3
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count, islice
from typing import Any

from stanceline.domain.articles import RawArticle, Span
from stanceline.domain.identity import article_uid, sentence_uid
from stanceline.store.database import Store
from stanceline.store.sentences import unused_id
from stanceline.store.writing import Pen, new_uid, now, transaction

ROWS_A_TRANSACTION = 500
"""At most so many rows hold the write lock at once, because a key may be waiting for it."""


@dataclass(slots=True)
class Prepared:
    """One article ready to be stored: spans by paragraph, code point offsets into ``raw.text``."""

    raw: RawArticle
    sha256: str
    paragraphs: Sequence[Sequence[Span]]
    splitter: tuple[str, str]
    row: int = 0
    uid: str = ""
    stored: int = 0
    left: Iterator[tuple[Any, ...]] = field(default_factory=lambda: iter(()))

    @property
    def rows(self) -> int:
        """How many rows it takes."""
        return 1 + sum(map(len, self.paragraphs))


def begin(store: Store, *, source: str, by: int | None) -> int:
    """Start an import; its articles stay invisible until ``complete``."""
    with transaction(store) as connection:
        cursor = connection.execute(
            "INSERT INTO imports (uid, state, source, annotator, started) VALUES (?, 'loading', ?, ?, ?)",
            (new_uid(), source, by, now()),
        )
        return int(cursor.lastrowid or 0)


def store_all(store: Store, batch: int, prepared: Iterable[Prepared]) -> Iterator[None]:
    """Store articles with their sentences, several in a transaction or one in several; yields after each."""
    waiting = deque(prepared)
    while waiting:
        with transaction(store) as connection:
            room = ROWS_A_TRANSACTION
            while room > 0 and waiting:
                room -= _store_some(connection, batch, waiting[0], room)
                if waiting[0].stored == waiting[0].rows:
                    waiting.popleft()
        yield


def _store_some(connection: sqlite3.Connection, batch: int, article: Prepared, room: int) -> int:
    """Store what there is room for of one article; the number of rows."""
    before = article.stored
    if not article.row:
        first = (
            connection.execute("SELECT 1 FROM articles WHERE import = ? LIMIT 1", (batch,)).fetchone() is None
        )
        _store_article(connection, batch, article)
        # Ids that follow are the highest by then, and SQLite counts on from them.
        article.left = _sentences(article, unused_id(connection) if first else None)
    rows = list(islice(article.left, before + room - article.stored))
    connection.executemany(
        'INSERT INTO sentences (id, uid, article, position, start, "end", text, kind, paragraph, splitter,'
        " splitter_version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows,
    )
    article.stored += len(rows)
    return article.stored - before


def _sentences(article: Prepared, first: int | None) -> Iterator[tuple[Any, ...]]:
    """Their rows; ``first`` is the row id of the first one, None: as it comes."""
    position = 0
    for paragraph in article.paragraphs:
        for place, span in enumerate(paragraph):
            position += 1
            yield (
                first if position == 1 else None,
                sentence_uid(article.uid, span.start, span.end), article.row, position, span.start, span.end,
                article.raw.text[span.start : span.end], span.kind, int(place == 0), *article.splitter,
            )  # fmt: skip


def _store_article(connection: sqlite3.Connection, batch: int, article: Prepared) -> None:
    raw = article.raw
    article.uid = _free_uid(connection, article.sha256)
    cursor = connection.execute(
        "INSERT INTO articles (uid, import, title, text, source, url, author, published, language, extra,"
        " origin, encoding, sha256) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            article.uid, batch, raw.title, raw.text, raw.source, raw.url, raw.author, raw.published, raw.language,
            json.dumps(dict(raw.extra), ensure_ascii=False), raw.origin, raw.encoding, article.sha256,
        ),
    )  # fmt: skip
    article.row = int(cursor.lastrowid or 0)
    article.stored = 1


def _free_uid(connection: sqlite3.Connection, sha256: str) -> str:
    """The first uid of this text that no visible article has.

    An article of an import that was taken back gives its uid up, with those of its sentences: the text that is
    imported again must have the ids that it has in everybody's file.
    """
    taken: set[str] = set()
    for row in connection.execute(
        "SELECT a.id, a.uid, i.state FROM articles a JOIN imports i ON i.id = a.import WHERE a.sha256 = ?",
        (sha256,),
    ).fetchall():
        if row["state"] != "withdrawn":
            taken.add(row["uid"])
        elif "~" not in row["uid"]:
            connection.execute("UPDATE articles SET uid = uid || '~' || id WHERE id = ?", (row["id"],))
            connection.execute("UPDATE sentences SET uid = uid || '~' || id WHERE article = ?", (row["id"],))
    return next(uid for twin in count() if (uid := article_uid(sha256, twin)) not in taken)


def complete(store: Store, pen: Pen, batch: int, *, articles: int, sentences: int, report: str) -> None:
    """Everything is stored: note the figures and make the articles visible, in the pen's transaction.

    The figures go in unjournalled and with the state "withdrawn", so that undo leads back to that state and
    not to "loading", which would be swept away.
    """
    store.connection.execute(
        "UPDATE imports SET state = 'withdrawn', ended = ?, articles = ?, sentences = ?, report = ? WHERE id = ?",
        (now(), articles, sentences, report, batch),
    )
    pen.put("imports", batch, state="done")


def hide(pen: Pen, batch: int) -> None:
    """Take an import back: its articles and their labels stay in the file, out of sight."""
    pen.put("imports", batch, state="withdrawn")


def sweep(store: Store, batch: int) -> None:
    """Delete what a cancelled import left, in small transactions: a key must not wait behind it."""
    for part in (
        "sentences WHERE id IN (SELECT s.id FROM sentences s JOIN articles a ON a.id = s.article WHERE a.import = ?",
        "articles WHERE id IN (SELECT id FROM articles WHERE import = ?",
        "imports WHERE id IN (SELECT id FROM imports WHERE id = ?",
    ):
        gone = 1
        while gone:
            with transaction(store) as connection:
                gone = connection.execute(
                    f"DELETE FROM {part} LIMIT ?)", (batch, ROWS_A_TRANSACTION)
                ).rowcount
    with transaction(store) as connection:
        _give_uids_back(connection)


def sweep_killed(store: Store) -> None:
    """Delete what imports left that never ended; when a project is opened, while nobody labels."""
    loading = "SELECT id FROM imports WHERE state = 'loading'"
    if store.row(loading) is None:
        return
    with transaction(store) as connection:
        articles = f"SELECT id FROM articles WHERE import IN ({loading})"
        connection.execute(f"DELETE FROM sentences WHERE article IN ({articles})")
        connection.execute(f"DELETE FROM articles WHERE import IN ({loading})")
        connection.execute("DELETE FROM imports WHERE state = 'loading'")
        _give_uids_back(connection)


def _give_uids_back(connection: sqlite3.Connection) -> None:
    """What gave its uids up for an import that never ended has them again, as if that had never begun."""
    for row in connection.execute(
        "SELECT max(id) AS id, substr(uid, 1, instr(uid, '~') - 1) AS first FROM articles WHERE instr(uid, '~')"
        " GROUP BY first HAVING first NOT IN (SELECT uid FROM articles)"
    ).fetchall():
        connection.execute("UPDATE articles SET uid = ? WHERE id = ?", (row["first"], row["id"]))
        connection.execute(
            "UPDATE sentences SET uid = substr(uid, 1, instr(uid, '~') - 1)"
            " WHERE article = ? AND instr(uid, '~')",  # one that was split off since never had another
            (row["id"],),
        )
