"""Opens a project file the guarded way: settings, limits, and a kind refusal of what is no project."""

import os
import sqlite3
import stat
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

from stanceline.domain.trouble import Trouble
from stanceline.store.schema import APPLICATION_ID, TABLES, VIEWS

SCHEMA_VERSION = 2
"""How many migrations this program knows; stored as ``user_version``."""

BUSY_SECONDS = 1.0
"""How long a key waits for another program that has the file; then the person is told."""


def connect(path: Path, *, create: bool = False, read_only: bool = False) -> sqlite3.Connection:
    """A connection with the durability that was measured: PERSIST + FULL (no label lost in 3 520 power cuts).

    The address is percent-encoded because a project may be called "50% done?.stanceline", and its bytes
    are, because a name need not be UTF-8.
    """
    mode = "rwc" if create else "ro" if read_only else "rw"
    address = f"file:{quote(os.fsencode(path))}?mode={mode}"
    connection = sqlite3.connect(
        address, uri=True, isolation_level=None, timeout=BUSY_SECONDS, check_same_thread=False
    )
    connection.row_factory = sqlite3.Row
    for name, value in (
        ("foreign_keys", "ON"),
        ("trusted_schema", "OFF"),
        ("cell_size_check", "ON"),
        ("mmap_size", "0"),
        ("temp_store", "MEMORY"),
        ("synchronous", "FULL"),
        ("fullfsync", "ON"),
    ):
        connection.execute(f"PRAGMA {name} = {value}")
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, 256 * 1024 * 1024)
    connection.setlimit(sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH, 5)
    return connection


def is_writable(path: Path) -> bool:
    """Whether the file and its folder (for the journal) can be written."""
    return os.access(path, os.W_OK) and os.access(path.resolve().parent, os.W_OK)


def refuse_missing(path: Path) -> None:
    """Raise Trouble unless there is a file at ``path``; a pipe would be waited for without end."""
    try:
        mode = path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError) as error:
        raise Trouble(
            "NOT_FOUND",
            f"There is no project at “{path}”.",
            "Check the path, or make a project with “stanceline new”.",
        ) from error
    except OSError as error:
        raise Trouble(
            "CANNOT_OPEN",
            f"“{path}” could not be opened ({error.strerror}).",
            "Check that you may read the file and its folder.",
        ) from error
    if stat.S_ISDIR(mode):
        raise Trouble(
            "NOT_A_PROJECT", f"“{path}” is a folder, not a project file.", "Name the .stanceline file in it."
        )
    if not stat.S_ISREG(mode):
        raise Trouble("NOT_A_PROJECT", f"“{path}” is not a file.", "Name a .stanceline file.")


def refuse_second_name(path: Path) -> None:
    """Raise Trouble when the file has hard links: neither our lock nor SQLite's journal is found by the other name."""
    if path.stat().st_nlink > 1:
        raise Trouble(
            "HARDLINK",
            f"“{path.name}” has a second name on this disk (a hard link), so two programs could write it at once.",
            "Make a copy and open the copy. The file was not changed.",
        )


def refuse_strangers(connection: sqlite3.Connection, path: Path) -> int:
    """The schema version of a project file; Trouble for anything that is not one. Nothing is written."""
    try:
        (identity,) = connection.execute("PRAGMA application_id").fetchone()
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        kept = connection.execute("SELECT type, name, sql FROM sqlite_schema").fetchall()
    except sqlite3.DatabaseError as error:
        raise explain(error, path) from error
    if identity != APPLICATION_ID or version < 1:
        raise not_a_project(path)
    if version > SCHEMA_VERSION:
        raise Trouble(
            "SCHEMA_TOO_NEW",
            f"“{path.name}” was written by a newer Stanceline (format {version}, this one knows {SCHEMA_VERSION}).",
            "Update Stanceline to open it. The file was not changed.",
        )
    strange = ", ".join(_strange_parts([tuple(row) for row in kept], current=version == SCHEMA_VERSION))
    if strange:
        raise Trouble(
            "SCHEMA_MISMATCH",
            f"“{path.name}” is not built as a project is: {strange}.",
            "Another program has changed it; open a backup. The file was not changed.",
        )
    return int(version)


def _strange_parts(kept: list[tuple[str, str, str | None]], *, current: bool) -> Iterator[str]:
    """What a project does not have, or lacks. A trigger can make a commit succeed that stores nothing."""
    for kind, name, sql in kept:
        if kind == "trigger" or (sql or "").upper().startswith("CREATE VIRTUAL"):
            yield f"it holds the {'trigger' if kind == 'trigger' else 'virtual table'} {name}"
        if (
            kind == "view"
            and current
            and (sql or "").partition(" AS ")[2].strip() != VIEWS.get(name, "").strip()
        ):
            yield f"the view {name} is not ours"
    if current:
        there = {sql for _, _, sql in kept}
        for statement in TABLES:
            if statement not in there:
                yield f"“{' '.join(statement.partition('(')[0].split())}” is missing or changed"


def not_a_project(path: Path) -> Trouble:
    """The refusal of a file that is something else."""
    return Trouble(
        "NOT_A_PROJECT",
        f"“{path.name}” is not a Stanceline project.",
        "Open a .stanceline file, or import this file into a project. The file was not changed.",
    )


def explain(error: sqlite3.Error, path: Path) -> Trouble:
    """What a database error means to a person; the caller raises it from the error."""
    code = getattr(error, "sqlite_errorname", "") or ""
    if code.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return Trouble(
            "PROJECT_BUSY",
            f"Another program is using “{path.name}” and does not let go.",
            "Close it there and try again. Nothing was changed.",
        )
    if code == "SQLITE_READONLY_DBMOVED":
        return moved(path)
    if code.startswith("SQLITE_READONLY"):
        return read_only(path)
    if code == "SQLITE_FULL":
        return Trouble(
            "SAVE_FAILED_FULL",
            "The disk is full. The last change was not saved; everything before it is safe.",
            "Free some space and try again.",
        )
    if code.startswith("SQLITE_IOERR"):
        return Trouble(
            "SAVE_FAILED_IO",
            f"“{path.name}” could not be read or written ({code}). Nothing saved earlier was changed.",
            "Check the drive, then try again.",
        )
    if code == "SQLITE_NOTADB":
        return not_a_project(path)
    if code.startswith("SQLITE_CORRUPT"):
        return Trouble(
            "DB_CORRUPT", f"“{path.name}” is damaged.", "Work on a backup of it; this file is left as it is."
        )
    if code.startswith("SQLITE_CANTOPEN"):
        return Trouble(
            "CANNOT_OPEN",
            f"“{path}” could not be opened.",
            "Check that you may read the file and its folder.",
        )
    return Trouble("DATABASE", f"The project file “{path.name}” answered: {error}.", "Nothing was changed.")


def moved(path: Path) -> Trouble:
    """The refusal to go on with a file that is no longer where it was opened."""
    return Trouble(
        "PROJECT_MOVED",
        f"“{path.name}” was moved, renamed, replaced or deleted while it was open.",
        "Everything up to the last label is in the moved file; open it where it is now.",
    )


def read_only(path: Path) -> Trouble:
    """The refusal to write where writing isn't possible."""
    return Trouble(
        "READONLY",
        f"“{path.name}” can't be written from here: it is read-only, or open for writing elsewhere.",
        "You can read and export; to label, close it elsewhere, or work on a copy in a folder of your own.",
    )
