"""Steps as a list: a title, the time beside it, and a line for each thing that happened."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.painting import paint_box

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
LINE_ROLE = Qt.ItemDataRole.UserRole
_FAR = 1_000_000
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -_FAR, Qt.Key.Key_End: _FAR}
_TITLE, _DETAIL, _PAD, _INNER = 20, 18, 6, 10


@dataclass(frozen=True, slots=True)
class Line:
    """One step; ``key`` is its operation. A ``faded`` one no longer stands."""

    key: int
    title: str
    aside: str
    details: tuple[str, ...] = ()
    faded: bool = False

    @property
    def spoken(self) -> str:
        """All of it as one sentence."""
        return ". ".join((f"{self.title}, {self.aside}", *self.details))


class Lines(QAbstractListModel):
    """What is listed; ``show`` replaces it, and keeps what is still there in its place."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[Line, ...] = ()

    def show(self, lines: Sequence[Line]) -> None:
        """List these."""
        if tuple(lines) != self.lines:
            self.beginResetModel()
            self.lines = tuple(lines)
            self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """One row a step."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line for painting, and its words."""
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.spoken
        return None


class LineDelegate(QStyledItemDelegate):
    """Paints them in the theme of the moment."""

    def __init__(self, looks: Looks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._looks = looks

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As high as its lines."""
        line: Line = index.data(LINE_ROLE)
        return QSize(100, _TITLE + _DETAIL * len(line.details) + 2 * _PAD + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """A card for the one that is chosen, with a ring while the list has the keyboard."""
        line: Line = index.data(LINE_ROLE)
        theme, box = self._looks.theme, QRectF(option.rect).adjusted(6, 1, -6, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            paint_box(painter, box, 8, QColor(theme.accent_soft))
            if option.state & QStyle.StateFlag.State_HasFocus:
                paint_box(painter, box, 8, None, QColor(theme.accent), width=2)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            paint_box(painter, box, 8, QColor(theme.field))
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        inner = box.adjusted(_INNER, _PAD, -_INNER, -_PAD)
        ink = QColor(theme.text_3 if line.faded else theme.text)
        small = self._looks.ui_font(12, 400, tabular=True)
        wide = QFontMetricsF(small).horizontalAdvance(line.aside) + 4
        top = QRectF(inner.x(), inner.y(), inner.width(), _TITLE)
        _write(painter, top, line.aside, small, QColor(theme.text_2), not mirrored)
        rest = top.adjusted(wide + 8 if mirrored else 0, 0, 0 if mirrored else -wide - 8, 0)
        _write(painter, rest, line.title, self._looks.ui_font(13, 600), ink, mirrored)
        for number, detail in enumerate(line.details):
            below = QRectF(inner.x(), inner.y() + _TITLE + number * _DETAIL, inner.width(), _DETAIL)
            _write(painter, below, detail, self._looks.ui_font(12), QColor(theme.text_2), mirrored)


class LineList(QListView):
    """The list itself, bare, in the look of the queue."""

    left = Signal()
    """Esc: the keyboard is wanted elsewhere."""

    def __init__(self, looks: Looks, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = Lines(self)
        self.setModel(self.lines)
        self.setItemDelegate(LineDelegate(looks, self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("bare", True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads out; letters search for nothing here."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())  # Qt would pass the key on to others besides
        elif event.key() in _STEPS and self.lines.lines:
            # By rows: Qt goes by where they lie, which it knows only after the next paint.
            row = self.currentIndex().row() + _STEPS[Qt.Key(event.key())]
            self.setCurrentIndex(self.lines.index(min(max(row, 0), len(self.lines.lines) - 1)))
        elif event.text().isalnum():
            event.ignore()
        else:
            super().keyPressEvent(event)

    @property
    def chosen(self) -> Line | None:
        """The line that is current."""
        found: Line | None = self.currentIndex().data(LINE_ROLE)
        return found

    def show_lines(self, lines: Sequence[Line]) -> None:
        """List these, and keep the chosen one chosen if it is among them."""
        kept = self.chosen
        self.lines.show(lines)
        row = next((row for row, line in enumerate(lines) if kept and line.key == kept.key), -1)
        if row >= 0:
            self.setCurrentIndex(self.lines.index(row))


def _write(painter: QPainter, box: QRectF, text: str, font: QFont, ink: QColor, right: bool) -> None:
    painter.setFont(font)
    painter.setPen(ink)
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, shown)
