"""The queue pane: filter, chips, and what comes next."""

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from stanceline.domain.articles import ArticleLine
from stanceline.domain.filters import EVERYTHING, Filter, Status
from stanceline.operations import labelling, reading, undoing
from stanceline.operations.projects import Project
from stanceline.ui.looks.chip import Chip
from stanceline.ui.looks.looks import Looks
from stanceline.ui.place import Place
from stanceline.ui.queue.model import QueueModel
from stanceline.ui.queue.panel import QueuePanel
from stanceline.ui.session import Session
from stanceline.ui.window import Window

NONE, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton


def titles(panel: QueuePanel) -> list[str]:
    """What is listed."""
    return [line.title for line in panel.model.shown]


def ids(session: Session) -> list[int]:
    """Row ids of the articles."""
    return [line.id for line in session.read(reading.articles)]


def finish(session: Session, article: int, name: str = "favour") -> None:
    """Give every sentence of an article a stance."""
    label = session.codebook.named("stance", name)
    assert label is not None
    there = session.read(reading.sentences, article)
    session.do(labelling.choose, [each.id for each in there], label)


def chips(panel: QueuePanel) -> dict[str, Chip]:
    """By their words."""
    return {chip.title: chip for chip in panel.findChildren(Chip)}


def drain(session: Session, qtbot: QtBot) -> None:
    """Until every question that was asked is answered."""
    answers: list[int] = []

    def last(_project: Project) -> int:
        return 1

    session.ask(last, answers.append, slot="drained")
    qtbot.waitUntil(lambda: answers == [1])


def test_the_first_article_that_is_not_done_opens(
    session: Session, place: Place, looks: Looks, qtbot: QtBot
) -> None:
    first, second, _ = ids(session)
    finish(session, first)
    panel = QueuePanel(session, place, looks)
    qtbot.addWidget(panel)
    qtbot.waitUntil(lambda: place.article == second)


def test_the_first_article_opens_when_all_are_done(
    session: Session, place: Place, looks: Looks, qtbot: QtBot
) -> None:
    for article in ids(session):
        finish(session, article)
    panel = QueuePanel(session, place, looks)
    qtbot.addWidget(panel)
    qtbot.waitUntil(lambda: place.article == ids(session)[0])


def test_words_narrow_the_list_with_each_key(panel: QueuePanel, place: Place) -> None:
    panel.field.setFocus()
    QTest.keyClicks(panel.field, "gul")
    assert titles(panel) == ["What gulls want"]
    assert place.filter == Filter(words="gul")


def test_a_filter_cleared_elsewhere_leaves_no_words_in_the_field(panel: QueuePanel, place: Place) -> None:
    panel.field.setText("gulls")
    place.clear_filter()
    assert panel.field.text() == ""
    assert len(titles(panel)) == 3


def test_words_put_into_the_filter_elsewhere_are_in_the_field(panel: QueuePanel, place: Place) -> None:
    place.filter_by(Filter(words="quay"))
    assert panel.field.text() == "quay"
    assert titles(panel) == ["The new quay"]


def test_a_space_at_the_end_is_not_taken_from_who_types_on(panel: QueuePanel) -> None:
    QTest.keyClicks(panel.field, "new quay")
    assert panel.field.text() == "new quay"


def test_clearing_the_filter_gives_up_words_chip_and_labels(panel: QueuePanel, place: Place) -> None:
    place.filter_by(Filter(words="zzz", status=Status.DONE, labels=frozenset({1})))
    panel.clear_filter()
    assert place.filter == EVERYTHING
    assert panel.field.text() == ""
    assert chips(panel)["All"].isChecked()
    assert len(titles(panel)) == 3


def test_chips_say_how_many_and_the_head_how_many_are_done(panel: QueuePanel, session: Session) -> None:
    finish(session, ids(session)[1])
    assert {title: chip.text() for title, chip in chips(panel).items()} == {
        "All": "All",
        "To do": "To do 2",
        "Started": "Started 0",
        "Done": "Done 1",
        "Flagged": "Flagged 0",
    }
    assert "1 of 3 done" in [label.text() for label in panel.findChildren(QLabel)]


def test_one_chip_is_on_also_after_it_was_clicked_twice(panel: QueuePanel, place: Place) -> None:
    for _ in range(2):
        QTest.mouseClick(chips(panel)["To do"], LEFT)
        assert [title for title, chip in chips(panel).items() if chip.isChecked()] == ["To do"]
    QTest.mouseClick(chips(panel)["All"], LEFT)
    assert place.filter.status is Status.ALL


def test_an_article_that_no_longer_fits_stays_until_the_filter_is_asked_again(
    panel: QueuePanel, session: Session
) -> None:
    QTest.mouseClick(chips(panel)["To do"], LEFT)
    finish(session, ids(session)[0])
    assert len(titles(panel)) == 3
    QTest.mouseClick(chips(panel)["To do"], LEFT)
    assert titles(panel) == ["What gulls want", "رسوم الميناء"]


def test_neighbours_end_where_the_list_ends(panel: QueuePanel, session: Session) -> None:
    first, second, third = ids(session)
    assert panel.neighbour(first, 1) == second
    assert panel.neighbour(third, -1) == second
    assert panel.neighbour(third, 1) is None
    assert panel.neighbour(first, -1) is None
    assert panel.neighbour(None, 1) == first
    assert panel.neighbour(None, -1) is None


def test_next_to_do_passes_over_what_is_done_and_ends_at_the_ends(
    panel: QueuePanel, session: Session
) -> None:
    first, second, third = ids(session)
    finish(session, second)
    assert panel.next_to_do(first) == third
    assert panel.next_to_do(third, -1) == first
    assert panel.next_to_do(third) is None
    assert panel.next_to_do(first, -1) is None
    assert panel.next_to_do(None) == first
    finish(session, first)
    finish(session, third)
    assert panel.next_to_do(None) is None


def test_from_an_article_that_is_not_listed_the_list_begins_anew(panel: QueuePanel, session: Session) -> None:
    first, second, _ = ids(session)
    panel.field.setText("gulls")
    assert panel.neighbour(first, 1) == panel.next_to_do(first) == second
    assert panel.neighbour(first, -1) is None
    assert panel.next_to_do(first, -1) is None


def test_the_list_of_nothing_leads_nowhere(panel: QueuePanel, session: Session) -> None:
    panel.field.setText("no such word")
    assert panel.neighbour(ids(session)[0], 1) is None
    assert panel.next_to_do(None) is None


def test_labels_asked_for_leave_the_articles_that_carry_them_and_go_there(
    panel: QueuePanel, session: Session, place: Place, qtbot: QtBot
) -> None:
    finish(session, ids(session)[1])
    favour = session.codebook.named("stance", "favour")
    assert favour is not None
    place.narrow(favour.id)
    qtbot.waitUntil(lambda: titles(panel) == ["What gulls want"])
    assert place.article == ids(session)[1]
    place.narrow(favour.id)
    assert len(titles(panel)) == 3


def test_an_answer_that_comes_after_the_filter_was_cleared_narrows_nothing(
    panel: QueuePanel, session: Session, place: Place, qtbot: QtBot
) -> None:
    place.narrow(1)  # nobody gave it: no article matches
    place.clear_filter()
    drain(session, qtbot)
    assert len(titles(panel)) == 3


def test_an_answer_to_an_older_filter_gives_way_to_the_newer_one(
    panel: QueuePanel, session: Session, place: Place, qtbot: QtBot
) -> None:
    finish(session, ids(session)[2], "against")
    against = session.codebook.named("stance", "against")
    assert against is not None
    place.narrow(1)
    place.filter_by(Filter(labels=frozenset({against.id})))
    drain(session, qtbot)
    assert titles(panel) == ["رسوم الميناء"]


def test_an_article_that_was_taken_away_is_left_for_another(
    panel: QueuePanel, session: Session, place: Place, qtbot: QtBot
) -> None:
    session.do(undoing.undo)  # the import of all three
    qtbot.waitUntil(lambda: place.article is None)
    assert titles(panel) == []
    session.do(undoing.redo)
    qtbot.waitUntil(lambda: place.article == ids(session)[0])


def test_everything_in_the_pane_has_a_name(panel: QueuePanel) -> None:
    assert panel.accessibleName()
    assert panel.field.accessibleName()
    assert panel.view.accessibleName()
    assert all(chip.accessibleName() == chip.text() for chip in panel.findChildren(Chip))


def many(number: int) -> tuple[ArticleLine, ...]:
    """Articles that are in no file."""
    return tuple(
        ArticleLine(
            id=n, uid=str(n), title=f"Article {n}", source="", published="", language="en", sentences=9
        )
        for n in range(1, number + 1)
    )


def test_a_key_costs_the_same_among_5000_articles(
    session: Session, place: Place, looks: Looks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "articles", lambda _project: many(5000))
    panel = QueuePanel(session, place, looks)
    qtbot.addWidget(panel)
    panel.resize(312, 640)
    panel.show()
    qtbot.waitUntil(lambda: len(panel.model.articles) == 5000)
    looked: list[int] = []
    for name in ("status", "queue_row"):
        asked = getattr(QueueModel, name)
        monkeypatch.setattr(
            QueueModel, name, lambda self, line, asked=asked: looked.append(line.id) or asked(self, line)
        )
    first = session.read(reading.sentences, 1)
    favour = session.codebook.named("stance", "favour")
    assert favour is not None
    session.do(labelling.choose, [first[0].id], favour)
    QCoreApplication.processEvents()  # the row is painted
    assert 0 < len(looked) < 40  # the row of the article, and at most the rows that can be seen
    assert chips(panel)["To do"].text() == f"To do {QLocale().toString(4999)}"


@pytest.mark.parametrize("width", [296, 340, 420])
def test_counts_in_the_chips_are_whole_or_not_there(
    session: Session, place: Place, looks: Looks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, width: int
) -> None:
    monkeypatch.setattr(reading, "articles", lambda _project: many(5000))
    panel = QueuePanel(session, place, looks)
    qtbot.addWidget(panel)
    panel.resize(width, 640)
    panel.show()
    qtbot.waitUntil(lambda: len(panel.model.articles) == 5000)
    QCoreApplication.processEvents()
    shown = panel.findChildren(Chip)
    assert [chip.text() for chip in shown if chip.width() < chip.sizeHint().width()] == []
    assert chips(panel)["To do"].text() == f"To do {QLocale().toString(5000)}"
    assert ("Done 0" in [chip.text() for chip in shown]) == (width > 300)
    assert all(chip.accessibleName() for chip in shown)


# ------------------------------------------------------------------------------------------------ no match


def test_a_list_that_the_filter_empties_says_so_and_offers_the_way_back(
    panel: QueuePanel, place: Place
) -> None:
    place.filter_by(Filter(words="zzz", status=Status.DONE, labels=frozenset({1})))
    place.filter_by(Filter(words="zzz", status=Status.DONE))
    assert panel.nothing.isVisible()
    assert not panel.view.isVisible()
    assert [label.text() for label in panel.nothing.findChildren(QLabel)] == ["No article matches"]
    QTest.mouseClick(panel.nothing.button, LEFT)
    assert place.filter == EVERYTHING
    assert panel.view.isVisible()
    assert len(titles(panel)) == 3


def test_labels_that_nobody_gave_leave_nothing_and_are_cleared_too(
    panel: QueuePanel, place: Place, qtbot: QtBot
) -> None:
    place.narrow(1)
    qtbot.waitUntil(panel.nothing.isVisible)
    QTest.mouseClick(panel.nothing.button, LEFT)
    assert place.filter == EVERYTHING
    assert not panel.nothing.isVisible()


def test_a_queue_without_articles_speaks_of_no_filter(
    panel: QueuePanel, session: Session, place: Place, qtbot: QtBot
) -> None:
    session.do(undoing.undo)  # the import of all three
    qtbot.waitUntil(lambda: place.article is None)
    assert titles(panel) == []
    assert not panel.nothing.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_the_keyboard_goes_from_the_empty_list_to_the_button_and_back(panel: QueuePanel, key: Qt.Key) -> None:
    panel.view.setFocus()
    panel.field.setText("zzz")
    assert panel.nothing.button.hasFocus()
    QTest.keyClick(panel.nothing.button, key)
    assert panel.view.hasFocus()


def test_who_types_a_word_that_nothing_has_keeps_the_keyboard(panel: QueuePanel) -> None:
    panel.field.setFocus()
    QTest.keyClicks(panel.field, "zzz")
    assert panel.nothing.isVisible()
    assert panel.field.hasFocus()


def test_f6_leads_to_the_way_back_where_nothing_matches(window: Window) -> None:
    window.queue.field.setText("zzz")
    window.reader.setFocus()
    window.actions_.by_id["view.previous_pane"].trigger()
    assert window.focusWidget() is window.queue.nothing.button
