"""Real keys with Ctrl and Alt on layouts of several scripts: targets, holders, unsure, and the field of many labels."""

import time
from dataclasses import replace
from pathlib import Path

import pytest

from stanceline.domain.codebook import Target
from stanceline.domain.progress import finish
from stanceline.operations import importing, projects, reading, seeding

from .test_keyboards import Screen, screen  # noqa: F401 - a fixture

pytestmark = pytest.mark.xvfb

ALT, CONTROL = "64", "37"
KEY_1, KEY_2, KEY_E, KEY_H, KEY_L, KEY_U, KEY_ENTER, KEY_UP = "10", "11", "26", "43", "46", "30", "36", "111"
KEY_Q = {"us": "24", "ru": "24", "ara": "24", "fr": "38"}
"""Latin layouts hear the letter where they have it; the Greek one has a mark there, and keeps it."""

Given = set[tuple[str, str, str, bool]]


@pytest.fixture
def project(tmp_path: Path, article: Path) -> Path:
    """A project that asks towards what and held by whom, with two targets."""
    general = seeding.codebook_named("general")
    assert general is not None
    stance, *others = general.dimensions
    book = replace(
        general,
        dimensions=(replace(stance, targeted=True, held=True), *others),
        targets=(Target(name="the quay"), Target(name="the council")),
    )
    made = projects.create(tmp_path / "harbour.stanceline", book, annotator="Ada Lind")
    finish(importing.import_articles(made, [article]))
    made.close()
    return made.path


def hold(screen: Screen, modifier: str, key: str) -> None:  # noqa: F811
    """A key with another one held down, both by their place."""
    screen.run("xdotool", "keydown", modifier, "key", "--delay", "40", key, "keyup", modifier)


def first_sentence(path: Path) -> Given:
    """(label, target, holder, unsure) of the first sentence."""
    project = projects.open_project(path, read_only=True)
    try:
        book, here = project.codebook, reading.sentences(project, 1)[0].id
        names = {target.id: target.name for target in book.targets}
        return {
            (book.label(each.label).name, names.get(each.target or 0, ""), each.holder, each.unsure)
            for each in reading.annotations_of(project, [here])[here]
        }
    finally:
        project.close()


@pytest.mark.parametrize("layout", ["us", "ru", "ara", "fr", "gr"])
def test_targets_holders_doubt_and_type_ahead_answer_on_every_layout(screen: Screen, layout: str) -> None:  # noqa: F811
    screen.run("setxkbmap", layout)
    hold(screen, ALT, KEY_2)
    if layout in KEY_Q:
        hold(screen, ALT, KEY_Q[layout])
    screen.press(KEY_1, KEY_UP)
    if layout in KEY_Q:
        hold(screen, ALT, KEY_Q[layout])
    hold(screen, CONTROL, KEY_U)
    hold(screen, CONTROL, KEY_L)
    screen.press(KEY_H, KEY_E, KEY_ENTER, KEY_ENTER)
    holder = "quoted source" if layout in KEY_Q else ""
    wanted = {("favour", "the council", holder, True), ("health", "", "", False)}
    deadline = time.monotonic() + 10
    while (found := first_sentence(screen.project)) != wanted:
        assert time.monotonic() < deadline, found
