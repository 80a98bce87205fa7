"""Days as the language of the interface writes them, long or short, without the day of the week."""

import re
import unicodedata

from PySide6.QtCore import QDate, QLocale

# Qt's long formats begin or end with the day of the week, which nobody needs here.
_WEEKDAY = re.compile(r"dddd\s*(?:,|،|، )?\s*(?:'[^']*'\s*)?|\s*(?:,|،)?\s*dddd")
_QUOTED = re.compile(r"\s*'[^']*'")
_YEAR = re.compile(r"[\s,،]*y+[\s.]*$|^y+[\s,.]*")


def long_day(day: QDate) -> str:
    """ "12 March 2026", "12. März 2026"; empty for a day that is none."""
    return _written(day, _pattern())


def short_day(day: QDate, *, year: bool = True) -> str:
    """ "12 Mar 2026", "12. März 2026", "Mar 12, 2026"; without the year where it goes without saying."""
    pattern = _QUOTED.sub("", _pattern()).replace("MMMM", "MMM").strip(" .")
    return _written(day, pattern if year else _YEAR.sub("", pattern))


def _pattern() -> str:
    return _WEEKDAY.sub("", QLocale().dateFormat(QLocale.FormatType.LongFormat), count=1).strip()


def _written(day: QDate, pattern: str) -> str:
    # All other numbers of the window are in these digits too.
    text = QLocale().toString(day, pattern) if day.isValid() else ""
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text)
