"""The list of the queue: rows of one height, with keys of its own while it has the keyboard."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

_Index = QModelIndex | QPersistentModelIndex

_OWN_KEYS = frozenset(
    {
        Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End,
        Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space,
    }
)  # fmt: skip


class ArticleList(QListView):
    """QListView lays every row out again when one row's data change; here all rows stay as high as they are."""

    left = Signal()
    """The keyboard went elsewhere."""

    menu_asked = Signal(QModelIndex, QPoint)
    """A menu is wanted for a row, at this place of the screen."""

    def event(self, event: QEvent) -> bool:
        """Keys that move in a list move in this one, and not the sentence."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
            if plain and event.key() in _OWN_KEYS:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space opens the row as Enter does."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            if not event.isAutoRepeat():
                self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters search for nothing: most of them label."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the row below the pointer; by the keyboard, of the current one."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            where = self.viewport().mapToGlobal(self.visualRect(index).center())
        else:
            index, where = self.indexAt(event.pos()), event.globalPos()
        self.menu_asked.emit(index, where)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Only the left button chooses a row."""
        if event.button() is Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The same, the second time."""
        if event.button() is Qt.MouseButton.LeftButton:
            super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A row is chosen by a click; drawing the pointer over rows chooses none."""
        if event.buttons() == Qt.MouseButton.NoButton:
            super().mouseMoveEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say so."""
        super().focusOutEvent(event)
        self.left.emit()

    def dataChanged(self, first: _Index, last: _Index, roles: object = ()) -> None:
        """Repaint the one row, or what can be seen."""
        if first == last:
            QAbstractItemView.dataChanged(self, first, last)
        else:
            self.viewport().update()
