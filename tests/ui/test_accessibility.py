"""The window for those who hear it or go by keys: names, roles, the way of Tab, in the window and every dialog."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from stanceline.operations import labelling, marking
from stanceline.ui.tabbing import stops as all_stops
from stanceline.ui.window import Window

ROLE = QAccessible.Role
SILENT = {
    ROLE.Client, ROLE.Grouping, ROLE.Border, ROLE.Pane, ROLE.LayeredPane, ROLE.ScrollBar, ROLE.Separator,
    ROLE.Whitespace, ROLE.Grip, ROLE.Splitter, ROLE.Window, ROLE.NoRole, ROLE.ToolTip,
}  # fmt: skip
"""What only holds others together."""

LISTS = {ROLE.List, ROLE.Table, ROLE.Tree}
ENOUGH = 8  # items of one list: they are all made by the same model

DIALOGS = (
    "file.new", "file.import", "file.export", "edit.preferences", "project.codebook", "view.own_words",
    "tools.palette", "tools.shortcuts", "help.contents", "help.shortcuts", "help.about", "help.news", "help.cite",
    "help.tour", "find.article", "annotate.find_label", "annotate.note", "annotate.split", "view.guidelines",
    "view.review", "view.decisions", "view.history",
)  # fmt: skip
"""Actions after which there is more to be walked."""


def inside(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """An interface and all below it; of long lists the first items."""
    if interface is None or not interface.isValid():
        return
    yield interface
    count = interface.childCount()
    for number in range(min(count, ENOUGH) if interface.role() in LISTS else count):
        child = interface.child(number)
        if child is not None:
            yield from inside(child)


def known(interface: QAccessibleInterface) -> str:
    """What to call it in a failure: role, class, and whose child it is."""
    thing = interface.object()
    parent = thing.parent() if thing is not None else None
    kind = type(thing).__name__ if thing is not None else "item"
    return f"{interface.role().name} {kind} in {type(parent).__name__ if parent is not None else 'a list'}"


def nameless(root: QWidget) -> list[str]:
    """Everything that can be met and says nothing."""
    found = []
    for each in inside(QAccessible.queryAccessibleInterface(root)):
        state = each.state()
        if state.invisible or each.text(QAccessible.Text.Name).strip():
            continue
        thing = each.object()
        if isinstance(thing, QWidget) and (thing.isWindow() or thing.focusProxy() is not None):
            continue
        empty = each.role() == ROLE.StaticText and not each.text(QAccessible.Text.Value).strip()
        empty = empty or (isinstance(thing, QTabBar) and thing.count() < 2)
        held = (
            state.focusable and isinstance(thing, QWidget) and thing.focusPolicy() != Qt.FocusPolicy.NoFocus
        )
        if held or (each.role() not in SILENT and not empty):
            found.append(known(each))
    return sorted(set(found))


def stops(window: QWidget) -> list[QWidget]:
    """Where Tab may stop now, in order, once around."""
    return [each for each in all_stops(window) if each.isVisible() and each.isEnabled()]


def seen_in(window: Window) -> str:
    """The pane that has the keyboard."""
    focus = window.focusWidget()
    assert focus is not None
    return next((dock.objectName() for dock in window.panes.docks if dock.isAncestorOf(focus)), "text")


def settle() -> None:
    """Let posted events and timers of no length have their turn."""
    for _ in range(4):
        QCoreApplication.processEvents()


def opened(window: Window) -> list[QWidget]:
    """The window and everything that has opened beside it."""
    tops = [each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not window]
    return [window, *tops]


@pytest.fixture
def busy(window: Window) -> Window:
    """With labels, a flag and a note, so that rows have something to say."""
    first, second = (sentence.id for sentence in window.reader.model.sentences[:2])
    for dimension in window.session.codebook.dimensions:
        window.session.do(labelling.choose, [first], dimension.labels[0])
    window.session.do(marking.note, second, "look")
    window.notices.say("Something happened", answers=[("Answer", lambda: None)])
    settle()
    return window


@pytest.fixture
def closing(window: Window) -> Iterator[None]:
    """Closes what a test opened."""
    yield
    for each in opened(window)[1:]:
        if isinstance(each, QDialog):
            each.reject()
        else:
            each.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_nothing_in_the_window_is_nameless(busy: Window) -> None:
    assert nameless(busy) == []


@pytest.mark.parametrize("action", DIALOGS)
def test_nothing_that_an_action_opens_is_nameless(
    busy: Window, closing: None, qtbot: QtBot, action: str
) -> None:
    busy.reader.setFocus()
    busy.actions_.by_id[action].trigger()
    settle()
    assert {type(each).__name__: nameless(each) for each in opened(busy) if nameless(each)} == {}


@pytest.mark.parametrize("action", DIALOGS)
def test_tab_goes_round_in_everything_that_opens(
    busy: Window, closing: None, qtbot: QtBot, action: str
) -> None:
    busy.reader.setFocus()
    busy.actions_.by_id[action].trigger()
    settle()
    for each in opened(busy)[1:]:
        there = stops(each)
        if not there:
            continue
        each.activateWindow()
        there[0].setFocus(Qt.FocusReason.TabFocusReason)
        met = []
        for _ in range(3 * len(there) + 3):
            focus = each.focusWidget()
            if focus is None or focus in met:
                break
            met.append(focus)
            QTest.keyClick(focus, Qt.Key.Key_Tab)
        assert len(met) > 1 or len(there) == 1, type(each).__name__


def test_every_sentence_and_article_speaks(busy: Window) -> None:
    for view in (busy.reader.view, busy.queue.view):
        items = [
            each
            for each in inside(QAccessible.queryAccessibleInterface(view))
            if each.role() == ROLE.ListItem
        ]
        assert items
        assert all(len(item.text(QAccessible.Text.Name)) > 5 for item in items)


@pytest.mark.parametrize(
    ("find", "roles"),
    [
        (lambda window: window.reader.view, {ROLE.List}),
        (lambda window: window.queue.view, {ROLE.List}),
        (lambda window: window.queue.field, {ROLE.EditableText}),
        (lambda window: window.labels.next, {ROLE.Button, ROLE.PushButton}),
        (lambda window: window.labels.advance, {ROLE.CheckBox}),
        (lambda window: window.labels.button(1), {ROLE.CheckBox, ROLE.RadioButton, ROLE.Button}),
        (lambda window: window.decisions.list, {ROLE.List}),
    ],
)
def test_roles_are_what_they_look_like(
    busy: Window, find: Callable[[Window], QWidget], roles: set[QAccessible.Role]
) -> None:
    assert QAccessible.queryAccessibleInterface(find(busy)).role() in roles


def test_tab_visits_the_panes_in_the_order_of_the_eye(busy: Window) -> None:
    busy.panes.order_tabs()
    rooms = [
        busy.top, busy.queue, busy.notices, busy.reader, busy.labels, busy.panes.dock("chart"),
    ]  # fmt: skip
    order = [next(n for n, room in enumerate(rooms) if room.isAncestorOf(stop)) for stop in stops(busy)]
    assert order == sorted(order)
    assert set(order) == set(range(len(rooms)))


def test_tab_reaches_everything_and_comes_round(busy: Window) -> None:
    busy.panes.order_tabs()
    expected = stops(busy)
    expected[0].setFocus(Qt.FocusReason.TabFocusReason)
    met: list[QWidget] = []
    while len(met) <= len(expected):
        focus = busy.focusWidget()
        assert focus is not None
        met.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        if busy.focusWidget() is expected[0]:
            break
    assert busy.focusWidget() is expected[0]
    for stop in reversed(met[1:]):
        QTest.keyClick(busy.focusWidget(), Qt.Key.Key_Backtab)
        assert busy.focusWidget() is stop
    left = [type(each).__name__ for each in expected if each not in met]
    # Exclusive buttons are one stop: arrow keys go between them.
    assert set(left) <= {"_Segment", "_Half", "StatusChip"}, left


def test_a_banner_and_a_new_chart_come_in_their_place(window: Window, qtbot: QtBot) -> None:
    window.notices.say("One", answers=[("Answer", lambda: None)])
    settle()
    chain = stops(window)
    places = [n for n, each in enumerate(chain) if window.notices.isAncestorOf(each)]
    assert places
    assert max(places) < chain.index(window.reader.view)


def test_f6_goes_round_the_panes(busy: Window, qtbot: QtBot) -> None:
    proxy = busy.chart.focusProxy()
    assert proxy is not None
    qtbot.waitUntil(proxy.isVisible)
    busy.reader.setFocus()
    met = []
    for _ in range(8):
        busy.actions_.by_id["view.next_pane"].trigger()
        met.append(seen_in(busy))
    assert met[:4] == met[4:]
    assert sorted(met[:4]) == ["chart", "labels", "queue", "text"]


def test_what_has_the_keyboard_shows_it(busy: Window) -> None:
    """A picture of each stop differs from one without the keyboard."""
    busy.panes.order_tabs()
    dull = []
    for stop in stops(busy):
        holder = stop.parentWidget() or stop
        busy.reader.setFocus(Qt.FocusReason.TabFocusReason)
        if stop is busy.reader.view:
            continue
        before = holder.grab().toImage()
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        if busy.focusWidget() is stop and holder.grab().toImage() == before:
            dull.append(f"{type(stop).__name__} {stop.accessibleName()}")
    assert dull == []
