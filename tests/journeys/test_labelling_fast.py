"""Labelling without the mouse: how many key presses it takes, and that nothing moves under the eye."""

from itertools import cycle
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.big_codebook import big_codebook

from stanceline.domain.articles import RawArticle
from stanceline.domain.codebook import Codebook, Label
from stanceline.domain.progress import finish
from stanceline.domain.typeahead import Finder
from stanceline.operations import importing, projects, reading, seeding
from stanceline.ui.labels.field import NameField
from stanceline.ui.labels.section import Section
from stanceline.ui.looks.labelbutton import LabelButton
from stanceline.ui.window import Window

from .conftest import Opener

SENTENCES = 50
MOST_PRESSES = 100
CONTROL = Qt.KeyboardModifier.ControlModifier


class Hand:
    """Presses keys where the keyboard is, and counts them."""

    def __init__(self, window: Window) -> None:
        self.window, self.presses = window, 0

    def press(
        self, *keys: str | Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """One key after the other."""
        for key in keys:
            self.presses += 1
            QTest.keyClick(self.window.focusWidget(), key, modifier)


def made(folder: Path, codebook: Codebook) -> Path:
    """A project with one article of fifty sentences of different lengths."""
    text = " ".join(
        f"Speaker {n} said {'this and that and ' * (n % 5)}no more." for n in range(1, SENTENCES + 1)
    )
    project = projects.create(folder / "fifty.stanceline", codebook, annotator="Ada Lind")
    report = finish(
        importing.import_raw(project, [RawArticle(text=text, title="Fifty", language="en")], "fifty")
    )
    assert report.sentences == SENTENCES
    project.close()
    return project.path


def shapes(window: Window) -> list[tuple[int, QRect]]:
    """The height of every row and where every button lies; where rows are scrolled to does not matter."""
    rows = range(window.reader.model.rowCount())
    heights = [window.reader.view.visualRect(window.reader.model.index(row)).size() for row in rows]
    buttons = [button.geometry() for button in window.labels.findChildren(LabelButton)]
    return [(n, QRect(0, 0, size.width(), size.height())) for n, size in enumerate(heights)] + list(
        enumerate(buttons)
    )


@pytest.fixture
def fifty(open_window: Opener, tmp_path: Path, qtbot: QtBot) -> Window:
    """The window of fifty sentences, at the first."""
    codebook = seeding.codebook_named("general")
    assert codebook is not None
    window = open_window(made(tmp_path, codebook))
    with qtbot.waitActive(window):
        window.activateWindow()
    return window


def test_fifty_sentences_with_stance_and_topic_take_a_hundred_presses_and_nothing_moves(
    fifty: Window,
) -> None:
    hand, stances, topics = Hand(fifty), cycle("123456"), cycle("ehptcrw")
    before = shapes(fifty)
    for _ in range(SENTENCES):
        hand.press(next(topics), next(stances))
        assert shapes(fifty) == before
    assert hand.presses <= MOST_PRESSES
    here = [sentence.id for sentence in fifty.reader.model.sentences]
    given = fifty.session.read(reading.annotations_of, here)
    assert all(len(some) == 2 for some in given.values())


@pytest.mark.parametrize("when", ["after stance", "after stance and topic"])
def test_the_row_under_the_cursor_keeps_its_place_when_a_label_lands(fifty: Window, when: str) -> None:
    fifty.labels.set_advance(when)
    hand, view, model = Hand(fifty), fifty.reader.view, fifty.reader.model
    for _ in range(3):
        row = fifty.reader.current_row()
        before = view.visualRect(model.index(row))
        hand.press("e", "F")
        assert view.visualRect(model.index(row)) == before
        hand.press("1")
        assert fifty.reader.current_row() == row + 1


def test_any_of_240_topics_is_set_with_at_most_five_presses(
    open_window: Opener, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(made(tmp_path, big_codebook()))
    with qtbot.waitActive(window):
        window.activateWindow()
    section = window.labels.sections[1]
    calls = Finder(section.labels).calls
    here = window.reader.model.sentences[0].id
    for label in section.labels[::5]:
        hand = Hand(window)
        hand.press(Qt.Key.Key_L, modifier=CONTROL)
        hand.press(*calls[label.id])
        hand.press(Qt.Key.Key_Return)
        assert hand.presses <= 5
        assert carries(window, here, label), label.name
        _leave(section)
    assert window.reader.current_row() == 0


def carries(window: Window, sentence: int, label: Label) -> bool:
    """Whether the file says so."""
    given = window.session.read(reading.annotations_of, [sentence])[sentence]
    return any(each.label == label.id for each in given)


def _leave(section: Section) -> None:
    field = section.field
    assert isinstance(field, NameField)
    QTest.keyClick(field, Qt.Key.Key_Escape)
