"""Joining and splitting in the window: keys, the caret, the question which answer stays, undo."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from stanceline.operations import labelling, projects, reading
from stanceline.ui.repairing.choosing import Choosing
from stanceline.ui.repairing.overlay import Overlay
from stanceline.ui.repairing.splitting import Splitting
from stanceline.ui.window import Window

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
JOIN = (Qt.Key.Key_J, CONTROL)
SPLIT = (Qt.Key.Key_J, CONTROL | SHIFT)


def press(window: Window, *keys: Qt.Key) -> None:
    """Keys to whatever has the keyboard."""
    for key in keys:
        QTest.keyClick(focus(window), key)


def focus(window: Window) -> QWidget:
    found = window.focusWidget()
    assert found is not None
    return found


def texts(window: Window) -> list[str]:
    return [sentence.text for sentence in window.reader.model.sentences]


def begin(window: Window) -> None:
    window.reader.setFocus()
    window.place.go(window.reader.model.sentences[0].id)


def splitting(window: Window) -> Splitting:
    (found,) = window.findChildren(Splitting)
    return found


def label(window: Window, place: int, name: str) -> None:
    sentence = window.reader.model.sentences[place].id
    wanted = next(each for each in window.session.codebook if each.name == name)
    window.session.do(labelling.choose, [sentence], wanted)


def test_one_key_joins_with_the_next_and_the_cursor_stays(window: Window) -> None:
    begin(window)
    here = window.place.sentence
    QTest.keyClick(window.reader.view, *JOIN)
    assert texts(window)[0] == "The harbour council met on Monday. The new quay is a gift."
    assert (window.place.sentence, window.place.selection) == (here, (here,))
    assert window.reader.view.hasFocus()


def test_several_that_are_selected_are_joined(window: Window) -> None:
    begin(window)
    window.reader.extend(1)
    window.reader.extend(1)
    QTest.keyClick(window.reader.view, *JOIN)
    assert len(texts(window)) == 2
    assert window.reader.current_row() == 0


def test_undo_and_redo_keep_the_cursor_where_it_happened(window: Window) -> None:
    begin(window)
    before = texts(window)
    QTest.keyClick(window.reader.view, *JOIN)
    window.deciding.undo()
    assert texts(window) == before
    window.place.go(window.reader.model.sentences[1].id)
    window.deciding.redo()
    assert window.reader.current_row() == 0


def test_undo_of_a_split_leads_from_the_right_half_to_the_whole(window: Window) -> None:
    begin(window)
    label(window, 0, "favour")
    QTest.keyClick(window.reader.view, *SPLIT)
    press(window, Qt.Key.Key_Return)
    window.place.go(window.reader.model.sentences[1].id)
    window.deciding.undo()
    assert window.reader.current_row() == 0
    assert window.place.selection == (window.reader.model.sentences[0].id,)


def test_undo_finds_a_join_without_labels_in_another_article(window: Window) -> None:
    begin(window)
    QTest.keyClick(window.reader.view, *JOIN)
    first = window.place.article
    window.place.open_article(window.queue.model.articles[1].id)
    window.deciding.undo()
    assert window.place.article == first


def test_a_caret_goes_by_words_and_enter_splits(window: Window) -> None:
    begin(window)
    QTest.keyClick(window.reader.view, *SPLIT)
    caret = splitting(window).caret
    press(window, Qt.Key.Key_Home, Qt.Key.Key_Right)
    assert caret.halves == ("The harbour", "council met on Monday.")
    press(window, Qt.Key.Key_Return)
    assert texts(window)[:2] == ["The harbour", "council met on Monday."]
    assert window.reader.view.hasFocus()
    assert window.reader.current_row() == 0


def test_escape_leaves_everything_as_it_was(window: Window) -> None:
    begin(window)
    before = texts(window)
    QTest.keyClick(window.reader.view, *SPLIT)
    press(window, Qt.Key.Key_Escape)
    assert texts(window) == before
    assert window.reader.view.hasFocus()
    assert not any(card.isVisible() for card in window.findChildren(Overlay))


def test_no_key_labels_while_the_caret_is_there(window: Window) -> None:
    begin(window)
    QTest.keyClick(window.reader.view, *SPLIT)
    press(window, Qt.Key.Key_1, Qt.Key.Key_E, Qt.Key.Key_Space, Qt.Key.Key_Backspace)
    assert not any(window.session.read(reading.annotations, window.place.article).values())
    assert splitting(window).isVisible()


def test_a_click_sets_the_caret(window: Window) -> None:
    begin(window)
    QTest.keyClick(window.reader.view, *SPLIT)
    card = splitting(window)
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(card._text_x + 3, 20))
    assert card.caret.at == 1


def test_in_a_text_from_the_right_the_left_arrow_goes_on(window: Window) -> None:
    window.place.open_article(window.queue.model.articles[2].id)
    begin(window)
    QTest.keyClick(window.reader.view, *SPLIT)
    card = splitting(window)
    press(window, Qt.Key.Key_Home)
    at = card.caret.at
    press(window, Qt.Key.Key_Left)
    assert card.caret.at > at


def test_the_caret_stands_on_the_text_of_the_sentence(window: Window) -> None:
    begin(window)
    view, row = window.reader.view, 0
    card_text = view.visualRect(view.model().index(row, 0))
    QTest.keyClick(view, *SPLIT)
    over = splitting(window)
    top = over.mapTo(window, QPoint()).y() - view.viewport().mapTo(window, QPoint()).y()
    assert abs(top - card_text.y()) <= 4
    assert over.width() <= view.viewport().width()


def test_the_caret_covers_no_half_of_the_line_below(window: Window) -> None:
    begin(window)
    view = window.reader.view
    assert not view.delegate.gap(1)
    QTest.keyClick(focus(window), *SPLIT)
    below = view.visualRect(view.model().index(1, 0)).translated(splitting(window).origin())
    text = below.top() + 1 + 6
    assert splitting(window).geometry().bottom() + 1 >= text + view.delegate.block(1).pitch


def test_going_elsewhere_takes_the_caret_away(window: Window) -> None:
    begin(window)
    for go in (
        lambda: window.queue.field.setFocus(),
        lambda: window.place.go(window.reader.model.sentences[2].id),
        lambda: label(window, 3, "favour"),
    ):
        window.reader.setFocus()
        QTest.keyClick(window.reader.view, *SPLIT)
        card = window.findChildren(Splitting)[-1]
        assert card.isVisible()
        go()
        assert not card.isVisible()


def test_two_answers_are_asked_about_and_enter_keeps_the_longer_sentences(window: Window) -> None:
    begin(window)
    label(window, 0, "favour")
    label(window, 1, "against")
    QTest.keyClick(window.reader.view, *JOIN)
    (card,) = window.findChildren(Choosing)
    assert focus(window) in card.buttons
    assert card.accessibleName().startswith("Stance")
    press(window, Qt.Key.Key_Return)
    assert window.reader.model.row(0).stance is not None
    assert window.reader.model.row(0).stance.name == "favour"
    assert window.reader.view.hasFocus()


def test_a_digit_keeps_that_answer(window: Window) -> None:
    begin(window)
    label(window, 0, "favour")
    label(window, 1, "against")
    QTest.keyClick(window.reader.view, *JOIN)
    press(window, Qt.Key.Key_2)
    assert window.reader.model.row(0).stance.name == "against"


def test_escape_joins_nothing(window: Window) -> None:
    begin(window)
    label(window, 0, "favour")
    label(window, 1, "against")
    before = texts(window)
    QTest.keyClick(window.reader.view, *JOIN)
    press(window, Qt.Key.Key_Escape)
    assert texts(window) == before
    assert window.reader.view.hasFocus()


def test_the_last_sentence_says_why_nothing_happens(window: Window) -> None:
    begin(window)
    window.reader.last()
    QTest.keyClick(window.reader.view, *JOIN)
    assert window.notices.texts == ("This is the last sentence of its article. Go to the one before.",)


def test_somebody_elses_labels_block_it_with_words(window: Window, qtbot: QtBot) -> None:
    begin(window)
    project = window.session.project
    mine = project.annotator
    project.annotator = projects.annotator_named(project, "Ben")
    label(window, 1, "favour")
    project.annotator = mine
    before = texts(window)
    QTest.keyClick(window.reader.view, *JOIN)
    assert texts(window) == before
    assert "Ben labelled or marked it" in window.notices.texts[0]


def test_a_read_only_project_offers_neither(read_only: Window) -> None:
    read_only.reader.setFocus()
    QTest.keyClick(read_only.reader.view, *SPLIT)
    QTest.keyClick(read_only.reader.view, *JOIN)
    assert read_only.findChildren(Overlay) == []
    assert len(texts(read_only)) == 4
