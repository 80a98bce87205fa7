"""Projects of our own, and the program on one of them, listening to real keys."""

import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.journeys.screen import Screen

from stanceline.domain.articles import RawArticle
from stanceline.domain.codebook import Codebook, Target
from stanceline.domain.progress import finish
from stanceline.operations import importing, projects, seeding, targets

QUAY = (
    "The harbour council met on Monday. The ferry line says the new quay is the best idea in years."
    " Fishers call it a gift to cruise ships. The mayor sees merit on both sides. Nobody has asked the gulls."
    " A decision is due in May."
)
TOLL = (
    "The toll begins in June. Drivers may pay by card. Shops say that trade will suffer."
    " Doctors hope for cleaner air."
)
RAIL = "The night train is back. Tickets are dear. Nobody said why. Sleepers are sold out."
ARTICLES = {"The new quay": QUAY, "A toll for the town": TOLL, "Rails at night": RAIL}

Start = Callable[..., Screen]


def make(path: Path, codebook: Codebook, texts: dict[str, str]) -> Path:
    """A project of Ada Lind with these articles, by title."""
    project = projects.create(path, codebook, annotator="Ada Lind")
    raw = [RawArticle(text=text, title=title, language="en") for title, text in texts.items()]
    finish(importing.import_raw(project, raw, "articles"))
    project.close()
    return project.path


@pytest.fixture
def codebook() -> Codebook:
    """Six stances by digits, topics by letters."""
    found = seeding.codebook_named("general")
    assert found is not None
    return found


@pytest.fixture
def town(tmp_path: Path, codebook: Codebook) -> Path:
    """Three articles of six, four and four sentences."""
    return make(tmp_path / "harbour.stanceline", codebook, ARTICLES)


@pytest.fixture
def aimed(tmp_path: Path, codebook: Codebook) -> Path:
    """The same with a stance that is towards one of two targets, and held by somebody."""
    stance, *others = codebook.dimensions
    asking = replace(codebook, dimensions=(replace(stance, targeted=True, held=True), *others))
    path = make(tmp_path / "harbour.stanceline", asking, ARTICLES)
    project = projects.open_project(path)
    for target in (Target(name="Quay"), Target(name="Ferry", aliases=("ferry line",))):
        targets.add(project, target)
    project.close()
    return path


@pytest.fixture
def start(x_display: dict[str, str]) -> Iterator[Start]:
    """Starts the program on a project; ends every one that is still there."""
    screens: list[Screen] = []

    def starter(path: Path, *options: str) -> Screen:
        screens.append(Screen(x_display, path, *options))
        screens[-1].wait_until_it_listens()
        return screens[-1]

    try:
        yield starter
    finally:
        subprocess.run(["setxkbmap", "us"], env=x_display, check=False, timeout=10)
        for screen in screens:
            screen.program.kill()
            screen.program.communicate()


@pytest.fixture
def screen(start: Start, town: Path) -> Screen:
    """The program with three articles, at the first sentence of the first."""
    return start(town)
