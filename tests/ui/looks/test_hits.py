"""Hits of a search read, and the current one stands out from the others and from everything around it."""

import pytest

from stanceline.domain.colours import contrast
from stanceline.ui.looks.tokens import THEMES, Theme

themes = pytest.mark.parametrize("theme", list(THEMES.values()), ids=lambda theme: theme.name)


@themes
def test_the_words_of_a_hit_read(theme: Theme) -> None:
    assert contrast(theme.text, theme.hit) >= 4.5
    assert contrast(theme.on_hit_now, theme.hit_now) >= 4.5


@themes
def test_the_current_hit_stands_out_from_the_others_and_from_every_ground(theme: Theme) -> None:
    grounds = [theme.hit, theme.surface, theme.accent_soft, *(tone.tint for tone in theme.tones.values())]
    assert all(contrast(theme.hit_now, ground) >= 3 for ground in grounds)


@themes
def test_a_hit_is_seen_on_every_tint(theme: Theme) -> None:
    for tone in theme.tones.values():
        apart = zip(bytes.fromhex(theme.hit[1:]), bytes.fromhex(tone.tint[1:]), strict=True)
        assert max(abs(one - other) for one, other in apart) >= 40
