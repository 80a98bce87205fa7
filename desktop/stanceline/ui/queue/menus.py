"""The menus of the queue: how it is sorted, the filters that were saved, and what can be done to one article."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from stanceline.domain.filters import EVERYTHING, Filter
from stanceline.domain.kept_filters import SavedFilter
from stanceline.domain.queue_order import By, QueueOrder


class QueueMenus(QObject):
    """Makes each menu when it is wanted; what was chosen is a signal."""

    sorted = Signal(QueueOrder)
    filtered = Signal(Filter)
    save_asked = Signal()
    rename_asked = Signal(str)
    forgotten = Signal(str)
    opened = Signal(int)
    done_toggled = Signal(int)
    flag_toggled = Signal(int)
    properties_asked = Signal(int)

    def sorting(
        self, parent: QWidget, order: QueueOrder, saved: Sequence[SavedFilter], wanted: Filter
    ) -> QMenu:
        """How the queue is sorted, and the saved filters."""
        menu = QMenu(parent)
        group = QActionGroup(menu)
        names = {
            By.IMPORT: self.tr("In order of import"),
            By.DATE: self.tr("By date"),
            By.SOURCE: self.tr("By source"),
            By.TITLE: self.tr("By title"),
            By.LEAST: self.tr("Least labelled first"),
            By.RANDOM: self.tr("Shuffled (seed {seed})").format(seed=order.seed),
        }
        for by, name in names.items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(by is order.by)
            action.triggered.connect(lambda _=False, by=by: self.sorted.emit(QueueOrder(by, order.seed)))
            group.addAction(action)
        again = menu.addAction(self.tr("Shuffle anew"))
        again.triggered.connect(lambda: self.sorted.emit(QueueOrder(By.RANDOM, order.seed % 9999 + 1)))
        menu.addSeparator()
        for each in saved:
            menu.addAction(self._apply(menu, each, wanted))
        save = menu.addAction(self.tr("Save this filter…"))
        save.setEnabled(wanted != EVERYTHING)
        save.triggered.connect(lambda: self.save_asked.emit())
        if saved:
            self._add_keeping(menu, saved)
        return menu

    def article(self, parent: QWidget, article: int, *, done: bool, flagged: bool, writable: bool) -> QMenu:
        """What can be done to one article."""
        menu = QMenu(parent)
        lines = (
            (self.tr("Open"), self.opened, True),
            (self.tr("Mark as not done") if done else self.tr("Mark as done"), self.done_toggled, writable),
            (self.tr("Remove the flag") if flagged else self.tr("Flag"), self.flag_toggled, writable),
            (self.tr("Properties…"), self.properties_asked, True),
        )
        for name, signal, possible in lines:
            if signal is self.properties_asked:
                menu.addSeparator()
            action = menu.addAction(name)
            action.setEnabled(possible)
            action.triggered.connect(lambda _=False, signal=signal: signal.emit(article))
        return menu

    def _apply(self, menu: QMenu, each: SavedFilter, wanted: Filter) -> QAction:
        action = QAction(each.name.replace("&", "&&"), menu)
        action.setCheckable(True)
        action.setChecked(each.filter == wanted)
        action.triggered.connect(lambda: self.filtered.emit(each.filter))
        return action

    def _add_keeping(self, menu: QMenu, saved: Sequence[SavedFilter]) -> None:
        rename, forget = menu.addMenu(self.tr("Rename a filter")), menu.addMenu(self.tr("Delete a filter"))
        for each in saved:
            name = each.name.replace("&", "&&")
            rename.addAction(name).triggered.connect(lambda _=False, n=each.name: self.rename_asked.emit(n))
            forget.addAction(name).triggered.connect(lambda _=False, n=each.name: self.forgotten.emit(n))
