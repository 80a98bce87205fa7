"""What is typed into the recorder of keys, the name of a target and a list of own words never labels."""

from pathlib import Path

import pytest
from tests.journeys.screen import Screen

from stanceline.host import keyfile
from stanceline.host.places import places

from . import facts
from .conftest import Start

pytestmark = pytest.mark.xvfb

TYPED = "p2e1.0fxg jk ? 3"


def test_a_key_that_is_recorded_labels_nothing_and_one_of_a_label_is_refused(screen: Screen) -> None:
    screen.command("customise shortcuts")
    screen.wait_for_title("Customise shortcuts")
    screen.type("repeat last")
    screen.press("Tab", "Tab")
    screen.press("Return", "1", "space", "e", "space", "0", "space", "Escape", "space", "n")
    file = places().keys_file
    screen.until(file.exists, lambda: "nothing was recorded")
    assert {name: keys[-1] for name, keys in keyfile.read(file).own.items()} == {"annotate.repeat": "N"}
    screen.press("Escape")
    screen.wait_for_main()
    assert screen.read(facts.labels) == {}
    screen.press("2")
    screen.wait_for_file(facts.labels, {(1, 1): "against"})


def test_the_name_of_a_target_labels_nothing(start: Start, aimed: Path) -> None:
    screen = start(aimed)
    screen.command("new target")
    screen.type(TYPED)
    screen.press("ctrl+d", "BackSpace", "Return", "2")
    screen.wait_for_file(facts.labels, {(1, 1): f"against→{TYPED[:-1].strip()}"})
    assert screen.read(facts.marks) == {}


def test_own_words_label_nothing(screen: Screen) -> None:
    screen.command("own words")
    screen.wait_for_title("Own words")
    screen.type(TYPED)
    screen.press("ctrl+d", "Return")
    screen.type(TYPED)
    screen.press("Escape")
    screen.wait_for_main()
    assert screen.read(facts.marks) == {}
    screen.press("2")
    screen.wait_for_file(facts.labels, {(1, 1): "against"})
