"""The journey of a key: pressed, committed, painted; and the way to the next sentence to do."""

from itertools import cycle
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.bench.building import ANNOTATOR, Built
from tests.bench.figures import Row, Sample
from tests.bench.limits import RawLabels
from tests.bench.watching import Watch
from tests.bench.windows import bare, opened

from stanceline.operations import labelling, projects, reading
from stanceline.ui.window import Window

LIMIT = "two inserts, one commit"


def committed(built: Built, folder: Path, times: int) -> Row:
    """A label without a window, each beside a raw one."""
    ours, limit = Sample(), Sample()
    raw = RawLabels(folder / "raw.db")
    project = projects.open_project(built.path, annotator=ANNOTATOR)
    try:
        stance = project.codebook.stance
        assert stance is not None
        article = max(row for length, row in built.by_length.items() if length < 500)
        sentences = reading.sentences(project, article)
        for number in range(times):
            sentence = sentences[number % len(sentences)].id
            label = stance.active[(number // len(sentences)) % len(stance.active)]
            with ours.timed():
                labelling.choose(project, [sentence], label)
            with limit.timed():
                raw.commit()
        labelling.clear(project, [sentence.id for sentence in sentences])
    finally:
        project.close()
        raw.close()
    (folder / "raw.db").unlink()
    return Row("label → committed, no window", built.sentences, ours, LIMIT, limit)


def labelled(app: QApplication, built: Built, folder: Path, times: int) -> list[Row]:
    """A label key on the reader → row, buttons and counts painted; and, somewhat later, the chart too."""
    painted, charted, limit = Sample(), Sample(), Sample()
    raw = RawLabels(folder / "raw.db")
    with opened(app, built.path, folder) as (window, watch):
        for _, key in zip(range(times), cycle(_keys(window)), strict=False):
            _be_at_something_to_do(window, watch)
            _press(window, watch, key, painted, charted)
            watch.calm()
            with limit.timed():
                raw.commit()
    raw.close()
    (folder / "raw.db").unlink()
    return [
        Row("label key → row and counts painted", built.sentences, painted, LIMIT, limit),
        Row("label key → … and the chart", built.sentences, charted, LIMIT, limit),
    ]


def _press(window: Window, watch: Watch, key: str, painted: Sample, charted: Sample) -> None:
    before = window.chart.figure
    watch.act(lambda: QTest.keyClick(window.windowHandle(), key))
    painted.add(*watch.took("reader", "labels", "queue"))
    charted.add(
        *watch.took("reader", "labels", "queue", "chart", also=lambda: window.chart.figure is not before)
    )


def _keys(window: Window) -> list[str]:
    """A topic and a stance, again and again, with another one each time."""
    codebook = window.session.codebook
    assert codebook.stance is not None
    assert codebook.topics is not None
    stances = [label.key.lower() for label in codebook.stance.active]
    topics = [label.key.lower() for label in codebook.topics.active]
    rounds = range(len(stances) * len(topics))
    return [key for n in rounds for key in (topics[n % len(topics)], stances[n % len(stances)])]


def _be_at_something_to_do(window: Window, watch: Watch) -> None:
    row, model = window.reader.current_row(), window.reader.model
    if row == model.rowCount() - 1 or not model.is_to_do(row):
        watch.act(
            lambda: QTest.keyClick(
                window.windowHandle(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
            )
        )
        watch.calm()


def next_to_do(app: QApplication, built: Built, folder: Path, times: int) -> Row:
    """Space → the next sentence to do, painted; beside Down in a bare list."""
    ours, limit = Sample(), Sample()
    with opened(app, built.path, folder) as (window, watch):
        window.place.open_article(max(built.by_length.items())[1])
        words = [sentence.text for sentence in window.reader.model.sentences]
        for _ in range(times):
            watch.act(lambda: QTest.keyClick(window.windowHandle(), Qt.Key.Key_Space))
            ours.add(*watch.took("reader", "labels"))
    with bare() as (window, watch):
        window.fill(words)
        for _ in range(times):
            watch.act(lambda: QTest.keyClick(window.windowHandle(), Qt.Key.Key_Down))
            limit.add(*watch.took("list"))
    return Row("next to-do → painted", built.sentences, ours, "a bare list, Down", limit)
