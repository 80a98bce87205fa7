"""One row of the tree: mark, name, key and how often it was given; retired labels are faint."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from stanceline.ui.looks.keycap import key_cap_width, paint_key_cap
from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.painting import paint_box
from stanceline.ui.looks.shapes import paint_dot, paint_shape
from stanceline.ui.looks.tokens import dot_of, tone_of

ROW = int(Qt.ItemDataRole.UserRole)
NODE = ROW + 1
HEIGHT = 30
_CAP = 18
_EDGE = 8

Sided = Callable[[float, float, float], QRectF]
"""A box at a distance from the leading edge, with a width and a height, in the middle of the row."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What a row shows. ``icon`` stands for pages, ``shape`` for exclusive labels, a dot for other labels."""

    title: str
    icon: str = ""
    colour: str = ""
    shape: str = ""
    key: str = ""
    times: int = 0
    strong: bool = False
    faint: bool = False


class TreeRow(QStyledItemDelegate):
    """Paints it; Qt paints branches and indents."""

    def __init__(self, looks: Looks, parent: QWidget) -> None:
        super().__init__(parent)
        self._looks = looks

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """30 px high."""
        return QSize(120, HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Ground, mark, name; key and count at the far side."""
        row = index.data(ROW)
        if not isinstance(row, Row):
            return
        painter.save()
        box = QRectF(option.rect)
        self._paint_ground(painter, box, option)
        self._paint_row(painter, box, row, rtl=option.direction == Qt.LayoutDirection.RightToLeft)
        painter.restore()

    def _paint_ground(self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem) -> None:
        theme, state = self._looks.theme, option.state
        inner = box.adjusted(0, 1, -2, -1)
        if state & QStyle.StateFlag.State_Selected:
            focus = state & QStyle.StateFlag.State_HasFocus
            line = QColor(theme.accent) if focus or theme.name == "high-contrast" else None
            paint_box(painter, inner, 6, QColor(theme.accent_soft), line, width=2 if focus else 1)
        elif state & QStyle.StateFlag.State_MouseOver:
            paint_box(painter, inner, 6, QColor(theme.field))

    def _paint_row(self, painter: QPainter, box: QRectF, row: Row, *, rtl: bool) -> None:
        def sided(x: float, width: float, height: float) -> QRectF:
            left = box.right() - x - width if rtl else box.left() + x
            return QRectF(left, box.center().y() - height / 2, width, height)

        painter.setOpacity(0.45 if row.faint else 1)
        left = self._paint_mark(painter, row, sided)
        painter.setOpacity(1)
        right = self._paint_figures(painter, row, box, sided)
        theme, font = self._looks.theme, self._looks.ui_font(13, 600 if row.strong else 400)
        painter.setFont(font)
        painter.setPen(QColor(theme.text_3 if row.faint else theme.text))
        room = sided(left, max(20.0, box.width() - right - left), box.height())
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        name = QFontMetricsF(font).elidedText(row.title, Qt.TextElideMode.ElideRight, room.width())
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(room, side | Qt.AlignmentFlag.AlignAbsolute | middle, name)

    def _paint_mark(self, painter: QPainter, row: Row, sided: Sided) -> float:
        """Icon, shape or dot; returns where the name begins."""
        theme, x = self._looks.theme, 6.0
        if row.icon:
            picture = self._looks.pixmap(row.icon, "text_2", 16, _ratio(painter))
            painter.drawPixmap(sided(x, 16, 16).toRect(), picture)
            return x + 16 + 8
        if row.shape:
            paint_shape(painter, row.shape, sided(x, 12, 12), QColor(tone_of(theme, row.colour).mark))
        else:
            paint_dot(painter, sided(x + 1, 9, 9), QColor(dot_of(theme, row.colour)))
        return x + 12 + 8

    def _paint_figures(self, painter: QPainter, row: Row, box: QRectF, sided: Sided) -> float:
        """Key and count at the far side; returns how much room they take there."""
        right = float(_EDGE)
        if row.key:
            width = key_cap_width(row.key, self._looks, _CAP)
            paint_key_cap(painter, sided(box.width() - right - width, width, _CAP), row.key, self._looks)
        right += _CAP + 6
        if row.times:
            count, font = QLocale().toString(row.times), self._looks.ui_font(11, 400, tabular=True)
            width = QFontMetricsF(font).horizontalAdvance(count)
            painter.setFont(font)
            painter.setPen(QColor(self._looks.theme.text_3))
            place = sided(box.width() - right - width, width + 1, box.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, count)
            right += width + 8
        return right


def _ratio(painter: QPainter) -> float:
    device = painter.device()
    return device.devicePixelRatio() if device is not None else 1.0
