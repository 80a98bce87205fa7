"""The dialog for a new project refuses what can't be made, says why, and makes what it showed."""

import getpass
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from stanceline.domain.trouble import Trouble
from stanceline.operations import codebooks, projects, seeding
from stanceline.ui.dialogs.newproject import NewProjectDialog
from stanceline.ui.looks.looks import Looks
from stanceline.ui.program import Program

AnswerFiles = Callable[..., None]


@pytest.fixture
def dialog(looks: Looks, tmp_path: Path, qtbot: QtBot) -> NewProjectDialog:
    """With a folder that exists and no name yet."""
    dialog = NewProjectDialog("Ada Lind")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.folder_field.setText(str(tmp_path))
    dialog.show()
    return dialog


def go(dialog: NewProjectDialog) -> QPushButton:
    """The button that makes the project."""
    return next(button for button in dialog.findChildren(QPushButton) if button.text() == "Make project")


def reason(dialog: NewProjectDialog) -> str:
    """Why the project can't be made; empty if it can."""
    if go(dialog).isEnabled():
        return ""
    said = [label.text() for label in dialog.findChildren(QLabel) if label.property("quiet")]
    return said[-1]


def choose_file(dialog: NewProjectDialog, answer_files: AnswerFiles, *paths: Path) -> None:
    """Choose "From a file…" and this file, or Cancel."""
    answer_files(*paths)
    last = dialog.codebooks.count() - 1
    dialog.codebooks.setCurrentIndex(last)
    dialog.codebooks.activated.emit(last)


@pytest.mark.parametrize("name", ["", "   ", "\t", "???", "...", "/", ". ."])
def test_a_project_needs_a_name_that_leaves_letters_for_a_file(dialog: NewProjectDialog, name: str) -> None:
    dialog.name_field.setText(name)
    assert reason(dialog) == "Give the project a name."


@pytest.mark.parametrize("folder", ["/no/such/folder", "~nobody-of-this-name", "relative/nowhere", "\0"])
def test_a_folder_that_does_not_exist_is_said(dialog: NewProjectDialog, folder: str) -> None:
    dialog.name_field.setText("Harbour")
    dialog.folder_field.setText(folder)
    assert reason(dialog) == "This folder does not exist."


def test_a_name_that_is_taken_is_said_and_another_helps(dialog: NewProjectDialog, tmp_path: Path) -> None:
    (tmp_path / "Harbour.stanceline").touch()
    dialog.name_field.setText("Harbour")
    assert reason(dialog) == "A project of this name is in this folder already."
    dialog.name_field.setText("Harbour 2")
    assert reason(dialog) == ""


@pytest.mark.parametrize("name", ["n" * 250, "ж" * 130, "👩‍👩‍👧" * 40])
def test_a_name_too_long_for_a_file_is_said(dialog: NewProjectDialog, name: str) -> None:
    dialog.name_field.setText(name)
    assert reason(dialog) == "This name is too long for a file."


def test_the_longest_name_that_is_let_through_can_be_made(dialog: NewProjectDialog) -> None:
    lengths = []
    for length in range(180, 260, 4):
        dialog.name_field.setText("n" * length)
        if reason(dialog) == "":
            lengths.append(length)
    dialog.name_field.setText("n" * max(lengths))
    made = projects.create(dialog.path(), dialog.codebook(), annotator=dialog.annotator(), name=dialog.name())
    assert made.writable
    made.close()


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Harbour", "Harbour.stanceline"),
        ("  Harbour   plan ", "Harbour plan.stanceline"),
        ("A/B: what?", "A B  what.stanceline"),
        (".hidden", "hidden.stanceline"),
        ("v1.2", "v1.2.stanceline"),
        ("رسوم الميناء", "رسوم الميناء.stanceline"),
        ("..", ""),
    ],
)
def test_the_name_becomes_a_file_name_that_every_system_takes(
    dialog: NewProjectDialog, tmp_path: Path, name: str, file: str
) -> None:
    dialog.name_field.setText(name)
    if file:
        assert dialog.path() == tmp_path / file
    assert dialog.name() == " ".join(name.split())


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=st.text(max_size=40))
def test_whatever_is_typed_the_file_is_in_the_folder_and_can_be_seen(
    dialog: NewProjectDialog, tmp_path: Path, name: str
) -> None:
    dialog.name_field.setText(name)
    path = dialog.path()
    assert path.parent == tmp_path
    if go(dialog).isEnabled():
        assert path.suffix == projects.SUFFIX
        assert not path.name.startswith((".", " "))
        assert not set(path.name) & set('/\\:*?"<>|\0')


def test_a_folder_that_cannot_be_written_is_said(
    dialog: NewProjectDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    dialog.name_field.setText("Harbour")
    assert reason(dialog) == "You may not write to this folder."


def test_a_tilde_is_the_home_folder(
    dialog: NewProjectDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "texts").mkdir()
    dialog.folder_field.setText("~/texts")
    dialog.name_field.setText("Harbour")
    assert reason(dialog) == ""
    assert dialog.path() == tmp_path / "texts" / "Harbour.stanceline"


def test_every_shipped_codebook_is_offered_and_the_general_one_first_chosen(dialog: NewProjectDialog) -> None:
    names = [dialog.codebooks.itemData(row) for row in range(dialog.codebooks.count())]
    assert names == [*seeding.codebook_names(), ""]
    assert dialog.codebooks.currentData() == "general"
    for row, name in enumerate(seeding.codebook_names()):
        dialog.codebooks.setCurrentIndex(row)
        assert dialog.codebook() == seeding.codebook_named(name)


def test_a_codebook_file_can_be_chosen(
    dialog: NewProjectDialog, tmp_path: Path, answer_files: AnswerFiles
) -> None:
    general = seeding.codebook_named("general")
    assert general is not None
    file = tmp_path / "mine.toml"
    file.write_text(codebooks.as_toml(general), encoding="utf-8")
    dialog.name_field.setText("Harbour")
    choose_file(dialog, answer_files, file)
    assert reason(dialog) == ""
    assert [each.name for each in dialog.codebook()] == [each.name for each in general]
    assert "mine.toml" in dialog.codebooks.currentText()


def test_a_codebook_file_that_was_not_chosen_is_asked_for(
    dialog: NewProjectDialog, answer_files: AnswerFiles
) -> None:
    dialog.name_field.setText("Harbour")
    choose_file(dialog, answer_files)
    assert reason(dialog) == "Choose a codebook file."


@pytest.mark.parametrize("content", ["", "no toml at all [", "\0", 'format = "other"'])
def test_a_file_that_is_no_codebook_is_trouble(
    dialog: NewProjectDialog, tmp_path: Path, answer_files: AnswerFiles, content: str
) -> None:
    file = tmp_path / "broken.toml"
    file.write_text(content, encoding="utf-8")
    choose_file(dialog, answer_files, file)
    with pytest.raises(Trouble, match="broken"):
        dialog.codebook()


def test_a_codebook_file_that_went_away_is_trouble(
    dialog: NewProjectDialog, tmp_path: Path, answer_files: AnswerFiles
) -> None:
    choose_file(dialog, answer_files, tmp_path / "gone.toml")
    with pytest.raises(Trouble, match=r"gone\.toml"):
        dialog.codebook()


def test_who_labels_is_who_labelled_last_or_the_person_of_this_computer(
    dialog: NewProjectDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert dialog.annotator() == "Ada Lind"
    monkeypatch.setattr(getpass, "getuser", lambda: "bo")
    dialog.annotator_field.setText("  ")
    assert dialog.annotator() == "bo"


@pytest.mark.parametrize("error", [KeyError("uid"), OSError("no name"), ImportError("pwd")])
def test_a_computer_that_does_not_know_who_sits_there_is_no_fault(
    looks: Looks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def nobody() -> str:
        raise error

    monkeypatch.setattr(getpass, "getuser", nobody)
    dialog = NewProjectDialog("")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    assert dialog.annotator() == "Annotator"


def test_the_folder_is_chosen_with_a_button_and_cancel_keeps_it(
    dialog: NewProjectDialog, tmp_path: Path, answer_files: AnswerFiles
) -> None:
    button = next(each for each in dialog.findChildren(QPushButton) if each.text() == "Choose…")
    answer_files(tmp_path / "other")
    button.click()
    assert dialog.folder_field.text() == str(tmp_path / "other")
    answer_files()
    button.click()
    assert dialog.folder_field.text() == str(tmp_path / "other")


def test_enter_makes_the_project_and_esc_leaves(dialog: NewProjectDialog, qtbot: QtBot) -> None:
    QTest.keyClick(dialog.name_field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.name_field.setText("Harbour")
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog.name_field, Qt.Key.Key_Return)
    dialog.show()
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)


def ask(program: Program, tmp_path: Path, name: str) -> NewProjectDialog:
    """The dialog that the program shows, filled in."""
    welcome = program.welcome()
    program.new_project(welcome)
    dialog = welcome.findChild(NewProjectDialog)
    assert dialog is not None
    dialog.folder_field.setText(str(tmp_path))
    dialog.name_field.setText(name)
    dialog.annotator_field.setText("Bo Ek")
    return dialog


def test_what_was_asked_for_is_made_and_opens(program: Program, tmp_path: Path) -> None:
    ask(program, tmp_path, "A/B test").accept()
    (window,) = program.windows
    project = window.session.project
    assert project.path == tmp_path / "A B test.stanceline"
    assert (project.name, project.annotator.name) == ("A/B test", "Bo Ek")
    assert program.settings.annotator == "Bo Ek"


def test_trouble_in_making_it_is_told_and_the_name_is_not_kept(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise Trouble("CANNOT_CREATE", "It could not be made.")

    monkeypatch.setattr(projects, "create", refuse)
    ask(program, tmp_path, "Harbour").accept()
    assert program.windows == []
    assert program.welcome().notices.texts == ("It could not be made.",)
    assert program.settings.annotator == ""


def test_a_codebook_file_that_went_away_is_told_too(
    program: Program, tmp_path: Path, answer_files: AnswerFiles
) -> None:
    dialog = ask(program, tmp_path, "Harbour")
    choose_file(dialog, answer_files, tmp_path / "gone.toml")
    dialog.accept()
    assert program.windows == []
    assert "gone.toml" in program.welcome().notices.texts[0]
