"""Paragraphs of flowing text: the same sentences, cursor and selection as in lines."""

import itertools
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from stanceline.domain.articles import Sentence
from stanceline.ui.looks.looks import Looks
from stanceline.ui.place import Place
from stanceline.ui.reading.flow import Flow, flow_of
from stanceline.ui.reading.manner import Manner
from stanceline.ui.reading.panel import ReaderPanel
from stanceline.ui.reading.prose import ProsePaper
from stanceline.ui.reading.sidenotes import corner_of, places

SHORT = "The pier is closed."
LONG = "Whoever waits for the new pier, the chairwoman told the board, waits for ever and pays for it twice. "
PROSE = Manner(layout="prose")


@pytest.fixture
def article(session: Any, place: Place, reader: ReaderPanel) -> int:
    """Sixty sentences in paragraphs of five, opened, as prose."""
    opened = int(
        session.add([LONG if number % 3 else SHORT for number in range(60)], paragraphs=range(0, 60, 5))
    )
    reader.arrange(PROSE)
    place.open_article(opened)
    return opened


def paper(reader: ReaderPanel) -> ProsePaper:
    assert isinstance(reader.view.paper, ProsePaper)
    return reader.view.paper


def rects(reader: ReaderPanel) -> list[QRect]:
    return [reader.view.visualRect(reader.model.index(row)) for row in range(reader.model.rowCount())]


def measured(reader: ReaderPanel, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: reader.view.heights.unknown() < 0)


def spot(reader: ReaderPanel, row: int, *, number: bool = False) -> QPoint:
    """A place in the middle of a sentence's first words, or on its number."""
    sheet = paper(reader)
    strip = sheet.strip(row)
    flow = sheet.flow(strip)
    band = reader.view.band(strip)
    piece = flow.pieces[row - sheet.rows(strip).start]
    box = piece.boxes[0] if number else piece.words[0]
    first = sheet.extent(sheet.rows(strip).start)
    assert first is not None
    x = corner_of(sheet.column, flow, 0).x() + (box.left() + 8 if number else box.center().x())
    return QPoint(round(x), band.top() + first.top() + round(box.center().y()))


def test_a_paragraph_is_one_strip_and_its_sentences_share_lines(
    article: int, reader: ReaderPanel, qtbot: QtBot
) -> None:
    assert [len(paper(reader).rows(strip)) for strip in range(paper(reader).strips())] == [5] * 12
    flow = paper(reader).flow(0)
    assert flow.pieces[0].boxes[-1].y() == flow.pieces[1].boxes[0].y()


def test_every_sentence_is_an_item_for_screen_readers(article: int, reader: ReaderPanel) -> None:
    view = QAccessible.queryAccessibleInterface(reader.view)
    row = view.child(2)
    assert row.text(QAccessible.Text.Name).startswith("Sentence 3 of 60. Whoever waits")
    assert row.rect().height() == rects(reader)[2].height()
    assert view.childCount() == 60


@pytest.mark.parametrize("row", [0, 1, 2, 3, 4, 6])
def test_a_click_on_its_words_makes_a_sentence_the_current_one(
    row: int, session: Any, article: int, reader: ReaderPanel, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(reader.sentence_clicked) as clicked:
        qtbot.mouseClick(
            reader.view.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            spot(reader, row),
        )
    assert clicked.args == [session.sentence(article, row)]
    assert reader.current_row() == row


def test_drawing_from_a_number_selects_and_from_words_does_not(
    article: int, place: Place, reader: ReaderPanel, qtbot: QtBot
) -> None:
    viewport = reader.view.viewport()
    for number, selected in ((True, 3), (False, 1)):
        begin, end = spot(reader, 1, number=number), spot(reader, 3)
        qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, begin)
        qtbot.mouseMove(viewport, end)
        qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
        assert len(place.selection) == selected


def test_keys_move_by_sentences(article: int, place: Place, reader: ReaderPanel, qtbot: QtBot) -> None:
    for key, row in ((Qt.Key.Key_Down, 1), (Qt.Key.Key_End, 59), (Qt.Key.Key_Up, 58), (Qt.Key.Key_Home, 0)):
        qtbot.keyClick(reader.view, key)
        assert reader.current_row() == row
    qtbot.keyClick(reader.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(place.selection) == 2
    qtbot.keyClick(reader.view, Qt.Key.Key_PageDown)
    assert 5 < reader.current_row() < 30


def test_stepping_keeps_the_current_sentence_in_the_middle_third(article: int, reader: ReaderPanel) -> None:
    height = reader.view.viewport().height()
    for _ in range(45):
        reader.next_sentence()
        middle = rects(reader)[reader.current_row()].center().y()
        assert middle <= 2 * height / 3 + 1
        assert reader.view.verticalScrollBar().value() == 0 or middle >= height / 3 - 1


def test_a_landing_label_repaints_its_paragraph_alone(
    session: Any, article: int, reader: ReaderPanel, qtbot: QtBot
) -> None:
    measured(reader, qtbot)
    painted: list[int] = []
    paint = paper(reader).paint_strip

    def watch(painter: Any, strip: int, rect: Any, look: Any) -> None:
        painted.append(strip)
        paint(painter, strip, rect, look)

    paper(reader).paint_strip = watch  # type: ignore[method-assign]
    reader.view.viewport().update()
    qtbot.waitUntil(lambda: bool(painted))
    QCoreApplication.processEvents()
    painted.clear()
    session.label(article, 6, "favour")
    qtbot.waitUntil(lambda: bool(painted))
    assert painted == [1]


def test_measuring_the_rest_moves_nothing_in_sight(
    session: Any, place: Place, reader: ReaderPanel, qtbot: QtBot
) -> None:
    narrow = "ill still in till " * 14
    opened = session.add(
        [narrow if number % 3 else SHORT for number in range(900)], paragraphs=range(0, 900, 7)
    )
    reader.arrange(PROSE)
    place.open_article(opened, session.sentence(opened, 640))
    seen = reader.view.seen()
    before = rects(reader)[seen.start : seen.stop]
    assert reader.view.heights.unknown() >= 0
    measured(reader, qtbot)
    assert rects(reader)[seen.start : seen.stop] == before


def test_a_long_article_is_laid_out_where_it_is_seen(session: Any, place: Place, reader: ReaderPanel) -> None:
    opened = session.add([LONG] * 5000, paragraphs=range(0, 5000, 4))
    reader.arrange(PROSE)
    place.open_article(opened, session.sentence(opened, 2500))
    heights = reader.view.heights
    assert sum(heights.is_known(strip) for strip in range(len(heights))) < 40


def test_a_paragraph_without_end_is_cut(session: Any, place: Place, reader: ReaderPanel) -> None:
    opened = session.add([SHORT] * 1000)
    reader.arrange(PROSE)
    place.open_article(opened)
    assert paper(reader).strips() == 25
    assert list(itertools.chain(*(paper(reader).rows(n) for n in range(25)))) == list(range(1000))


def test_a_heading_is_a_strip_of_its_own(session: Any, place: Place, reader: ReaderPanel) -> None:
    opened = session.add([SHORT] * 5, paragraphs=(0,), headings=(0, 3))
    reader.arrange(PROSE)
    place.open_article(opened)
    assert [list(paper(reader).rows(n)) for n in range(paper(reader).strips())] == [[0], [1, 2], [3], [4]]


@pytest.mark.parametrize("to", ["prose", "lines"])
def test_switching_keeps_sentence_selection_and_place(
    to: str, session: Any, place: Place, reader: ReaderPanel
) -> None:
    opened = session.add([LONG] * 60, paragraphs=range(0, 60, 5))
    reader.arrange(PROSE if to == "lines" else Manner())
    place.open_article(opened, session.sentence(opened, 31))
    reader.extend(1)
    chosen = place.selection
    reader.arrange(PROSE if to == "prose" else Manner())
    height = reader.view.viewport().height()
    assert place.selection == chosen
    assert reader.current_row() == 32
    assert height / 3 - 1 <= rects(reader)[32].center().y() <= 2 * height / 3 + 1


def test_the_switch_asks_for_the_other_layout_and_shows_the_one_there_is(
    article: int, reader: ReaderPanel, qtbot: QtBot
) -> None:
    assert reader.header.switch.layout_shown == "prose"
    with qtbot.waitSignal(reader.layout_asked) as asked:
        reader.header.switch.findChildren(QAbstractButton)[0].click()
    assert asked.args == ["lines"]


# How a paragraph is laid out


def flow(looks: Looks, texts: list[str], width: int = 500, gap: int = 1) -> Flow:
    sentences, at = [], 0
    for number, text in enumerate(texts, start=1):
        sentences.append(
            Sentence(
                id=number,
                uid=str(number),
                article=1,
                position=number,
                start=at,
                end=at + len(text),
                text=text,
            )
        )
        at += len(text) + gap
    return flow_of(looks, PROSE, "", sentences, 0, width)


SCRAPS = (
    *("pier", "a", "2026", "(so)", "Плата", "拥堵费", "الرصيف", "من", "𐤀𐤁"),
    *("e\u0301", "…", "\u2067", "\u2069", "🙂"),
)
sentence = st.lists(st.sampled_from(SCRAPS), min_size=1, max_size=14).map(" ".join)


def test_sentences_of_any_scripts_lie_beside_each_other(looks: Looks) -> None:
    @given(st.lists(sentence, min_size=1, max_size=6), st.integers(120, 700), st.sampled_from([0, 1]))
    def holds(texts: list[str], width: int, gap: int) -> None:
        laid = flow(looks, texts, width, gap)
        boxes = [(box, piece.row) for piece in laid.pieces for box in piece.boxes]
        assert {row for _, row in boxes} == set(range(len(texts)))
        for (one, first), (other, second) in itertools.combinations(boxes, 2):
            if first != second and one.y() == other.y():
                assert min(one.right(), other.right()) - max(one.left(), other.left()) < 7

    holds()


def test_a_sentence_in_another_direction_keeps_its_order_within_the_paragraph(looks: Looks) -> None:
    laid = flow(looks, ["الرصيف مغلق.", "The pier is closed.", "ثالث."], 700)
    first, second, third = (piece.boxes[0] for piece in laid.pieces)
    assert laid.mirrored
    assert third.left() < second.left() < first.left()


def test_sentences_without_blanks_between_them_have_room_for_the_number(looks: Looks) -> None:
    laid = flow(looks, ["市议会投票。", "支持者表示。"], 700, gap=0)
    first, second = laid.pieces
    assert second.words[0].left() - first.words[0].right() > 18


def test_every_place_of_a_paragraph_belongs_to_a_sentence(looks: Looks) -> None:
    laid = flow(looks, [SHORT, LONG, SHORT])
    for y in range(-20, laid.lines * laid.pitch + 20, 7):
        for x in range(-50, 600, 25):
            assert 0 <= laid.nearest(x, y) < 3


def test_notes_stand_in_order_within_the_paragraph_and_never_over_each_other(looks: Looks) -> None:
    @given(st.lists(st.sampled_from([SHORT, LONG, "No."]), min_size=1, max_size=12))
    def holds(texts: list[str]) -> None:
        laid = flow(looks, texts)
        tops = [top for top in places(laid) if top is not None]
        assert tops
        assert tops[0] >= -1
        assert all(other - one >= 18 for one, other in itertools.pairwise(tops))

    holds()
