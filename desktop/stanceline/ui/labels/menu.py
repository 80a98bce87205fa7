"""The menu of one label button."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QWidget

translate = QCoreApplication.translate


def label_menu(
    parent: QWidget,
    label: int,
    *,
    narrow: Callable[[int], object],
    explain: Callable[[int], object],
    change: Callable[[int], object],
) -> QMenu:
    """A menu for the label of this row id; it goes when it is closed."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.addAction(translate("LabelMenu", "Filter by this label")).triggered.connect(lambda: narrow(label))
    menu.addAction(translate("LabelMenu", "Show in the guidelines")).triggered.connect(lambda: explain(label))
    menu.addAction(translate("LabelMenu", "Change the label…")).triggered.connect(lambda: change(label))
    return menu
