"""The colours that labels get by themselves are there in every theme."""

from stanceline.domain.codebook_looks import DOTS, TONES
from stanceline.ui.looks.tokens import THEMES


def test_every_theme_has_the_colours_that_are_given_out() -> None:
    for theme in THEMES.values():
        assert set(TONES) == set(theme.tones)
        assert set(DOTS) == set(theme.dots)
