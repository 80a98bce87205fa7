"""Which topics find room in the margin, and where."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

DOT = 7
DOT_GAP = 5
ITEM_GAP = 12
COUNT_GAP = 6


@dataclass(frozen=True, slots=True)
class Note:
    """The topic of this index on this line, from ``x`` on; ``width`` includes its dot."""

    topic: int
    line: int
    x: float
    width: float


@dataclass(frozen=True, slots=True)
class Notes:
    """The topics that found room; ``hidden`` did not, and "+hidden" stands at ``more_x`` on the last line."""

    shown: tuple[Note, ...] = ()
    hidden: int = 0
    more_x: float = 0.0
    more_line: int = 0
    shortened: bool = False

    def line_width(self, line: int, more_width: float = 0.0) -> float:
        """How far a line reaches; ``more_width`` is that of "+hidden"."""
        ends = [note.x + note.width for note in self.shown if note.line == line]
        if self.hidden and line == self.more_line:
            ends.append(self.more_x + more_width)
        return max(ends, default=0.0)


def place_topics(
    names: Sequence[str],
    width: float,
    lines: int,
    advance: Callable[[str], float],
    apart: float = ITEM_GAP,
) -> Notes:
    """Fill so many lines of this width in order; a name wider than a line is to be shortened to it."""
    shown: list[Note] = []
    shortened = False
    line, x = 0, 0.0
    for topic, name in enumerate(names):
        wanted = DOT + DOT_GAP + advance(name)
        if x > 0 and x + wanted > width:
            line, x = line + 1, 0.0
        if line >= lines:
            break
        shortened = shortened or wanted > width
        shown.append(Note(topic, line, x, min(wanted, width)))
        x += wanted + apart
    if len(shown) == len(names):
        return Notes(tuple(shown), shortened=shortened)
    return _with_count(shown, len(names), width, advance, shortened)


def _with_count(
    shown: list[Note], names: int, width: float, advance: Callable[[str], float], shortened: bool
) -> Notes:
    """Give up topics at the end until "+n" fits behind the rest; a line's only topic is shortened instead."""
    last = shown[-1].line
    while True:
        hidden = names - len(shown)
        note = shown[-1]
        room = width - note.x - note.width - COUNT_GAP - advance(f"+{hidden}")
        if room >= 0:
            break
        if note.x > 0:
            shown.pop()
            continue
        shown[-1] = Note(note.topic, note.line, 0.0, note.width + room)
        shortened = True
        break
    end = shown[-1]
    return Notes(tuple(shown), hidden, end.x + end.width + COUNT_GAP, last, shortened)
