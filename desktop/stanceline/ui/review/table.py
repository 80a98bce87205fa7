"""The table of the Review view: rows are chosen, not cells; its keys of movement are its own."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from stanceline.ui.looks.looks import Looks
from stanceline.ui.review.delegate import ROW_HEIGHT, ReviewDelegate
from stanceline.ui.review.model import Column, ReviewModel

_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_MOVES = frozenset(
    {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End}
)
_OPENS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_LETTERS = {Qt.Key.Key_J: 1, Qt.Key.Key_K: -1, Qt.Key.Key_Space: 1}
_WIDTHS = {
    Column.NUMBER: 52,
    Column.STANCE: 116,
    Column.TOPICS: 184,
    Column.BY: 92,
    Column.WHEN: 108,
    Column.UNSURE: 36,
    Column.NOTE: 36,
    Column.FLAG: 36,
}

_LEAST_SENTENCE = 320
"""Below this many px for the sentence, columns go that say least about it, in the order of ``_SPARED``."""
_SPARED = (Column.WHEN, Column.BY)

_Index = QModelIndex | QPersistentModelIndex

_ICONS = {Column.UNSURE: "circle-help", Column.NOTE: "sticky-note", Column.FLAG: "flag"}


class ReviewTable(QTableView):
    """Enter opens the row; ↑ ↓ J K move, with Shift they choose more; letters and digits are left to label."""

    opened = Signal(int)
    """A row is to be shown in its article."""

    left = Signal()
    """Esc with at most one row chosen."""

    def __init__(self, model: ReviewModel, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = looks
        self._tells_who = False
        model.icons = {column: looks.icon(name, "text_3", 16) for column, name in _ICONS.items()}
        self.setModel(model)
        self.setItemDelegate(ReviewDelegate(model, looks, self))
        self.setAccessibleName(self.tr("Sentences"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("bare", True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        head = self.horizontalHeader()
        # Of its own: a header asks of each column whether all rows are selected, which takes seconds at 100 000.
        head.setSelectionModel(QItemSelectionModel(model, head))
        head.setHighlightSections(False)
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(True)
        head.setSortIndicator(Column.NUMBER, Qt.SortOrder.AscendingOrder)
        head.setMinimumSectionSize(28)
        head.setFont(looks.ui_font(12, 600))
        head.setAccessibleName(self.tr("Columns"))
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)
        head.setSectionResizeMode(Column.SENTENCE, QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The sentence keeps room to be read; in a narrow window who and when give theirs."""
        super().resizeEvent(event)
        self._fit()

    def tell_who(self, told: bool) -> None:
        """Say by whom the labels are, where they need not be one's own."""
        self._tells_who = told
        self._fit()

    def _fit(self) -> None:
        room = self.viewport().width() - sum(_WIDTHS.values())
        if not self._tells_who:
            room += _WIDTHS[Column.BY]
        for column in _SPARED:
            known = column is Column.BY and not self._tells_who
            self.setColumnHidden(column, known or room < _LEAST_SENTENCE)
            room += _WIDTHS[column] if room < _LEAST_SENTENCE and not known else 0

    def chosen_rows(self) -> list[int]:
        """The rows that are selected, in order."""
        rows: list[int] = []
        for part in self.selectionModel().selection().toList():
            rows.extend(range(part.top(), part.bottom() + 1))
        return sorted(set(rows))

    def choose(self, row: int) -> None:
        """Select one row alone and bring it into sight; nothing past the ends."""
        if 0 <= row < self.model().rowCount():
            index = self.model().index(row, Column.SENTENCE)
            # Not selectRow: with a Ctrl held, as in the key that shows this view, it would toggle.
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().setCurrentIndex(index, flags)
            self.scrollTo(index)

    def event(self, event: QEvent) -> bool:
        """Keys that move in a table move in this one."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_ours(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters move as they do in the reader."""
        key = Qt.Key(event.key())
        if key in _OPENS and event.modifiers() in _PLAIN:
            if self.currentIndex().isValid() and not event.isAutoRepeat():
                self.opened.emit(self.currentIndex().row())
        elif key in _LETTERS and event.modifiers() in _PLAIN:
            self.choose(self.currentIndex().row() + _LETTERS[key])
        elif key == Qt.Key.Key_Escape:
            if len(self.chosen_rows()) > 1:
                self.choose(self.currentIndex().row())
            else:
                self.left.emit()
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """The bar of the current row stands in its first cell; Qt repaints only the cells that were pressed."""
        super().currentChanged(current, previous)
        width = self.viewport().width()
        for row in (current.row(), previous.row()):
            if row >= 0:
                self.viewport().update(0, self.rowViewportPosition(row), width, self.rowHeight(row))

    def keyboardSearch(self, search: str) -> None:
        """Letters search for nothing: most of them label."""

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """← and → stay in the row; Home and End mean the rows and not the columns."""
        actions = QAbstractItemView.CursorAction
        if action in (actions.MoveHome, actions.MoveEnd):
            last = self.model().rowCount() - 1
            return self.model().index(0 if action is actions.MoveHome else last, Column.SENTENCE)
        sideways = (actions.MoveLeft, actions.MoveRight)
        return self.currentIndex() if action in sideways else super().moveCursor(action, modifiers)


def _is_ours(event: QKeyEvent) -> bool:
    key = Qt.Key(event.key())
    if event.modifiers() == Qt.KeyboardModifier.ControlModifier:
        return key == Qt.Key.Key_A
    if event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
        return key in _MOVES
    return event.modifiers() in _PLAIN and (key in _MOVES | _OPENS | {Qt.Key.Key_Escape} or key in _LETTERS)
