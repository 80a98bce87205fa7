"""The list of sentences on the screen."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from pytestqt.qtbot import QtBot

from stanceline.domain.filters import Filter
from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.tokens import LIGHT
from stanceline.ui.place import Place
from stanceline.ui.reading.panel import ReaderPanel

SHORT = "The pier is closed."
LONG = (
    "Whoever waits for the new pier, the chairwoman told the board, waits for ever and pays for it twice. "
    * 2
)


@pytest.fixture
def article(session: Any, place: Place, reader: ReaderPanel) -> int:
    """Sixty sentences of different lengths, opened."""
    id = int(session.add([LONG if number % 3 else SHORT for number in range(60)], paragraphs=range(0, 60, 5)))
    place.open_article(id)
    return id


def rects(reader: ReaderPanel) -> list[QRect]:
    return [reader.view.visualRect(reader.model.index(row)) for row in range(reader.model.rowCount())]


def measured(reader: ReaderPanel, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: reader.view.heights.unknown() < 0)


def picture(reader: ReaderPanel, row: int) -> QImage:
    return reader.view.viewport().grab(rects(reader)[row]).toImage()


def columns_of(image: QImage, colour: str) -> list[int]:
    """The x of every pixel of this colour, counted once a column."""
    wanted = QColor(colour).rgb()
    return [
        x for x in range(image.width()) if any(image.pixel(x, y) == wanted for y in range(image.height()))
    ]


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
    session.label(article, 2, "favour")
    qtbot.waitUntil(lambda: bool(painted))
    assert painted == [2]


def test_measuring_the_rest_moves_nothing_in_sight(
    session: Any, article: int, place: Place, reader: ReaderPanel, qtbot: QtBot
) -> None:
    place.go(session.sentence(article, 40))
    seen = reader.view.seen()
    before = rects(reader)[seen.start : seen.stop]
    assert reader.view.heights.unknown() >= 0
    measured(reader, qtbot)
    assert rects(reader)[seen.start : seen.stop] == before


def test_rows_lie_below_each_other_without_gaps(article: int, reader: ReaderPanel, qtbot: QtBot) -> None:
    measured(reader, qtbot)
    all_rects = rects(reader)
    assert all(one.bottom() + 1 == other.top() for one, other in zip(all_rects, all_rects[1:], strict=False))
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


def test_a_click_selects_without_scrolling(
    session: Any, article: int, place: Place, reader: ReaderPanel, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(reader.sentence_clicked) as clicked:
        click(reader, qtbot, 1)
    assert clicked.args == [session.sentence(article, 1)]
    assert reader.view.verticalScrollBar().value() == 0
    assert reader.current_row() == 1


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
    qtbot.keyClick(reader.view, Qt.Key.Key_T)
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
    for change in (lambda: reader.resize(560, 420), lambda: reader.zoom(9), lambda: reader.zoom(-20)):
        change()
        assert reader.view.viewport().rect().intersects(rects(reader)[30])


def test_the_text_size_stays_between_14_and_32(article: int, reader: ReaderPanel) -> None:
    for steps, size in ((-1, 17), (-50, 14), (+100, 32), (0, 18)):
        reader.zoom(steps)
        assert reader.view.text_size == size


# How it looks


def test_a_right_to_left_row_is_mirrored(
    session: Any, place: Place, reader: ReaderPanel, qtbot: QtBot
) -> None:
    id = session.add([SHORT, SHORT, "الرصيف مغلق.", SHORT])
    for row in (1, 2):
        session.put(id, row, "favour")
    place.open_article(id)
    tone, middle = LIGHT.tones["blue"], reader.view.width() // 2
    english, arabic = picture(reader, 1), picture(reader, 2)
    assert max(columns_of(english, tone.tint)) < middle < min(columns_of(arabic, tone.tint))
    assert min(columns_of(english, tone.mark)) < 60
    assert max(columns_of(arabic, tone.mark)) > reader.view.width() - 60
    assert min(columns_of(english, tone.text)) > middle > max(columns_of(arabic, tone.text))


def test_the_tint_ends_with_the_text(session: Any, place: Place, reader: ReaderPanel) -> None:
    id = session.add(["First.", "No.", LONG])
    for row in (1, 2):
        session.put(id, row, "favour")
    place.open_article(id)
    tint = LIGHT.tones["blue"].tint
    short, long = columns_of(picture(reader, 1), tint), columns_of(picture(reader, 2), tint)
    assert max(short) - min(short) < 60
    assert max(long) - min(long) > 400


def test_dimmed_rows_have_no_tint_and_keep_their_text(
    session: Any, article: int, place: Place, reader: ReaderPanel
) -> None:
    session.label(article, 1, "favour")
    session.label(article, 2, "against")
    place.filter_by(Filter(labels=frozenset({2})))
    assert not columns_of(picture(reader, 1), LIGHT.tones["blue"].tint)
    assert columns_of(picture(reader, 1), LIGHT.text_3)
    assert columns_of(picture(reader, 2), LIGHT.tones["vermilion"].tint)


def test_a_row_that_no_longer_matches_stays_bright_until_the_filter_is_applied_again(
    session: Any, article: int, place: Place, reader: ReaderPanel
) -> None:
    session.label(article, 2, "against")
    place.filter_by(Filter(labels=frozenset({2})))
    session.label(article, 2, "favour")
    assert not reader.model.row(2).dimmed
    place.clear_filter()
    place.filter_by(Filter(labels=frozenset({2})))
    assert reader.model.row(2).dimmed


def test_a_label_that_lands_lights_its_row_up_and_fades(
    session: Any, article: int, reader: ReaderPanel, qtbot: QtBot
) -> None:
    reader.view.motion = True
    plain = picture(reader, 1)
    session.label(article, 1, "favour")
    lit = picture(reader, 1)
    assert lit.pixel(16, 30) != plain.pixel(16, 30)
    qtbot.waitUntil(lambda: picture(reader, 1).pixel(16, 30) == plain.pixel(16, 30))


def test_nothing_lights_up_where_motion_is_not_wanted(
    session: Any, article: int, reader: ReaderPanel
) -> None:
    plain = picture(reader, 1)
    session.label(article, 1, "favour")
    assert picture(reader, 1).pixel(16, 30) == plain.pixel(16, 30)


@pytest.mark.parametrize("theme", ["dark", "high-contrast"])
def test_another_theme_repaints_the_rows(
    theme: str, article: int, reader: ReaderPanel, looks: Looks, qapp: Any
) -> None:
    looks.use(qapp, theme)
    image = reader.grab().toImage()
    assert image.pixelColor(image.width() // 2, 200).name() == looks.theme.surface
    looks.use(qapp, "light")


def test_what_finds_no_room_in_the_margin_is_told_as_plain_text(
    session: Any, article: int, reader: ReaderPanel
) -> None:
    session.label(article, 0, "favour", "economy", "health", "industry", "policy", "science", "rights")
    session.label(article, 3, "favour", "policy")
    notes = reader.view.delegate.column.notes
    told = reader.view.delegate.told(0, notes + 5)
    assert told.splitlines() == ["Favour", "Economy", "Health", "Industry", "Policy", "Science", "Rights"]
    assert reader.view.delegate.told(0, notes - 5) == ""
    assert reader.view.delegate.told(3, notes + 5) == ""


# Hostile text


def test_a_sentence_of_a_million_characters_is_cut_and_counted(
    session: Any, place: Place, reader: ReaderPanel
) -> None:
    id = session.add(["Before.", "word " * 200_000, "x" * 1_000_000, "After."])
    place.open_article(id)
    text = reader.view.delegate.block(1).layout.text()
    assert text.endswith("… (990000 more characters)\u2069")
    assert len(text) < 10_050
    reader.last()
    assert reader.current_row() == 3


def test_line_ends_and_overrides_stay_inside_their_sentence(
    session: Any, place: Place, reader: ReaderPanel
) -> None:
    id = session.add(["One\nline\u2028only.", "\u202eReversed", "After it."])
    place.open_article(id)
    assert reader.view.delegate.block(0).lines == 1
    plain = picture(reader, 2)
    session.texts[id] = (session.texts[id][0], session.texts[id][2], session.texts[id][2])
    assert reader.view.delegate.block(2).layout.text() == "After it."
    assert not plain.isNull()


def test_an_empty_sentence_has_a_row(session: Any, place: Place, reader: ReaderPanel) -> None:
    id = session.add(["", "Second."])
    place.open_article(id)
    assert rects(reader)[0].height() >= 46


# For everybody


def test_screen_readers_find_rows_with_text_and_place(article: int, reader: ReaderPanel) -> None:
    view = QAccessible.queryAccessibleInterface(reader.view)
    assert view.text(QAccessible.Text.Name) == "Sentences"
    row = view.child(2)
    assert row.text(QAccessible.Text.Name).startswith("Sentence 3 of 60. Whoever waits")
    assert row.rect().height() == rects(reader)[2].height()
    assert view.child(0).state().focused or view.child(0).state().selected
