"""Another program holds the file: the person is told, nothing is lost, and later it works again."""

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from stanceline.domain.trouble import Trouble
from stanceline.store import connecting, database
from stanceline.store.database import Store


@pytest.fixture
def hasty(path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    """The project, opened to wait a hundredth of a second instead of five."""
    monkeypatch.setattr(connecting, "BUSY_SECONDS", 0.01)
    store = database.open_for_writing(path)
    yield store
    store.close()


def test_a_foreign_writer_makes_a_label_wait_and_then_says_so(
    hasty: Store, annotate: Callable[..., Any], foreign: Callable[[Path], Any]
) -> None:
    annotate(hasty, 1, 1)
    with foreign(hasty.path) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Trouble) as trouble:
            annotate(hasty, 2, 1)
    assert trouble.value.kind == "PROJECT_BUSY"
    assert hasty.value("SELECT group_concat(sentence) FROM annotations") == "1"
    assert not hasty.connection.in_transaction


def test_after_the_foreign_writer_let_go_labels_go_on(
    hasty: Store, annotate: Callable[..., Any], foreign: Callable[[Path], Any]
) -> None:
    with foreign(hasty.path) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Trouble):
            annotate(hasty, 1, 1)
        other.execute("ROLLBACK")
        annotate(hasty, 1, 1)
    assert hasty.value("SELECT count(*) FROM annotations") == 1


def test_a_foreign_reader_that_stays_keeps_a_label_out_and_the_file_as_it_was(
    hasty: Store, annotate: Callable[..., Any], foreign: Callable[[Path], Any], dump: Callable[[Store], Any]
) -> None:
    before = dump(hasty)
    with foreign(hasty.path) as other:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM articles").fetchone()
        with pytest.raises(Trouble) as trouble:
            annotate(hasty, 1, 1)
    assert trouble.value.kind == "PROJECT_BUSY"
    assert dump(hasty) == before


def test_a_snapshot_of_a_file_that_is_held_is_refused_and_not_waited_for_without_end(
    hasty: Store, foreign: Callable[[Path], Any]
) -> None:
    with foreign(hasty.path) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(Trouble) as trouble, hasty.snapshot():
            pass
    assert trouble.value.kind == "PROJECT_BUSY"


class Faulty:
    """A connection that fails at COMMIT as told, once, after ``before`` was done."""

    def __init__(self, connection: sqlite3.Connection, code: str, before: Callable[[], object]) -> None:
        self._connection, self._code, self._before = connection, code, before
        self.commits = 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)

    def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
        """Hand everything on, except the first COMMIT."""
        if sql == "COMMIT":
            self.commits += 1
            if self.commits == 1:
                self._before()
                error = sqlite3.OperationalError("told by the test")
                error.sqlite_errorname = self._code
                raise error
        return self._connection.execute(sql, *values)


def test_a_commit_that_a_reader_delays_is_tried_again(store: Store, annotate: Callable[..., Any]) -> None:
    connection = store.connection
    store.connection = faulty = Faulty(connection, "SQLITE_BUSY", lambda: None)  # type: ignore[assignment]
    annotate(store, 1, 1)
    store.connection = connection
    assert faulty.commits == 2
    assert store.value("SELECT count(*) FROM annotations") == 1


def test_a_commit_that_the_disk_refuses_is_told_and_taken_back(
    store: Store, annotate: Callable[..., Any], dump: Callable[[Store], Any]
) -> None:
    before = dump(store)
    connection = store.connection
    store.connection = Faulty(connection, "SQLITE_IOERR_WRITE", lambda: None)  # type: ignore[assignment]
    with pytest.raises(Trouble) as trouble:
        annotate(store, 1, 1)
    store.connection = connection
    assert trouble.value.kind == "SAVE_FAILED_IO"
    assert dump(store) == before
    assert annotate(store, 1, 1).happened


def test_a_commit_that_fails_after_all_was_on_disk_leaves_what_is_on_disk(
    store: Store, annotate: Callable[..., Any]
) -> None:
    connection = store.connection
    committed = Faulty(connection, "SQLITE_IOERR_DIR_FSYNC", lambda: connection.execute("COMMIT"))
    store.connection = committed  # type: ignore[assignment]
    with pytest.raises(Trouble) as trouble:
        annotate(store, 1, 1)
    store.connection = connection
    assert trouble.value.kind == "SAVE_FAILED_IO"
    assert store.value("SELECT count(*) FROM annotations") == 1
    assert store.value("SELECT count(*) FROM row_changes WHERE \"table\" = 'annotations'") == 1


def test_a_full_disk_is_told_and_everything_before_it_is_safe(
    store: Store, annotate: Callable[..., Any]
) -> None:
    annotate(store, 1, 1)
    pages = store.value("PRAGMA page_count")
    store.connection.execute(f"PRAGMA max_page_count = {pages}")

    def label_until_it_is_full() -> None:
        for number in range(200):
            annotate(store, 2, 3, holder=f"holder {number} " + "x" * 500)

    with pytest.raises(Trouble) as trouble:
        label_until_it_is_full()
    assert trouble.value.kind == "SAVE_FAILED_FULL"
    store.connection.execute("PRAGMA max_page_count = 100000")
    annotate(store, 3, 1)
    assert store.value("SELECT count(*) FROM annotations WHERE label = 1") == 2
    assert store.value("PRAGMA integrity_check") == "ok"


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("SQLITE_BUSY_SNAPSHOT", "PROJECT_BUSY"),
        ("SQLITE_LOCKED", "PROJECT_BUSY"),
        ("SQLITE_READONLY_DBMOVED", "PROJECT_MOVED"),
        ("SQLITE_READONLY_DIRECTORY", "READONLY"),
        ("SQLITE_FULL", "SAVE_FAILED_FULL"),
        ("SQLITE_IOERR_FSYNC", "SAVE_FAILED_IO"),
        ("SQLITE_CORRUPT_INDEX", "DB_CORRUPT"),
        ("SQLITE_NOTADB", "NOT_A_PROJECT"),
        ("SQLITE_CANTOPEN_ISDIR", "CANNOT_OPEN"),
        ("SQLITE_CONSTRAINT_UNIQUE", "DATABASE"),
        ("", "DATABASE"),
    ],
)
def test_every_kind_of_database_error_has_a_kind_of_trouble(code: str, kind: str) -> None:
    error = sqlite3.OperationalError("told by SQLite")
    error.sqlite_errorname = code
    trouble = connecting.explain(error, Path("p.stanceline"))
    assert trouble.kind == kind
    assert "p.stanceline" in trouble.message or kind == "SAVE_FAILED_FULL"
    assert trouble.advice
