"""The table of the shortcut editor: every action, its menu and its keys."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from stanceline.domain.keymap import Bound, Keymap
from stanceline.ui.actions.action import Action
from stanceline.ui.actions.building import bounds
from stanceline.ui.actions.menus import menu_title
from stanceline.ui.actions.registry import of_menu
from stanceline.ui.looks.keycap import HEIGHT as CAP
from stanceline.ui.looks.keycap import key_cap_width, paint_key_cap
from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.painting import paint_box
from stanceline.ui.looks.tokens import chosen_ground
from stanceline.ui.shortcuts.listing import ORDER, spelled, title

KEYS_ROLE = Qt.ItemDataRole.UserRole + 1
TEXT, MENU, KEYS = range(3)
ROW_HEIGHT = 32
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """One action with its keys of now; ``changed`` if they are the person's own."""

    action: Action
    bound: Bound
    text: str
    menu: str
    keys: tuple[str, ...]
    changed: bool

    @property
    def shown(self) -> tuple[str, ...]:
        """The keys as the desktop writes them."""
        return spelled(self.keys)


def rows_of(keymap: Keymap) -> list[Row]:
    """Every action, in the order of the sheet."""
    known = {bound.id: bound for bound in bounds()}
    actions = [action for menu in ORDER for action in of_menu(menu)] + list(of_menu(None))
    return [
        Row(
            action=action,
            bound=known[action.id],
            text=title(action),
            menu=menu_title(action.menu).replace("&", "") if action.menu is not None else "",
            keys=keymap.chosen(known[action.id]),
            changed=action.id in keymap.own,
        )
        for action in actions
        if action.entries is None
    ]


class ShortcutModel(QAbstractTableModel):
    """The rows that hold the words of the filter, in their text, menu or keys."""

    def __init__(self, keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[Row] = rows_of(keymap)
        self._wanted: list[str] = []
        self.rows: list[Row] = list(self._all)

    def renew(self, keymap: Keymap) -> None:
        """Other keys; the rows stay where they are unless the filter asks for keys."""
        self._all = rows_of(keymap)
        self._apply()

    def filter(self, words: str) -> None:
        """Only what holds each word."""
        self._wanted = words.casefold().split()
        self._apply()

    def _apply(self) -> None:
        self.beginResetModel()
        self.rows = [row for row in self._all if all(word in _searched(row) for word in self._wanted)]
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many actions are listed."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Words, menu, keys."""
        return 0 if parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """What the columns are."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        names = (self.tr("Command"), self.tr("Menu"), self.tr("Keys"))
        return names[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words; keys are painted, and spoken with whether they were changed."""
        row = self.rows[index.row()]
        if index.column() == KEYS:
            if role == KEYS_ROLE:
                return row
            if role == Qt.ItemDataRole.AccessibleTextRole:
                keys = ", ".join(row.shown) or self.tr("no key")
                return self.tr("%1 (changed)").replace("%1", keys) if row.changed else keys
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text if index.column() == TEXT else row.menu
        return None


def _searched(row: Row) -> str:
    return f"{row.text} {row.menu} {' '.join(row.shown)}".casefold()


class KeysDelegate(QStyledItemDelegate):
    """Key caps beside each other, and a dot after those that a person changed."""

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = looks

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """32 px high."""
        return QSize(option.rect.width(), ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """What does not fit is cut at the edge of the cell."""
        row: Row = index.data(KEYS_ROLE)
        theme = self._looks.theme
        box = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(chosen_ground(theme)))
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setClipRect(box)
        x = 8.0  # as the words of the header
        middle = box.center().y()
        for key in row.shown:
            width = key_cap_width(key, self._looks)
            paint_key_cap(painter, _at(box, x, middle - CAP / 2, width, CAP, mirrored), key, self._looks)
            x += width + 5
        if row.changed:
            paint_box(painter, _at(box, x + 3, middle - 3, 6, 6, mirrored), 3, QColor(theme.accent))
        painter.restore()


def _at(box: QRectF, x: float, top: float, width: float, height: float, mirrored: bool) -> QRectF:
    left = box.right() - x - width if mirrored else box.left() + x
    return QRectF(left, top, width, height)
