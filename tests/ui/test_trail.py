"""Back and forward: where one has been, and articles that are gone passed over."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from stanceline.operations import undoing
from stanceline.ui.place import Place
from stanceline.ui.trail import LONGEST, Spot, Trail
from stanceline.ui.window import Window

ALT = Qt.KeyboardModifier.AltModifier


@given(st.lists(st.integers(1, 5), min_size=1, max_size=30))
def test_all_the_way_back_and_forward_again_is_where_one_was(articles: list[int]) -> None:
    place = Place()
    for article in articles:
        place.open_article(article)
    end, behind = place.article, len(place.trail.behind)
    for _ in range(behind):
        place.travel(-1, range(10))
    assert place.article == articles[0]
    for _ in range(behind):
        place.travel(1, range(10))
    assert place.article == end
    place.travel(1, range(10))
    assert place.article == end


def test_going_elsewhere_loses_the_way_forward() -> None:
    place = Place()
    for article in (1, 2):
        place.open_article(article)
    place.travel(-1, range(10))
    assert place.trail.ahead
    place.open_article(3)
    assert not place.trail.ahead
    place.travel(-1, range(10))
    assert place.article == 1


def test_the_way_is_as_long_as_anybody_remembers() -> None:
    trail = Trail()
    for n in range(3 * LONGEST):
        trail.leave(Spot(n, None))
        trail.leave(Spot(n, None))
    assert len(trail.behind) == LONGEST
    assert trail.behind[-1] == Spot(3 * LONGEST - 1, None)


def test_articles_that_are_gone_are_passed_over() -> None:
    place = Place()
    for article in (1, 2, 3):
        place.open_article(article)
    place.travel(-1, {1, 3})
    assert place.article == 1
    place.travel(-1, {1, 3})
    assert place.article == 1


def test_alt_and_arrows_go_back_to_the_sentence_and_forward_again(window: Window) -> None:
    first, second, _ = [line.id for line in window.queue.model.articles]
    window.reader.last()
    there = window.place.sentence
    window.place.open_article(second)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Left, ALT)
    assert (window.place.article, window.place.sentence) == (first, there)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Right, ALT)
    assert window.place.article == second


def test_a_leap_within_an_article_can_be_taken_back(window: Window) -> None:
    window.palette_.ask("#3")
    QTest.keyClick(window.palette_.field, Qt.Key.Key_Return)
    assert window.reader.current_row() == 2
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Left, ALT)
    assert window.reader.current_row() == 0


def test_nobody_is_led_back_to_articles_whose_import_was_undone(window: Window) -> None:
    window.place.open_article(window.queue.model.articles[1].id)
    window.session.do(undoing.undo)
    window.place.open_article(None)
    window.queue.model.fill(())
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Left, ALT)
    assert window.place.article is None
