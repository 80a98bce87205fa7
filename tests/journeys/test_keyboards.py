"""Real keys on a real X server: the whole way by keyboard, and layouts that have no Latin letters."""

import json
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from types import MappingProxyType

import pytest

from stanceline.domain.keymap import Keymap
from stanceline.host import keyfile

from .screen import Screen as RealScreen

pytestmark = pytest.mark.xvfb

KEY_2, KEY_P, KEY_FULL_STOP = "11", "33", "60"
KEY_1, KEY_K, KEY_N, KEY_Z, PAD_2, SHIFT, CONTROL = "10", "45", "57", "52", "88", "50", "37"
"""X11 key codes, which name places on the keyboard whatever the layout."""

LAYOUTS = ("us", "ru", "ara", "fr", "gr")
LAYOUT_Z = {"fr": "25"}
"""A French Z lies where others have W, and is a Latin letter: it is taken at its word."""


class Screen(RealScreen):
    """The same with the labels as the dataset has them."""

    def labels(self) -> list[str]:
        """The labels in the file, in order of sentence."""
        target = self.project.with_name("now.csv")
        self.stanceline("export", str(self.project), str(target))
        return [line.split(",")[-4] for line in target.read_text("utf-8").splitlines()[1:]]

    def wait_for(self, labels: list[str]) -> None:
        """Until the file holds exactly these; fails after ten seconds."""
        deadline = time.monotonic() + 10
        while (found := self.labels()) != labels:
            assert time.monotonic() < deadline, f"the file holds {found}"

    def wait_until_it_is_seen(self) -> None:
        """Until its window is there; looking fails where another window goes while xdotool looks at it."""
        deadline = time.monotonic() + 30
        look = ("xdotool", "search", "--onlyvisible", "--name", self.project.stem)
        while subprocess.run(look, env=self.environment, capture_output=True, check=False).returncode:
            assert time.monotonic() < deadline, "no window came"
            assert self.program.poll() is None, "the program ended"


@pytest.fixture
def screen(x_display: dict[str, str], project: Path) -> Iterator[Screen]:
    """The program with the project open, listening to keys."""
    screen = Screen(x_display, project)
    try:
        screen.wait_until_it_listens()
        yield screen
    finally:
        subprocess.run(["setxkbmap", "us"], env=x_display, check=False, timeout=10)
        screen.program.kill()
        screen.program.communicate()


def test_the_program_is_left_by_keyboard_with_everything_saved(screen: Screen) -> None:
    screen.press("p", "2", "t", "1")
    screen.wait_for(["against", "politics", "favour", "transport"])
    assert screen.quit() == 0
    assert [path.name for path in screen.project.parent.glob("*.stanceline*")] == [screen.project.name]


def test_undo_reaches_back_over_quitting(screen: Screen, x_display: dict[str, str]) -> None:
    screen.press("2", "1")
    screen.wait_for(["against", "favour"])
    screen.quit()
    again = Screen(x_display, screen.project)
    try:
        again.wait_until_it_is_seen()
        deadline = time.monotonic() + 30
        while again.labels() != ["against"]:
            assert time.monotonic() < deadline
            if len(again.labels()) == 2:
                again.press("ctrl+z")
        last = json.loads(again.stanceline("log", str(screen.project), "--json").splitlines()[-1])
        assert (last["kind"], last["name"]) == ("undo", "label")
    finally:
        again.program.kill()
        again.program.communicate()


@pytest.mark.parametrize("layout", LAYOUTS)
def test_keys_work_by_their_place_on_every_layout(screen: Screen, layout: str) -> None:
    screen.run("setxkbmap", layout)
    screen.press(KEY_P, KEY_2, KEY_FULL_STOP)
    screen.wait_for(["against", "politics", "against", "politics"])


@pytest.fixture
def own_keys(x_display: dict[str, str]) -> None:
    """A person for whom N repeats the last labels, and nothing else does."""
    folder = Path(x_display["STANCELINE_HOME"]) / "settings"
    folder.mkdir(parents=True)
    keymap = Keymap(MappingProxyType({"annotate.repeat": ("N",)}))
    keyfile.write(keymap, folder / "keys.json")


@pytest.mark.parametrize("layout", LAYOUTS)
def test_own_keys_work_by_their_place_on_every_layout(own_keys: None, screen: Screen, layout: str) -> None:
    screen.run("setxkbmap", layout)
    screen.press(KEY_P, KEY_2, KEY_FULL_STOP, KEY_N)
    screen.wait_for(["against", "politics", "against", "politics"])


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_palette_opens_on_every_layout_and_takes_what_is_typed(screen: Screen, layout: str) -> None:
    screen.run("setxkbmap", layout)
    screen.hold(CONTROL, KEY_K)
    screen.press(KEY_2, KEY_P, "Escape")
    screen.press(KEY_P, KEY_2)
    screen.wait_for(["against", "politics"])


@pytest.mark.parametrize("layout", LAYOUTS)
def test_undo_works_on_every_layout(screen: Screen, layout: str) -> None:
    screen.run("setxkbmap", layout)
    screen.press(KEY_2, KEY_1)
    screen.wait_for(["against", "favour"])
    screen.hold(CONTROL, LAYOUT_Z.get(layout, KEY_Z))
    screen.wait_for(["against"])


def test_digits_of_the_pad_label_too(screen: Screen) -> None:
    screen.press("Num_Lock", PAD_2, "Num_Lock")
    screen.wait_for(["against"])


@pytest.mark.parametrize("layout", LAYOUTS)
def test_shift_and_a_digit_set_a_stance_on_every_layout(screen: Screen, layout: str) -> None:
    screen.run("setxkbmap", layout)
    screen.hold(SHIFT, KEY_1)
    screen.wait_for(["favour"])
