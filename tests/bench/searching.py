"""The journeys of a search: the index is built, words are typed, and keys go on labelling meanwhile."""

import sqlite3
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

from tests.bench.building import ANNOTATOR, Built
from tests.bench.figures import Row, Sample
from tests.bench.limits import RawLabels

from stanceline.domain.progress import finish
from stanceline.host.places import places
from stanceline.operations import labelling, projects, reading, searching
from stanceline.operations.projects import Project

QUERIES = {
    "a word": "market",
    "two words": "miller rain",
    "a phrase": '"the old tram"',
    "the": "the",
    "t…": "t",
}
"""What is looked for, by what the table calls it; the last is typed and not finished."""


def searched(built: Built, folder: Path, times: int) -> list[Row]:
    """Build the index, then ask for the first page and the count of each query."""
    project = projects.open_project(built.path, annotator=ANNOTATOR)
    try:
        with closing(sqlite3.connect(folder / "raw.db", isolation_level=None)) as raw:
            rows = [_built(project, raw, built.sentences)]
            rows += [_asked(project, raw, name, built.sentences, times) for name in QUERIES]
            rows.append(_combined(project, raw, built.sentences, times))
        rows.append(_labelled_meanwhile(project, folder, built))
    finally:
        project.close()
    (folder / "raw.db").unlink()
    return rows


def _built(project: Project, raw: sqlite3.Connection, sentences: int) -> Row:
    ours, limit = Sample(), Sample()
    texts = [tuple(row) for row in project.store.rows("SELECT id, text FROM sentences ORDER BY id")]
    for _ in range(3):
        _forget()
        with ours.timed():
            assert finish(searching.prepare(project))
        raw.execute("DROP TABLE IF EXISTS plain")
        raw.execute("CREATE VIRTUAL TABLE plain USING fts5(text)")
        with limit.timed():
            raw.execute("BEGIN")
            raw.executemany("INSERT INTO plain (rowid, text) VALUES (?, ?)", texts)
            raw.execute("COMMIT")
    return Row("build the text index", sentences, ours, "insert into plain FTS5", limit)


def _asked(project: Project, raw: sqlite3.Connection, name: str, sentences: int, times: int) -> Row:
    ours, limit = Sample(), Sample()
    query = searching.parse(QUERIES[name], typing=name.endswith("…"))
    plain = f"{QUERIES[name]}*" if name.endswith("…") else QUERIES[name]
    for _ in range(times):
        with ours.timed():
            hits = searching.search(project, query)
        with limit.timed():
            (count,) = raw.execute("SELECT count(*) FROM plain WHERE plain MATCH ?", (plain,)).fetchone()
            raw.execute("SELECT text FROM plain WHERE plain MATCH ? LIMIT 100", (plain,)).fetchall()
        assert hits.total == count, (name, hits.total, count)
    return Row(f"search: {name} → count and 100 hits", sentences, ours, "plain FTS5", limit)


def _combined(project: Project, raw: sqlite3.Connection, sentences: int, times: int) -> Row:
    """All row ids of a frequent word, put into another question."""
    ours, limit = Sample(), Sample()
    inside = "SELECT count(*) FROM sentences WHERE id IN (SELECT value FROM json_each(?))"
    for _ in range(times):
        with ours.timed():
            found = searching.matching(project, "the")
            project.store.value(inside, searching.as_values(found))
        with limit.timed():
            raw.execute("SELECT rowid FROM plain WHERE plain MATCH 'the'").fetchall()
    return Row("search: the → all row ids into SQL", sentences, ours, "plain FTS5, row ids", limit)


def _labelled_meanwhile(project: Project, folder: Path, built: Built) -> Row:
    """Labels while the index is built from nothing on another thread, each beside a raw one."""
    ours, limit = Sample(), Sample()
    stance = project.codebook.stance
    assert stance is not None
    sentence = reading.sentences(project, min(built.by_length.values()))[0].id
    raw = RawLabels(folder / "labels.db")
    _forget()
    with ThreadPoolExecutor(1) as worker:
        building: Future[bool] = worker.submit(lambda: finish(searching.prepare(project)))
        while not building.done() or not ours.wall:
            label = stance.active[len(ours.wall) % len(stance.active)]
            with ours.timed():
                labelling.choose(project, [sentence], label)
            with limit.timed():
                raw.commit()
        assert building.result()
    labelling.clear(project, [sentence])
    raw.close()
    (folder / "labels.db").unlink()
    return Row(
        "label → committed while the index is built", built.sentences, ours, "two inserts, one commit", limit
    )


def _forget() -> None:
    """Delete every index of this person, who is ours."""
    for file in (places().cache / "search").glob("*"):
        file.unlink()
