"""Finding and review by real keys: in the article, in the project, and one change to many sentences."""

import pytest
from tests.journeys.screen import Screen

from stanceline.operations import undoing

from . import facts

pytestmark = pytest.mark.xvfb


def test_a_word_of_the_article_is_found_and_its_sentence_labelled(screen: Screen) -> None:
    screen.press("ctrl+f")
    screen.type("the")
    screen.press("F3", "F3", "Return", "shift+F3", "Escape", "2")  # the hits are in 1, 2, 2, 4, 5
    screen.until(lambda: bool(screen.read(facts.labels)), lambda: "no label came")
    (where,) = screen.read(facts.labels)
    assert where in ((1, 2), (1, 4), (1, 5))


def test_f3_opens_the_bar_again_with_the_words_of_the_last_time(screen: Screen) -> None:
    screen.press("ctrl+f")
    screen.type("gulls")
    screen.press("Escape", "Home", "F3", "Escape", "2")
    screen.wait_for_file(facts.labels, {(1, 5): "against"})


def test_a_word_of_the_project_is_found_and_labelled_in_the_table(screen: Screen) -> None:
    screen.press("ctrl+shift+f")
    screen.type("doctors")
    screen.press("Down", "2")
    screen.wait_for_file(facts.labels, {(2, 4): "against"})


def test_enter_shows_what_was_found_in_its_article(screen: Screen) -> None:
    screen.press("ctrl+shift+f")
    screen.type("sleepers")
    screen.press("Down")
    screen.press("Return", "Up", "2")
    screen.wait_for_file(facts.labels, {(3, 3): "against"})


def test_a_result_is_labelled_as_one_step(screen: Screen) -> None:
    before = screen.read(undoing.next_undo)
    screen.press("ctrl+shift+f")
    screen.type("the")
    screen.press("Down", "ctrl+a", "e")
    wanted = dict.fromkeys([(1, 1), (1, 2), (1, 4), (1, 5), (2, 1), (3, 1)], "economy")
    screen.wait_for_file(facts.labels, wanted)
    screen.press("ctrl+z")
    screen.wait_for_file(facts.labels, {})
    assert screen.read(undoing.next_undo) == before


def test_the_menu_of_changes_is_reached_and_used_by_keys(screen: Screen) -> None:
    screen.press("ctrl+shift+f")
    screen.type("the")
    screen.press("Down", "ctrl+a", *["shift+Tab"] * 3, "space", *["Up"] * 4, "Return")
    wanted = dict.fromkeys([(1, 1), (1, 2), (1, 4), (1, 5), (2, 1), (3, 1)], "flag")
    screen.wait_for_file(facts.marks, wanted)
    screen.press("ctrl+z")
    screen.wait_for_file(facts.marks, {})
    screen.press("ctrl+1", "Home", "2")
    screen.until(lambda: bool(screen.read(facts.labels)), lambda: "the keyboard is lost")


def test_esc_leads_from_the_search_to_the_table_and_to_the_reader(screen: Screen) -> None:
    screen.press("j", "ctrl+shift+f")
    screen.type("gulls")
    screen.press("Escape", "Escape", "Escape", "Home", "2")
    screen.wait_for_file(facts.labels, {(1, 1): "against"})
