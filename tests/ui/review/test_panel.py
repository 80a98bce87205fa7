"""The Review view: what is listed, chosen, changed and shown around it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from stanceline.domain.codebook import Label
from stanceline.domain.filters import EVERYTHING, Filter, Status
from stanceline.domain.review import Deed
from stanceline.operations import bulk, importing, labelling, reading, undoing
from stanceline.ui.place import Place
from stanceline.ui.review.model import Column
from stanceline.ui.review.panel import ReviewPanel
from stanceline.ui.session import Session

Settle = Callable[[], None]
Labelled = Callable[[str], Label]
SHIFT = Qt.KeyboardModifier.ShiftModifier


def listed(panel: ReviewPanel) -> list[int]:
    """The sentences of the table, in order."""
    return [sentence for sentence, _ in panel.model.keys]


def lines_of(menu: QMenu) -> dict[str, Callable[[], None]]:
    """What each line of a menu and of those below it does."""
    found: dict[str, Callable[[], None]] = {}
    for action in menu.actions():
        found[action.text()] = action.trigger
        if action.menu():
            found |= {f"{action.text()}/{name}": each for name, each in lines_of(action.menu()).items()}
    return found


def change(panel: ReviewPanel, name: str) -> None:
    """Choose a line of "Change…"."""
    panel.head.change.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    lines_of(menu)[name]()
    menu.close()


def column(panel: ReviewPanel, which: Column) -> list[str]:
    """What the cells of a column say."""
    model = panel.model
    return [str(model.index(row, which).data()) for row in range(model.rowCount())]


def test_all_sentences_are_listed_with_ones_own_labels(review: ReviewPanel) -> None:
    assert listed(review) == [1, 2, 3, 4, 5, 6, 7, 8]
    assert column(review, Column.STANCE) == ["Favour", "", "Against", "", "", "Against", "", ""]
    assert column(review, Column.TOPICS)[0] == "Transport"
    assert column(review, Column.UNSURE)[2] == "unsure"
    assert column(review, Column.NOTE)[4] == "why?"
    assert column(review, Column.FLAG)[1] == "flagged"
    assert review.head.count == "8 sentences"


def test_nothing_is_chosen_until_somebody_chooses(review: ReviewPanel, place: Place) -> None:
    assert review.table.chosen_rows() == []
    assert place.sentence is None
    assert not review.head.change.isEnabled()
    QTest.keyClick(review.table, Qt.Key.Key_Down)
    assert (place.article, place.selection) == (1, (2,))


def test_where_one_was_is_chosen_when_the_table_is_opened(
    review: ReviewPanel, place: Place, settle: Settle
) -> None:
    review.hide()
    place.open_article(2, 6)
    review.show()
    settle()
    assert review.table.chosen_rows() == [5]
    assert place.selection == (6,)


def test_the_filter_of_the_place_decides_what_is_listed(
    review: ReviewPanel, place: Place, settle: Settle, label: Labelled
) -> None:
    place.filter_by(Filter(labels=frozenset([label("against").id])))
    settle()
    assert listed(review) == [3, 6]
    assert [chip.title for chip in review.filtering.chips.chips] == ["Stance: Against"]
    assert review.head.count == "2 sentences"


def test_everybodys_rows_are_shown_and_those_of_others_can_not_be_changed(
    review: ReviewPanel, place: Place, settle: Settle
) -> None:
    assert review.head.everybody.isVisible()
    review.head.everybody.click()
    settle()
    assert [key for key in review.model.keys if key[0] == 3] == [(3, 1), (3, 2)]
    ben = review.model.keys.index((3, 2))
    review.table.choose(ben)
    assert place.sentence == 3
    assert place.selection == (), "a label key would else be Ada's answer to Ben's row"
    review.table.selectAll()
    assert review._sentences() == [1, 2, 3, 4, 5, 6, 7, 8]


@pytest.mark.parametrize(
    ("clicked", "first"),
    [(Column.STANCE, [1, 3]), (Column.FLAG, [2, 1]), (Column.NOTE, [5, 1]), (Column.UNSURE, [3, 1])],
)
def test_a_click_on_a_column_sorts_by_it(
    review: ReviewPanel, settle: Settle, clicked: Column, first: list[int]
) -> None:
    review.table.horizontalHeader().sectionClicked.emit(clicked)
    settle()
    assert listed(review)[:2] == first
    review.table.horizontalHeader().sectionClicked.emit(Column.NUMBER)
    review.table.horizontalHeader().sectionClicked.emit(Column.NUMBER)
    settle()
    assert listed(review) == [8, 7, 6, 5, 4, 3, 2, 1]


def test_labels_land_in_the_selected_rows_and_rows_stay(
    review: ReviewPanel, place: Place, settle: Settle, session: Session, label: Labelled
) -> None:
    place.filter_by(Filter(labels=frozenset([label("against").id])))
    settle()
    review.table.choose(0)
    QTest.keyClick(review.table, Qt.Key.Key_Down, SHIFT)
    assert place.selection == (3, 6)
    session.do(labelling.choose, place.selection, label("favour"))
    assert column(review, Column.STANCE) == ["Favour", "Favour"]
    assert listed(review) == [3, 6]
    review.refresh()
    settle()
    assert listed(review) == []
    assert review.nothing.isVisible()
    assert place.selection == (), "what is not listed can't be labelled from here"


def test_an_empty_table_says_whether_a_filter_or_the_project_is_to_blame(
    review: ReviewPanel, place: Place, settle: Settle, session: Session
) -> None:
    place.filter_by(Filter(text="zeppelin"))
    settle()
    words = {label.text() for label in review.nothing.findChildren(QLabel) if label.isVisible()}
    assert words == {"No sentence matches"}
    assert [button.isVisible() for button in review.nothing.findChildren(QPushButton)] == [True]
    place.filter_by(Filter())
    settle()
    review._fill((), "")  # as in a project without articles
    words = {label.text() for label in review.nothing.findChildren(QLabel) if label.isVisible()}
    assert words == {"No articles yet"}
    assert [button.isVisible() for button in review.nothing.findChildren(QPushButton)] == [False]
    review.take_keyboard()
    assert review.head.field.hasFocus()


@pytest.mark.parametrize(
    ("width", "gone"), [(1060, set()), (930, {Column.WHEN}), (680, {Column.WHEN, Column.BY})]
)
def test_in_a_narrow_window_the_sentence_keeps_its_room(
    review: ReviewPanel, width: int, gone: set[Column]
) -> None:
    review.table.tell_who(True)
    review.resize(width, 700)
    review.layout().activate()
    assert {column for column in Column if review.table.isColumnHidden(column)} == gone
    assert review.table.columnWidth(Column.SENTENCE) >= 200


def test_by_whom_is_told_only_where_it_may_be_somebody_else(review: ReviewPanel) -> None:
    review.resize(1200, 700)
    review.layout().activate()
    assert review.table.isColumnHidden(Column.BY)
    review.head.everybody.setChecked(True)
    assert not review.table.isColumnHidden(Column.BY)


def test_typing_searches_after_a_pause_and_marks_hits(
    review: ReviewPanel, place: Place, qtbot: QtBot, settle: Settle
) -> None:
    review.search()
    assert review.head.field.hasFocus()
    QTest.keyClicks(review.head.field, "quay")
    qtbot.waitUntil(lambda: place.filter == Filter(text="quay"))
    qtbot.waitUntil(lambda: listed(review) == [2, 6])
    assert review.model.query.asks
    QTest.keyClick(review.head.field, Qt.Key.Key_Return)
    assert review.table.hasFocus()
    assert review.table.chosen_rows() == [0]
    QTest.keyClick(review.head.field, Qt.Key.Key_Escape)
    assert place.filter == EVERYTHING


def test_letters_typed_into_the_search_are_letters(
    review: ReviewPanel, place: Place, session: Session
) -> None:
    review.table.choose(3)
    before = session.read(reading.annotations_of, [4])
    review.search()
    QTest.keyClicks(review.head.field, "1pf. jk")
    assert review.head.field.text() == "1pf. jk"
    assert session.read(reading.annotations_of, [4]) == before
    assert place.sentence == 4


def test_many_are_changed_in_one_step_and_brought_back_by_one_undo(
    review: ReviewPanel, session: Session
) -> None:
    review.head.all.click()
    assert review.head.count == "8 of 8 sentences selected"
    change(review, "Give a label/Stance/Neutral")
    assert set(column(review, Column.STANCE)) == {"Neutral"}
    change(review, "Flag")
    assert set(column(review, Column.FLAG)) == {"flagged"}
    session.do(undoing.undo)
    session.do(undoing.undo)
    assert column(review, Column.STANCE) == ["Favour", "", "Against", "", "", "Against", "", ""]
    assert column(review, Column.FLAG).count("flagged") == 1


def test_very_many_are_changed_by_a_job_that_can_be_stopped(
    review: ReviewPanel, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, label: Labelled
) -> None:
    monkeypatch.setattr(bulk, "AT_ONCE", 3)
    with qtbot.waitSignal(session.changed) as told:
        review.changing.change([1, 2, 3, 4], Deed.GIVE, label("mixed"))
        assert review.changing._wait is not None
        assert review.changing._wait[1].isVisible()
    assert told.args[0].sentences == {1, 2, 3, 4}
    assert review.changing._wait is None
    assert column(review, Column.STANCE)[:4] == ["Mixed"] * 4
    with qtbot.waitSignal(session.job_ended):
        review.changing.change([5, 6, 7, 8], Deed.GIVE, label("mixed"))
        review.changing._wait[1].cancel()
    assert session.read(undoing.next_undo).detail["sentences"] == 4
    entry = session.read(undoing.next_undo)
    assert (entry.name, column(review, Column.STANCE)[7]) in {("label", ""), ("label", "Mixed")}


def test_more_than_can_be_labelled_by_a_key_are_left_to_the_menu(
    review: ReviewPanel, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk, "AT_ONCE", 3)
    review.table.selectAll()
    assert place.selection == ()
    assert review.head.change.isEnabled()


def test_the_sentence_is_shown_in_its_article(review: ReviewPanel, place: Place) -> None:
    review.table.choose(2)
    lines = [line for line in review.context._lines if not line.isHidden()]
    assert [line.current for line in lines] == [False, False, True, False]
    assert lines[2].text() == "Fishers are against it."
    assert review.context._title.text() == "The new quay"
    place.clear_filter()


def test_enter_opens_the_sentence_in_its_article(review: ReviewPanel, qtbot: QtBot) -> None:
    review.table.choose(6)
    with qtbot.waitSignal(review.open_asked) as asked:
        QTest.keyClick(review.table, Qt.Key.Key_Return)
    assert asked.args == [3, 7]
    with qtbot.waitSignal(review.open_asked):
        review.context.button.click()


def test_keys_move_as_in_the_reader(review: ReviewPanel, place: Place) -> None:
    table = review.table
    for key, expected in (
        (Qt.Key.Key_J, 2), (Qt.Key.Key_J, 3), (Qt.Key.Key_K, 2), (Qt.Key.Key_End, 8), (Qt.Key.Key_Home, 1),
        (Qt.Key.Key_Space, 2), (Qt.Key.Key_Up, 1),
    ):  # fmt: skip
        QTest.keyClick(table, key)
        assert place.sentence == expected, key
    QTest.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(place.selection) == 8
    QTest.keyClick(table, Qt.Key.Key_Escape)
    assert place.selection == (1,)


def test_nothing_is_asked_while_nobody_looks(
    review: ReviewPanel, place: Place, settle: Settle, label: Labelled
) -> None:
    review.hide()
    place.filter_by(Filter(labels=frozenset([label("favour").id])))
    settle()
    assert len(listed(review)) == 8
    review.show()
    settle()
    assert listed(review) == [1]


def test_the_status_of_articles_narrows_the_rows(review: ReviewPanel, place: Place, settle: Settle) -> None:
    place.filter_by(Filter(status=Status.FLAGGED))
    settle()
    assert listed(review) == [1, 2, 3, 4]


def test_articles_that_go_take_their_rows_with_them(
    review: ReviewPanel, session: Session, settle: Settle, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(session.opened):
        session.do(importing.take_back, 1)
    settle()
    assert listed(review) == []


def test_undo_elsewhere_goes_to_the_row_it_touched(review: ReviewPanel, place: Place) -> None:
    review.table.choose(0)
    place.open_article(2, 6)
    assert review.table.chosen_rows() == [5]


def test_every_cell_and_column_says_what_it_is(review: ReviewPanel) -> None:
    model = review.model
    spoken = [
        model.index(2, section).data(Qt.ItemDataRole.AccessibleTextRole)
        for section in range(model.columnCount())
    ]
    assert spoken[1] == "Sentence: Fishers are against it."
    assert spoken[2] == "Stance: Against"
    assert spoken[6:] == ["Unsure: unsure", "Note: none", "Flag: none"]
    role = Qt.ItemDataRole.AccessibleTextRole
    heads = [model.headerData(each, Qt.Orientation.Horizontal, role) for each in range(model.columnCount())]
    assert all(heads)


def test_100_000_rows_read_only_what_is_seen(
    review: ReviewPanel, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages: list[int] = []
    read = session.read

    def counted(function: object, *values: object) -> object:
        pages.append(1)
        return read(function, *values)  # type: ignore[arg-type]

    review.model.fill(tuple((1 + n % 8, 1) for n in range(100_000)))
    monkeypatch.setattr(session, "read", counted)
    review.table.scrollToBottom()
    review.table.viewport().grab()
    assert 0 < len(pages) <= 4
    asked: list[int] = []
    columns = review.model.columnCount
    monkeypatch.setattr(type(review.model), "columnCount", lambda self, *at: asked.append(1) or columns(*at))
    review.table.selectAll()
    review.grab()
    assert len(asked) < 10_000, "nothing asks each row whether it is selected"
    assert len(review.model._pages) <= 5
