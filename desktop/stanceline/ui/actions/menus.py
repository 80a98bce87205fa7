"""The menu bar made of the registry: menus in order, groups between lines, submenus where their first action stands."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from stanceline.ui.actions.action import Action, Menu
from stanceline.ui.actions.registry import of_menu
from stanceline.ui.desk import Desk

Told = Callable[[Iterable[Action]], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelMenu:
    """The submenu of one dimension: its title, its labels, and those that stand in a submenu of their parent."""

    title: str
    actions: Sequence[QAction]
    below: Sequence["LabelMenu"] = ()


def fill_bar(
    bar: QMenuBar,
    desk: Desk,
    made: Mapping[str, QAction],
    labels: Iterable[LabelMenu],
    *,
    opened: Told,
    closed: Told,
) -> None:
    """Make the menus, in place of those that are there; ``opened`` and ``closed`` hear the actions of a menu."""
    bar.clear()
    for old in bar.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
        old.deleteLater()
    for menu in Menu:
        mine = of_menu(menu)
        if not mine:
            continue
        shown = bar.addMenu(menu_title(menu))
        if menu is Menu.ANNOTATE:
            for each in labels:
                _add_labels(shown, each)
            shown.addSeparator()
        _fill(shown, mine, desk, made)
        shown.aboutToShow.connect(partial(opened, mine))
        shown.aboutToHide.connect(partial(closed, mine))


def menu_title(menu: Menu) -> str:
    """The title of a menu in the person's language, its letter marked with "&"."""
    return QCoreApplication.translate("Menu", menu.value)


def submenu_title(action: Action) -> str:
    """The title of the submenu that an action stands in; empty if it stands in none."""
    return QCoreApplication.translate("Menu", action.submenu) if action.submenu else ""


def mnemonics() -> dict[str, str]:
    """The title of each menu by the letter that opens it with Alt."""
    titles = [menu_title(menu) for menu in Menu]
    return {title.partition("&")[2][:1].upper(): title.replace("&", "") for title in titles if "&" in title}


def _add_labels(above: QMenu, labels: LabelMenu) -> None:
    menu = above.addMenu(labels.title.replace("&", "&&"))
    menu.addActions(list(labels.actions))
    for below in labels.below:
        _add_labels(menu, below)


def _fill(menu: QMenu, actions: Sequence[Action], desk: Desk, made: Mapping[str, QAction]) -> None:
    group = actions[0].group
    for action, title in _lines(actions):
        if action.group != group:
            menu.addSeparator()
            group = action.group
        if title:
            inner = menu.addMenu(title)
            inner.setObjectName(f"{action.menu}/{action.submenu}")
            below = [each for each in actions if each.submenu == action.submenu]
            inner.addActions([_with_entries(each, desk, made[each.id], inner) for each in below])
        else:
            menu.addAction(_with_entries(action, desk, made[action.id], menu))


def _lines(actions: Sequence[Action]) -> Iterator[tuple[Action, str]]:
    """Each line of a menu: an action, and the title of its submenu where it is the first of one."""
    begun: set[str] = set()
    for action in actions:
        if action.submenu not in begun or not action.submenu:
            yield action, submenu_title(action)
        begun.add(action.submenu)


def _with_entries(action: Action, desk: Desk, made: QAction, parent: QWidget) -> QAction:
    if action.entries is not None:
        menu = QMenu(parent)
        made.setMenu(menu)
        menu.aboutToShow.connect(partial(_renew, menu, action, desk))
    return made


def _renew(menu: QMenu, action: Action, desk: Desk) -> None:
    menu.clear()
    for entry in action.entries(desk) if action.entries is not None else ():
        line = menu.addAction(entry.text.replace("&", "&&"))
        line.setEnabled(not entry.why)
        line.setCheckable(entry.ticked is not None)
        line.setChecked(bool(entry.ticked))
        line.triggered.connect(partial(_do, entry.do, desk))


def _do(run: Callable[[Desk], object], desk: Desk, _checked: bool = False) -> None:
    run(desk)
