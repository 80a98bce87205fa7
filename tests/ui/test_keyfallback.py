"""Keys by their place: what the tables say, and that a place does what the Latin letter on it would do."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from stanceline.domain.keymap import Keymap
from stanceline.ui.actions.building import bounds
from stanceline.ui.keyfallback import physical_key
from stanceline.ui.shortcuts.sheet import ShortcutSheet
from stanceline.ui.window import Window

# Linux counts keys from 1 (Esc) row by row; Windows' codes are the same numbers, X11 adds eight.
EVDEV = {
    **{key: 2 + n for n, key in enumerate("1234567890")},
    **{key: 16 + n for n, key in enumerate("QWERTYUIOP[]")},
    **{key: 30 + n for n, key in enumerate("ASDFGHJKL")},
    **{key: 44 + n for n, key in enumerate("ZXCVBNM")},
    ".": 52,
    "/": 53,
}
MAC = dict(
    zip(
        "ASDFHGZXCVBQWERYT123465" "9780]OU[IPLJK/NM.",
        bytes.fromhex("00 01 02 03 04 05 06 07 08 09 0B 0C 0D 0E 0F 10 11 12 13 14 15 16 17"
                      "19 1A 1C 1D 1E 1F 20 21 22 23 25 26 28 2C 2D 2E 2F"),
        strict=True,
    )
)  # fmt: skip
X11 = {key: code + 8 for key, code in EVDEV.items()}

Press = Callable[..., bool]
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def event(scan: int = 0, virtual: int = 0, text: str = "") -> QKeyEvent:
    """A key press with the codes that the keyboard gives."""
    key, none = Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier
    return QKeyEvent(QEvent.Type.KeyPress, key, none, scan, virtual, 0, text)


def test_the_tables_know_every_digit_and_letter() -> None:
    everything = set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ[]./")
    assert set(EVDEV) == set(MAC) == everything
    assert len(set(EVDEV.values())) == len(set(MAC.values())) == len(everything)


@pytest.mark.parametrize("key", sorted(EVDEV))
def test_each_place_is_found_on_every_system(key: str) -> None:
    assert physical_key(event(scan=EVDEV[key] + 8), "linux") == key
    assert physical_key(event(scan=EVDEV[key]), "win32") == key
    assert physical_key(event(virtual=MAC[key]), "darwin") == key


@pytest.mark.parametrize("platform", ["linux", "win32"])
def test_codes_outside_the_letters_and_digits_are_no_key_of_ours(platform: str) -> None:
    shift = 8 if platform == "linux" else 0
    known = {code + shift for code in EVDEV.values()}
    strangers = [code for code in range(600) if code not in known]
    assert [code for code in strangers if physical_key(event(scan=code), platform)] == []


def labels_here(window: Window) -> set[str]:
    """Names of the labels that the first sentence carries."""
    codebook, given = window.session.codebook, window.session.counts.mine.labels
    return {codebook.label(label).name for label, n in given.items() if n}


def test_every_label_is_given_by_the_place_of_its_key(window: Window, press_at: Press) -> None:
    for label in window.session.codebook:
        window.reader.first()
        assert press_at(window, X11[label.key.upper()], "ж")
        assert labels_here(window) == {label.name}
        window.reader.first()
        press_at(window, X11[label.key.upper()], "ж")
        assert labels_here(window) == set()


@pytest.mark.parametrize(
    ("scan", "text", "name"),
    [
        (X11["P"], "з", "politics"),
        (X11["P"], "ح", "politics"),
        (X11["2"], "é", "against"),
        (X11["1"], "&", "favour"),
        (X11["5"], "٥", "no stance"),
        (X11["T"], "", "transport"),
    ],
    ids=["Russian", "Arabic", "French digit", "French &", "Arabic digit", "dead key"],
)
def test_a_key_of_another_layout_labels(
    window: Window, press_at: Press, scan: int, text: str, name: str
) -> None:
    assert press_at(window, scan, text)
    assert labels_here(window) == {name}


def test_a_latin_letter_that_lies_elsewhere_is_taken_at_its_word(window: Window, press_at: Press) -> None:
    # A Dvorak keyboard writes "l" where a US one has P: that is labour and no politics.
    press_at(window, X11["P"], "l", Qt.Key.Key_L)
    assert labels_here(window) == {"labour"}


def test_a_latin_letter_without_a_meaning_does_not_get_that_of_its_place(
    window: Window, press_at: Press
) -> None:
    press_at(window, X11["P"], "q", Qt.Key.Key_Q)
    assert labels_here(window) == set()


def test_the_places_of_point_and_brackets_work_too(window: Window, press_at: Press) -> None:
    press_at(window, X11["P"], "з")
    press_at(window, X11["1"], "1")
    QTest.keyClick(window.focusWidget(), "1")
    press_at(window, X11["."], "ю")
    assert window.session.counts.mine.labelled == 2
    here = window.place.article
    press_at(window, X11["]"], "ъ")
    assert window.place.article != here
    press_at(window, X11["["], "х")
    assert window.place.article == here


@pytest.mark.parametrize("place", ["/", "M"])
@pytest.mark.parametrize("mark", ["?", "؟"])
def test_a_question_mark_opens_the_sheet_wherever_it_lies(
    window: Window, press_at: Press, place: str, mark: str
) -> None:
    assert press_at(window, X11[place], mark, modifiers=SHIFT)
    sheet = window.findChild(ShortcutSheet)
    assert sheet is not None
    assert sheet.isVisible()


def test_typing_in_a_text_field_is_typing(window: Window, press_at: Press) -> None:
    window.queue.field.setFocus()
    press_at(window, X11["P"], "з")
    press_at(window, X11["/"], "؟", modifiers=SHIFT)
    assert window.queue.field.text() == "з؟"
    assert labels_here(window) == set()
    assert window.findChild(QDialog) is None


@pytest.mark.parametrize(
    "modifier",
    [
        Qt.KeyboardModifier.ControlModifier,
        Qt.KeyboardModifier.AltModifier,
        Qt.KeyboardModifier.MetaModifier,
        Qt.KeyboardModifier.GroupSwitchModifier,
        SHIFT,
    ],
    ids=lambda modifier: modifier.name,
)
def test_a_key_with_a_modifier_is_another_key(
    window: Window, press_at: Press, modifier: Qt.KeyboardModifier
) -> None:
    press_at(window, X11["P"], "з", modifiers=modifier)
    assert labels_here(window) == set()


def test_ctrl_with_a_letter_of_another_alphabet_is_that_of_its_place(window: Window, press_at: Press) -> None:
    QTest.keyClick(window.focusWidget(), "P")
    assert labels_here(window) == {"politics"}
    assert press_at(window, X11["Z"], "", 0x42F, CONTROL)
    assert labels_here(window) == set()
    assert press_at(window, X11["Z"], "", 0x42F, CONTROL | SHIFT)
    assert labels_here(window) == {"politics"}


def test_ctrl_with_a_latin_letter_or_mark_is_taken_at_its_word(window: Window, press_at: Press) -> None:
    # A French keyboard has W at the place of Z, and a comma at that of M.
    QTest.keyClick(window.focusWidget(), "P")
    press_at(window, X11["Z"], "", Qt.Key.Key_F8, CONTROL)
    press_at(window, X11["K"], "", Qt.Key.Key_Comma, CONTROL)
    assert labels_here(window) == {"politics"}
    assert not window.palette_.isVisible()


def test_editing_a_text_field_is_left_to_it_but_commands_are_heard(window: Window, press_at: Press) -> None:
    QTest.keyClick(window.focusWidget(), "P")
    window.queue.field.setFocus()
    press_at(window, X11["Z"], "", 0x42F, CONTROL)
    assert labels_here(window) == {"politics"}
    assert press_at(window, X11["K"], "", 0x41B, CONTROL)
    assert window.palette_.isVisible()


def test_keys_by_place_go_to_the_card_above_the_window(window: Window, press_at: Press) -> None:
    window.palette_.ask()
    press_at(window, X11["B"], "", 0x418, CONTROL)
    assert window.queue.isVisible()


def test_own_keys_are_found_by_their_place(window: Window, press_at: Press) -> None:
    down = next(bound for bound in bounds() if bound.id == "go.down")
    window.desk.program.use_keys(Keymap().given(down, ("N", "Ctrl+Alt+N")))
    press_at(window, X11["N"], "т")
    assert window.reader.current_row() == 1
    press_at(window, X11["N"], "", 0x422, CONTROL | Qt.KeyboardModifier.AltModifier)
    assert window.reader.current_row() == 2
    press_at(window, X11["J"], "о")
    assert window.reader.current_row() == 2


def test_a_held_key_labels_once_as_it_does_on_a_latin_layout(window: Window, press_at: Press) -> None:
    press_at(window, X11["1"], "&")
    for _ in range(3):
        press_at(window, X11["1"], "&", again=True)
    assert window.session.counts.mine.labelled == 1


def test_a_held_key_moves_on_and_on_as_it_does_on_a_latin_layout(window: Window, press_at: Press) -> None:
    press_at(window, X11["J"], "о")
    for _ in range(2):
        press_at(window, X11["J"], "о", again=True)
    assert window.reader.current_row() == 3


def holder(window: Window, name: str) -> QWidget:
    """A widget that can have the keyboard."""
    import_button = next(
        button for button in window.top.findChildren(QToolButton) if button.accessibleName() == "Import"
    )
    favour = window.session.codebook.named("stance", "favour")
    assert favour is not None
    found: dict[str, QWidget] = {
        "reader": window.reader.view,
        "queue": window.queue.view,
        "label button": window.labels.button(favour.id),
        "next": window.labels.next,
        "auto-advance": window.labels.advance,
        "import button": import_button,
        "chart": window.chart,
        "queue field": window.queue.field,
    }
    return found[name]


HOLDERS = (
    "reader", "queue", "label button", "next", "auto-advance", "import button", "chart", "queue field"
)  # fmt: skip


@pytest.mark.parametrize("name", HOLDERS)
def test_a_place_is_heard_exactly_where_its_latin_letter_is_heard(
    window: Window, press_at: Press, name: str
) -> None:
    holder(window, name).setFocus()
    QTest.keyClick(window.focusWidget(), "P")
    latin = labels_here(window)
    if latin:
        QTest.keyClick(window.focusWidget(), "P")
    press_at(window, X11["P"], "з")
    assert labels_here(window) == latin


@pytest.mark.parametrize("name", ["label button", "next", "auto-advance"])
def test_space_on_a_button_presses_it_whatever_the_layout(
    window: Window, press_at: Press, name: str, qtbot: QtBot
) -> None:
    button = holder(window, name)
    button.setFocus()
    with qtbot.waitSignal(button.clicked):  # type: ignore[attr-defined]
        press_at(window, 65, " ", Qt.Key.Key_Space)
        QTest.keyRelease(button, Qt.Key.Key_Space)


def test_a_window_in_the_background_hears_no_key(window: Window, press_at: Press, qtbot: QtBot) -> None:
    other = QWidget()
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    press_at(window, X11["P"], "з")
    assert labels_here(window) == set()
