"""The Pen: the only way to write. Each row it touches is kept as it was, in the same transaction."""

import json
import os
import sqlite3
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

from stanceline.domain.change import NOTHING, Change, Marked, Noun, Shift
from stanceline.store.connecting import read_only
from stanceline.store.database import Store

NOUNS: Mapping[str, Noun] = {
    "project": Noun.PROJECT,
    "annotators": Noun.ANNOTATORS,
    "imports": Noun.ARTICLES,
    "articles": Noun.ARTICLES,
    "sentences": Noun.SENTENCES,
    "dimensions": Noun.CODEBOOK,
    "labels": Noun.CODEBOOK,
    "targets": Noun.CODEBOOK,
    "annotations": Noun.ANNOTATIONS,
    "marks": Noun.MARKS,
}

Row = dict[str, Any]
_State = tuple[tuple[int, ...], frozenset[str]]


def now() -> str:
    """UTC, ISO 8601, milliseconds."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def new_uid() -> str:
    """64 random bits: unique across the files of a team."""
    return os.urandom(8).hex()


class Pen:
    """Touches rows and remembers them. Made by ``writing``; ``change`` says afterwards what happened."""

    def __init__(self, connection: sqlite3.Connection, operation: int) -> None:
        self.change: Change = NOTHING
        self.operation = operation
        self._connection = connection
        self._touched: set[Noun] = set()
        self._before: dict[tuple[int, int], _State] = {}
        self._articles: dict[tuple[int, int], frozenset[str]] = {}
        self._homes: dict[int, int] = {}  # the article of each sentence that was removed
        self._count = 0

    def load(self, table: str, row: int) -> Row | None:
        """The row as it is now, or None."""
        found = self._connection.execute(f"SELECT * FROM {table} WHERE id = ?", (row,)).fetchone()
        return None if found is None else dict(found)

    def add(self, table: str, **values: Any) -> int:
        """Insert a row (with a given ``id`` when undo brings one back) and return its id."""
        self._notice(table, values)
        columns = ", ".join(f'"{name}"' for name in values)
        marks = ", ".join("?" * len(values))
        cursor = self._connection.execute(
            f"INSERT INTO {table} ({columns}) VALUES ({marks})", tuple(values.values())
        )
        row = int(cursor.lastrowid or 0)
        self._record(table, row, None, self.load(table, row))
        return row

    def put(self, table: str, row: int, **values: Any) -> None:
        """Change columns of a row; KeyError if there is no such row. No change, no record."""
        before = self.load(table, row)
        if before is None:
            raise KeyError((table, row))
        after = before | values
        if after == before:
            return
        self._notice(table, before)
        self._notice(table, after)
        columns = ", ".join(f'"{name}" = ?' for name in values)
        self._connection.execute(f"UPDATE {table} SET {columns} WHERE id = ?", (*values.values(), row))
        self._record(table, row, before, after)

    def remove(self, table: str, row: int) -> None:
        """Delete a row; KeyError if there is no such row."""
        before = self.load(table, row)
        if before is None:
            raise KeyError((table, row))
        self._notice(table, before)
        self._connection.execute(f"DELETE FROM {table} WHERE id = ?", (row,))
        self._record(table, row, before, None)

    def _notice(self, table: str, values: Row) -> None:
        self._touched.add(NOUNS[table])
        if table == "sentences" and "id" in values:
            self._homes[values["id"]] = values["article"]
        if table == "marks" and values["sentence"] is None:
            place = (values["article"], values["annotator"])
            if place not in self._articles:
                self._articles[place] = self._marks_of_article(*place)
        elif table in ("annotations", "marks"):
            pair = (values["sentence"], values["annotator"])
            if pair not in self._before:
                self._before[pair] = self._state(*pair)

    def _record(self, table: str, row: int, before: Row | None, after: Row | None) -> None:
        self._count += 1
        self._connection.execute(
            'INSERT INTO row_changes (operation, "table", row, before, after) VALUES (?, ?, ?, ?, ?)',
            (self.operation, table, row, _image(before), _image(after)),
        )

    def _state(self, sentence: int, annotator: int) -> _State:
        labels = self._connection.execute(
            "SELECT label FROM annotations WHERE sentence = ? AND annotator = ? ORDER BY label",
            (sentence, annotator),
        ).fetchall()
        marks = self._connection.execute(
            "SELECT kind FROM marks WHERE sentence = ? AND annotator = ?", (sentence, annotator)
        ).fetchall()
        return tuple(row[0] for row in labels), frozenset(row[0] for row in marks)

    def _marks_of_article(self, article: int, annotator: int) -> frozenset[str]:
        found = self._connection.execute(
            "SELECT kind FROM marks WHERE article = ? AND sentence IS NULL AND annotator = ?",
            (article, annotator),
        )
        return frozenset(row[0] for row in found)

    def _shifts(self) -> Generator[Shift, None, None]:
        for (sentence, annotator), (before, was) in self._before.items():
            found = self._connection.execute(
                "SELECT article FROM sentences WHERE id = ?", (sentence,)
            ).fetchone()
            article = self._homes[sentence] if found is None else found[0]
            after, is_now = self._state(sentence, annotator)
            yield Shift(sentence, article, annotator, before, after, was, is_now)

    def _marked(self) -> Generator[Marked, None, None]:
        for (article, annotator), was in self._articles.items():
            yield Marked(article, annotator, was, self._marks_of_article(article, annotator))

    def _finish(self, name: str) -> bool:
        if not self._count:
            return False
        self.change = Change(
            operation=self.operation,
            name=name,
            touched=frozenset(self._touched),
            shifts=tuple(self._shifts()),
            marked=tuple(self._marked()),
        )
        return True


def _image(row: Row | None) -> str | None:
    return None if row is None else json.dumps(row, ensure_ascii=False, separators=(",", ":"))


@contextmanager
def transaction(store: Store) -> Generator[sqlite3.Connection, None, None]:
    """The file's one write lock and ``BEGIN IMMEDIATE``; commits at the end, rolls back on any exception.

    Only imports use it bare; everything a person does goes through ``writing``.
    """
    if not store.writable:
        raise read_only(store.path)
    connection = store.connection
    with store.write_lock:
        try:
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
            except BaseException:
                _roll_back(connection)
                raise
            if connection.in_transaction:
                _commit(connection)
        except sqlite3.DatabaseError as error:
            _roll_back(connection)
            raise store.trouble(error) from error


def _commit(connection: sqlite3.Connection) -> None:
    try:
        connection.execute("COMMIT")
    except sqlite3.OperationalError as error:
        # A reader makes COMMIT busy and leaves the transaction open: once more is right, for ever is not.
        if getattr(error, "sqlite_errorname", "") != "SQLITE_BUSY":
            raise
        connection.execute("COMMIT")


def _roll_back(connection: sqlite3.Connection) -> None:
    if connection.in_transaction:
        connection.execute("ROLLBACK")


@contextmanager
def writing(
    store: Store,
    name: str,
    *,
    by: int | None = None,
    detail: Mapping[str, Any] | None = None,
    kind: str = "do",
    subject: int | None = None,
    undoable: bool = True,
) -> Generator[Pen, None, None]:
    """One operation: journal row, row changes and the rows themselves in one transaction.

    ``by`` is the annotator's row id. When nothing is touched, nothing is written. A new operation drops
    what could still be redone, as every editor does. Raises Trouble when the file can't be written.
    """
    with transaction(store) as connection:
        standing = "done" if kind == "do" and undoable else "kept"
        cursor = connection.execute(
            "INSERT INTO operations (uid, at, annotator, name, kind, subject, standing, detail)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                new_uid(),
                now(),
                by,
                name,
                kind,
                subject,
                standing,
                json.dumps(detail or {}, ensure_ascii=False),
            ),
        )
        pen = Pen(connection, int(cursor.lastrowid or 0))
        yield pen
        if not pen._finish(name):
            connection.execute("ROLLBACK")
        elif standing == "done":
            connection.execute("UPDATE operations SET standing = 'dropped' WHERE standing = 'undone'")
