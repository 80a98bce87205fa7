"""The codebook editor by real keys: a label is renamed, made and taken back, and the keyboard comes home."""

import pytest
from tests.journeys.screen import Screen

from stanceline.operations.projects import Project

from . import facts

pytestmark = pytest.mark.xvfb


def stances(project: Project) -> list[str]:
    """What the labels of the stance are called."""
    return [label.name for label in project.codebook.dimensions[0].active]


NAMES = ["favour", "against", "neutral", "mixed", "no stance", "unclear"]


def rename(screen: Screen) -> None:
    """Favour becomes support."""
    screen.press("ctrl+shift+l")
    screen.wait_for_title("Codebook")
    screen.press("ctrl+f")
    screen.type("favour")
    screen.press("Return", "F2")
    screen.type("support")
    screen.press("Return")
    screen.wait_for_file(stances, ["support", *NAMES[1:]])


def test_a_label_is_renamed_and_its_annotations_stay(screen: Screen) -> None:
    screen.press("1")
    rename(screen)
    screen.press("Escape")
    screen.wait_for_main()
    screen.press("1")
    screen.wait_for_file(facts.labels, {(1, 1): "support", (1, 2): "support"})


def test_undo_in_the_editor_takes_the_name_back(screen: Screen) -> None:
    rename(screen)
    screen.press("ctrl+z")
    screen.wait_for_file(stances, NAMES)


def test_undo_in_the_window_takes_the_name_back_too(screen: Screen) -> None:
    rename(screen)
    screen.press("Escape")
    screen.wait_for_main()
    screen.press("ctrl+z")
    screen.wait_for_file(stances, NAMES)


def test_a_new_label_is_made_and_moved_up(screen: Screen) -> None:
    screen.press("ctrl+shift+l")
    screen.wait_for_title("Codebook")
    screen.press("ctrl+f")
    screen.type("neutral")
    screen.press("Return", "ctrl+n")
    screen.type("wavering")
    screen.press("Return")
    screen.wait_for_file(stances, [*NAMES[:3], "wavering", *NAMES[3:]])
    screen.press("ctrl+f")
    screen.type("wavering")
    screen.press("Return", "alt+Up")
    screen.wait_for_file(stances, [*NAMES[:2], "wavering", *NAMES[2:]])
    screen.press("ctrl+z", "ctrl+z", "ctrl+z")
    screen.wait_for_file(stances, NAMES)


def test_the_current_sentence_becomes_an_example(screen: Screen) -> None:
    screen.press("1", "Up", "ctrl+alt+e")
    first = "The harbour council met on Monday."
    screen.wait_for_file(lambda project: project.codebook.dimensions[0].labels[0].examples[-1], first)


def test_the_guidelines_come_and_go_and_the_keys_still_label(screen: Screen) -> None:
    screen.press("g", "1", "g", "2")
    screen.wait_for_file(facts.labels, {(1, 1): "favour", (1, 2): "against"})
