"""Dates as sources write them, turned into ISO 8601 where only one reading is possible."""

import re
from datetime import date, datetime
from email.utils import parsedate_to_datetime

_NAMES = (
    ("january", "jan"),
    ("february", "feb"),
    ("march", "mar"),
    ("april", "apr"),
    ("may",),
    ("june", "jun"),
    ("july", "jul"),
    ("august", "aug"),
    ("september", "sept", "sep"),
    ("october", "oct"),
    ("november", "nov"),
    ("december", "dec"),
)
_MONTHS = {name: number for number, names in enumerate(_NAMES, start=1) for name in names}
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?"
_DAY_FIRST = re.compile(
    _WEEKDAY + r"(\d{1,2})(?:st|nd|rd|th|\.)?[\s\-]+(?:of\s+)?([a-z]{3,9})\.?,?[\s\-]+(\d{4}|\d{2})", re.I
)
_MONTH_FIRST = re.compile(_WEEKDAY + r"([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})", re.I)
_YEAR_FIRST = re.compile(r"(\d{4})[/.](\d{1,2})[/.](\d{1,2})")
_DOTTED = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})")  # always day first; slashes are not
_PARTIAL = re.compile(r"\d{4}(?:-\d{2})?")
_MAIL = re.compile(r"(?:[a-z]{3},\s+)?\d{1,2}\s+[a-z]{3}\s+\d{4}\s+\d{2}:\d{2}", re.I)
_LONGEST = 64  # characters; no date is longer


def iso(value: str) -> str:
    """The date or time as ISO 8601, or the value as given (stripped) if it can be read in two ways or none.

    "03/04/2026" stays: it is March in America and April elsewhere. Two-digit years mean 1969 to 2068, as
    in POSIX.
    """
    value = value.strip()
    if len(value) > _LONGEST or _PARTIAL.fullmatch(value):
        return value
    return _from_iso(value) or _from_mail(value) or _from_words(value) or value


def _from_iso(value: str) -> str:
    try:
        if len(value) <= 10:
            return date.fromisoformat(value).isoformat()
        return datetime.fromisoformat(value).isoformat()
    except ValueError:
        return ""


def _from_mail(value: str) -> str:
    if not _MAIL.match(value):
        return ""
    try:
        return parsedate_to_datetime(value).isoformat()
    except ValueError:
        return ""


def _from_words(value: str) -> str:
    if match := _DAY_FIRST.fullmatch(value):
        return _iso_date(match[3], _MONTHS.get(match[2].lower(), 0), match[1])
    if match := _MONTH_FIRST.fullmatch(value):
        return _iso_date(match[3], _MONTHS.get(match[1].lower(), 0), match[2])
    if match := _YEAR_FIRST.fullmatch(value):
        return _iso_date(match[1], int(match[2]), match[3])
    if match := _DOTTED.fullmatch(value):
        return _iso_date(match[3], int(match[2]), match[1])
    return ""


def _iso_date(year: str, month: int, day: str) -> str:
    full = int(year)
    if len(year) == 2:
        full += 1900 if full >= 69 else 2000
    try:
        return date(full, month, int(day)).isoformat()
    except ValueError:
        return ""
