"""The person's own keys: what differs from the defaults, and which key may be given to what.

Keys are in Qt's portable words ("Ctrl+Shift+P", "J", "Return"); who reads them from elsewhere makes them so first.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

_OTHERS = frozenset({
    "Tab", "Shift+Tab", "Backtab", "Shift+Backtab", "Ctrl+Tab", "Ctrl+Shift+Tab", "Alt+Tab", "Alt+Shift+Tab", "Alt+F4",
    "Alt+Space", "Ctrl+Alt+Del", "Ctrl+Alt+Backspace", "Shift+F10", "Menu", "Print",
})  # fmt: skip
_WITH_COMMAND = re.compile(r"(?:Shift\+)?(?:Ctrl|Alt|Meta)\+")
_CONSOLE = re.compile(r"Ctrl\+Alt\+F\d+")
_FUNCTION = re.compile(r"(?:Shift\+)?F\d+")


@dataclass(frozen=True, slots=True)
class Bound:
    """An action as keys see it; ``loop`` if its keys are heard only while labelling."""

    id: str
    keys: tuple[str, ...] = ()
    loop: bool = False


@dataclass(frozen=True, slots=True)
class Keymap:
    """What a person changed: keys by action id (empty: none at all). ``single`` is False without character keys."""

    own: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    single: bool = True

    def chosen(self, action: Bound) -> tuple[str, ...]:
        """The keys of an action, those of the person or else the defaults, heard or not."""
        return self.own.get(action.id, action.keys)

    def given(self, action: Bound, keys: Iterable[str]) -> "Keymap":
        """With other keys for an action; its defaults are no change and are not kept."""
        wanted = tuple(dict.fromkeys(keys))
        own = {id_: kept for id_, kept in self.own.items() if id_ != action.id}
        if wanted != action.keys:
            own[action.id] = wanted
        return Keymap(MappingProxyType(own), self.single)

    def switched(self, single: bool) -> "Keymap":
        """With or without character keys (WCAG 2.1.4: who dictates, or rests a hand on the keys, needs none)."""
        return Keymap(self.own, single)

    def heard(self, actions: Iterable[Bound], labels: Iterable[str] = ()) -> dict[str, tuple[str, ...]]:
        """The keys that each action answers to, so that no key means two things.

        A key of the codebook goes to its label; one that a person gave goes before a default.
        """
        there = list(actions)
        taken = set(labels)
        found: dict[str, tuple[str, ...]] = {}
        for action in sorted(there, key=lambda one: one.id not in self.own):
            free = [key for key in self.chosen(action) if key not in taken]
            found[action.id] = tuple(key for key in free if self.single or not is_character(key))
            taken.update(free)
        return {action.id: found[action.id] for action in there}


class Refused(StrEnum):
    """Why a key can't be given to an action."""

    SYSTEM = "system"
    MENU = "menu"
    PLAIN = "plain"
    LABEL = "label"
    ACTION = "action"


@dataclass(frozen=True, slots=True)
class Clash:
    """``by`` is the title of the label or menu, or the id of the action, that has the key."""

    why: Refused
    by: str = ""


def is_character(key: str) -> bool:
    """Whether it types a character: a letter, digit or mark without Ctrl or Alt. Space and Enter are none."""
    return not _WITH_COMMAND.match(key) and len(key.removeprefix("Shift+")) == 1


def is_plain(key: str) -> bool:
    """Whether text fields and lists need it themselves: a key without Ctrl and Alt that is no F key."""
    return not _WITH_COMMAND.match(key) and not _FUNCTION.fullmatch(key)


def clash(
    key: str,
    action: Bound,
    others: Mapping[str, tuple[str, ...]],
    *,
    labels: Mapping[str, str] = MappingProxyType({}),
    menus: Mapping[str, str] = MappingProxyType({}),
) -> Clash | None:
    """What speaks against giving a key to an action; None if nothing does.

    ``others`` are the keys of all actions by id, ``labels`` titles by key, ``menus`` titles by their letter.
    """
    if key in _OTHERS or "Meta+" in key or _CONSOLE.fullmatch(key):
        return Clash(Refused.SYSTEM)
    letter = key.removeprefix("Alt+")
    if letter != key and letter in menus:
        return Clash(Refused.MENU, menus[letter])
    if key not in action.keys and is_plain(key) and not action.loop:
        return Clash(Refused.PLAIN)
    if key in labels:
        return Clash(Refused.LABEL, labels[key])
    holders = (id_ for id_, keys in others.items() if id_ != action.id and key in keys)
    holder = next(holders, None)
    return Clash(Refused.ACTION, holder) if holder is not None else None
