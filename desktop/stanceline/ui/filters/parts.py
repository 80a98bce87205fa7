"""The parts of the filter editor: trees and lists of what can be ticked, lines, numbers, days."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QDate,
    QDateTime,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    QTime,
    QTimeZone,
)
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSpinBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from stanceline.domain.codebook import Codebook
from stanceline.ui.looks.bidi import isolated

ROW_HEIGHT = 28
VALUE = Qt.ItemDataRole.UserRole
CHECKED, OPEN = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class WholeRow(QStyledItemDelegate):
    """Lets a click anywhere in a row tick it: the words are as good as the box."""

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """The box and Space as ever; a click beside the box does the same."""
        if super().editorEvent(event, model, option, index):
            return True
        can_be_ticked = index.flags() & Qt.ItemFlag.ItemIsUserCheckable
        if event.type() != QEvent.Type.MouseButtonRelease or not can_be_ticked:
            return False
        ticked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == CHECKED
        return model.setData(index, OPEN if ticked else CHECKED, Qt.ItemDataRole.CheckStateRole)


def begin_of(days: int) -> str:
    """The first moment (UTC) of today and the days before it; empty for 0 days."""
    if not days:
        return ""
    begin = QDateTime(QDate.currentDate().addDays(1 - days), QTime(0, 0)).toTimeZone(
        QTimeZone(QTimeZone.Initialization.UTC)
    )
    return begin.toString("yyyy-MM-ddTHH:mm:ss.zzzZ")


def day_of(text: str) -> str:
    """A year, a month or a day; half a date that is being typed asks nothing yet."""
    text = text.strip()
    parts = text.split("-")
    if [len(part) for part in parts] not in ([4], [4, 2], [4, 2, 2]) or not all(map(str.isdecimal, parts)):
        return ""
    return text if text.isascii() else ""


def tree_of(codebook: Codebook, none: str) -> tuple[QTreeWidget, list[QTreeWidgetItem]]:
    """Every label below its dimension, and below them "No label of …"; and the items that can be ticked.

    The value of an item is ("label" or "lacks", row id).
    """
    tree, ticking = QTreeWidget(), []
    tree.setHeaderHidden(True)
    tree.setRootIsDecorated(False)
    for dimension in codebook.dimensions:
        top = QTreeWidgetItem([dimension.title])
        top.setFlags(Qt.ItemFlag.ItemIsEnabled)
        top.setSizeHint(0, QSize(0, ROW_HEIGHT))
        below = [_ticking(label.title, ("label", label.id)) for label in dimension.labels]
        below.append(_ticking(none.format(dimension=dimension.title), ("lacks", dimension.id)))
        top.addChildren(below)
        ticking += below
        tree.addTopLevelItem(top)
        top.setExpanded(True)
    return tree, ticking


def _ticking(text: str, value: tuple[str, int]) -> QTreeWidgetItem:
    item = QTreeWidgetItem([text])
    item.setData(0, VALUE, value)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
    item.setCheckState(0, OPEN)
    item.setSizeHint(0, QSize(0, ROW_HEIGHT))
    return item


def offer(items: QListWidget, values: Sequence[tuple[str, str, int]]) -> None:
    """Fill a list with values that can be ticked: each with its name and how many articles have it."""
    items.clear()
    for value, name, count in values:
        # Isolated, or a name that runs the other way takes the count to its other side.
        item = QListWidgetItem(f"{name}  {isolated(f'({count})')}", items)
        item.setData(VALUE, value)
        item.setFlags(
            Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable
        )
        item.setCheckState(OPEN)


def ticked(items: QListWidget, before: frozenset[str]) -> frozenset[str]:
    """What is ticked; and what was asked for before and is not listed (yet), which nobody can have unticked."""
    there = [items.item(n) for n in range(items.count())]
    unlisted = before - {item.data(VALUE) for item in there}
    return unlisted | {item.data(VALUE) for item in there if item.checkState() is CHECKED}


def combo(name: str, choices: Sequence[tuple[str, object]]) -> QComboBox:
    """A choice of one; each has a value."""
    combo = QComboBox()
    combo.setAccessibleName(name)
    for text, value in choices:
        combo.addItem(text, value)
    combo.view().setAccessibleName(name)
    return combo


def line(placeholder: str, name: str = "") -> QLineEdit:
    """A line of text that says what belongs in it."""
    field = QLineEdit()
    field.setPlaceholderText(placeholder)
    field.setAccessibleName(name or placeholder)
    field.setMaxLength(200)
    return field


def spin(empty: str, name: str, prefix: str) -> QSpinBox:
    """A number of characters; 0 is said in words."""
    spin = QSpinBox()
    spin.setRange(0, 99_999)
    spin.setSpecialValueText(empty)
    spin.setPrefix(prefix)
    spin.setSingleStep(10)
    spin.setAccessibleName(name)
    return spin


def beside(*parts: QWidget) -> QHBoxLayout:
    """In one row, equally wide."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for part in parts:
        row.addWidget(part, 1)
    return row
