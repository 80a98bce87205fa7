"""The menu of a row of the tree: by the pointer and by the keyboard, with what can be done with that row."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from stanceline.domain.codebook import Label
from stanceline.ui.codebook.asking import MergeDialog
from stanceline.ui.codebook.editor import CodebookEditor
from stanceline.ui.codebook.nodes import CODEBOOK, REVISIONS, Kind, Node

Named = Callable[[str], Label]


def asked(editor: CodebookEditor, node: Node) -> QMenu | None:
    """The menu that the key for menus opens at this row; closed again."""
    editor.tree.go(node)
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(editor.tree.viewport(), QContextMenuEvent(reason, QPoint(), QPoint()))
    menu = next((each for each in editor.tree.findChildren(QMenu) if each.isVisible()), None)
    if menu is not None:
        menu.hide()
    return menu


def words(menu: QMenu | None) -> list[str]:
    """What it offers."""
    return [] if menu is None else [action.text() for action in menu.actions() if action.text()]


def choose(menu: QMenu | None, text: str) -> None:
    """Choose an entry."""
    assert menu is not None
    next(action for action in menu.actions() if action.text() == text).trigger()


def test_every_row_offers_what_can_be_done_with_it(editor: CodebookEditor, named: Named) -> None:
    label = named("favour")
    assert words(asked(editor, Node(Kind.LABEL, label.id))) == [
        "Rename", "Merge into…", "Split…", "Retire", "Move up", "Move down",
    ]  # fmt: skip
    assert words(asked(editor, Node(Kind.DIMENSION, label.dimension))) == ["Rename", "Move up", "Move down"]
    assert words(asked(editor, CODEBOOK)) == ["Rename"]
    assert words(asked(editor, REVISIONS)) == []


def test_the_pointer_asks_for_the_row_below_it(editor: CodebookEditor, named: Named) -> None:
    label = named("against")
    editor.tree.go(CODEBOOK)
    spot = editor.tree.visualItemRect(editor.tree._items[Node(Kind.LABEL, label.id)]).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, editor.tree.viewport().mapToGlobal(spot))
    QApplication.sendEvent(editor.tree.viewport(), event)
    assert editor.tree.node == Node(Kind.LABEL, label.id)
    menu = next(each for each in editor.tree.findChildren(QMenu) if each.isVisible())
    menu.hide()


def test_the_entries_do_what_the_page_and_the_keys_do(editor: CodebookEditor, named: Named) -> None:
    node = Node(Kind.LABEL, named("favour").id)
    menu = asked(editor, node)
    assert menu is not None
    assert [action.isEnabled() for action in menu.actions() if action.text() == "Move up"] == [False]
    choose(menu, "Move down")
    assert named("favour").position > named("against").position
    choose(asked(editor, node), "Retire")
    assert named("favour").retired
    choose(asked(editor, node), "Bring back")
    assert not named("favour").retired
    choose(asked(editor, node), "Rename")
    assert editor.focusWidget() is editor.label_page.name
    choose(asked(editor, node), "Merge into…")
    dialog = editor.findChild(MergeDialog)
    assert dialog is not None
    dialog.reject()
