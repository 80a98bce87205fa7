"""Everything that is read or must be seen keeps the contrast of WCAG 2.2 AA, in each theme."""

import pytest

from stanceline.domain.colours import contrast
from stanceline.ui.looks.tokens import THEMES, Theme, mixed

themes = pytest.mark.parametrize("theme", list(THEMES.values()), ids=lambda theme: theme.name)


@themes
def test_article_text_reads_on_every_tint_on_the_current_card_and_on_hits(theme: Theme) -> None:
    grounds = [tone.tint for tone in theme.tones.values()] + [theme.accent_soft, theme.surface]
    assert min(contrast(theme.text, ground) for ground in grounds) >= 7
    assert contrast(theme.text, theme.hit) >= 4.5
    assert contrast(theme.on_hit_now, theme.hit_now) >= 4.5


@themes
def test_a_hit_and_the_hit_one_is_at_differ_from_each_other_and_from_paper(theme: Theme) -> None:
    assert contrast(theme.hit_now, theme.surface) >= 3
    assert contrast(theme.hit_now, theme.hit) >= 2


@themes
def test_a_right_half_reads_in_the_accent_on_the_card_of_the_caret(theme: Theme) -> None:
    assert contrast(theme.accent, theme.accent_soft) >= 4.5


@themes
def test_what_is_chosen_is_outlined_so_that_its_ground_need_not_tell(theme: Theme) -> None:
    assert contrast(theme.accent, theme.accent_soft) >= 3
    assert contrast(theme.accent, theme.surface) >= 3


@themes
def test_a_focus_ring_is_seen_on_the_tint_of_a_chosen_stance(theme: Theme) -> None:
    for tone in theme.tones.values():
        assert contrast(theme.text, tone.tint) >= 3 or contrast(theme.accent, tone.tint) >= 3


@themes
@pytest.mark.parametrize("kind", ["accent", "warning", "danger"])
def test_banners_read_and_show_their_kind(theme: Theme, kind: str) -> None:
    ground = mixed(theme.surface, getattr(theme, kind), 0.10)
    assert contrast(theme.text, ground) >= 7
    assert contrast(getattr(theme, kind), ground) >= 3


@themes
def test_a_faded_step_of_a_history_still_reads_when_chosen(theme: Theme) -> None:
    for ground in (theme.surface, theme.accent_soft, theme.field):
        assert contrast(theme.text_3, ground) >= 4.5


@themes
def test_shapes_and_progress_are_seen_on_the_pane_and_on_the_current_card(theme: Theme) -> None:
    for tone in theme.tones.values():
        assert contrast(tone.mark, theme.surface) >= 3
        assert contrast(tone.mark, theme.accent_soft) >= 3
    assert contrast(theme.accent, theme.track) >= 3
    assert contrast(theme.ok, theme.surface) >= 3


def test_the_high_contrast_theme_reads_far_better_than_it_must() -> None:
    theme = THEMES["high contrast"] if "high contrast" in THEMES else THEMES["high-contrast"]
    for ink in (theme.text, theme.text_2, theme.text_3, theme.accent):
        assert contrast(ink, theme.surface) >= 10
    assert contrast(theme.line, theme.surface) >= 3
