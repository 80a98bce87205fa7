"""Steps in words."""

import pytest
from PySide6.QtCore import QDate, QDateTime, QTime
from PySide6.QtWidgets import QApplication

from stanceline.domain.codebook import Codebook, Dimension, Label, Target
from stanceline.domain.history import Decision, Deed, Event, Step
from stanceline.ui.history.wording import (
    decision_place,
    decision_title,
    event_in_words,
    event_lines,
    label_now,
    step_title,
    when,
)
from stanceline.ui.looks.bidi import tame

CODEBOOK = Codebook(
    revision=3,
    dimensions=(
        Dimension(
            name="stance",
            id=1,
            labels=(
                Label(name="favour", id=1, dimension=1),
                Label(name="against", id=2, dimension=1, retired=True),
            ),
        ),
    ),
    targets=(Target(name="The quay", id=7),),
)
NOW = QDateTime(QDate(2026, 3, 12), QTime(18, 0))


def stamp(days: int) -> str:
    return NOW.addDays(-days).toUTC().toString("yyyy-MM-ddTHH:mm:ss.zzz") + "Z"


@pytest.mark.parametrize(
    ("days", "said"), [(0, "18:00"), (1, "yesterday 18:00"), (5, "7 Mar 18:00"), (400, "5 Feb 2025 18:00")]
)
def test_the_time_is_as_short_as_it_may_be(qapp: QApplication, days: int, said: str) -> None:
    assert when(stamp(days), NOW) == said


def test_a_stamp_that_is_none_is_shown_as_it_is(qapp: QApplication) -> None:
    assert when("long ago", NOW) == "long ago"


@pytest.mark.parametrize(
    ("event", "said"),
    [
        (Event(deed=Deed.GIVEN, label=1), "Favour set"),
        (Event(deed=Deed.CHANGED, label=1, was=2), "Against (retired) changed to Favour"),
        (Event(deed=Deed.TAKEN, label=9), "a label that is gone removed"),
        (Event(deed=Deed.MARKED, mark="flag"), "Flag set"),
        (Event(deed=Deed.UNMARKED, mark="note", text="look"), "Note “look” removed"),
        (Event(deed=Deed.NOTED, mark="note", text="look"), "Note changed: “look”"),
        (Event(deed=Deed.MADE, text="It left."), "Split off: “It left.”"),
    ],
)
def test_each_deed_has_its_words(qapp: QApplication, event: Event, said: str) -> None:
    assert tame(event_in_words(event, CODEBOOK)) == said


def test_every_deed_has_words(qapp: QApplication) -> None:
    assert all(event_in_words(Event(deed=deed, label=1, text="x"), CODEBOOK) for deed in Deed)


def test_target_and_holder_are_told(qapp: QApplication) -> None:
    said = event_in_words(Event(deed=Deed.GIVEN, label=1, target=7, holder="the mayor"), CODEBOOK)
    assert "towards" in said
    assert "The quay" in said
    assert "the mayor" in said


def test_an_older_codebook_is_named(qapp: QApplication) -> None:
    step = Step(
        operation=1,
        at="",
        annotator="Ada",
        name="label",
        events=(Event(deed=Deed.GIVEN, label=1, revision=2), Event(deed=Deed.GIVEN, label=1, revision=3)),
    )
    assert list(event_lines(step, CODEBOOK)) == ["Favour set · codebook revision 2", "Favour set"]


def test_labels_of_which_the_same_is_said_share_a_line(qapp: QApplication) -> None:
    events = (
        Event(deed=Deed.INHERITED, label=1),
        Event(deed=Deed.INHERITED, label=2),
        Event(deed=Deed.INHERITED, label=2, target=7),
    )
    step = Step(operation=1, at="", annotator="Ada", name="split", events=events)
    lines = list(event_lines(step, CODEBOOK))
    assert lines[0] == "Favour, Against (retired) inherited, to be checked"
    assert len(lines) == 2


def test_what_was_undone_is_told_as_one_step(qapp: QApplication) -> None:
    events = (Event(deed=Deed.CONFIRMED, label=1), Event(deed=Deed.JOINED, text="x"))
    step = Step(operation=1, at="", annotator="Ada", name="split", kind="undo", events=events)
    assert list(event_lines(step, CODEBOOK)) == ["Split a sentence"]


def test_undo_names_who_undid(qapp: QApplication) -> None:
    step = Step(operation=1, at="", annotator="Ada", name="label", kind="undo")
    assert step_title(step) == "Undone by Ada"


def test_names_of_labels_are_those_of_today(qapp: QApplication) -> None:
    assert [label_now(CODEBOOK, label) for label in (1, 2, 3)] == [
        "Favour",
        "Against (retired)",
        "a label that is gone",
    ]


def test_a_decision_says_what_and_where(qapp: QApplication) -> None:
    decision = Decision(
        operation=1, at="", name="label", detail={"labels": ["favour"]}, title="Quay", position=7, sentence=1
    )
    assert decision_title(decision) == "Set Favour"
    assert decision_place(decision).startswith("Sentence 7 · ")
    assert "Quay" in decision_place(decision)
