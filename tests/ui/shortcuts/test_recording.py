"""Recording a key: what it is called, wherever the layout puts it."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from stanceline.ui.looks.looks import Looks
from stanceline.ui.shortcuts.recording import KeyRecorder, recorded_key

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
PAD = Qt.KeyboardModifier.KeypadModifier
E_PLACE, ONE_PLACE, SLASH_PLACE, POINT_PLACE = 26, 10, 61, 60


def pressed(key: int, held: Qt.KeyboardModifier = NONE, text: str = "", scan: int = 0) -> str:
    """What is recorded of a key press on Linux."""
    return recorded_key(QKeyEvent(QEvent.Type.KeyPress, key, held, scan, 0, 0, text))


@pytest.mark.parametrize(
    ("recorded", "name"),
    [
        (pressed(Qt.Key.Key_E, text="e", scan=E_PLACE), "E"),
        (pressed(Qt.Key.Key_E, SHIFT, "E", E_PLACE), "Shift+E"),
        (pressed(Qt.Key.Key_E, CONTROL | SHIFT, "\x05", E_PLACE), "Ctrl+Shift+E"),
        (pressed(0x423, text="у", scan=E_PLACE), "E"),
        (pressed(0x423, CONTROL, "", E_PLACE), "Ctrl+E"),
        (pressed(0x62B, ALT, "ث", E_PLACE), "Alt+E"),
        (pressed(Qt.Key.Key_Ampersand, text="&", scan=ONE_PLACE), "1"),
        (pressed(Qt.Key.Key_Exclam, SHIFT, "!", ONE_PLACE), "Shift+1"),
        (pressed(Qt.Key.Key_5, PAD, "5"), "5"),
        (pressed(Qt.Key.Key_Enter, PAD, "\r"), "Enter"),
        (pressed(Qt.Key.Key_Question, SHIFT, "?", SLASH_PLACE), "?"),
        (pressed(0x61F, SHIFT, "؟", SLASH_PLACE), "?"),
        (pressed(Qt.Key.Key_Period, text=".", scan=POINT_PLACE), "."),
        (pressed(Qt.Key.Key_Semicolon, text=";"), ";"),
        (pressed(Qt.Key.Key_Colon, SHIFT, ":"), ":"),
        (pressed(Qt.Key.Key_F7, CONTROL), "Ctrl+F7"),
        (pressed(Qt.Key.Key_Left, ALT), "Alt+Left"),
        (pressed(Qt.Key.Key_Space, SHIFT, " ", 65), "Shift+Space"),
        (pressed(Qt.Key.Key_Return, text="\r"), "Return"),
        (pressed(Qt.Key.Key_Shift, SHIFT), ""),
        (pressed(Qt.Key.Key_Control, CONTROL), ""),
        (pressed(Qt.Key.Key_AltGr), ""),
    ],
)
def test_a_key_is_called_after_what_it_types_or_where_it_lies(recorded: str, name: str) -> None:
    assert recorded == name
    assert not name or QKeySequence(name).toString() == name


@pytest.fixture
def recorder(looks: Looks, qtbot: QtBot) -> KeyRecorder:
    """One that can be seen."""
    made = KeyRecorder(looks)
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitActive(made):
        made.activateWindow()
    return made


def test_it_records_one_key_after_a_click(recorder: KeyRecorder) -> None:
    heard: list[str] = []
    recorder.recorded.connect(heard.append)
    QTest.keyClick(recorder, Qt.Key.Key_X)
    assert heard == []
    recorder.click()
    assert recorder.recording
    QTest.keyClick(recorder, Qt.Key.Key_Shift, SHIFT)
    QTest.keyClick(recorder, Qt.Key.Key_X, CONTROL)
    QTest.keyClick(recorder, Qt.Key.Key_Y)
    assert heard == ["Ctrl+X"]
    assert not recorder.recording


def test_space_and_enter_are_keys_too_while_it_records(recorder: KeyRecorder) -> None:
    heard: list[str] = []
    recorder.recorded.connect(heard.append)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        recorder.begin()
        QTest.keyClick(recorder, key)
    assert heard == ["Space", "Return"]
    assert not recorder.recording


def test_esc_gives_up(recorder: KeyRecorder) -> None:
    heard: list[str] = []
    recorder.recorded.connect(heard.append)
    recorder.begin()
    QTest.keyClick(recorder, Qt.Key.Key_Escape)
    assert not recorder.recording
    assert heard == []
