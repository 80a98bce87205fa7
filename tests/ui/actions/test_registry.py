"""The registry of actions: whole, without two that mean the same key, and told in the help."""

import re
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence

from stanceline import app
from stanceline.cli.root import commands
from stanceline.domain.codebook import Codebook
from stanceline.domain.codebook_rules import RESERVED
from stanceline.host.places import shipped
from stanceline.host.settings import ADVANCES, THEMES
from stanceline.operations import seeding
from stanceline.ui.actions.action import Action, Menu, Reach
from stanceline.ui.actions.registry import ACTIONS, of_menu

HELP = sorted((shipped("resources") / "help").glob("*.md"))
LOOP = tuple(action for action in ACTIONS if action.reach is Reach.LOOP)

# How the help writes what Qt calls otherwise.
WRITTEN = {
    "Return": "Enter", "Down": "↓", "Up": "↑", "Shift+Down": "Shift+↓", "Shift+Up": "Shift+↑", "PgDown": "PgDn",
    "Ctrl+PgDown": "Ctrl+PgDn", "Alt+Down": "Alt+↓", "Alt+Up": "Alt+↑", **{f"Alt+{n}": "Alt+1" for n in range(2, 9)},
}  # fmt: skip


def keys(actions: tuple[Action, ...]) -> list[str]:
    """As Qt writes them."""
    return [QKeySequence(key).toString() for action in actions for key in action.keys]


def general() -> Codebook:
    """The codebook that a new project begins with."""
    found = seeding.codebook_named("general")
    assert found is not None
    return found


def test_every_action_has_an_id_of_its_own() -> None:
    counts = Counter(action.id for action in ACTIONS)
    assert [name for name, times in counts.items() if times > 1] == []


def test_every_action_has_words_and_something_to_do() -> None:
    assert [action.id for action in ACTIONS if not action.text.strip() or not callable(action.do)] == []


def test_words_are_unambiguous_within_a_menu() -> None:
    counts = Counter((action.menu, action.submenu, action.text) for action in ACTIONS)
    assert [words for words, times in counts.items() if times > 1] == []


def test_every_menu_has_actions_and_a_mnemonic_of_its_own() -> None:
    assert {action.menu for action in ACTIONS} - {None} == set(Menu)
    letters = [menu.value.partition("&")[2][:1].casefold() for menu in Menu]
    assert all(letters)
    assert len(set(letters)) == len(letters)


def test_groups_within_a_menu_only_grow_so_that_lines_divide_what_belongs_together() -> None:
    for menu in Menu:
        groups = [action.group for action in of_menu(menu)]
        assert groups == sorted(groups), menu
        assert len(groups) == sum(action.menu is menu for action in ACTIONS)


def test_a_submenu_stands_in_one_group_of_one_menu() -> None:
    places = {(action.submenu, action.menu, action.group) for action in ACTIONS if action.submenu}
    assert len(places) == len({submenu for submenu, _, _ in places})


def test_what_may_be_impossible_says_why() -> None:
    assert [action.id for action in ACTIONS if action.needs is not None and not action.why.strip()] == []
    assert [action.id for action in ACTIONS if action.why and not action.why.endswith(".")] == []


@pytest.mark.parametrize("action", [each for each in ACTIONS if each.keys], ids=lambda action: action.id)
def test_every_key_is_one_that_qt_knows(action: Action) -> None:
    for key in action.keys:
        sequence = QKeySequence(key)
        assert sequence.count() == 1
        assert "?" not in sequence.toString() or key == "?"


@pytest.mark.parametrize("name", seeding.codebook_names())
def test_no_two_actions_or_labels_share_a_key(name: str) -> None:
    codebook = seeding.codebook_named(name)
    assert codebook is not None
    pressed = keys(ACTIONS) + [label.key.upper() for label in codebook if label.key]
    assert [key for key, times in Counter(pressed).items() if times > 1] == []


@pytest.mark.parametrize("name", seeding.codebook_names())
def test_no_label_has_a_letter_that_belongs_to_the_program(name: str) -> None:
    codebook = seeding.codebook_named(name)
    assert codebook is not None
    assert {label.key.upper() for label in codebook} & RESERVED == set()


def test_the_program_uses_no_letter_that_a_codebook_may_use() -> None:
    single = {key for key in keys(ACTIONS) if len(key) == 1 and key.isalnum()}
    assert single <= RESERVED
    assert set("FGJKMX") <= RESERVED


def test_keys_of_the_desktop_are_left_alone() -> None:
    taken = keys(ACTIONS)
    assert not {"Tab", "Shift+Tab", "Ctrl+Tab", "Alt+Tab", "Alt+F4"} & set(taken)
    assert not [key for key in taken if key.startswith("Meta+")]


def test_a_plain_key_is_never_a_key_of_the_whole_window() -> None:
    # It would be taken from text fields and lists; the question mark is taken by text fields first.
    window = tuple(action for action in ACTIONS if action.reach is Reach.WINDOW)
    plain = [key for key in keys(window) if "+" not in key and not re.fullmatch(r"F\d+", key)]
    assert plain == ["?"]


def test_every_theme_and_every_way_to_advance_can_be_chosen() -> None:
    ids = {action.id for action in ACTIONS}
    assert {f"view.theme.{name}" for name in THEMES} <= ids
    assert {f"annotate.advance.{name}" for name in ADVANCES} <= ids


def test_every_icon_of_an_action_is_shipped() -> None:
    there = {path.stem for path in (shipped("resources") / "icons").rglob("*.svg")}
    assert [action.id for action in ACTIONS if action.icon and action.icon not in there] == []


# ----------------------------------------------------------------------------------------- what the help says


def page(name: str) -> str:
    """A page of the help."""
    return next(path for path in HELP if path.stem.endswith(name)).read_text(encoding="utf-8")


def named(key: str, text: str) -> bool:
    """Whether a key stands in a text by itself; digits may be in a range."""
    return re.search(rf"(?<![\w+]){re.escape(key)}(?![\w+])", text) is not None


@pytest.mark.parametrize("path", HELP, ids=lambda path: path.stem)
def test_each_page_of_the_help_begins_with_its_one_heading(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    code, headings = False, []
    for line in lines:
        code ^= line.startswith("```")
        if not code and line.startswith("# "):
            headings.append(line)
    assert headings == [lines[0]]


@pytest.mark.parametrize("action", LOOP, ids=lambda action: action.id)
def test_every_key_of_the_labelling_loop_is_in_the_help(action: Action) -> None:
    text = page("labelling")
    missing = [key for key in action.keys if not named(WRITTEN.get(key, key), text)]
    assert missing == []


def test_the_help_names_the_letters_that_belong_to_the_program() -> None:
    assert "F G J K M X" in page("codebooks")


def test_every_command_is_in_the_help() -> None:
    assert app.COMMANDS  # with it every command is there
    text = page("command-line")
    assert [name for name in commands.commands if not re.search(rf"`(stanceline )?{name}\b", text)] == []


def test_the_help_names_no_command_that_does_not_exist() -> None:
    said = re.findall(r"stanceline ([a-z]+)\b(?! can)", "\n".join(path.read_text("utf-8") for path in HELP))
    assert set(said) <= set(commands.commands)


def test_every_option_that_the_help_names_exists() -> None:
    options = {
        option for command in commands.commands.values() for each in command.params for option in each.opts
    }
    said = set(re.findall(r"--[a-z]+\b", page("command-line"))) - {"--help"}
    assert said <= options


def test_menu_ways_in_the_help_lead_somewhere() -> None:
    there = {
        " → ".join(part for part in (menu.value.replace("&", ""), action.submenu, action.text) if part)
        for menu in Menu
        for action in ACTIONS
        if action.menu is menu
    }
    said = {way for path in HELP for way in re.findall(r"\*(\w+ → [^*]+)\*", path.read_text("utf-8"))}
    said = {way for way in said if not way.startswith("Preferences → ")}
    assert said
    assert said <= there


def test_keys_in_the_help_are_keys_of_the_program() -> None:
    known = {WRITTEN.get(key, key) for key in keys(ACTIONS)} | {label.key.upper() for label in general()}
    said = {
        key
        for path in HELP
        for key in re.findall(r"\*\*((?:Ctrl\+|Shift\+)*[A-Z0-9?]|F\d+)\*\*", path.read_text("utf-8"))
    }
    assert said
    assert said <= known
