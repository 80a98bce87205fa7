"""The journal as people read it: one entry an operation."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One operation as the journal keeps it; ``rows`` is how many rows it touched."""

    id: int
    uid: str
    at: str
    annotator: str
    name: str
    kind: str
    standing: str
    detail: dict[str, Any]
    rows: int
