"""The queue by real keys: filtering, the next article, finishing, sorting, going on where one stopped."""

from pathlib import Path

import pytest
from tests.journeys.screen import Screen

from . import facts
from .conftest import Start

pytestmark = pytest.mark.xvfb


def test_words_in_the_filter_find_an_article_and_enter_opens_it(screen: Screen) -> None:
    screen.press("ctrl+shift+a")
    screen.type("rails")
    screen.press("Return", "Return", "2")
    screen.wait_for_file(facts.labels, {(3, 1): "against"})


def test_a_cleared_filter_shows_every_article_again(screen: Screen) -> None:
    screen.press("ctrl+shift+a")
    screen.type("rails")
    screen.press("Return", "Return", "ctrl+shift+x", "bracketleft", "2")
    screen.wait_for_file(facts.labels, {(2, 1): "against"})


def test_esc_empties_the_filter_and_then_leads_back_to_the_reader(screen: Screen) -> None:
    screen.press("ctrl+shift+a")
    screen.type("quay")
    screen.press("Escape", "Escape", "Down", "2")
    screen.wait_for_file(facts.labels, {(1, 2): "against"})


def test_brackets_and_ctrl_with_pages_go_from_article_to_article(screen: Screen) -> None:
    screen.press("bracketright", "e", "ctrl+Next", "p", "ctrl+Prior", "bracketleft", "t")
    screen.wait_for_file(facts.labels, {(1, 1): "transport", (2, 1): "economy", (3, 1): "politics"})


def test_finishing_goes_on_to_the_next_article_that_is_not_done(screen: Screen) -> None:
    screen.press("bracketright", "1", "1", "1", "1", "bracketleft")
    screen.press("1", "1", "1", "1", "1", "1", "ctrl+Return", "2")
    done = {(1, at): "favour" for at in range(1, 7)} | {(2, at): "favour" for at in range(1, 5)}
    screen.wait_for_file(facts.labels, done | {(3, 1): "against"})


def test_an_article_is_called_done_and_open_again(screen: Screen) -> None:
    screen.press("ctrl+shift+Return")
    screen.wait_for_file(facts.marks, {(1, 0): "done"})
    screen.press("ctrl+shift+Return")
    screen.wait_for_file(facts.marks, {})


def test_f6_goes_into_the_list_where_arrows_choose_and_enter_opens(screen: Screen) -> None:
    screen.press("shift+F6", "Down", "Down", "Return", "j", "2")
    screen.wait_for_file(facts.labels, {(3, 2): "against"})


def test_esc_leads_from_the_list_back_to_the_reader(screen: Screen) -> None:
    screen.press("shift+F6", "Down", "Escape", "Down", "2")
    screen.wait_for_file(facts.labels, {(1, 2): "against"})


def test_the_queue_is_sorted_by_its_menu(screen: Screen) -> None:
    screen.press("ctrl+shift+a", "Tab", "Tab", "space", "Down", "Down", "Down", "Down", "Return")
    screen.press("F6", "bracketleft", "2")  # by title, "A toll" comes before "The new quay" and "Rails"
    screen.press("bracketleft", "1")
    screen.wait_for_file(facts.labels, {(3, 1): "against", (2, 1): "favour"})


def test_one_goes_on_exactly_where_one_stopped(start: Start, town: Path) -> None:
    screen = start(town)
    screen.press("bracketright", "j", "j")
    screen.press("e")
    screen.wait_for_file(facts.labels, {(2, 3): "economy"})
    assert screen.quit() == 0
    again = start(town)
    again.press("p", "j", "t")
    again.wait_for_file(facts.labels, {(2, 3): "economy politics", (2, 4): "transport"})


def test_the_filter_is_there_again_where_one_stopped(start: Start, town: Path) -> None:
    screen = start(town)
    screen.press("ctrl+shift+a")
    screen.type("toll")
    screen.press("Return", "Return", "e")
    screen.wait_for_file(facts.labels, {(2, 1): "economy"})
    assert screen.quit() == 0
    again = start(town)
    again.press("bracketright", "p")  # no article is listed below
    again.wait_for_file(facts.labels, {(2, 1): "economy politics"})
