"""Merging, splitting and retiring a label in the codebook editor by real keys, and everything back by undo."""

import pytest
from tests.journeys.screen import Screen

from stanceline.operations.projects import Project

from . import facts

pytestmark = pytest.mark.xvfb

NAMES = ["favour", "against", "neutral", "mixed", "no stance", "unclear"]
MERGE, SPLIT, RETIRE = 2, 3, 4
"""How far down they stand in the menu of a label; renaming comes first."""


def stances(project: Project) -> list[str]:
    """What the labels of the stance are called that can be given."""
    return [label.name for label in project.codebook.dimensions[0].active]


def everything(project: Project) -> tuple[object, ...]:
    """Content and labels as undo shall bring them back."""
    return (facts.content(project), [(label.id, label.name, label.retired) for label in project.codebook])


def choose(screen: Screen, line: int) -> tuple[object, ...]:
    """Give three stances, go to "favour" in the editor and choose this line of its menu; what was in the file."""
    screen.press("e", "1", "2", "1")
    screen.wait_for_file(facts.labels, {(1, 1): "favour economy", (1, 2): "against", (1, 3): "favour"})
    before = screen.read(everything)
    screen.press("ctrl+shift+l")
    screen.wait_for_title("Codebook")
    screen.press("ctrl+f")
    screen.type("favour")
    screen.press("Return", "Menu", *["Down"] * line, "Return")
    return before


def undo(screen: Screen, before: tuple[object, ...]) -> None:
    """One step back in the editor brings everything back, and the keyboard comes home."""
    screen.wait_for_title("Codebook")
    screen.press("ctrl+z")
    screen.wait_for_file(everything, before)
    screen.press("Escape")
    screen.wait_for_main()
    screen.press("3")
    screen.wait_for_file(lambda project: facts.labels(project)[1, 4], "neutral")


def test_a_label_is_merged_into_another_and_undone(screen: Screen) -> None:
    before = choose(screen, MERGE)
    screen.wait_for_title("Merge labels")
    screen.type("neutral")
    screen.press("Return", "Return")
    screen.wait_for_file(stances, NAMES[1:])
    merged = {(1, 1): "neutral economy", (1, 2): "against", (1, 3): "neutral"}
    screen.wait_for_file(facts.labels, merged)
    undo(screen, before)


def test_a_label_is_split_and_its_annotations_go_over_and_that_is_undone(screen: Screen) -> None:
    before = choose(screen, SPLIT)
    screen.wait_for_title("Split label")
    screen.type("praise")
    screen.press("Return")
    screen.type("hope")
    screen.press("Tab", "Down", "Tab", "Down", "Return")
    screen.wait_for_file(lambda project: set(stances(project)), {"praise", "hope", *NAMES[1:]})
    gone_over = {(1, 1): "hope~ economy", (1, 2): "against", (1, 3): "hope~"}
    screen.wait_for_file(facts.labels, gone_over)
    undo(screen, before)


def test_a_label_is_retired_and_keeps_its_annotations_and_that_is_undone(screen: Screen) -> None:
    before = choose(screen, RETIRE)
    screen.wait_for_file(stances, NAMES[1:])
    assert screen.read(facts.content) == before[0]
    undo(screen, before)


def test_esc_merges_nothing(screen: Screen) -> None:
    before = choose(screen, MERGE)
    screen.wait_for_title("Merge labels")
    screen.type("1")
    screen.press("Escape", "Escape")
    screen.wait_for_title("Codebook")
    assert screen.read(everything) == before
