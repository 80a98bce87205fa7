"""A small project file made by the store alone: two annotators, two dimensions, two articles."""

import re
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from stanceline.domain.annotations import Annotation
from stanceline.domain.articles import RawArticle, Span
from stanceline.domain.codebook import Choice, Dimension, Label
from stanceline.domain.identity import text_hash
from stanceline.store import annotations, annotators, codebooks, database, imports
from stanceline.store.database import Store
from stanceline.store.imports import Prepared
from stanceline.store.writing import writing

ARTICLES = ("Prices rose. Nobody cheered.\n\nThe toll stays.", "Rain fell. Trains ran.")
FAVOUR, AGAINST, TRADE, WAR = 1, 2, 3, 4
STANCE, TOPIC = 1, 2


@dataclass(frozen=True)
class Contents:
    """Row ids of what every project of these tests holds."""

    sentences: tuple[int, ...]
    ada: int = 1
    ben: int = 2


def spans(text: str, start: int) -> list[Span]:
    """The sentences of the paragraph that begins at ``start``."""
    paragraph = text[start:].partition("\n\n")[0]
    return [
        Span(start + found.start(), start + found.end()) for found in re.finditer(r"\w[^.]*\.", paragraph)
    ]


def fill(store: Store) -> None:
    """Put the people, the codebook and the articles in."""
    with writing(store, "create", undoable=False) as pen:
        annotators.state(pen, store, name="Small", uid="0", codebook="Small", codebook_revision="1")
        annotators.add(pen, "Ada")
        annotators.add(pen, "Ben")
        for position, (name, choice, names) in enumerate(
            [("stance", Choice.ONE, ("favour", "against")), ("topic", Choice.MANY, ("trade", "war"))]
        ):
            row = codebooks.put_dimension(pen, Dimension(name=name, choice=choice, position=position))
            for place, label in enumerate(names):
                codebooks.put_label(pen, Label(name=label, dimension=row, position=place))
    batch = imports.begin(store, source="test", by=1)
    prepared = []
    for text in ARTICLES:
        raw = RawArticle(text=text, title=text[:6])
        paragraphs = [spans(text, start) for start in (0, text.find("\n\n") + 2)][: 1 + text.count("\n\n")]
        prepared.append(Prepared(raw, text_hash(text), paragraphs, ("test", "1")))
    for _ in imports.store_all(store, batch, prepared):
        pass
    total = sum(article.rows - 1 for article in prepared)
    with writing(store, "import", by=1) as pen:
        imports.complete(store, pen, batch, articles=len(ARTICLES), sentences=total, report="{}")


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project as a closed file; copy it, never open it."""
    path = tmp_path_factory.mktemp("template") / "small.stanceline"
    store = database.create(path)
    fill(store)
    store.close()
    return path


@pytest.fixture
def path(template: Path, tmp_path: Path) -> Path:
    """A project file of the test's own, closed, alone in its folder."""
    folder = tmp_path / "folder"
    folder.mkdir()
    return Path(shutil.copyfile(template, folder / "small.stanceline"))


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    """The same, open for writing."""
    opened = database.open_for_writing(path)
    yield opened
    opened.close()


@pytest.fixture
def contents(template: Path) -> Contents:
    """Row ids."""
    with closing(sqlite3.connect(template)) as foreign:
        return Contents(tuple(row[0] for row in foreign.execute("SELECT id FROM sentences ORDER BY id")))


@pytest.fixture(scope="session")
def annotate() -> Callable[..., Any]:
    """``annotate(store, sentence, label, by=…)``: gives a label as one operation; returns its Change."""

    def give(
        store: Store, sentence: int, label: int, *, by: int = 1, target: int | None = None, holder: str = ""
    ) -> Any:
        dimension = STANCE if label in (FAVOUR, AGAINST) else TOPIC
        annotation = Annotation(
            sentence=sentence, annotator=by, dimension=dimension, label=label, target=target, holder=holder
        )
        with writing(store, "label", by=by) as pen:
            annotations.add(pen, annotation, "one" if dimension == STANCE else "many")
        return pen.change

    return give


@pytest.fixture(scope="session")
def foreign() -> Callable[[Path], Any]:
    """``with foreign(path) as connection``: another program's connection, which keeps none of our rules."""

    def connect(path: Path) -> Any:
        return closing(sqlite3.connect(path, isolation_level=None, timeout=0))

    return connect


@pytest.fixture(scope="session")
def dump() -> Callable[[Store], dict[str, list[tuple[Any, ...]]]]:
    """``dump(store)``: every row of every table, by table."""

    def of(store: Store) -> dict[str, list[tuple[Any, ...]]]:
        tables = [row[0] for row in store.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        return {
            table: [tuple(row) for row in store.rows(f"SELECT * FROM {table} ORDER BY 1")] for table in tables
        }

    return of
