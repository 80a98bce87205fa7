"""Filters by real keys: one is saved, applied and removed; the editor of filters is opened and used."""

import pytest
from tests.journeys.screen import Screen

from stanceline.operations import filtering
from stanceline.operations.projects import Project

from . import facts

pytestmark = pytest.mark.xvfb

MENU = ("ctrl+shift+a", "Tab", "Tab", "space")
ORDERS = 7
"""Lines of the menu before the saved filters: six orders and to shuffle anew."""


def saved(project: Project) -> list[tuple[str, str, bool]]:
    """The saved filters: name, words, whether they ask for flags."""
    return [(each.name, each.filter.words, each.filter.flagged) for each in filtering.saved(project)]


def save(screen: Screen, name: str) -> None:
    """Save the filter of this moment: the last line of the menu as long as none is saved."""
    screen.press(*MENU, "Up", "Return")
    screen.wait_for_title("Save this filter")
    screen.type(name)
    screen.press("Return")
    screen.wait_for_main()


def test_a_filter_is_saved_applied_and_removed(screen: Screen) -> None:
    screen.press("ctrl+shift+a")
    screen.type("rails")
    save(screen, "trains 1 2")
    screen.wait_for_file(saved, [("trains 1 2", "rails", False)])
    screen.press("ctrl+shift+x", *MENU, *["Down"] * (ORDERS + 1), "Return")
    screen.press("ctrl+shift+a", "Return", "Return", "2")
    screen.wait_for_file(facts.labels, {(3, 1): "against"})
    screen.press(*MENU, "Up", "Return", "Return")
    screen.wait_for_file(saved, [])
    screen.press("ctrl+shift+x", "F6", "bracketleft", "1")
    screen.wait_for_file(facts.labels, {(3, 1): "against", (2, 1): "favour"})


def test_the_editor_is_opened_and_asks_for_flagged_sentences(screen: Screen) -> None:
    screen.press("bracketright", "bracketright", "f", "bracketleft", "bracketleft")
    screen.wait_for_file(facts.marks, {(3, 1): "flag"})
    screen.press("ctrl+shift+a", "Tab", "space", "Tab", "Tab", "Tab", "space", "Return")
    save(screen, "flagged")
    screen.wait_for_file(saved, [("flagged", "", True)])
    screen.press("F6", "bracketright", "2")
    screen.wait_for_file(facts.labels, {(3, 1): "against"})
    screen.press("ctrl+shift+x", "bracketleft", "1")
    screen.wait_for_file(facts.labels, {(3, 1): "against", (2, 1): "favour"})


def test_typing_into_the_editor_labels_nothing_and_esc_closes_it(screen: Screen) -> None:
    screen.press("ctrl+shift+a", "Tab", "space")
    screen.type("p2e1fx")
    screen.press("Escape", "ctrl+shift+x", "Escape", "Escape", "Home", "2")
    screen.wait_for_file(facts.labels, {(1, 1): "against"})
    assert screen.read(facts.marks) == {}
