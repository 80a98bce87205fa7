"""Which files are opened as projects, which are refused, and that a refused file stays as it is."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from stanceline.domain.trouble import Trouble
from stanceline.store import connecting, database
from stanceline.store.connecting import SCHEMA_VERSION
from stanceline.store.database import Store

Opener = Callable[[Path], Store]
either = pytest.mark.parametrize("opener", [database.open_for_writing, database.open_for_reading])


def contents(folder: Path) -> dict[str, str]:
    """The hash of every file of a folder."""
    return {each.name: sha256(each.read_bytes()).hexdigest() for each in folder.iterdir() if each.is_file()}


def refused(opener: Opener, path: Path) -> Trouble:
    """How a file is refused; fails when anything in its folder changes."""
    before = contents(path.parent)
    with pytest.raises(Trouble) as trouble:
        opener(path)
    assert contents(path.parent) == before
    return trouble.value


def set_version(path: Path, version: int) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {version}")


def other_program(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE moz_places (id INTEGER PRIMARY KEY, url TEXT)")
        connection.execute("PRAGMA application_id = 1")
        connection.execute("PRAGMA user_version = 1")


def in_wal_mode(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE notes (id INTEGER PRIMARY KEY)")


@either
@pytest.mark.parametrize(
    ("make", "kind"),
    [
        pytest.param(lambda path: path.unlink(), "NOT_FOUND", id="missing"),
        pytest.param(lambda path: path.write_bytes(b""), "NOT_A_PROJECT", id="0 bytes"),
        pytest.param(lambda path: path.write_text("Dear diary, " * 500), "NOT_A_PROJECT", id="text"),
        pytest.param(lambda path: path.write_bytes(b"PK\3\4" + bytes(5000)), "NOT_A_PROJECT", id="zip"),
        pytest.param(
            lambda path: (path.unlink(), other_program(path)),
            "NOT_A_PROJECT",
            id="another program's database",
        ),
        pytest.param(
            lambda path: (path.unlink(), in_wal_mode(path)), "NOT_A_PROJECT", id="another's, in WAL mode"
        ),
        pytest.param(lambda path: set_version(path, SCHEMA_VERSION + 1), "SCHEMA_TOO_NEW", id="newer"),
        pytest.param(lambda path: set_version(path, 2**31 - 1), "SCHEMA_TOO_NEW", id="far newer"),
        pytest.param(lambda path: set_version(path, -1), "NOT_A_PROJECT", id="negative version"),
        pytest.param(lambda path: set_version(path, 0), "NOT_A_PROJECT", id="no version"),
        pytest.param(lambda path: os.truncate(path, path.stat().st_size // 2), "DB_CORRUPT", id="half"),
        pytest.param(lambda path: os.truncate(path, 4096), "DB_CORRUPT", id="one page"),
        pytest.param(lambda path: os.truncate(path, 5000), "DB_CORRUPT", id="cut in a page"),
    ],
)
def test_a_file_that_is_no_usable_project_is_refused_and_stays_as_it_is(
    path: Path, opener: Opener, make: Callable[[Path], Any], kind: str
) -> None:
    make(path)
    trouble = refused(opener, path)
    assert trouble.kind == kind
    assert trouble.advice


@either
def test_a_folder_is_refused(tmp_path: Path, opener: Opener) -> None:
    assert refused(opener, tmp_path).kind == "NOT_A_PROJECT"


@either
def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path, opener: Opener) -> None:
    os.mkfifo(tmp_path / "pipe.stanceline")
    assert refused(opener, tmp_path / "pipe.stanceline").kind == "NOT_A_PROJECT"


@either
def test_a_circle_of_links_is_refused(tmp_path: Path, opener: Opener) -> None:
    (tmp_path / "a.stanceline").symlink_to(tmp_path / "b.stanceline")
    (tmp_path / "b.stanceline").symlink_to(tmp_path / "a.stanceline")
    assert refused(opener, tmp_path / "a.stanceline").kind == "CANNOT_OPEN"


@either
def test_a_name_that_is_too_long_for_the_disk_is_refused(tmp_path: Path, opener: Opener) -> None:
    assert refused(opener, tmp_path / f"{'x' * 300}.stanceline").kind == "CANNOT_OPEN"


@either
@pytest.mark.parametrize(
    ("change", "named"),
    [
        (
            "CREATE TRIGGER mean BEFORE INSERT ON annotations BEGIN SELECT raise(IGNORE); END",
            "the trigger mean",
        ),
        ("CREATE VIEW endless AS SELECT 1 UNION ALL SELECT 2", "the view endless is not ours"),
        ("CREATE VIRTUAL TABLE shadow USING fts5(text)", "the virtual table shadow"),
        ("DROP INDEX one_answer", "CREATE UNIQUE INDEX one_answer"),
        ("DROP TABLE targets", "CREATE TABLE targets"),
        ("ALTER TABLE labels DROP COLUMN shape", "CREATE TABLE labels"),
        (
            "DROP VIEW label_counts; CREATE VIEW label_counts AS SELECT 1 AS dimension",
            "the view label_counts is not ours",
        ),
    ],
)
def test_a_project_whose_structure_was_tampered_with_is_refused(
    path: Path, opener: Opener, foreign: Callable[[Path], Any], change: str, named: str
) -> None:
    with foreign(path) as connection:
        connection.executescript(f"PRAGMA foreign_keys = OFF; {change};")
    trouble = refused(opener, path)
    assert trouble.kind == "SCHEMA_MISMATCH"
    assert named in trouble.message


def test_a_table_that_a_person_added_is_no_reason_to_refuse(
    path: Path, foreign: Callable[[Path], Any]
) -> None:
    with foreign(path) as connection:
        connection.execute("CREATE TABLE my_notes (id INTEGER PRIMARY KEY, note TEXT)")
    database.open_for_writing(path).close()


def test_a_read_only_file_is_refused_for_writing_and_opens_for_reading(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "is_writable", lambda _: False)
    assert refused(database.open_for_writing, path).kind == "READONLY"
    store = database.open_for_reading(path)
    assert store.value("SELECT count(*) FROM sentences") == 5
    store.close()


def test_of_a_read_only_file_that_is_no_project_it_is_said_that_it_is_none(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "is_writable", lambda _: False)
    path.write_text("Dear diary")
    assert refused(database.open_for_writing, path).kind == "NOT_A_PROJECT"


def test_a_file_counts_as_read_only_when_its_folder_can_not_take_a_journal(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda place, _: Path(place) != path.parent)
    assert not connecting.is_writable(path)


def test_a_file_with_a_second_name_is_refused_for_writing(path: Path, tmp_path: Path) -> None:
    os.link(path, tmp_path / "second.stanceline")
    assert refused(database.open_for_writing, path).kind == "HARDLINK"


@pytest.mark.parametrize(
    "name",
    [
        "50% done?.stanceline",
        "C#.stanceline",
        "a b  c.stanceline",
        "100%25.stanceline",
        "mode=ro&x.stanceline",
        "план «Б».stanceline",
        "永动费.stanceline",
        "e\u0301.stanceline",
        "-rf.stanceline",
        "'; DROP TABLE labels; --.stanceline",
        os.fsdecode(b"caf\xe9.stanceline"),
    ],
)
def test_a_project_may_have_any_name(template: Path, tmp_path: Path, name: str) -> None:
    shutil.copyfile(template, tmp_path / name)
    for opener in (database.open_for_writing, database.open_for_reading):
        store = opener(tmp_path / name)
        assert store.value("SELECT count(*) FROM sentences") == 5
        store.close()
    assert [each.name for each in tmp_path.iterdir()] == [name]


def test_a_name_too_long_for_a_lock_beside_it_is_read_only(template: Path, tmp_path: Path) -> None:
    path = Path(shutil.copyfile(template, tmp_path / f"{'x' * 240}.stanceline"))
    assert refused(database.open_for_writing, path).kind == "READONLY"
    database.open_for_reading(path).close()


def test_reading_writes_nothing(path: Path) -> None:
    before = contents(path.parent)
    store = database.open_for_reading(path)
    list(store.rows("SELECT * FROM annotations"))
    store.close()
    assert contents(path.parent) == before


def test_a_project_opened_for_reading_can_not_be_written_even_by_mistake(path: Path) -> None:
    store = database.open_for_reading(path)
    with pytest.raises(Trouble) as trouble:
        list(store.rows("DELETE FROM annotators"))
    assert trouble.value.kind == "READONLY"
    store.close()


def test_damage_met_later_is_told_as_damage(path: Path, foreign: Callable[[Path], Any]) -> None:
    with foreign(path) as connection:
        (page,) = connection.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'annotators'"
        ).fetchone()
    with path.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\xff" * 4096)
    store = database.open_for_reading(path)
    with pytest.raises(Trouble) as trouble:
        list(store.rows("SELECT * FROM annotators"))
    assert trouble.value.kind == "DB_CORRUPT"
    store.close()


def test_what_a_killed_writer_left_half_written_is_taken_back_by_opening(path: Path) -> None:
    killed = (
        "import os, sqlite3, sys\n"
        "connection = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "connection.execute('PRAGMA cache_size = 2')\n"
        "connection.execute('BEGIN')\n"
        "rows = [(f'k{n}', 'x' * 3000) for n in range(99)]\n"
        "connection.executemany('INSERT INTO project (key, value) VALUES (?, ?)', rows)\n"
        "os._exit(9)\n"
    )
    subprocess.run([sys.executable, "-c", killed, str(path)], check=False)
    assert path.with_name(f"{path.name}-journal").exists()
    store = database.open_for_writing(path)
    assert store.value("SELECT count(*) FROM project WHERE key LIKE 'k%'") == 0
    store.close()
    assert list(path.parent.iterdir()) == [path]
