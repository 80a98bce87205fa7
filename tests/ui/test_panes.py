"""Panes: movable, closable, tabbed in a small window, remembered, and put back by one action."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtWidgets import QLabel, QTabBar
from pytestqt.qtbot import QtBot

from stanceline.ui.docks import LEFT, RIGHT
from stanceline.ui.window import Window

Opener = Callable[..., Window]


def tabs(window: Window) -> list[str]:
    """The titles on the tab bar of the right side, where there is one."""
    bars = window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
    seen = [bar for bar in bars if bar.isVisible() and bar.count() > 1]
    return [bar.tabText(index) for bar in seen for index in range(bar.count())]


def test_in_a_roomy_window_labels_stand_over_the_chart(window: Window) -> None:
    labels, chart = window.panes.dock("labels"), window.panes.dock("chart")
    assert labels.seen
    assert chart.seen
    assert labels.geometry().bottom() < chart.geometry().top()
    assert tabs(window) == []


@pytest.mark.parametrize("size", [(1365, 900), (1500, 719), (1024, 680)])
def test_a_smaller_window_lays_them_over_each_other_with_labels_on_top(
    window: Window, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window.resize(*size)
    qtbot.waitUntil(lambda: tabs(window) == ["Labels", "Distribution"])
    assert window.panes.dock("labels").seen
    assert not window.panes.dock("chart").seen


@pytest.mark.parametrize("size", [(1366, 747), (1366, 720)])
def test_a_small_laptop_with_a_title_bar_shows_labels_and_chart(
    window: Window, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window.resize(1024, 680)
    qtbot.waitUntil(lambda: len(tabs(window)) == 2)
    window.resize(*size)
    qtbot.waitUntil(lambda: window.panes.dock("chart").seen and window.panes.dock("labels").seen)
    assert tabs(window) == []


def test_they_part_again_when_there_is_room(window: Window, qtbot: QtBot) -> None:
    window.resize(1024, 680)
    qtbot.waitUntil(lambda: len(tabs(window)) == 2)
    window.resize(1600, 1000)
    qtbot.waitUntil(lambda: window.panes.dock("chart").seen and tabs(window) == [])


def test_the_key_of_a_pane_under_another_brings_it_up_and_then_closes_it(
    window: Window, qtbot: QtBot
) -> None:
    window.resize(1024, 680)
    qtbot.waitUntil(lambda: len(tabs(window)) == 2)
    chart = window.panes.dock("chart")
    window.actions_.by_id["view.chart"].trigger()
    qtbot.waitUntil(lambda: chart.seen)
    window.actions_.by_id["view.chart"].trigger()
    assert chart.closed


def test_the_whole_codebook_is_seen_at_the_design_size_and_again_after_a_low_one(
    window: Window, qtbot: QtBot
) -> None:
    def bar() -> int:
        return window.labels._area.verticalScrollBar().maximum()

    for size in ((1600, 1000), (1366, 768), (1600, 1000)):
        window.resize(*size)
        if size != (1366, 768):
            qtbot.waitUntil(lambda: bar() == 0)


def test_a_pane_can_go_to_the_other_side(window: Window) -> None:
    chart = window.panes.dock("chart")
    chart.switch_side()
    assert window.dockWidgetArea(chart) == LEFT
    chart.switch_side()
    assert window.dockWidgetArea(chart) == RIGHT


def test_reset_puts_everything_back(window: Window, qtbot: QtBot) -> None:
    for dock in window.panes.docks:
        dock.switch_side()
        dock.close()
    window.panes.reset()
    queue, labels, chart = (window.panes.dock(name) for name in ("queue", "labels", "chart"))
    qtbot.waitUntil(lambda: queue.seen and labels.seen and chart.seen)
    assert window.dockWidgetArea(queue) == LEFT
    qtbot.waitUntil(lambda: labels.geometry().bottom() < chart.geometry().top())
    assert queue.geometry().right() < window.reader.mapTo(window, QPoint()).x()


def test_a_further_pane_is_closed_at_first_and_shares_the_place_of_the_chart(
    window: Window, qtbot: QtBot
) -> None:
    dock = window.panes.add("more", "More", QLabel("More"))
    assert dock.closed
    dock.toggle()
    qtbot.waitUntil(lambda: dock.seen)
    qtbot.waitUntil(lambda: tabs(window) == ["Distribution", "More"])
    window.panes.reset()
    assert dock.closed


def test_closed_panes_stay_closed_when_the_window_is_opened_again(
    open_window: Opener, project: Path, qtbot: QtBot
) -> None:
    window = open_window(project)
    window.panes.dock("chart").close()
    window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    again = open_window(project)
    assert again.panes.dock("chart").closed
    assert again.panes.dock("labels").seen


def test_a_further_pane_has_its_tab_among_the_others_in_a_small_window(window: Window, qtbot: QtBot) -> None:
    dock = window.panes.add("more", "More", QLabel("More"))
    window.resize(1024, 680)
    dock.bring_up()
    qtbot.waitUntil(lambda: tabs(window) == ["Labels", "Distribution", "More"])
    window.resize(1600, 1000)
    qtbot.waitUntil(lambda: tabs(window) == ["Distribution", "More"])
    assert window.panes.dock("labels").seen


def test_closed_panes_stay_closed_when_the_window_becomes_small(window: Window) -> None:
    window.panes.dock("chart").close()
    window.resize(1024, 680)
    assert window.panes.dock("chart").closed
    window.resize(1600, 1000)
    assert window.panes.dock("chart").closed
