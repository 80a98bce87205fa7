"""Real keys on a real X server: labels, marks and notes by their place, on layouts of several scripts."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from stanceline.operations import projects, reading

from .test_keyboards import Screen, screen  # noqa: F401 - a fixture

pytestmark = pytest.mark.xvfb

LAYOUTS = ["us", "ru", "ara", "fr", "gr"]
KEY_1, KEY_2, KEY_E, KEY_P = "10", "11", "26", "33"
KEY_F, KEY_X, KEY_M = "41", "53", "58"
SHIFT = "Shift_L"


def seen(path: Path, what: Callable[[projects.Project], object]) -> object:
    """What is in the file while the window has it open."""
    project = projects.open_project(path, read_only=True)
    try:
        return what(project)
    finally:
        project.close()


def wait_for(path: Path, what: Callable[[projects.Project], object], wanted: object) -> None:
    """Until the file says this; fails after ten seconds."""
    deadline = time.monotonic() + 10
    while (found := seen(path, what)) != wanted:
        assert time.monotonic() < deadline, found


def labels(project: projects.Project) -> list[list[tuple[str, bool]]]:
    """(label, unsure) of the first three sentences."""
    there = [sentence.id for sentence in reading.sentences(project, 1)][:3]
    given = reading.annotations_of(project, there)
    return [[(project.codebook.label(each.label).name, each.unsure) for each in given[one]] for one in there]


def marks(project: projects.Project) -> list[list[tuple[str, str]]]:
    """(kind, text) of the marks of the first three sentences."""
    there = [sentence.id for sentence in reading.sentences(project, 1)][:3]
    given = reading.marks_of(project, there)
    return [sorted((each.kind.value, each.text) for each in given[one]) for one in there]


@pytest.fixture(params=LAYOUTS)
def layout(request: pytest.FixtureRequest, screen: Screen) -> str:  # noqa: F811
    """Each keyboard in turn."""
    screen.run("setxkbmap", request.param)
    return str(request.param)


def test_digits_letters_and_shift_label_by_their_place(screen: Screen, layout: str) -> None:  # noqa: F811
    screen.press(KEY_E, KEY_1)
    screen.run("xdotool", "keydown", "50", "key", "--delay", "40", KEY_2, "keyup", "50")
    wait_for(screen.project, labels, [[("economy", False), ("favour", False)], [("against", True)], []])


def test_marks_are_made_by_their_place_and_a_note_takes_every_key(screen: Screen, layout: str) -> None:  # noqa: F811
    screen.press(KEY_F, KEY_M)
    screen.run("setxkbmap", "us")
    screen.run("xdotool", "type", "--delay", "40", "1 fxm 2")
    screen.press("ctrl+Return")
    screen.run("setxkbmap", layout)
    screen.press(KEY_X)
    wait_for(screen.project, marks, [[("exclude", ""), ("flag", ""), ("note", "1 fxm 2")], [], []])
    assert seen(screen.project, labels) == [[], [], []]
