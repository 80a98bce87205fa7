"""The keyboard and the pointer in the queue: in its list, in its field, on its chips."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from stanceline.domain.filters import Status
from stanceline.operations import reading
from stanceline.ui.looks.chip import Chip
from stanceline.ui.place import Place
from stanceline.ui.queue.panel import QueuePanel
from stanceline.ui.session import Session
from stanceline.ui.window import Window

NONE, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton


def ids(session: Session) -> list[int]:
    """Row ids of the articles."""
    return [line.id for line in session.read(reading.articles)]


def chips(panel: QueuePanel) -> dict[str, Chip]:
    """By their words."""
    return {chip.title: chip for chip in panel.findChildren(Chip)}


def test_arrows_move_in_the_list_and_open_nothing(panel: QueuePanel, session: Session, place: Place) -> None:
    panel.view.setFocus()
    QTest.keyClick(panel.view, Qt.Key.Key_Down)
    QTest.keyClick(panel.view, Qt.Key.Key_Down)
    assert panel.view.currentIndex().row() == 2
    assert place.article == ids(session)[0]
    QTest.keyClick(panel.view, Qt.Key.Key_Home)
    assert panel.view.currentIndex().row() == 0


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_open_the_row_of_the_list(
    panel: QueuePanel, session: Session, place: Place, key: Qt.Key
) -> None:
    panel.view.setFocus()
    QTest.keyClick(panel.view, Qt.Key.Key_Down)
    QTest.keyClick(panel.view, key)
    assert place.article == ids(session)[1]


def test_a_row_that_was_not_opened_is_given_up_when_the_keyboard_leaves(panel: QueuePanel) -> None:
    panel.view.setFocus()
    QTest.keyClick(panel.view, Qt.Key.Key_End)
    panel.field.setFocus()
    assert panel.view.currentIndex().row() == 0
    assert [index.row() for index in panel.view.selectedIndexes()] == [0]


def test_a_click_opens_an_article(panel: QueuePanel, session: Session, place: Place) -> None:
    box = panel.view.visualRect(panel.model.index(2))
    QTest.mouseClick(panel.view.viewport(), LEFT, NONE, box.center())
    assert place.article == ids(session)[2]


def test_the_open_article_is_the_selected_one_and_none_when_it_is_filtered_out(
    panel: QueuePanel, session: Session, place: Place
) -> None:
    place.open_article(ids(session)[1])
    assert [index.row() for index in panel.view.selectedIndexes()] == [1]
    panel.field.setText("quay")
    assert panel.view.selectedIndexes() == []
    panel.field.setText("")
    assert [index.row() for index in panel.view.selectedIndexes()] == [1]


def test_the_keyboard_goes_with_an_article_that_is_opened(window: Window) -> None:
    window.queue.view.setFocus()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Down)
    assert window.focusWidget() is window.queue.view
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert window.focusWidget() is window.reader.view
    assert window.queue.model.row_of(window.place.article) == 1
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Down)
    assert window.reader.current_row() == 1


def test_a_click_in_the_list_takes_the_keyboard_to_the_article(window: Window) -> None:
    box = window.queue.view.visualRect(window.queue.model.index(1))
    QTest.mouseClick(window.queue.view.viewport(), LEFT, NONE, box.center())
    assert window.focusWidget() is window.reader.view


def test_label_keys_work_in_the_list_too(window: Window) -> None:
    window.queue.view.setFocus()
    QTest.keyClick(window.focusWidget(), "1")
    assert window.session.counts.mine.labelled == 1


@pytest.mark.parametrize("button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton])
def test_only_a_left_click_chooses_a_row(
    panel: QueuePanel, session: Session, place: Place, button: Qt.MouseButton
) -> None:
    box = panel.view.visualRect(panel.model.index(2))
    QTest.mouseClick(panel.view.viewport(), button, NONE, box.center())
    QTest.mouseDClick(panel.view.viewport(), button, NONE, box.center())
    assert panel.view.currentIndex().row() == 0
    assert place.article == ids(session)[0]


def test_a_pointer_drawn_over_the_rows_chooses_none_on_its_way(panel: QueuePanel) -> None:
    viewport = panel.view.viewport()
    QTest.mousePress(viewport, LEFT, NONE, panel.view.visualRect(panel.model.index(0)).center())
    QTest.mouseMove(viewport, panel.view.visualRect(panel.model.index(2)).center())
    QTest.mouseRelease(viewport, LEFT, NONE, panel.view.visualRect(panel.model.index(2)).center())
    assert panel.view.currentIndex().row() == 0


def test_letters_that_label_nothing_search_for_nothing_in_the_list(panel: QueuePanel) -> None:
    panel.view.setFocus()
    QTest.keyClicks(panel.view, "what")
    assert panel.view.currentIndex().row() == 0


# ------------------------------------------------------------------------------------------------ the field


def test_esc_clears_the_words_and_then_gives_the_keyboard_back(window: Window) -> None:
    field = window.queue.field
    field.setFocus()
    QTest.keyClicks(field, "quay")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    assert window.focusWidget() is field
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert window.focusWidget() is window.reader.view


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_down_and_enter_lead_from_the_field_to_the_open_article(window: Window, key: Qt.Key) -> None:
    here = window.queue.model.shown[1].id
    window.place.open_article(here)
    window.queue.field.setFocus()
    QTest.keyClick(window.focusWidget(), key)
    assert window.focusWidget() is window.queue.view
    assert window.queue.view.currentIndex().row() == 1
    assert window.place.article == here


def test_down_leads_to_the_first_row_where_the_open_article_is_not_listed(window: Window) -> None:
    here = window.place.article
    window.queue.field.setFocus()
    QTest.keyClicks(window.queue.field, "gulls")
    QTest.keyClick(window.queue.field, Qt.Key.Key_Down)
    assert [index.row() for index in window.queue.view.selectedIndexes()] == [0]
    assert window.place.article == here
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert window.place.article == window.queue.model.shown[0].id != here


def test_down_stays_in_the_field_where_nothing_is_listed(window: Window) -> None:
    window.queue.field.setFocus()
    QTest.keyClicks(window.queue.field, "zzz")
    QTest.keyClick(window.queue.field, Qt.Key.Key_Down)
    assert window.focusWidget() is window.queue.field


def test_nothing_that_is_typed_into_the_field_labels_or_moves(window: Window) -> None:
    label_something(window)
    field = window.queue.field
    field.setFocus()
    before = window.session.counts.mine.labels.total(), window.reader.current_row()
    QTest.keyClicks(field, "1pkJ.0 x")
    for key, modifier in (
        (Qt.Key.Key_Backspace, NONE), (Qt.Key.Key_Home, NONE), (Qt.Key.Key_End, NONE), (Qt.Key.Key_Up, NONE),
        (Qt.Key.Key_PageDown, NONE), (Qt.Key.Key_PageUp, NONE), (Qt.Key.Key_Delete, NONE),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier), (Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier), (Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier), (Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier),
    ):  # fmt: skip
        QTest.keyClick(field, key, modifier)
    assert window.focusWidget() is field
    assert field.text() == "1pkJ.0  "
    assert (window.session.counts.mine.labels.total(), window.reader.current_row()) == before
    assert len(window.place.selection) == 1


def label_something(window: Window) -> None:
    """So that there is something to repeat and to clear."""
    window.reader.setFocus()
    QTest.keyClick(window.focusWidget(), "1")


# ------------------------------------------------------------------------------------------------ the loop


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_space_and_enter_press_the_chip_that_tab_reached(window: Window, key: Qt.Key) -> None:
    chip = chips(window.queue)["Done"]
    chip.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(chip, key)
    assert window.place.filter.status is Status.DONE
    assert window.reader.current_row() == 0


def test_loop_keys_work_on_a_chip(window: Window) -> None:
    chip = chips(window.queue)["To do"]
    chip.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(chip, "P")
    QTest.keyClick(chip, "1")
    assert window.session.counts.mine.labels.total() == 2
    assert window.reader.current_row() == 1
    QTest.keyClick(chip, "J")
    assert window.reader.current_row() == 2
    QTest.keyClick(chip, "K")
    assert window.reader.current_row() == 1
    assert window.focusWidget() is chip


def test_in_the_list_j_and_k_move_sentences_and_arrows_move_rows(window: Window) -> None:
    view, here = window.queue.view, window.place.article
    view.setFocus()
    QTest.keyClick(view, "J")
    QTest.keyClick(view, "J")
    QTest.keyClick(view, "K")
    assert window.reader.current_row() == 1
    for key, row in (
        (Qt.Key.Key_Down, 1), (Qt.Key.Key_End, 2), (Qt.Key.Key_Up, 1), (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_PageDown, 2), (Qt.Key.Key_PageUp, 0),
    ):  # fmt: skip
        QTest.keyClick(view, key)
        assert view.currentIndex().row() == row, key
    assert window.reader.current_row() == 1
    assert window.place.article == here


def test_space_in_the_list_opens_the_row_and_goes_to_no_other_sentence(window: Window) -> None:
    view = window.queue.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert window.queue.model.row_of(window.place.article) == 1
    assert window.reader.current_row() == 0
    assert window.focusWidget() is window.reader.view
