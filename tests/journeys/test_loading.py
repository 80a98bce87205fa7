"""Articles come into the real window: chosen, dropped, pasted; broken ones; cancelled; taken back."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from stanceline.operations import projects, seeding
from stanceline.ui.dialogs.importing import ImportDialog
from stanceline.ui.window import Window

from .conftest import Opener


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    """A project without articles."""
    codebook = seeding.codebook_named("general")
    assert codebook is not None
    made = projects.create(tmp_path / "empty.stanceline", codebook, annotator="Ada Lind")
    made.close()
    return made.path


def wait_for_articles(window: Window, number: int, qtbot: QtBot) -> None:
    """Until the queue lists so many articles."""
    qtbot.waitUntil(
        lambda: len(window.queue.model.articles) == number and window.session.counted, timeout=15_000
    )


def test_an_empty_project_says_how_to_begin(open_window: Opener, empty: Path) -> None:
    window = open_window(empty)
    words = [label.text() for label in window.reader.findChildren(QPushButton) if label.isVisible()]
    assert "Import articles…" in words


def test_files_come_in_and_the_first_article_opens(
    open_window: Opener, empty: Path, article: Path, qtbot: QtBot
) -> None:
    window = open_window(empty)
    window.loading.load([article])
    wait_for_articles(window, 1, qtbot)
    qtbot.waitUntil(lambda: window.reader.model.rowCount() == 9)
    assert "1 new article" in window.notices.texts[0]


def test_dropped_files_wait_in_the_import_dialog(
    open_window: Opener, empty: Path, article: Path, qtbot: QtBot
) -> None:
    window = open_window(empty)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(article))])
    assert window.loading.drop(data)
    dialog = window.findChild(ImportDialog)
    assert dialog is not None
    assert dialog.paths == [article]
    dialog.accept()
    wait_for_articles(window, 1, qtbot)


def test_pasted_text_becomes_an_article(open_window: Opener, empty: Path, qtbot: QtBot) -> None:
    window = open_window(empty)
    data = QMimeData()
    data.setText("The gulls have spoken. They want the quay.")
    assert window.loading.paste(data)
    wait_for_articles(window, 1, qtbot)
    qtbot.waitUntil(lambda: window.reader.model.rowCount() == 2)


def test_an_empty_clipboard_is_told(open_window: Opener, empty: Path) -> None:
    window = open_window(empty)
    assert not window.loading.paste(QMimeData())
    assert window.notices.texts == ("The clipboard holds no text.",)


def test_a_file_that_is_no_text_is_told_and_the_others_come_in(
    open_window: Opener, empty: Path, article: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    noise = tmp_path / "noise.txt"
    noise.write_bytes(bytes(range(256)) * 20)
    window = open_window(empty)
    window.loading.load([noise, article])
    wait_for_articles(window, 1, qtbot)
    assert "1 could not be read" in window.notices.texts[0]


def test_the_import_is_taken_back_as_one_step(
    open_window: Opener, empty: Path, article: Path, qtbot: QtBot
) -> None:
    window = open_window(empty)
    window.loading.load([article])
    wait_for_articles(window, 1, qtbot)
    next(b for b in window.notices.findChildren(QPushButton) if b.text() == "Undo import").click()
    wait_for_articles(window, 0, qtbot)
    assert window.place.article is None


def test_a_cancelled_import_leaves_nothing_behind(
    open_window: Opener, empty: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(200):
        (folder / f"{number}.txt").write_text(
            f"Article {number} begins. It goes on. It ends.", encoding="utf-8"
        )
    window = open_window(empty)
    before = empty.stat().st_size
    with qtbot.waitSignal(window.session.job_ended, timeout=15_000):
        window.session.job_moved.connect(lambda running, _: running.cancel())
        window.loading.load([folder])
    assert window.session.project.store.value("SELECT count(*) FROM articles") == 0
    assert window.session.project.store.value("SELECT count(*) FROM imports") == 0
    assert window.session.project.store.value("SELECT count(*) FROM operations WHERE name = 'import'") == 0
    assert empty.stat().st_size >= before


def test_labelling_goes_on_while_an_import_runs(
    open_window: Opener, project: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "more"
    folder.mkdir()
    for number in range(60):
        (folder / f"{number}.txt").write_text(
            f"Article {number} begins. It goes on. It ends.", encoding="utf-8"
        )
    window = open_window(project)
    favour = window.session.codebook.named("stance", "favour")
    assert favour is not None
    labelled = []

    def label(*_: object) -> None:
        if len(labelled) < 5:
            window.deciding.choose(favour)
            labelled.append(window.session.counts.mine.labels.total())

    window.session.job_moved.connect(label)
    window.loading.load([folder])
    wait_for_articles(window, 61, qtbot)
    assert window.session.counts.mine.labels[favour.id] == len(labelled) > 0
