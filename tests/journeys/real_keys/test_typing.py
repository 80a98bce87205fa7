"""What is typed into any field is text: nothing of it labels, and Esc leads back to where the next key does."""

from collections.abc import Sequence

import pytest
from tests.journeys.screen import Screen

from . import facts

pytestmark = pytest.mark.xvfb

TYPED = "p2e1.0fxg jk ? 3"

FIELDS: dict[str, tuple[Sequence[str], Sequence[str]]] = {
    "filter of the queue": (["ctrl+shift+a"], ["Escape", "Escape"]),
    "find bar": (["ctrl+f"], ["Escape"]),
    "note": (["m"], ["ctrl+Return"]),
    "palette": (["ctrl+k"], ["Escape"]),
    "go to article": (["ctrl+g"], ["Escape"]),
    "type-ahead": (["ctrl+l"], ["Escape", "Escape"]),
    "search of the review": (["ctrl+shift+f"], ["Escape", "Escape", "Escape", "Home"]),
    "sheet of shortcuts": (["question"], ["Escape"]),
}
"""How each is reached, and how one leaves it."""


@pytest.mark.parametrize("field", FIELDS)
def test_typing_into_a_field_never_labels(screen: Screen, field: str) -> None:
    into, out = FIELDS[field]
    before = screen.read(facts.content)
    screen.press(*into)
    screen.type(TYPED)
    screen.press("ctrl+d", "BackSpace", "Delete")
    assert screen.read(facts.labels) == {}
    screen.press(*out)
    screen.press("2")
    screen.wait_for_file(facts.labels, {(1, 1): "against"})
    assert screen.read(facts.sentences) == [6, 4, 4]
    marked = {} if field != "note" else {(1, 1): f"note:{TYPED[:-1].strip()}"}
    assert screen.read(facts.marks) == marked
    assert screen.read(facts.content)[0] == before[0]


@pytest.mark.parametrize("window", ["ctrl+comma Preferences", "F1 Help", "ctrl+shift+l Codebook"])
def test_typing_into_another_window_never_labels(screen: Screen, window: str) -> None:
    key, _, title = window.partition(" ")
    screen.press(key)
    screen.wait_for_title(title)
    screen.press("ctrl+f")
    screen.type("p2e1")
    screen.press("Escape")
    if screen.title.startswith(title):
        screen.press("Escape")
    screen.wait_for_main()
    screen.press("2")
    screen.wait_for_file(facts.labels, {(1, 1): "against"})
