"""The shortcut editor: changes hold at once in every window, conflicts are told, and everything can be undone."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from stanceline.domain.keymap import Keymap
from stanceline.host import keyfile
from stanceline.host.places import places
from stanceline.operations import projects, seeding
from stanceline.ui.program import Program
from stanceline.ui.shortcuts.editor import ShortcutEditor
from stanceline.ui.tabbing import stops
from stanceline.ui.window import Window

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Opener = Callable[..., Window]


@pytest.fixture
def editor(window: Window, qtbot: QtBot) -> ShortcutEditor:
    """The editor as its menu opens it."""
    window.actions_.by_id["tools.shortcuts"].trigger()
    (found,) = window.findChildren(ShortcutEditor)
    qtbot.waitActive(found)
    return found


def choose(editor: ShortcutEditor, action: str) -> None:
    """Choose the row of an action."""
    rows = [row.bound.id for row in editor.model.rows]
    editor.table.setCurrentIndex(editor.model.index(rows.index(action), 0))
    assert editor.row() is not None


def record(
    editor: ShortcutEditor, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Add a key as a person does."""
    editor.own.recorder.click()
    QTest.keyClick(editor.own.recorder, key, held)


def leave(editor: ShortcutEditor, window: Window, qtbot: QtBot) -> None:
    """Close it and go on in the reader."""
    editor.accept()
    with qtbot.waitActive(window):
        window.activateWindow()
    window.reader.setFocus()


def keys(window: Window, action: str) -> list[str]:
    """The keys that an action answers to."""
    return [sequence.toString() for sequence in window.actions_.by_id[action].shortcuts()]


def own_keys(editor: ShortcutEditor) -> tuple[str, ...]:
    """The keys of the chosen row."""
    row = editor.row()
    assert row is not None
    return row.keys


def button(editor: ShortcutEditor, title: str) -> QPushButton:
    """A button of the dialog by its words."""
    return next(each for each in editor.findChildren(QPushButton) if each.text() == title)


def test_a_recorded_key_works_at_once_beside_the_old_ones(
    window: Window, editor: ShortcutEditor, qtbot: QtBot
) -> None:
    choose(editor, "go.down")
    record(editor, Qt.Key.Key_N)
    assert keys(window, "go.down") == ["J", "Down", "N"]
    leave(editor, window, qtbot)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_N)
    assert window.reader.current_row() == 1


def test_it_works_in_every_window_and_after_a_new_start(
    window: Window, editor: ShortcutEditor, open_window: Opener, tmp_path: Path, program: Program
) -> None:
    codebook = seeding.codebook_named("general")
    assert codebook is not None
    projects.create(tmp_path / "other.stanceline", codebook, annotator="Ada Lind").close()
    other = open_window(tmp_path / "other.stanceline")
    choose(editor, "file.export")
    record(editor, Qt.Key.Key_F8)
    assert keys(other, "file.export") == ["Ctrl+E", "F8"]
    assert keyfile.load(places().keys_file) == program.keymap


def test_the_strip_of_keys_shows_the_new_key(window: Window, editor: ShortcutEditor) -> None:
    choose(editor, "annotate.repeat")
    editor.own.removers()[0].click()
    assert "Ctrl+D repeat" in window.reader.keys.accessibleName()
    editor.single.click()
    assert "stance" not in window.reader.keys.accessibleName()


def test_bar_and_palette_show_the_new_key(window: Window, editor: ShortcutEditor) -> None:
    choose(editor, "tools.palette")
    for remover in reversed(editor.own.removers()):
        assert remover.accessibleName()
        editor.own.removers()[0].click()
    assert own_keys(editor) == ()
    record(editor, Qt.Key.Key_F4)
    assert "(F4)" in window.top.search.toolTip()
    window.palette_.ask(">command palette")
    assert window.palette_.model.rows[0].offer.keys == "F4"


def test_a_key_of_another_command_is_told_and_can_be_taken(window: Window, editor: ShortcutEditor) -> None:
    choose(editor, "go.down")
    record(editor, Qt.Key.Key_K)
    assert "“K” is the key of “Sentence above”" in editor.own.message.text()
    assert keys(window, "go.down") == ["J", "Down"]
    editor.own.take.click()
    assert keys(window, "go.down") == ["J", "Down", "K"]
    assert keys(window, "go.up") == ["Up"]


@pytest.mark.parametrize(
    ("action", "key", "held", "words"),
    [
        ("go.down", Qt.Key.Key_P, Qt.KeyboardModifier.NoModifier, "label “Politics”"),
        ("go.down", Qt.Key.Key_1, SHIFT, "label “Favour”"),
        ("file.export", Qt.Key.Key_Q, Qt.KeyboardModifier.NoModifier, "for labelling only"),
        ("file.export", Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier, "belongs to the desktop"),
        ("file.export", Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier, "opens the menu File"),
    ],
)
def test_a_key_that_can_not_be_given_is_refused_with_the_reason(
    window: Window, editor: ShortcutEditor, action: str, key: Qt.Key, held: Qt.KeyboardModifier, words: str
) -> None:
    before = keys(window, action)
    choose(editor, action)
    record(editor, key, held)
    assert words in editor.own.message.text()
    assert not editor.own.take.isVisible()
    assert keys(window, action) == before


def test_one_default_and_all_of_them_come_back(window: Window, editor: ShortcutEditor) -> None:
    for action in ("go.down", "go.up"):
        choose(editor, action)
        editor.own.removers()[0].click()
    assert (keys(window, "go.down"), keys(window, "go.up")) == (["Down"], ["Up"])
    choose(editor, "go.down")
    editor.own.restore.click()
    assert keys(window, "go.down") == ["J", "Down"]
    assert not editor.own.restore.isEnabled()
    button(editor, "Restore all").click()
    assert keys(window, "go.up") == ["K", "Up"]
    assert not button(editor, "Restore all").isEnabled()


def test_single_keys_can_be_switched_off_and_on(window: Window, editor: ShortcutEditor, qtbot: QtBot) -> None:
    editor.single.click()
    assert keys(window, "go.down") == ["Down"]
    assert [action.shortcut().toString() for action in window.label_keys.actions] == [""] * len(
        window.label_keys.actions
    )
    leave(editor, window, qtbot)
    for key in "1PJ.":
        QTest.keyClick(window.focusWidget(), key)
    assert window.session.counts.mine.labels.total() == 0
    window.actions_.by_id["tools.shortcuts"].trigger()
    again = window.findChildren(ShortcutEditor)[-1]
    again.single.click()
    leave(again, window, qtbot)
    QTest.keyClick(window.focusWidget(), "P")
    assert window.session.counts.mine.labels.total() == 1


def test_words_find_commands_by_name_menu_and_key(editor: ShortcutEditor) -> None:
    editor.field.setText("ctrl+shift+p")
    assert [row.bound.id for row in editor.model.rows] == ["tools.palette"]
    editor.field.setText("theme")
    assert [row.text for row in editor.model.rows] == [
        "Theme: System", "Theme: Light", "Theme: Dark", "Theme: High contrast",
    ]  # fmt: skip
    editor.field.setText("no such thing")
    assert editor.row() is None
    assert not editor.own.recorder.isEnabled()


def test_keys_go_out_and_come_in_as_json(
    window: Window, editor: ShortcutEditor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "mine.json"
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_: (str(file), ""))
    choose(editor, "go.down")
    record(editor, Qt.Key.Key_N)
    button(editor, "Export…").click()
    assert json.loads(file.read_text("utf-8"))["keys"] == {"go.down": ["J", "Down", "N"]}
    button(editor, "Restore all").click()
    assert keys(window, "go.down") == ["J", "Down"]
    button(editor, "Import…").click()
    assert keys(window, "go.down") == ["J", "Down", "N"]
    file.write_text("{}", encoding="utf-8")
    button(editor, "Import…").click()
    assert "is no file of keys" in editor.own.message.text()
    assert keys(window, "go.down") == ["J", "Down", "N"]


def test_a_key_that_a_codebook_needs_goes_to_its_label(window: Window) -> None:
    down = next(row for row in ShortcutEditor(window.desk, window).model.rows if row.bound.id == "go.down")
    window.desk.program.use_keys(Keymap().given(down.bound, ("P", "Down")))
    assert keys(window, "go.down") == ["Down"]
    QTest.keyClick(window.focusWidget(), "P")
    assert window.session.counts.mine.labels.total() == 1


def test_nothing_below_the_table_moves_whatever_is_said(editor: ShortcutEditor) -> None:
    before = (editor.table.geometry(), editor.own.geometry())
    for action, key in (("file.export", Qt.Key.Key_Q), ("go.down", Qt.Key.Key_K), ("go.up", Qt.Key.Key_U)):
        choose(editor, action)
        record(editor, key)
        assert (editor.table.geometry(), editor.own.geometry()) == before


def test_tab_goes_from_the_recorder_over_the_keys_to_the_default(editor: ShortcutEditor) -> None:
    for action in ("annotate.repeat", "go.down", "annotate.repeat"):
        choose(editor, action)
        row = [editor.own.recorder, *editor.own.removers(), editor.own.restore]
        assert len(row) == 4
        assert [each for each in stops(editor) if each in row] == row
