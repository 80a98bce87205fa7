"""The paragraphs of an article: prose, headings and list items."""

import re
from dataclasses import dataclass

from stanceline.text.wrapping import soft_breaks

_HEADING_LENGTH = 100  # code points; a longer line without end punctuation is prose
_ENDINGS = frozenset(".!?…:;,。！？：；，、؟؛،۔।")
_CLOSERS = "\"'”’»)]}」』）】》"
_ITEM = re.compile(r"(?:[-*+•‣◦▪●○·⁃]|\(?\d{1,3}[.)]|\(?[a-zA-Z]\))\s+\S")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A stretch of the text (code points, end exclusive), tight; ``kind`` as in ``Span``."""

    start: int
    end: int
    kind: str = "sentence"


def paragraphs(text: str) -> list[Paragraph]:
    """The paragraphs in order: every line break ends one, except inside hard-wrapped text.

    An item begins with a bullet or a number. A heading is a short line without end punctuation that text
    follows; in a run of such lines (verse, an address) none is one.
    """
    stretches = _stretches(text)
    short = [_is_short(text[start:end]) for start, end in stretches]
    found = []
    for index, (start, end) in enumerate(stretches):
        kind = "sentence"
        if _ITEM.match(text, start, end):
            kind = "item"
        elif short[index] and index + 1 < len(stretches):
            crowded = any(
                short[other] and _adjoin(text, stretches, min(index, other))
                for other in (index - 1, index + 1)
                if other >= 0
            )
            kind = "sentence" if crowded else "heading"
        found.append(Paragraph(start, end, kind))
    return found


def _stretches(text: str) -> list[tuple[int, int]]:
    """Tight offsets of the lines that are not blank, joined where the break is soft."""
    lines = text.split("\n")
    soft = soft_breaks(lines)
    found: list[tuple[int, int]] = []
    offset = 0
    for index, line in enumerate(lines):
        if line.strip():
            start = offset + len(line) - len(line.lstrip())
            end = offset + len(line.rstrip())
            if index - 1 in soft:
                start = found.pop()[0]
            found.append((start, end))
        offset += len(line) + 1
    return found


def _adjoin(text: str, stretches: list[tuple[int, int]], index: int) -> bool:
    """Whether no blank line lies between this stretch and the next."""
    return text.count("\n", stretches[index][1], stretches[index + 1][0]) == 1


def _is_short(line: str) -> bool:
    return (
        len(line) <= _HEADING_LENGTH
        and line.rstrip(_CLOSERS)[-1:] not in _ENDINGS
        and any(map(str.isalpha, line))
        and not _ITEM.match(line)
    )
