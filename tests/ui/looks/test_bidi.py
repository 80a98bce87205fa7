"""Directions of text, and controls that must not leak."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stanceline.ui.looks.bidi import (
    END,
    LEFT_TO_RIGHT,
    facing,
    isolated,
    left_to_right,
    on_one_line,
    runs_right_to_left,
    stands_tall,
    tame,
)


@pytest.mark.parametrize(
    ("text", "mirrored"),
    [
        ("The boat", False),
        ("12 – «الميناء»", True),
        ("(…) עברית and more", True),
        ("2026 Łódź مرفأ", False),
        ("123 — !", False),
        ("", False),
    ],
)
def test_the_first_strong_character_decides_the_direction(text: str, mirrored: bool) -> None:
    assert runs_right_to_left(text) is mirrored


@pytest.mark.parametrize(
    ("text", "tall"), [("Fähre — паром", False), ("渡轮", True), ("ferry عبّارة", True), ("नाव", True)]
)
def test_scripts_with_taller_letters_are_known(text: str, tall: bool) -> None:
    assert stands_tall(text) is tall


@given(st.text())
def test_text_put_on_one_line_keeps_its_length_and_has_no_line_end(text: str) -> None:
    shown = on_one_line(text)
    assert len(shown) == len(text)
    assert len(shown.splitlines()) <= 1


@given(st.text(alphabet=st.sampled_from("ab\u202a\u202b\u202d\u202e\u2066\u2067\u2068\u2069\u200f\n")))
def test_an_isolated_text_cannot_close_its_own_isolate(text: str) -> None:
    assert isolated(text).index(END) == len(isolated(text)) - 1
    assert not set(tame(text)) - set("ab ")


def test_a_path_keeps_its_slash_in_front() -> None:
    assert left_to_right("/texts/\u202eada") == f"{LEFT_TO_RIGHT}/texts/ada{END}"


@pytest.mark.parametrize("text", ["«Ferry.stanceline» مفتوح", "مفتوح Ferry", "Ferry – open"])
@pytest.mark.parametrize("backwards", [True, False])
def test_words_face_the_way_of_the_interface(text: str, backwards: bool) -> None:
    assert runs_right_to_left(facing(text, backwards=backwards)) is backwards
    assert facing(text, backwards=backwards).endswith(text)
