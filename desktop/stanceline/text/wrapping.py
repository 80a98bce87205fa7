"""Tells hard-wrapped text (lines broken by a program at some width) from text with one paragraph a line."""

import re
from collections.abc import Sequence

_NARROWEST = 40  # columns; narrower columns are verse or lists
_WIDEST = 120
_FEWEST = 3  # lines that a wrapping program must have filled before we believe in it
_SHARE_FULL = 0.6  # the others end paragraphs
_SHARE_OPEN = 0.5  # of the filled lines, those that break off in mid-sentence
_SLACK = 0.85  # of the width: some programs wrap early, some people press Enter
_TERMINATORS = frozenset(".!?…:;。！？؟۔।")
_CLOSERS = "\"'”’»)]}"
_WIDE = re.compile(
    "[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]"
)
_BULLET = re.compile(r"\s*(?:[-*+•‣◦▪●○·⁃>|]|\(?\d{1,3}[.)]|\(?[a-zA-Z]\))\s")


def soft_breaks(lines: Sequence[str]) -> frozenset[int]:
    """Indices of the lines after which the line break is only a space; none for unwrapped text.

    A greedy wrapping program leaves a mark: the first word of the next line would not have fitted. A text
    counts as wrapped when most breaks inside its blocks (runs of lines that are not blank) carry that mark
    and at least half of those fall in mid-sentence.
    """
    inner = [i for i in range(len(lines) - 1) if _may_be_soft(lines[i], lines[i + 1])]
    width = _width([_columns(lines[i].rstrip()) for i in inner])
    if not _NARROWEST <= width <= _WIDEST:
        return frozenset()
    full = {i for i in inner if _reach(lines, i) > width}
    open_ended = sum(not _ends_sentence(lines[i]) for i in full)
    mostly_full = len(full) >= max(_FEWEST, _SHARE_FULL * len(inner))
    wrapped = mostly_full and open_ended >= _SHARE_OPEN * len(full)
    return frozenset(
        i
        for i in inner
        if (wrapped and i in full)
        or (_goes_on(lines, i) and _reach(lines, i) > width * _SLACK and (wrapped or _is_long(lines[i])))
    )


def _may_be_soft(line: str, following: str) -> bool:
    """Whether nothing marks a paragraph between the two: a blank line, an indent, a bullet."""
    if not line.strip() or not following.strip() or _BULLET.match(following):
        return False
    return _indent(following) <= _indent(line) or _BULLET.match(line) is not None


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _width(lengths: list[int]) -> int:
    """The longest line, but for the few that an unbreakable word (an address) made longer."""
    ordered = sorted(lengths)
    return ordered[len(ordered) - 1 - len(ordered) // 30] if ordered else 0


def _reach(lines: Sequence[str], index: int) -> int:
    """How many columns the line would take with the first word of the next."""
    line = lines[index].rstrip()
    first = lines[index + 1].split(None, 1)[0]
    if _WIDE.match(line[-1]) and _WIDE.match(first):
        # Breaks between any two characters; figures and Latin letters make lines uneven.
        return _columns(line) + max(6, _columns(line) // 5)
    return _columns(line) + 1 + _columns(first)


def _columns(text: str) -> int:
    """Width in a monospaced font: a Chinese character takes two columns."""
    return len(text) if text.isascii() else len(text) + len(_WIDE.findall(text))


def _ends_sentence(line: str) -> bool:
    return line.rstrip().rstrip(_CLOSERS)[-1:] in _TERMINATORS


def _goes_on(lines: Sequence[str], index: int) -> bool:
    """Whether the sentence evidently continues on the next line."""
    last = lines[index].rstrip()[-1]
    return (last.isalnum() or last in ",-–—") and lines[index + 1].lstrip()[0].islower()


def _is_long(line: str) -> bool:
    return _columns(line) >= _NARROWEST
