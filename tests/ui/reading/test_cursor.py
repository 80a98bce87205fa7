"""Moves in an article, as the Place tells them."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from stanceline.domain.filters import Filter
from stanceline.ui.place import Place
from stanceline.ui.reading.panel import ReaderPanel

COUNT = 12


@pytest.fixture
def article(session: Any, place: Place, reader: ReaderPanel) -> int:
    """Twelve sentences, opened."""
    opened = int(session.add([f"Line {number}." for number in range(1, COUNT + 1)]))
    place.open_article(opened)
    return opened


def rows(reader: ReaderPanel, place: Place) -> list[int]:
    return [reader.model.place_of(sentence) for sentence in place.selection]


def test_an_article_opens_at_its_first_sentence_to_do(
    session: Any, place: Place, reader: ReaderPanel
) -> None:
    opened = session.add(["One.", "Two.", "Three."])
    session.put(opened, 0, "favour")
    place.open_article(opened)
    assert place.sentence == session.sentence(opened, 1)


def test_a_finished_article_opens_at_its_beginning(session: Any, place: Place, reader: ReaderPanel) -> None:
    opened = session.add(["One.", "Two."])
    session.put(opened, 0, "favour")
    session.put(opened, 1, "against")
    place.open_article(opened)
    assert reader.current_row() == 0


def test_an_article_opens_at_the_sentence_that_was_asked_for(
    session: Any, place: Place, reader: ReaderPanel
) -> None:
    opened = session.add(["One.", "Two.", "Three."])
    place.open_article(opened, session.sentence(opened, 2))
    assert reader.current_row() == 2


def test_steps_end_at_the_ends_of_the_article(article: int, reader: ReaderPanel) -> None:
    assert not reader.previous_sentence()
    assert reader.next_sentence()
    reader.last()
    assert reader.current_row() == COUNT - 1
    assert not reader.next_sentence()
    reader.first()
    assert reader.current_row() == 0


def test_next_to_do_skips_what_is_done_and_does_not_wrap(
    session: Any, article: int, reader: ReaderPanel
) -> None:
    for row in (1, 2, 4, *range(6, COUNT)):
        session.label(article, row, "neutral")
    assert (reader.next_to_do(1), reader.current_row()) == (True, 3)
    assert (reader.next_to_do(1), reader.current_row()) == (True, 5)
    assert (reader.next_to_do(1), reader.current_row()) == (False, 5)
    assert (reader.next_to_do(-1), reader.current_row()) == (True, 3)


def test_next_match_finds_only_what_the_filter_lets_through(
    session: Any, article: int, place: Place, reader: ReaderPanel
) -> None:
    for row in (3, 8):
        session.label(article, row, "favour")
    assert not reader.next_match(1)
    place.filter_by(Filter(labels=frozenset({1})))
    assert (reader.next_match(1), reader.current_row()) == (True, 8)
    assert not reader.next_match(1)
    assert (reader.next_match(-1), reader.current_row()) == (True, 3)


def test_a_filter_that_fades_the_current_sentence_goes_to_the_first_that_matches(
    session: Any, article: int, place: Place, reader: ReaderPanel
) -> None:
    session.label(article, 3, "favour")
    place.filter_by(Filter(labels=frozenset({1})))
    assert reader.current_row() == 3


def test_a_filter_that_the_current_sentence_matches_moves_nothing(
    session: Any, article: int, place: Place, reader: ReaderPanel
) -> None:
    for row in (3, 8):
        session.label(article, row, "favour")
    place.go(reader.model.sentences[8].id)
    place.filter_by(Filter(labels=frozenset({1})))
    assert reader.current_row() == 8


def test_a_selection_grows_and_shrinks_at_its_moving_end(
    article: int, place: Place, reader: ReaderPanel
) -> None:
    reader.next_sentence()
    for by, selected in ((1, [1, 2]), (1, [1, 2, 3]), (-1, [1, 2]), (-1, [1]), (-1, [0, 1])):
        reader.extend(by)
        assert rows(reader, place) == selected


def test_all_can_be_selected_and_collapsed_to_the_current_sentence(
    article: int, place: Place, reader: ReaderPanel
) -> None:
    reader.next_sentence()
    reader.select_all()
    assert rows(reader, place) == list(range(COUNT))
    assert reader.current_row() == 1
    reader.collapse()
    assert rows(reader, place) == [1]


def test_a_selection_begins_anew_after_somebody_else_moved_the_place(
    session: Any, article: int, place: Place, reader: ReaderPanel
) -> None:
    reader.extend(1)
    place.go(session.sentence(article, 7))
    reader.extend(1)
    assert rows(reader, place) == [7, 8]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(moves=st.lists(st.sampled_from(["next", "back", "more", "less", "all", "one", "down", "up", "todo"])))
def test_the_current_sentence_is_always_selected_and_rows_stay_in_order(
    moves: list[str], article: int, place: Place, reader: ReaderPanel
) -> None:
    reader.first()
    for move in moves:
        {
            "next": reader.next_sentence,
            "back": reader.previous_sentence,
            "more": lambda: reader.extend(1),
            "less": lambda: reader.extend(-1),
            "all": reader.select_all,
            "one": reader.collapse,
            "down": lambda: reader.page(1),
            "up": lambda: reader.page(-1),
            "todo": lambda: reader.next_to_do(1),
        }[move]()
        selected = rows(reader, place)
        assert reader.current_row() in selected
        assert selected == sorted(set(selected))


def test_moves_in_an_empty_reader_do_nothing(reader: ReaderPanel, place: Place) -> None:
    reader.first()
    reader.last()
    reader.page(1)
    reader.extend(1)
    reader.select_all()
    reader.collapse()
    assert not reader.next_sentence()
    assert not reader.next_to_do(1)
    assert (reader.current_row(), place.selection) == (-1, ())
