"""The tutorial: six callouts beside the panes; the window can be used meanwhile."""

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from stanceline.ui.program import Program
from stanceline.ui.tour.steps import steps
from stanceline.ui.tour.tour import Tour, beside
from stanceline.ui.window import Window


@pytest.fixture
def tour(window: Window) -> Tour:
    """As the menu begins it."""
    window.actions_.by_id["help.tour"].trigger()
    found = window.findChild(Tour)
    assert found is not None
    return found


def test_it_has_six_steps_each_beside_a_pane_that_is_there(tour: Tour, window: Window, qtbot: QtBot) -> None:
    assert len(steps()) == 6
    for row, step in enumerate(steps()):
        tour.show_step(row)
        pane = step.anchor(window.desk)
        assert pane is not None
        assert pane.isVisible()
        assert window.rect().contains(tour.geometry())
        assert tour.accessibleName().startswith(step.title)
        assert tour.accessibleDescription() == step.text
        assert tour.height() >= tour.sizeHint().height() or tour.layout().totalHeightForWidth(340)


def test_keys_go_on_and_back_and_end_it(tour: Tour, window: Window, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is tour._next)
    QTest.keyClick(tour._next, Qt.Key.Key_Return)
    assert tour.row == 1
    QTest.keyClick(tour._next, Qt.Key.Key_Right)
    assert tour.row == 2
    QTest.keyClick(tour._next, Qt.Key.Key_Left)
    assert tour.row == 1
    QTest.keyClick(tour._next, Qt.Key.Key_Escape)
    assert not tour.isVisible()
    assert window.focusWidget() is window.reader.view


def test_labelling_works_meanwhile(tour: Tour, window: Window) -> None:
    window.reader.setFocus()
    QTest.keyClick(window.focusWidget(), "1")
    assert window.session.counts.mine.labels.total() == 1
    assert tour.isVisible()


def test_the_labels_are_in_front_again_at_the_end(tour: Tour, window: Window, qtbot: QtBot) -> None:
    labels, chart = window.panes.dock("labels"), window.panes.dock("chart")
    window.resize(1024, 680)  # so small that they share a place
    qtbot.waitUntil(lambda: labels.seen and not chart.seen)
    tour.begin()
    tour.show_step(3)
    qtbot.waitUntil(lambda: chart.seen and not labels.seen)
    tour.end()
    qtbot.waitUntil(lambda: labels.seen and not chart.seen)


def test_it_ends_after_the_last_step(tour: Tour) -> None:
    for _ in range(6):
        tour._next.click()
    assert not tour.isVisible()


def test_a_second_one_takes_the_place_of_the_first(tour: Tour, window: Window) -> None:
    window.actions_.by_id["help.tour"].trigger()
    assert [each.isVisible() for each in window.findChildren(Tour)] == [False, True]


def test_it_stays_in_a_window_that_shrinks(tour: Tour, window: Window, qtbot: QtBot) -> None:
    tour.show_step(1)
    window.resize(1024, 680)
    qtbot.waitUntil(lambda: window.rect().contains(tour.geometry()))


@pytest.mark.parametrize(
    "pane",
    [
        QRect(0, 80, 300, 600), QRect(320, 80, 600, 600), QRect(980, 80, 380, 300), QRect(0, 740, 1366, 28),
        QRect(0, 0, 1366, 24), QRect(0, 0, 1366, 768),
    ],
)  # fmt: skip
def test_the_callout_never_leaves_the_window(pane: QRect) -> None:
    window, size = QRect(0, 0, 1366, 768), QSize(340, 180)
    assert window.contains(QRect(beside(pane, size, window), size))
    assert isinstance(beside(pane, size, window), QPoint)


def test_the_sample_offers_it_once_and_says_that_nothing_matters(program: Program, qtbot: QtBot) -> None:
    window = program.sample_project()
    assert window is not None
    assert window.notices.texts == ("Sample project – nothing here matters.",)
    assert program.settings.tour_offered
    window.close()
    qtbot.waitUntil(lambda: not program.windows)
    again = program.sample_project()
    assert again is not None
    assert again.notices.texts == ("Sample project – nothing here matters.",)
