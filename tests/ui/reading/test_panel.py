"""The reader as a whole: what it shows, and whom it listens to."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from stanceline.domain.change import Change, Noun
from stanceline.domain.filters import Filter, Status
from stanceline.ui.place import Place
from stanceline.ui.reading.keystrip import hints_of
from stanceline.ui.reading.panel import ReaderPanel


@pytest.fixture
def article(session: Any, place: Place, reader: ReaderPanel) -> int:
    """Three sentences of a Riverside paper, opened."""
    opened = int(
        session.add(
            ["One.", "Two.", "Three."], title="Three lines", source="Riverside Post", author="L. Okafor"
        )
    )
    place.open_article(opened)
    return opened


def press(reader: ReaderPanel, qtbot: QtBot, words: str) -> None:
    button = next(b for b in reader.findChildren(QPushButton) if b.isVisible() and b.text() == words)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def shift(name: str, *nouns: Noun, **more: Any) -> Change:
    return Change(operation=1, name=name, touched=frozenset(nouns), **more)


# What is shown


def test_the_header_tells_title_and_origin(article: int, reader: ReaderPanel) -> None:
    assert reader.header.title.text() == "Three lines"
    assert reader.header.byline.accessibleName() == "Riverside Post, by L. Okafor"
    assert reader.header.ring.accessibleName() == "0 of 3 labelled"


def test_the_ring_counts_sentences_that_lack_nothing_required(
    session: Any, article: int, reader: ReaderPanel
) -> None:
    session.label(article, 0, "favour")
    session.label(article, 1, "transport")
    assert reader.header.ring.accessibleName() == "1 of 3 labelled"


def test_a_title_of_many_words_takes_two_lines_at_most(
    session: Any, place: Place, reader: ReaderPanel
) -> None:
    place.open_article(session.add(["One."], title="A title that goes on and on " * 12))
    title = reader.header.title
    assert title.heightForWidth(500) == 2 * title.heightForWidth(20_000)
    assert title.toolTip()


def test_an_article_without_title_says_so(session: Any, place: Place, reader: ReaderPanel) -> None:
    place.open_article(session.add(["One."], title=""))
    assert reader.header.title.text() == "Untitled"


def test_a_finished_article_offers_the_next_without_moving_a_row(
    session: Any, article: int, reader: ReaderPanel, qtbot: QtBot
) -> None:
    rects = [reader.view.visualRect(reader.model.index(row)) for row in range(3)]
    for row in range(3):
        assert not reader.done.isVisible()
        session.label(article, row, "favour")
    assert reader.done.isVisible()
    assert reader.done.accessibleName() == "3 of 3 labelled"
    with qtbot.waitSignal(reader.next_asked):
        press(reader, qtbot, "Next to-do article")
    assert [reader.view.visualRect(reader.model.index(row)) for row in range(3)] == rects
    session.label(article, 1)
    assert not reader.done.isVisible()


def test_the_last_row_stays_in_sight_when_the_article_is_finished(
    session: Any, place: Place, reader: ReaderPanel
) -> None:
    opened = session.add([f"Line {number}." for number in range(30)])
    for row in range(29):
        session.put(opened, row, "favour")
    place.open_article(opened)
    reader.last()
    rect = reader.view.visualRect(reader.model.index(29))
    session.label(opened, 29, "favour")
    assert reader.done.isVisible()
    assert reader.view.visualRect(reader.model.index(29)) == rect
    assert reader.view.viewport().rect().contains(rect)


# Emptiness


def test_an_empty_project_asks_for_articles(reader: ReaderPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(reader.import_asked):
        press(reader, qtbot, "Import articles…")


def test_no_match_names_the_filter_and_clears_it(
    session: Any, place: Place, reader: ReaderPanel, qtbot: QtBot
) -> None:
    session.add(["One."])
    place.filter_by(Filter(words="parking", status=Status.TO_DO))
    assert reader._no_match.isVisible()
    assert reader._no_match.words() == "“parking” + to do"
    press(reader, qtbot, "Clear filters")
    assert place.filter == Filter()
    assert reader._no_choice.isVisible()


def test_the_first_import_ends_the_emptiness(session: Any, place: Place, reader: ReaderPanel) -> None:
    opened = session.add(["One."])
    session.changed.emit(shift("import", Noun.ARTICLES, Noun.SENTENCES))
    assert reader._no_choice.isVisible()
    place.open_article(opened)
    assert reader.view.isVisible()


def test_an_article_that_was_taken_back_leaves_an_empty_reader(
    session: Any, article: int, reader: ReaderPanel
) -> None:
    session.articles.clear()
    session.texts.clear()
    session.changed.emit(shift("undo", Noun.ARTICLES, Noun.SENTENCES))
    assert reader.model.rowCount() == 0
    assert reader._no_articles.isVisible()


# Whom it listens to


def test_labels_of_others_and_of_other_articles_are_not_asked_for(
    session: Any, article: int, reader: ReaderPanel
) -> None:
    other = session.add(["Elsewhere."])
    session.asked.clear()
    session.label(other, 0, "favour")
    session.label(article, 0, "favour", by=2)
    assert session.asked == []


def test_an_import_of_other_articles_leaves_the_open_one_as_it_is(
    session: Any, article: int, reader: ReaderPanel, qtbot: QtBot
) -> None:
    reader.next_sentence()
    session.add(["Elsewhere."])
    with qtbot.assertNotEmitted(reader.model.modelReset):
        session.changed.emit(shift("import", Noun.ARTICLES, Noun.SENTENCES))
    assert reader.current_row() == 1


def test_sentences_that_were_joined_are_read_again(session: Any, article: int, reader: ReaderPanel) -> None:
    first, _, third = session.texts[article]
    session.texts[article] = (replace(first, text="One. Two."), third)
    session.changed.emit(shift("join", Noun.SENTENCES))
    assert [sentence.text for sentence in reader.model.sentences] == ["One. Two.", "Three."]


def test_another_annotator_sees_other_labels(session: Any, article: int, reader: ReaderPanel) -> None:
    session.put(article, 0, "favour")
    session.changed.emit(shift("annotator", Noun.ANNOTATORS))
    assert reader.model.done == 1


def test_another_codebook_changes_words_and_keys(session: Any, article: int, reader: ReaderPanel) -> None:
    session.label(article, 0, "favour")
    stance, topics = session.codebook.dimensions
    renamed = tuple(replace(label, name=f"very {label.name}") for label in stance.labels[:2])
    session.codebook = replace(session.codebook, dimensions=(replace(stance, labels=renamed), topics))
    session.changed.emit(shift("codebook", Noun.CODEBOOK))
    assert reader.model.row(0).stance == renamed[0]
    assert "1 – 2 Stance" in reader.keys.accessibleName()


# Keys at the bottom


def test_the_strip_tells_the_keys_of_the_codebook(session: Any, reader: ReaderPanel) -> None:
    hints = hints_of(session.codebook)
    assert [(hint.caps, hint.words, hint.spread) for hint in hints[:3]] == [
        (("1", "4"), "Stance", "–"),
        (("E", "W"), "Topics", "…"),
        (("↵",), "next", ""),
    ]


def test_labels_without_keys_are_not_in_the_strip(session: Any) -> None:
    stance, topics = session.codebook.dimensions
    mute = replace(topics, labels=tuple(replace(label, key="") for label in topics.labels))
    hints = hints_of(replace(session.codebook, dimensions=(stance, mute)))
    assert [hint.words for hint in hints[:2]] == ["Stance", "next"]


def test_the_strip_tells_the_keys_of_this_person(session: Any) -> None:
    keys = {"annotate.next": "N", "edit.undo": "Ctrl++", "go.extend_down": "Shift+↓"}
    hints = hints_of(session.codebook, keys, labels=False)
    assert [(hint.caps, hint.words) for hint in hints] == [
        (("N",), "next"),
        (("⇧", "↓"), "extend"),
        (("Ctrl", "+"), "undo"),
    ]


def test_the_strip_can_be_hidden(article: int, reader: ReaderPanel) -> None:
    reader.show_keys(False)
    assert not reader.keys.isVisible()
    reader.show_keys(True)
    assert reader.keys.isVisible()


def test_an_arabic_article_has_its_title_at_the_right(
    session: Any, place: Place, reader: ReaderPanel
) -> None:
    place.open_article(session.add(["وافق المجلس."], title="عبّارة ليلية", source="صحيفة", language="ar"))
    image = reader.header.title.grab().toImage()
    paper = image.pixel(0, 0)
    inked = [
        x for x in range(image.width()) if any(image.pixel(x, y) != paper for y in range(image.height()))
    ]
    assert min(inked) > image.width() // 2
    assert reader.header.byline.alignment() & Qt.AlignmentFlag.AlignRight
