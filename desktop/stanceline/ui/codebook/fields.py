"""Fields that save what was typed when they are left, and give Ctrl+Z back once nothing typed is left to undo."""

from math import ceil

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy

from stanceline.ui.queue.field import FilterField


class TextLine(QLineEdit):
    """One line. ``given`` tells what was typed, spaces tidied, when Enter is pressed or the field is left."""

    given = Signal(str)

    def __init__(self, name: str, hint: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self._filed = self._tried = ""
        self.editingFinished.connect(self.commit)

    def show_text(self, text: str) -> None:
        """What the file says. Words that somebody is typing just now stay."""
        if self.text() not in (self._filed, self._tried) and self.hasFocus():
            self._filed = text
            return
        self._filed = self._tried = text
        if self.text() != text or self.isUndoAvailable():
            place = self.cursorPosition()
            self.setText(text)
            self.setCursorPosition(place)

    def commit(self) -> None:
        """Tell what is there, unless it is known."""
        text = " ".join(self.text().split())
        if text not in (self._filed, self._tried):
            self._tried = text
            self.setText(text)
            self.given.emit(text)

    def event(self, event: QEvent) -> bool:
        """Undo is the field's own only while something typed can be undone."""
        if _is_undo_of_others(event, self.isUndoAvailable(), self.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes back what was typed before it closes anything."""
        if event.key() == Qt.Key.Key_Escape and self.text() != self._filed:
            self._tried = self._filed
            self.setText(self._filed)
        else:
            super().keyPressEvent(event)


class SearchField(FilterField):
    """A filter that leaves Ctrl+Z to the editor while nothing typed here can be undone."""

    def event(self, event: QEvent) -> bool:
        """As the fields do."""
        if _is_undo_of_others(event, self.isUndoAvailable(), self.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)


class TextBlock(QPlainTextEdit):
    """Several lines, as high as its text. ``given`` tells what was typed when the field is left."""

    given = Signal(str)

    def __init__(self, name: str, hint: str = "", *, least: int = 2, most: int = 12) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._least, self._most = least, most
        self._filed = self._tried = ""
        self.textChanged.connect(self.updateGeometry)

    def show_text(self, text: str) -> None:
        """What the file says. Words that somebody is typing just now stay."""
        if self.toPlainText() not in (self._filed, self._tried) and self.hasFocus():
            self._filed = text
            return
        self._filed = self._tried = text
        if self.toPlainText() != text or self.document().isUndoAvailable():
            self.setPlainText(text)

    def commit(self) -> None:
        """Tell what is there, unless it is known."""
        text = self.toPlainText().strip()
        if text not in (self._filed.strip(), self._tried):
            self._tried = text
            self.given.emit(text)

    def sizeHint(self) -> QSize:
        """As many lines as there are, within bounds."""
        line, layout = self.fontMetrics().lineSpacing(), self.document().documentLayout()
        wanted, block = 0.0, self.document().begin()
        while block.isValid() and wanted < self._most * line:
            wanted += layout.blockBoundingRect(block).height()
            block = block.next()
        around = 2 * round(self.document().documentMargin()) + 12
        return QSize(200, max(self._least * line, min(self._most * line, ceil(wanted))) + around)

    def minimumSizeHint(self) -> QSize:
        """The same height: the form scrolls."""
        return QSize(80, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has another number of lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving saves, but for a menu or another window that only lies over it."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()

    def event(self, event: QEvent) -> bool:
        """Undo is the field's own only while something typed can be undone."""
        document = self.document()
        if _is_undo_of_others(event, document.isUndoAvailable(), document.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes back what was typed; Ctrl+Enter saves it."""
        if event.key() == Qt.Key.Key_Escape and self.toPlainText() != self._filed:
            self._tried = self._filed
            self.setPlainText(self._filed)
        elif event.matches(QKeySequence.StandardKey.InsertLineSeparator) or (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.commit()
        else:
            super().keyPressEvent(event)


def lines_of(text: str) -> tuple[str, ...]:
    """The lines of a field, without empty ones."""
    return tuple(line for each in text.splitlines() if (line := " ".join(each.split())))


def _is_undo_of_others(event: QEvent, undo: bool, redo: bool) -> bool:
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    keys = QKeySequence.StandardKey
    return (event.matches(keys.Undo) and not undo) or (event.matches(keys.Redo) and not redo)
