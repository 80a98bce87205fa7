"""The shortcut editor by real keys: keys are exported and imported; single characters are switched off and on."""

from pathlib import Path

import pytest
from tests.journeys.screen import Screen

from stanceline.domain.keymap import Keymap
from stanceline.host import keyfile
from stanceline.host.places import places

from . import facts

pytestmark = pytest.mark.xvfb


def wait_for_keys(screen: Screen, own: list[str], *, single: bool = True) -> None:
    """Until these commands have keys of the person's own."""

    def keys() -> Keymap:
        file = places().keys_file
        return keyfile.read(file) if file.exists() else Keymap()

    screen.until(lambda: list(keys().own) == own and keys().single is single, keys)


def edit(screen: Screen) -> None:
    """Open the editor; its field has the keyboard."""
    screen.command("customise shortcuts")
    screen.wait_for_title("Customise shortcuts")


def leave(screen: Screen) -> None:
    """Close the editor."""
    screen.press("Escape")
    screen.wait_for_main()


def test_keys_are_exported_restored_and_imported(screen: Screen, tmp_path: Path) -> None:
    file = tmp_path / "mine.json"
    edit(screen)
    screen.type("repeat last")
    screen.press("Tab", "Tab", "Return", "n")
    wait_for_keys(screen, ["annotate.repeat"])
    leave(screen)
    edit(screen)
    screen.press(*["shift+Tab"] * 3, "space")
    screen.wait_for_title("Export keys")
    screen.type(str(file))
    screen.press("Return")
    screen.wait_for_title("Customise shortcuts")
    screen.until(file.exists, lambda: list(tmp_path.iterdir()))
    assert list(keyfile.read(file).own) == ["annotate.repeat"]
    screen.press("Tab", "space")
    wait_for_keys(screen, [])
    leave(screen)
    screen.press("e", "2", "n", "1")
    screen.wait_for_file(facts.labels, {(1, 1): "against economy", (1, 2): "favour"})
    edit(screen)
    screen.press(*["shift+Tab"] * 3, "space")  # nothing can be restored now, and Tab goes past it
    screen.wait_for_title("Import keys")
    screen.type(str(file))
    screen.press("Return")
    wait_for_keys(screen, ["annotate.repeat"])
    screen.wait_for_title("Customise shortcuts")
    leave(screen)
    screen.press("n")
    screen.wait_for_file(lambda project: facts.labels(project).get((1, 3)), "favour")


def test_single_character_keys_are_switched_off_and_on(screen: Screen) -> None:
    edit(screen)
    screen.press("Tab", "space")
    wait_for_keys(screen, [], single=False)
    leave(screen)
    screen.press("1", "e", "f", "ctrl+shift+Return")
    screen.wait_for_file(facts.marks, {(1, 0): "done"})
    assert screen.read(facts.labels) == {}
    edit(screen)
    screen.press("Tab", "space")
    wait_for_keys(screen, [])
    leave(screen)
    screen.press("e", "2")
    screen.wait_for_file(facts.labels, {(1, 1): "against economy"})
