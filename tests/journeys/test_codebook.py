"""The codebook changes in the middle of the work, and the whole window follows: buttons, keys, reader, chart."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot
from tests.big_codebook import big_codebook

from stanceline.domain.codebook import Label
from stanceline.operations import codebooks, projects, reading, recoding, revising
from stanceline.ui.codebook.editor import CodebookEditor
from stanceline.ui.looks.labelbutton import LabelButton
from stanceline.ui.window import Window

Opener = Callable[[Path], Window]


@pytest.fixture
def window(open_window: Opener, project: Path, qtbot: QtBot) -> Window:
    window = open_window(project)
    with qtbot.waitActive(window):
        window.activateWindow()
    window.reader.setFocus()
    return window


def press(qtbot: QtBot, widget: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(widget, key)


def named(window: Window, name: str) -> Label:
    return next(label for label in window.session.project.codebook if label.name == name)


def carried(window: Window, sentence: int) -> list[str]:
    """Names of the labels of a sentence, in the order they were given."""
    codebook = window.session.codebook
    found = window.session.read(reading.annotations_of, [sentence])[sentence]
    return [codebook.label(each.label).name for each in found]


def buttons(window: Window) -> list[str]:
    """What stands on the label pane's buttons."""
    return [button.title for button in window.labels.findChildren(LabelButton) if not button.isHidden()]


def counted(window: Window, label: Label) -> int:
    return window.session.counts.everybody.labels[label.id]


def editor_of(window: Window) -> CodebookEditor:
    found = window.findChild(CodebookEditor)
    assert found is not None
    return found


def test_a_renamed_label_is_renamed_everywhere_and_its_key_still_gives_it(
    window: Window, qtbot: QtBot
) -> None:
    first = window.place.sentence
    assert first is not None
    press(qtbot, window.reader.view, Qt.Key.Key_1)
    window.session.do(revising.edit_label, replace(named(window, "favour"), name="support"))
    qtbot.waitUntil(lambda: "Support" in buttons(window))
    qtbot.waitUntil(lambda: "Favour" not in buttons(window))
    assert carried(window, first) == ["support"]
    assert "support" in str(window.reader.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole))
    second = window.place.sentence
    assert second is not None
    assert second != first
    press(qtbot, window.reader.view, Qt.Key.Key_1)
    assert carried(window, second) == ["support"]


def test_another_key_is_heard_at_once_and_the_old_one_no_more(window: Window, qtbot: QtBot) -> None:
    sentence = window.place.sentence
    assert sentence is not None
    window.session.do(revising.edit_label, replace(named(window, "favour"), key="9"))
    press(qtbot, window.reader.view, Qt.Key.Key_1)
    assert carried(window, sentence) == []
    press(qtbot, window.reader.view, Qt.Key.Key_9)
    assert carried(window, sentence) == ["favour"]


def test_a_merge_moves_counts_labels_and_buttons_and_undo_brings_them_back(
    window: Window, qtbot: QtBot
) -> None:
    first = window.place.sentence
    assert first is not None
    press(qtbot, window.reader.view, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_1)
    favour, against = named(window, "favour"), named(window, "against")
    window.session.do(recoding.merge, favour.id, against.id)
    qtbot.waitUntil(lambda: window.session.counted and counted(window, against) == 3)
    assert counted(window, favour) == 0
    assert carried(window, first) == ["against"]
    qtbot.waitUntil(lambda: "Favour" not in buttons(window))
    window.actions_.by_id["edit.undo"].trigger()
    qtbot.waitUntil(lambda: window.session.counted and counted(window, favour) == 2)
    assert carried(window, first) == ["favour"]
    qtbot.waitUntil(lambda: "Favour" in buttons(window))


def test_a_retired_label_has_no_button_and_no_key_and_stays_in_the_reader(
    window: Window, qtbot: QtBot
) -> None:
    first = window.place.sentence
    assert first is not None
    press(qtbot, window.reader.view, Qt.Key.Key_1)
    window.session.do(revising.retire, named(window, "favour").id)
    qtbot.waitUntil(lambda: "Favour" not in buttons(window))
    assert "favour" in str(window.reader.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole))
    second = window.place.sentence
    assert second is not None
    press(qtbot, window.reader.view, Qt.Key.Key_1)
    assert carried(window, second) == []


def test_the_editor_opens_by_its_key_edits_and_undoes(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(
        window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    editor = editor_of(window)
    qtbot.waitUntil(editor.isActiveWindow)
    editor.go(named(window, "favour").id)
    editor.label_page.name.setFocus()
    editor.label_page.name.selectAll()
    qtbot.keyClicks(editor.label_page.name, "support")
    press(qtbot, editor.label_page.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Support" in buttons(window))
    assert carried(window, window.place.sentence or 0) == []  # what is typed there labels nothing
    qtbot.keyClick(editor.label_page.name, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Favour" in buttons(window))
    assert "Rename" in window.actions_.by_id["edit.redo"].text()


def test_the_editor_is_one_window_and_saves_its_last_field_when_the_project_closes(
    window: Window, project: Path, qtbot: QtBot
) -> None:
    window.actions_.by_id["project.codebook"].trigger()
    window.actions_.by_id["project.codebook"].trigger()
    assert len(window.findChildren(CodebookEditor)) == 1
    editor = editor_of(window)
    editor.go(named(window, "favour").id)
    editor.label_page.definition.setFocus()
    editor.label_page.definition.setPlainText("Typed last.")
    window.close()
    again = projects.open_project(project, read_only=True)
    assert "Typed last." in [label.definition for label in again.codebook]
    again.close()


def test_g_shows_and_hides_the_guidelines_and_leaves_the_keyboard_where_it_was(
    window: Window, qtbot: QtBot
) -> None:
    dock = window.panes.dock("guidelines")
    assert not dock.seen
    focus = window.focusWidget()
    press(qtbot, window.reader.view, Qt.Key.Key_G)
    qtbot.waitUntil(lambda: dock.seen)
    assert window.focusWidget() is focus
    press(qtbot, window.reader.view, Qt.Key.Key_2)
    assert window.guidelines.label == named(window, "against").id
    assert window.focusWidget() is focus
    press(qtbot, window.reader.view, Qt.Key.Key_G)
    qtbot.waitUntil(lambda: not dock.seen)


def test_the_guidelines_follow_the_keyboard_and_the_pointer_over_the_label_buttons(
    window: Window, qtbot: QtBot
) -> None:
    press(qtbot, window.reader.view, Qt.Key.Key_G)
    window.labels.button(named(window, "mixed").id).setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: window.guidelines.label == named(window, "mixed").id)
    button = window.labels.button(named(window, "unclear").id)
    middle = QPointF(button.rect().center())
    QCoreApplication.sendEvent(button, QEnterEvent(middle, middle, button.mapToGlobal(middle)))
    qtbot.waitUntil(lambda: window.guidelines.label == named(window, "unclear").id)


def test_the_pencil_of_the_guidelines_opens_the_editor_at_the_label(window: Window, qtbot: QtBot) -> None:
    press(qtbot, window.reader.view, Qt.Key.Key_G, Qt.Key.Key_2)
    window.guidelines.edit.click()
    assert editor_of(window).label_page.title.text() == "Against"


def test_a_sentence_becomes_an_example_of_its_one_label(window: Window, qtbot: QtBot) -> None:
    press(qtbot, window.reader.view, Qt.Key.Key_1, Qt.Key.Key_Up)
    window.actions_.by_id["annotate.example"].trigger()
    assert named(window, "favour").examples[-1] == "The harbour council met on Monday."
    window.actions_.by_id["annotate.counter_example"].trigger()
    assert named(window, "favour").counter_examples[-1] == "The harbour council met on Monday."
    window.actions_.by_id["edit.undo"].trigger()
    assert "The harbour council met on Monday." not in named(window, "favour").counter_examples


def test_a_sentence_with_several_labels_asks_which(window: Window, qtbot: QtBot) -> None:
    topic = window.session.codebook.dimensions[1].active[0]
    window.deciding.choose(topic)
    press(qtbot, window.reader.view, Qt.Key.Key_1, Qt.Key.Key_Up)
    window.actions_.by_id["annotate.example"].trigger()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    lines = [line for line in menu.actions() if not line.isSeparator()]
    assert [line.text() for line in lines] == ["Favour", topic.title]
    lines[1].trigger()
    menu.close()
    assert "The harbour council met on Monday." in named(window, topic.name).examples


def test_a_sentence_without_labels_is_no_example(window: Window) -> None:
    window.actions_.by_id["annotate.example"].trigger()
    assert QApplication.activePopupWidget() is None
    assert "The harbour council met on Monday." not in [
        each for label in window.session.codebook for each in label.examples
    ]


def test_a_codebook_of_240_topics_comes_and_goes(window: Window, qtbot: QtBot) -> None:
    press(qtbot, window.reader.view, Qt.Key.Key_1)
    change = window.session.do(
        lambda project: codebooks.take_in(project.store, big_codebook(), by=project.annotator.id)
    )
    assert change.happened
    press(qtbot, window.reader.view, Qt.Key.Key_G, Qt.Key.Key_1)
    assert "Macroeconomics" in window.guidelines.text.toPlainText()
    window.actions_.by_id["edit.undo"].trigger()
    window.actions_.by_id["edit.undo"].trigger()
    assert "Macroeconomics" not in [label.name for label in window.session.codebook]
