"""Copying with labels, saving a copy, folders, and what the Help menu tells."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from stanceline import __version__
from stanceline.host.places import places
from stanceline.operations import projects
from stanceline.ui.dialogs.telling import TellingDialog
from stanceline.ui.window import Window


def run(window: Window, name: str) -> None:
    """Trigger an action as its key does."""
    window.actions_.by_id[name].trigger()


def told(window: Window, name: str) -> str:
    """The text that this action shows, as its Copy button hands it over."""
    run(window, name)
    (dialog,) = [each for each in window.findChildren(TellingDialog) if each.isVisible()]
    next(button for button in dialog.findChildren(QPushButton) if button.text() == "Copy").click()
    dialog.reject()
    assert QGuiApplication.clipboard().text() == dialog.text.toPlainText()
    return dialog.text.toPlainText()


def test_sentences_are_copied_with_their_labels_in_columns(window: Window) -> None:
    QTest.keyClick(window.focusWidget(), "P")
    QTest.keyClick(window.focusWidget(), "T")
    QTest.keyClick(window.focusWidget(), "2")
    window.reader.select_all()
    run(window, "edit.copy_labelled")
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]
    assert len(lines) == 4
    assert lines[0] == ["The harbour council met on Monday.", "Against", "Politics, Transport"] or (
        set(lines[0][2].split(", ")) == {"Politics", "Transport"} and lines[0][1] == "Against"
    )
    assert lines[1] == ["The new quay is a gift.", "", ""]


def test_a_copy_is_saved_and_one_goes_on_in_the_project(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    proposed: list[str] = []

    def choose(_parent: object, _title: str, path: str, _kind: str) -> tuple[str, str]:
        proposed.append(Path(path).name)
        return str(tmp_path / "mine"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    run(window, "file.copy")
    qtbot.waitUntil(lambda: "mine.stanceline" in " ".join(window.notices.texts))
    assert proposed == ["harbour copy.stanceline"]
    assert window.session.project.path.name == "harbour.stanceline"
    copy = projects.open_project(tmp_path / "mine.stanceline")
    assert copy.name == window.session.project.name
    copy.close()


def test_folders_are_opened_by_the_desktop_or_named(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return len(opened) < 3

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    for name in ("tools.reveal", "tools.logs", "tools.reveal"):
        run(window, name)
    folder = str(window.session.project.path.parent)
    assert opened == [folder, str(places().log_file.parent), folder]
    assert folder in window.notices.texts[0]


def test_a_report_holds_versions_and_nothing_of_the_project(window: Window) -> None:
    text = told(window, "help.report")
    assert __version__ in text
    for secret in ("harbour", "Ada", "quay", str(Path.home()), str(window.session.project.path.parent)):
        assert secret not in text


def test_how_to_cite_and_what_is_new_can_be_copied(window: Window) -> None:
    assert "@software{stanceline2026," in told(window, "help.cite")
    assert __version__ in told(window, "help.news")
