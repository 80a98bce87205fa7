"""The reader by real keys: moving, choosing several sentences, lines and prose, the size of the text."""

import pytest
from tests.journeys.screen import Screen

from . import facts

pytestmark = pytest.mark.xvfb


def test_arrows_letters_home_and_end_move_the_cursor(screen: Screen) -> None:
    screen.press("j", "Down", "j", "k", "p", "Up", "t", "End", "e", "Home", "c")
    wanted = {(1, 1): "crime and justice", (1, 2): "transport", (1, 3): "politics", (1, 6): "economy"}
    screen.wait_for_file(facts.labels, wanted)


def test_pages_go_up_and_down(screen: Screen) -> None:
    screen.press("Next", "e", "Prior", "p")
    screen.wait_for_file(facts.labels, {(1, 1): "politics", (1, 6): "economy"})


def test_space_goes_to_what_is_left_to_do_and_on_into_the_next_article(screen: Screen) -> None:
    screen.press("1", "2", "Home", "space", "3", "1", "1", "1", "space", "2")
    wanted = dict.fromkeys([(1, 1), (1, 4), (1, 5), (1, 6)], "favour")
    screen.wait_for_file(facts.labels, wanted | {(1, 2): "against", (1, 3): "neutral", (2, 1): "against"})


def test_shift_and_arrows_choose_several_and_esc_lets_them_go(screen: Screen) -> None:
    screen.press("shift+Down", "shift+Down", "e", "Escape", "Home", "p")
    wanted = {(1, 1): "economy politics", (1, 2): "economy", (1, 3): "economy"}
    screen.wait_for_file(facts.labels, wanted)


def test_shift_and_up_takes_sentences_out_again(screen: Screen) -> None:
    screen.press("shift+Down", "shift+Down", "shift+Up", "e")
    screen.wait_for_file(facts.labels, {(1, 1): "economy", (1, 2): "economy"})


def test_ctrl_a_chooses_the_article_and_one_undo_takes_it_back(screen: Screen) -> None:
    screen.press("ctrl+a", "t")
    screen.wait_for_file(facts.labels, {(1, at): "transport" for at in range(1, 7)})
    screen.press("ctrl+z")
    screen.wait_for_file(facts.labels, {})


def test_a_label_that_only_some_have_is_given_to_all_and_then_taken_from_all(screen: Screen) -> None:
    screen.press("e", "shift+Down", "e")
    screen.wait_for_file(facts.labels, {(1, 1): "economy", (1, 2): "economy"})
    screen.press("e")
    screen.wait_for_file(facts.labels, {})


def test_prose_and_back_keep_the_place_and_the_keys(screen: Screen) -> None:
    screen.press("j", "ctrl+r")
    screen.wait_for_settings("layout", "prose")
    screen.press("p", "j", "e", "shift+Down", "t")
    wanted = {(1, 2): "politics", (1, 3): "economy transport", (1, 4): "transport"}
    screen.wait_for_file(facts.labels, wanted)
    screen.press("Escape", "ctrl+r")
    screen.wait_for_settings("layout", "lines")
    screen.press("c")
    screen.until(
        lambda: sum("crime" in said for said in screen.read(facts.labels).values()) == 1,
        lambda: screen.read(facts.labels),
    )


def test_the_text_grows_and_shrinks_and_the_size_is_kept(screen: Screen) -> None:
    screen.press("ctrl+plus", "ctrl+equal", "ctrl+equal", "ctrl+minus")
    assert screen.quit() == 0
    assert screen.settings.text_size > 18


def test_ctrl_0_gives_the_text_its_size_again(screen: Screen) -> None:
    screen.press("ctrl+equal", "ctrl+equal", "ctrl+0")
    assert screen.quit() == 0
    assert screen.settings.text_size == 18
