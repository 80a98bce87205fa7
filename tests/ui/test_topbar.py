"""The bar below the menus: which project, and what the mouse reaches for."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QToolButton

from stanceline.operations import projects, seeding
from stanceline.ui.avatar import Avatar
from stanceline.ui.dialogs.importing import ImportDialog
from stanceline.ui.program import Program
from stanceline.ui.window import Window

Opener = Callable[..., Window]
LEFT = Qt.MouseButton.LeftButton


def button(window: Window, name: str) -> QToolButton:
    """By the name that screen readers say."""
    return next(each for each in window.top.findChildren(QToolButton) if each.accessibleName() == name)


def test_the_size_of_the_project_is_told(window: Window) -> None:
    assert "3 articles  ·  8 sentences" in [label.text() for label in window.top.findChildren(QLabel)]


def test_every_button_has_a_name_a_tip_and_takes_no_click_from_the_reader(window: Window) -> None:
    for each in window.top.findChildren(QAbstractButton):
        assert each.accessibleName()
        assert each.toolTip()
        assert each.focusPolicy() == Qt.FocusPolicy.TabFocus


def test_undo_and_redo_can_be_clicked_while_there_is_something_to_do(window: Window) -> None:
    QTest.keyClick(window.focusWidget(), "P")
    assert not window.top.redo.isEnabled()
    QTest.mouseClick(window.top.undo, LEFT)
    assert window.session.counts.mine.labels.total() == 0
    assert window.focusWidget() is window.reader.view
    QTest.mouseClick(window.top.redo, LEFT)
    assert window.session.counts.mine.labels.total() == 1
    assert not window.top.redo.isEnabled()


def test_tips_say_what_would_be_undone(window: Window) -> None:
    QTest.keyClick(window.focusWidget(), "P")
    assert "Undo: Set Politics" in window.top.undo.toolTip()


def test_import_and_export_open_their_dialogs(window: Window) -> None:
    QTest.mouseClick(button(window, "Import"), LEFT)
    assert [type(dialog) for dialog in window.findChildren(QDialog)] == [ImportDialog]


def test_nothing_can_be_imported_into_a_read_only_project(open_window: Opener, project: Path) -> None:
    other = projects.open_project(project)
    window = open_window(project)
    other.close()
    assert not button(window, "Import").isEnabled()
    assert button(window, "Export").isEnabled()


def test_the_theme_button_offers_the_other_theme(window: Window, program: Program) -> None:
    assert window.top.theme.accessibleName() == "Dark theme"
    QTest.mouseClick(window.top.theme, LEFT)
    assert program.looks.theme.dark
    assert window.top.theme.accessibleName() == "Light theme"
    QTest.mouseClick(window.top.theme, LEFT)
    assert not program.looks.theme.dark
    assert program.settings.theme == "light"


def test_who_labels_is_named(window: Window) -> None:
    avatar = window.top.findChild(Avatar)
    assert avatar.accessibleName() == "Ada Lind"
    assert "Ada Lind" in avatar.toolTip()


@pytest.mark.parametrize("name", ["<b>Harbour</b> & more", "Hafen\tplan", "n" * 400, "ميناء"])
def test_a_name_of_any_kind_is_shown_as_it_is_and_moves_no_button(
    open_window: Opener, tmp_path: Path, name: str
) -> None:
    codebook = seeding.codebook_named("general")
    assert codebook is not None
    made = projects.create(tmp_path / "x.stanceline", codebook, annotator="<i>Ada</i>", name=name)
    made.close()
    window = open_window(made.path, 1024, 680)
    title = next(label for label in window.top.findChildren(QLabel) if label.text() == made.name)
    assert title.textFormat() == Qt.TextFormat.PlainText
    assert "<i>" not in window.top.findChild(Avatar).toolTip()
    for each in window.top.findChildren(QAbstractButton):
        assert window.top.rect().contains(each.geometry())
        assert not each.text() or each.width() >= each.sizeHint().width()
