"""The menu of a row of the editor's tree: what its page and the keys do, where the pointer is."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from stanceline.ui.codebook.labelpage import LabelPage
from stanceline.ui.codebook.nodes import Kind
from stanceline.ui.codebook.tree import CodebookTree

_MOVES = ((-1, Qt.Key.Key_Up, "Alt+Up"), (1, Qt.Key.Key_Down, "Alt+Down"))


def menu_of_row(
    tree: CodebookTree, page: LabelPage, rename: Callable[[], object], *, writable: bool
) -> QMenu | None:
    """For the current row, whose page is shown; None where nothing can be done with it. It goes when it is left."""
    kind = tree.node.kind
    if kind in (Kind.TARGETS, Kind.REVISIONS):
        return None
    menu = QMenu(tree)
    menu.aboutToHide.connect(menu.deleteLater)
    name = menu.addAction(QCoreApplication.translate("TreeMenu", "Rename"))
    name.setShortcut(QKeySequence("F2"))
    name.triggered.connect(lambda: rename())
    if kind is Kind.LABEL:
        menu.addSeparator()
        for button in (page.merge, page.split, page.retire):
            action = menu.addAction(button.text())
            action.setEnabled(button.isEnabled())
            action.triggered.connect(button.click)
    if kind is not Kind.CODEBOOK:
        menu.addSeparator()
        for (step, arrow, keys), words in zip(_MOVES, _moves(), strict=True):
            action = menu.addAction(words)
            action.setShortcut(QKeySequence(keys))
            action.setEnabled(tree.can_shift(step))
            action.triggered.connect(lambda _=False, arrow=arrow: tree.shift(arrow))
    for action in menu.actions():
        action.setEnabled(action.isEnabled() and writable)
    return menu


def _moves() -> tuple[str, str]:
    translate = QCoreApplication.translate
    return translate("TreeMenu", "Move up"), translate("TreeMenu", "Move down")
