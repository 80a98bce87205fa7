"""Menus made of the registry: greyed, ticked and named when they open, and never deaf afterwards."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from stanceline.domain.change import Change
from stanceline.domain.codebook import Choice, Codebook, Dimension, Label
from stanceline.operations import codebooks, projects, seeding
from stanceline.operations.projects import Project
from stanceline.ui.actions.action import Menu, Reach
from stanceline.ui.actions.registry import ACTIONS
from stanceline.ui.program import Program
from stanceline.ui.window import Window

Opener = Callable[..., Window]
CONTROL = Qt.KeyboardModifier.ControlModifier


def menu(window: Window, which: Menu) -> QMenu:
    """A menu of the bar."""
    found = next(action.menu() for action in window.bar.actions() if action.text() == which.value)
    assert isinstance(found, QMenu)
    return found


def enabled(window: Window, *ids: str) -> list[bool]:
    """Which of these can be chosen."""
    return [window.actions_.by_id[name].isEnabled() for name in ids]


@pytest.fixture
def opened(window: Window, qtbot: QtBot) -> Callable[[Menu], QMenu]:
    """Opens a menu as a click does; closing it is the test's part."""

    def opener(which: Menu) -> QMenu:
        found = menu(window, which)
        found.popup(window.mapToGlobal(QPoint(10, 30)))
        qtbot.waitUntil(found.isVisible)
        return found

    return opener


@pytest.fixture
def empty(open_window: Opener, tmp_path: Path) -> Window:
    """The window of a project without articles."""
    codebook = seeding.codebook_named("general")
    assert codebook is not None
    projects.create(tmp_path / "empty.stanceline", codebook, annotator="Ada Lind").close()
    return open_window(tmp_path / "empty.stanceline")


def held(menu: QMenu) -> list[str]:
    """The ids of the actions in a menu and its submenus, in order."""
    found = []
    for action in menu.actions():
        inner = action.menu()
        if action.objectName():
            found.append(action.objectName())
        elif isinstance(inner, QMenu):
            found += held(inner)
    return found


def test_each_menu_holds_its_actions_by_group_in_the_order_of_the_registry(window: Window) -> None:
    for which in Menu:
        mine = [action for action in ACTIONS if action.menu is which]
        assert held(menu(window, which)) == [each.id for each in sorted(mine, key=lambda each: each.group)]


def test_what_stands_in_no_menu_is_heard_all_the_same(window: Window) -> None:
    unlisted = {action.id for action in ACTIONS if action.menu is None}
    assert unlisted
    assert not unlisted & {name for which in Menu for name in held(menu(window, which))}
    window.reader.select_all()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert len(window.place.selection) == 1


def submenu(window: Window, which: Menu, title: str) -> QMenu:
    """A submenu by its title, filled as when it opens."""
    found = next(each for each in menu(window, which).actions() if each.text() == title).menu()
    assert isinstance(found, QMenu)
    found.aboutToShow.emit()
    return found


def test_what_belongs_together_is_a_submenu_where_the_first_of_it_stands(window: Window) -> None:
    assert [each.text() for each in submenu(window, Menu.VIEW, "Theme").actions()] == [
        "System", "Light", "Dark", "High contrast",
    ]  # fmt: skip
    submenu(window, Menu.VIEW, "Theme").actions()[2].trigger()
    assert window.desk.program.settings.theme == "dark"


def test_labels_are_in_a_submenu_of_their_dimension(window: Window) -> None:
    stance = window.session.codebook.stance
    assert stance is not None
    titles = [label.title for label in stance.active]
    assert [each.text() for each in submenu(window, Menu.ANNOTATE, "Set stance").actions()] == titles
    assert "Toggle topic" in [each.text() for each in menu(window, Menu.ANNOTATE).actions()]


def test_labels_below_another_are_in_its_submenu(window: Window, qtbot: QtBot) -> None:
    def take(project: Project) -> Change:
        labels = (Label(name="trade", key="T"), Label(name="tariffs"), Label(name="ports"))
        book = Codebook(
            name="Other", dimensions=(Dimension(name="topic", choice=Choice.MANY, labels=labels),)
        )
        return codebooks.take_in(project.store, book, by=project.annotator.id)

    window.session.do(take)
    qtbot.waitUntil(lambda: window.session.counted)
    topic = next(each for each in window.session.codebook.dimensions if each.active)
    trade, tariffs, ports = topic.active
    nested = replace(topic, labels=(trade, replace(tariffs, parent=trade.id), ports))
    window.session.project.codebook = replace(window.session.codebook, dimensions=(nested,))
    window.label_keys.renew()
    (shown,) = window.label_keys.menus()
    assert [each.text() for each in shown.actions] == ["Trade", "Ports"]
    assert [(each.title, [one.text() for one in each.actions]) for each in shown.below] == [
        ("Trade", ["Tariffs"])
    ]


def test_recent_projects_are_listed_and_those_that_are_gone_are_grey(
    window: Window, program: Program, tmp_path: Path
) -> None:
    recent = (str(tmp_path / "gone.stanceline"), *program.settings.recent)
    program.keep(replace(program.settings, recent=recent))
    lines = submenu(window, Menu.FILE, "Open recent").actions()
    assert [(line.text().split("  –  ")[0], line.isEnabled()) for line in lines] == [
        ("gone", False),
        ("harbour", True),
        ("Clear this list", True),
    ]
    lines[1].trigger()
    assert len(program.windows) == 1
    lines[-1].trigger()
    assert program.settings.recent == ()


def test_recent_projects_are_listed_also_after_the_codebook_changed(window: Window, qtbot: QtBot) -> None:
    window.session.do(
        lambda project: codebooks.take_in(
            project.store, seeding.codebook_named("semeval") or Codebook(), by=project.annotator.id
        )
    )
    qtbot.waitUntil(lambda: window.session.counted)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(submenu(window, Menu.FILE, "Open recent").actions()) == 2


def test_lines_divide_groups(window: Window) -> None:
    kinds = [
        "-" if action.isSeparator() else action.objectName() for action in menu(window, Menu.FILE).actions()
    ]
    assert kinds[:6] == ["file.new", "file.open", "file.recent", "file.sample", "-", "file.import"]
    assert "-" not in (kinds[0], kinds[-1])


def test_loop_actions_are_heard_in_the_panes_alone_and_others_in_the_window(window: Window) -> None:
    for action in ACTIONS:
        made = window.actions_.by_id[action.id]
        owners = set(made.associatedObjects())
        panes = {window.reader, window.queue, window.labels}
        assert (panes <= owners) == (action.reach is Reach.LOOP)
        assert (window in owners) == (action.reach is Reach.WINDOW)


def test_held_down_only_what_moves_goes_on(window: Window) -> None:
    repeating = {name for name, action in window.actions_.by_id.items() if action.autoRepeat()}
    assert repeating == {action.id for action in ACTIONS if action.repeats}
    assert "go.down" in repeating
    assert not {"annotate.clear", "annotate.repeat", "annotate.next_to_do"} & repeating


def test_what_cannot_be_done_without_a_sentence_is_greyed(
    empty: Window,
) -> None:
    empty.actions_.refresh()
    ids = (
        "annotate.clear",
        "annotate.repeat",
        "annotate.clear_stance",
        "edit.copy",
        "file.export",
        "edit.undo",
    )
    assert enabled(empty, *ids) == [False] * len(ids)
    assert enabled(empty, "file.import", "edit.paste", "file.new") == [True] * 3


def test_what_would_write_is_greyed_in_a_read_only_window(read_only: Window) -> None:
    read_only.actions_.refresh()
    ids = (
        "annotate.clear",
        "annotate.repeat",
        "file.import",
        "edit.paste",
        "edit.undo",
        "project.import_codebook",
    )
    assert enabled(read_only, *ids) == [False] * len(ids)
    assert enabled(read_only, "file.export", "edit.copy", "project.export_codebook") == [True] * 3


def test_matches_can_be_gone_to_once_labels_are_asked_for(window: Window) -> None:
    window.actions_.refresh()
    assert enabled(window, "go.next_match", "go.previous_match") == [False, False]
    window.place.narrow(1)
    window.actions_.refresh()
    assert enabled(window, "go.next_match", "go.previous_match") == [True, True]


def test_switches_are_ticked_as_things_are(window: Window, program: Program) -> None:
    def ticked() -> set[str]:
        window.actions_.refresh()
        return {name for name, action in window.actions_.by_id.items() if action.isChecked()}

    shown = {"view.queue", "view.labels", "view.chart", "view.keys"}
    reading = {f"view.{each}" for each in ("margin.words", "tint.on", "spacing.normal", "measure.normal")}
    reading.add("view.typeface.source_serif")
    reading.add("view.annotate")
    assert ticked() == shown | reading | {"view.theme.system", "annotate.advance.after stance"}
    for name in ("view.queue", "view.keys", "annotate.advance.off", "view.theme.dark"):
        window.actions_.by_id[name].trigger()
    assert ticked() == reading | {"view.labels", "view.chart", "view.theme.dark", "annotate.advance.off"}
    assert program.settings.theme == "dark"


def test_undo_and_redo_say_what_they_would_do(window: Window) -> None:
    undo, redo = window.actions_.by_id["edit.undo"], window.actions_.by_id["edit.redo"]
    assert (undo.text(), redo.text()) == ("Undo: Import 3 articles", "Redo")
    QTest.keyClick(window.focusWidget(), "1")
    assert undo.text() == "Undo: Set Favour"
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Z, CONTROL)
    assert (undo.text(), redo.text()) == ("Undo: Import 3 articles", "Redo: Set Favour")
    assert (window.top.undo.isEnabled(), window.top.redo.isEnabled()) == (True, True)


@pytest.fixture
def untrusted(window: Window, qtbot: QtBot) -> Window:
    """The window after a label with a hostile name was given."""
    name = "R&D <b>x</b>"

    def take(project: Project) -> Change:
        dimension = Dimension(name="stance", required=True, labels=(Label(name=name, key="1"),))
        book = Codebook(name="Other", dimensions=(dimension,))
        return codebooks.take_in(project.store, book, by=project.annotator.id)

    window.session.do(take)
    qtbot.waitUntil(lambda: window.session.counted)
    QTest.keyClick(window.focusWidget(), "1")
    return window


def test_a_label_in_the_words_of_undo_gives_no_mnemonic(untrusted: Window) -> None:
    assert untrusted.actions_.by_id["edit.undo"].text() == "Undo: Set R&&D <b>x</b>"


def test_a_label_in_the_tip_of_undo_stays_plain_text(untrusted: Window) -> None:
    assert "<b>" not in untrusted.top.undo.toolTip()
    assert "R&amp;D &lt;b&gt;x" in untrusted.top.undo.toolTip()


def test_undo_of_a_read_only_window_offers_nothing(read_only: Window) -> None:
    assert not read_only.top.undo.isEnabled()
    assert not read_only.top.redo.isEnabled()


def test_what_was_greyed_in_a_menu_is_heard_again_after_it_closed(
    window: Window, opened: Callable[[Menu], QMenu]
) -> None:
    window.place.open_article(None)
    shown = opened(Menu.ANNOTATE)
    assert enabled(window, "annotate.clear") == [False]
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert enabled(window, "annotate.clear") == [True]
    window.place.open_article(window.queue.model.articles[0].id)
    window.reader.setFocus()
    QTest.keyClick(window.focusWidget(), "1")
    window.reader.first()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Backspace)
    assert window.session.counts.mine.labels.total() == 0


def test_an_action_that_cannot_be_done_does_nothing_when_its_key_comes(empty: Window) -> None:
    for name in (
        "annotate.clear",
        "annotate.repeat",
        "edit.undo",
        "edit.redo",
        "file.export",
        "go.next_match",
    ):
        empty.actions_.by_id[name].trigger()
    assert empty.notices.texts == ()


def test_choosing_in_a_menu_does_what_its_key_does(window: Window, opened: Callable[[Menu], QMenu]) -> None:
    shown = opened(Menu.GO)
    shown.setActiveAction(window.actions_.by_id["go.down"])
    QTest.keyClick(shown, Qt.Key.Key_Return)
    assert window.reader.current_row() == 1


def test_a_label_can_be_given_from_its_menu(window: Window, opened: Callable[[Menu], QMenu]) -> None:
    opened(Menu.ANNOTATE).close()
    submenu = next(action.menu() for action in menu(window, Menu.ANNOTATE).actions() if action.menu())
    assert isinstance(submenu, QMenu)
    first: QAction = submenu.actions()[0]
    first.trigger()
    assert window.session.counts.mine.labels.total() == 1


def test_changing_the_codebook_while_a_menu_is_open_leaves_no_action_deaf(
    window: Window, opened: Callable[[Menu], QMenu], qtbot: QtBot
) -> None:
    window.place.open_article(None)
    opened(Menu.ANNOTATE)
    window.session.do(
        lambda project: codebooks.take_in(
            project.store, seeding.codebook_named("semeval") or Codebook(), by=project.annotator.id
        )
    )
    QCoreApplication.processEvents()
    assert all(action.isEnabled() for action in window.actions_.by_id.values())
