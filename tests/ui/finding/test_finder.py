"""The find bar in the window: hits are marked, counted and gone to; the keyboard comes back to the labels."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from stanceline.operations import undoing
from stanceline.ui.finding.bar import HEIGHT
from stanceline.ui.views import View
from stanceline.ui.window import Window

QUAY, GULLS, FEES = 1, 2, 3


def marked(window: Window) -> list[list[str]]:
    """What is marked, by sentence; the current hit in brackets."""
    model = window.reader.model
    found = []
    for row, sentence in enumerate(model.sentences):
        hits = model.hits(row)
        words = [sentence.text[start:end] for start, end in hits.ranges]
        if hits.current >= 0:
            words[hits.current] = f"[{words[hits.current]}]"
        found.append(words)
    return found


def find(window: Window, words: str) -> None:
    """Ctrl+F, and type."""
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.focusWidget() is window.finder.bar.field
    window.finder.bar.field.clear()
    if words.isascii():
        QTest.keyClicks(window.focusWidget(), words)
    else:
        window.finder.bar.field.setText(words)


def press(window: Window, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    """Where the keyboard is."""
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    QTest.keyClick(window.focusWidget(), key, held)


def count(window: Window) -> str:
    """What the bar says."""
    return window.finder.bar.count.text()


SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(window: Window) -> Window:
    """At the first sentence of the article of the quay."""
    window.place.open_article(QUAY)
    window.reader.first()
    window.reader.setFocus()
    return window


def test_typing_marks_all_hits_and_goes_to_the_first(window: Window) -> None:
    find(window, "is")
    assert marked(window) == [[], ["[is]"], [], ["is"]]
    assert (window.reader.current_row(), count(window)) == (1, "1 of 2")


def test_typing_labels_nothing(window: Window) -> None:
    find(window, "1 e? .0")
    assert window.session.read(undoing.next_undo).name == "import"  # type: ignore[union-attr]
    assert window.finder.bar.field.text() == "1 e? .0"


def test_the_key_that_repeats_labels_is_only_a_key_in_the_field(window: Window) -> None:
    press(window, Qt.Key.Key_1)
    find(window, "dear")
    before = window.session.read(undoing.next_undo)
    press(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert window.session.read(undoing.next_undo) == before
    assert window.reader.model.row(3).stance is None


@pytest.mark.parametrize("forth", [(Qt.Key.Key_Return,), (Qt.Key.Key_F3,), (Qt.Key.Key_Down,)])
def test_forth_goes_from_hit_to_hit_and_around(window: Window, forth: tuple[Qt.Key, ...]) -> None:
    find(window, "the OR is")
    seen = [count(window)]
    for _ in range(4):
        press(window, *forth)
        seen.append(count(window))
    assert seen == ["1 of 4", "2 of 4", "3 of 4", "4 of 4", "1 of 4"]


@pytest.mark.parametrize("back", [(Qt.Key.Key_Return, SHIFT), (Qt.Key.Key_F3, SHIFT), (Qt.Key.Key_Up,)])
def test_back_goes_the_other_way(window: Window, back: tuple[Qt.Key, Qt.KeyboardModifier]) -> None:
    find(window, "is")
    press(window, *back)
    assert (window.reader.current_row(), count(window)) == (3, "2 of 2")
    press(window, *back)
    assert (window.reader.current_row(), count(window)) == (1, "1 of 2")


def test_the_buttons_do_the_same(window: Window, qtbot: QtBot) -> None:
    find(window, "is")
    qtbot.mouseClick(window.finder.bar.next, Qt.MouseButton.LeftButton)
    assert count(window) == "2 of 2"
    qtbot.mouseClick(window.finder.bar.previous, Qt.MouseButton.LeftButton)
    assert count(window) == "1 of 2"
    qtbot.mouseClick(window.finder.bar.cross, Qt.MouseButton.LeftButton)
    assert not window.finder.is_open


def test_typing_starts_where_the_person_was_and_not_where_the_last_word_led(window: Window) -> None:
    window.reader.last()
    find(window, "the")
    assert (window.reader.current_row(), count(window)) == (0, "1 of 2")
    window.finder.bar.field.clear()
    QTest.keyClicks(window.focusWidget(), "is")
    assert (window.reader.current_row(), count(window)) == (3, "2 of 2")


def test_who_goes_elsewhere_goes_on_from_there(window: Window) -> None:
    find(window, "is")
    window.reader.last()
    assert count(window) == "2 of 2"
    window.place.go(window.reader.model.sentences[2].id)
    assert count(window) == "– of 2"
    press(window, Qt.Key.Key_F3, SHIFT)
    assert (window.reader.current_row(), count(window)) == (1, "1 of 2")
    window.place.go(window.reader.model.sentences[2].id)
    press(window, Qt.Key.Key_F3)
    assert (window.reader.current_row(), count(window)) == (3, "2 of 2")


def test_without_hits_nobody_is_moved(window: Window) -> None:
    find(window, "zebra")
    press(window, Qt.Key.Key_F3)
    assert (window.reader.current_row(), count(window)) == (0, "No hits")
    assert not window.finder.bar.next.isEnabled()
    assert marked(window) == [[]] * 4


def test_where_the_last_letter_leaves_no_hit_one_is_back_where_the_bar_was_opened(window: Window) -> None:
    window.place.go(window.reader.model.sentences[1].id)
    find(window, "fue")
    assert window.reader.current_row() == 3
    QTest.keyClicks(window.focusWidget(), "x")
    assert (window.reader.current_row(), count(window)) == (1, "No hits")


def test_the_field_tells_that_words_are_found_by_their_beginnings(window: Window) -> None:
    field = window.finder.bar.field
    assert "beginnings" in field.placeholderText()
    assert "beginnings" in field.toolTip()


def test_esc_takes_bar_and_marks_away_and_the_next_key_labels(window: Window) -> None:
    find(window, "fishers")
    press(window, Qt.Key.Key_Escape)
    assert not window.finder.is_open
    assert marked(window) == [[]] * 4
    press(window, Qt.Key.Key_2)
    assert window.reader.model.row(2).stance is not None


def test_esc_in_the_text_closes_the_bar_too(window: Window) -> None:
    find(window, "is")
    window.reader.setFocus()
    press(window, Qt.Key.Key_Escape)
    assert not window.finder.is_open
    assert window.focusWidget() is window.reader.view


def test_labels_can_be_set_while_hits_are_marked(window: Window) -> None:
    find(window, "is")
    window.reader.setFocus()
    press(window, Qt.Key.Key_1)
    assert window.reader.model.row(1).stance is not None
    assert marked(window)[1] == ["is"]


def test_the_words_of_the_last_time_are_there_again(window: Window) -> None:
    find(window, "is")
    press(window, Qt.Key.Key_Escape)
    window.reader.first()
    press(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.finder.bar.field.selectedText() == "is"
    assert (window.reader.current_row(), count(window)) == (0, "– of 2")


def test_another_article_is_searched_at_once(window: Window) -> None:
    find(window, "quay")
    window.place.open_article(GULLS)
    assert marked(window) == [[], ["quay"]]
    press(window, Qt.Key.Key_F3)
    assert marked(window) == [[], ["[quay]"]]


def test_arabic_is_found_with_and_without_its_vowels(window: Window) -> None:
    window.place.open_article(FEES)
    find(window, "التُّجَّار")
    assert marked(window) == [["[التجار]"], []]
    find(window, "بالرُّسُوم")
    assert marked(window) == [["[بالرسوم]"], []]


def test_f3_without_the_bar_goes_to_the_next_match_of_the_filter(window: Window) -> None:
    press(window, Qt.Key.Key_1)  # and on to the second sentence
    stance = window.session.codebook.stance
    assert stance is not None
    window.place.go(window.reader.model.sentences[2].id)
    window.place.narrow(stance.labels[0].id)
    window.place.go(window.reader.model.sentences[3].id)
    press(window, Qt.Key.Key_F3, SHIFT)
    assert window.reader.current_row() == 0
    assert not window.finder.is_open


def test_f3_without_bar_and_filter_opens_the_bar_and_goes_on(window: Window) -> None:
    find(window, "is")
    press(window, Qt.Key.Key_Escape)
    press(window, Qt.Key.Key_F3)
    assert window.finder.is_open
    assert count(window) == "2 of 2"


def test_the_text_stays_where_it_was_when_the_bar_comes_and_goes(window: Window) -> None:
    view = window.reader.view
    window.resize(1024, 680)
    window.reader.zoom(14)
    window.reader.last()
    view.follow(3, at_once=True)

    def top() -> int:
        return view.viewport().mapTo(window, view.visualRect(view.currentIndex()).topLeft()).y()

    before = top()
    window.finder.open()
    assert window.finder.bar.height() == HEIGHT
    assert top() == before
    window.finder.close()
    assert top() == before


def test_every_part_of_the_bar_has_a_name_and_is_reached_by_tab(window: Window) -> None:
    find(window, "is")
    bar = window.finder.bar
    parts = (bar.field, bar.previous, bar.next, bar.cross)
    assert all(part.accessibleName() for part in (*parts, bar, bar.count))
    for part in parts[1:]:
        press(window, Qt.Key.Key_Tab)
        assert window.focusWidget() is part


def test_find_waits_for_an_article(window: Window) -> None:
    window.place.open_article(None)
    window.actions_.by_id["find.article"].trigger()
    assert not window.finder.is_open


def test_other_words_can_be_asked_for_from_outside(window: Window) -> None:
    window.finder.open('"a gift"')
    assert marked(window) == [[], ["[a gift]"], [], []]


def test_in_the_table_of_sentences_the_same_key_leads_to_its_field(window: Window) -> None:
    window.desk.views.show(View.REVIEW)
    window.actions_.by_id["find.article"].trigger()
    assert window.focusWidget() is window.desk.review.head.field
    assert not window.finder.is_open


def test_the_bar_waits_while_the_table_is_shown(window: Window) -> None:
    find(window, "is")
    window.desk.views.show(View.REVIEW)
    window.actions_.by_id["find.next"].trigger()
    window.desk.views.show(View.ANNOTATE)
    assert window.finder.is_open
    press(window, Qt.Key.Key_F3)
    assert count(window) == "2 of 2"
