"""The colours keep their distances: nobody "improves" one into another."""

from itertools import combinations

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from stanceline.domain.colours import contrast
from stanceline.ui.looks.tokens import (
    LIGHT,
    THEMES,
    Theme,
    dot_of,
    is_hex,
    mixed,
    readable,
    tone_of,
)

# Machado, Oliveira & Fernandes 2009, severity 1.0, for linear sRGB.
SIGHT = {
    "normal": numpy.eye(3),
    "protan": numpy.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deutan": numpy.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "tritan": numpy.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}
TO_XYZ = numpy.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
)

themes = pytest.mark.parametrize("theme", list(THEMES.values()), ids=lambda theme: theme.name)
hexes = st.binary(min_size=3, max_size=3).map(lambda colour: "#" + colour.hex())


def seen(colour: str, sight: str) -> NDArray[numpy.float64]:
    """CIE L*a*b* (D65) of a colour as this eye sees it."""
    bytes_ = numpy.array(list(bytes.fromhex(colour[1:]))) / 255
    linear = numpy.where(bytes_ <= 0.04045, bytes_ / 12.92, ((bytes_ + 0.055) / 1.055) ** 2.4)
    relative = TO_XYZ @ numpy.clip(SIGHT[sight] @ linear, 0, 1) / (TO_XYZ @ numpy.ones(3))
    bent = numpy.where(
        relative > (6 / 29) ** 3, numpy.cbrt(relative), relative / (3 * (6 / 29) ** 2) + 4 / 29
    )
    return numpy.array([116 * bent[1] - 16, 500 * (bent[0] - bent[1]), 200 * (bent[1] - bent[2])])


def nearest(colours: list[str], sight: str) -> float:
    """The smallest ΔE76 between two of them."""
    return min(float(numpy.linalg.norm(seen(a, sight) - seen(b, sight))) for a, b in combinations(colours, 2))


@themes
@pytest.mark.parametrize("ink", ["text", "text_2", "text_3", "accent", "ok", "warning", "danger"])
def test_text_reads_on_every_ground_it_lies_on(theme: Theme, ink: str) -> None:
    for ground in ("window", "bar", "surface", "field", "accent_soft"):
        assert contrast(getattr(theme, ink), getattr(theme, ground)) >= 4.5, ground


@themes
def test_key_caps_and_pressed_buttons_read(theme: Theme) -> None:
    assert contrast(theme.text_2, theme.raised) >= 4.5
    assert contrast(theme.on_accent, theme.accent) >= 4.5


@themes
def test_the_focus_ring_stands_out_from_what_it_surrounds(theme: Theme) -> None:
    for ground in (theme.window, theme.bar, theme.surface, theme.field):
        assert contrast(theme.accent, ground) >= 3


@themes
@pytest.mark.parametrize("name", list(LIGHT.tones))
def test_a_tone_reads_on_the_pane_and_on_its_own_tint(theme: Theme, name: str) -> None:
    tone = theme.tones[name]
    assert contrast(tone.mark, theme.surface) >= 3
    assert contrast(tone.text, tone.tint) >= 4.5
    assert contrast(tone.text, theme.surface) >= 4.5
    assert contrast(theme.text, tone.tint) >= 7


@themes
@pytest.mark.parametrize("sight", list(SIGHT))
def test_the_four_stances_are_told_apart_by_every_eye(theme: Theme, sight: str) -> None:
    marks = [theme.tones[name].mark for name in ("blue", "vermilion", "grey", "plum")]
    assert nearest(marks, sight) >= 20


@themes
@pytest.mark.parametrize("sight", list(SIGHT))
def test_all_eight_tones_are_told_apart_by_every_eye(theme: Theme, sight: str) -> None:
    assert nearest([tone.mark for tone in theme.tones.values()], sight) >= 15


@pytest.mark.parametrize("sight", list(SIGHT))
def test_no_two_topics_share_a_dot(sight: str) -> None:
    assert nearest(list(LIGHT.dots.values()), sight) >= 10


@themes
def test_every_theme_has_the_same_tones_and_dots_in_the_same_order(theme: Theme) -> None:
    assert list(theme.tones) == ["blue", "vermilion", "grey", "plum", "teal", "amber", "rust", "slate"]
    assert list(theme.dots) == ["sand", "rose", "brown", "indigo", "teal", "purple", "cyan", "olive"]


@themes
def test_an_unknown_colour_is_grey(theme: Theme) -> None:
    assert tone_of(theme, "mauve") == theme.tones["grey"]
    assert tone_of(theme, "") == theme.tones["grey"]
    assert dot_of(theme, "mauve") == theme.tones["grey"].mark


@themes
def test_a_name_finds_its_tone_and_its_dot(theme: Theme) -> None:
    assert tone_of(theme, "plum") == theme.tones["plum"]
    assert dot_of(theme, "sand") == "#ddaa33"
    assert dot_of(theme, "plum") == theme.tones["plum"].mark


@given(colour=hexes, theme=st.sampled_from(list(THEMES.values())))
def test_a_colour_of_ones_own_gets_text_that_reads_on_its_tint(colour: str, theme: Theme) -> None:
    tone = tone_of(theme, colour)
    assert tone.mark == colour
    assert dot_of(theme, colour) == colour
    assert contrast(tone.text, tone.tint) >= 4.5
    assert contrast(theme.text, tone.tint) >= 7


@given(st.text(max_size=9))
def test_whatever_a_codebook_calls_a_colour_it_is_shown(colour: str) -> None:
    tone = tone_of(LIGHT, colour)
    assert is_hex(tone.mark)
    assert is_hex(tone.tint)
    assert is_hex(tone.text)
    assert is_hex(dot_of(LIGHT, colour))


@given(one=hexes, other=hexes)
def test_mixing_runs_from_one_colour_to_the_other(one: str, other: str) -> None:
    assert mixed(one, other, 0) == one
    assert mixed(one, other, 1) == other


@given(one=hexes, other=hexes)
def test_contrast_is_the_same_both_ways_and_between_1_and_21(one: str, other: str) -> None:
    assert contrast(one, other) == contrast(other, one)
    assert 1 <= contrast(one, other) <= 21.001


@given(colour=hexes, ground=hexes)
def test_ink_is_the_last_resort_of_a_readable_colour(colour: str, ground: str) -> None:
    ink = max("#000000", "#ffffff", key=lambda each: contrast(each, ground))
    assert contrast(readable(colour, ground, ink), ground) >= min(4.5, contrast(ink, ground))
