"""Whether a full stop ends a sentence, or only an abbreviation, an initial or an ordinal number."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from stanceline.text.abbreviations import Abbreviations, abbreviations
from stanceline.text.words import words

Opinion: TypeAlias = Callable[[str, str], bool]
"""Whether a sentence ends between the text before (up to the stop) and the text after."""

# Marks above and below letters, which \w leaves out: without them the letter behind one would look like an initial.
_MARKS = "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u0900-\u0dff"
# The word before the stop, with the abbreviated ones that it belongs to: "z. B", "н. э", "U.S", "J.-C".
_LEFT = re.compile(rf"(?:(?<![\w{_MARKS}])[^\W\d_]{{1,2}}\.[\s\-]?){{0,4}}[\w{_MARKS}'’\-°]+\Z")
_VOWELS = frozenset("aeiouyäöüáéíóúàèìòùâêîôûåæøœãõаеёиоуыэюяіїєў")
_LONGEST_UNKNOWN = 5  # letters; longer words are hardly abbreviations

# English words of the closed classes: after "U.S." or "Inc." a capital on one of these begins a sentence,
# on any other word it is more likely a name ("U.S. Senator").
_STARTERS = words(
    """the a an this that these those he she it we they i you his her its our their my your who what when
    where why how which in on at by for from with to of as if but and or so yet not there here now then
    after before since while although though however because until despite under over also still some many
    most several both all each every meanwhile moreover nor is was are were do does did has have had will
    would can could should may might must mr mrs ms"""
)
_GERMAN_MONTHS = words(
    """januar jänner februar märz april mai juni juli august september oktober november dezember
    jahrhundert jahrhunderts"""
)
_BEFORE_GERMAN_ORDINAL = words(
    """am an der die das dem den des im in vom von zum zur beim ab bis seit und einen einem eines einer eine
    ihr ihre ihrem ihren ihrer sein seine seinem seinen seiner mein dein unser jeder jede jedes jedem jeden
    nach vor"""
)


@dataclass(frozen=True, slots=True)
class Stop:
    """A single full stop at ``at``, in a sentence that began at ``started``.

    ``following`` is the offset of what comes next and ``word`` its first word, free of quotes and brackets.
    """

    text: str
    at: int
    started: int
    following: int
    word: str
    language: str

    @property
    def english(self) -> bool:
        return self.language in ("", "en")

    @property
    def before_starter(self) -> bool:
        return self.word[:1].isupper() and self.word.lower() in _STARTERS


def ends_at_period(stop: Stop, opinion: Opinion | None) -> bool:
    """Whether a sentence ends at this stop; ``opinion`` is asked where English capitals leave it open."""
    found = _LEFT.search(stop.text, max(stop.started, stop.at - 40), stop.at)
    if found is None:
        return True
    left = "".join(found[0].split())
    key = left.lower()
    last = key.rsplit(".", 1)[-1]
    if last.isdigit():
        return _ends_after_number(stop, found.start(), last)
    known = abbreviations(stop.language or "en")
    if len(last) == 1:
        return _ends_after_letter(stop, left, known)
    forms = {key, last} if left.endswith(last) else {key, last, last.capitalize()}
    if not known.trailing.isdisjoint(forms):
        return _ends_after_trailing(stop, key)
    if not known.leading.isdisjoint(forms):
        return False
    return _ends_after_word(stop, found.start(), left, known, opinion)


def _ends_after_letter(stop: Stop, left: str, known: Abbreviations) -> bool:
    """After an initial ("J."), or a chain of letters ("U.S.", "т. д.")."""
    key = left.lower()
    if key in known.trailing and (len(key) > 1 or left.islower()):
        return _ends_after_trailing(stop, key)
    chain_or_pronoun = len(key) > 1 or left == "I"
    return stop.english and stop.before_starter and chain_or_pronoun and key not in known.leading


def _ends_after_word(
    stop: Stop, start: int, left: str, known: Abbreviations, opinion: Opinion | None
) -> bool:
    if left.lower() in known.counting:
        return not stop.word[:1].isdigit() and (left.lower() == "no" or not stop.word[:1].islower())
    if stop.word[:1].islower():
        # "5 lb. of flour", "10 кг. муки": a unit, not a word.
        return not (left.islower() and _VOWELS.isdisjoint(left) and _digit_before(stop, start))
    if stop.english and opinion is not None and left[:1].isupper() and len(left) <= _LONGEST_UNKNOWN:
        return stop.before_starter or opinion(*_surroundings(stop))
    return True


def _ends_after_number(stop: Stop, start: int, number: str) -> bool:
    if stop.word[:1].islower():
        return False
    before = stop.text[max(stop.started, start - 30) : start].split()
    if not before and len(number) < 4:
        return False  # "3. Heat the water": an enumerator belongs to its item
    if stop.language == "de" and len(number) < 3:
        word = stop.word.lower()
        return word not in _GERMAN_MONTHS and not (before and before[-1].lower() in _BEFORE_GERMAN_ORDINAL)
    return True


def _ends_after_trailing(stop: Stop, key: str) -> bool:
    if not stop.word[:1].isupper():
        return False
    if stop.english:
        return stop.before_starter
    if key == "г":  # "year" after a figure, "town" before a name
        return _digit_before(stop, stop.at - 1)
    return True


def _digit_before(stop: Stop, position: int) -> bool:
    return stop.text[max(0, position - 2) : position].rstrip()[-1:].isdigit()


def _surroundings(stop: Stop) -> tuple[str, str]:
    before = stop.text[max(stop.started, stop.at - 80) : stop.at + 1]
    after = stop.text[stop.following : stop.following + 80]
    return before.replace("\n", " "), after.replace("\n", " ")
