"""What a step did is said aloud, briefly."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible

from stanceline.domain.marks import MarkKind
from stanceline.operations import labelling, marking, repairing, undoing
from stanceline.ui.announcing import Announcer
from stanceline.ui.window import Window


@pytest.fixture
def heard(window: Window, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Everything that was said, while something listens."""
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(Announcer, "say", lambda _self, words: said.append(words))
    return said


def row(window: Window, place: int) -> int:
    return window.reader.model.sentences[place].id


def test_labels_given_changed_and_taken(window: Window, heard: list[str]) -> None:
    favour, against, *_ = window.session.codebook
    for label in (favour, against, against):
        window.session.do(labelling.choose, [row(window, 1)], label)
    assert heard == [
        "Favour set, sentence 2",
        "Against set, Favour removed, sentence 2",
        "Against removed, sentence 2",
    ]


def test_several_at_once(window: Window, heard: list[str]) -> None:
    favour = next(iter(window.session.codebook))
    window.session.do(labelling.choose, [row(window, 0), row(window, 1)], favour)
    assert heard[0].startswith("Set Favour on 2")


def test_undo_and_redo(window: Window, heard: list[str]) -> None:
    favour = next(iter(window.session.codebook))
    window.session.do(labelling.choose, [row(window, 0)], favour)
    window.session.do(undoing.undo)
    window.session.do(undoing.redo)
    assert heard[1:] == ["Undone. Favour removed, sentence 1", "Done again. Favour set, sentence 1"]


@pytest.mark.parametrize(
    ("step", "said"),
    [
        (lambda one: (marking.toggle, [one], MarkKind.FLAG), "Flag, sentence 1"),
        (lambda one: (marking.note, one, "look"), "Write a note, sentence 1"),
        (lambda one: (repairing.join, [one]), "Join sentences"),
        (lambda one: (repairing.split, one, 4), "Split a sentence"),
    ],
)
def test_marks_and_boundaries(
    window: Window, heard: list[str], step: Callable[[int], tuple[object, ...]], said: str
) -> None:
    window.session.do(*step(row(window, 0)))  # type: ignore[arg-type]
    assert heard == [said]


def test_nothing_is_asked_while_nobody_listens(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: False)
    monkeypatch.setattr(Announcer, "words", lambda _self, change: said.append(change.name))
    window.session.do(labelling.choose, [row(window, 0)], next(iter(window.session.codebook)))
    assert said == []
