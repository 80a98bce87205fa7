"""The mirrored window by real keys: in Arabic every key does what it does elsewhere."""

from dataclasses import replace
from pathlib import Path

import pytest
from tests.journeys.screen import Screen

from stanceline.host import settings as host_settings
from stanceline.host.places import places

from . import facts
from .conftest import Start

pytestmark = pytest.mark.xvfb


@pytest.fixture
def screen(start: Start, town: Path) -> Screen:
    """The program in Arabic."""
    file = places().settings_file
    host_settings.save(replace(host_settings.load(file), language="ar"), file)
    return start(town)


def test_digits_letters_arrows_and_enter_label_and_move(screen: Screen) -> None:
    screen.press("e", "1", "Down", "2", "Up", "p", "Home", "t", "Return", "c")
    wanted = {(1, 1): "favour economy transport", (1, 2): "crime and justice", (1, 3): "against politics"}
    screen.wait_for_file(facts.labels, wanted)


def test_notes_and_flags_are_made_and_everything_is_undone(screen: Screen) -> None:
    before = screen.read(facts.content)
    screen.press("e", "1", "f", "m")
    screen.type("who 1 2")
    screen.press("ctrl+Return", "2")
    screen.wait_for_file(facts.marks, {(1, 2): "flag note:who 1 2"})
    screen.wait_for_file(facts.labels, {(1, 1): "favour economy", (1, 2): "against"})
    screen.press(*["ctrl+z"] * 5)
    screen.wait_for_file(facts.content, before)
    screen.press("ctrl+y")
    screen.wait_for_file(facts.labels, {(1, 1): "economy"})


def test_articles_panes_and_esc(screen: Screen) -> None:
    screen.press("bracketright", "2", "ctrl+Prior", "shift+F6", "Down", "Down", "Return", "j", "1")
    screen.wait_for_file(facts.labels, {(2, 1): "against", (3, 2): "favour"})
    screen.press("ctrl+k")
    screen.type("2e")
    screen.press("Escape", "Home", "3")
    wanted = {(2, 1): "against", (3, 1): "neutral", (3, 2): "favour"}
    screen.wait_for_file(facts.labels, wanted)
