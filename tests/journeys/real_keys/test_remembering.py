"""What happened, by real keys: recent decisions with undo to here, the history of a sentence, undo after a restart."""

from pathlib import Path

import pytest
from tests.journeys.screen import Screen

from stanceline.operations import reading, remembering
from stanceline.operations.projects import Project

from . import facts
from .conftest import Start

pytestmark = pytest.mark.xvfb


def test_everything_newer_than_a_decision_is_undone(screen: Screen) -> None:
    screen.press("1", "2", "3", "4")
    screen.wait_for_file(lambda project: len(facts.labels(project)), 4)
    screen.press("ctrl+alt+h", "Home", "Down", "Down", "Tab", "space")
    screen.wait_for_file(facts.labels, {(1, 1): "favour", (1, 2): "against"})


def test_enter_goes_to_a_decision(screen: Screen) -> None:
    screen.press("1", "2", "3", "bracketright", "4")
    screen.press("ctrl+alt+h", "End", "Return", "ctrl+alt+h", "e")
    wanted = {(1, 1): "favour economy", (1, 2): "against", (1, 3): "neutral", (2, 1): "mixed"}
    screen.wait_for_file(facts.labels, wanted)


def test_esc_leads_from_recent_decisions_back_to_the_reader(screen: Screen) -> None:
    screen.press("1", "ctrl+alt+h", "Escape", "Down", "2")
    screen.wait_for_file(facts.labels, {(1, 1): "favour", (1, 3): "against"})


def test_esc_leads_from_the_history_back_to_the_reader(screen: Screen) -> None:
    screen.press("1", "ctrl+h", "Escape", "Down", "2")
    screen.wait_for_file(facts.labels, {(1, 1): "favour", (1, 3): "against"})


def test_the_history_of_a_sentence_is_shown_and_left(screen: Screen) -> None:
    screen.press("1", "Up", "2", "Up", "ctrl+u", "ctrl+h", "Down", "ctrl+h", "Down", "3")
    screen.wait_for_file(facts.labels, {(1, 1): "against?", (1, 2): "neutral"})

    def told(project: Project) -> list[str]:
        first = reading.sentences(project, reading.articles(project)[0].id)[0]
        steps = remembering.history(project, first.id)
        return [step.name for step in steps if step.kind == "do" and step.standing == "done"]

    assert screen.read(told)[-3:] == ["label", "label", "unsure"]


def test_undo_and_redo_reach_back_over_a_restart(start: Start, town: Path) -> None:
    screen = start(town)
    screen.press("e", "1", "2", "m")
    screen.type("why")
    screen.press("ctrl+Return", "ctrl+shift+Return")
    screen.wait_for_file(facts.marks, {(1, 0): "done", (1, 3): "note:why"})
    assert screen.quit() == 0
    again = start(town)
    again.press("ctrl+z", "ctrl+z", "ctrl+z")
    again.wait_for_file(facts.labels, {(1, 1): "favour economy"})
    assert again.read(facts.marks) == {}
    again.press("ctrl+shift+z", "ctrl+y")
    again.wait_for_file(facts.labels, {(1, 1): "favour economy", (1, 2): "against"})
    again.wait_for_file(facts.marks, {(1, 3): "note:why"})
