"""Marks: what an annotator says of a sentence or an article beside its labels."""

from dataclasses import dataclass
from enum import StrEnum


class MarkKind(StrEnum):
    """A flag asks for discussion; "exclude" says that it is no sentence to label; "done" finishes an article."""

    FLAG = "flag"
    EXCLUDE = "exclude"
    NOTE = "note"
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One mark of one annotator; ``sentence`` is None where the whole article is meant. ``at`` is UTC, ISO 8601."""

    article: int
    annotator: int
    kind: MarkKind
    sentence: int | None = None
    text: str = ""
    at: str = ""
    id: int = 0
    uid: str = ""
