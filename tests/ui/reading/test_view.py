"""The list of sentences on the screen."""

import itertools
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from stanceline.ui.place import Place
from stanceline.ui.reading.manner import Manner
from stanceline.ui.reading.panel import ReaderPanel

SHORT = "The pier is closed."
LONG = (
    "Whoever waits for the new pier, the chairwoman told the board, waits for ever and pays for it twice. "
    * 2
)


@pytest.fixture
def article(session: Any, place: Place, reader: ReaderPanel) -> int:
    """Sixty sentences of different lengths, opened."""
    opened = int(
        session.add([LONG if number % 3 else SHORT for number in range(60)], paragraphs=range(0, 60, 5))
    )
    place.open_article(opened)
    return opened


def rects(reader: ReaderPanel) -> list[QRect]:
    return [reader.view.visualRect(reader.model.index(row)) for row in range(reader.model.rowCount())]


def measured(reader: ReaderPanel, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: reader.view.heights.unknown() < 0)


def click(reader: ReaderPanel, qtbot: QtBot, row: int, x: int = 200, modifier: Any = None) -> None:
    at = QPoint(x, rects(reader)[row].center().y())
    modifier = Qt.KeyboardModifier.NoModifier if modifier is None else modifier
    qtbot.mouseClick(reader.view.viewport(), Qt.MouseButton.LeftButton, modifier, at)


# Nothing jumps


def test_no_row_moves_when_labels_land(
    session: Any, article: int, place: Place, reader: ReaderPanel, qtbot: QtBot
) -> None:
    measured(reader, qtbot)
    place.go(session.sentence(article, 9))
    before = rects(reader)
    session.label(article, 9, "favour", "economy", "health", "industry", "policy", "science", "rights")
    session.label(article, 10, "mixed", "transport", unsure=True, note="ask Jonas")
    session.label(article, 9)
    assert rects(reader) == before


def test_a_landing_label_repaints_its_row_alone(
    session: Any, article: int, reader: ReaderPanel, qtbot: QtBot
) -> None:
    measured(reader, qtbot)
    painted: list[int] = []
    paint = reader.view.delegate.paint_row

    def watch(painter: Any, row: int, rect: Any, look: Any) -> None:
        painted.append(row)
        paint(painter, row, rect, look)

    reader.view.delegate.paint_row = watch  # type: ignore[method-assign]
    reader.view.viewport().update()
    qtbot.waitUntil(lambda: bool(painted))  # whatever was still to be painted is painted now
    QCoreApplication.processEvents()
    painted.clear()
    session.label(article, 2, "favour")
    qtbot.waitUntil(lambda: bool(painted))
    assert painted == [2]


def test_measuring_the_rest_moves_nothing_in_sight(
    session: Any, place: Place, reader: ReaderPanel, qtbot: QtBot
) -> None:
    narrow = "ill still in till " * 14  # takes fewer lines than its length lets one think
    opened = session.add([narrow if number % 3 else SHORT for number in range(900)])
    place.open_article(opened, session.sentence(opened, 640))
    seen = reader.view.seen()
    before = rects(reader)[seen.start : seen.stop]
    assert reader.view.heights.unknown() >= 0
    measured(reader, qtbot)
    assert rects(reader)[seen.start : seen.stop] == before


def test_rows_lie_below_each_other_without_gaps(article: int, reader: ReaderPanel, qtbot: QtBot) -> None:
    measured(reader, qtbot)
    all_rects = rects(reader)
    assert all(one.bottom() + 1 == other.top() for one, other in itertools.pairwise(all_rects))
    assert all_rects[5].height() > all_rects[8].height()  # a paragraph begins


def test_a_selection_stays_when_a_label_is_set(
    session: Any, article: int, place: Place, reader: ReaderPanel
) -> None:
    reader.extend(2)
    before = place.selection
    session.label(article, 1, "favour")
    assert place.selection == before
    assert [index.row() for index in reader.view.selectionModel().selectedRows()] == [0, 1, 2]


# Where the current sentence is


@pytest.mark.parametrize("row", [12, 25, 48])
def test_the_current_row_ends_up_in_the_middle_third(
    row: int, session: Any, article: int, place: Place, reader: ReaderPanel
) -> None:
    place.go(session.sentence(article, row))
    height = reader.view.viewport().height()
    assert height / 3 - 1 <= rects(reader)[row].center().y() <= 2 * height / 3 + 1


def test_stepping_keeps_the_current_row_in_the_middle_third(article: int, reader: ReaderPanel) -> None:
    height = reader.view.viewport().height()
    for _ in range(40):
        reader.next_sentence()
        row = reader.current_row()
        assert rects(reader)[row].center().y() <= 2 * height / 3 + 1
        assert row < 6 or rects(reader)[row].center().y() >= height / 3 - 1


def test_gliding_ends_where_a_jump_would(
    session: Any, article: int, place: Place, reader: ReaderPanel, qtbot: QtBot
) -> None:
    measured(reader, qtbot)
    bar = reader.view.verticalScrollBar()
    place.go(session.sentence(article, 7))
    expected = bar.value()
    bar.setValue(0)
    reader.first()
    reader.view.motion = True
    place.go(session.sentence(article, 7))
    assert bar.value() < expected
    qtbot.waitUntil(lambda: bar.value() == expected)


def test_an_article_opens_in_its_place_without_gliding(
    session: Any, place: Place, reader: ReaderPanel
) -> None:
    opened = session.add([LONG] * 30)
    reader.view.motion = True
    place.open_article(opened, session.sentence(opened, 6))
    height = reader.view.viewport().height()
    assert height / 3 - 1 <= rects(reader)[6].center().y() <= 2 * height / 3 + 1


def test_a_click_selects_without_scrolling(
    session: Any, article: int, place: Place, reader: ReaderPanel, qtbot: QtBot
) -> None:
    lowest = max(
        row for row, rect in enumerate(rects(reader)) if rect.bottom() < reader.view.viewport().height()
    )
    with qtbot.waitSignal(reader.sentence_clicked) as clicked:
        click(reader, qtbot, lowest)
    assert clicked.args == [session.sentence(article, lowest)]
    assert reader.current_row() == lowest
    assert reader.view.verticalScrollBar().value() == 0


def test_a_click_on_a_row_that_is_cut_brings_it_into_sight(
    article: int, reader: ReaderPanel, qtbot: QtBot
) -> None:
    height = reader.view.viewport().height()
    cut = next(row for row, rect in enumerate(rects(reader)) if rect.top() < height <= rect.bottom())
    at = QPoint(200, rects(reader)[cut].top() + 20)
    qtbot.mouseClick(reader.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert rects(reader)[cut].bottom() == height - 1


def test_the_current_row_stays_in_sight_in_a_lower_window(
    session: Any, article: int, place: Place, reader: ReaderPanel
) -> None:
    place.go(session.sentence(article, 2))
    assert reader.view.verticalScrollBar().value() == 0
    reader.resize(780, 330)
    assert reader.view.viewport().rect().contains(rects(reader)[2])


def test_the_wheel_scrolls_and_moves_no_cursor(article: int, reader: ReaderPanel) -> None:
    middle = QPointF(reader.view.viewport().rect().center())
    wheel = QWheelEvent(
        middle,
        reader.view.viewport().mapToGlobal(middle),
        QPoint(),
        QPoint(0, -240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(reader.view.viewport(), wheel)
    assert reader.view.verticalScrollBar().value() > 50
    assert reader.current_row() == 0


def test_shift_click_selects_a_stretch_and_ctrl_click_single_rows(
    article: int, place: Place, reader: ReaderPanel, qtbot: QtBot
) -> None:
    click(reader, qtbot, 0)
    click(reader, qtbot, 2, modifier=Qt.KeyboardModifier.ShiftModifier)
    assert [reader.model.place_of(each) for each in place.selection] == [0, 1, 2]
    click(reader, qtbot, 1, modifier=Qt.KeyboardModifier.ControlModifier)
    assert [reader.model.place_of(each) for each in place.selection] == [0, 2]
    click(reader, qtbot, 3, modifier=Qt.KeyboardModifier.ControlModifier)
    assert [reader.model.place_of(each) for each in place.selection] == [0, 2, 3]
    assert reader.current_row() == 3


def test_drawing_over_the_numbers_selects_and_over_the_text_does_not(
    article: int, place: Place, reader: ReaderPanel, qtbot: QtBot
) -> None:
    viewport = reader.view.viewport()
    for x, selected in ((20, 3), (200, 1)):
        begin, end = (QPoint(x, rects(reader)[row].center().y()) for row in (0, 2))
        qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, begin)
        qtbot.mouseMove(viewport, end)
        qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
        assert len(place.selection) == selected


def test_keys_of_movement_move_and_letters_are_left_alone(
    article: int, place: Place, reader: ReaderPanel, qtbot: QtBot
) -> None:
    qtbot.keyClick(reader.view, Qt.Key.Key_Down)
    letter = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_T, Qt.KeyboardModifier.NoModifier, "t")
    QApplication.sendEvent(reader.view, letter)
    assert not letter.isAccepted()
    assert reader.current_row() == 1
    qtbot.keyClick(reader.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(place.selection) == 2
    qtbot.keyClick(reader.view, Qt.Key.Key_End)
    assert reader.current_row() == 59
    qtbot.keyClick(reader.view, Qt.Key.Key_PageUp)
    assert 40 < reader.current_row() < 59
    qtbot.keyClick(reader.view, Qt.Key.Key_Home)
    assert reader.current_row() == 0


def test_the_current_row_stays_in_sight_at_another_width_and_another_size(
    session: Any, article: int, place: Place, reader: ReaderPanel
) -> None:
    place.go(session.sentence(article, 30))
    changes = (lambda: reader.resize(560, 420), lambda: reader.resize(900, 300), lambda: reader.zoom(9))
    for change in changes:
        change()
        assert reader.view.viewport().rect().intersects(rects(reader)[30])


def test_the_text_size_stays_between_14_and_32(article: int, reader: ReaderPanel) -> None:
    for steps, size in ((-1, 17), (-50, 14), (+100, 32), (0, 18)):
        reader.zoom(steps)
        assert reader.view.text_size == size


# For everybody


def test_screen_readers_find_rows_with_text_and_place(article: int, reader: ReaderPanel) -> None:
    view = QAccessible.queryAccessibleInterface(reader.view)
    assert view.text(QAccessible.Text.Name) == "Sentences"
    row = view.child(2)
    assert row.text(QAccessible.Text.Name).startswith("Sentence 3 of 60. Whoever waits")
    assert row.rect().height() == rects(reader)[2].height()
    assert view.child(0).state().focused or view.child(0).state().selected


@pytest.mark.parametrize("layout", ["lines", "prose"])
def test_an_interface_from_the_right_leaves_the_text_where_it_was(
    layout: str, article: int, reader: ReaderPanel, qtbot: QtBot
) -> None:
    reader.arrange(Manner(layout=layout))
    before = reader.view.column
    reader.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    reader.layout().activate()
    qtbot.waitUntil(lambda: reader.view.viewport().x() > 0)
    assert reader.view.column.moved(reader.view.viewport().x()) == before
