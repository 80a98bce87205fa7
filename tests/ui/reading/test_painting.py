"""How sentences look: mirrored, tinted, dimmed, lit up, and hostile."""

from typing import Any

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
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
    opened = int(
        session.add([LONG if number % 3 else SHORT for number in range(60)], paragraphs=range(0, 60, 5))
    )
    place.open_article(opened)
    return opened


def rects(reader: ReaderPanel) -> list[QRect]:
    return [reader.view.visualRect(reader.model.index(row)) for row in range(reader.model.rowCount())]


def picture(reader: ReaderPanel, row: int) -> QImage:
    return reader.view.viewport().grab(rects(reader)[row]).toImage()


def columns_of(image: QImage, colour: str) -> list[int]:
    """The x of every pixel of this colour, counted once a column."""
    wanted = QColor(colour).rgb()
    return [
        x for x in range(image.width()) if any(image.pixel(x, y) == wanted for y in range(image.height()))
    ]


# How it looks


def test_a_right_to_left_row_is_mirrored(
    session: Any, place: Place, reader: ReaderPanel, qtbot: QtBot
) -> None:
    opened = session.add([SHORT, SHORT, "الرصيف مغلق.", SHORT])
    for row in (1, 2):
        session.put(opened, row, "favour")
    place.open_article(opened)
    tone, middle = LIGHT.tones["blue"], reader.view.width() // 2
    english, arabic = picture(reader, 1), picture(reader, 2)
    assert max(columns_of(english, tone.tint)) < middle < min(columns_of(arabic, tone.tint))
    assert min(columns_of(english, tone.mark)) < 60
    assert max(columns_of(arabic, tone.mark)) > reader.view.width() - 60
    assert min(columns_of(english, tone.text)) > middle > max(columns_of(arabic, tone.text))


def test_the_tint_ends_with_the_text(session: Any, place: Place, reader: ReaderPanel) -> None:
    opened = session.add(["First.", "No.", LONG])
    for row in (1, 2):
        session.put(opened, row, "favour")
    place.open_article(opened)
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
    told = reader.view.delegate.told(0, notes + 5, 9)
    assert told.splitlines() == ["Favour", "Economy", "Health", "Industry", "Policy", "Science", "Rights"]
    assert reader.view.delegate.told(0, notes - 5, 9) == ""
    assert reader.view.delegate.told(3, notes + 5, 9) == ""


# Hostile text


def test_a_sentence_of_a_million_characters_is_cut_and_counted(
    session: Any, place: Place, reader: ReaderPanel
) -> None:
    opened = session.add(["Before.", "word " * 200_000, "x" * 1_000_000, "After."])
    place.open_article(opened)
    text = reader.view.delegate.block(1).layout.text()
    assert text.endswith("… (990000 more characters)\u2069")
    assert len(text) < 10_050
    reader.last()
    assert reader.current_row() == 3


def test_line_ends_do_not_break_a_line(session: Any, place: Place, reader: ReaderPanel) -> None:
    opened = session.add(["One\nline\u2028only.", "Second."])
    place.open_article(opened)
    assert reader.view.delegate.block(0).lines == 1


def test_an_override_turns_nothing_but_its_own_sentence(
    session: Any, place: Place, reader: ReaderPanel
) -> None:
    pictures = []
    for before in ("\u202e\u2067Turned", "Straight"):
        opened = session.add([before, "After it."])
        place.open_article(opened)
        pictures.append(picture(reader, 1))
    assert pictures[0] == pictures[1]


def test_an_empty_sentence_has_a_row(session: Any, place: Place, reader: ReaderPanel) -> None:
    opened = session.add(["", "Second."])
    place.open_article(opened)
    assert rects(reader)[0].height() >= 46
