"""Wording: what an operation did, in words for the menu, the log and the command line."""

from collections.abc import Mapping
from typing import Any

_NAMES = {
    "create": "Make the project",
    "annotator": "Add an annotator",
    "codebook": "Change the codebook",
    "import": "Import articles",
    "take back import": "Take an import back",
    "clear": "Clear labels",
    "transcribe": "Labels from a file",
}


def describe(name: str, detail: Mapping[str, Any]) -> str:
    """A short phrase: "Set Favour", "Clear labels on 3 sentences"."""
    labels = ", ".join(_title(label) for label in detail.get("labels", ()))
    sentences = int(detail.get("sentences", 0))
    where = f" on {sentences} sentences" if sentences > 1 else ""
    if name == "label":
        return f"Set {labels}{where}"
    if name == "unlabel":
        return f"Remove {labels}{where}"
    if name == "repeat":
        return f"Repeat {labels}{where}"
    if name == "import" and detail.get("articles"):
        number = int(detail["articles"])
        return f"Import {number} article{'s' if number != 1 else ''}"
    return _NAMES.get(name, name.capitalize()) + where


def _title(name: str) -> str:
    return name[:1].upper() + name[1:]
