"""Nothing about paths and folders keeps the program from starting, opening and making projects."""

import errno
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from stanceline.host.settings import Settings
from stanceline.operations import projects
from stanceline.ui.dialogs.newproject import NewProjectDialog
from stanceline.ui.program import Program
from stanceline.ui.window import Window

Opener = Callable[..., Window]


@pytest.fixture
def nowhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The program's folders can't be made, because there is a file in their place."""
    (tmp_path / "file").touch()
    monkeypatch.setenv("STANCELINE_HOME", str(tmp_path / "file" / "home"))


@pytest.fixture
def homeless(nowhere: None, program: Program) -> Program:
    """A program without folders."""
    return program


def recent(program: Program) -> list[QPushButton]:
    """The buttons of recent projects, in the first window."""
    buttons = program.welcome().findChildren(QPushButton)
    return [button for button in buttons if button.property("kind") == "link"]


def test_without_a_folder_for_settings_the_program_starts(homeless: Program) -> None:
    assert homeless.welcome().isVisible()
    homeless.keep(replace(homeless.settings, annotator="Ada"))
    assert homeless.settings.annotator == "Ada"


def test_without_a_folder_for_data_the_sample_project_says_why_it_is_not_there(homeless: Program) -> None:
    assert homeless.sample_project() is None
    (said,) = homeless.welcome().notices.texts
    assert "Sample project" in said
    assert "could not be made" in said


@pytest.mark.parametrize("name", ["n" * 300, "gone.stanceline", "a file/deeper", "\0"])
def test_a_recent_path_where_nobody_can_look_is_greyed(program: Program, tmp_path: Path, name: str) -> None:
    (tmp_path / "a file").touch()
    program.settings = Settings(recent=(str(tmp_path / name),))
    (button,) = recent(program)
    assert not button.isEnabled()


def test_a_recent_path_in_a_closed_folder_is_greyed(
    program: Program, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stat = Path.stat

    def refuse(path: Path, **how: bool) -> os.stat_result:
        if path == project:
            raise PermissionError(errno.EACCES, "Permission denied")
        return stat(path, **how)

    monkeypatch.setattr(Path, "stat", refuse)
    program.settings = Settings(recent=(str(project),))
    (button,) = recent(program)
    assert not button.isEnabled()


@pytest.mark.parametrize("way", ["sub/../harbour.stanceline", "./harbour.stanceline", "link"])
def test_the_same_file_by_another_path_brings_its_window_to_the_front(
    window: Window, program: Program, project: Path, way: str
) -> None:
    (project.parent / "sub").mkdir()
    (project.parent / "link").symlink_to(project)
    assert program.open_project(project.parent / way) is window
    assert program.windows == [window]


def test_a_project_whose_path_cannot_be_looked_at_is_told(program: Program, tmp_path: Path) -> None:
    assert program.open_project(tmp_path / ("n" * 300)) is None
    assert "could not be opened" in program.welcome().notices.texts[0]


def test_another_file_is_opened_while_that_of_a_window_is_gone(
    window: Window, program: Program, project: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.stanceline"
    other.write_bytes(project.read_bytes())
    project.rename(tmp_path / "moved.stanceline")
    opened = program.open_project(other)
    assert opened is not None
    assert opened is not window


def test_a_project_that_can_only_be_read_is_read_as_the_person_of_the_settings(
    open_window: Opener, program: Program, project: Path
) -> None:
    first = projects.open_project(project, annotator="Bo Ek")
    program.settings = replace(program.settings, annotator="Bo Ek")
    window = open_window(project)
    assert not window.session.project.writable
    assert window.session.annotator.name == "Bo Ek"
    first.close()


def test_a_person_whom_a_project_does_not_know_can_read_it(
    open_window: Opener, program: Program, project: Path
) -> None:
    first = projects.open_project(project)
    program.settings = replace(program.settings, annotator="A Stranger")
    window = open_window(project)
    assert not window.session.project.writable
    assert window.session.annotator.name == "Ada Lind"
    first.close()


@pytest.mark.parametrize("folder", ["n" * 300, "~a", "\0", "relative"])
def test_a_folder_where_nobody_can_look_is_said_above_the_buttons(
    program: Program, qtbot: QtBot, folder: str
) -> None:
    dialog = NewProjectDialog("Ada Lind")
    qtbot.addWidget(dialog)
    dialog.name_field.setText("Harbour")
    dialog.folder_field.setText(folder)
    assert dialog._missing.text() == "This folder does not exist."


def test_an_account_without_a_home_can_make_a_project(
    program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nowhere() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "home", nowhere)
    monkeypatch.setattr(Path, "is_dir", lambda _: False)
    dialog = NewProjectDialog("Ada Lind")
    qtbot.addWidget(dialog)
    assert dialog.folder_field.text() == ""


def test_a_system_that_refuses_while_a_project_is_made_is_told(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.ENAMETOOLONG, "File name too long")

    monkeypatch.setattr(projects, "create", refuse)
    welcome = program.welcome()
    program.new_project(welcome)
    dialog = welcome.findChild(NewProjectDialog)
    dialog.folder_field.setText(str(tmp_path))
    dialog.name_field.setText("Harbour")
    dialog.accept()
    assert "File name too long" in welcome.notices.texts[0]
    assert program.windows == []
