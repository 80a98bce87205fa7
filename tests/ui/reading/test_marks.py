"""Flags, notes, excluded and inherited: seen, told, and without a pixel's move."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from stanceline.domain.marks import MarkKind
from stanceline.ui.looks.tokens import LIGHT
from stanceline.ui.place import Place
from stanceline.ui.reading.manner import Manner
from stanceline.ui.reading.panel import ReaderPanel

SHORT = "The pier is closed."
LONG = "Whoever waits for the new pier, the chairwoman told the board, waits for ever and pays for it twice. "
FLAG, NOTE, EXCLUDE = MarkKind.FLAG, MarkKind.NOTE, MarkKind.EXCLUDE


@pytest.fixture(params=["lines", "prose"])
def article(request: pytest.FixtureRequest, session: Any, place: Place, reader: ReaderPanel) -> int:
    """Thirty sentences in paragraphs of three, opened in either layout; the cursor is away."""
    opened = int(session.add([LONG, SHORT, LONG] * 10, paragraphs=range(0, 30, 3)))
    reader.arrange(Manner(layout=request.param))
    place.open_article(opened, session.sentence(opened, 5))
    return opened


def rects(reader: ReaderPanel) -> list[QRect]:
    return [reader.view.visualRect(reader.model.index(row)) for row in range(reader.model.rowCount())]


def picture(reader: ReaderPanel) -> QImage:
    return reader.view.viewport().grab().toImage()


def has(image: QImage, colour: str) -> bool:
    wanted = QColor(colour).rgb()
    return any(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))


def inherit(session: Any, article: int, row: int, *labels: str) -> None:
    shift = session.put(article, row, *labels)
    key = shift.sentence
    session.given[key] = tuple(replace(each, inherited=True) for each in session.given[key])
    session.label(article, row + 1)  # the signal


def test_no_mark_moves_anything(session: Any, article: int, reader: ReaderPanel, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: reader.view.heights.unknown() < 0)
    before = rects(reader)
    for row in (5, 1, 4):
        session.label(article, row, "favour", "economy", "health", "industry", "policy", unsure=True)
        session.mark(article, row, FLAG, NOTE, EXCLUDE, text="ask Jonas " * 40)
        assert rects(reader) == before
    session.mark(article, 5)
    session.label(article, 5)
    reader.model.name_targets({1: ["pier"]}, 1)
    assert rects(reader) == before


@pytest.mark.parametrize("margin", ["words", "dots", "hidden"])
@pytest.mark.parametrize("tint", ["on", "current", "off"])
def test_every_manner_paints_every_mark(
    margin: str, tint: str, session: Any, article: int, reader: ReaderPanel
) -> None:
    inherit(session, article, 0, "against", "economy", "health")
    session.label(article, 4, "favour", "economy", "health", "industry", "policy", unsure=True)
    session.mark(article, 4, FLAG, NOTE, EXCLUDE, text="why")
    reader.arrange(replace(reader.view.manner, margin=margin, tint=tint))
    assert not picture(reader).isNull()


def test_a_mark_is_seen_at_once(session: Any, article: int, reader: ReaderPanel) -> None:
    for kind in (FLAG, NOTE, EXCLUDE):
        bare = picture(reader)
        session.mark(article, 3, kind, text="why")
        assert picture(reader) != bare
        session.mark(article, 3)
        assert picture(reader) == bare


def test_an_excluded_sentence_is_done_quiet_and_untinted(
    session: Any, article: int, reader: ReaderPanel
) -> None:
    session.label(article, 3, "favour")
    assert has(picture(reader), LIGHT.tones["blue"].tint)
    session.mark(article, 3, EXCLUDE)
    assert not has(picture(reader), LIGHT.tones["blue"].tint)
    session.mark(article, 0, EXCLUDE)
    assert not reader.model.is_to_do(0)
    assert reader.model.done == 2
    session.mark(article, 0)
    assert reader.model.is_to_do(0)


def test_inherited_labels_ask_to_be_checked(session: Any, article: int, reader: ReaderPanel) -> None:
    session.label(article, 3, "favour")
    confirmed = picture(reader)
    inherit(session, article, 3, "favour")
    reader.model.renew({session.sentence(article, 3): session.given[session.sentence(article, 3)]})
    assert reader.model.row(3).inherited
    assert picture(reader) != confirmed


def test_marks_are_told_to_screen_readers(session: Any, article: int, reader: ReaderPanel) -> None:
    session.mark(article, 3, FLAG, EXCLUDE, NOTE, text="a caption")
    index = reader.model.index(3)
    assert reader.model.data(index, Qt.ItemDataRole.AccessibleTextRole).endswith("Flagged. Excluded.")
    assert reader.model.data(index, Qt.ItemDataRole.AccessibleDescriptionRole) == "Note: a caption"


def test_tints_follow_the_person_and_blindness_hides_what_others_would_see(
    session: Any, article: int, reader: ReaderPanel
) -> None:
    session.label(article, 4, "favour")
    tone = LIGHT.tones["blue"]
    for tint, tinted, marked in (("on", True, True), ("current", False, True), ("off", False, False)):
        reader.arrange(replace(reader.view.manner, tint=tint))
        assert has(picture(reader), tone.tint) is tinted
        assert has(picture(reader), tone.mark) is marked


def test_the_current_sentence_shows_its_labels_even_so(
    session: Any, article: int, reader: ReaderPanel
) -> None:
    session.label(article, 5, "favour")
    reader.arrange(replace(reader.view.manner, tint="off"))
    assert has(picture(reader), LIGHT.tones["blue"].tint)


def test_a_hidden_margin_gives_its_room_to_the_text(article: int, reader: ReaderPanel) -> None:
    reader.resize(700, 600)
    widths = []
    for margin in ("words", "dots", "hidden"):
        reader.arrange(replace(reader.view.manner, margin=margin))
        widths.append(reader.view.column.text_width)
    assert widths[0] < widths[1] < widths[2]
