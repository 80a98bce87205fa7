"""Cue words and names of targets, underlined in the text."""

from typing import Any

import pytest
from PySide6.QtGui import QColor, QFont, QTextLayout

from stanceline.domain.cues import CueList
from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.tokens import LIGHT
from stanceline.ui.place import Place
from stanceline.ui.reading.highlights import ACTIVE_TARGET, TARGET, Spot
from stanceline.ui.reading.manner import Manner
from stanceline.ui.reading.panel import ReaderPanel
from stanceline.ui.reading.underlining import PATTERNS, in_units, pen_of, stretches

TEXTS = ["The mayor may open the pier.", "She said it will not pay.", "The pier, the Pier!"]
HEDGES = CueList("hedges", "Hedges", ("may", "might"), ours=True)
NOT = CueList("negations", "Negations", ("not",), ours=True)


@pytest.fixture
def article(session: Any, place: Place, reader: ReaderPanel) -> int:
    """Three sentences, opened."""
    opened = int(session.add(TEXTS, language="en"))
    place.open_article(opened)
    return opened


def pixels(reader: ReaderPanel, colour: str) -> int:
    image, wanted = reader.view.viewport().grab().toImage(), QColor(colour).rgb()
    return sum(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))


def test_nothing_is_marked_unless_somebody_asks(article: int, reader: ReaderPanel) -> None:
    assert all(reader.model.spots(row) == () for row in range(3))


def test_words_of_the_lists_are_found_in_the_rows_that_have_them(article: int, reader: ReaderPanel) -> None:
    reader.model.mark_cues([HEDGES, NOT])
    assert reader.model.spots(0) == (Spot(10, 13, 0),)
    assert reader.model.spots(1) == (Spot(17, 20, 1),)
    reader.model.mark_cues([])
    assert reader.model.spots(0) == ()


def test_names_of_targets_are_found_and_the_active_one_stands_out(article: int, reader: ReaderPanel) -> None:
    reader.model.name_targets({7: ["mayor"], 8: ["pier", "quay"]}, active=8)
    assert reader.model.spots(0) == (Spot(4, 9, TARGET), Spot(23, 27, ACTIVE_TARGET))
    assert [spot.what for spot in reader.model.spots(2)] == [ACTIVE_TARGET, ACTIVE_TARGET]
    reader.model.name_targets({7: ["mayor"], 8: ["pier"]}, active=7)
    assert reader.model.spots(0) == (Spot(4, 9, ACTIVE_TARGET), Spot(23, 27, TARGET))


@pytest.mark.parametrize("layout", ["lines", "prose"])
def test_names_are_underlined_in_the_accent(
    layout: str, session: Any, article: int, place: Place, reader: ReaderPanel
) -> None:
    reader.arrange(Manner(layout=layout))
    bare = pixels(reader, LIGHT.accent)
    reader.model.name_targets({7: ["pier"]})
    thin = pixels(reader, LIGHT.accent)
    reader.model.name_targets({7: ["pier"]}, active=7)
    assert bare <= thin < pixels(reader, LIGHT.accent)


def test_lists_differ_by_their_pattern_and_not_by_colour_alone() -> None:
    patterns = {tuple(pen_of(LIGHT, number).dashPattern()) for number in range(len(PATTERNS))}
    assert len(patterns) == len(PATTERNS)
    assert len({pen_of(LIGHT, number).color().name() for number in range(len(PATTERNS))}) == 1


def test_another_article_is_marked_in_its_own_language(
    session: Any, article: int, place: Place, reader: ReaderPanel
) -> None:
    german = session.add(["Das ist vielleicht ein may."], language="de")
    reader.show_highlights(("hedges",))
    assert reader.model.spots(0) == (Spot(10, 13, 0),)
    place.open_article(german)
    assert reader.model.spots(0) == (Spot(8, 18, 0),)
    reader.show_highlights(())
    assert reader.model.spots(0) == ()


@pytest.mark.parametrize(
    ("text", "start", "end"), [("🙂 the pier", 6, 10), ("شارع pier هنا", 5, 9), ("拥堵费 pier", 4, 8)]
)
def test_the_line_is_below_the_word_in_every_script(text: str, start: int, end: int, looks: Looks) -> None:
    font = looks.reading_font(18)
    layout = QTextLayout(text, QFont(font))
    layout.beginLayout()
    layout.createLine().setLineWidth(600)
    layout.endLayout()
    (line,) = stretches(layout, in_units(text, start), in_units(text, end))
    alone = QTextLayout("pier", QFont(font))
    alone.beginLayout()
    alone.createLine().setLineWidth(600)
    alone.endLayout()
    assert abs(line.length() - alone.lineAt(0).naturalTextWidth()) < 3
