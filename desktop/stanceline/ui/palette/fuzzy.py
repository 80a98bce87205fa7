"""How well a few letters fit a text. Pure: both come folded by ``fold``, and places are counted in characters."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

_BOUNDARIES = frozenset(" -_/:.,;·–—()[]“”\"'’\u2066\u2067\u2068")

# A whole word's begin beats the middle of a word, which beats letters that lie apart.
_AT_START, _INSIDE, _SCATTERED = 1000, 600, 200
_FIRST_WORD = 60
_LETTER_AT_START, _LETTER_IN_RUN = 24, 16


@dataclass(frozen=True, slots=True)
class Match:
    """How good it is (more is better) and which characters of the text were meant, in order."""

    score: int
    places: tuple[int, ...] = ()


def fold(text: str) -> str:
    """The text in lower case with every character where it was."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(each if len(lower := each.lower()) != 1 else lower for each in text)


def match(words: Sequence[str], text: str, *, scattered: bool = True) -> Match | None:
    """How well the text holds every word; None if it lacks one. ``scattered``: also as letters that lie apart."""
    score = 0
    places: set[int] = set()
    for word in words:
        found = _one(word, text, scattered)
        if found is None:
            return None
        score += found.score
        places.update(found.places)
    return Match(score, tuple(sorted(places)))


def _one(word: str, text: str, scattered: bool) -> Match | None:
    begin = text.find(word)
    if begin < 0:
        return _apart(word, text) if scattered else None
    best = begin
    while begin >= 0:
        if _starts_word(text, begin):
            score = _AT_START + (_FIRST_WORD if begin == 0 else 0)
            return Match(score, tuple(range(begin, begin + len(word))))
        begin = text.find(word, begin + 1)
    return Match(_INSIDE, tuple(range(best, best + len(word))))


def _apart(word: str, text: str) -> Match | None:
    """Each letter in turn: at the next start of a word where the rest still follows, else where it comes next."""
    places: list[int] = []
    after = 0
    for n, letter in enumerate(word):
        here = text.find(letter, after)
        if here < 0:
            return None
        start = _next_start(letter, text, here)
        if start != here and start >= 0 and _follows(word[n + 1 :], text, start + 1):
            in_run = bool(places) and here == places[-1] + 1
            here = here if in_run else start
        places.append(here)
        after = here + 1
    runs = sum(_LETTER_IN_RUN for one, next_ in pairwise(places) if next_ == one + 1)
    starts = sum(_LETTER_AT_START for place in places if _starts_word(text, place))
    return Match(
        max(1, min(_INSIDE - 1, _SCATTERED + runs + starts - (places[-1] - places[0]))), tuple(places)
    )


def _next_start(letter: str, text: str, begin: int) -> int:
    here = begin
    while here >= 0 and not _starts_word(text, here):
        here = text.find(letter, here + 1)
    return here


def _follows(letters: str, text: str, begin: int) -> bool:
    for letter in letters:
        begin = text.find(letter, begin) + 1
        if begin == 0:
            return False
    return True


def _starts_word(text: str, place: int) -> bool:
    return place == 0 or text[place - 1] in _BOUNDARIES
