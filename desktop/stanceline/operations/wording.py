"""Wording: what an operation did, in words for the menu, the log and the command line."""

from collections.abc import Callable, Mapping
from typing import Any

Say = Callable[[str, int], str]
"""Puts one of PHRASES into somebody's language; the number goes in the place of ``%n``."""

_STEPS = {
    "create": "Make the project",
    "annotator": "Add an annotator",
    "codebook": "Change the codebook",
    "import": "Import articles",
    "take back import": "Take an import back",
    "clear": "Clear labels",
    "transcribe": "Labels from a file",
    "confirm": "Confirm labels",
    "unsure": "Mark as unsure",
    "sure": "Mark as sure",
    "flag": "Flag",
    "unflag": "Remove the flag",
    "exclude": "Exclude",
    "unexclude": "Include again",
    "note": "Write a note",
    "done articles": "Call an article done",
    "undone articles": "Call an article not done",
    "flag articles": "Flag an article",
    "unflag articles": "Remove an article's flag",
    "label": "Set {labels}",
    "unlabel": "Remove {labels}",
    "repeat": "Repeat {labels}",
    "join": "Join sentences",
    "split": "Split a sentence",
}
_IMPORT, _MANY = "Import %n article(s)", "{what} on %n sentence(s)"

PHRASES = (*_STEPS.values(), _IMPORT, _MANY)
"""Everything that ``describe`` may ask to be put into another language."""


def in_english(phrase: str, number: int) -> str:
    """The phrase as it is, with its number and the plural that English makes of it."""
    return phrase.replace("%n", str(number)).replace("(s)", "" if number == 1 else "s")


def describe(name: str, detail: Mapping[str, Any], say: Say = in_english) -> str:
    """A short phrase: "Set Favour", "Clear labels on 3 sentences"."""
    labels = ", ".join(_title(str(label)) for label in detail.get("labels", ()))
    sentences = int(detail.get("sentences", 0))
    articles = int(detail.get("articles", 0))
    if name == "import" and articles:
        return say(_IMPORT, articles)
    what = say(_STEPS[name], sentences) if name in _STEPS else _title(name)
    what = what.replace("{labels}", labels)
    return say(_MANY, sentences).replace("{what}", what) if sentences > 1 else what


def _title(name: str) -> str:
    return name[:1].upper() + name[1:]
