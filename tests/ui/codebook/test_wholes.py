"""What the editor does to a label as a whole: merge, split, retire, delete."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from stanceline.domain.codebook import Label
from stanceline.domain.progress import Progress
from stanceline.operations import labelling
from stanceline.ui.codebook.asking import MergeDialog, SplitDialog
from stanceline.ui.codebook.editor import CodebookEditor
from stanceline.ui.codebook.nodes import CODEBOOK, Kind, Node
from stanceline.ui.codebook.waiting import Waiting
from stanceline.ui.session import Session
from stanceline.ui.window import Window
from stanceline.ui.worker import Running

Named = Callable[[str], Label]
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def press(qtbot: QtBot, widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
    qtbot.keyClick(widget, key, modifiers or Qt.KeyboardModifier.NoModifier)


def focused(editor: CodebookEditor) -> QWidget:
    found = editor.focusWidget()
    assert found is not None
    return found


def test_a_merge_asks_which_label_takes_over(
    editor: CodebookEditor, session: Session, named: Named, qtbot: QtBot
) -> None:
    session.do(labelling.choose, [1, 2], named("favour"))
    editor.go(named("favour").id)
    editor.label_page.merge.click()
    dialog = editor.findChild(MergeDialog)
    assert dialog is not None
    qtbot.keyClicks(dialog.field, "agai")
    dialog.accept()
    assert named("favour").retired
    assert editor.tree.node == Node(Kind.LABEL, named("against").id)
    assert editor.label_page.about.text().startswith("Given 2 time")


def test_a_split_asks_for_names_and_where_the_annotations_go(
    editor: CodebookEditor, session: Session, named: Named, qtbot: QtBot
) -> None:
    session.do(labelling.choose, [1], named("favour"))
    editor.go(named("favour").id)
    editor.label_page.split.click()
    dialog = editor.findChild(SplitDialog)
    assert dialog is not None
    assert not dialog.go.isEnabled()
    dialog.names_field.setPlainText("warm favour\ncool favour\n")
    dialog.go_over.click()
    dialog.where.setCurrentIndex(1)
    dialog.accept()
    assert named("favour").retired
    editor.go(named("cool favour").id)
    assert editor.label_page.about.text().startswith("Given 1 time")


def test_a_merge_of_very_many_annotations_is_a_job(
    editor: CodebookEditor, session: Session, named: Named, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("stanceline.ui.codebook.editor.MANY", 1)
    session.do(labelling.choose, [1, 2, 3], named("favour"))
    editor.go(named("favour").id)
    editor.label_page.merge.click()
    dialog = editor.findChild(MergeDialog)
    assert dialog is not None
    with qtbot.waitSignals([session.job_began, session.job_ended]):
        dialog.accept()
    assert named("favour").retired
    assert editor.label_page.title.text() == "Against"


def test_what_is_waited_for_is_stopped_by_esc_and_closes_when_it_has_stopped(
    editor: CodebookEditor, session: Session, qtbot: QtBot
) -> None:
    running = Running("Merging labels")
    waiting = Waiting(session, running, editor)
    waiting.open()
    session.job_moved.emit(running, Progress(20, 80))
    assert (waiting.bar.value(), waiting.bar.maximum()) == (20, 80)
    press(qtbot, waiting, Qt.Key.Key_Escape)
    assert running.cancelled
    assert waiting.isVisible()
    session.job_ended.emit(running)
    assert not waiting.isVisible()


def test_a_label_is_retired_and_brought_back(editor: CodebookEditor, named: Named) -> None:
    editor.go(named("favour").id)
    editor.label_page.retire.click()
    assert named("favour").retired
    assert editor.label_page.retire.text() == "Bring back"
    editor.label_page.retire.click()
    assert not named("favour").retired


def test_a_label_that_was_never_given_is_deleted_and_undo_brings_it_back(
    editor: CodebookEditor, session: Session, named: Named, qtbot: QtBot
) -> None:
    editor.go(named("favour").id)
    editor.label_page.delete.click()
    assert "favour" not in [label.name for label in session.codebook]
    assert editor.tree.node == CODEBOOK
    press(qtbot, focused(editor), Qt.Key.Key_Z, CTRL)
    assert named("favour")


def test_in_a_project_that_is_open_elsewhere_everything_can_be_read_and_nothing_changed(
    read_only: Window, qtbot: QtBot
) -> None:
    read_only.actions_.by_id["project.codebook"].trigger()
    editor = read_only.findChild(CodebookEditor)
    assert editor is not None
    qtbot.waitUntil(editor.isActiveWindow)
    label = next(iter(read_only.session.codebook))
    editor.go(label.id)
    assert editor.label_page.definition.toPlainText() == label.definition
    assert not editor.label_page.isEnabled()
    for button in (editor.new_label, editor.new_below, editor.new_dimension):
        assert not button.isEnabled()
    press(qtbot, editor.tree, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert "read-only" in editor.said.text()
    editor.close()
