"""Boundary repair by real keys: joining, splitting, and everything back by undo."""

import pytest
from tests.journeys.screen import Screen

from stanceline.operations import listing
from stanceline.operations.projects import Project

from . import facts

pytestmark = pytest.mark.xvfb


def texts(project: Project) -> list[str]:
    """The sentences of the first article."""
    return [each["text"] for each in listing.sentences(project)][: facts.sentences(project)[0]]


def test_joined_and_split_and_undone_to_the_start_the_content_is_equal(screen: Screen) -> None:
    screen.press("e", "1", "p", "1", "f", "2", "m")
    screen.type("a note")
    screen.press("ctrl+Return", "Home")
    screen.wait_for_file(facts.marks, {(1, 3): "flag", (1, 4): "note:a note"})
    before = screen.read(facts.content)
    screen.press("ctrl+j")
    screen.wait_for_file(facts.sentences, [5, 4, 4])
    assert screen.read(facts.labels)[1, 1] == "favour economy politics"
    screen.press("ctrl+shift+j", "Return")
    screen.wait_for_file(facts.sentences, [6, 4, 4])
    screen.press("End", "ctrl+shift+j", "Left", "Return")
    screen.wait_for_file(facts.sentences, [7, 4, 4])
    for _ in range(3):
        screen.press("ctrl+z")
    screen.wait_for_file(facts.content, before)


def test_what_a_split_brought_is_to_be_checked_until_enter_confirms_it(screen: Screen) -> None:
    screen.press("e", "1", "Up", "ctrl+shift+j", "Return")
    screen.wait_for_file(facts.sentences, [7, 4, 4])
    assert screen.read(facts.labels) == {(1, 1): "favour~ economy~", (1, 2): "favour~ economy~"}
    screen.press("Return", "Return")
    screen.wait_for_file(facts.labels, {(1, 1): "favour economy", (1, 2): "favour economy"})


def test_esc_leaves_the_sentence_whole_and_leads_back_to_the_reader(screen: Screen) -> None:
    before = screen.read(texts)
    screen.press("ctrl+shift+j", "Right", "1", "e", "Escape", "Down", "2")
    screen.wait_for_file(facts.labels, {(1, 2): "against"})
    assert screen.read(texts) == before


def test_two_stances_ask_which_stays_and_a_digit_answers(screen: Screen) -> None:
    screen.press("1", "2", "Home", "ctrl+j", "2")
    screen.wait_for_file(facts.sentences, [5, 4, 4])
    screen.wait_for_file(facts.labels, {(1, 1): "against"})
    screen.press("Down", "1")
    screen.wait_for_file(facts.labels, {(1, 1): "against", (1, 2): "favour"})


def test_esc_answers_that_nothing_is_joined(screen: Screen) -> None:
    screen.press("1", "2", "Home", "ctrl+j", "Escape", "Down", "e")
    screen.wait_for_file(facts.labels, {(1, 1): "favour", (1, 2): "against economy"})
    assert screen.read(facts.sentences) == [6, 4, 4]
