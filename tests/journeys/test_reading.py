"""Reading and labelling in prose, by keys and pointer, in the real window; and on a real X server."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.journeys.conftest import SENTENCES
from tests.journeys.test_keyboards import Screen

from stanceline.host import settings
from stanceline.host.places import places
from stanceline.ui.reading.prose import ProsePaper
from stanceline.ui.window import Window

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(open_window: Callable[[Path], Window], project: Path, qtbot: QtBot) -> Window:
    """The real window at the first sentence, with the keyboard in the reader."""
    window = open_window(project)
    with qtbot.waitActive(window):
        window.activateWindow()
    window.reader.setFocus()
    return window


def press(window: Window, *keys: str) -> None:
    for key in keys:
        QTest.keyClick(window.windowHandle(), key)


def rects(window: Window) -> list[QRect]:
    view, model = window.reader.view, window.reader.model
    return [view.visualRect(model.index(row)) for row in range(model.rowCount())]


def test_an_article_is_labelled_in_prose_and_nothing_moves(window: Window) -> None:
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_R, CONTROL)
    assert isinstance(window.reader.view.paper, ProsePaper)
    before, heights = rects(window), window.reader.view.verticalScrollBar().value()
    for number in range(SENTENCES):
        assert window.reader.current_row() == number
        press(window, "p", "1" if number % 2 else "2")
    assert window.reader.model.done == SENTENCES
    by = window.reader.view.verticalScrollBar().value() - heights
    assert [rect.translated(0, by) for rect in rects(window)] == before
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Z, CONTROL)
    assert window.reader.model.done == SENTENCES - 1


def test_several_sentences_are_drawn_over_and_labelled_as_one_step(window: Window) -> None:
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_R, CONTROL)
    viewport, seen = window.reader.view.viewport(), rects(window)
    begin = QPoint(window.reader.view.column.text + 8, seen[1].top() + 10)
    end = QPoint(window.reader.view.column.text + 60, seen[4].bottom() - 10)
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, begin)
    QTest.mouseMove(viewport, end)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    chosen = len(window.place.selection)
    assert chosen >= 3
    press(window, "1")
    assert window.reader.model.done == chosen
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Z, CONTROL)
    assert window.reader.model.done == 0


def test_the_way_of_reading_is_there_next_time(
    window: Window, open_window: Callable[[Path], Window], project: Path, qtbot: QtBot
) -> None:
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_R, CONTROL)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Down, SHIFT)
    window.close()
    again = open_window(project)
    assert again.reader.view.manner.layout == "prose"
    assert again.reader.header.switch.layout_shown == "prose"


@pytest.fixture
def screen(x_display: dict[str, str], project: Path) -> Iterator[Screen]:
    """The program with the project open, listening to real keys."""
    screen = Screen(x_display, project)
    try:
        screen.wait_until_it_listens()
        yield screen
    finally:
        screen.program.kill()
        screen.program.communicate()


@pytest.mark.xvfb
def test_real_keys_turn_to_prose_and_label_there(screen: Screen) -> None:
    screen.press("ctrl+r", "2", "1", "Down", "3")
    screen.wait_for(["against", "favour", "neutral"])
    assert screen.quit() == 0
    assert settings.load(places().settings_file).layout == "prose"


@pytest.mark.xvfb
def test_real_keys_stretch_the_selection_in_prose(screen: Screen) -> None:
    screen.press("ctrl+r", "shift+Down", "shift+Down", "1")
    screen.wait_for(["favour", "favour", "favour"])
    screen.press("ctrl+z")
    screen.wait_for([])
    assert screen.quit() == 0
