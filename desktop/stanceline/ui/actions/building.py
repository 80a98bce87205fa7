"""Makes menus and keys of the registry; the only place where an Action becomes a QAction."""

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from stanceline.operations import undoing
from stanceline.operations.wording import describe
from stanceline.ui.actions.action import Action, Menu, Reach
from stanceline.ui.actions.registry import ACTIONS
from stanceline.ui.desk import Desk
from stanceline.ui.languages import step_in_words


class Actions(QObject):
    """The actions of one window. ``by_id`` finds one; ``trigger`` runs it as its key would."""

    def __init__(self, desk: Desk, panes: Sequence[QWidget], parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._panes = panes
        self.by_id: dict[str, QAction] = {action.id: self._make(action) for action in ACTIONS}

    def _make(self, action: Action) -> QAction:
        made = QAction(words(action), self)
        made.setObjectName(action.id)
        made.setShortcuts([QKeySequence(key) for key in action.keys])
        made.setAutoRepeat(action.repeats)
        made.setCheckable(action.ticked is not None)
        if action.icon:
            made.setIcon(self._desk.looks.icon(action.icon, "text_2", 16))
        made.triggered.connect(partial(self._run, action))
        if action.reach is Reach.LOOP:
            made.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            for pane in self._panes:
                pane.addAction(made)
        else:
            made.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            self._desk.window.addAction(made)
        return made

    def _run(self, action: Action, _checked: bool = False) -> None:
        if action.needs is None or action.needs(self._desk):
            action.do(self._desk)

    def fill(self, bar: QMenuBar, labels: Iterable[tuple[str, Iterable[QAction]]]) -> None:
        """Make the menus, in place of those that are there; ``labels`` are titles and contents of submenus."""
        bar.clear()
        for old in bar.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
            old.deleteLater()
        self._hear_again(ACTIONS)
        for menu in Menu:
            mine = [action for action in ACTIONS if action.menu is menu]
            made = bar.addMenu(QCoreApplication.translate("Menu", menu.value))
            if menu is Menu.ANNOTATE:
                for title, actions in labels:
                    made.addMenu(title.replace("&", "&&")).addActions(list(actions))
                made.addSeparator()
            self._fill_menu(made, mine)

    def _fill_menu(self, menu: QMenu, actions: Sequence[Action]) -> None:
        for before, action in zip((None, *actions), actions, strict=False):
            if before is not None and before.group != action.group:
                menu.addSeparator()
            menu.addAction(self.by_id[action.id])
        menu.aboutToShow.connect(lambda: self.refresh(actions))
        # A disabled action is deaf to its key; what can't be done now is decided anew when the key comes.
        menu.aboutToHide.connect(lambda: self._hear_again(actions))

    def _hear_again(self, actions: Iterable[Action]) -> None:
        for action in actions:
            self.by_id[action.id].setEnabled(True)

    def refresh(self, actions: Iterable[Action] = ACTIONS) -> None:
        """Grey out what can't be done now, tick what is on, and say what undo would do."""
        for action in actions:
            made = self.by_id[action.id]
            made.setEnabled(action.needs is None or action.needs(self._desk))
            if action.ticked is not None:
                made.setChecked(action.ticked(self._desk))
        self.name_undo()

    def name_undo(self) -> tuple[bool, bool]:
        """Put what they would do into the words of Undo and Redo; whether each can do something."""
        found = []
        for name, question in (("edit.undo", undoing.next_undo), ("edit.redo", undoing.next_redo)):
            entry = self._desk.session.read(question)
            verb = words(next(action for action in ACTIONS if action.id == name))
            what = describe(entry.name, entry.detail, step_in_words).replace("&", "&&") if entry else ""
            self.by_id[name].setText(f"{verb}: {what}" if what else verb)
            found.append(entry is not None and self._desk.session.project.writable)
        return found[0], found[1]


def words(action: Action) -> str:
    """The action's text in the person's language."""
    return QCoreApplication.translate("Action", action.text)
