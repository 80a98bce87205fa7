"""Notices say what must be said without stopping anybody, newest on top."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from stanceline.domain.trouble import Trouble
from stanceline.ui.looks.banner import Banner, Tidings
from stanceline.ui.looks.looks import Looks
from stanceline.ui.notices import MOST, Notices
from stanceline.ui.window import Window

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def notices(looks: Looks, qtbot: QtBot) -> Notices:
    """Empty, and a window of its own."""
    notices = Notices(looks)
    qtbot.addWidget(notices)
    notices.resize(700, 300)
    return notices


def button(notices: Notices, title: str) -> QPushButton:
    """The answer of this title."""
    return next(each for each in notices.findChildren(QPushButton) if each.text() == title)


def test_there_is_nothing_to_see_until_something_is_said(notices: Notices) -> None:
    assert not notices.isVisible()
    notices.say("One")
    assert notices.isVisible()
    assert notices.texts == ("One",)


def test_the_newest_is_on_top(notices: Notices, qtbot: QtBot) -> None:
    notices.say("One")
    notices.say("Two")
    assert notices.texts == ("Two", "One")
    one, two = sorted(notices.findChildren(Banner), key=Banner.text)
    qtbot.waitUntil(lambda: two.geometry().bottom() < one.y())


def test_the_same_thing_is_not_said_twice(notices: Notices) -> None:
    notices.say("One")
    notices.say("Two")
    notices.say("One")
    assert notices.texts == ("One", "Two")


def test_no_more_than_three_stand_there(notices: Notices) -> None:
    for number in range(MOST + 2):
        notices.say(f"Number {number}")
    assert notices.texts == ("Number 4", "Number 3", "Number 2")


def test_trouble_is_not_pushed_out_by_good_tidings(notices: Notices) -> None:
    notices.trouble(Trouble("SAVE_FAILED_FULL", "The disk is full."))
    notices.say("The file is read-only.", Tidings.WARNING)
    for number in range(MOST + 2):
        notices.say(f"Number {number}")
    assert notices.texts == ("Number 4", "The file is read-only.", "The disk is full.")


def test_newer_trouble_pushes_out_older_trouble(notices: Notices) -> None:
    for number in range(MOST + 1):
        notices.trouble(Trouble("GONE", f"Drive {number} is gone."))
    assert notices.texts == tuple(f"Drive {number} is gone." for number in (3, 2, 1))


def test_trouble_says_what_happened_and_what_to_do(notices: Notices) -> None:
    notices.trouble(Trouble("SAVE_FAILED_FULL", "The disk is full.", "Free some space."))
    assert notices.texts == ("The disk is full. Free some space.",)


def test_what_went_well_leaves_by_itself_and_trouble_stays(notices: Notices, qtbot: QtBot) -> None:
    notices.trouble(Trouble("GONE", "The drive is gone."))
    notices.say("All is well", seconds=0.01)
    qtbot.waitUntil(lambda: notices.texts == ("The drive is gone.",))


def test_a_cross_takes_a_banner_away(notices: Notices) -> None:
    notices.say("One")
    notices.say("Two")
    banner = next(each for each in notices.findChildren(Banner) if each.text() == "Two")
    QTest.mouseClick(banner.findChild(QToolButton), LEFT)
    assert notices.texts == ("One",)


def test_the_last_cross_hides_the_place(notices: Notices) -> None:
    notices.say("One")
    QTest.mouseClick(notices.findChild(QToolButton), LEFT)
    assert notices.texts == ()
    assert not notices.isVisible()


def test_an_answer_is_given_once_and_the_banner_leaves(notices: Notices) -> None:
    given: list[str] = []
    notices.say(
        "What now?", answers=[("This", lambda: given.append("this")), ("That", lambda: given.append("that"))]
    )
    QTest.mouseClick(button(notices, "That"), LEFT)
    assert given == ["that"]
    assert notices.texts == ()


def test_an_answer_may_say_the_next_thing(notices: Notices) -> None:
    notices.say("What now?", answers=[("This", lambda: notices.say("Done"))])
    QTest.mouseClick(button(notices, "This"), LEFT)
    assert notices.texts == ("Done",)
    assert notices.isVisible()


def test_untrusted_words_stay_plain(notices: Notices) -> None:
    text = '<img src="x"><b>Fishers & Sons</b>'
    notices.say(text)
    shown = [label for label in notices.findChildren(QLabel) if label.text() == text]
    assert [label.textFormat() for label in shown] == [Qt.TextFormat.PlainText]


def test_the_keyboard_goes_back_to_the_reader_when_an_answer_was_clicked(window: Window) -> None:
    window.notices.say("What now?", answers=[("This", lambda: None)])
    answer = button(window.notices, "This")
    assert answer.isVisible()
    QTest.mouseClick(answer, LEFT)
    assert window.focusWidget() is window.reader.view


def test_the_keyboard_goes_back_to_the_reader_when_a_banner_it_was_in_leaves(window: Window) -> None:
    window.notices.say("What now?", answers=[("This", lambda: None)])
    button(window.notices, "This").setFocus()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    assert window.notices.texts == ()
    assert window.focusWidget() is window.reader.view


def test_a_cross_pressed_by_keyboard_gives_the_keyboard_back_too(window: Window) -> None:
    window.notices.say("One")
    window.notices.findChild(QToolButton).setFocus()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    assert window.notices.texts == ()
    assert window.focusWidget() is window.reader.view


def test_a_banner_that_leaves_by_itself_takes_the_keyboard_from_nobody(window: Window, qtbot: QtBot) -> None:
    window.queue.field.setFocus()
    window.notices.say("One", seconds=0.01)
    qtbot.waitUntil(lambda: window.notices.texts == ())
    assert window.focusWidget() is window.queue.field
