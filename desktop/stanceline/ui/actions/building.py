"""Makes QActions of the registry, with the keys of this person; the only place where an Action becomes one."""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar, QWidget

from stanceline.domain.keymap import Bound, Keymap
from stanceline.operations import undoing
from stanceline.operations.wording import describe
from stanceline.ui.actions.action import Action, Reach
from stanceline.ui.actions.menus import LabelMenu, fill_bar
from stanceline.ui.actions.registry import ACTIONS
from stanceline.ui.actions.spelling import spell
from stanceline.ui.desk import Desk


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
        if action.possible(self._desk):
            action.do(self._desk)

    def use_keys(self, keymap: Keymap, labels: Iterable[str]) -> None:
        """Answer to the keys of this person from now on; ``labels`` are those that the codebook needs."""
        for action, keys in keymap.heard(bounds(), labels).items():
            self.by_id[action].setShortcuts([QKeySequence(key) for key in keys])

    def fill(self, bar: QMenuBar, labels: Iterable[LabelMenu]) -> None:
        """Make the menus, in place of those that are there; ``labels`` are those of the codebook."""
        self._hear_again(ACTIONS)
        fill_bar(bar, self._desk, self.by_id, labels, opened=self.refresh, closed=self._hear_again)

    def _hear_again(self, actions: Iterable[Action]) -> None:
        # A disabled action is deaf to its key; what can't be done now is decided anew when the key comes.
        for action in actions:
            self.by_id[action.id].setEnabled(True)

    def refresh(self, actions: Iterable[Action] = ACTIONS) -> None:
        """Grey out what can't be done now, tick what is on, and say what undo would do."""
        for action in actions:
            made = self.by_id[action.id]
            made.setEnabled(action.possible(self._desk))
            if action.ticked is not None:
                made.setChecked(action.ticked(self._desk))
        self.name_undo()

    def name_undo(self) -> tuple[bool, bool]:
        """Put what they would do into the words of Undo and Redo; whether each can do something."""
        found = []
        for name, question in (("edit.undo", undoing.next_undo), ("edit.redo", undoing.next_redo)):
            entry = self._desk.session.read(question)
            verb = words(next(action for action in ACTIONS if action.id == name))
            what = describe(entry.name, entry.detail).replace("&", "&&") if entry else ""
            self.by_id[name].setText(f"{verb}: {what}" if what else verb)
            found.append(entry is not None and self._desk.session.project.writable)
        return found[0], found[1]


def words(action: Action) -> str:
    """The action's text in the person's language."""
    return QCoreApplication.translate("Action", action.text)


def bounds() -> tuple[Bound, ...]:
    """Every action as keys see it, its default keys as Qt writes them."""
    return tuple(
        Bound(
            action.id,
            tuple(QKeySequence(key).toString() for key in action.keys),
            action.reach is Reach.LOOP,
        )
        for action in ACTIONS
    )


def shown_key(made: QAction) -> str:
    """The first key of an action as people write it; empty if it has none."""
    return spell(made.shortcut().toString())


def keys_of(by_id: Mapping[str, QAction]) -> dict[str, str]:
    """The first key of each action that has one, by action id."""
    return {name: key for name, made in by_id.items() if (key := shown_key(made))}
