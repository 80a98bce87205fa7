"""The caret of a split: by words, never where a sentence can't be split."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stanceline.domain.boundaries import may_split
from stanceline.ui.repairing.caret import Caret


def test_it_begins_where_a_sentence_seems_to_end() -> None:
    assert Caret("He came. She left with all of the others who stayed.").halves[0] == "He came."


def test_else_where_it_pauses_near_the_middle() -> None:
    assert Caret("渔民们并不高兴，市长却说双方都有道理").halves[0] == "渔民们并不高兴，"


def test_else_near_the_middle() -> None:
    assert Caret("one two three four").halves == ("one two", "three four")


def test_it_goes_by_words_and_stays_at_the_ends() -> None:
    caret = Caret("one two three")
    caret.jump(end=False)
    assert caret.halves == ("one", "two three")
    assert not caret.step(-1)
    assert caret.step(1)
    assert caret.halves == ("one two", "three")
    assert not caret.step(1)
    caret.jump(end=True)
    assert caret.halves == ("one two", "three")


@pytest.mark.parametrize(("wanted", "at"), [(2, 2), (0, 1), (99, 6)])
def test_it_can_be_put_inside_a_word(wanted: int, at: int) -> None:
    caret = Caret("Alfa B.")
    caret.put(wanted)
    assert caret.at == at


def test_a_step_from_inside_a_word_leads_to_the_next_word() -> None:
    caret = Caret("one two three")
    caret.put(5)
    caret.step(1)
    assert caret.halves == ("one two", "three")


@given(st.text(min_size=3, max_size=40), st.lists(st.integers(-5, 50), max_size=8))
def test_wherever_it_is_the_sentence_may_be_split_there(text: str, moves: list[int]) -> None:
    text = f"a {text} b"
    caret = Caret(text)
    for move in moves:
        if move % 3:
            caret.step(1 if move % 2 else -1)
        else:
            caret.put(move)
        assert may_split(text, caret.at)
