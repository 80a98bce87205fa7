"""The text index: a cache in a file of its own, made again whenever it is missing, damaged or of another project.

It holds folded words (``domain/folding.py``), so that FTS5 has nothing left to decide and finds just what the rule
in ``domain/searching.py`` finds. A sentence's number in it is made of its article and where it starts, which puts
answers in reading order without sorting.
"""

import sqlite3
from collections.abc import Generator, Iterable
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from stanceline.domain.folding import folded_words
from stanceline.domain.searching import Query, Term
from stanceline.store.feed import Moment, Text

APPLICATION_ID = 0x53746E78  # "Stnx"
SUFFIX = ".index"
VERSION = 2
"""Raise it when the folding of words or the tables change: an index of another version is made again."""

_BUSY_SECONDS = 0.2
_ARTICLE = 32  # bits of the start within a number
_TABLES = (
    "CREATE TABLE moment (id INTEGER PRIMARY KEY CHECK (id = 1), operation INTEGER, uid TEXT)",
    'CREATE TABLE places (doc INTEGER PRIMARY KEY, "end" INTEGER, sentence INTEGER)',
    # Of ASCII only letters, digits and $ are part of words here, and all else is: just what folding leaves.
    """CREATE VIRTUAL TABLE words
       USING fts5(text, tokenize = "ascii tokenchars '$'", columnsize = 0, prefix = '1 2')""",
)


class Unusable(Exception):
    """The index can't be used now: another program has it, its folder can't be written, or it was damaged."""


class Index:
    """An open index. Its methods raise sqlite3 errors, which ``opened`` turns into Unusable."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    # Keeping it up to date

    @property
    def moment(self) -> Moment | None:
        """Up to where in the journal it is complete; None if it never was."""
        row = self._connection.execute("SELECT operation, uid FROM moment").fetchone()
        return None if row is None else Moment(*row)

    def reach(self, moment: Moment) -> None:
        """Note that it is complete up to there."""
        self._connection.execute(
            "INSERT OR REPLACE INTO moment VALUES (1, ?, ?)", (moment.operation, moment.uid)
        )

    def clear(self) -> None:
        """Forget all: what it knows is of another file."""
        with self.changing():
            for table in ("moment", "places", "words"):
                self._connection.execute(f"DROP TABLE {table}")
            for statement in _TABLES:
                self._connection.execute(statement)

    @contextmanager
    def changing(self) -> Generator[None, None, None]:
        """One transaction; searches elsewhere see what was there before it."""
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._connection.execute("COMMIT")
        finally:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")

    def articles(self) -> set[int]:
        """All articles of which it has sentences."""
        found = self._connection.execute(f"SELECT DISTINCT doc >> {_ARTICLE} FROM places")
        return {article for (article,) in found}

    def renew(self, article: int, texts: Iterable[Text]) -> int:
        """Make an article's sentences these; how many had to be written. Only what changed is touched."""
        first, last = _numbers(article)
        known = self._connection.execute(
            'SELECT doc, "end", sentence FROM places WHERE doc BETWEEN ? AND ?', (first, last)
        )
        old = {(doc, end, sentence) for doc, end, sentence in known}
        now = {(first + start, end, sentence): text for sentence, start, end, text in texts}
        gone = [(doc,) for doc, _, _ in old - now.keys()]
        new = sorted(now.keys() - old)
        self._connection.executemany("DELETE FROM places WHERE doc = ?", gone)
        self._connection.executemany("DELETE FROM words WHERE rowid = ?", gone)
        self._connection.executemany("INSERT INTO places VALUES (?, ?, ?)", new)
        self._connection.executemany(
            "INSERT INTO words (rowid, text) VALUES (?, ?)",
            ((place[0], " ".join(folded_words(now[place]))) for place in new),
        )
        return len(gone) + len(new)

    # Searching

    def count(self, query: Query, article: int | None = None) -> int:
        """How many sentences answer."""
        matched, values = _matched(query, article)
        ((count,),) = self._connection.execute(f"SELECT count(*) FROM {matched}", values)
        return int(count)

    def sentences(
        self, query: Query, article: int | None = None, *, limit: int = -1, offset: int = 0
    ) -> list[int]:
        """Row ids of the sentences that answer, in reading order."""
        matched, values = _matched(query, article)
        found = self._connection.execute(
            f"SELECT p.sentence FROM (SELECT doc FROM {matched} ORDER BY doc LIMIT ? OFFSET ?) m"
            " CROSS JOIN places p ON p.doc = m.doc",
            (*values, limit, offset),
        )
        return [sentence for (sentence,) in found]


def _numbers(article: int) -> tuple[int, int]:
    """The first and last number that a sentence of an article can have."""
    return article << _ARTICLE, ((article + 1) << _ARTICLE) - 1


def _matched(query: Query, article: int | None) -> tuple[str, tuple[object, ...]]:
    """SQL for the numbers that answer, as a table with the one column ``doc``, and its values."""
    if not query.asks:
        return "(SELECT doc FROM places WHERE 0)", ()
    bounds = () if article is None else _numbers(article)
    within = "" if article is None else " AND {} BETWEEN ? AND ?"
    without = " OR ".join(map(_term, query.without))
    if not query.groups:
        inside = within.format("doc")
        return (
            f"(SELECT doc FROM places WHERE doc NOT IN (SELECT rowid FROM words WHERE words MATCH ?){inside})",
            (without, *bounds),
        )
    wanted = " AND ".join(f"({' OR '.join(map(_term, group))})" for group in query.groups)
    asked = f"({wanted}) NOT ({without})" if without else wanted
    inside = within.format("rowid")
    return f"(SELECT rowid AS doc FROM words WHERE words MATCH ?{inside})", (asked, *bounds)


def _term(term: Term) -> str:
    """In FTS5's words; folding leaves no quotes in them."""
    return f'"{" ".join(term.words)}"{" *" if term.prefix else ""}'


@contextmanager
def opened(path: Path) -> Generator[Index, None, None]:
    """The index in this file, made if it is missing. Raises Unusable, also from within the block."""
    try:
        connection = _connect(path)
    except (sqlite3.DatabaseError, OSError) as error:
        raise Unusable(str(error)) from error
    with closing(connection):
        try:
            yield Index(connection)
        except sqlite3.ProgrammingError:
            raise  # a bug
        except sqlite3.DatabaseError as error:
            if _is_ruined(error):
                discard(path)
            raise Unusable(str(error)) from error


def discard(path: Path) -> None:
    """Delete an index; nothing is lost."""
    for suffix in ("", "-wal", "-shm", "-journal"):
        with suppress(OSError):
            path.with_name(path.name + suffix).unlink(missing_ok=True)


def sweep(mine: Path, before: float) -> None:
    """Delete the indexes beside this one that nothing was written to since (seconds since 1970)."""
    with suppress(OSError):
        for path in mine.parent.glob(f"*{SUFFIX}"):
            if path != mine and path.stat().st_mtime < before:
                discard(path)


def _is_ruined(error: Exception) -> bool:
    """Whether the file is of no use to anybody, rather than out of reach for a moment."""
    name = getattr(error, "sqlite_errorname", "") or ""
    return name.startswith(
        ("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_ERROR", "SQLITE_FORMAT", "SQLITE_CONSTRAINT")
    )


def _connect(path: Path) -> sqlite3.Connection:
    """A connection to a file that is an index of ours; what else lies there makes way for a new one."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)  # it holds the words of articles
    for _ in range(2):
        connection = _open(path)
        try:
            if _is_ours(connection):
                return connection
        except sqlite3.DatabaseError as error:
            if not _is_ruined(error):
                connection.close()
                raise
        connection.close()
        discard(path)
    raise OSError(f"{path} can't be replaced")


def _open(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(path, isolation_level=None, timeout=_BUSY_SECONDS, check_same_thread=False)


def _is_ours(connection: sqlite3.Connection) -> bool:
    """Whether this is an index of this version; a new file is made one."""
    for name, value in (("journal_mode", "WAL"), ("synchronous", "NORMAL"), ("temp_store", "MEMORY")):
        connection.execute(f"PRAGMA {name} = {value}")
    if _identity(connection) == (0, 0, 0):
        connection.execute("BEGIN IMMEDIATE")
        if _identity(connection) == (0, 0, 0):  # nobody else was faster
            for statement in _TABLES:
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute("COMMIT")
    return _identity(connection)[:2] == (APPLICATION_ID, VERSION)


def _identity(connection: sqlite3.Connection) -> tuple[int, int, int]:
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (parts,) = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    return application, version, parts
