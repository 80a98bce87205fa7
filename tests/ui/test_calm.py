"""Focus mode: the article alone, and everything as it was afterwards."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from stanceline.ui.program import Program
from stanceline.ui.window import Window


def around(window: Window) -> list[QWidget]:
    """What stands around the article."""
    return [window.queue, window.labels, window.chart, window.top, window.bar, window.status]


def seen(window: Window) -> list[bool]:
    """Which of it can be seen."""
    return [part.isVisible() for part in around(window)]


def test_f9_leaves_the_article_alone_and_labels_are_given_as_before(window: Window) -> None:
    before = seen(window)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_F9)
    assert not any(seen(window))
    assert window.reader.isVisible()
    QTest.keyClick(window.focusWidget(), "1")
    assert window.session.counts.mine.labels.total() == 1
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_F9)
    assert seen(window) == before


def test_esc_shows_the_panes_again_after_it_took_the_selection_back(window: Window) -> None:
    window.queue.view.setFocus()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_F9)
    window.reader.select_all()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert not any(seen(window))
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert window.queue.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_F9, Qt.Key.Key_Escape])
def test_nobody_is_told_the_way_out_once_they_took_it(window: Window, key: Qt.Key) -> None:
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_F9)
    assert window.notices.isVisible()
    QTest.keyClick(window.focusWidget(), key)
    assert window.queue.isVisible()
    assert not window.notices.isVisible()


def test_what_was_hidden_before_stays_hidden(window: Window) -> None:
    window.actions_.by_id["view.queue"].trigger()
    for _ in range(2):
        window.actions_.by_id["view.calm"].trigger()
    assert not window.queue.isVisible()
    assert window.labels.isVisible()


def test_a_window_closed_in_focus_mode_comes_back_with_its_panes(
    open_window: Callable[..., Window], project: Path, program: Program, qtbot: QtBot
) -> None:
    window = open_window(project)
    window.actions_.by_id["view.calm"].trigger()
    window.close()
    qtbot.waitUntil(lambda: program.windows == [])
    again = open_window(project)
    assert again.queue.isVisible()
    assert again.labels.isVisible()


def test_the_layout_is_put_back_also_from_focus_mode(window: Window, qtbot: QtBot) -> None:
    window.actions_.by_id["view.queue"].trigger()
    window.actions_.by_id["view.calm"].trigger()
    window.actions_.by_id["view.reset"].trigger()
    assert window.queue.isVisible()
    assert window.top.isVisible()
    assert not window.desk.calm.on
