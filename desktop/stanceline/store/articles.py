"""The shelf of articles and their sentences: reading; imports are what adds them."""

import json
import sqlite3
from collections.abc import Iterator

from stanceline.domain.articles import Article, ArticleLine, Sentence
from stanceline.store.database import Store
from stanceline.store.schema import LIVE

_SENTENCE = 'id, uid, article, position, start, "end", text, kind, paragraph'


def article(store: Store, id: int) -> Article | None:  # noqa: A002 - the field's own name
    """One article with its text, or None (also when its import was taken back)."""
    row = store.row(f"SELECT * FROM articles WHERE id = ? AND {LIVE}", id)
    return None if row is None else _article(row)


def every(store: Store) -> Iterator[Article]:
    """All articles with their texts, in import order."""
    return (_article(row) for row in store.rows(f"SELECT * FROM articles WHERE {LIVE} ORDER BY id"))


def lines(store: Store) -> tuple[ArticleLine, ...]:
    """All articles without their texts, in import order, with their numbers of sentences."""
    found = store.rows(
        "SELECT a.id, a.uid, a.title, a.source, a.published, a.language,"
        " (SELECT count(*) FROM sentences s WHERE s.article = a.id) AS sentences"
        f" FROM articles a WHERE a.{LIVE} ORDER BY a.id"
    )
    return tuple(ArticleLine(**dict(row)) for row in found)


def sentences(store: Store, article: int) -> tuple[Sentence, ...]:
    """The sentences of one article in order."""
    found = store.rows(f"SELECT {_SENTENCE} FROM sentences WHERE article = ? ORDER BY position", article)
    return tuple(_sentence(row) for row in found)


def around(store: Store, sentence: int, by: int) -> tuple[Sentence, ...]:
    """A sentence with up to ``by`` before and after it in its article, in order."""
    columns = ", ".join(f"s.{name.strip()}" for name in _SENTENCE.split(","))
    found = store.rows(
        f"SELECT {columns} FROM sentences s JOIN sentences here ON here.article = s.article"
        " WHERE here.id = ? AND s.position BETWEEN here.position - ? AND here.position + ? ORDER BY s.position",
        sentence,
        by,
        by,
    )
    return tuple(_sentence(row) for row in found)


def is_empty(store: Store) -> bool:
    """Whether there is no article at all."""
    return store.row(f"SELECT 1 FROM articles WHERE {LIVE} LIMIT 1") is None


def every_sentence(store: Store) -> Iterator[tuple[Sentence, str, str]]:
    """All sentences in order, each with its article's uid and title."""
    columns = ", ".join(f"s.{name.strip()}" for name in _SENTENCE.split(","))
    found = store.rows(
        f"SELECT {columns}, a.uid AS article_uid, a.title AS title FROM sentences s"
        f" JOIN articles a ON a.id = s.article AND a.{LIVE} ORDER BY s.article, s.position"
    )
    return ((_sentence(row), row["article_uid"], row["title"]) for row in found)


def sentence_by_uid(store: Store, uid: str) -> int | None:
    """Row id of the sentence with this stable id."""
    return store.value(  # type: ignore[no-any-return]
        f"SELECT s.id FROM sentences s JOIN articles a ON a.id = s.article AND a.{LIVE} WHERE s.uid = ?", uid
    )


def article_by_uid(store: Store, uid: str) -> int | None:
    """Row id of the article with this stable id."""
    return store.value(f"SELECT id FROM articles WHERE uid = ? AND {LIVE}", uid)  # type: ignore[no-any-return]


def sentence_near(store: Store, article: int, position: int) -> int | None:
    """Row id of the sentence at this position of an article, or of its last where it is shorter."""
    return store.value(  # type: ignore[no-any-return]
        "SELECT id FROM sentences WHERE article = ? AND position <= ? ORDER BY position DESC LIMIT 1",
        article,
        max(1, position),
    )


def place_of(store: Store, article: int, sentence: int | None) -> tuple[str, str, int] | None:
    """The uids of an article and of one of its sentences, and its position; "" and 1 without a sentence."""
    row = store.row(
        "SELECT a.uid, coalesce(s.uid, ''), coalesce(s.position, 1) FROM articles a"
        " LEFT JOIN sentences s ON s.article = a.id AND s.id = ? WHERE a.id = ?",
        sentence,
        article,
    )
    return None if row is None else (row[0], row[1], row[2])


def sentence_at(store: Store, article: int, position: int) -> int | None:
    """Row id of the sentence at this position (from 1) of an article."""
    return store.value(  # type: ignore[no-any-return]
        "SELECT id FROM sentences WHERE article = ? AND position = ?", article, position
    )


def position(store: Store, sentence: int) -> int | None:
    """The position (from 1) of the sentence with this row id."""
    return store.value("SELECT position FROM sentences WHERE id = ?", sentence)  # type: ignore[no-any-return]


def title_with_hash(store: Store, sha256: str) -> str | None:
    """The title of the article with this text, if it is here already."""
    return store.value(f"SELECT title FROM articles WHERE sha256 = ? AND {LIVE}", sha256)  # type: ignore[no-any-return]


def _article(row: sqlite3.Row) -> Article:
    return Article(
        id=row["id"],
        uid=row["uid"],
        title=row["title"],
        text=row["text"],
        source=row["source"],
        url=row["url"],
        author=row["author"],
        published=row["published"],
        language=row["language"],
        sha256=row["sha256"],
        extra=tuple(json.loads(row["extra"]).items()),
    )


def _sentence(row: sqlite3.Row) -> Sentence:
    return Sentence(
        id=row["id"],
        uid=row["uid"],
        article=row["article"],
        position=row["position"],
        start=row["start"],
        end=row["end"],
        text=row["text"],
        kind=row["kind"],
        paragraph=bool(row["paragraph"]),
    )
