"""How the reader looks, chosen in the View menu."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from stanceline.domain.cues import CueList
from stanceline.host import settings as host_settings
from stanceline.host.places import places
from stanceline.operations import cues, undoing
from stanceline.ui.actions.reading import keep_own_words
from stanceline.ui.dialogs.ownwords import Draft, OwnWordsDialog
from stanceline.ui.program import Program
from stanceline.ui.window import Window


def kept() -> host_settings.Settings:
    return host_settings.load(places().settings_file)


def test_a_key_turns_lines_into_prose_and_back_and_is_remembered(window: Window, qtbot: QtBot) -> None:
    for layout in ("prose", "lines"):
        qtbot.keyClick(window.reader.view, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
        assert window.reader.view.manner.layout == layout
        assert window.reader.header.switch.layout_shown == layout
        assert kept().layout == layout


def test_the_switch_in_the_header_does_the_same(window: Window, qtbot: QtBot) -> None:
    window.reader.layout_asked.emit("prose")
    assert window.reader.view.manner.layout == "prose"
    window.actions_.refresh()
    assert window.actions_.by_id["view.prose"].isChecked()


@pytest.mark.parametrize(
    ("name", "field", "value"),
    [
        ("view.margin.dots", "margin", "dots"),
        ("view.tint.off", "tint", "off"),
        ("view.typeface.atkinson", "typeface", "atkinson"),
        ("view.spacing.relaxed", "spacing", "relaxed"),
        ("view.measure.wide", "measure", "wide"),
    ],
)
def test_a_choice_holds_at_once_and_in_the_next_window(
    name: str, field: str, value: str, window: Window, program: Program, project: Path
) -> None:
    window.actions_.by_id[name].trigger()
    assert getattr(window.reader.view.manner, field) == value
    window.actions_.refresh()
    assert window.actions_.by_id[name].isChecked()
    window.close()
    again = program.open_project(project)
    assert again is not None
    assert getattr(again.reader.view.manner, field) == value


def test_a_choice_keeps_the_text_size_that_keys_have_set(window: Window) -> None:
    window.reader.zoom(4)
    window.actions_.by_id["view.margin.dots"].trigger()
    assert window.reader.view.text_size == 22


def test_highlights_go_on_and_off(window: Window) -> None:
    row = next(n for n, s in enumerate(window.reader.model.sentences) if "against" in s.text)
    assert window.reader.model.spots(row) == ()
    cues.keep_own_lists([CueList("", "Mine", ("against",))])
    keep_own_words(window.desk, [Draft("Mine", "against\nquay")])
    assert len(window.reader.model.spots(row)) == 1
    assert kept().highlights == ("own:Mine",)
    window.actions_.by_id["view.highlight.hedges"].trigger()
    assert kept().highlights == ("own:Mine", "hedges")
    window.actions_.by_id["view.highlight.hedges"].trigger()
    keep_own_words(window.desk, [Draft("Mine", "against", shown=False)])
    assert window.reader.model.spots(row) == ()


def test_lists_of_the_project_are_one_step_that_can_be_undone(window: Window) -> None:
    keep_own_words(window.desk, [Draft("Names", "quay", shared=True)])
    assert [each.title for each in window.session.read(cues.project_lists)] == ["Names"]
    assert any(window.reader.model.spots(row) for row in range(4))
    window.session.do(undoing.undo)
    assert window.session.read(cues.project_lists) == ()
    assert not any(window.reader.model.spots(row) for row in range(4))


def test_own_words_are_asked_for_in_a_dialog(window: Window, qtbot: QtBot) -> None:
    window.actions_.by_id["view.own_words"].trigger()
    dialog = window.findChild(OwnWordsDialog)
    assert dialog.isVisible()
    dialog.words.setPlainText("quay")
    dialog.accept()
    assert [each.words for each in cues.own_lists()] == [("quay",)]


def test_typing_words_labels_nothing(window: Window, qtbot: QtBot, press_at: Callable[..., bool]) -> None:
    window.actions_.by_id["view.own_words"].trigger()
    dialog = window.findChild(OwnWordsDialog)
    qtbot.keyClicks(dialog.words, "1e")
    assert window.reader.model.done == 0
    dialog.reject()


def test_own_lists_are_switches_of_the_menu(window: Window) -> None:
    menu = window.actions_.by_id["view.own_lists"].menu()
    menu.aboutToShow.emit()
    assert [line.isEnabled() for line in menu.actions()] == [False]
    keep_own_words(window.desk, [Draft("Mine", "quay"), Draft("Yours", "fuel", shared=True, shown=False)])
    menu.aboutToShow.emit()
    lines = menu.actions()
    assert [(line.text(), line.isChecked()) for line in lines] == [("Mine", True), ("Yours", False)]
    lines[1].trigger()
    assert kept().highlights == ("own:Mine", "project:Yours")
