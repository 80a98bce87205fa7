"""How the labels of a legend are set in one line or two: pure arithmetic on the widths of their words."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from stanceline.ui.charts.figures import Bar

SHAPE, SHAPE_GAP, COUNT_GAP = 9, 5, 4
_GAP, _TIGHT_GAP = 12, 7  # between entries; the second where the first is only just too wide
_SHORTEST = 50  # of a shortened name


@dataclass(frozen=True, slots=True)
class Entry:
    """Where one label goes, and how wide its name and count are; a count of width 0 is left out."""

    bar: Bar
    name: float
    count: float
    x: float = 0.0
    line: int = 0

    @property
    def width(self) -> float:
        """From the shape to the end of the name or count."""
        return SHAPE + SHAPE_GAP + self.name + (COUNT_GAP + self.count if self.count else 0)


def set_entries(
    bars: Sequence[Bar], name: Callable[[str], float], count: Callable[[int], float], room: float
) -> tuple[Entry, ...]:
    """Set labels in this room: in one line; in two, in columns if that goes; in two without their counts,
    which the other chart has too; in two with names shortened; or else in more.

    ``name`` and ``count`` measure a title and a number.
    """
    full = [Entry(bar, name(bar.title), count(bar.n)) for bar in bars]
    bare = [replace(entry, count=0) for entry in full]
    for gap in (_GAP, _TIGHT_GAP):
        if lines(flowing := _flow(full, room, gap)) <= 1:
            return flowing
    if columns := _columns(full, room):
        return columns
    for unset in (full, bare):
        if lines(flowing := _flow(unset, room, _GAP)) <= 2:
            return flowing
    return _shortened(bare, room) or _flow(bare, room, _TIGHT_GAP)


def lines(flowing: Sequence[Entry]) -> int:
    """How many they take."""
    return flowing[-1].line + 1 if flowing else 0


def _flow(unset: Sequence[Entry], room: float, gap: float) -> tuple[Entry, ...]:
    """One after the other, in as many lines as it takes."""
    flowing: list[Entry] = []
    x, line = 0.0, 0
    for entry in unset:
        if x and x + entry.width > room:
            x, line = 0.0, line + 1
        flowing.append(replace(entry, x=x, line=line))
        x += entry.width + gap
    return tuple(flowing)


def _columns(unset: Sequence[Entry], room: float) -> tuple[Entry, ...]:
    """In two lines, those of the second under those of the first; nothing if that is too wide."""
    across = (len(unset) + 1) // 2
    widths = [max(entry.width for entry in unset[place::across]) + _GAP for place in range(across)]
    if sum(widths) - _GAP > room:
        return ()
    return tuple(
        replace(entry, x=sum(widths[: place % across]), line=place // across)
        for place, entry in enumerate(unset)
    )


def _shortened(unset: Sequence[Entry], room: float) -> tuple[Entry, ...]:
    """In two lines, each with its longest names cut as far as it needs; nothing if too little were left."""
    for widest in range(int(max(entry.name for entry in unset)), _SHORTEST - 1, -1):
        flowing = _flow(_cut(unset, widest), room, _TIGHT_GAP)
        if lines(flowing) <= 2:
            first = sum(entry.line == 0 for entry in flowing)
            upper, lower = _fitted(unset[:first], room, widest), _fitted(unset[first:], room, widest)
            return upper + tuple(replace(entry, line=1) for entry in lower)
    return ()


def _fitted(line: Sequence[Entry], room: float, shortest: int) -> tuple[Entry, ...]:
    """One line with names as long as it can hold them; they fit when cut to ``shortest``."""
    widest = int(max((entry.name for entry in line), default=0)) + 1
    while widest > shortest and lines(_flow(_cut(line, widest), room, _TIGHT_GAP)) > 1:
        widest -= 1
    return _flow(_cut(line, widest), room, _TIGHT_GAP)


def _cut(entries: Sequence[Entry], widest: float) -> list[Entry]:
    return [replace(entry, name=min(entry.name, widest)) for entry in entries]
