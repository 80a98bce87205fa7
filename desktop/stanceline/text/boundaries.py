"""Where the sentences of one paragraph end."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from stanceline.text.abbreviations import abbreviations
from stanceline.text.periods import Opinion, Stop, ends_at_period

# One run of terminators and all that belongs to the sentence it ends: closing quotes and brackets, then
# note marks such as [3] or […], smileys and emoji. Every part may be empty, so scanning is linear.
_CANDIDATE = re.compile(
    r"""(?P<run>[.!?…؟۔।॥։።。！？｡．‼⁇⁈⁉]+)
        (?P<close>["'`”’“‘»«)\]}›‹」』）】》〉*_]*)
        (?P<trail>(?:\s?\[(?:\w{1,3}|\.{3}|…)\]
                    |\s?[:;=][-']?[()DPp](?!\w)
                    |\s?[\U0001F000-\U0001FAFF\u2600-\u26FF\u2764\uFE0F\u200D]+)*)
        (?P<gap>\s*)""",
    re.VERBOSE,
)
# What the next sentence opens with, up to its first word.
_OPENING = re.compile(
    r"""[\s"'`“”‘’«»„‚(\[{‹「『（【《〈*_¿¡]*(?P<dash>[-–—―]*)[\s"'“‘«„(]*(?P<word>[\w'’]*)"""
)
# "！“": after a wide terminator such a quote opens; after "!" it closes, as in German.
_OPENED_AFTER_WIDE = re.compile("[…!?]*[。！？｡．][…。！？｡．!?]*[^“‘«\\s]*(?=[“‘«])")
_LAST_LETTERS = re.compile(r"[^\W\d_]+\Z")
_FIRST_LETTERS = re.compile(r"[^\W\d_]+")

_WIDE = frozenset("。！？｡．")
_STRAY = frozenset(",;:.!?…%)]}”،؛؟、，；：。！？）】》」』")  # never begin a sentence
_STRAY_AFTER_WIDE = _STRAY | frozenset("’")
_GLUE = frozenset("/=&@#%\\_:<>|~+$")  # characters of addresses and code
_DOMAINS = frozenset({"Com", "Org", "Net", "Edu", "Gov"})
_BRANDS = frozenset({"yahoo", "jeopardy"})  # names that end in an exclamation mark
_AFTER_ELLIPSIS = frozenset({"I", "I'm", "I’m", "I've", "I’ve", "I'd", "I’d", "I'll", "I’ll"})


def ends(paragraph: str, language: str = "", opinion: Opinion | None = None) -> Iterator[int]:
    """Offsets at which a sentence of the paragraph ends and another follows, in order.

    ``language`` is a primary subtag ("de"); empty counts as English. Line breaks count as spaces.
    ``opinion`` is asked about full stops on which the rules are silent. Time is linear in the length:
    each decision looks at a bounded stretch of text.
    """
    rules = _Rules(paragraph, language, opinion)
    quotes = _FreeQuotes(paragraph)
    started = 0
    for match in _CANDIDATE.finditer(paragraph):
        following = match.end()
        if following == len(paragraph):
            return
        end = match.end("trail")
        if opened := _OPENED_AFTER_WIDE.match(match[0]):
            end = following = match.start() + opened.end()
        elif match["gap"] and quotes.closes(following):
            end = following + 1
            following = end + 1  # more white space counts as part of the opening
        if following < len(paragraph) and rules.is_end(match, started, following):
            yield end
            started = end


class _FreeQuotes:
    """Tells closing quotes set off by a space, as the French do; counts each character once."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._upto = 0
        self._angle = 0
        self._straight = 0

    def closes(self, position: int) -> bool:
        """Whether a quote stands free at this position and closes one that was opened before."""
        quote = self._text[position]
        if quote not in '»"' or not self._text[position + 1 : position + 2].isspace():
            return False
        counted, self._upto = self._upto, position
        self._angle += self._text.count("«", counted, position) - self._text.count("»", counted, position)
        self._straight += self._text.count('"', counted, position)
        return self._angle > 0 if quote == "»" else self._straight % 2 == 1


@dataclass(frozen=True, slots=True)
class _Rules:
    """What decides about one candidate of a paragraph."""

    text: str
    language: str
    opinion: Opinion | None

    def is_end(self, match: "re.Match[str]", started: int, following: int) -> bool:
        """Whether the sentence that began at ``started`` ends here, another beginning at ``following``."""
        text, run, close, first = self.text, match["run"], match["close"], self.text[following]
        if not _WIDE.isdisjoint(run):
            # 「…」と: a quotation after which the sentence goes on.
            return first not in _STRAY_AFTER_WIDE and not (close and "\u3041" <= first <= "\u309f")
        if not match["gap"]:
            return not (close or match["trail"]) and _space_is_missing(text, match, self.language)
        opening = _OPENING.match(text, following)
        word, dash = (opening["word"], opening["dash"]) if opening else ("", "")
        lower = word[:1].islower()
        quoted = dash or close.strip("*_") or text[match.end()] in '»"'
        if first in _STRAY or (lower and quoted):
            return False  # "Really?" he asked. “Why?” – she said.
        if _is_ellipsis(text, match):
            return not lower and word not in _AFTER_ELLIPSIS
        if run != ".":
            return run != "!" or _letters_before(text, match.start()).lower() not in _BRANDS
        stop = Stop(text, match.start(), started, following, word, self.language)
        return ends_at_period(stop, self.opinion)


def _is_ellipsis(text: str, match: "re.Match[str]") -> bool:
    run, start = match["run"], match.start()
    return "…" in run or run.endswith("..") or (run == "." and text[max(0, start - 2) : start] == ". ")


def _letters_before(text: str, end: int) -> str:
    found = _LAST_LETTERS.search(text[max(0, end - 30) : end])
    return found[0] if found else ""


def _space_is_missing(text: str, match: "re.Match[str]", language: str) -> bool:
    """Whether two sentences were pasted together ("said.The") and this is not one token ("Node.js")."""
    start, end = match.start(), match.end()
    left = _letters_before(text, start)
    found = _FIRST_LETTERS.match(text[end : end + 30])
    if found is None or len(left) < 2 or not left.islower():
        return False
    right = found[0]
    before = text[max(0, start - 60) : start].rsplit(None, 1)[-1]
    after = text[end : end + 60].split(None, 1)[0]
    if "." in before or not _GLUE.isdisjoint(before + after):
        return False
    if not set(match["run"]) <= {".", "…"}:
        return len(right) > 1 or text[end + 1 : end + 2].isspace()
    known = abbreviations(language)
    return (
        len(right) > 2
        and right.istitle()
        and right not in _DOMAINS
        and left not in known.leading | known.counting | known.trailing
    )
