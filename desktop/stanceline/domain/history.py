"""Who did what to a sentence, and when: read from the images that the journal keeps of each row. Pure."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

Image = Mapping[str, Any]
"""A row as it was, by column; None stands for no row."""


class Deed(StrEnum):
    """One thing that happened to a sentence."""

    IMPORTED = "imported"
    GIVEN = "given"
    TAKEN = "taken"
    CHANGED = "changed"
    CARRIED = "carried"
    """A label or a mark came over from a sentence that was joined."""
    INHERITED = "inherited"
    CONFIRMED = "confirmed"
    UNSURE = "unsure"
    SURE = "sure"
    REMARKED = "remarked"
    """The note of one label is another."""
    MARKED = "marked"
    UNMARKED = "unmarked"
    NOTED = "noted"
    JOINED = "joined"
    SPLIT = "split"
    MADE = "made"
    """It came into being as the right half of another."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """A deed with what it is about: labels and targets as row ids, ``mark`` a kind, ``text`` a note."""

    deed: Deed
    label: int = 0
    was: int = 0
    target: int | None = None
    holder: str = ""
    mark: str = ""
    text: str = ""
    revision: int = 0
    """Of the codebook, where a label was given; 0 where that says nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """An operation as far as it concerned one sentence; ``kind`` is "do", "undo" or "redo"."""

    operation: int
    at: str
    annotator: str
    name: str
    kind: str = "do"
    standing: str = "done"
    detail: Mapping[str, Any] = field(default_factory=dict)
    events: tuple[Event, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """A step that an annotator took lately, and where: row ids, 0 where there is no such place (any more)."""

    operation: int
    at: str
    name: str
    detail: Mapping[str, Any]
    article: int = 0
    sentence: int = 0
    title: str = ""
    position: int = 0
    text: str = ""
    newer: int = 0
    """Steps of everybody that stand and are newer, of any kind: undo takes these back before it comes to this one."""


def events_of(table: str, before: Image | None, after: Image | None) -> Iterator[Event]:
    """What the change of one row means; nothing where only a number or a time is another."""
    if table == "annotations":
        yield from _of_label(before, after)
    elif table == "marks":
        yield from _of_mark(before, after)
    elif table == "sentences":
        yield from _of_boundary(before, after)


def _of_label(before: Image | None, after: Image | None) -> Iterator[Event]:
    row = after or before or {}
    about: dict[str, Any] = {"label": row["label"], "target": row["target"], "holder": row["holder"]}
    if before is None or after is None:
        inherited = before is None and row.get("inherited")
        deed = Deed.TAKEN if after is None else Deed.INHERITED if inherited else Deed.GIVEN
        yield Event(deed=deed, text=row["note"], revision=row["revision"] if after else 0, **about)
        if after is not None and row["unsure"]:
            yield Event(deed=Deed.UNSURE, **about)
        return
    if before["sentence"] != after["sentence"]:
        yield Event(deed=Deed.CARRIED, **about)
    if before["label"] != after["label"]:
        yield Event(deed=Deed.CHANGED, was=before["label"], revision=after["revision"], **about)
    if before["unsure"] != after["unsure"]:
        yield Event(deed=Deed.UNSURE if after["unsure"] else Deed.SURE, **about)
    if before.get("inherited", 0) != after.get("inherited", 0):
        yield Event(deed=Deed.INHERITED if after.get("inherited") else Deed.CONFIRMED, **about)
    if before["note"] != after["note"]:
        yield Event(deed=Deed.REMARKED, text=after["note"], **about)


def _of_mark(before: Image | None, after: Image | None) -> Iterator[Event]:
    row = after or before or {}
    if after is None:
        yield Event(deed=Deed.UNMARKED, mark=row["kind"], text=row["text"])
    elif before is None:
        yield Event(deed=Deed.MARKED, mark=row["kind"], text=row["text"])
    else:
        if before["sentence"] != after["sentence"]:
            yield Event(deed=Deed.CARRIED, mark=row["kind"], text=row["text"])
        if before["text"] != after["text"]:
            yield Event(deed=Deed.NOTED, mark=row["kind"], text=after["text"])


def _of_boundary(before: Image | None, after: Image | None) -> Iterator[Event]:
    if before is None and after is not None:
        yield Event(deed=Deed.MADE, text=after["text"])
    elif before is not None and after is not None and before["end"] != after["end"]:
        deed = Deed.JOINED if after["end"] > before["end"] else Deed.SPLIT
        yield Event(deed=deed, text=after["text"])


Moved = tuple[int, int, Image | None, Image | None]
"""Operation, sentence (row id), and the row before and after."""


def ancestry(sentence: int, moved: Iterable[Moved]) -> dict[int, int]:
    """The sentences whose past is part of this one's, each with the operation up to which it is; 0 = to this day.

    ``moved`` are the rows of sentences that boundary repair has made, removed or reshaped, newest first.
    """
    found = {sentence: 0}
    operations: dict[int, list[Moved]] = {}
    for each in moved:
        operations.setdefault(each[0], []).append(each)
    for operation, rows in operations.items():
        reshaped = [row for _, row, before, after in rows if before is not None and after is not None]
        made = [row for _, row, before, _ in rows if before is None]
        removed = [row for _, row, _, after in rows if after is None]
        parents = reshaped if any(row in found for row in made) else []
        parts = removed if any(row in found for row in reshaped) else []
        for row in (*parents, *parts):
            found.setdefault(row, operation)
    return found
