"""What keys do what, as lists: for the sheet, for paper and for the editor."""

from collections.abc import Sequence
from dataclasses import dataclass

from stanceline.domain.codebook import Codebook
from stanceline.domain.keymap import Keymap
from stanceline.ui.actions.action import Action, Menu
from stanceline.ui.actions.building import bounds, words
from stanceline.ui.actions.menus import menu_title, submenu_title
from stanceline.ui.actions.registry import of_menu
from stanceline.ui.actions.spelling import spell
from stanceline.ui.labels.keys import keys_of_labels

ORDER = (Menu.ANNOTATE, Menu.GO, Menu.EDIT, Menu.VIEW, Menu.FILE, Menu.PROJECT, Menu.TOOLS, Menu.HELP)
"""What is needed most comes first."""


@dataclass(frozen=True, slots=True)
class Line:
    """One action or label, and its keys as the desktop writes them."""

    text: str
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Lines that belong together."""

    title: str
    lines: tuple[Line, ...]


def groups(codebook: Codebook, keymap: Keymap) -> list[Group]:
    """Everything that has a key: labels by dimension, then actions by menu; those of no menu with the first."""
    found = [
        Group(
            dimension.title,
            tuple(Line(label.title, (label.key.upper(),)) for label in dimension.active if label.key),
        )
        for dimension in codebook.dimensions
        if keymap.single
    ]
    heard = keymap.heard(bounds(), keys_of_labels(codebook))
    for menu in ORDER:
        actions = [*of_menu(menu), *(of_menu(None) if menu is ORDER[0] else ())]
        lines = tuple(
            Line(title(action), spelled(heard[action.id])) for action in actions if heard[action.id]
        )
        found.append(Group(menu_title(menu).replace("&", ""), lines))
    return [group for group in found if group.lines]


def title(action: Action) -> str:
    """The words of an action with those of its submenu, without the dots that promise a dialog."""
    above = submenu_title(action).replace("&", "")
    text = words(action).rstrip("…")
    return f"{above}: {text}" if above else text


def spelled(keys: Sequence[str]) -> tuple[str, ...]:
    """Keys as people write them; Enter of the number pad is the same to people."""
    shown = [key for key in keys if not (key.endswith("Return") and key.replace("Return", "Enter") in keys)]
    return tuple(spell(key) for key in shown)


def columns(found: Sequence[Group], count: int = 3) -> list[list[Group]]:
    """The groups in order in this many columns, the longest of them as short as can be."""
    if count <= 1 or not found:
        return [list(found), *([] for _ in range(count - 1))]
    best: list[list[Group]] = []
    for cut in range(1, len(found) + 1):
        tried = [list(found[:cut]), *columns(found[cut:], count - 1)]
        if not best or max(map(_height, tried)) < max(map(_height, best)):
            best = tried
    return best


def _height(column: Sequence[Group]) -> int:
    return sum(len(group.lines) + 2 for group in column)
