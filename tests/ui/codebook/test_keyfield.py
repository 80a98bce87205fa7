"""The field that takes a key by having it pressed, on keyboards of any script."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from pytestqt.qtbot import QtBot

from stanceline.ui.codebook.keyfield import KeyField

NONE, SHIFT, CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


@pytest.fixture
def field(qtbot: QtBot) -> KeyField:
    field = KeyField()
    qtbot.addWidget(field)
    field.show_key("e")
    return field


@pytest.fixture
def given(field: KeyField) -> list[str]:
    """What it tells."""
    found: list[str] = []
    field.given.connect(found.append)
    return found


def test_a_letter_or_digit_is_told_as_a_capital(field: KeyField, given: list[str], qtbot: QtBot) -> None:
    qtbot.keyClick(field, Qt.Key.Key_T)
    qtbot.keyClick(field, Qt.Key.Key_T, SHIFT)
    qtbot.keyClick(field, Qt.Key.Key_7)
    assert given == ["T", "T", "7"]
    assert field.text() == "E"  # the file says what the key is


def test_the_key_it_has_already_is_not_told(field: KeyField, given: list[str], qtbot: QtBot) -> None:
    qtbot.keyClick(field, Qt.Key.Key_E)
    assert given == []


def test_backspace_and_delete_take_the_key_away(field: KeyField, given: list[str], qtbot: QtBot) -> None:
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    assert given == ["", ""]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Minus, Qt.Key.Key_Left, Qt.Key.Key_F5])
def test_what_can_be_no_key_is_not_told(field: KeyField, given: list[str], qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(field, key)
    assert given == []
    assert field.text() == "E"


def test_keys_with_ctrl_are_not_for_it(field: KeyField, given: list[str], qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("a whole sentence")
    qtbot.keyClick(field, Qt.Key.Key_V, CTRL)
    qtbot.keyClick(field, Qt.Key.Key_A, CTRL)
    assert given == []
    assert field.text() == "E"


def test_a_letter_of_another_script_is_the_key_at_its_place(
    field: KeyField, given: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("stanceline.ui.codebook.keyfield.physical_key", lambda event: "T")
    event = QKeyEvent(QEvent.Type.KeyPress, 0x0415, NONE, 28, 0, 0, "е")
    QCoreApplication.sendEvent(field, event)
    assert given == ["T"]
