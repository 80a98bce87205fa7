"""What a person chooses, by real keys: highlights, themes, preferences, language; tutorial and help."""

from pathlib import Path

import pytest
from tests.journeys.screen import Screen

from . import facts
from .conftest import Start

pytestmark = pytest.mark.xvfb


def test_highlights_go_on_and_off(screen: Screen) -> None:
    screen.command("highlights hedges")
    screen.wait_for_settings("highlights", ("hedges",))
    screen.command("highlights negations")
    screen.wait_for_settings("highlights", ("hedges", "negations"))
    screen.command("highlights hedges")
    screen.wait_for_settings("highlights", ("negations",))
    screen.press("2")
    screen.wait_for_file(facts.labels, {(1, 1): "against"})


def test_themes_are_chosen(screen: Screen) -> None:
    for theme in ("dark", "high contrast", "light", "system"):
        screen.command(f"theme {theme}")
        screen.wait_for_settings("theme", theme)
    screen.press("2")
    screen.wait_for_file(facts.labels, {(1, 1): "against"})


def test_german_is_chosen_and_spoken_after_a_restart(start: Start, town: Path) -> None:
    screen = start(town)
    screen.press("ctrl+comma")
    screen.wait_for_title("Preferences")
    screen.type("language")
    screen.press("Tab", "Tab", "d")
    screen.wait_for_settings("language", "de")
    screen.press("Escape")
    screen.wait_for_main()
    screen.press("2")
    screen.wait_for_file(facts.labels, {(1, 1): "against"})
    assert screen.quit() == 0
    again = start(town)
    again.command("dunkel")
    again.wait_for_settings("theme", "dark")
    again.press("ctrl+comma")
    again.wait_for_title("Einstellungen")
    assert again.settings.language == "de"


def test_the_tutorial_goes_on_and_esc_ends_it(screen: Screen) -> None:
    screen.command("tutorial")
    screen.press("Right", "Return", "Left", "Escape", "Down", "2")
    screen.wait_for_file(facts.labels, {(1, 2): "against"})


def test_f1_opens_the_help_where_typing_labels_nothing(screen: Screen) -> None:
    screen.press("F1")
    screen.wait_for_title("Help")
    screen.press("Down", "ctrl+f")
    screen.type("undo 1 2 e")
    screen.press("Escape")
    screen.wait_for_main()
    screen.press("Down", "2")
    screen.wait_for_file(facts.labels, {(1, 2): "against"})
