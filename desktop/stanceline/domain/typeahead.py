"""Finding one of many labels by a few letters: which is meant, and the letters that always mean it."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, takewhile
from types import MappingProxyType

from stanceline.domain.codebook import Label
from stanceline.domain.folding import folded_words

CALL = 3
"""Letters of a call, as long as there are enough of them."""

_CODE = re.compile(r"\s*(\d[\d.]*)\b")
_NOBODY: Mapping[int, int] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class _Entry:
    label: Label
    place: int
    words: tuple[str, ...]
    above: tuple[str, ...]
    code: str

    @property
    def name(self) -> str:
        return "".join(self.words)


class Finder:
    """The labels of one dimension, each with its call: up to three letters that find this label first, always.

    A call is made of letters of the name and of the name of its parent, and stays the same while the codebook does.
    """

    def __init__(self, labels: Sequence[Label]) -> None:
        names = {label.id: _typed(label.name) for label in labels}
        self._entries = tuple(
            _Entry(label, place, names[label.id], names.get(label.parent or 0, ()), code_of(label))
            for place, label in enumerate(labels)
        )
        self.calls: Mapping[int, str] = MappingProxyType(_calls(self._entries))

    def find(
        self, query: str, *, recent: Sequence[int] = (), used: Mapping[int, int] = _NOBODY
    ) -> tuple[Label, ...]:
        """The labels that the query may mean, the likeliest first.

        Those that fit equally well follow in order of ``recent`` (row ids, the latest first), then of how often they
        are ``used``, then of the codebook. An empty query means the labels that were used at all.
        """
        wanted = folded_words(query)
        late = {label: n for n, label in enumerate(recent)}
        found: list[tuple[tuple[int, int, int, int], Label]] = []
        for entry in self._entries:
            label = entry.label.id
            fit = self._fit(entry, wanted) if wanted else 0 if label in late or used.get(label) else None
            if fit is not None:
                found.append(
                    ((fit, late.get(label, len(late)), -used.get(label, 0), entry.place), entry.label)
                )
        return tuple(label for _, label in sorted(found, key=lambda each: each[0]))

    def _fit(self, entry: _Entry, wanted: Sequence[str]) -> int | None:
        """How well the name fits, 0 best; None if it doesn't."""
        typed = "".join(wanted)
        fits = (
            typed == self.calls[entry.label.id],
            typed in (entry.code, entry.name),
            entry.name.startswith(typed) or bool(entry.code and entry.code.startswith(typed)),
            _begin(wanted, entry.words),
            _splits(typed, entry.words),
            _splits(typed, (*entry.above, *entry.words)),
            _is_within(typed, entry.name),
        )
        return next((place for place, fit in enumerate(fits) if fit), None)


def _typed(name: str) -> tuple[str, ...]:
    """The words of a name as they come out when they are typed: "¼" is folded to "1⁄4", which is two of them."""
    return tuple(folded_words(" ".join(folded_words(name))))


def code_of(label: Label) -> str:
    """The number that a codebook gives a label at the beginning of its name or definition: "1203"; mostly empty."""
    found = _CODE.match(label.name) or _CODE.match(label.definition)
    return found[1].replace(".", "") if found else ""


def _begin(wanted: Sequence[str], words: Sequence[str]) -> bool:
    """Whether words of the name begin with these, in order: "ener pri" means "Energy prices"."""
    left = iter(words)
    return all(any(word.startswith(each) for word in left) for each in wanted)


def _splits(typed: str, words: Sequence[str]) -> bool:
    """Whether it is made of the beginnings of words, in order: "hin" means "Health insurance"."""
    if not typed:
        return True
    for place, word in enumerate(words):
        alike = takewhile(lambda pair: pair[0] == pair[1], zip(typed, word, strict=False))
        most = sum(1 for _ in alike)
        if any(_splits(typed[n:], words[place + 1 :]) for n in range(most, 0, -1)):
            return True
    return False


def _is_within(typed: str, name: str) -> bool:
    """Whether its letters come in this order, whatever lies between."""
    left = iter(name)
    return all(letter in left for letter in typed)


def _calls(entries: Iterable[_Entry]) -> dict[int, str]:
    """A call for each: what most people would try first goes to parents, then to the shortest names."""
    there = list(entries)
    names = {entry.name: entry.label.id for entry in there} | {entry.code: entry.label.id for entry in there}
    taken: dict[str, int] = {}
    for entry in sorted(there, key=lambda entry: (bool(entry.above), len(entry.words), entry.place)):
        mine = entry.label.id
        free = (each for each in _candidates(entry) if each not in taken and names.get(each, mine) == mine)
        taken[next(free)] = mine
    return {label: call for call, label in taken.items()}


def _candidates(entry: _Entry) -> Iterator[str]:
    """Beginnings, initials, and then any letters of the name; at last its number, which nobody else has."""
    words = [word for word in entry.words if not word.isdecimal()] or list(entry.words) or ["label"]
    first, rest = words[0], words[1:]
    yield first[:CALL]
    if rest:
        yield "".join(word[0] for word in words[:CALL])
        yield first[:1] + rest[0][:2]
        yield first[:2] + rest[0][:1]
        yield from (word[:CALL] for word in rest)
    if entry.above:
        yield entry.above[0][:1] + first[:2]
        yield entry.above[0][:2] + first[:1]
    name = "".join(words)
    yield from (name[0] + "".join(two) for two in combinations(name[1:], 2))
    yield from ("".join(letters) for letters in combinations("".join((*entry.above, *words)), CALL))
    yield from (name[:length] for length in range(CALL + 1, len(name) + 1))
    number = 0
    while True:
        number += 1
        yield f"{name[:2]}{number}"
