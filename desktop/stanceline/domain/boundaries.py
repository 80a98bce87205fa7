"""Where a sentence may be divided and what becomes of its labels when boundaries move. Pure; nothing is written."""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from stanceline.domain.annotations import Annotation
from stanceline.domain.articles import Sentence
from stanceline.domain.codebook import Choice, Codebook

Slot = tuple[int, int | None, str]
"""One single-choice question: its dimension, towards whom (row id), held by whom."""

Picks = Mapping[Slot, int]
"""The label to keep where the joined sentences answer a question differently."""

_ZWJ = "\u200d"
_GLUE = frozenset("'’-\u2010\u2011._@/")  # between letters or digits they part no words
# Scripts that put no spaces between words: a sentence may be divided at each letter.
_UNSPACED = (
    (0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x2E80, 0xA4CF), (0xF900, 0xFAFF), (0xFE30, 0xFE4F),
    (0xFF00, 0xFFEF), (0x20000, 0x3FFFF),
)  # fmt: skip


def breaks_character(text: str, at: int) -> bool:
    """Whether this place (code points from the start) lies inside what people read as one character.

    The rules of UAX 29 from the properties that Python knows, and in doubt yes: nothing parts after a joiner or
    a virama, before a mark or an emoji's skin, within a flag, a syllable of Hangul or a line break.
    """
    if not 0 < at < len(text):
        return False
    before, after = text[at - 1], text[at]
    if (before, after) == ("\r", "\n"):
        return True
    if before in "\r\n" or after in "\r\n":
        return False
    if unicodedata.category(after).startswith("M") or after in (_ZWJ, "\u200c", "\u0e33", "\u0eb3"):
        return True
    if "\U0001f3fb" <= after <= "\U0001f3ff" or "\U000e0020" <= after <= "\U000e007f":
        return True
    if before == _ZWJ or (unicodedata.combining(before) == 9 and after.isalpha()):
        return True
    if _is_flag(before) and _is_flag(after):
        first = at - 1
        while first > 0 and _is_flag(text[first - 1]):
            first -= 1
        return (at - first) % 2 == 1
    return _in_syllable(_hangul(before), _hangul(after))


def _is_flag(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"


def _hangul(character: str) -> str:
    """The part of a syllable: leading L, vowel V, trailing T, or a block LV or LVT; empty for the rest."""
    code = ord(character)
    if 0x1100 <= code <= 0x115F or 0xA960 <= code <= 0xA97C:
        return "L"
    if 0x1160 <= code <= 0x11A7 or 0xD7B0 <= code <= 0xD7C6:
        return "V"
    if 0x11A8 <= code <= 0x11FF or 0xD7CB <= code <= 0xD7FB:
        return "T"
    if 0xAC00 <= code <= 0xD7A3:
        return "LV" if (code - 0xAC00) % 28 == 0 else "LVT"
    return ""


def _in_syllable(before: str, after: str) -> bool:
    follow = {"L": ("L", "V", "LV", "LVT"), "LV": ("V", "T"), "V": ("V", "T"), "LVT": ("T",), "T": ("T",)}
    return after in follow.get(before, ())


def may_split(text: str, at: int) -> bool:
    """Whether a sentence can be divided here: something readable on either side, no character cut."""
    inside = 0 < at < len(text) and bool(text[:at].strip() and text[at:].strip())
    return inside and not breaks_character(text, at)


def stops(text: str) -> tuple[int, ...]:
    """Where a caret rests that goes by words (by characters in scripts without spaces), in order.

    A stop is where the right half would begin: never in a space, before a mark that closes, or in a character.
    """
    return tuple(at for at in range(1, len(text)) if _begins(text, at) and may_split(text, at))


def _begins(text: str, at: int) -> bool:
    before, after = text[at - 1], text[at]
    if after.isspace():
        return False
    if before.isspace():
        return True
    if _closes(after) or unicodedata.category(before) in ("Ps", "Pi"):
        return False
    if _is_unspaced(after) or _is_unspaced(before):
        return True
    if not after.isalnum():
        return not before.isalnum() and unicodedata.category(after) in ("Ps", "Pi")
    if before.isalnum() or unicodedata.category(before).startswith("M"):
        return False
    if before == "." and after.isupper() and text[max(at - 3, 0) : at - 1].isalpha() and at > 2:
        return True  # "came.She", but not "U.S."
    return not (at > 1 and before in _GLUE and text[at - 2].isalnum())


def _closes(character: str) -> bool:
    return unicodedata.category(character) in ("Pe", "Pf", "Po")


def _is_unspaced(character: str) -> bool:
    code = ord(character)
    return any(first <= code <= last for first, last in _UNSPACED)


@dataclass(frozen=True, slots=True)
class Halves:
    """The two parts of a divided sentence: code point offsets in its article; the gap is of neither.

    ``paragraph`` says that the gap ends a paragraph.
    """

    left: tuple[int, int]
    right: tuple[int, int]
    paragraph: bool


def halves(sentence: Sentence, at: int) -> Halves:
    """What a sentence becomes that is divided at this place of its text; ValueError where it can't be."""
    if not may_split(sentence.text, at):
        raise ValueError(at)
    left, right = sentence.text[:at].rstrip(), sentence.text[at:].lstrip()
    gap = sentence.text[len(left) : len(sentence.text) - len(right)]
    start, end = sentence.start, sentence.end
    return Halves((start, start + len(left)), (end - len(right), end), "\n" in gap)


def adjoin(sentences: Sequence[Sentence]) -> bool:
    """Whether these are two or more sentences of one article in a row, in reading order."""
    return len(sentences) > 1 and all(
        (one.article, one.position + 1) == (two.article, two.position) for one, two in pairwise(sentences)
    )


@dataclass(frozen=True, slots=True)
class Clash:
    """Sentences that are to be joined answer one question differently: by sentence, and what is kept untold."""

    slot: Slot
    answers: tuple[tuple[int, int], ...]
    """(sentence, label) row ids, in reading order."""
    proposed: int
    """The label of the longest sentence."""

    @property
    def labels(self) -> tuple[int, ...]:
        """The answers without repetition, in reading order."""
        return tuple(dict.fromkeys(label for _, label in self.answers))


@dataclass(frozen=True, slots=True)
class Carried:
    """What becomes of the labels of joined sentences; all numbers are row ids of annotations.

    ``remove`` first, then ``move`` to the first sentence, then the properties of what stays.
    """

    remove: tuple[int, ...] = ()
    move: tuple[int, ...] = ()
    unsure: tuple[int, ...] = ()
    sure: tuple[int, ...] = ()
    """Labels that a twin confirms, though they are inherited themselves."""
    notes: tuple[tuple[int, str], ...] = ()


def clashes(
    codebook: Codebook, sentences: Sequence[Sentence], given: Iterable[Annotation]
) -> tuple[Clash, ...]:
    """The questions that these sentences answer differently, in the order of the codebook."""
    order = {sentence.id: place for place, sentence in enumerate(sentences)}
    longest = sorted(sentences, key=lambda sentence: (-len(sentence.text), sentence.position))
    found = []
    for slot, annotations in _by_slot(codebook, given).items():
        annotations.sort(key=lambda each: order[each.sentence])
        answers = {each.sentence: each.label for each in annotations}
        if len(set(answers.values())) > 1:
            proposed = next(answers[sentence.id] for sentence in longest if sentence.id in answers)
            found.append(Clash(slot, tuple(answers.items()), proposed))
    places = {dimension.id: place for place, dimension in enumerate(codebook.dimensions)}
    return tuple(sorted(found, key=lambda clash: (places[clash.slot[0]], clash.slot[1] or 0, clash.slot[2])))


def carry(
    codebook: Codebook, sentences: Sequence[Sentence], given: Iterable[Annotation], picks: Picks
) -> Carried:
    """Labels of several sentences on their first one: all that may stand together, of two answers the picked one.

    Without a pick the longest sentence's answer stays. Of the same label given twice one stays, with the notes of
    both; it is unsure if either is, and inherited if both are.
    """
    given = list(given)
    order = {sentence.id: place for place, sentence in enumerate(sentences)}
    keep = {clash.slot: _picked(clash, picks) for clash in clashes(codebook, sentences, given)}
    twins: dict[tuple[int, int | None, str], list[Annotation]] = {}
    remove: list[int] = []
    for each in sorted(given, key=lambda each: (order[each.sentence], each.id)):
        slot = (each.dimension, each.target, each.holder)
        if keep.get(slot, each.label) != each.label:
            remove.append(each.id)
        else:
            twins.setdefault((each.label, each.target, each.holder), []).append(each)
    first = sentences[0].id
    kept = [some[0] for some in twins.values()]
    remove += [each.id for some in twins.values() for each in some[1:]]
    notes = [(some[0], join_notes(each.note for each in some)) for some in twins.values()]
    return Carried(
        remove=tuple(remove),
        move=tuple(each.id for each in kept if each.sentence != first),
        unsure=tuple(
            some[0].id for some in twins.values() if not some[0].unsure and any(each.unsure for each in some)
        ),
        sure=tuple(
            some[0].id
            for some in twins.values()
            if some[0].inherited and not all(each.inherited for each in some)
        ),
        notes=tuple((each.id, note) for each, note in notes if note != each.note),
    )


def _picked(clash: Clash, picks: Picks) -> int:
    wanted = picks.get(clash.slot, clash.proposed)
    return wanted if wanted in clash.labels else clash.proposed


def join_notes(notes: Iterable[str]) -> str:
    """Several notes as one, each on a line of its own, none twice."""
    return "\n".join(dict.fromkeys(note for note in notes if note))


def _by_slot(codebook: Codebook, given: Iterable[Annotation]) -> dict[Slot, list[Annotation]]:
    single = {dimension.id for dimension in codebook.dimensions if dimension.choice is Choice.ONE}
    found: dict[Slot, list[Annotation]] = {}
    for each in given:
        if each.dimension in single:
            found.setdefault((each.dimension, each.target, each.holder), []).append(each)
    return found
