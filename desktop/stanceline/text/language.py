"""Guesses the language of a text: by its script, then by what letters and words are common in it."""

import re
from collections.abc import Mapping
from functools import cache
from typing import Protocol

from stanceline.text.scripts import LANGUAGE_OF, census
from stanceline.text.words import words

_LOOKED_AT = 4000  # code points; more changes nothing
_FEWEST_LETTERS = 12  # of an alphabet that many languages share
_FEWEST_SIGNS = 4  # of Chinese or Japanese, or of a script that only one language is written in
_SURE = 0.3  # of 1.0; py3langid's figure is spread over many languages
# Of Han and kana. Chinese texts quote Japanese names, which are in katakana; grammar is in hiragana.
_HIRAGANA_SHARE = 0.05
_KATAKANA_SHARE = 0.3

# Languages that a script is told apart among. Rare ones are left out: on short texts they win by chance.
_AMONG: Mapping[str, frozenset[str]] = {
    "Latin": words(
        """af az bs ca cs cy da de en es et eu fi fr ga gl ha hr hu id is it lt lv ms mt nl no pl pt ro sk
        sl so sq sr sv sw tl tr uz vi xh yo zu"""
    ),
    "Cyrillic": words("be bg kk ky mk mn ru sr tg tt uk"),
    "Arabic": words("ar fa ps ug ur"),
    "Devanagari": words("hi mr ne"),
    "Bengali": words("as bn"),
    "Ethiopic": words("am"),
}


class _Identifier(Protocol):
    def rank(self, text: str) -> list[tuple[str, float]]: ...


def detect(text: str) -> str:
    """The BCP 47 tag of the language ("en", "zh"), or "" when the text is too short or the guess unsure.

    The same text always gives the same answer. Only the first few thousand characters count.
    """
    sample = text[:_LOOKED_AT]
    counts = census(sample)
    if not counts:
        return ""
    cjk = sum(counts.get(script, 0) for script in ("Han", "Hiragana", "Katakana"))
    if 3 * cjk >= sum(counts.values()) - cjk:
        return _chinese_or_japanese(counts, cjk)
    script = max(counts, key=counts.__getitem__)
    if script in LANGUAGE_OF:
        return LANGUAGE_OF[script] if counts[script] >= _FEWEST_SIGNS else ""
    if counts[script] < _FEWEST_LETTERS:
        return ""
    ranked = _identifier().rank(re.sub(r"https?://\S+|\S{1,64}@\S+", " ", sample))
    allowed = [(share, language) for language, share in ranked if language in _AMONG[script]]
    best, language = max(allowed)
    return language if best >= _SURE * sum(share for share, _ in allowed) else ""


def _chinese_or_japanese(counts: Mapping[str, int], signs: int) -> str:
    if signs < _FEWEST_SIGNS:
        return ""
    hiragana, katakana = (counts.get(script, 0) for script in ("Hiragana", "Katakana"))
    japanese = hiragana > _HIRAGANA_SHARE * signs or katakana > _KATAKANA_SHARE * signs
    return "ja" if japanese else "zh"


@cache
def _identifier() -> _Identifier:
    """py3langid's model, loaded once (half a second)."""
    from py3langid import langid  # noqa: PLC0415 - 0.1 s with NumPy, wanted only when articles are imported

    model: _Identifier = langid.LanguageIdentifier.from_model_file(langid.MODEL_FILE, norm_probs=True)
    return model
