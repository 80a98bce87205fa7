"""A small project through the program's own operations, copied for each test that wants one."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from stanceline.domain.articles import RawArticle
from stanceline.domain.codebook import Choice, Codebook, Dimension, Label
from stanceline.domain.progress import finish
from stanceline.operations import importing, projects
from stanceline.operations.projects import Project
from stanceline.store.database import Store

ARTICLES = (
    RawArticle(text="Prices rose again. Nobody cheered. The toll stays.", title="Toll", source="The Post"),
    RawArticle(text="Rain fell on the capital.\n\nTrains ran late. People waited.", title="Rain"),
    RawArticle(text="Votes were counted twice. Nothing changed.", title="Votes", published="2026-03-01"),
)

Fresh = Callable[[], AbstractContextManager[Project]]
Dump = Callable[..., dict[str, list[tuple[Any, ...]]]]


@pytest.fixture(scope="session")
def codebook() -> Codebook:
    """A required stance, topics, and a question that need not be answered."""
    return Codebook(
        name="Small",
        dimensions=(
            Dimension(
                name="stance",
                required=True,
                targeted=True,
                labels=(
                    Label(name="favour", key="1"),
                    Label(name="against", key="2"),
                    Label(name="no stance", key="3", neither=True),
                ),
            ),
            Dimension(
                name="topic",
                choice=Choice.MANY,
                labels=(Label(name="trade", key="t"), Label(name="war"), Label(name="health")),
            ),
            Dimension(name="tone", labels=(Label(name="calm"), Label(name="angry"))),
        ),
    )


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory, codebook: Codebook) -> Path:
    """The project as a closed file; copy it, never open it."""
    path = tmp_path_factory.mktemp("template") / "small.stanceline"
    project = projects.create(path, codebook, annotator="Ada")
    finish(importing.import_raw(project, ARTICLES, "test"))
    projects.annotator_named(project, "Ben")
    project.close()
    return path


@pytest.fixture(scope="session")
def fresh(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Fresh:
    """``with fresh() as project``: an open copy; for tests that need many."""

    @contextmanager
    def copy() -> Iterator[Project]:
        path = tmp_path_factory.mktemp("fresh") / template.name
        project = projects.open_project(Path(shutil.copyfile(template, path)))
        try:
            yield project
        finally:
            project.close()

    return copy


@pytest.fixture
def project(template: Path, tmp_path: Path) -> Iterator[Project]:
    """An open copy of the test's own, alone in its folder."""
    folder = tmp_path / "project"
    folder.mkdir()
    opened = projects.open_project(Path(shutil.copyfile(template, folder / template.name)))
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def named() -> Callable[[Project, str], Label]:
    """``named(project, "favour")``: the label of that name."""

    def find(project: Project, name: str) -> Label:
        return next(label for label in project.codebook if label.name == name)

    return find


@pytest.fixture(scope="session")
def sentences() -> Callable[[Project], list[int]]:
    """``sentences(project)``: row ids of every sentence in order."""
    return lambda project: [row["id"] for row in project.store.rows("SELECT id FROM sentences ORDER BY id")]


@pytest.fixture(scope="session")
def given() -> Callable[[Project], set[tuple[Any, ...]]]:
    """``given(project)``: every label as (sentence, annotator, label, target or "", holder)."""

    def find(project: Project) -> set[tuple[Any, ...]]:
        rows = project.store.rows(
            "SELECT a.sentence, p.name, l.name, coalesce(t.name, ''), a.holder FROM annotations a"
            " JOIN annotators p ON p.id = a.annotator JOIN labels l ON l.id = a.label"
            " LEFT JOIN targets t ON t.id = a.target"
        )
        return {tuple(row) for row in rows}

    return find


@pytest.fixture(scope="session")
def dump() -> Dump:
    """``dump(store)``: every row of every table but the journal's, as SQLite keeps it; ``dump(store, *tables)``."""

    def of(store: Store, *tables: str) -> dict[str, list[tuple[Any, ...]]]:
        every = [
            row[0]
            for row in store.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")
            if row[0] not in ("operations", "row_changes")
        ]
        return {
            table: [tuple(row) for row in store.rows(f"SELECT * FROM {table} ORDER BY 1")]
            for table in tables or every
        }

    return of


@pytest.fixture(scope="session")
def foreign() -> Callable[[Path], Any]:
    """``with foreign(path) as connection``: another program, which keeps none of our rules."""
    return lambda path: closing(sqlite3.connect(path, isolation_level=None, timeout=0))


@pytest.fixture
def write_table(tmp_path: Path) -> Callable[[str, Sequence[Sequence[object]]], Path]:
    """``write_table("labels.csv", rows)``: a CSV file; returns its path."""
    import csv

    def write(name: str, rows: Sequence[Sequence[object]]) -> Path:
        with (tmp_path / name).open("w", encoding="utf-8", newline="") as stream:
            csv.writer(stream).writerows(rows)
        return tmp_path / name

    return write


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Twenty files, the eighth of which can not be read."""
    place = tmp_path / "articles"
    place.mkdir()
    for number in range(20):
        (place / f"{number:02}.txt").write_text(f"Article {number} begins. It has two sentences.")
    (place / "07.txt").write_bytes(bytes(range(256)) * 4)
    return place
