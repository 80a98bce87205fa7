"""Dates and languages of an article in words."""

import re
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from stanceline.domain.articles import Article
from stanceline.domain.codebook import Codebook
from stanceline.domain.filters import Filter, Status
from stanceline.ui.days import long_day
from stanceline.ui.looks.bidi import END, LEFT_TO_RIGHT, RIGHT_TO_LEFT, isolated, runs_right_to_left, tame

_ISO_DATE = re.compile(r"(\d{4}-\d{2}-\d{2})(?:[T ].*)?")

# Here Qt's own name says which country's variant it means.
_OWN_NAMES = {
    QLocale.Language.English: "English",
    QLocale.Language.Spanish: "Español",
    QLocale.Language.Portuguese: "Português",
}


def date_in_words(published: str) -> str:
    """ "12 March 2026", in the language of the interface; what is no ISO 8601 date stays as it is."""
    found = _ISO_DATE.fullmatch(published.strip())
    date = QDate.fromString(found[1], Qt.DateFormat.ISODate) if found else QDate()
    if not date.isValid():
        return published
    return long_day(date)


def language_in_words(language: str) -> str:
    """The name a language has for itself ("العربية"); the tag where Qt does not know it."""
    locale = QLocale(language)
    if not language or locale.language() is QLocale.Language.C:
        return language
    name = _OWN_NAMES.get(locale.language()) or locale.nativeLanguageName() or language
    return name[:1].upper() + name[1:]


def byline(article: Article, mirrored: bool) -> str:
    """ "Riverside Post · 12 March 2026 · by L. Okafor · English"; ``mirrored`` begins at the right.

    Each part is isolated, so that none turns another around.
    """
    parts = "   ·   ".join(isolated(part) for part in parts_of(article))
    return f"{RIGHT_TO_LEFT if mirrored else LEFT_TO_RIGHT}{parts}{END}"


def spoken_byline(article: Article) -> str:
    """The same with commas, for screen readers."""
    return ", ".join(tame(part) for part in parts_of(article))


def parts_of(article: Article) -> Iterable[str]:
    """Source, date, author and language, as far as they are known."""
    by, author = QCoreApplication.translate("Reader", "by %1"), article.author
    # A word that runs the other way would end up on the wrong side of the name.
    if author.strip() and runs_right_to_left(by) == runs_right_to_left(author):
        author = by.replace("%1", author)
    date = date_in_words(article.published)
    parts = (article.source, date, author, language_in_words(article.language))
    return tuple(part for part in parts if part.strip())


def filter_in_words(wanted: Filter, codebook: Codebook) -> str:
    """ "“parking” + to do + Against": what an article must have to be shown."""
    parts = [f"“{tame(wanted.words.strip())}”"] if wanted.words.strip() else []
    if wanted.status is not Status.ALL:
        parts.append(_status_in_words(wanted.status))
    parts += [tame(label.title) for label in codebook if label.id in wanted.labels]
    return " + ".join(parts)


def _status_in_words(status: Status) -> str:
    return {
        Status.TO_DO: QCoreApplication.translate("Reader", "to do"),
        Status.STARTED: QCoreApplication.translate("Reader", "started"),
        Status.DONE: QCoreApplication.translate("Reader", "done"),
    }.get(status, "")
