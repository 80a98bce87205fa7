"""Filters as text that outlives row ids: labels, dimensions and people are named by their uids."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import MISSING, dataclass, fields
from typing import Any

from stanceline.domain.codebook import Codebook
from stanceline.domain.filters import EVERYTHING, Filter, Status

_LONGEST = 1000  # characters of one text


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """A filter with the name that a person gave it."""

    name: str
    filter: Filter


def as_json(wanted: Filter, codebook: Codebook, people: Mapping[int, str]) -> str:
    """The filter without what is as it would be anyway; ``people`` are uids by row id."""
    uids: dict[str, Mapping[int, str]] = {
        "labels": {label.id: label.uid for label in codebook},
        "lacks": {dimension.id: dimension.uid for dimension in codebook.dimensions},
    }
    said: dict[str, Any] = {}
    for each in fields(wanted):
        value = getattr(wanted, each.name)
        if value == getattr(EVERYTHING, each.name):
            continue
        if each.name in uids:
            value = [uids[each.name][row] for row in value if row in uids[each.name]]
        elif each.name == "annotator":
            value = people.get(value, "")
        said[each.name] = sorted(value) if isinstance(value, frozenset | list) else value
    return json.dumps(said, ensure_ascii=False, sort_keys=True)


def from_json(text: str, codebook: Codebook, people: Mapping[int, str]) -> Filter:
    """The filter again. What it no longer understands asks for nothing; ValueError where it is no filter at all."""
    try:
        said = json.loads(text)
    except RecursionError as error:
        raise ValueError("a filter is not that deep") from error
    if not isinstance(said, dict):
        raise ValueError("a filter is an object")
    rows: dict[str, Mapping[str, int]] = {
        "labels": {label.uid: label.id for label in codebook},
        "lacks": {dimension.uid: dimension.id for dimension in codebook.dimensions},
    }
    found: dict[str, Any] = {}
    for each in fields(Filter):
        value = said.get(each.name)
        if each.name in rows and isinstance(value, list):
            found[each.name] = frozenset(_rows(value, rows[each.name]))
        elif each.name == "annotator":
            found[each.name] = next((row for row, uid in people.items() if uid == value), None)
        elif each.name == "status":
            found[each.name] = Status(value) if _is_text(value) and value in set(Status) else Status.ALL
        elif isinstance(value, list) and isinstance(each.default, frozenset):
            found[each.name] = frozenset(part for part in value if _is_text(part))
        elif each.default is not MISSING and _fits(value, each.name):
            found[each.name] = value
    return Filter(**found).tidy()


def _rows(uids: Iterable[object], rows: Mapping[str, int]) -> Iterable[int]:
    return (rows[uid] for uid in uids if isinstance(uid, str) and uid in rows)


def _fits(value: object, name: str) -> bool:
    if name in ("shortest", "longest"):
        return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 10**9
    if name in ("unsure", "inherited", "flagged", "noted", "excluded"):
        return isinstance(value, bool)
    return name not in ("labels", "lacks", "sources", "languages") and _is_text(value)


def _is_text(value: object) -> bool:
    """Of a length that is looked at, and storable: half a character of UTF-16 is not."""
    return (
        isinstance(value, str)
        and len(value) <= _LONGEST
        and not any("\ud800" <= c <= "\udfff" for c in value)
    )
