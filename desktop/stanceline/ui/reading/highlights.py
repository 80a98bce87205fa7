"""What is underlined in a sentence: cue words of the chosen lists, and the names of targets."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from stanceline.domain.articles import Sentence
from stanceline.domain.cues import CueList, Matcher

_MOST_KEPT = 2_000
TARGET, ACTIVE_TARGET = -1, -2


@dataclass(frozen=True, slots=True)
class Spot:
    """A stretch of a sentence's text (code points, end exclusive) and what it is: the number of a list of
    cue words from 0, TARGET or ACTIVE_TARGET."""

    start: int
    end: int
    what: int


class Highlights:
    """Finds spots in the sentences that are asked for and keeps them; without lists and names it costs nothing."""

    def __init__(self) -> None:
        self._cues: tuple[tuple[int, Matcher], ...] = ()
        self._names: tuple[tuple[int, Matcher], ...] = ()
        self._kept: dict[int, tuple[Spot, ...]] = {}

    def show_cues(self, lists: Iterable[CueList]) -> None:
        """Mark the words of these lists, in this order, in place of those before."""
        self._cues = tuple((number, Matcher(each.words)) for number, each in enumerate(lists))
        self._kept = {}

    def name_targets(self, names: Mapping[int, Iterable[str]], active: int | None = None) -> None:
        """Mark the names and aliases of these targets (by row id), those of the active one more strongly."""
        self._names = tuple(
            (ACTIVE_TARGET if target == active else TARGET, Matcher(some)) for target, some in names.items()
        )
        self._kept = {}

    def forget(self) -> None:
        """Other sentences."""
        self._kept = {}

    def spots(self, sentence: Sentence) -> tuple[Spot, ...]:
        """What to underline, in order of lists; names of targets come last."""
        if not self._cues and not self._names:
            return ()
        kept = self._kept.get(sentence.id)
        if kept is None:
            if len(self._kept) >= _MOST_KEPT:
                self._kept = {}
            kept = self._kept[sentence.id] = tuple(
                Spot(start, end, what)
                for what, matcher in (*self._cues, *self._names)
                for start, end in matcher.find(sentence.text)
            )
        return kept
