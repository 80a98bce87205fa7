"""The palette, the sheet of shortcuts and keys of one's own, by real keys."""

from pathlib import Path

import pytest
from tests.journeys.screen import Screen

from . import facts
from .conftest import Start

pytestmark = pytest.mark.xvfb


def test_a_few_letters_set_a_stance(screen: Screen) -> None:
    screen.command("se ag")
    screen.wait_for_file(facts.labels, {(1, 1): "against"})


def test_esc_leaves_everything_as_it_was(screen: Screen) -> None:
    screen.press("ctrl+k")
    screen.type("se ag")
    screen.press("Escape", "Down", "1")
    screen.wait_for_file(facts.labels, {(1, 2): "favour"})


def test_articles_and_sentences_are_gone_to(screen: Screen) -> None:
    screen.press("ctrl+g")
    screen.type("rails")
    screen.press("Return", "ctrl+shift+g")
    screen.type("4")
    screen.press("Return", "2")
    screen.wait_for_file(facts.labels, {(3, 4): "against"})
    screen.press("alt+Left", "e")
    screen.until(lambda: len(screen.read(facts.labels)) == 2, lambda: screen.read(facts.labels))


def test_a_page_of_the_help_opens_from_the_palette(screen: Screen) -> None:
    screen.command("?exporting")
    screen.wait_for_title("Help")
    screen.press("Escape")
    screen.wait_for_main()
    screen.press("2")
    screen.wait_for_file(facts.labels, {(1, 1): "against"})


def test_the_sheet_of_shortcuts_is_searched_and_left(screen: Screen) -> None:
    screen.press("question")
    screen.type("flag 2")
    screen.press("Escape", "Down", "2")
    screen.wait_for_file(facts.labels, {(1, 2): "against"})


def test_a_command_gets_another_key_which_holds_at_once_and_after_a_restart(start: Start, town: Path) -> None:
    screen = start(town)
    screen.command("customise shortcuts")
    screen.wait_for_title("Customise shortcuts")
    screen.type("repeat last")
    screen.press("Tab", "Tab", "Return", "n")
    screen.press("Escape")
    screen.wait_for_main()
    screen.press("e", "2", "n")
    wanted = {(1, 1): "against economy", (1, 2): "against economy"}
    screen.wait_for_file(facts.labels, wanted)
    assert screen.quit() == 0
    again = start(town)
    again.press("p", "2", "n")
    again.wait_for_file(facts.labels, wanted | {(1, 3): "against politics", (1, 4): "against politics"})
