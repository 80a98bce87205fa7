"""One project file and the connections to it: opened guarded, closed clean."""

import sqlite3
import threading
from collections.abc import Generator, Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from stanceline.domain.trouble import Trouble
from stanceline.store.connecting import (
    SCHEMA_VERSION,
    connect,
    explain,
    is_writable,
    moved,
    read_only,
    refuse_missing,
    refuse_second_name,
    refuse_strangers,
)
from stanceline.store.holding import Hold


class _BegunAnew(Exception):
    """A commit on another connection sent the backup back to its first page."""


class Store:
    """A connection to one project file. ``aside()`` gives another thread its own; the write lock is shared."""

    def __init__(
        self, path: Path, connection: sqlite3.Connection, hold: Hold | None, lock: threading.RLock
    ) -> None:
        self.path = path
        self.connection = connection
        self.write_lock = lock
        self._hold = hold
        self._place = _place(path)

    @property
    def writable(self) -> bool:
        """Whether this process may write the file."""
        return self._hold is not None

    def trouble(self, error: sqlite3.Error) -> Trouble:
        """What a database error means here; SQLite has many names for a file that is gone or replaced."""
        return moved(self.path) if _place(self.path) != self._place else explain(error, self.path)

    def rows(self, sql: str, *values: Any) -> Iterator[sqlite3.Row]:
        """Rows of a query; Trouble when the file can't be read. Streamed where nobody here can be writing.

        Where somebody can, the rows are fetched in a queue with the writers of this process: left to SQLite,
        a reader that meets a commit sleeps in steps of up to 0.1 s, and a key waits with it.
        """
        try:
            if self.writable:
                with self.write_lock:
                    found: Iterable[sqlite3.Row] = self.connection.execute(sql, values).fetchall()
            else:
                found = self.connection.execute(sql, values)
            # Not "yield from": that would close the cursor of a reading that is broken off after its connection.
            for row in found:  # noqa: UP028
                yield row
        except sqlite3.DatabaseError as error:
            raise self.trouble(error) from error

    def row(self, sql: str, *values: Any) -> sqlite3.Row | None:
        """The first row of a query, or None."""
        return next(self.rows(sql, *values), None)

    def value(self, sql: str, *values: Any) -> Any:
        """The first column of the first row, or None."""
        row = self.row(sql, *values)
        return None if row is None else row[0]

    @contextmanager
    def aside(self) -> Generator["Store", None, None]:
        """A second connection for another thread, closed at the end of the block. Trouble PROJECT_MOVED."""
        if _place(self.path) != self._place:
            raise moved(self.path)
        # Setting a connection up reads the file: in a queue with the writers of this process, as every reading.
        with self.write_lock, _guarded(self.path):
            connection = connect(self.path, read_only=not self.writable)
            if self.writable:
                connection.execute("PRAGMA journal_mode = PERSIST")
        try:
            yield Store(self.path, connection, self._hold, self.write_lock)
        finally:
            connection.close()

    @contextmanager
    def snapshot(self) -> Generator["Store", None, None]:
        """A frozen copy in memory-backed temporary storage, so that long reads never hold the file."""
        copy = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        copy.row_factory = sqlite3.Row
        try:
            with self.aside() as source:
                # A reader is told when the file is held; the backup itself would wait without end.
                source.value("SELECT count(*) FROM sqlite_schema")
                self._copy(source.connection, copy)
            yield Store(self.path, copy, None, threading.RLock())
        except sqlite3.DatabaseError as error:
            raise self.trouble(error) from error
        finally:
            copy.close()

    def _copy(self, source: sqlite3.Connection, copy: sqlite3.Connection) -> None:
        """In steps, between which keys are answered; at one go if a key made SQLite begin anew."""
        left: list[int] = []

        def step(_status: int, remaining: int, _total: int) -> None:
            if left and remaining > left[-1]:
                raise _BegunAnew
            left.append(remaining)

        try:
            source.backup(copy, pages=1024, progress=step, sleep=0.001)
        except _BegunAnew:
            with self.write_lock:
                source.backup(copy)

    def close(self) -> None:
        """Leave one plain file behind: no journal, no lock."""
        if self._hold is not None:
            with suppress(
                sqlite3.DatabaseError
            ):  # a reader elsewhere keeps the journal; it is empty and harmless
                self.connection.execute("PRAGMA journal_mode = DELETE")
        self.connection.close()
        if self._hold is not None:
            self._hold.release()


def create(path: Path) -> Store:
    """Make a new, empty project file and open it. Trouble if something is already there."""
    draft = path.with_name(f".{path.name}.new")
    try:
        if path.exists():
            raise Trouble("EXISTS", f"“{path}” exists already.", "Choose another name, or open it.")
        if not path.parent.is_dir():
            raise Trouble(
                "NOT_FOUND",
                f"The folder “{path.parent}” does not exist.",
                "Make it first, or choose another.",
            )
        draft.unlink(missing_ok=True)
        connection = connect(draft, create=True)
        try:
            _migrate(connection)
        finally:
            connection.close()
        draft.rename(path)
    except (OSError, sqlite3.DatabaseError) as error:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        raise Trouble(
            "CANNOT_CREATE", f"“{path}” could not be made: {error}.", "Choose a folder that you may write to."
        ) from error
    return open_for_writing(path)


def open_for_writing(path: Path) -> Store:
    """Open with the right to write; Trouble if it is no project, in use elsewhere, or read-only."""
    refuse_missing(path)
    if not is_writable(path):
        with _guarded(path), closing(connect(path, read_only=True)) as connection:
            refuse_strangers(connection, path)
        raise read_only(path)
    refuse_second_name(path)
    connection = _connect_known(path)
    try:
        hold = Hold(path)
    except BaseException:
        connection.close()
        raise
    try:
        with _guarded(path):
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            if version < SCHEMA_VERSION:
                _copy_before_migration(connection, path, version)
                _migrate(connection)
            connection.execute("PRAGMA journal_mode = PERSIST")
    except BaseException:
        connection.close()
        hold.release()
        raise
    return Store(path, connection, hold, threading.RLock())


def open_for_reading(path: Path) -> Store:
    """Open without the right to write; works while another process labels."""
    refuse_missing(path)
    connection = _connect_known(path)
    with _guarded(path):
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if version < SCHEMA_VERSION:
            connection.close()
            raise Trouble(
                "SCHEMA_OLD",
                f"“{path.name}” is from an older Stanceline.",
                "Open it once for writing to bring it up to date.",
            )
        connection.execute("PRAGMA query_only = ON")
    return Store(path, connection, None, threading.RLock())


def _connect_known(path: Path) -> sqlite3.Connection:
    # A hot journal left by a crash is rolled back by the first read, which a read-only connection can't do.
    with _guarded(path):
        connection = connect(path, read_only=not is_writable(path))
    try:
        refuse_strangers(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


def _place(path: Path) -> tuple[int, int] | None:
    """What tells this file from another that took its name; None where it is gone."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


@contextmanager
def _guarded(path: Path) -> Generator[None, None, None]:
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise explain(error, path) from error


def _migrate(connection: sqlite3.Connection) -> None:
    # Imported here because sqlite-utils brings NumPy, 0.4 s that an up-to-date file need not wait for.
    from sqlite_utils import Database  # noqa: PLC0415

    from stanceline.store.migrations import migrate  # noqa: PLC0415

    migrate(Database(connection, execute_plugins=False), SCHEMA_VERSION)


def _copy_before_migration(connection: sqlite3.Connection, path: Path, version: int) -> None:
    day = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    backup = path.with_name(f"{path.stem} (format {version}, {day}){path.suffix}")
    try:
        with closing(sqlite3.connect(backup)) as target:
            connection.backup(target)
            (verdict,) = target.execute("PRAGMA quick_check").fetchone()
        if verdict != "ok":
            raise Trouble(
                "DB_CORRUPT",
                f"“{path.name}” is damaged ({verdict}).",
                "It was not brought up to date and not changed.",
            )
    except BaseException:
        backup.unlink(missing_ok=True)  # a damaged copy is no backup, and each attempt would leave one
        raise
