"""Which way a piece of text runs, and what keeps it from turning its neighbours around."""

import re
import unicodedata

LEFT_TO_RIGHT, RIGHT_TO_LEFT, BY_ITS_TEXT, END = "\u2066", "\u2067", "\u2068", "\u2069"
"""Isolates: what stands between one of the first three and END neither turns nor is turned by the rest."""

_FORWARDS_MARK, _BACKWARDS_MARK = "\u200e", "\u200f"
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_DIRECTION_CONTROLS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_RIGHT_TO_LEFT = frozenset({"R", "AL"})
_TALL = re.compile(
    # Hebrew, Arabic, the scripts of India and South-East Asia; Han, Kana, Hangul.
    "[\u0590-\u08ff\u0900-\u0dff\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff"
    "\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufb1d-\ufdff\ufe30-\ufeff\U00020000-\U0003ffff]"
)


def runs_right_to_left(text: str) -> bool:
    """Whether the first strong character runs right to left (UAX #9, rules P2 and P3); False without one."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction == "L":
            return False
        if direction in _RIGHT_TO_LEFT:
            return True
    return False


def stands_tall(text: str) -> bool:
    """Whether a script with taller letters than Latin, Greek and Cyrillic occurs."""
    return not text.isascii() and _TALL.search(text) is not None


def on_one_line(text: str) -> str:
    """The text with each control character and line end as a blank; its length is the same."""
    return _CONTROLS.sub(" ", text)


def isolated(text: str) -> str:
    """The text on one line, without controls of its own, so that it cannot reorder what stands beside it."""
    return f"{BY_ITS_TEXT}{tame(text)}{END}"


def left_to_right(text: str) -> str:
    """The text as it is written in programs: a path keeps its slash at the front, whatever stands around it."""
    return f"{LEFT_TO_RIGHT}{tame(text)}{END}"


def facing(text: str, *, backwards: bool) -> str:
    """The text with a mark ahead where its first letter would turn it against an interface that runs ``backwards``."""
    if runs_right_to_left(text) == backwards:
        return text
    return f"{_BACKWARDS_MARK if backwards else _FORWARDS_MARK}{text}"


def tame(text: str) -> str:
    """The text on one line without direction controls, to stand in a place of its own."""
    return _DIRECTION_CONTROLS.sub("", on_one_line(text))
