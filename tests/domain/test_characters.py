"""Which characters stored text may hold."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stanceline.domain.characters import direction_marks, one_line, tidy

ANY = st.text(
    alphabet=st.characters(codec=None) | st.sampled_from("\r\n\x00\x85\u2028\ufeff\ud800\udfff\x1b\t")
)


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029"])
def test_every_kind_of_line_break_becomes_a_newline(line_break: str) -> None:
    assert tidy(f"a{line_break}b").text == "a\nb"


def test_control_characters_go_and_are_counted() -> None:
    tidied = tidy("a\x00b\x1b[1m\x9f\tc\ufeff")
    assert (tidied.text, tidied.removed, tidied.replaced) == ("ab[1m\tc", 3, 0)


def test_lone_surrogates_are_replaced_and_counted() -> None:
    tidied = tidy("a\ud83db")
    assert (tidied.text, tidied.removed, tidied.replaced) == ("a\ufffdb", 0, 1)


@given(ANY)
def test_tidied_text_can_be_encoded_and_stays_as_it_is(text: str) -> None:
    tidied = tidy(text)
    tidied.text.encode("utf-8")
    assert tidy(tidied.text) == type(tidied)(tidied.text)


@given(ANY)
def test_one_line_has_no_line_break_and_no_white_space_around_it(text: str) -> None:
    line = one_line(text)
    assert line == " ".join(line.split())
    assert "\n" not in line


def test_marks_that_turn_the_direction_are_counted() -> None:
    assert direction_marks("a\u202eb\u202c\u2066c\u2069\u200f") == 4
