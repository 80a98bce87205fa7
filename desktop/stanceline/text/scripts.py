"""Which script a text is written in, and which language a script gives away."""

import re
from collections.abc import Mapping

_RANGES: Mapping[str, str] = {
    "Latin": "A-Za-zª-ɏḀ-ỿ",
    "Cyrillic": "\u0400-\u052f",
    "Greek": "\u0370-\u03ff\u1f00-\u1fff",
    "Arabic": "\u0620-\u064a\u066e-\u06d3\u06fa-\u06ff\u0750-\u077f",
    "Hebrew": "\u05d0-\u05ea",
    "Han": "\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0002ffff",
    "Hiragana": "\u3041-\u309f",
    "Katakana": "\u30a1-\u30ff\u31f0-\u31ff\uff66-\uff9f",
    "Hangul": "\uac00-\ud7a3\u1100-\u11ff",
    "Devanagari": "\u0904-\u0939\u0958-\u097f",
    "Bengali": "\u0985-\u09b9",
    "Gurmukhi": "\u0a05-\u0a39",
    "Gujarati": "\u0a85-\u0ab9",
    "Oriya": "\u0b05-\u0b39",
    "Tamil": "\u0b85-\u0bb9",
    "Telugu": "\u0c05-\u0c39",
    "Kannada": "\u0c85-\u0cb9",
    "Malayalam": "\u0d05-\u0d3a",
    "Sinhala": "\u0d85-\u0dc6",
    "Thai": "\u0e01-\u0e30",
    "Lao": "\u0e81-\u0eb0",
    "Myanmar": "\u1000-\u102a",
    "Georgian": "\u10a0-\u10ff",
    "Ethiopic": "\u1200-\u137f",
    "Khmer": "\u1780-\u17b3",
    "Armenian": "\u0531-\u0586",
}
_PATTERNS = {script: re.compile(f"[{ranges}]") for script, ranges in _RANGES.items()}

LANGUAGE_OF: Mapping[str, str] = {
    "Greek": "el",
    "Hebrew": "he",
    "Hangul": "ko",
    "Gurmukhi": "pa",
    "Gujarati": "gu",
    "Oriya": "or",
    "Tamil": "ta",
    "Telugu": "te",
    "Kannada": "kn",
    "Malayalam": "ml",
    "Sinhala": "si",
    "Thai": "th",
    "Lao": "lo",
    "Myanmar": "my",
    "Georgian": "ka",
    "Khmer": "km",
    "Armenian": "hy",
}
"""Scripts that news is written in by one language only."""


def census(text: str) -> dict[str, int]:
    """How many letters of each script the text has; scripts without any are left out."""
    counts = {script: len(pattern.findall(text)) for script, pattern in _PATTERNS.items()}
    return {script: count for script, count in counts.items() if count}
