"""Text cut into words as a search sees them: no case, no accents, and single characters where nothing is spaced.

One rule serves the index and the marks in the text, so that they can't disagree. Words are runs of letters, digits
and the marks on them. Chinese, Japanese, Korean, Thai, Lao, Khmer and Burmese are cut into characters (with their
marks), so that a word of theirs is found as a phrase of characters wherever it stands. Symbols such as € and emoji
are words of one character.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import groupby

Word = tuple[str, int, int]
"""A folded word, and where it begins and ends: code point offsets into the text."""

_UNSPACED = (
    (0x0E00, 0x0FFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x19E0, 0x1AAF), (0x2E80, 0x312F), (0x3130, 0x318F),
    (0x31A0, 0x31FF), (0xA9E0, 0xA9FF), (0xAA60, 0xAA7F), (0xD7A4, 0xD7AF), (0xF900, 0xFAFF), (0xFF66, 0xFFDC),
    (0x1B000, 0x1B16F),
)  # fmt: skip

_WIDE_MARKS = "\uff9e\uff9f"  # the half-width voiced marks of Japanese count as letters elsewhere
_TATWEEL = "\u0640"
_LAST = 0x1FFFF

# Blocks too large to look at each character of, at the start of the first search.
_WHOLE_BLOCKS = ((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xAC00, 0xD7A3), (0x20000, 0x323AF))
_ASCII_WORD = re.compile("[0-9a-z]+|[$]")

# What Unicode does not take apart, and what writers of a language exchange freely.
_ALIKE = str.maketrans(
    {
        "ı": "i", "ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ŧ": "t", "æ": "ae", "œ": "oe", "ς": "σ",
        "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", _TATWEEL: "",
    }
)  # fmt: skip

# Accents and vowel points fall away. Marks that are letters of their own stay: vowels of Thai and of the scripts of
# India, the voicing of Japanese, and the breve of й and ў.
_FALLEN_CLASSES = frozenset({*range(10, 37), *range(200, 241)})
_BREVE = "\u0306"


def words(text: str) -> list[Word]:
    """All words of a text in order."""
    if text.isascii():
        return [(found[0], *found.span()) for found in _ASCII_WORD.finditer(text.lower())]
    return [
        (folded, found.start(), found.end())
        for found in _pattern().finditer(text)
        if (folded := _folded(found[0]))
    ]


def folded_words(text: str) -> list[str]:
    """The same without their places, which is what an index keeps."""
    if text.isascii():
        return _ASCII_WORD.findall(text.lower())
    return [folded for found in _pattern().findall(text) if (folded := _folded(found))]


@lru_cache(maxsize=1 << 16)
def _folded(word: str) -> str:
    """A word as it is compared: lower case, without accents, and of ASCII only letters and digits."""
    if word.isascii():
        return word.lower()
    apart = unicodedata.normalize("NFKD", word.casefold())
    kept = [mark for before, mark in zip(" " + apart, apart, strict=False) if not _falls(before, mark)]
    together = unicodedata.normalize("NFC", "".join(kept)).casefold().translate(_ALIKE)
    return "".join(map(_plain, together))


def _falls(before: str, mark: str) -> bool:
    if unicodedata.combining(mark) not in _FALLEN_CLASSES:
        return False
    return mark != _BREVE or before not in "иу"


def _plain(character: str) -> str:
    """Digits of all scripts as ASCII; what joins nothing in a word falls away."""
    if character.isascii():
        return character if character.isalnum() else ""
    digit = unicodedata.decimal(character, None)
    if digit is not None:
        return str(digit)
    return "" if unicodedata.category(character) in ("Cf", "Zs") or _is_selector(character) else character


def _is_selector(character: str) -> bool:
    return "\ufe00" <= character <= "\ufe0f"


@cache
def _pattern() -> re.Pattern[str]:
    """Made when first needed: it asks for the category of some 50 000 characters."""
    kinds: dict[str, list[str]] = {"spaced": [], "unspaced": [], "mark": [], "symbol": []}
    for stretch in _between_blocks():
        for kind, run in groupby(stretch, _kind):
            if kind:
                places = list(run)
                kinds[kind].append(f"{chr(places[0])}-{chr(places[-1])}")
    kinds["unspaced"] += [f"{chr(first)}-{chr(last)}" for first, last in _WHOLE_BLOCKS]
    kinds["mark"].append(f"{_WIDE_MARKS}{chr(0xE0100)}-{chr(0xE01EF)}")
    spaced, unspaced, mark, symbol = (
        "".join(kinds[name]) for name in ("spaced", "unspaced", "mark", "symbol")
    )
    return re.compile(f"[0-9A-Za-z{spaced}][0-9A-Za-z{spaced}{mark}]*|[{unspaced}][{mark}]*|[{symbol}$]")


def _between_blocks() -> Iterator[range]:
    start = 0x80
    for first, last in _WHOLE_BLOCKS[:3]:
        yield range(start, first)
        start = last + 1
    yield range(start, _LAST + 1)


def _kind(code: int) -> str:
    category = unicodedata.category(chr(code))
    if category[0] in "LN":
        return "unspaced" if category != "Nd" and _is_unspaced(code) else "spaced"
    if category[0] == "M" or category == "Cf":
        return "mark"
    return "symbol" if category in ("So", "Sc") else ""


def _is_unspaced(code: int) -> bool:
    return code >= 0x0E00 and any(first <= code <= last for first, last in _UNSPACED)
