"""The rows of the palette: their model for the list and for screen readers, and how they are painted."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from stanceline.ui.looks.keycap import HEIGHT as CAP
from stanceline.ui.looks.keycap import key_cap_width, paint_key_cap
from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.painting import paint_box
from stanceline.ui.looks.shapes import paint_dot, paint_shape
from stanceline.ui.looks.tokens import dot_of, tone_of
from stanceline.ui.palette.hunting import Found

FOUND_ROLE = Qt.ItemDataRole.UserRole + 1
ROW_HEIGHT = 36
_MARK, _INNER, _GAP = 16, 12, 10
_Index = QModelIndex | QPersistentModelIndex


class FoundModel(QAbstractListModel):
    """What was found, the best first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[Found] = ()

    def fill(self, rows: Sequence[Found]) -> None:
        """Show these."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many were found."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words; for screen readers also keys, and why it can't be done."""
        found = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return found.offer.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(found)
        return found if role == FOUND_ROLE else None


def spoken(found: Found) -> str:
    """The row in words."""
    offer = found.offer
    return ". ".join(part for part in (offer.text.rstrip("."), offer.why or offer.note, offer.keys) if part)


class FoundDelegate(QStyledItemDelegate):
    """Mark, words with the letters that were meant, where it belongs or why it can't be done, keys."""

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = looks

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """36 px high."""
        return QSize(option.rect.width(), ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """The chosen row is tinted; what can't be done is faint and says why."""
        found: Found = index.data(FOUND_ROLE)
        theme = self._looks.theme
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        whole = QRectF(option.rect).adjusted(6, 1, -6, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            line = QColor(theme.accent) if theme.name == "high-contrast" else None
            paint_box(painter, whole, 6, QColor(theme.accent_soft), line)
        box = whole.adjusted(_INNER, 0, -_INNER, 0)
        mark, box = _cut(box, _MARK, mirrored)
        _, box = _cut(box, _GAP, mirrored)
        self._paint_mark(painter, QRectF(mark.left(), mark.center().y() - _MARK / 2, _MARK, _MARK), found)
        box = self._paint_keys(painter, box, found, mirrored)
        self._paint_words(painter, box, found, mirrored)

    def _paint_mark(self, painter: QPainter, box: QRectF, found: Found) -> None:
        offer, theme = found.offer, self._looks.theme
        shape, colon, colour = offer.mark.partition(":")
        small = box.adjusted(2, 2, -2, -2)
        if colon and shape == "dot":
            paint_dot(painter, small.adjusted(1, 1, -1, -1), QColor(dot_of(theme, colour)))
        elif colon:
            paint_shape(painter, shape, small, QColor(tone_of(theme, colour).mark))
        elif offer.ticked or offer.mark:
            name = "check" if offer.ticked else offer.mark
            ratio = painter.device().devicePixelRatio()
            painter.drawPixmap(
                box.topLeft(), self._looks.pixmap(name, "text_3" if offer.why else "text_2", 16, ratio)
            )

    def _paint_keys(self, painter: QPainter, box: QRectF, found: Found, mirrored: bool) -> QRectF:
        """The key at the far end; what is left of the box."""
        if not found.offer.keys:
            return box
        width = key_cap_width(found.offer.keys, self._looks)
        cap, rest = _cut(box, width, not mirrored)
        paint_key_cap(
            painter, QRectF(cap.left(), cap.center().y() - CAP / 2, width, CAP), found.offer.keys, self._looks
        )
        return _cut(rest, _GAP, not mirrored)[1]

    def _paint_words(self, painter: QPainter, box: QRectF, found: Found, mirrored: bool) -> None:
        offer, theme = found.offer, self._looks.theme
        small, font = self._looks.ui_font(12), self._looks.ui_font(13, tabular=True)
        aside = offer.why or offer.note
        if offer.ticked and ":" in offer.mark:
            aside = f"✓  {aside}"
        metrics = QFontMetricsF(small)
        wanted = (
            min(metrics.horizontalAdvance(aside) + 2, box.width() * (0.6 if offer.why else 0.4))
            if aside
            else 0
        )
        note, rest = _cut(box, wanted, not mirrored)
        painter.setFont(small)
        painter.setPen(QColor(theme.text_3))
        side = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        shown = metrics.elidedText(aside, Qt.TextElideMode.ElideRight, note.width())
        painter.drawText(note, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, shown)
        if aside:
            rest = _cut(rest, _GAP + 4, not mirrored)[1]
        ink = QColor(theme.text_3 if offer.why else theme.text)
        strong = QColor(theme.text_3 if offer.why else theme.accent)
        self._write(painter, rest, found, font, ink, strong, mirrored)

    def _write(
        self,
        painter: QPainter,
        box: QRectF,
        found: Found,
        font: QFont,
        ink: QColor,
        strong: QColor,
        mirrored: bool,
    ) -> None:
        """One line of text in which the letters that were meant are stronger."""
        text = QFontMetricsF(font).elidedText(found.offer.text, Qt.TextElideMode.ElideRight, box.width())
        layout = QTextLayout(text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        layout.setTextOption(option)
        meant = QTextCharFormat()
        meant.setForeground(strong)
        meant.setFont(self._looks.ui_font(13, 650, tabular=True))
        layout.setFormats([_range(place, meant) for place in found.places if place < len(text)])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(box.width())
        layout.endLayout()
        painter.setPen(ink)
        x = box.right() - line.naturalTextWidth() if mirrored else box.left()
        if line.naturalTextWidth() < box.width():
            x -= line.naturalTextRect().left()
        layout.draw(painter, QRectF(x, box.center().y() - line.height() / 2, 0, 0).topLeft())


def _range(place: int, letters: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = place, 1, letters
    return made


def _cut(box: QRectF, width: float, from_right: bool) -> tuple[QRectF, QRectF]:
    """A piece of a box from one of its ends, and the rest."""
    if from_right:
        return QRectF(box.right() - width, box.top(), width, box.height()), box.adjusted(0, 0, -width, 0)
    return QRectF(box.left(), box.top(), width, box.height()), box.adjusted(width, 0, 0, 0)
