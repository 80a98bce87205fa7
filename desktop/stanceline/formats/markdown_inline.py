"""Markdown inside a paragraph: takes off emphasis, links, images, code marks and tags, in linear time."""

import html
import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Set

_TOKEN = re.compile(
    r"""(?P<escape>\\[!-/:-@\[-`{-~])
      | (?P<code>`+)
      | (?P<open>!?\[)
      | (?P<close>\])
      | <(?P<address>(?:[a-zA-Z][a-zA-Z0-9+.\-]{1,31}:|[\w.+\-]{1,64}@)[^\s<>]{1,2000})>
      | (?P<tag></?[a-zA-Z][^<>]{0,2000}>)
      | (?P<entity>&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});)
      | (?P<run>\*+|_+|~+)""",
    re.VERBOSE,
)
# "(address "title")" after the bracket; every repetition is bounded.
_DESTINATION = re.compile(
    r"""\(\s{0,9}(?:<[^<>\n]{0,2000}>|[^\s()<>]{0,2000}(?:\([^\s()]{0,999}\)[^\s()<>]{0,999}){0,8})
        (?:\s{1,9}(?:"[^"]{0,999}"|'[^']{0,999}'|\([^()]{0,999}\)))?\s{0,9}\)""",
    re.VERBOSE,
)
_REFERENCE = re.compile(r"\[([^\[\]]{0,999})\]")


def plain(text: str, references: Set[str] = frozenset()) -> str:
    """The text of one paragraph without markup; images vanish. What only looks like markup stays.

    ``references`` are the labels (case-folded) that the document defines addresses for.
    """
    return _Stripper(text, references).strip()


class _Stripper:
    """Writes pieces; brackets and emphasis remember the piece that they may have to take back."""

    def __init__(self, text: str, references: Set[str]) -> None:
        self._text = text
        self._references = references
        self._pieces: list[str] = []
        self._brackets: list[tuple[int, int]] = []  # piece, offset behind the bracket
        self._runs: dict[str, list[tuple[int, int]]] = defaultdict(list)  # character: piece, length
        self._ticks: dict[int, list[int]] = defaultdict(list)  # length of a run: offsets
        for run in re.finditer("`+", text):
            self._ticks[len(run[0])].append(run.start())

    def strip(self) -> str:
        """The plain text."""
        position = 0
        while match := _TOKEN.search(self._text, position):
            self._pieces.append(self._text[position : match.start()])
            position = self._token(match)
        self._pieces.append(self._text[position:])
        return "".join(self._pieces)

    def _token(self, match: "re.Match[str]") -> int:
        """Deal with one token; return where to read on."""
        kind, token = match.lastgroup, match[0]
        if kind == "code":
            return self._code(match)
        if kind == "open":
            self._brackets.append((len(self._pieces), match.end()))
            self._pieces.append(token)
        elif kind == "close":
            return self._close(match)
        elif kind == "run":
            self._emphasis(match)
        elif kind == "escape":
            self._pieces.append(token[1])
        elif kind == "entity":
            self._pieces.append(html.unescape(token))
        elif kind == "address":
            self._pieces.append(match["address"])
        return match.end()

    def _code(self, match: "re.Match[str]") -> int:
        length = len(match[0])
        offsets = self._ticks[length]
        following = bisect_right(offsets, match.start())
        if following == len(offsets):
            self._pieces.append(match[0])
            return match.end()
        self._pieces.append(self._text[match.end() : offsets[following]])
        return offsets[following] + length

    def _close(self, match: "re.Match[str]") -> int:
        if not self._brackets:
            self._pieces.append("]")
            return match.end()
        piece, inside = self._brackets.pop()
        end = self._link_end(inside, match)
        if not end:
            self._pieces.append("]")
            return match.end()
        if self._pieces[piece] == "[" and not self._text.startswith("^", inside):
            self._pieces[piece] = ""
            return end
        del self._pieces[piece:]
        for runs in self._runs.values():
            while runs and runs[-1][0] >= piece:
                runs.pop()
        return end

    def _link_end(self, inside: int, match: "re.Match[str]") -> int:
        """Where the link or image that the bracket closes ends; 0 if it is none."""
        if destination := _DESTINATION.match(self._text, match.end()):
            return destination.end()
        label = self._text[inside : match.start()] if match.start() - inside < 1000 else ""
        if label.startswith("^") and label[1:].strip():
            return match.end()
        reference = _REFERENCE.match(self._text, match.end())
        wanted = (reference[1] or label) if reference else label
        if " ".join(wanted.casefold().split()) not in self._references:
            return 0
        return reference.end() if reference else match.end()

    def _emphasis(self, match: "re.Match[str]") -> None:
        run, left = match[0], len(match[0])
        before = self._text[max(0, match.start() - 1) : match.start()]
        after = self._text[match.end() : match.end() + 1]
        opens, closes = bool(after.strip()), bool(before.strip())
        if run[0] == "_":
            opens, closes = opens and not before.isalnum(), closes and not after.isalnum()
        elif run[0] == "~" and left != 2:
            opens = closes = False
        openers = self._runs[run[0]]
        while closes and left and openers:
            piece, length = openers.pop()
            taken = min(left, length)
            left -= taken
            self._pieces[piece] = run[0] * (length - taken)
            if length > taken:
                openers.append((piece, length - taken))
        self._pieces.append(run[0] * left)
        if opens and left:
            openers.append((len(self._pieces) - 1, left))
