"""The shelf of imports: articles and sentences arrive in batches, invisible until the last one is in."""

import json
from collections.abc import Sequence
from itertools import count
from typing import Any

from stanceline.domain.articles import RawArticle, Span
from stanceline.domain.identity import article_uid, sentence_uid
from stanceline.store.database import Store
from stanceline.store.writing import Pen, new_uid, now, transaction

ROWS_A_TRANSACTION = 500
"""At most so many rows hold the write lock at once: a key waits 36 ms at worst (measured)."""


def begin(store: Store, *, source: str, by: int | None) -> int:
    """Start an import; its articles stay invisible until ``complete``."""
    with transaction(store) as connection:
        cursor = connection.execute(
            "INSERT INTO imports (uid, state, source, annotator, started) VALUES (?, 'loading', ?, ?, ?)",
            (new_uid(), source, by, now()),
        )
        return int(cursor.lastrowid or 0)


def add_article(store: Store, batch: int, raw: RawArticle, *, sha256: str) -> tuple[int, str]:
    """Store one article of an import; returns its row id and uid."""
    with transaction(store) as connection:
        # Not a count: a swept import leaves a gap among the twins.
        found = connection.execute("SELECT uid FROM articles WHERE sha256 = ?", (sha256,))
        taken = {row["uid"] for row in found}
        uid = next(uid for twin in count() if (uid := article_uid(sha256, twin)) not in taken)
        cursor = connection.execute(
            "INSERT INTO articles (uid, import, title, text, source, url, author, published, language, extra,"
            " origin, encoding, sha256) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                uid, batch, raw.title, raw.text, raw.source, raw.url, raw.author, raw.published, raw.language,
                json.dumps(dict(raw.extra), ensure_ascii=False), raw.origin, raw.encoding, sha256,
            ),
        )  # fmt: skip
        return int(cursor.lastrowid or 0), uid


def add_sentences(
    store: Store,
    article: int,
    uid: str,
    text: str,
    paragraphs: Sequence[Sequence[Span]],
    splitter: tuple[str, str],
) -> None:
    """Store the sentences of one article: one list of spans a paragraph, code point offsets into ``text``."""
    rows: list[tuple[Any, ...]] = []
    for paragraph in paragraphs:
        for place, span in enumerate(paragraph):
            rows.append(
                (
                    sentence_uid(uid, span.start, span.end), article, len(rows) + 1, span.start, span.end,
                    text[span.start : span.end], span.kind, int(place == 0), *splitter,
                )
            )  # fmt: skip
    for first in range(0, len(rows), ROWS_A_TRANSACTION):
        with transaction(store) as connection:
            connection.executemany(
                'INSERT INTO sentences (uid, article, position, start, "end", text, kind, paragraph, splitter,'
                " splitter_version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows[first : first + ROWS_A_TRANSACTION],
            )


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


def sweep(store: Store, batch: int | None = None) -> int:
    """Delete what a cancelled (``batch``) or killed (None: any still loading) import left; returns articles."""
    which, values = ("id = ?", (batch,)) if batch is not None else ("state = 'loading'", ())
    loading = [row["id"] for row in store.rows(f"SELECT id FROM imports WHERE {which}", *values)]
    gone = 0
    for each in loading:
        while True:
            # Article by article, in small transactions: a key must not wait behind a large sweep.
            article = store.value("SELECT id FROM articles WHERE import = ? LIMIT 1", each)
            if article is None:
                break
            _sweep_sentences(store, article)
            with transaction(store) as connection:
                connection.execute("DELETE FROM articles WHERE id = ?", (article,))
            gone += 1
        with transaction(store) as connection:
            connection.execute("DELETE FROM imports WHERE id = ?", (each,))
    return gone


def _sweep_sentences(store: Store, article: int) -> None:
    while True:
        with transaction(store) as connection:
            cursor = connection.execute(
                "DELETE FROM sentences WHERE id IN (SELECT id FROM sentences WHERE article = ? LIMIT ?)",
                (article, ROWS_A_TRANSACTION),
            )
            if not cursor.rowcount:
                return


def twin_in(store: Store, batch: int, sha256: str) -> tuple[int, str] | None:
    """(row id, title) of the article with this text in an import that is still going on."""
    row = store.row("SELECT id, title FROM articles WHERE sha256 = ? AND import = ?", sha256, batch)
    return None if row is None else (row["id"], row["title"])
