"""What journeys begin with: a project of our own sentences, and the real window on it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from stanceline.domain.progress import finish
from stanceline.host.places import places
from stanceline.operations import importing, projects, seeding
from stanceline.ui.program import Program
from stanceline.ui.window import Window

ARTICLE = """The harbour council met on Monday.

The ferry line says the new quay is the best idea in years. Fishers call it a gift to cruise ships.
The mayor sees merit on both sides. Nobody has asked the gulls.

A decision is due in May. The budget is not yet known. Fuel is dear. Two boats are for sale.
"""
SENTENCES = 9

Opener = Callable[[Path], Window]


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """A short article as a text file."""
    file = tmp_path / "The new quay.txt"
    file.write_text(ARTICLE, encoding="utf-8")
    return file


@pytest.fixture
def project(tmp_path: Path, article: Path) -> Path:
    """A project with the general codebook and one article."""
    codebook = seeding.codebook_named("general")
    assert codebook is not None
    made = projects.create(tmp_path / "harbour.stanceline", codebook, annotator="Ada Lind")
    report = finish(importing.import_articles(made, [article]))
    assert report.sentences == SENTENCES
    made.close()
    return made.path


@pytest.fixture
def program(qtbot: QtBot) -> Iterator[Program]:
    """The running program, in this test's own folders; every window of it is closed at the end."""
    app = QCoreApplication.instance()
    program = Program(app, places(), theme="light")  # type: ignore[arg-type]
    yield program
    program.quit()
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()


@pytest.fixture
def open_window(qtbot: QtBot, program: Program) -> Opener:
    """Opens a project in its window and waits until everything in it is there."""

    def opener(path: Path) -> Window:
        window = program.open_project(path)
        assert window is not None
        window.resize(1366, 768)
        qtbot.waitExposed(window)
        qtbot.waitUntil(
            lambda: window.session.counted and window.chart.stage.plot is not None, timeout=15_000
        )
        if window.queue.model.articles:
            qtbot.waitUntil(lambda: window.place.sentence is not None)
        return window

    return opener
