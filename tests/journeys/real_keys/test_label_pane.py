"""The label pane by real keys: digits, letters, type-ahead, marks and notes, fifty sentences in a hundred presses."""

from itertools import cycle
from pathlib import Path

import pytest
from tests.big_codebook import big_codebook
from tests.journeys.screen import Screen

from stanceline.domain.codebook import Codebook
from stanceline.domain.typeahead import Finder
from stanceline.operations.projects import Project

from . import facts
from .conftest import ARTICLES, Start, make

pytestmark = pytest.mark.xvfb

SENTENCES = 50


def test_digits_set_a_stance_and_letters_switch_topics(screen: Screen) -> None:
    screen.press("e", "p", "e", "1", "t", "2", "Up", "0", "c")
    wanted = {(1, 1): "favour politics", (1, 2): "crime and justice transport"}
    screen.wait_for_file(facts.labels, wanted)


def test_the_same_digit_takes_the_stance_away(screen: Screen) -> None:
    screen.press("2", "Up", "2", "Down", "1")
    screen.wait_for_file(facts.labels, {(1, 2): "favour"})


def test_the_last_labels_are_repeated_and_cleared(screen: Screen) -> None:
    screen.press("e", "2", "period", "ctrl+d", "Up", "BackSpace")
    screen.wait_for_file(facts.labels, {(1, 1): "against economy", (1, 2): "against economy"})


def test_unsure_comes_with_shift_and_goes_with_ctrl_u(screen: Screen) -> None:
    screen.press("shift+2", "1", "ctrl+u", "Up", "ctrl+u")
    screen.wait_for_file(facts.labels, {(1, 1): "against?", (1, 2): "favour?"})
    screen.press("Up", "ctrl+u")
    screen.wait_for_file(facts.labels, {(1, 1): "against", (1, 2): "favour?"})


def test_flag_note_and_exclusion(screen: Screen) -> None:
    screen.press("f", "m")
    screen.type("Who says so? 1 2 x")
    screen.press("ctrl+Return", "x", "x", "f", "Up", "2")
    wanted = {(1, 1): "exclude flag note:Who says so? 1 2 x", (1, 2): "exclude", (1, 3): "flag"}
    screen.wait_for_file(facts.marks, wanted)
    screen.wait_for_file(facts.labels, {(1, 2): "against"})


def test_esc_keeps_a_note_and_leads_back_to_the_reader(screen: Screen) -> None:
    screen.press("j", "m")
    screen.type("Ask 2")
    screen.press("Escape", "Down", "2")
    screen.wait_for_file(facts.marks, {(1, 2): "note:Ask 2"})
    screen.wait_for_file(facts.labels, {(1, 3): "against"})


def test_with_auto_advance_off_only_enter_moves_on(screen: Screen) -> None:
    screen.command("only on enter")
    screen.wait_for_settings("advance", "off")
    screen.press("1", "2", "Return", "1")
    screen.wait_for_file(facts.labels, {(1, 1): "against", (1, 2): "favour"})


def test_any_of_240_topics_is_set_with_at_most_five_presses(start: Start, tmp_path: Path) -> None:
    screen = start(make(tmp_path / "big.stanceline", big_codebook(), ARTICLES))

    def calls(project: Project) -> dict[str, str]:
        topics = project.codebook.dimensions[1].active
        found = Finder(topics).calls
        return {label.name: found[label.id] for label in topics}

    wanted, said = screen.read(calls), {}
    for at, name in enumerate([list(wanted)[n] for n in (0, 77, 101, 163, 239)], 1):
        keys = ["ctrl+l", *wanted[name], "Return"]
        assert len(keys) <= 5
        screen.press(*keys)
        said[1, at] = name
        screen.wait_for_file(facts.labels, said)
        screen.press("Escape", "Escape", "Down")


def test_after_type_ahead_esc_leads_back_and_the_next_key_labels(start: Start, tmp_path: Path) -> None:
    screen = start(make(tmp_path / "big.stanceline", big_codebook(), ARTICLES))
    screen.press("ctrl+l")
    screen.type("museums 1 2 3")
    screen.press("Escape", "Escape", "Down", "2")
    screen.wait_for_file(facts.labels, {(1, 2): "against"})


def test_fifty_sentences_with_stance_and_topic_take_at_most_a_hundred_presses(
    start: Start, tmp_path: Path, codebook: Codebook
) -> None:
    text = " ".join(
        f"Speaker {n} said {'this and that and ' * (n % 5)}no more." for n in range(1, SENTENCES + 1)
    )
    screen = start(make(tmp_path / "fifty.stanceline", codebook, {"Fifty": text}))
    topics, stances = cycle("ehptcrw"), cycle("123456")
    keys = [next(kind) for _ in range(SENTENCES) for kind in (topics, stances)]
    assert len(keys) <= 100
    screen.press(*keys, delay=12)
    by_key = {label.key: label.name for label in codebook}
    pairs = zip(keys[0::2], keys[1::2], strict=True)
    wanted = {
        (1, at): f"{by_key[stance]} {by_key[topic.upper()]}" for at, (topic, stance) in enumerate(pairs, 1)
    }
    screen.wait_for_file(facts.labels, wanted)
