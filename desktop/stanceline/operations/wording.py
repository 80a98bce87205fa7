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
    "own words": "Change lists of own words",
    "done articles": "Mark an article as done",
    "undone articles": "Mark an article as not done",
    "flag articles": "Flag an article",
    "unflag articles": "Remove an article's flag",
    "label": "Set {labels}",
    "unlabel": "Remove {labels}",
    "repeat": "Repeat {labels}",
    "join": "Join sentences",
    "split": "Split a sentence",
    "edit codebook": "Describe the codebook",
    "rename label": "Rename {labels} to {to}",
    "edit label": "Edit {labels}",
    "add label": "Add the label {labels}",
    "move label": "Move {labels}",
    "retire label": "Retire {labels}",
    "bring back label": "Bring {labels} back",
    "delete label": "Delete {labels}",
    "merge labels": "Merge {labels} into {to}",
    "split label": "Split {labels} into {to}",
    "add example": "Add an example to {labels}",
    "add counter-example": "Add a counter-example to {labels}",
    "add dimension": "Add the dimension {labels}",
    "edit dimension": "Edit the dimension {labels}",
    "rename dimension": "Rename the dimension {labels} to {to}",
    "move dimension": "Move the dimension {labels}",
    "delete dimension": "Delete the dimension {labels}",
    "add target": "Add the target {labels}",
    "edit target": "Edit the target {labels}",
    "rename target": "Rename the target {labels} to {to}",
    "merge targets": "Merge the target {labels} into {to}",
    "delete target": "Delete the target {labels}",
    "save filter": "Save the filter {labels}",
    "rename filter": "Rename a filter to {labels}",
    "delete filter": "Delete the filter {labels}",
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
    what = what.replace("{to}", _title(str(detail.get("to", "")))).replace("{labels}", labels)
    return say(_MANY, sentences).replace("{what}", what) if sentences > 1 else what


def _title(name: str) -> str:
    return name[:1].upper() + name[1:]
