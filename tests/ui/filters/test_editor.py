"""The filter editor: what it shows, and what it asks for."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QTreeWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from stanceline.domain.filters import EVERYTHING, Filter, Status
from stanceline.operations.filtering import Fields
from stanceline.ui.filters.editor import FilterEditor
from stanceline.ui.looks.looks import Looks
from stanceline.ui.session import Session

FIELDS = Fields((("The Mast", 2), ("", 1)), (("en", 2), ("ar", 1)))
CHECKED = Qt.CheckState.Checked


@pytest.fixture
def editor(session: Session, looks: Looks, qtbot: QtBot) -> Iterator[FilterEditor]:
    """Of Ada, who works with Ben."""
    editor = FilterEditor(looks, session.codebook, [(1, "Ada Lind"), (2, "Ben")], 1)
    qtbot.addWidget(editor)
    editor.show_fields(FIELDS)
    editor.show_filter(EVERYTHING)
    return editor


def item(editor: FilterEditor, text: str) -> QTreeWidgetItem:
    """A line of the labels."""
    found = editor.labels.findItems(text, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)
    return found[0]


def tick(items: QListWidget, text: str) -> None:
    """Tick the line that begins so."""
    items.findItems(text, Qt.MatchFlag.MatchStartsWith)[0].setCheckState(CHECKED)


def test_each_choice_holds_at_once(editor: FilterEditor, qtbot: QtBot, session: Session) -> None:
    against = session.codebook.named("stance", "against")
    assert against is not None
    with qtbot.waitSignal(editor.changed) as told:
        item(editor, "Against").setCheckState(0, CHECKED)
    assert told.args == [Filter(labels=frozenset([against.id]), annotator=1)]
    with qtbot.waitSignal(editor.changed) as told:
        editor.boxes["flagged"].click()
    assert told.args[0].flagged
    with qtbot.waitSignal(editor.changed) as told:
        tick(editor.sources, "The Mast")
    assert told.args[0].sources == {"The Mast"}


def test_a_click_on_the_words_ticks_as_one_in_the_box_does(editor: FilterEditor, qtbot: QtBot) -> None:
    with qtbot.waitExposed(editor):
        editor.show()
    against = item(editor, "Against")
    row = editor.labels.visualItemRect(against)
    for place in (row.center(), row.topLeft() + QPoint(12, row.height() // 2)):
        for wanted in (CHECKED, Qt.CheckState.Unchecked):
            QTest.mouseClick(editor.labels.viewport(), Qt.MouseButton.LeftButton, pos=place)
            assert against.checkState(0) is wanted
    heading = editor.labels.topLevelItem(0)
    assert heading is not None
    place = editor.labels.visualItemRect(heading).center()
    QTest.mouseClick(editor.labels.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert heading.data(0, Qt.ItemDataRole.CheckStateRole) is None


def test_typing_is_asked_for_after_a_pause(editor: FilterEditor, qtbot: QtBot) -> None:
    with qtbot.waitSignal(editor.changed) as told:
        QTest.keyClicks(editor.text, "gulls")
    assert told.args == [Filter(text="gulls")]


def test_half_a_date_asks_nothing_and_a_whole_one_does(editor: FilterEditor, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(editor.changed, wait=300):
        QTest.keyClicks(editor.since, "2026-3")
    with qtbot.waitSignal(editor.changed) as told:
        editor.since.clear()
        QTest.keyClicks(editor.since, "2026-03")
    assert told.args == [Filter(since="2026-03")]


@pytest.mark.parametrize(
    "wanted",
    [
        EVERYTHING,
        Filter(labels=frozenset([1, 2]), lacks=frozenset([2]), annotator=2),
        Filter(labels=frozenset([1])),
        Filter(unsure=True, noted=True, inherited=True, flagged=True, excluded=True, annotator=1),
        Filter(text="quay", shortest=4, longest=70, author="I", since="2026", until="2026-03-01"),
        Filter(sources=frozenset(["", "gone since"]), languages=frozenset(["ar"])),
        Filter(status=Status.DONE, words="kept", edited="2024-01-01T00:00:00.000Z", annotator=1),
    ],
    ids=str,
)
def test_what_is_shown_is_what_would_be_asked_for(editor: FilterEditor, wanted: Filter) -> None:
    editor.show_filter(wanted)
    assert editor.chosen() == wanted


def test_days_that_count_begin_where_this_computer_is(editor: FilterEditor) -> None:
    editor.edited.setCurrentIndex(1)
    today = editor.chosen()
    assert today.edited.endswith("Z")
    editor.show_filter(today)
    assert editor.edited.currentIndex() == 1


def test_clear_leaves_what_the_queue_asks_for(editor: FilterEditor, qtbot: QtBot) -> None:
    editor.show_filter(Filter(status=Status.DONE, words="x", unsure=True, annotator=1))
    with qtbot.waitSignal(editor.changed) as told:
        editor._clear()
    assert told.args == [Filter(status=Status.DONE, words="x")]


def test_sources_that_come_late_find_the_filter_as_it_was(
    session: Session, looks: Looks, qtbot: QtBot
) -> None:
    editor = FilterEditor(looks, session.codebook, [(1, "Ada Lind")], 1)
    qtbot.addWidget(editor)
    editor.show_filter(Filter(sources=frozenset(["The Mast"])))
    assert editor.chosen().sources == {"The Mast"}
    editor.show_fields(FIELDS)
    assert editor.chosen().sources == {"The Mast"}


def test_everything_in_it_has_a_name(editor: FilterEditor) -> None:
    shown = [each for each in editor.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    own = [each for each in shown if not each.objectName().startswith("qt_")]
    assert [each for each in own if not each.accessibleName() and not getattr(each, "text", str)()] == []


def test_enter_is_done_with_it(editor: FilterEditor) -> None:
    editor.show()
    QTest.keyClick(editor.text, Qt.Key.Key_Return)
    assert not editor.isVisible()
