"""Preferences: applied at once, found by words, put back one by one, all by keyboard."""

from dataclasses import fields, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from stanceline.host.settings import _CHOICES, Settings
from stanceline.ui.dialogs.preferencerow import PreferenceRow
from stanceline.ui.dialogs.preferences import PreferencesDialog
from stanceline.ui.dialogs.preferring import PREFERENCES, SINGLE
from stanceline.ui.program import Program
from stanceline.ui.window import Window


@pytest.fixture
def dialog(program: Program, window: Window) -> PreferencesDialog:
    """As its key opens it."""
    window.actions_.by_id["edit.preferences"].trigger()
    found = window.findChild(PreferencesDialog)
    assert found is not None
    return found


def row(dialog: PreferencesDialog, field: str) -> PreferenceRow:
    """The row of a field of Settings."""
    return next(each for each in dialog.rows if each.preference.field == field)


@pytest.mark.parametrize("preference", PREFERENCES, ids=lambda each: each.field)
def test_every_preference_is_a_setting_and_offers_all_that_fits(preference: object) -> None:
    assert preference.button or preference.field in {field.name for field in fields(Settings)} | {SINGLE}
    if preference.field in _CHOICES:
        assert {value for value, _ in preference.choices} == set(_CHOICES[preference.field])


def test_what_is_chosen_is_followed_at_once(
    dialog: PreferencesDialog, program: Program, window: Window
) -> None:
    row(dialog, "text_size").show_value(24)
    assert window.reader.view.text_size == 24
    row(dialog, "key_strip").show_value(False)
    assert window.reader.keys.isHidden()
    row(dialog, "advance").show_value("off")
    assert window.deciding.when == "off"
    row(dialog, "break_after").show_value(50)
    assert window.resting.after == 50
    row(dialog, "theme").show_value("dark")
    assert program.looks.theme.dark


def test_what_was_changed_by_keys_is_what_the_dialog_shows(program: Program, window: Window) -> None:
    window.actions_.by_id["view.larger"].trigger()
    program.show_preferences(window)
    dialog = window.findChild(PreferencesDialog)
    assert dialog is not None
    assert row(dialog, "text_size").value() == window.reader.view.text_size


@pytest.mark.parametrize("field", [each.field for each in PREFERENCES if each.field not in ("", SINGLE)])
def test_each_goes_back_to_its_default_by_itself(
    dialog: PreferencesDialog, program: Program, field: str
) -> None:
    default = getattr(Settings(), field)
    line = row(dialog, field)
    other: object = "Ada"
    if line.preference.choices:
        other = next(value for value, _ in line.preference.choices if value not in (default, "ar"))
    elif isinstance(default, bool):
        other = not default
    elif isinstance(default, int):
        other = default + 1
    line.show_value(other)
    assert getattr(program.settings, field) == other
    assert line.restore.isEnabled()
    line.restore.click()
    assert getattr(program.settings, field) == default
    assert not line.restore.isEnabled()


def test_keys_of_one_character_can_be_switched_off(
    dialog: PreferencesDialog, program: Program, window: Window
) -> None:
    row(dialog, SINGLE).show_value(False)
    assert not program.keymap.single
    window.reader.setFocus()
    QTest.keyClick(window.focusWidget(), "1")
    assert window.session.counts.mine.labels.total() == 0
    row(dialog, SINGLE).restore.click()
    assert program.keymap.single


def test_the_editor_of_shortcuts_is_a_button_away(dialog: PreferencesDialog, window: Window) -> None:
    line = next(each for each in dialog.rows if each.preference.button)
    line.control.click()
    (editor,) = [each for each in window.findChildren(QDialog) if each.isVisible()]
    assert not isinstance(editor, PreferencesDialog)
    editor.close()


def test_without_a_window_there_are_no_shortcuts_to_change(program: Program) -> None:
    welcome = program.welcome()
    program.show_preferences(welcome)
    dialog = welcome.findChild(PreferencesDialog)
    assert dialog is not None
    line = next(each for each in dialog.rows if each.preference.button)
    assert not line.control.isEnabled()
    dialog.close()


def test_reduced_motion_stops_what_glides(dialog: PreferencesDialog, window: Window) -> None:
    row(dialog, "motion").show_value("on")
    assert not window.reader.view.motion
    row(dialog, "motion").show_value("off")
    assert window.reader.view.motion


def test_words_find_preferences_of_every_section(dialog: PreferencesDialog) -> None:
    assert dialog.shown() == ["annotator", "language"]
    QTest.keyClicks(dialog.field, "THEME")
    assert dialog.shown() == ["theme"]
    dialog.field.setText("break minutes")
    assert dialog.shown() == ["break_after"]
    dialog.field.setText("no such thing")
    assert dialog.shown() == []
    dialog.field.clear()
    assert dialog.shown() == ["annotator", "language"]


def test_no_section_is_marked_while_hits_of_all_are_shown(dialog: PreferencesDialog) -> None:
    dialog.sections.setCurrentRow(1)
    dialog.field.setText("theme")
    assert not dialog.sections.selectedItems()
    dialog.field.clear()
    assert dialog.sections.selectedItems() == [dialog.sections.item(1)]


def test_a_click_on_the_section_that_was_shown_ends_the_search(dialog: PreferencesDialog) -> None:
    dialog.field.setText("theme")
    place = dialog.sections.visualItemRect(dialog.sections.item(0)).center()
    QTest.mouseClick(dialog.sections.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert not dialog.field.text()
    assert dialog.shown() == ["annotator", "language"]


def test_a_section_shows_its_own(dialog: PreferencesDialog) -> None:
    for number in range(dialog.sections.count()):
        dialog.sections.setCurrentRow(number)
        name = dialog.sections.item(number).text()
        assert {row(dialog, field).preference.section for field in dialog.shown()} == {name}


def test_everything_is_reached_and_changed_by_keys(
    dialog: PreferencesDialog, program: Program, qtbot: QtBot
) -> None:
    dialog.activateWindow()
    dialog.field.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.field)
    reached: set[QWidget | None] = set()
    for _ in range(20):
        focus = QApplication.focusWidget()
        reached.add(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert {row(dialog, "annotator").control, row(dialog, "language").control, dialog.sections} <= reached
    language = row(dialog, "language").control
    language.setFocus()
    QTest.keyClick(language, Qt.Key.Key_Down)
    assert program.settings.language != "system"
    QTest.keyClick(dialog.field, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_every_control_has_a_name_and_says_its_hint(dialog: PreferencesDialog) -> None:
    for line in dialog.rows:
        assert line.control.accessibleName()
        assert line.preference.button or line.restore.accessibleName().startswith("Restore default: ")
        assert isinstance(line.control, QComboBox | QCheckBox | QSpinBox | QLineEdit | QPushButton)


def test_a_language_is_spoken_by_the_window_when_it_is_opened_again(
    dialog: PreferencesDialog, program: Program, window: Window, qtbot: QtBot
) -> None:
    path = window.session.project.path
    row(dialog, "language").show_value("ar")
    assert program.languages.code == "en"
    assert not program.languages.mirrored
    again = row(dialog, "language")._again
    assert not again.isHidden()
    again.click()
    qtbot.waitUntil(lambda: [each.session.project.path for each in program.windows] == [path])
    assert program.windows[0] is not window
    assert program.languages.code == "ar"


def test_the_language_of_the_desktop_is_the_default(program: Program) -> None:
    assert replace(program.settings).language == "system"
