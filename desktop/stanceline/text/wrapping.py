"""Tells hard-wrapped text (lines broken by a program at some width) from text with one paragraph a line."""

import re
import unicodedata
from collections.abc import Sequence

_NARROWEST = 40  # columns; narrower columns are verse or lists
_WIDEST = 120
_FEWEST = 3  # lines that a wrapping program must have filled before we believe in it
_SHARE_FULL = 0.6  # the others end paragraphs
_SHARE_OPEN = 0.5  # of the filled lines, those that break off in mid-sentence
_SLACK = 0.85  # of the width: some programs wrap early, some people press Enter
_TERMINATORS = frozenset(".!?…:;。！？؟۔।")
_CLOSERS = "\"'”’»)]}"
_BULLET = re.compile(r"\s*(?:[-*+•‣◦▪●○·⁃>|]|\(?\d{1,3}[.)]|\(?[a-zA-Z]\))\s")


def soft_breaks(lines: Sequence[str]) -> frozenset[int]:
    """Indices of the lines after which the line break is only a space; none for unwrapped text.

    A greedy wrapping program leaves a mark: the first word of the next line would not have fitted. A text
    counts as wrapped when most breaks inside its blocks (runs of lines that are not blank) carry that mark
    and at least half of those fall in mid-sentence.
    """
    inner = [i for i in range(len(lines) - 1) if _may_be_soft(lines[i], lines[i + 1])]
    width = _width([len(lines[i].rstrip()) for i in inner])
    if not _NARROWEST <= width <= _WIDEST:
        return frozenset()
    full = [i for i in inner if _reach(lines, i) > width]
    open_ended = [i for i in full if not _ends_sentence(lines[i])]
    wrapped = len(full) >= max(_FEWEST, _SHARE_FULL * len(inner)) and len(open_ended) >= _SHARE_OPEN * len(
        full
    )
    return frozenset(
        i
        for i in inner
        if _reach(lines, i) > width * _SLACK
        and ((wrapped and (i in full or _goes_on(lines, i))) or (_goes_on(lines, i) and _is_long(lines[i])))
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
    """How long the line would be with the first word of the next."""
    line = lines[index].rstrip()
    first = lines[index + 1].split(None, 1)[0]
    if _is_wide(line[-1]) and _is_wide(first[0]):
        return len(line) + 3  # breaks between any two characters; punctuation may hang over
    return len(line) + 1 + len(first)


def _is_wide(character: str) -> bool:
    return unicodedata.east_asian_width(character) in "WF"


def _ends_sentence(line: str) -> bool:
    return line.rstrip().rstrip(_CLOSERS)[-1:] in _TERMINATORS


def _goes_on(lines: Sequence[str], index: int) -> bool:
    """Whether the sentence evidently continues on the next line."""
    last = lines[index].rstrip()[-1]
    return (last.isalnum() or last in ",-–—") and lines[index + 1].lstrip()[0].islower()


def _is_long(line: str) -> bool:
    return len(line) >= _NARROWEST
