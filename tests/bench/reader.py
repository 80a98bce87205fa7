"""The journeys of reading: an article opens, the list scrolls."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QListView
from tests.bench.building import Built
from tests.bench.figures import Row, Sample
from tests.bench.limits import read_plainly
from tests.bench.watching import Watch
from tests.bench.windows import bare, opened

from stanceline.ui.reading.manner import Manner

STEP = 72
"""Pixels: three lines, as a notch of a wheel."""


def opening_and_scrolling(app: QApplication, built: Built, folder: Path, times: int) -> list[Row]:
    """Each length of article opened so many times; the longest one scrolled notch by notch."""
    lengths = {length: row for length, row in built.by_length.items() if length in (14, 500, 5000)}
    ours: dict[int, Sample] = {length: Sample() for length in lengths}
    limit: dict[int, Sample] = {length: Sample() for length in lengths}
    scroll, scroll_prose, scroll_limit = Sample(), Sample(), Sample()
    other = 1
    with opened(app, built.path, folder) as (window, watch):
        for length, row in lengths.items():
            for _ in range(times):
                window.place.open_article(other)
                watch.act(lambda row=row: window.place.open_article(row))
                ours[length].add(*watch.took("reader", "labels"))
        _scroll(window.reader.view, watch, "reader", times, scroll)
        window.reader.arrange(Manner(layout="prose"))
        watch.calm()
        _scroll(window.reader.view, watch, "reader", times, scroll_prose)
    with bare() as (window, watch):
        for length, row in lengths.items():
            for _ in range(times):
                watch.act(lambda row=row: window.fill(read_plainly(built.path, row)))
                limit[length].add(*watch.took("list"))
        _scroll(window.view, watch, "list", times, scroll_limit)
    rows = [
        Row(f"open an article of {length} → painted", built.sentences, ours[length], "SELECT, a bare list",
            limit[length])
        for length in lengths
    ]  # fmt: skip
    if scroll.wall and scroll_limit.wall:  # short articles fit into the window
        rows.append(Row("scroll by a notch → painted", built.sentences, scroll, "a bare list", scroll_limit))
        prose = "scroll prose by a notch → painted"
        rows.append(Row(prose, built.sentences, scroll_prose, "a bare list", scroll_limit))
    return rows


def _scroll(view: QListView, watch: Watch, name: str, times: int, into: Sample) -> None:
    """Down, and up again wherever it ends."""
    bar, by = view.verticalScrollBar(), STEP
    for _ in range(times):
        if not bar.minimum() <= bar.value() + by <= bar.maximum():
            by = -by
        if bar.maximum() < STEP:
            return
        watch.act(lambda: bar.setValue(bar.value() + by))  # noqa: B023 - called at once
        into.add(*watch.took(name))
