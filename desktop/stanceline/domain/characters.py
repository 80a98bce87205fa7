"""Which characters stored text may hold: one rule for importers, the store's guard and the project check."""

import re
from dataclasses import dataclass

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"

# Form feed and vertical tab end a line in every editor; dropping them would glue two words together.
_BREAKS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_BARRED = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ufeff]")
_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")
_LONE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Tidied:
    """Text as it may be stored, and how many control characters were removed and surrogates replaced."""

    text: str
    removed: int = 0
    replaced: int = 0


def tidy(text: str) -> Tidied:
    """Make every line break ``\\n``, remove control characters and BOMs, replace lone surrogates.

    Everything else stays as it is (no Unicode normalisation: the text is verbatim). Applying it twice
    changes nothing more. BOMs are not counted as removed: they are packaging, not content.
    """
    text = _BREAKS.sub("\n", text)
    boms = text.count("\ufeff")
    text, removed = _BARRED.subn("", text)
    text, replaced = _LONE.subn(REPLACEMENT, text)
    return Tidied(text, removed - boms, replaced)


def one_line(text: str) -> str:
    """Tidied, with every run of white space as one space: titles, names, cells of metadata."""
    return " ".join(tidy(text).text.split())


def direction_marks(text: str) -> int:
    """How many marks override or embed a reading direction: the text may look unlike what is stored."""
    return len(_DIRECTION.findall(text))
