"""Builds a project of any size in bulk, as if someone had labelled half of it key by key."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

from tests.bench.invention import Invented, article, lengths

from stanceline.domain.articles import RawArticle
from stanceline.domain.codebook import Codebook
from stanceline.domain.identity import article_uid, sentence_uid, text_hash
from stanceline.operations import projects
from stanceline.operations.projects import Project
from stanceline.operations.seeding import codebook_named
from stanceline.store import imports
from stanceline.store.writing import transaction, writing

SEED = 20261
WHEN = "2026-11-02T08:00:00.000Z"
ANNOTATOR = "Ada Bench"

Given = tuple[int, int, int, str, int]
"""annotation row id, sentence row id, dimension row id, its choice, label row id"""


@dataclass(frozen=True, slots=True)
class Built:
    """A project file: how many sentences, and the row id of one article of each length."""

    path: Path
    sentences: int
    labels: int
    by_length: dict[int, int]


def build(path: Path, sentences: int) -> Built:
    """Make the project: the first half of the ordinary articles is finished, of the long ones the first half."""
    codebook = codebook_named("general")
    assert codebook is not None
    project = projects.create(path, codebook, annotator=ANNOTATOR)
    try:
        # A crash would cost a file that takes seconds to make again; syncing would cost minutes.
        project.store.connection.execute("PRAGMA synchronous = OFF")
        plan = lengths(sentences)
        _articles(project, plan)
        labels = _labels(project, plan)
        return Built(path, sentences, labels, {length: row for row, length in enumerate(plan, 1)})
    finally:
        project.close()


def _articles(project: Project, plan: list[int]) -> None:
    store = project.store
    batch = imports.begin(store, source="bench", by=project.annotator.id)
    with transaction(store) as connection:
        for row, invented in enumerate(_invented(plan), 1):
            digest = text_hash(invented.text)
            uid = article_uid(digest, row)
            raw = RawArticle(
                text=invented.text, title=invented.title, source="Bench Gazette", published="2026-11-02"
            )
            connection.execute(
                "INSERT INTO articles (id, uid, import, title, text, source, published, language, sha256)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, 'en', ?)",
                (row, uid, batch, raw.title, raw.text, raw.source, raw.published, digest),
            )
            connection.executemany(
                'INSERT INTO sentences (uid, article, position, start, "end", text, kind, paragraph, splitter,'
                " splitter_version) VALUES (?, ?, ?, ?, ?, ?, 'sentence', ?, 'bench', '1')",
                _sentences(row, uid, invented),
            )
    with writing(store, "import", by=project.annotator.id, detail={"articles": len(plan)}) as pen:
        imports.complete(store, pen, batch, articles=len(plan), sentences=sum(plan), report="{}")


def _invented(plan: list[int]) -> Iterator[Invented]:
    chance = Random(SEED)
    return (article(chance, length) for length in plan)


def _sentences(row: int, uid: str, invented: Invented) -> Iterator[tuple[object, ...]]:
    last = 0
    for position, span in enumerate(invented.spans, 1):
        paragraph = int(position == 1 or "\n" in invented.text[last : span.start])
        last = span.end
        words = invented.text[span.start : span.end]
        yield (
            sentence_uid(uid, span.start, span.end), row, position, span.start, span.end, words, paragraph,
        )  # fmt: skip


def _labels(project: Project, plan: list[int]) -> int:
    store, person, revision = project.store, project.annotator.id, project.codebook.revision
    (first,) = store.connection.execute("SELECT max(id) + 1 FROM operations").fetchone()
    with transaction(store) as connection:
        connection.executemany(
            "INSERT INTO annotations (id, uid, sentence, annotator, dimension, choice, label, at, revision)"
            f" VALUES (?, printf('%016x', ?), ?, {person}, ?, ?, ?, '{WHEN}', {revision})",
            ((row, row, *rest) for row, *rest in _given(project.codebook, plan)),
        )
        connection.executemany(
            "INSERT INTO operations (id, uid, at, annotator, name, kind, standing, detail)"
            f" VALUES (?, printf('%016x', ?), '{WHEN}', {person}, 'label', 'do', 'done', ?)",
            (
                (first + row, first + row, json.dumps({"labels": [str(label)], "sentences": 1}))
                for row, _, _, _, label in _given(project.codebook, plan)
            ),
        )
        connection.executemany(
            "INSERT INTO row_changes (operation, \"table\", row, after) VALUES (?, 'annotations', ?, ?)",
            (
                (first + given[0], given[0], _image(given, person, revision))
                for given in _given(project.codebook, plan)
            ),
        )
        (count,) = connection.execute("SELECT count(*) FROM annotations").fetchone()
    return int(count)


def _image(given: Given, person: int, revision: int) -> str:
    """What the pen would have kept of this row."""
    row, sentence, dimension, choice, label = given
    return json.dumps(
        {
            "id": row, "uid": f"{row:016x}", "sentence": sentence, "annotator": person,
            "dimension": dimension, "choice": choice, "label": label, "target": None, "holder": "",
            "at": WHEN, "seconds": None, "unsure": 0, "note": "", "revision": revision,
        },
        separators=(",", ":"),
    )  # fmt: skip


def _given(codebook: Codebook, plan: list[int]) -> Iterator[Given]:
    """A stance for each labelled sentence, and a topic for about half of them."""
    stance, topics, chance = codebook.stance, codebook.topics, Random(SEED + 1)
    assert stance is not None
    assert topics is not None
    row = 0
    for sentence in _labelled(plan):
        row += 1
        yield row, sentence, stance.id, stance.choice.value, chance.choice(stance.active).id
        if chance.random() < 0.5:
            row += 1
            yield row, sentence, topics.id, topics.choice.value, chance.choice(topics.active).id


def _labelled(plan: list[int]) -> Iterator[int]:
    """Row ids of the sentences that carry labels."""
    usual = [length for length in plan if length < 500]
    first = 1
    for number, length in enumerate(plan):
        if length >= 500:
            yield from range(first, first + length // 2)
        elif number < len(usual) // 2:
            yield from range(first, first + length)
        first += length
