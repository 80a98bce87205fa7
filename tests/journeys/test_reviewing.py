"""From a search to many labels and back into the article; and on the next day, on where one stopped."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from stanceline.domain.filters import Filter
from stanceline.domain.queue_order import By, QueueOrder
from stanceline.operations import reading
from stanceline.operations.projects import Project
from stanceline.ui.program import Program
from stanceline.ui.views import View
from stanceline.ui.window import Window

Opener = Callable[[Path], Window]
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def press(
    window: Window, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Where the keyboard is."""
    target = window.focusWidget()
    assert isinstance(target, QWidget)
    QTest.keyClick(target, key, modifiers)


def stances(window: Window) -> dict[int, str]:
    """The stance of each sentence that has one, by its position."""
    found: dict[int, str] = {}
    article = window.session.read(reading.articles)[0].id
    for sentence in window.session.read(reading.sentences, article):
        for each in window.session.read(reading.annotations_of, [sentence.id])[sentence.id]:
            found[sentence.position] = window.session.codebook.label(each.label).name
    return found


def active(window: Window, qtbot: QtBot) -> Window:
    """The same, with the keyboard in it."""
    with qtbot.waitActive(window):
        window.activateWindow()
    return window


def settle(window: Window, qtbot: QtBot) -> None:
    """Until every question is answered."""
    answers: list[int] = []

    def last(_project: Project) -> int:
        return 1

    window.session.ask(last, answers.append, slot="settled")
    qtbot.waitUntil(lambda: answers == [1])


def test_from_a_search_to_labels_and_back_into_the_article(
    open_window: Opener, project: Path, qtbot: QtBot
) -> None:
    window = active(open_window(project), qtbot)
    press(window, Qt.Key.Key_F, CTRL | SHIFT)
    assert window.views.current is View.REVIEW
    assert window.top.views.current == View.REVIEW
    assert not window.queue.isVisible()
    QTest.keyClicks(window.focusWidget(), "quay OR boats")
    qtbot.waitUntil(lambda: window.place.filter == Filter(text="quay OR boats"))
    qtbot.waitUntil(lambda: len(window.review.model.keys) == 2)
    press(window, Qt.Key.Key_Return)
    assert window.focusWidget() is window.review.table
    press(window, Qt.Key.Key_Down, SHIFT)
    press(window, Qt.Key.Key_2)
    assert set(stances(window).values()) == {"against"}
    assert len(stances(window)) == 2
    press(window, Qt.Key.Key_Z, CTRL)
    assert stances(window) == {}
    press(window, Qt.Key.Key_Home)
    assert len(window.review.table.chosen_rows()) == 1
    chosen = window.place.sentence
    press(window, Qt.Key.Key_Return)
    assert window.views.current is View.ANNOTATE
    assert window.queue.isVisible()
    assert window.focusWidget() is window.reader.view
    assert window.place.selection == (chosen,)
    assert window.reader.current_row() >= 0
    press(window, Qt.Key.Key_1)
    assert list(stances(window).values()) == ["favour"]


def test_in_the_table_a_stance_moves_on_to_the_next_row(
    open_window: Opener, project: Path, qtbot: QtBot
) -> None:
    window = active(open_window(project), qtbot)
    press(window, Qt.Key.Key_2, CTRL)
    settle(window, qtbot)
    press(window, Qt.Key.Key_Home)
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3):
        press(window, key)
    assert stances(window) == {1: "favour", 2: "against", 3: "neutral"}
    assert window.review.table.chosen_rows() == [3]
    press(window, Qt.Key.Key_1, CTRL)
    assert window.views.current is View.ANNOTATE
    assert window.reader.current_row() == 3


def test_the_reader_rests_while_the_table_is_shown(open_window: Opener, project: Path, qtbot: QtBot) -> None:
    window = active(open_window(project), qtbot)
    before = window.reader.current_row()
    press(window, Qt.Key.Key_2, CTRL)
    settle(window, qtbot)
    shown: list[int] = []
    window.reader.view.show_place = lambda *values, **how: shown.append(1)  # type: ignore[method-assign]
    for _ in range(4):
        press(window, Qt.Key.Key_J)
    assert shown == []
    del window.reader.view.show_place
    press(window, Qt.Key.Key_Escape)
    assert window.reader.current_row() == before + 4


def test_work_goes_on_where_it_stopped(
    open_window: Opener, program: Program, project: Path, qtbot: QtBot
) -> None:
    window = active(open_window(project), qtbot)
    for _ in range(3):
        press(window, Qt.Key.Key_J)
    here = (window.place.article, window.place.sentence)
    window.queue.sort_by(QueueOrder(By.RANDOM, 12))
    window.place.filter_by(Filter(words="quay", shortest=5))
    settle(window, qtbot)
    window.close()
    qtbot.waitUntil(lambda: window not in program.windows)
    again = open_window(project)
    settle(again, qtbot)
    assert (again.place.article, again.place.sentence) == here
    assert again.place.filter == Filter(words="quay", shortest=5)
    assert again.queue.model.order == QueueOrder(By.RANDOM, 12)
    assert again.reader.current_row() == 3


def test_a_window_that_was_closed_in_review_comes_back_with_all_its_panes(
    open_window: Opener, program: Program, project: Path, qtbot: QtBot
) -> None:
    window = active(open_window(project), qtbot)
    press(window, Qt.Key.Key_2, CTRL)
    assert not window.queue.isVisible()
    window.close()
    qtbot.waitUntil(lambda: window not in program.windows)
    again = open_window(project)
    assert again.views.current is View.ANNOTATE
    assert again.queue.isVisible()
    assert again.chart.isVisible()


def test_go_finds_what_was_flagged_and_what_is_unsure(
    open_window: Opener, project: Path, qtbot: QtBot
) -> None:
    window = active(open_window(project), qtbot)
    rows = {"flag": 2, "unsure": 5}
    window.reader.last()
    for name, row in rows.items():
        sentence = window.reader.model.sentences[row].id
        window.place.go(sentence)
        if name == "unsure":
            press(window, Qt.Key.Key_1)
            window.place.go(sentence)
        window.actions_.by_id[f"annotate.{name}"].trigger()
    window.reader.first()
    window.actions_.by_id["go.next_flagged"].trigger()
    assert window.reader.current_row() == rows["flag"]
    window.actions_.by_id["go.next_flagged"].trigger()
    assert window.reader.current_row() == rows["flag"], "it goes round"
    window.actions_.by_id["go.next_unsure"].trigger()
    assert window.reader.current_row() == rows["unsure"]
    window.actions_.by_id["go.next_unsure"].trigger()
    assert window.reader.current_row() == rows["unsure"]


def test_an_article_is_called_done_by_a_key_and_says_so(
    open_window: Opener, project: Path, qtbot: QtBot
) -> None:
    window = active(open_window(project), qtbot)
    press(window, Qt.Key.Key_Return, CTRL | SHIFT)
    assert window.place.article in window.session.counts.finished
    assert window.actions_.by_id["edit.undo"].text() == "Undo: Mark an article as done"
    press(window, Qt.Key.Key_Return, CTRL | SHIFT)
    assert window.session.counts.finished == set()
    assert QApplication.activePopupWidget() is None


def test_where_nothing_matches_no_key_labels_what_is_not_seen(
    open_window: Opener, project: Path, qtbot: QtBot
) -> None:
    window = active(open_window(project), qtbot)
    window.place.filter_by(Filter(text="nowhere"))
    settle(window, qtbot)
    press(window, Qt.Key.Key_2, CTRL)
    settle(window, qtbot)
    assert window.review.nothing.isVisible()
    assert window.review.nothing.isAncestorOf(window.focusWidget())
    here = window.place.sentence
    for key in (Qt.Key.Key_Down, Qt.Key.Key_J, Qt.Key.Key_1, Qt.Key.Key_P):
        press(window, key)
    window.labels.next.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_J, Qt.Key.Key_1, Qt.Key.Key_P):
        press(window, key)
    assert window.place.sentence == here
    assert stances(window) == {}
