"""The sheet of shortcuts: what is heard and nothing else, found by words, and the same on paper."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QPdfWriter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from stanceline.domain.change import Change
from stanceline.domain.codebook import Codebook, Dimension, Label
from stanceline.domain.keymap import Keymap
from stanceline.operations import codebooks
from stanceline.operations.projects import Project
from stanceline.ui.actions.building import bounds
from stanceline.ui.actions.registry import ACTIONS
from stanceline.ui.looks.keycap import KeyCap
from stanceline.ui.looks.looks import Looks
from stanceline.ui.shortcuts.editor import ShortcutEditor
from stanceline.ui.shortcuts.listing import Group, Line, columns, groups, title
from stanceline.ui.shortcuts.printing import print_sheet, sheet_document
from stanceline.ui.shortcuts.sheet import ShortcutSheet
from stanceline.ui.window import Window

CONTROL = Qt.KeyboardModifier.ControlModifier


def sheet(window: Window) -> ShortcutSheet:
    """The sheet as its key opens it."""
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Slash, CONTROL)
    (found,) = [each for each in window.findChildren(ShortcutSheet) if each.isVisible()]
    assert window.focusWidget() is found.field
    return found


def lines(found: ShortcutSheet) -> dict[str, list[str]]:
    """Names and keys of the lines that can be seen."""
    shown: dict[str, list[str]] = {}
    for label in found.area.findChildren(QLabel):
        line = label.parentWidget()
        caps = line.findChildren(KeyCap, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if caps and line.isVisible():
            shown[label.text()] = [cap.text() for cap in caps]
    return shown


def test_it_names_every_action_that_has_a_key_and_every_label(window: Window) -> None:
    shown = lines(sheet(window))
    expected = {title(action) for action in ACTIONS if action.keys}
    expected |= {label.title for label in window.session.codebook if label.key}
    assert set(shown) == expected
    assert shown["Politics"] == ["P"]
    assert shown["Undo"] == ["Ctrl+Z"]
    assert shown["Next sentence"] == ["Enter"]
    assert shown["Next to-do article"] == ["Ctrl+Enter"]
    assert shown["Extend selection down"] == ["Shift+↓"]


def test_it_shows_the_keys_of_this_person(window: Window) -> None:
    down = next(bound for bound in bounds() if bound.id == "go.down")
    window.desk.program.use_keys(Keymap().given(down, ("N",)))
    assert lines(sheet(window))["Sentence below"] == ["N"]


def test_without_single_keys_it_names_none(window: Window) -> None:
    window.desk.program.use_keys(Keymap(single=False))
    shown = lines(sheet(window))
    assert "Politics" not in shown
    assert shown["Keyboard shortcuts"] == ["Ctrl+/"]


def test_words_leave_what_contains_them_in_name_group_or_key(window: Window) -> None:
    found = sheet(window)
    QTest.keyClicks(found.field, "extend")
    assert set(lines(found)) == {"Extend selection down", "Extend selection up"}
    found.field.setText("ctrl+k")
    assert set(lines(found)) == {"Command palette"}
    found.field.setText("topics pol")
    assert set(lines(found)) == {"Politics"}
    found.field.setText("no such thing")
    assert found.nothing.isVisible()
    found.field.clear()
    assert "Politics" in lines(found)
    assert not found.nothing.isVisible()


def test_typing_into_it_labels_nothing_and_esc_gives_the_keyboard_back(window: Window) -> None:
    before = window.focusWidget()
    found = sheet(window)
    QTest.keyClicks(found.field, "p1?")
    assert found.field.text() == "p1?"
    assert window.session.counts.mine.labels.total() == 0
    QTest.keyClick(found.field, Qt.Key.Key_Escape)
    assert not found.isVisible()
    assert window.focusWidget() is before


def test_tab_goes_round_what_is_on_it(window: Window) -> None:
    found = sheet(window)
    reached = []
    for _ in range(8):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        reached.append(window.focusWidget())
    assert found.field in reached
    assert all(found.isAncestorOf(widget) for widget in reached)
    assert len(set(reached)) >= 4


def test_it_leads_to_the_editor(window: Window) -> None:
    found = sheet(window)
    next(each for each in found.findChildren(QPushButton) if each.text() == "Customise…").click()
    assert not found.isVisible()
    assert [editor.isVisible() for editor in window.findChildren(ShortcutEditor)] == [True]


def test_asked_for_twice_there_is_one(window: Window) -> None:
    sheet(window)
    window.actions_.by_id["help.shortcuts"].trigger()
    assert len([each for each in window.findChildren(ShortcutSheet) if each.isVisible()]) == 1


def test_a_label_may_have_a_colon_an_ampersand_and_markup(window: Window, qtbot: QtBot) -> None:
    name = "economy: R&D <b>x</b>"

    def take(project: Project) -> Change:
        dimension = Dimension(name="topic", labels=(Label(name=name, key="E"),))
        book = Codebook(name="Odd", dimensions=(dimension,))
        return codebooks.take_in(project.store, book, by=project.annotator.id)

    window.session.do(take)
    qtbot.waitUntil(lambda: window.session.counted)
    found = sheet(window)
    assert lines(found)["Economy: R&D <b>x</b>"] == ["E"]
    label = next(each for each in found.findChildren(QLabel) if each.text() == "Economy: R&D <b>x</b>")
    assert label.textFormat() == Qt.TextFormat.PlainText


@given(st.lists(st.integers(0, 20), max_size=9), st.integers(1, 4))
def test_columns_keep_the_order_and_lose_nothing(sizes: list[int], count: int) -> None:
    some = [Group(str(n), (Line("x", ("X",)),) * size) for n, size in enumerate(sizes)]
    placed = columns(some, count)
    assert len(placed) == count
    assert [group for column in placed for group in column] == some


def test_on_paper_is_what_is_on_the_sheet(window: Window, looks: Looks, tmp_path: Path) -> None:
    found = groups(window.session.codebook, Keymap())
    text = sheet_document(found, looks).toPlainText()
    for group in found:
        assert all(part in text for part in (group.title, *(line.text for line in group.lines)))
    file = tmp_path / "keys.pdf"
    print_sheet(found, QPdfWriter(str(file)), looks)
    assert file.read_bytes().startswith(b"%PDF")
    assert file.stat().st_size > 5_000
