"""The first window: three ways to begin, and the projects of last time."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from stanceline.domain.trouble import Trouble
from stanceline.ui.dialogs.help import HelpDialog
from stanceline.ui.dialogs.newproject import NewProjectDialog
from stanceline.ui.looks.elidedlabel import ElidedLabel
from stanceline.ui.program import Program
from stanceline.ui.welcome import Welcome

LEFT = Qt.MouseButton.LeftButton


def with_recent(program: Program, *paths: str) -> Welcome:
    """The first window of somebody who had these projects open."""
    program.keep(replace(program.settings, recent=paths))
    return program.welcome()


def recent(welcome: Welcome) -> list[QPushButton]:
    """The buttons of recent projects."""
    return [button for button in welcome.findChildren(QPushButton) if button.property("kind") == "link"]


def test_somebody_new_sees_three_ways_and_no_heading_for_nothing(program: Program) -> None:
    welcome = program.welcome()
    assert [button.text() for button in welcome.findChildren(QPushButton)] == [
        "Try the sample project",
        "New project…",
        "Open…",
    ]
    assert "Recent" not in [label.text() for label in welcome.findChildren(QLabel)]


def test_enter_tries_the_sample(program: Program, qtbot: QtBot) -> None:
    welcome = program.welcome()
    welcome.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is welcome.sample)
    assert welcome.sample.isDefault()


def test_enter_opens_the_newest_project_that_is_still_there(
    program: Program, project: Path, qtbot: QtBot
) -> None:
    welcome = with_recent(program, "/gone/away.stanceline", str(project))
    _, there = recent(welcome)
    welcome.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is there)
    assert there.isDefault()
    assert not welcome.sample.isDefault()
    QTest.keyClick(there, Qt.Key.Key_Return)
    assert [window.session.project.path for window in program.windows] == [project]


def test_enter_tries_the_sample_where_no_recent_project_is_left(program: Program, qtbot: QtBot) -> None:
    welcome = with_recent(program, "/gone/away.stanceline")
    welcome.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is welcome.sample)


def test_tab_reaches_every_button(program: Program, project: Path, qtbot: QtBot) -> None:
    welcome = with_recent(program, str(project))
    focused(welcome, welcome.sample, qtbot)
    reached = []
    for _ in range(5):
        focus = QApplication.focusWidget()
        assert isinstance(focus, QPushButton | QLineEdit)
        reached.append(focus.text() if isinstance(focus, QPushButton) else focus.accessibleName())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert reached == ["Try the sample project", "New project…", "Open…", "Who is labelling?", "harbour"]


def focused(welcome: Welcome, part: QWidget, qtbot: QtBot) -> QWidget:
    """This part, when it has the keyboard."""
    welcome.activateWindow()
    part.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is part)
    return part


def test_enter_presses_the_button_that_has_the_keyboard(program: Program, qtbot: QtBot) -> None:
    welcome = program.welcome()
    QTest.keyClick(focused(welcome, welcome.new, qtbot), Qt.Key.Key_Return)
    assert welcome.findChild(NewProjectDialog) is not None


def test_who_labels_is_asked_once_on_a_computer(
    program: Program, project: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    welcome = program.welcome()
    assert welcome.name.isVisible()
    welcome.name.setText("  Ada   Lind ")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(project), ""))
    QTest.mouseClick(welcome.open, LEFT)
    assert program.settings.annotator == "Ada Lind"
    program.windows[0].close()
    qtbot.waitUntil(lambda: not program.windows)
    assert not program.welcome().name.isVisible()


def test_f1_opens_the_help_and_esc_closes_what_is_said_before_the_window(
    program: Program, qtbot: QtBot
) -> None:
    welcome = program.welcome()
    sample = focused(welcome, welcome.sample, qtbot)
    QTest.keyClick(sample, Qt.Key.Key_F1)
    dialog = welcome.findChild(HelpDialog)
    assert dialog is not None
    dialog.close()
    welcome.trouble(Trouble("NOT_A_PROJECT", "This is no project."))
    QTest.keyClick(sample, Qt.Key.Key_Escape)
    assert welcome.isVisible()
    assert welcome.notices.texts == ()
    QTest.keyClick(sample, Qt.Key.Key_Escape)
    assert not welcome.isVisible()


def test_a_recent_project_says_where_it_is_and_when_it_was_used(program: Program, project: Path) -> None:
    welcome = with_recent(program, str(project), "/gone/away.stanceline")
    there, gone = recent(welcome)
    assert there.accessibleDescription() == f"{project.parent}, today"
    assert gone.accessibleDescription() == "/gone, not there"


def test_a_new_project_is_asked_for(program: Program) -> None:
    welcome = program.welcome()
    QTest.mouseClick(welcome.new, LEFT)
    dialog = welcome.findChild(NewProjectDialog)
    assert dialog is not None
    assert dialog.isVisible()


def test_a_project_can_be_chosen_and_the_first_window_goes(
    program: Program, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(project), ""))
    welcome = program.welcome()
    QTest.mouseClick(welcome.open, LEFT)
    assert [window.session.project.path for window in program.windows] == [project]
    assert not welcome.isVisible()


def test_leaving_the_file_dialog_leaves_the_first_window(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    welcome = program.welcome()
    QTest.mouseClick(welcome.open, LEFT)
    assert program.windows == []
    assert welcome.isVisible()


def test_a_recent_project_opens_with_a_click(program: Program, project: Path) -> None:
    (button,) = recent(with_recent(program, str(project)))
    QTest.mouseClick(button, LEFT)
    assert [window.session.project.path for window in program.windows] == [project]


def test_five_recent_projects_are_enough(program: Program) -> None:
    assert len(recent(with_recent(program, *(f"/gone/{n}.stanceline" for n in range(9))))) == 5


def test_a_recent_project_that_is_gone_cannot_be_clicked(program: Program, project: Path) -> None:
    there, gone = recent(with_recent(program, str(project), "/gone/away.stanceline"))
    assert there.isEnabled()
    assert not gone.isEnabled()


@pytest.mark.parametrize("path", ["/" + "n" * 300 + ".stanceline", "\0", "~/x.stanceline", "/dev/null/x"])
def test_no_recent_path_breaks_the_first_window(program: Program, path: str) -> None:
    (button,) = recent(with_recent(program, path))
    assert not button.isEnabled()


def test_a_name_is_shown_as_it_is(program: Program) -> None:
    (button,) = recent(with_recent(program, "/gone/R&D <b>plan<b>.stanceline"))
    assert button.text() == "R&&D <b>plan<b>"
    where = next(
        each for each in button.parentWidget().findChildren(QLabel) if each.accessibleName() == "/gone"
    )
    assert where.textFormat() == Qt.TextFormat.PlainText


@pytest.mark.parametrize(
    "path",
    [
        "/" + "/".join(["a rather long folder"] * 12) + "/plan.stanceline",
        f"/gone/{'a very long name ' * 12}.stanceline",
    ],
    ids=["folder", "name"],
)
def test_long_names_and_folders_are_shortened_with_dots_and_told_whole(
    program: Program, path: str, qtbot: QtBot
) -> None:
    welcome = with_recent(program, path)
    qtbot.waitExposed(welcome)
    (button,) = recent(welcome)
    folders = welcome.findChildren(ElidedLabel)
    folder = next(each for each in folders if each.accessibleName() == str(Path(path).parent))
    assert button.width() >= button.sizeHint().width()
    assert button.accessibleName() == Path(path).stem
    assert button.geometry().right() < folder.geometry().left()
    assert "…" in button.text() or folder.toolTip()


def test_trouble_is_told_in_it(program: Program) -> None:
    welcome = program.welcome()
    welcome.trouble(Trouble("NOT_A_PROJECT", "This is no project.", "Open another."))
    assert welcome.notices.texts == ("This is no project. Open another.",)
    assert welcome.notices.isVisible()
