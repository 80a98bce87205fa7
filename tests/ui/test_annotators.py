"""Who labels: the menu of the avatar, and a window that comes again as somebody else."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from stanceline.operations import projects
from stanceline.ui.dialogs.who import WhoDialog
from stanceline.ui.program import Program
from stanceline.ui.window import Window

Opener = Callable[..., Window]


@pytest.fixture
def two(project: Path) -> Path:
    """The harbour, which Ben knows too."""
    made = projects.open_project(project)
    projects.annotator_named(made, "Ben & Co")
    made.close()
    return project


def names(window: Window) -> list[str]:
    """What the menu of the avatar offers."""
    menu = window.top.avatar.menu()
    found = [action.text() for action in menu.actions() if action.text()]
    menu.deleteLater()
    return found


def test_the_menu_lists_everybody_and_ticks_who_labels(open_window: Opener, two: Path) -> None:
    window = open_window(two)
    assert names(window) == ["Ada Lind", "Ben && Co", "Someone else…"]
    menu = window.top.avatar.menu()
    assert [action.isChecked() for action in menu.actions()[:2]] == [True, False]
    menu.deleteLater()


def test_another_annotator_gets_a_window_of_their_own_on_the_same_file(
    open_window: Opener, two: Path, program: Program, qtbot: QtBot
) -> None:
    window = open_window(two)
    session = window.session
    window.top.avatar.chosen.emit("Ben & Co")
    (again,) = program.windows
    assert again is not window
    assert again.session is not session
    assert again.session.annotator.name == "Ben & Co"
    assert again.session.project.writable
    assert session.annotator.name == "Ada Lind"


def test_a_colleague_who_sits_down_does_not_become_the_person_of_this_computer(
    open_window: Opener, project: Path, program: Program
) -> None:
    program.keep(replace(program.settings, annotator="Ada Lind"))
    program.switch_annotator(open_window(project), "Cleo Marsh")
    (again,) = program.windows
    assert again.session.annotator.name == "Cleo Marsh"
    assert again.notices.texts == ()
    assert program.settings.annotator == "Ada Lind"


def test_where_nobody_has_said_who_labels_the_first_choice_is_remembered(
    open_window: Opener, two: Path, program: Program
) -> None:
    program.switch_annotator(open_window(two), "Ben & Co")
    assert program.settings.annotator == "Ben & Co"


def test_somebody_new_is_asked_for_a_name(window: Window, program: Program, qtbot: QtBot) -> None:
    window.top.avatar.chosen.emit("")
    dialog = window.findChild(WhoDialog)
    assert dialog is not None
    assert not dialog._go.isEnabled()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.field)
    QTest.keyClicks(dialog.field, "  Cleo   Marsh ")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert [each.session.annotator.name for each in program.windows] == ["Cleo Marsh"]


def test_leaving_the_question_leaves_everything(window: Window, program: Program) -> None:
    window.top.avatar.chosen.emit("")
    dialog = window.findChild(WhoDialog)
    assert dialog is not None
    dialog.reject()
    assert program.windows == [window]


def test_choosing_who_labels_already_does_nothing(window: Window, program: Program) -> None:
    window.top.avatar._choose("Ada Lind")
    assert program.windows == [window]


def test_the_avatar_opens_its_menu_by_keys(window: Window, qtbot: QtBot) -> None:
    avatar = window.top.avatar
    avatar.setFocus()
    QTest.keyClick(avatar, Qt.Key.Key_Return)
    (menu,) = [each for each in avatar.findChildren(QMenu) if each.isVisible()]
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert not menu.isVisible()


def test_who_is_not_known_to_a_project_is_told_as_whom_they_label(
    open_window: Opener, project: Path, program: Program
) -> None:
    program.keep(replace(program.settings, annotator="Cleo Marsh"))
    window = open_window(project)
    assert window.session.annotator.name == "Ada Lind"
    assert window.notices.texts == ("You label as Ada Lind; this project does not know Cleo Marsh yet.",)


def test_who_is_known_is_told_nothing(open_window: Opener, project: Path, program: Program) -> None:
    program.keep(replace(program.settings, annotator="Ada Lind"))
    assert open_window(project).notices.texts == ()
