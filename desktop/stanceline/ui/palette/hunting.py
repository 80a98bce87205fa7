"""Looking through shelves in small steps, so that no key waits: after each step the best so far are known."""

import heapq
from collections.abc import Generator, Sequence
from dataclasses import dataclass

from stanceline.ui.palette.fuzzy import Match, fold, match
from stanceline.ui.palette.offers import Offer, Shelf

STEP = 500
"""Things looked at between two moments at which a hunt can be left."""

MOST = 50
"""Rows that are kept; more letters say more than scrolling."""


ALIKE = 8
"""Texts whose lengths differ by less stay in order: the labels of one dimension, say."""


@dataclass(frozen=True, slots=True)
class Found:
    """A row, and which characters of its text were meant."""

    offer: Offer
    places: tuple[int, ...]


Best = tuple[int, int, int, int, tuple[int, ...]]
"""Score, minus the length of the text in steps, minus shelf and number (the first goes first), places."""


def hunt(shelves: Sequence[Shelf], query: str) -> Generator[None, None, list[Found]]:
    """Yields after each step; returns the best rows, the best first. Without words: everything in order."""
    words = fold(query).split()
    best: list[Best] = []
    looked = 0
    for s, shelf in enumerate(shelves):
        for number in range(shelf.count):
            looked += 1
            if looked % STEP == 0:
                yield
            if not words and number >= MOST and not shelf.lifted:
                break
            found = _match(shelf, number, words)
            if found is None:
                continue
            score = found.score + shelf.bonus + shelf.lifted.get(number, 0)
            length = len(shelf.words(number)) // ALIKE if words else 0
            _keep(best, (score, -length, -s, -number, found.places))
    return [Found(shelves[-s].make(-n), places) for _, _, s, n, places in sorted(best, reverse=True)]


def _match(shelf: Shelf, number: int, words: Sequence[str]) -> Match | None:
    """By its text, or by its other words too, which count half: below every text that holds the letters together."""
    text = shelf.words(number)
    found = match(words, text, scattered=shelf.scattered)
    also = shelf.other_words(number) if words else ""
    wider = match(words, f"{text} {also}", scattered=False) if also else None
    half = wider.score // 2 - 1 if wider else 0
    if wider is None or (found is not None and found.score >= half):
        return found
    return Match(half, tuple(place for place in wider.places if place < len(text)))


def _keep(best: list[Best], found: Best) -> None:
    if len(best) < MOST:
        heapq.heappush(best, found)
    elif found > best[0]:
        heapq.heapreplace(best, found)
