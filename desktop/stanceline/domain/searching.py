"""What a person asks a search for, and whether a text answers it. Any input is a query; none is an error.

Words: all must occur, in any order. "Words in quotes" must follow each other. -word must not occur. pre* begins a
word. One OR another: either. A word with an apostrophe or a hyphen is a phrase of its parts.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from stanceline.domain.folding import Word, folded_words, words

Ranges = tuple[tuple[int, int], ...]
"""Where hits begin and end: code point offsets, in order, apart from each other."""

LONGEST_QUERY = 1000
"""Characters of a query that are looked at."""

_MOST_TERMS = 32
_QUOTES = '"“”„«»'
_PIECE = re.compile(rf"(-?)[{_QUOTES}]([^{_QUOTES}]*)([{_QUOTES}]?)(\*?)|[^\s{_QUOTES}]+")


@dataclass(frozen=True, slots=True)
class Term:
    """Folded words that must follow each other; the last may go on if ``prefix``."""

    words: tuple[str, ...]
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """Of each group one term must occur, and no term of ``without``."""

    groups: tuple[tuple[Term, ...], ...] = ()
    without: tuple[Term, ...] = ()

    @property
    def asks(self) -> bool:
        """Whether anything is asked for; a query that asks nothing has no answers."""
        return bool(self.groups or self.without)


def parse(text: str, *, typing: bool = False) -> Query:
    """The query that a person wrote; while they are ``typing``, the last word may go on."""
    text = text[:LONGEST_QUERY]
    groups: list[tuple[Term, ...]] = []
    without: list[Term] = []
    either = False
    for term, minus, operator in _terms(text, typing=typing):
        if operator:
            either = bool(groups)
        elif minus:
            without.append(term)
        elif either:
            groups[-1] = (*groups[-1], term)
            either = False
        else:
            groups.append((term,))
    return Query(tuple(groups), tuple(without))


def _terms(text: str, *, typing: bool) -> Iterator[tuple[Term, bool, bool]]:
    """Each term, whether it must not occur, and whether it is no term but an OR."""
    found = list(_PIECE.finditer(text))[: 2 * _MOST_TERMS]
    count = 0
    for piece in found:
        whole = piece[0]
        if whole in ("OR", "|"):
            yield Term(()), False, True
            continue
        quoted = piece[2] is not None
        minus = bool(piece[1]) if quoted else whole.startswith("-")
        inside = tuple(folded_words(piece[2] if quoted else whole))
        last = typing and not minus and piece.end() == len(text) and not (quoted and piece[3])
        if inside and count < _MOST_TERMS:
            count += 1
            yield Term(inside, prefix=last or whole.endswith("*")), minus, False


def hits_in(text: str, query: Query | str) -> Ranges:
    """Where a text answers a query; nothing where it doesn't. For painting hits, and what an index must agree with."""
    wanted = parse(query) if isinstance(query, str) else query
    return hits_among(words(text), wanted) or ()


def matches(text: str, query: Query) -> bool:
    """Whether a text answers a query; true for "-word" alone though there is nothing to mark."""
    return hits_among(words(text), query) is not None


def hits_among(there: Sequence[Word], query: Query) -> Ranges | None:
    """The hits among the words of a text (as ``words`` cuts them); None where they don't answer the query."""
    if not query.asks:
        return None
    found: list[tuple[int, int]] = []
    for group in query.groups:
        hits = [hit for term in group for hit in _occurrences(there, term)]
        if not hits:
            return None
        found += hits
    if any(True for term in query.without for _ in _occurrences(there, term)):
        return None
    return _apart(sorted(found))


def _occurrences(there: Sequence[Word], term: Term) -> Iterator[tuple[int, int]]:
    *before, last = term.words
    for place in range(len(there) - len(before)):
        end = there[place + len(before)]
        fits = end[0].startswith(last) if term.prefix else end[0] == last
        if fits and all(there[place + n][0] == word for n, word in enumerate(before)):
            yield there[place][1], end[2]


def _apart(found: list[tuple[int, int]]) -> Ranges:
    """Ranges in order with those that overlap made one."""
    apart: list[tuple[int, int]] = []
    for start, end in found:
        if apart and start < apart[-1][1]:
            apart[-1] = (apart[-1][0], max(end, apart[-1][1]))
        else:
            apart.append((start, end))
    return tuple(apart)
