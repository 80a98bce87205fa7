"""Steps in words: what was done to a sentence, when, and by whom."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from stanceline.domain.codebook import Codebook
from stanceline.domain.history import Decision, Deed, Event, Step
from stanceline.operations.wording import describe
from stanceline.ui.days import short_day
from stanceline.ui.languages import step_in_words
from stanceline.ui.looks.bidi import isolated, tame

_SHOWN_TEXT = 80


def when(at: str, now: QDateTime | None = None) -> str:
    """A UTC time stamp as "14:03" today, "yesterday 14:03", else "12 Mar 14:03", with the year if it is another."""
    moment = QDateTime.fromString(at, Qt.DateFormat.ISODateWithMs).toLocalTime()
    if not moment.isValid():
        return at
    today = (now or QDateTime.currentDateTime()).date()
    locale = QLocale()
    hour = locale.toString(moment.time(), "HH:mm")
    days = moment.date().daysTo(today)
    if days == 0:
        return hour
    if days == 1:
        return QCoreApplication.translate("History", "yesterday %1").replace("%1", hour)
    day = short_day(moment.date(), year=moment.date().year() != today.year())
    return f"{day} {hour}"


def step_title(step: Step) -> str:
    """ "Mira Kovač" or "Undone by Mira Kovač"; the operation where nobody's name is known."""
    name = tame(step.annotator)
    if not name:
        return describe(step.name, step.detail, step_in_words)
    if step.kind == "undo":
        return QCoreApplication.translate("History", "Undone by %1").replace("%1", name)
    if step.kind == "redo":
        return QCoreApplication.translate("History", "Done again by %1").replace("%1", name)
    return name


def event_lines(step: Step, codebook: Codebook) -> Iterator[str]:
    """A line for each thing that happened, and the codebook's revision where that matters."""
    if step.kind != "do":
        yield tame(describe(step.name, step.detail, step_in_words))
        return
    for event, labels in _together(step.events):
        line = event_in_words(event, codebook, labels)
        if event.revision and event.revision != codebook.revision:
            edition = QCoreApplication.translate("History", "codebook revision %1")
            line = f"{line} · {edition.replace('%1', str(event.revision))}"
        yield line
        if event.text and event.deed in (Deed.GIVEN, Deed.REMARKED):
            yield _quoted(event.text)


def _together(events: Sequence[Event]) -> Iterator[tuple[Event, list[int]]]:
    """Each event, with the labels of those beside it that say the same of others."""

    def same(event: Event) -> Event:
        return replace(event, label=min(event.label, 1))

    for _, group in groupby(events, key=same):
        some = list(group)
        yield some[0], [each.label for each in some]


def event_in_words(event: Event, codebook: Codebook, labels: Sequence[int] = ()) -> str:
    """ "Favour set, towards Congestion charge"; labels (if given, all of these) have the names they have now."""
    label = ", ".join(label_now(codebook, each) for each in labels or (event.label,))
    marked = _mark(event)
    words = {
        Deed.IMPORTED: QCoreApplication.translate("History", "Imported from %1"),
        Deed.GIVEN: QCoreApplication.translate("History", "%1 set"),
        Deed.TAKEN: QCoreApplication.translate("History", "%1 removed"),
        Deed.CHANGED: QCoreApplication.translate("History", "%2 changed to %1"),
        Deed.CARRIED: QCoreApplication.translate("History", "%1 carried over"),
        Deed.INHERITED: QCoreApplication.translate("History", "%1 inherited, to be checked"),
        Deed.CONFIRMED: QCoreApplication.translate("History", "%1 confirmed"),
        Deed.UNSURE: QCoreApplication.translate("History", "%1 marked as unsure"),
        Deed.SURE: QCoreApplication.translate("History", "%1 marked as sure"),
        Deed.REMARKED: QCoreApplication.translate("History", "Note on %1"),
        Deed.MARKED: QCoreApplication.translate("History", "%1 set"),
        Deed.UNMARKED: QCoreApplication.translate("History", "%1 removed"),
        Deed.NOTED: QCoreApplication.translate("History", "Note changed: %1"),
        Deed.JOINED: QCoreApplication.translate("History", "Joined: %1"),
        Deed.SPLIT: QCoreApplication.translate("History", "Split, this half: %1"),
        Deed.MADE: QCoreApplication.translate("History", "Split off: %1"),
    }[event.deed]
    if event.label:
        about = label
    elif event.mark and event.deed is not Deed.NOTED:
        about = marked
    else:
        about = isolated(event.text) if event.deed is Deed.IMPORTED else _quoted(event.text)
    said = words.replace("%2", label_now(codebook, event.was)).replace("%1", about)
    return said + _towards(event, codebook)


def label_now(codebook: Codebook, label: int) -> str:
    """The title a label has now; retired ones say so, and one that is gone is called that."""
    found = next((each for each in codebook if each.id == label), None)
    if found is None:
        return QCoreApplication.translate("History", "a label that is gone")
    if found.retired:
        retired = QCoreApplication.translate("History", "%1 (retired)")
        return retired.replace("%1", tame(found.title))
    return tame(found.title)


def decision_title(decision: Decision) -> str:
    """ "Set Favour"."""
    return tame(describe(decision.name, decision.detail, step_in_words))


def decision_place(decision: Decision) -> str:
    """ "Sentence 7 · A charge that divides the old town"; empty where there is none."""
    parts = []
    if decision.position:
        number = QCoreApplication.translate("History", "Sentence %1")
        parts.append(number.replace("%1", str(decision.position)))
    if decision.title:
        parts.append(isolated(decision.title))
    return " · ".join(parts)


def _towards(event: Event, codebook: Codebook) -> str:
    said = ""
    target = next((each.name for each in codebook.targets if each.id == event.target), "")
    if target:
        towards = QCoreApplication.translate("History", ", towards %1")
        said += towards.replace("%1", isolated(target))
    if event.holder:
        held = QCoreApplication.translate("History", ", held by %1")
        said += held.replace("%1", isolated(event.holder))
    return said


def _mark(event: Event) -> str:
    if event.mark == "flag":
        return QCoreApplication.translate("History", "Flag")
    if event.mark == "exclude":
        return QCoreApplication.translate("History", "Exclusion")
    if event.mark == "note" and event.text:
        return QCoreApplication.translate("History", "Note %1").replace("%1", _quoted(event.text))
    return QCoreApplication.translate("History", "Mark")


def _quoted(text: str) -> str:
    text = tame(text).strip()
    return isolated(f"“{text[:_SHOWN_TEXT].rstrip()}…”" if len(text) > _SHOWN_TEXT else f"“{text}”")
