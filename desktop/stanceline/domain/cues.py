"""Cue words: which words and phrases of a list occur in a sentence, and where."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

LONGEST_LIST = 2_000
"""Entries of one list that are looked for."""

_MARKS = (
    "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u0900-\u0903\u093a-\u094f"
)
_WORD = re.compile(rf"[^\W_][\w{_MARKS}]*")
_UNHEARD = re.compile("[\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u0301]")
_BETWEEN = re.compile("[\\s\u00a0\u2010\u2011'’-]*")
# Thai, Lao, Khmer, Burmese; Han and Kana: scripts that put no blanks between words.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
_CLITICS = ("\u0648", "\u0641")  # Arabic "and", "so", which are written as one with the next word


@dataclass(frozen=True, slots=True)
class CueList:
    """Words or phrases that belong together; ``pattern*`` stands for every word that begins like that.

    ``ours`` says that it came with the program: its ``title`` is English and is to be translated.
    """

    id: str
    title: str
    words: tuple[str, ...]
    ours: bool = False


def entries_of(text: str) -> tuple[str, ...]:
    """One word or phrase a line, as a person writes them; blank lines and repetitions are left out."""
    lines = (" ".join(line.split()) for line in text.splitlines())
    return tuple(dict.fromkeys(line for line in lines if line.strip("* ")))[:LONGEST_LIST]


def _folded(word: str) -> str:
    """As it is compared: without case, vowel marks, lengthening, and with ё as е."""
    word = word.casefold()
    return word if word.isascii() else _UNHEARD.sub("", word).replace("ё", "е")


@dataclass(frozen=True, slots=True)
class _Part:
    """One word of an entry; ``open`` where its end is free."""

    word: str
    open: bool

    def fits(self, word: str) -> bool:
        return word.startswith(self.word) if self.open else word == self.word


class Matcher:
    """Finds the words of one list; made once a list, asked for each sentence that is in sight."""

    def __init__(self, words: Iterable[str]) -> None:
        self._exact: dict[str, list[tuple[_Part, ...]]] = {}
        self._begun: dict[str, list[tuple[_Part, ...]]] = {}
        unspaced = []
        for entry in words:
            if _UNSPACED.search(entry):
                unspaced.append(entry.strip("* "))
            elif parts := _parts(entry):
                shelf = self._begun if parts[0].open else self._exact
                shelf.setdefault(parts[0].word, []).append(parts)
        self._lengths = sorted({len(word) for word in self._begun})
        longest_first = sorted((re.escape(word) for word in unspaced if word), key=len, reverse=True)
        self._unspaced = re.compile("|".join(longest_first), re.IGNORECASE) if longest_first else None

    def find(self, text: str) -> tuple[tuple[int, int], ...]:
        """Where they stand in the text, in order: code point offsets, end exclusive, none over another."""
        found = list(self._spaced(text)) if self._exact or self._begun else []
        if self._unspaced is not None:
            found += [match.span() for match in self._unspaced.finditer(text)]
        kept: list[tuple[int, int]] = []
        for start, end in sorted(found, key=lambda span: (span[0], -span[1])):
            if not kept or start >= kept[-1][1]:
                kept.append((start, end))
        return tuple(kept)

    def _spaced(self, text: str) -> Iterator[tuple[int, int]]:
        tokens = [(match.start(), match.end(), _folded(match[0])) for match in _WORD.finditer(text)]
        for number, (start, _, word) in enumerate(tokens):
            last = self._longest(text, tokens, number, word)
            if last < 0 and word[:1] in _CLITICS:
                last = self._longest(text, tokens, number, word[1:])
            if last >= 0:
                yield start, tokens[last][1]

    def _longest(self, text: str, tokens: list[tuple[int, int, str]], first: int, word: str) -> int:
        """The last token of the longest entry that begins with this word; -1 if none does."""
        last = -1
        for parts in self._beginning_with(word):
            end = first + len(parts) - 1
            if end > last and end < len(tokens) and _follow(text, tokens[first : end + 1], parts):
                last = end
        return last

    def _beginning_with(self, word: str) -> Iterator[tuple[_Part, ...]]:
        yield from self._exact.get(word, ())
        for length in self._lengths:
            if length > len(word):
                return
            yield from self._begun.get(word[:length], ())


def _parts(entry: str) -> tuple[_Part, ...]:
    parts = []
    for match in _WORD.finditer(entry):
        parts.append(_Part(_folded(match[0]), entry[match.end() : match.end() + 1] == "*"))
    return tuple(parts)


def _follow(text: str, tokens: list[tuple[int, int, str]], parts: tuple[_Part, ...]) -> bool:
    """Whether the words after the first are those of the entry, with nothing but blanks between them."""
    for before, token, part in zip(tokens, tokens[1:], parts[1:], strict=False):
        if not part.fits(token[2]) or not _BETWEEN.fullmatch(text, before[1], token[0]):
            return False
    return True
