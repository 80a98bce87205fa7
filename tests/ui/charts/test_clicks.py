"""A bar is a filter: by mouse, twice quickly, with Ctrl, on nothing, and by keyboard."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from stanceline.domain.filters import Filter, Status
from stanceline.ui.charts.drawing import Spot
from stanceline.ui.charts.panel import DistributionPanel
from stanceline.ui.looks.elidedlabel import ElidedLabel
from stanceline.ui.looks.looks import Looks
from stanceline.ui.place import Place

Build = Callable[..., DistributionPanel]
LEFT, CTRL, NONE = (
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.NoModifier,
)


def middle(spot: Spot) -> QPoint:
    return QPointF(spot.middle, spot.y + spot.height / 2).toPoint()


def click(panel: DistributionPanel, at: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
    assert panel.stage.plot is not None
    QTest.mouseClick(panel.stage.plot.viewport(), LEFT, keys, at)


def spots(panel: DistributionPanel) -> tuple[tuple[Spot, ...], ...]:
    assert panel.stage.plot is not None
    assert panel.stage.plot.drawing is not None
    return panel.stage.plot.drawing.spots


def nowhere(panel: DistributionPanel) -> QPoint:
    """Right of the shortest row's number."""
    return QPoint(panel.stage.plot.width() - 2, middle(spots(panel)[-1][0]).y())


def point(panel: DistributionPanel, at: QPoint) -> None:
    """Move the pointer there; over another place, because a pointer that is there already does not move."""
    for each in (at + QPoint(3, 200), at):
        QTest.mouseMove(panel.stage.plot.viewport(), each)


def hint(panel: DistributionPanel) -> str:
    return panel.findChildren(ElidedLabel)[-1].text()


@pytest.mark.parametrize("tab", [0, 1, 2])
def test_a_click_on_each_bar_asks_for_its_labels_in_every_theme(
    build: Build, session: object, place: Place, themed: Looks, tab: int
) -> None:
    panel = build(session, tab)
    for row in range(len(spots(panel))):
        for number in range(len(spots(panel)[row])):
            if number == 0 and tab == 2:
                continue  # the row as a whole is met at its name
            spot = spots(panel)[row][number]
            click(panel, middle(spot))
            assert place.filter.labels == set(spot.label_ids)
            place.clear_filter()


def test_each_bar_of_many_long_rows_can_be_scrolled_to_and_clicked(
    build: Build, many: object, place: Place
) -> None:
    panel = build(many, 1, 340, 300)
    area = panel.findChild(QScrollArea)
    for (spot,) in spots(panel):
        area.ensureVisible(0, middle(spot).y())
        # Through the area's own viewport, so that what is scrolled out of sight would not be met.
        at = panel.stage.plot.mapTo(area.viewport(), middle(spot))
        assert area.viewport().rect().contains(at)
        click(panel, middle(spot))
        assert place.filter.labels == set(spot.label_ids)


def test_the_name_of_a_topic_asks_for_the_topic(build: Build, session: object, place: Place) -> None:
    panel = build(session)
    whole = spots(panel)[1][0]
    click(panel, QPoint(12, middle(whole).y()))
    assert place.filter.labels == set(whole.label_ids) == {101}


def test_a_click_on_another_bar_replaces_and_leaves_the_rest_of_the_filter_alone(
    build: Build, session: object, place: Place
) -> None:
    place.filter_by(Filter(status=Status.TO_DO, words="tram"))
    panel = build(session, 0)
    click(panel, middle(spots(panel)[0][0]))
    click(panel, middle(spots(panel)[1][0]))
    assert place.filter == Filter(status=Status.TO_DO, words="tram", labels=frozenset({2}))


def test_ctrl_adds_and_takes_away(build: Build, session: object, place: Place) -> None:
    panel = build(session, 1)
    first, second = spots(panel)[0][0], spots(panel)[1][0]
    click(panel, middle(first))
    click(panel, middle(second), CTRL)
    assert place.filter.labels == {*first.label_ids, *second.label_ids}
    click(panel, middle(first), CTRL)
    assert place.filter.labels == set(second.label_ids)


def test_a_second_click_on_the_same_bar_clears(build: Build, session: object, place: Place) -> None:
    panel = build(session)
    at = middle(spots(panel)[1][2])
    click(panel, at)
    assert place.filter.labels == {101, 2}
    click(panel, at)
    assert place.filter.labels == set()


def test_two_quick_clicks_are_two_clicks(build: Build, session: object, place: Place) -> None:
    panel = build(session)
    seen = []
    place.filter_changed.connect(lambda: seen.append(place.filter.labels))
    view, at = panel.stage.plot.viewport(), middle(spots(panel)[1][2])
    QTest.mouseClick(view, LEFT, NONE, at)
    QTest.mouseDClick(view, LEFT, NONE, at)  # the second press alone, as Qt delivers it
    QTest.mouseRelease(view, LEFT, NONE, at)
    assert seen == [{101, 2}, set()]


@pytest.mark.parametrize("below", [False, True])
def test_a_click_on_nothing_clears_the_labels_only(
    build: Build, session: object, place: Place, below: bool
) -> None:
    panel = build(session, 2, 372, 520)
    place.filter_by(Filter(words="tram", labels=frozenset({1})))
    QApplication.sendPostedEvents()
    click(panel, QPoint(100, panel.stage.plot.height() - 3) if below else nowhere(panel))
    assert place.filter == Filter(words="tram")


def test_a_press_that_is_dragged_off_its_bar_is_no_click(build: Build, session: object, place: Place) -> None:
    panel = build(session, 0)
    view = panel.stage.plot.viewport()
    QTest.mousePress(view, LEFT, NONE, middle(spots(panel)[0][0]))
    QTest.mouseRelease(view, LEFT, NONE, middle(spots(panel)[1][0]))
    assert place.filter.labels == set()


def test_other_buttons_and_the_wheel_change_nothing(build: Build, session: object, place: Place) -> None:
    panel = build(session, 0)
    view, at = panel.stage.plot.viewport(), middle(spots(panel)[0][0])
    before = panel.stage.plot.drawing
    QTest.mouseClick(view, Qt.MouseButton.RightButton, NONE, at)
    QTest.mouseClick(view, Qt.MouseButton.MiddleButton, NONE, at)
    down = QPoint(0, -240)
    turned = QWheelEvent(
        QPointF(at),
        QPointF(at),
        QPoint(),
        down,
        Qt.MouseButton.NoButton,
        NONE,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, turned)
    assert (place.filter.labels, panel.stage.plot.drawing) == (frozenset(), before)


def test_the_pointer_reads_out_the_bar_under_it(build: Build, session: object, qtbot: QtBot) -> None:
    panel = build(session)
    view = panel.stage.plot.viewport()
    against = spots(panel)[1][2]
    point(panel, middle(against))
    assert hint(panel) == "Economy · Against: 88 (51\u00a0%)"
    assert view.cursor().shape() is Qt.CursorShape.PointingHandCursor
    point(panel, nowhere(panel))
    assert hint(panel) == "Click a bar to show only those sentences."


def test_the_bar_under_the_pointer_has_a_frame_in_the_colour_of_text(
    build: Build, session: object, themed: Looks
) -> None:
    panel = build(session)
    view, spot = panel.stage.plot.viewport(), spots(panel)[1][2]
    edge = QPoint(round(spot.x) - 1, middle(spot).y())
    before = view.grab().toImage().pixelColor(edge)
    point(panel, middle(spot))
    after = view.grab().toImage().pixelColor(edge)
    assert (before.name(), after.name()) == (themed.theme.surface, themed.theme.text)


def test_a_click_does_not_take_the_keyboard(build: Build, session: object, qtbot: QtBot) -> None:
    panel = build(session, 0)
    other = QWidget(panel)
    other.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    other.show()
    other.setFocus()
    click(panel, middle(spots(panel)[0][0]))
    assert other.hasFocus()


def test_arrows_walk_over_rows_and_segments_and_enter_is_a_click(
    build: Build, session: object, place: Place
) -> None:
    panel = build(session)
    panel.setFocus()
    plot = panel.stage.plot
    assert plot.hasFocus()
    walked = []
    keys = (
        Qt.Key.Key_Down,
        Qt.Key.Key_Down,
        Qt.Key.Key_Right,
        Qt.Key.Key_Right,
        Qt.Key.Key_Down,
        Qt.Key.Key_Up,
    )
    for key in keys:
        QTest.keyClick(plot, key)
        walked.append(hint(panel).split(":")[0])
    assert walked == [
        "Transport",
        "Economy",
        "Economy · Favour",
        "Economy · Against",
        "Policy · Against",
        "Economy · Against",
    ]
    QTest.keyClick(plot, Qt.Key.Key_Return)
    assert place.filter.labels == {101, 2}
    QTest.keyClick(plot, Qt.Key.Key_Home)
    QTest.keyClick(plot, Qt.Key.Key_Enter)
    assert place.filter.labels == {106, 2}
    QTest.keyClick(plot, Qt.Key.Key_Escape)
    assert place.filter.labels == set()


def test_the_keys_scroll_to_where_they_are(build: Build, many: object) -> None:
    panel = build(many, 1, 340, 300)
    panel.setFocus()
    area = panel.findChild(QScrollArea)
    QTest.keyClick(panel.stage.plot, Qt.Key.Key_Down)
    QTest.keyClick(panel.stage.plot, Qt.Key.Key_End)
    assert area.verticalScrollBar().value() == area.verticalScrollBar().maximum() > 0


def test_keys_that_are_not_ours_are_left_to_the_window(build: Build, session: object, place: Place) -> None:
    panel = build(session)
    panel.setFocus()
    taken = []

    class Around(QWidget):
        def keyPressEvent(self, event: QKeyEvent) -> None:
            taken.append(event.key())

    around = Around()
    panel.setParent(around)
    around.show()
    panel.setFocus()
    for key in (Qt.Key.Key_E, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space):
        QTest.keyClick(panel.stage.plot, key)
    panel.setParent(None)
    around.deleteLater()
    assert taken == [Qt.Key.Key_E, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space]


def test_esc_leaves_words_and_status_alone(build: Build, session: object, place: Place) -> None:
    panel = build(session)
    wanted = Filter(status=Status.DONE, words="tram", labels=frozenset({1}))
    place.filter_by(wanted)
    panel.setFocus()
    QTest.keyClick(panel.stage.plot, Qt.Key.Key_Escape)
    assert place.filter == replace(wanted, labels=frozenset())


def test_mirrored_charts_are_clicked_where_they_are_seen(build: Build, session: object, place: Place) -> None:
    panel = build(session)
    panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    panel.open_chart(2)
    spot = spots(panel)[1][2]
    assert spot.x > spots(panel)[1][3].x
    click(panel, middle(spot))
    assert place.filter.labels == {101, 2}


def test_left_and_right_are_as_seen_in_a_mirrored_chart(build: Build, session: object) -> None:
    panel = build(session)
    panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    panel.open_chart(2)
    panel.setFocus()
    walked = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right):
        QTest.keyClick(panel.stage.plot, key)
        walked.append(hint(panel).split(":")[0])
    assert walked == ["Transport", "Transport · Favour", "Transport · Against", "Transport · Favour"]
