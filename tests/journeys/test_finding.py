"""Finding in the real window: open, find, go on, leave, label; and with real keys of other alphabets."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from stanceline.ui.window import Window

from .conftest import Opener
from .test_keyboards import KEY_2, Screen


def press(
    window: Window, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Where the keyboard is."""
    QTest.keyClick(window.focusWidget(), key, modifiers)


def test_a_word_is_found_gone_to_and_its_sentence_labelled(open_window: Opener, project: Path) -> None:
    window = open_window(project)
    press(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(window.focusWidget(), "the")
    assert window.finder.bar.count.text() == "1 of 7"
    for _ in range(4):
        press(window, Qt.Key.Key_F3)
    here = window.place.sentence
    assert window.reader.model.place_of(here) == 3
    press(window, Qt.Key.Key_Escape)
    assert window.place.sentence == here
    press(window, Qt.Key.Key_P)
    press(window, Qt.Key.Key_2)
    row = window.reader.model.row(3)
    assert row.stance is not None
    assert (row.stance.name, [label.name for label in row.topics]) == ("against", ["politics"])
    assert window.reader.current_row() == 4


@pytest.fixture
def screen(x_display: dict[str, str], project: Path) -> Iterator[Screen]:
    """The program with the project open, listening to keys."""
    screen = Screen(x_display, project)
    try:
        screen.wait_until_it_listens()
        yield screen
    finally:
        subprocess.run(["setxkbmap", "us"], env=x_display, check=False, timeout=10)
        screen.program.kill()
        screen.program.communicate()


@pytest.mark.xvfb
@pytest.mark.parametrize("layout", ["us", "ru", "ara"])
def test_typing_into_the_find_bar_labels_nothing_on_any_keyboard(screen: Screen, layout: str) -> None:
    screen.run("setxkbmap", layout)
    screen.press("ctrl+f" if layout == "us" else "F3")
    screen.press("33", "11", "60", "65", "26", "10")  # the places of P, 2, full stop, space, E, 1
    screen.press("Return", "F3", "shift+F3")
    assert screen.labels() == []
    screen.press("Escape", KEY_2)
    screen.wait_for(["against"])
