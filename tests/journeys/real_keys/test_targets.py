"""Targets and holders by real keys: which one counts, several a sentence, a new one, the quoted source."""

from pathlib import Path

import pytest
from tests.journeys.screen import Screen

from . import facts
from .conftest import Start

pytestmark = pytest.mark.xvfb


@pytest.fixture
def screen(start: Start, aimed: Path) -> Screen:
    """The program where stances are towards a target and held by somebody."""
    return start(aimed)


def test_alt_and_a_digit_choose_the_target_of_the_next_stance(screen: Screen) -> None:
    screen.press("1", "alt+2", "2", "alt+1", "1")
    wanted = {(1, 1): "favour→Quay", (1, 2): "against→Ferry", (1, 3): "favour→Quay"}
    screen.wait_for_file(facts.labels, wanted)


def test_a_sentence_takes_a_stance_towards_each_of_several_targets(screen: Screen) -> None:
    screen.press("1", "Up", "alt+2", "2", "Up", "alt+Up", "3")
    screen.wait_for_file(facts.labels, {(1, 1): "against→Ferry neutral→Quay"})


def test_alt_and_arrows_go_round_the_targets(screen: Screen) -> None:
    screen.press("alt+Down", "1", "alt+Down", "1")
    screen.wait_for_file(facts.labels, {(1, 1): "favour→Ferry", (1, 2): "favour→Quay"})


def test_one_key_says_that_the_quoted_source_holds_it(screen: Screen) -> None:
    screen.press("alt+q", "1", "2", "alt+q", "alt+q", "1")
    wanted = {(1, 1): "favour→Quay@quoted source", (1, 2): "against→Quay", (1, 3): "favour→Quay"}
    screen.wait_for_file(facts.labels, wanted)


def test_a_new_target_is_named_and_counts_at_once(screen: Screen) -> None:
    screen.command("new target")
    screen.type("Mayor = the mayor")
    screen.press("Return", "2")
    screen.wait_for_file(facts.labels, {(1, 1): "against→Mayor"})
    names = screen.read(lambda project: [(each.name, each.aliases) for each in project.codebook.targets])
    assert names[-1] == ("Mayor", ("the mayor",))


def test_esc_gives_up_naming_and_leads_back_to_the_reader(screen: Screen) -> None:
    screen.command("new target")
    screen.type("1 2 f")
    screen.press("Escape", "Escape", "Down", "1")
    screen.wait_for_file(facts.labels, {(1, 2): "favour→Quay"})
