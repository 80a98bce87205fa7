"""A filter in words: one piece for each thing it asks, and the filter that is left without it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, Qt

from stanceline.domain.codebook import Codebook
from stanceline.domain.filters import Filter, Status
from stanceline.ui.days import short_day
from stanceline.ui.looks.bidi import tame
from stanceline.ui.reading.wording import language_in_words

translate = QCoreApplication.translate
_MOST_SOURCES = 2  # that have chips of their own
_LONGEST = 60  # characters of what was typed


@dataclass(frozen=True, slots=True)
class Piece:
    """Words for a chip, and what remains when it is taken away."""

    words: str
    rest: Filter


def pieces(
    wanted: Filter, codebook: Codebook, people: Mapping[int, str], me: int, *, whole: bool = False
) -> tuple[Piece, ...]:
    """Everything the filter asks, in the order of the editor; with ``whole`` its status and words too.

    ``people`` are names by row id: whose labels are meant is said only where there are several.
    """
    found = [*_of_labels(wanted, codebook, whole), *_of_hands(wanted)]
    if found and len(people) > 1 and wanted.annotator is not None:
        name = people.get(wanted.annotator, "")
        words = (
            translate("Filter", "Mine")
            if wanted.annotator == me
            else translate("Filter", "By %1").replace("%1", name)
        )
        found.append(Piece(words, replace(wanted, annotator=None)))
    found += [*_of_sentences(wanted), *_of_articles(wanted)]
    if whole:
        found = [*_of_queue(wanted), *found]
    return tuple(Piece(tame(piece.words), piece.rest.tidy()) for piece in found)


def status_in_words(status: Status) -> str:
    """What the chip of a status says."""
    return {
        Status.ALL: translate("Filter", "All"),
        Status.TO_DO: translate("Filter", "To do"),
        Status.STARTED: translate("Filter", "Started"),
        Status.DONE: translate("Filter", "Done"),
        Status.FLAGGED: translate("Filter", "Flagged"),
    }[status]


def day_in_words(day: str) -> str:
    """A day as it is written here; what is less than a day ("2026-03") stays as it is."""
    date = QDate.fromString(day, Qt.DateFormat.ISODate)
    return short_day(date) or day


def local_day(moment: str) -> str:
    """The day of a moment (UTC, ISO 8601) where this computer is; empty if it is none."""
    try:
        return datetime.fromisoformat(moment).astimezone().date().isoformat()
    except ValueError:
        return ""


def _of_labels(wanted: Filter, codebook: Codebook, whole: bool) -> Iterator[Piece]:
    for dimension in codebook.dimensions:
        for label in dimension.labels:
            if label.id in wanted.labels:
                rest = replace(wanted, labels=wanted.labels - {label.id})
                yield Piece(f"{dimension.title}: {label.title}" if whole else label.title, rest)
        if dimension.id in wanted.lacks:
            words = translate("Filter", "%1: none").replace("%1", dimension.title)
            yield Piece(words, replace(wanted, lacks=wanted.lacks - {dimension.id}))


def _of_hands(wanted: Filter) -> Iterator[Piece]:
    if wanted.unsure:
        yield Piece(translate("Filter", "Unsure"), replace(wanted, unsure=False))
    if wanted.flagged:
        yield Piece(translate("Filter", "Flagged sentence"), replace(wanted, flagged=False))
    if wanted.noted:
        yield Piece(translate("Filter", "With a note"), replace(wanted, noted=False))
    if wanted.inherited:
        yield Piece(translate("Filter", "Inherited from a split"), replace(wanted, inherited=False))
    if wanted.excluded is not None:
        words = translate("Filter", "Excluded") if wanted.excluded else translate("Filter", "Not excluded")
        yield Piece(words, replace(wanted, excluded=None))
    if wanted.edited:
        words = translate("Filter", "Edited since %1").replace("%1", day_in_words(local_day(wanted.edited)))
        yield Piece(words, replace(wanted, edited=""))


def _of_sentences(wanted: Filter) -> Iterator[Piece]:
    if wanted.text.strip():
        yield Piece(f"“{_short(wanted.text)}”", replace(wanted, text=""))
    low, high = wanted.shortest, wanted.longest
    if low is None and high is None:
        return
    if high is None:
        words = translate("Filter", "%1 characters or more")
    elif low is None:
        words = translate("Filter", "At most %2 characters")
    else:
        words = translate("Filter", "%1 to %2 characters")
    words = words.replace("%1", str(low)).replace("%2", str(high))
    yield Piece(words, replace(wanted, shortest=None, longest=None))


def _of_articles(wanted: Filter) -> Iterator[Piece]:
    if len(wanted.sources) > _MOST_SOURCES:
        words = translate("Filter", "Sources: %1").replace("%1", str(len(wanted.sources)))
        yield Piece(words, replace(wanted, sources=frozenset()))
    for source in sorted(wanted.sources) if len(wanted.sources) <= _MOST_SOURCES else ():
        words = source or translate("Filter", "No source")
        yield Piece(words, replace(wanted, sources=wanted.sources - {source}))
    for language in sorted(wanted.languages):
        words = language_in_words(language) or translate("Filter", "No language")
        yield Piece(words, replace(wanted, languages=wanted.languages - {language}))
    if wanted.author.strip():
        words = translate("Filter", "Author: %1").replace("%1", _short(wanted.author))
        yield Piece(words, replace(wanted, author=""))
    if wanted.since:
        words = translate("Filter", "From %1").replace("%1", day_in_words(wanted.since))
        yield Piece(words, replace(wanted, since=""))
    if wanted.until:
        words = translate("Filter", "Until %1").replace("%1", day_in_words(wanted.until))
        yield Piece(words, replace(wanted, until=""))


def _of_queue(wanted: Filter) -> Iterator[Piece]:
    if wanted.status is not Status.ALL:
        words = translate("Filter", "Articles: %1").replace("%1", status_in_words(wanted.status))
        yield Piece(words, replace(wanted, status=Status.ALL))
    if wanted.words.strip():
        words = translate("Filter", "Title or source: %1").replace("%1", _short(wanted.words))
        yield Piece(words, replace(wanted, words=""))


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
