"""The real window and a bare one, opened so that they can be watched."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication
from tests.bench.limits import BareList
from tests.bench.watching import Watch, activated, turn, wait_for, waking

from stanceline.host.places import places
from stanceline.ui.program import Program
from stanceline.ui.window import Window


def is_usable(window: Window) -> bool:
    """Whether counts, reader and chart are there."""
    return window.session.counted and window.reader.model.rowCount() > 0 and window.chart.figure is not None


@contextmanager
def opened(app: QApplication, project: Path, folder: Path) -> Iterator[tuple[Window, Watch]]:
    """The real window on a copy of the project, with everything in it painted once."""
    copy = Path(shutil.copy(project, folder / f"in window {project.name}"))
    program = Program(app, places())
    window = program.open_project(copy)
    assert window is not None
    activated(window)
    wait_for(lambda: is_usable(window))
    codebook, plot = window.session.codebook, window.chart.stage.plot
    assert plot is not None
    buttons = (window.labels.button(label.id) for label in codebook if not label.retired)
    parts = {
        "reader": (window.reader.view.viewport(),),
        "labels": (window.labels.heading, *buttons),
        "queue": (window.queue.view.viewport(),),
        "chart": (plot.viewport(),),
    }
    watch = Watch(window, parts)
    watch.calm()
    try:
        yield window, watch
    finally:
        window.close()
        with waking():
            while program.windows:
                turn()
        copy.unlink()


@contextmanager
def bare() -> Iterator[tuple[BareList, Watch]]:
    """Nothing but a list."""
    window = BareList()
    activated(window)
    watch = Watch(window, {"list": (window.view.viewport(),)})
    try:
        yield window, watch
    finally:
        window.close()
        window.deleteLater()
