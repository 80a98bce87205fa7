"""Annotations: who gave which sentence which label, towards what, held by whom, when."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotator:
    """A person who labels."""

    id: int
    uid: str
    name: str

    @property
    def initials(self) -> str:
        """Up to two letters for the avatar."""
        words = self.name.split()
        return "".join(word[0] for word in (words[:1] + words[-1:] if len(words) > 1 else words[:1])).upper()


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotation:
    """One label on one sentence. ``at`` is UTC, ISO 8601; ``seconds`` the active time it took, if known.

    ``inherited`` labels came with a split and wait to be confirmed.
    """

    sentence: int
    annotator: int
    dimension: int
    label: int
    id: int = 0
    uid: str = ""
    target: int | None = None
    holder: str = ""
    at: str = ""
    seconds: float | None = None
    unsure: bool = False
    note: str = ""
    revision: int = 0
    inherited: bool = False
