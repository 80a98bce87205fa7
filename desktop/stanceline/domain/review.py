"""The rows of the Review table: a sentence, what one person said of it, and what may be done to many of them."""

from dataclasses import dataclass
from enum import StrEnum

Key = tuple[int, int]
"""A sentence and an annotator (row ids); the annotator is 0 where nobody has said anything."""


class Order(StrEnum):
    """What the rows can be sorted by."""

    PLACE = "place"
    TEXT = "text"
    STANCE = "stance"
    TOPICS = "topics"
    BY = "by"
    WHEN = "when"
    UNSURE = "unsure"
    NOTE = "note"
    FLAG = "flag"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewRow:
    """One row: ``labels`` are row ids in codebook order, ``at`` is when the newest of them was given (UTC)."""

    sentence: int
    article: int
    annotator: int
    position: int
    text: str
    language: str
    title: str
    by: str = ""
    labels: tuple[int, ...] = ()
    at: str = ""
    unsure: bool = False
    note: str = ""
    flagged: bool = False
    excluded: bool = False


class Deed(StrEnum):
    """What is done to many sentences in one step."""

    GIVE = "give"
    TAKE = "take"
    CLEAR = "clear"
    FLAG = "flag"
    UNFLAG = "unflag"
    EXCLUDE = "exclude"
    INCLUDE = "include"
