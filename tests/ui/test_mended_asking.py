"""Questions that nobody waits for any more are not asked, and previews wait off the GUI thread."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from stanceline.operations import exporting
from stanceline.ui.dialogs import exporting as export_dialogs
from stanceline.ui.dialogs import importing as import_dialogs
from stanceline.ui.dialogs.exporting import ExportDialog
from stanceline.ui.dialogs.importing import ImportDialog
from stanceline.ui.window import Window
from stanceline.ui.worker import Worker

PATIENCE = 10.0


@pytest.fixture
def gate() -> Iterator[threading.Event]:
    """What questions wait for; open at the end, so that no thread is held."""
    gate = threading.Event()
    yield gate
    gate.set()


@pytest.fixture
def worker(gate: threading.Event, qtbot: QtBot) -> Iterator[Worker]:
    """Closed at the end; ``gate`` is still there to be opened before."""
    worker = Worker()
    yield worker
    gate.set()
    worker.close()
    worker.deleteLater()


def test_a_question_that_a_newer_one_replaced_before_its_turn_is_not_asked(
    worker: Worker, gate: threading.Event, qtbot: QtBot
) -> None:
    asked: list[str] = []
    answers: list[str] = []

    def ask(name: str, slot: str) -> None:
        def question() -> str:
            asked.append(name)
            gate.wait(PATIENCE)
            return name

        worker.ask(question, slot=slot, then=answers.append, failed=lambda error: None)

    ask("under way", "one")
    qtbot.waitUntil(lambda: asked == ["under way"])
    for name in ("old", "older than new", "new"):
        ask(name, "one")
    ask("elsewhere", "another")
    gate.set()
    qtbot.waitUntil(lambda: answers == ["new", "elsewhere"])
    assert asked == ["under way", "new", "elsewhere"]


def open_import(window: Window, tmp_path: Path) -> ImportDialog:
    """The dialog with a table in it."""
    file = tmp_path / "news.csv"
    file.write_text("inhalt,kopf\nThe quay is new.,Quay news\n", encoding="utf-8")
    window.loading.ask([file])
    dialog = window.findChild(ImportDialog)
    assert dialog is not None
    return dialog


def open_export(window: Window, tmp_path: Path) -> ExportDialog:
    """The dialog as the action opens it."""
    window.actions_.by_id["file.export"].trigger()
    dialog = window.findChild(ExportDialog)
    assert dialog is not None
    return dialog


Open = Callable[[Window, Path], QDialog]
BOTH = pytest.mark.parametrize("open_dialog", [open_import, open_export])


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch, gate: threading.Event) -> list[threading.Thread]:
    """Previews wait at the gate; on which threads they were looked for."""
    threads: list[threading.Thread] = []

    def slowly(function: Callable[..., object]) -> Callable[..., object]:
        def slow(*words: object) -> object:
            threads.append(threading.current_thread())
            gate.wait(PATIENCE)
            return function(*words)

        return slow

    monkeypatch.setattr(import_dialogs, "preview", slowly(import_dialogs.preview))
    monkeypatch.setattr(exporting, "preview", slowly(exporting.preview))
    return threads


@BOTH
def test_a_slow_preview_does_not_hold_the_window(
    window: Window, held: list[threading.Thread], tmp_path: Path, open_dialog: Open, qtbot: QtBot
) -> None:
    dialog = open_dialog(window, tmp_path)
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: bool(held))
    assert threading.main_thread() not in held
    dialog.reject()


@BOTH
def test_a_preview_that_comes_after_its_dialog_is_gone_breaks_nothing(
    window: Window,
    held: list[threading.Thread],
    gate: threading.Event,
    tmp_path: Path,
    open_dialog: Open,
    qtbot: QtBot,
) -> None:
    dialog = open_dialog(window, tmp_path)
    qtbot.waitUntil(lambda: bool(held))
    gone: list[bool] = []
    dialog.destroyed.connect(lambda: gone.append(True))
    dialog.reject()
    qtbot.waitUntil(lambda: bool(gone))
    gate.set()
    answers: list[None] = []
    window.session.ask(lambda _: None, answers.append, slot="afterwards")
    qtbot.waitUntil(lambda: bool(answers))
    assert window.notices.texts == ()


def test_combos_that_change_quickly_are_previewed_once_more(
    window: Window, held: list[threading.Thread], gate: threading.Event, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = open_import(window, tmp_path)
    qtbot.waitUntil(lambda: bool(held))
    for language in ("de", "fr", "es"):
        dialog.language.setCurrentText(language)
    gate.set()
    qtbot.waitUntil(lambda: bool(dialog.columns))
    assert len(held) == 2
    dialog.reject()


def test_the_export_can_be_chosen_before_its_preview_has_come(
    window: Window, held: list[threading.Thread], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = open_export(window, tmp_path)
    asked: list[object] = []
    monkeypatch.setattr(export_dialogs, "_ask_where", lambda desk, options: asked.append(options))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.accept()
    assert asked == [dialog.options()]
    dialog.deleteLater()
