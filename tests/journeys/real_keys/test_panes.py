"""From pane to pane by real keys: F6 and Tab go all the way round, and Esc leads back to the reader."""

import pytest
from tests.journeys.screen import Screen

from . import facts

pytestmark = pytest.mark.xvfb

WAYS = {
    "labels": ["F6"],
    "chart": ["F6", "F6"],
    "queue": ["F6"] * 3,
    "queue, backwards": ["shift+F6"],
    "chart, backwards": ["shift+F6"] * 2,
    "labels, backwards": ["shift+F6"] * 3,
}


@pytest.mark.parametrize("pane", WAYS)
def test_f6_goes_to_a_pane_from_which_esc_leads_back(screen: Screen, pane: str) -> None:
    screen.press(*WAYS[pane], "Escape", "Down", "2", "Down", "1")
    screen.wait_for_file(facts.labels, {(1, 2): "against", (1, 4): "favour"})


def test_f6_reaches_the_labels_where_space_presses_the_button_that_has_the_keyboard(screen: Screen) -> None:
    screen.press("F6", "space", "space", "Escape", "2")  # it leads to the next sentence
    screen.wait_for_file(facts.labels, {(1, 3): "against"})


def test_f6_goes_round_and_is_in_the_reader_again(screen: Screen) -> None:
    screen.press(*["F6"] * 4, "Down", "2", *["shift+F6"] * 4, "1")
    screen.wait_for_file(facts.labels, {(1, 2): "against", (1, 3): "favour"})


@pytest.mark.parametrize("key", ["Tab", "shift+Tab"])
def test_tab_goes_through_every_pane_and_esc_leads_back_from_each_stop(screen: Screen, key: str) -> None:
    before = screen.read(facts.content)
    for stops in range(1, 40, 3):
        screen.press(*[key] * stops, "Escape", "Escape", delay=8)
    assert screen.read(facts.content) == before
    screen.press("Home", "2", "Down", "1")
    screen.wait_for_file(facts.labels, {(1, 1): "against", (1, 3): "favour"})
