"""What the machine itself takes: SQLite, CSV and an empty list view, without anything of ours."""

import csv
import os
import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QListView, QMainWindow

from stanceline.domain.articles import Span
from stanceline.text.splitting import split


class RawLabels:
    """Commits a label the way the project file is written (PERSIST and FULL), as two inserts and nothing else."""

    def __init__(self, path: Path) -> None:
        self._connection = raw(path)
        self._connection.execute("CREATE TABLE annotations (id INTEGER PRIMARY KEY, sentence, label, at)")
        self._connection.execute("CREATE TABLE journal (id INTEGER PRIMARY KEY, row, image)")

    def commit(self) -> None:
        """One label."""
        run = self._connection.execute
        run("BEGIN IMMEDIATE")
        row = run(
            "INSERT INTO annotations (sentence, label, at) VALUES (1, 2, '2026-11-02T08:00:00.000Z')"
        ).lastrowid
        run("INSERT INTO journal (row, image) VALUES (?, ?)", (row, "x" * 200))
        run("COMMIT")

    def close(self) -> None:
        """Let the file go."""
        self._connection.close()


def raw(path: Path) -> sqlite3.Connection:
    """A new database as durable as a project."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = PERSIST")
    connection.execute("PRAGMA synchronous = FULL")
    return connection


def import_plainly(files: Iterable[Path], path: Path) -> None:
    """Read, split and insert in one transaction; no cleaning, no language, no ids, no report."""
    connection = raw(path)
    connection.execute("CREATE TABLE articles (id INTEGER PRIMARY KEY, text)")
    connection.execute("CREATE TABLE sentences (id INTEGER PRIMARY KEY, article, start, stop, text)")
    connection.execute("BEGIN IMMEDIATE")
    for number, file in enumerate(files, 1):
        text = file.read_text(encoding="utf-8")
        connection.execute("INSERT INTO articles VALUES (?, ?)", (number, text))
        spans: list[Span] = split(text, "en")
        connection.executemany(
            "INSERT INTO sentences (article, start, stop, text) VALUES (?, ?, ?, ?)",
            [(number, span.start, span.end, text[span.start : span.end]) for span in spans],
        )
    connection.execute("COMMIT")
    connection.close()


def write_plainly(rows: Iterable[Sequence[object]], path: Path) -> None:
    """``csv.writer`` on rows that are in memory already, and one sync."""
    with path.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows(rows)
        stream.flush()
        os.fsync(stream.fileno())


def count_plainly(path: Path) -> int:
    """Every label fetched once."""
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    found = connection.execute("SELECT sentence, annotator, label FROM annotations").fetchall()
    connection.close()
    return len(found)


def read_plainly(path: Path, article: int) -> list[str]:
    """The sentences of one article, and its annotations on the way."""
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    words = [
        text
        for (text,) in connection.execute(
            "SELECT text FROM sentences WHERE article = ? ORDER BY position", (article,)
        )
    ]
    connection.execute(
        "SELECT * FROM annotations WHERE sentence IN (SELECT id FROM sentences WHERE article = ?)", (article,)
    ).fetchall()
    connection.close()
    return words


class BareList(QMainWindow):
    """Qt's own list view with one line a sentence, in a window of the same size."""

    def __init__(self) -> None:
        super().__init__()
        self.view = QListView()
        self.view.setUniformItemSizes(True)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setCentralWidget(self.view)
        self.resize(1600, 1000)

    def fill(self, words: Sequence[str]) -> None:
        """Other sentences."""
        old = self.view.model()
        self.view.setModel(QStringListModel(list(words), self))
        self.view.setCurrentIndex(self.view.model().index(0, 0))
        if old is not None:
            old.deleteLater()
