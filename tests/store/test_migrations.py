"""A project of an older program is brought up to date, after a copy of it was made."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlite_utils import Database, Migrations

from stanceline.domain.trouble import Trouble
from stanceline.store import connecting, database, migrations

NEXT = connecting.SCHEMA_VERSION + 1
SECOND = (
    "CREATE TABLE flags (id INTEGER PRIMARY KEY, sentence INTEGER NOT NULL REFERENCES sentences(id)) STRICT"
)


@pytest.fixture
def newer(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[Database], None]], None]:
    """``newer(step)``: from now on this is a program that knows one more migration, ``step``."""

    def learn(step: Callable[[Database], None]) -> None:
        known = Migrations("stanceline")
        known(name="001 the first house")(migrations.first_house)
        known(name="002 marks and holders")(migrations.marks_and_holders)
        known(name="003 a further step")(step)
        monkeypatch.setattr(migrations, "project_migrations", known)
        monkeypatch.setattr(connecting, "SCHEMA_VERSION", NEXT)
        monkeypatch.setattr(database, "SCHEMA_VERSION", NEXT)

    return learn


def add_flags(db: Database) -> None:
    db.execute(SECOND)


def fail_half_way(db: Database) -> None:
    db.execute(SECOND)
    db.execute("DELETE FROM project")
    db.execute("INSERT INTO no_such_table VALUES (1)")


def copies(path: Path) -> list[Path]:
    return [each for each in path.parent.iterdir() if each != path]


def test_an_older_project_is_brought_up_to_date_and_a_copy_is_kept_beside_it(
    path: Path, newer: Callable[..., None]
) -> None:
    newer(add_flags)
    store = database.open_for_writing(path)
    assert store.value("PRAGMA user_version") == NEXT
    assert store.value("SELECT count(*) FROM flags") == 0
    assert store.value("SELECT count(*) FROM sentences") == 5
    store.close()
    (copy,) = copies(path)
    assert copy.name.startswith(f"small (format {NEXT - 1}, ")
    assert copy.suffix == ".stanceline"


def test_the_copy_is_the_old_project_whole(
    path: Path, newer: Callable[..., None], foreign: Callable[[Path], Any]
) -> None:
    newer(add_flags)
    database.open_for_writing(path).close()
    with foreign(copies(path)[0]) as copy:
        assert copy.execute("PRAGMA user_version").fetchone() == (NEXT - 1,)
        assert copy.execute("PRAGMA application_id").fetchone() == (connecting.APPLICATION_ID,)
        assert copy.execute("SELECT count(*) FROM sentences").fetchone() == (5,)
        assert copy.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'flags'").fetchone() == (0,)


def test_a_project_that_is_up_to_date_is_not_copied(path: Path, newer: Callable[..., None]) -> None:
    newer(add_flags)
    database.open_for_writing(path).close()
    before = sorted(path.parent.iterdir())
    database.open_for_writing(path).close()
    assert sorted(path.parent.iterdir()) == before


def test_a_migration_that_fails_leaves_the_project_as_it_was(
    path: Path, newer: Callable[..., None], foreign: Callable[[Path], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    with foreign(path) as connection:
        before = list(connection.iterdump())
    newer(fail_half_way)
    with pytest.raises(Trouble) as trouble:
        database.open_for_writing(path)
    assert trouble.value.kind == "DATABASE"
    with foreign(path) as connection:
        assert list(connection.iterdump()) == before
        assert connection.execute("PRAGMA user_version").fetchone() == (NEXT - 1,)
    monkeypatch.undo()
    database.open_for_writing(path).close()


def test_an_older_project_is_not_brought_up_to_date_by_reading(
    path: Path, newer: Callable[..., None]
) -> None:
    newer(add_flags)
    before = path.read_bytes()
    with pytest.raises(Trouble) as trouble:
        database.open_for_reading(path)
    assert trouble.value.kind == "SCHEMA_OLD"
    assert path.read_bytes() == before
    assert copies(path) == []


def test_a_damaged_project_is_not_brought_up_to_date(
    path: Path, newer: Callable[..., None], foreign: Callable[[Path], Any]
) -> None:
    with foreign(path) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'sentences'").fetchone()
    with path.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\xff" * 4096)
    before = path.read_bytes()
    newer(add_flags)
    with pytest.raises(Trouble) as trouble:
        database.open_for_writing(path)
    assert trouble.value.kind == "DB_CORRUPT"
    assert path.read_bytes() == before
    assert copies(path) == []


@pytest.fixture
def first_format(path: Path, foreign: Callable[[Path], Any]) -> Path:
    """A project as the first release wrote it: without marks, holders and inherited labels."""
    with foreign(path) as connection:
        connection.executescript(
            "DROP TABLE marks; ALTER TABLE dimensions DROP COLUMN held;"
            "ALTER TABLE annotations DROP COLUMN inherited;"
            "DELETE FROM _sqlite_migrations WHERE name LIKE '002%'; PRAGMA user_version = 1"
        )
    return path


def test_a_project_of_the_first_format_is_then_the_same_as_a_new_one(
    first_format: Path, foreign: Callable[[Path], Any]
) -> None:
    database.open_for_writing(first_format).close()
    with foreign(first_format) as connection:
        stored = {sql for (sql,) in connection.execute("SELECT sql FROM sqlite_schema")}
    assert set(connecting.TABLES) <= stored


def test_a_project_of_the_first_format_keeps_its_annotations(
    first_format: Path, foreign: Callable[[Path], Any]
) -> None:
    with foreign(first_format) as connection:
        before = connection.execute("SELECT id, label, note FROM annotations ORDER BY id").fetchall()
    store = database.open_for_writing(first_format)
    after = [tuple(row) for row in store.rows("SELECT id, label, note FROM annotations ORDER BY id")]
    store.close()
    assert after == [tuple(row) for row in before]


def test_a_new_project_has_every_table_that_the_schema_names_to_the_letter(path: Path) -> None:
    database.open_for_writing(path).close()
    connection = sqlite3.connect(path)
    stored = {sql for (sql,) in connection.execute("SELECT sql FROM sqlite_schema")}
    connection.close()
    assert set(connecting.TABLES) <= stored
