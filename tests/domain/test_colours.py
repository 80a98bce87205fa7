"""Contrast and difference of colours, as usual and as people see them who lack a kind of cone."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stanceline.domain.colours import Sight, clashes, contrast, difference, least_difference, luminance

colours = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")

LIGHT_MARKS = ("#0072b2", "#d55e00", "#7b828d", "#7a1f5c")


def test_black_on_white_has_the_highest_contrast() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert luminance("#ffffff") == pytest.approx(1)


def test_a_known_contrast() -> None:
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [("#ff0000", "#00ff00", 170.6), ("#ffffff", "#000000", 100.0), ("#0000ff", "#000000", 137.6)],
)
def test_known_differences(one: str, other: str, apart: float) -> None:
    assert difference(one, other) == pytest.approx(apart, abs=0.2)


@pytest.mark.parametrize(
    ("sight", "least"), [(Sight.USUAL, 36), (Sight.PROTAN, 29), (Sight.DEUTAN, 22), (Sight.TRITAN, 25)]
)
def test_the_marks_of_the_light_theme_are_as_different_as_was_measured(sight: Sight, least: int) -> None:
    found = min(difference(one, other, sight) for one, other in combinations(LIGHT_MARKS, 2))
    assert found == pytest.approx(least, abs=0.6)


def test_red_and_green_of_one_lightness_are_alike_to_a_deutan_only() -> None:
    assert difference("#b5651d", "#6b8e23") > 30
    assert least_difference("#b5651d", "#6b8e23")[1] in (Sight.DEUTAN, Sight.PROTAN)


@given(colours, colours)
def test_a_difference_is_the_same_both_ways_and_none_to_oneself(one: str, other: str) -> None:
    for sight in Sight:
        assert difference(one, other, sight) == pytest.approx(difference(other, one, sight))
        assert difference(one, one, sight) == 0


@given(colours)
def test_grey_stays_grey_whoever_looks(colour: str) -> None:
    grey = f"#{colour[1:3] * 3}"
    for sight in Sight:
        assert difference(grey, grey) <= 1e-9
        assert abs(difference(grey, "#000000", sight) - difference(grey, "#000000")) < 1.5


def test_clashes_name_the_pair_and_who_sees_it_most_alike_first() -> None:
    found = clashes({"a": "#0072b2", "b": "#0074b5", "c": "#d55e00", "d": "#0080c0"})
    assert [(clash.one, clash.other) for clash in found] == [("a", "b"), ("b", "d"), ("a", "d")]
    assert all(clash.difference < 15 for clash in found)
