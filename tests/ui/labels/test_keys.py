"""The keys of labels follow the codebook, and work where they should and nowhere else."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from stanceline.domain.codebook import Choice, Codebook, Dimension, Label
from stanceline.operations import codebooks, reading, undoing
from stanceline.ui.reading.keystrip import hints_of
from stanceline.ui.window import Window

OTHER = Codebook(
    name="Other",
    dimensions=(
        Dimension(
            name="stance", heading="View & mood", required=True,
            labels=(Label(name="favour", key="4"), Label(name="keyless"), Label(name="R&D", key="r")),
        ),
        Dimension(name="topic", heading="View & mood", choice=Choice.MANY, labels=(Label(name="quay", key="1"),)),
    ),
)  # fmt: skip


def settle(window: Window, qtbot: QtBot) -> None:
    """Until the old actions are gone and the counts are there again."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qtbot.waitUntil(lambda: window.session.counted)


@pytest.fixture
def changed(window: Window, qtbot: QtBot) -> Window:
    """The window after another codebook was taken in."""
    window.session.do(lambda project: codebooks.take_in(project.store, OTHER, by=project.annotator.id))
    settle(window, qtbot)
    return window


def names_here(window: Window) -> set[str]:
    """Labels in use."""
    given = window.session.counts.mine.labels
    return {window.session.codebook.label(label).name for label, n in given.items() if n}


def label_menus(window: Window) -> dict[str, list[str]]:
    """Submenus of Annotate, and what is in them."""
    annotate = next(action.menu() for action in window.bar.actions() if action.text() == "&Annotate")
    assert isinstance(annotate, QMenu)
    menus = [(action.text(), action.menu()) for action in annotate.actions() if action.menu()]
    return {title: [each.text() for each in menu.actions()] for title, menu in menus}


def test_each_label_has_an_action_of_its_key(window: Window) -> None:
    keys = {label: action.shortcut().toString() for label, action in window.label_keys.of_label.items()}
    assert keys == {label.id: label.key.upper() for label in window.session.codebook}


def test_a_digit_with_shift_labels_and_says_that_it_is_not_sure(window: Window) -> None:
    here = window.place.sentence
    assert here is not None
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_2, Qt.KeyboardModifier.ShiftModifier)
    given = window.session.read(reading.annotations_of, [here])[here]
    assert [(window.session.codebook.label(each.label).name, each.unsure) for each in given] == [
        ("against", True)
    ]
    assert window.reader.current_row() == 1


def test_held_down_a_label_key_works_once(window: Window) -> None:
    assert not any(action.autoRepeat() for action in window.label_keys.actions)


def test_keys_follow_the_codebook(changed: Window) -> None:
    QTest.keyClick(changed.focusWidget(), "R")
    assert names_here(changed) == {"R&D"}
    changed.reader.first()
    QTest.keyClick(changed.focusWidget(), "4")
    assert names_here(changed) == {"favour"}
    changed.reader.first()
    QTest.keyClick(changed.focusWidget(), "1")
    assert names_here(changed) == {"favour", "quay"}


@pytest.mark.parametrize("key", ["2", "P", "E"])
def test_keys_of_the_old_codebook_are_deaf(changed: Window, key: str) -> None:
    QTest.keyClick(changed.focusWidget(), key)
    assert names_here(changed) == set()


def test_keys_come_back_with_undo(changed: Window, qtbot: QtBot) -> None:
    changed.session.do(undoing.undo)
    settle(changed, qtbot)
    QTest.keyClick(changed.focusWidget(), "P")
    assert names_here(changed) == {"politics"}


def test_no_action_of_the_old_codebook_is_left(changed: Window) -> None:
    there = {action.text() for action in changed.label_keys.findChildren(QAction)}
    assert there == {"Favour", "Keyless", "R&&D", "Quay"}
    for pane in (changed.reader, changed.queue, changed.labels):
        assert {action.text() for action in pane.actions() if not action.objectName()} == there


def test_menus_follow_the_codebook_whose_dimensions_may_share_a_heading(changed: Window) -> None:
    annotate = next(action.menu() for action in changed.bar.actions() if action.text() == "&Annotate")
    assert isinstance(annotate, QMenu)
    found = [
        (action.text(), [each.text() for each in action.menu().actions()])  # type: ignore[union-attr]
        for action in annotate.actions()
        if action.menu()
    ]
    assert found[:2] == [("Set stance", ["Favour", "Keyless", "R&&D"]), ("Toggle topic", ["Quay"])]


def test_menus_name_every_label(window: Window) -> None:
    sizes = {name: len(labels) for name, labels in label_menus(window).items()}
    assert (sizes["Set stance"], sizes["Toggle topic"]) == (6, 16)


def test_a_label_without_a_key_can_be_given_from_the_menu(changed: Window) -> None:
    next(action for action in changed.label_keys.actions if action.text() == "Keyless").trigger()
    assert names_here(changed) == {"keyless"}


def test_the_strip_of_keys_tells_the_new_ones(changed: Window) -> None:
    caps = [hint.caps for hint in hints_of(changed.session.codebook)[:2]]
    assert caps == [("4", "R"), ("1",)]
    assert "4 … R" in changed.reader.keys.accessibleName()


@pytest.mark.parametrize(
    "modifier", [Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier], ids=["Ctrl", "Alt"]
)
def test_a_label_key_with_a_modifier_labels_nothing(window: Window, modifier: Qt.KeyboardModifier) -> None:
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_1, modifier)
    assert names_here(window) == set()


def test_the_menu_bar_stays_where_it_was(window: Window) -> None:
    before = window.bar.geometry(), window.top.geometry()
    titles = [action.text() for action in window.bar.actions()]
    window.session.do(lambda project: codebooks.take_in(project.store, OTHER, by=project.annotator.id))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    assert (window.bar.geometry(), window.top.geometry()) == before
    assert [action.text() for action in window.bar.actions()] == titles
    assert window.bar.isVisible()
    assert window.bar.mapTo(window, window.bar.rect().topLeft()).y() == 0


def test_menus_of_old_codebooks_do_not_pile_up(window: Window) -> None:
    before = len(window.bar.findChildren(QMenu))
    for _ in range(3):
        window.session.do(lambda project: codebooks.take_in(project.store, OTHER, by=project.annotator.id))
        window.session.do(undoing.undo)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(window.bar.findChildren(QMenu)) == before
