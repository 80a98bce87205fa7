"""The note on a sentence: a field that keeps what is typed into it, whatever happens around it."""

from collections.abc import Sequence
from textwrap import shorten

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from stanceline.operations import marking
from stanceline.ui.actions.spelling import spell
from stanceline.ui.labels.field import is_typing
from stanceline.ui.looks.bidi import isolated, tame
from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.plaintip import plain_tip
from stanceline.ui.session import Session

_HEIGHT, _LOW_HEIGHT = 66, 52
_TOLD = 160  # characters of the notes on labels that are seen; the tip has all
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CONTROL = Qt.KeyboardModifier.ControlModifier


class NoteText(QPlainTextEdit):
    """Typing here never labels. Ctrl+Enter and Esc say ``done``; leaving says ``left``; Tab goes on."""

    done = Signal()
    left = Signal()

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the loop, and Ctrl+Enter, which elsewhere opens the next article."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            closes = event.modifiers() == _CONTROL and event.key() in _ENTER
            if closes or is_typing(event):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that close; the rest is typing."""
        if event.key() == Qt.Key.Key_Escape or (event.modifiers() == _CONTROL and event.key() in _ENTER):
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Somebody else has the keyboard, perhaps another program."""
        super().focusOutEvent(event)
        self.left.emit()


class NoteBox(QWidget):
    """The note of one sentence at a time. What can't be written is kept here and tried again."""

    closed = Signal()
    """The keyboard is given back to the reader."""

    def __init__(self, looks: Looks, session: Session) -> None:
        super().__init__()
        self._session = session
        self._sentence: int | None = None
        self._kept = ""
        self._drafts: dict[int, str] = {}
        self._open = False
        self._title = QLabel()
        self._title.setFont(looks.ui_font(12, 500))
        self.text = NoteText()
        self.text.setFont(looks.ui_font(13))
        self.text.setFixedHeight(_HEIGHT)
        self.text.setTabChangesFocus(True)
        self.text.setReadOnly(not session.project.writable)
        self.text.setAccessibleName(self.tr("Note"))
        self.on_labels = QLabel()
        self.on_labels.setFont(looks.ui_font(12))
        self.on_labels.setProperty("quiet", True)
        self.on_labels.setTextFormat(Qt.TextFormat.PlainText)
        self.on_labels.setWordWrap(True)
        self.on_labels.setContentsMargins(0, 0, 0, 3)
        self.on_labels.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(15, 4, 15, 2)
        column.setSpacing(3)
        column.addWidget(self._title)
        column.addWidget(self.on_labels)
        column.addWidget(self.text)
        self.text.left.connect(self._leave)
        self.text.done.connect(self._close)
        self.hide()

    def show_note(
        self, sentence: int | None, number: int, text: str, on_labels: Sequence[tuple[str, str]] = ()
    ) -> None:
        """Be the note of this sentence from now on; what was typed on the one before is written first.

        ``on_labels``: the notes that came with its labels, each behind the label's title; they are only told.
        """
        if sentence != self._sentence:
            self.keep()
            self._sentence, self._open = sentence, False
        elif self._is_changed():
            return  # another step touched the sentence while somebody types
        self._tell(on_labels)
        draft = self._drafts.get(sentence or 0)
        self._kept = text
        self.text.setPlainText(text if draft is None else draft)
        title = self.tr("Note on sentence {number}").format(number=self.locale().toString(number))
        self._title.setText(title)
        self._hint()
        self.text.setAccessibleName(title)
        self._appear()

    def set_compact(self, compact: bool) -> None:
        """Two lines and no heading, in a low window."""
        self.text.setFixedHeight(_LOW_HEIGHT if compact else _HEIGHT)
        self._title.setVisible(not compact)
        self._hint()

    def write(self) -> None:
        """Open the field and take the keyboard into it."""
        if self._sentence is not None and self._session.project.writable:
            self._open = True
            self._appear()
            self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.text.moveCursor(self.text.textCursor().MoveOperation.End)

    def keep(self) -> None:
        """Write what was typed, if it is not in the file yet."""
        if self._sentence is None or not self._is_changed():
            return
        text = self.text.toPlainText()
        sentence = self._sentence
        self._kept, before = text.strip(), self._kept
        change = self._session.do(marking.note, sentence, text)
        if change.happened:
            self._drafts.pop(sentence, None)
        else:
            self._kept = before
            self._drafts[sentence] = text

    def _hint(self) -> None:
        """How to leave; below what it is a note on, where no heading says so."""
        keeps = self.tr("%1 or %2 keeps it")
        keeps = keeps.replace("%1", spell("Ctrl+Enter")).replace("%2", spell("Esc"))
        heads = [self._title.text()] if self._title.isHidden() else []
        self.text.setPlaceholderText("\n".join([*heads, keeps]))

    def _tell(self, on_labels: Sequence[tuple[str, str]]) -> None:
        words = self.tr("On the label %1: %2")
        told = "\n".join(
            words.replace("%1", tame(title)).replace("%2", isolated(note)) for title, note in on_labels
        )
        self.on_labels.setText(shorten(told, _TOLD, placeholder="…") if len(told) > _TOLD else told)
        self.on_labels.setToolTip(plain_tip(told))
        self.on_labels.setVisible(bool(told))

    def _is_changed(self) -> bool:
        return self.text.toPlainText().strip() != self._kept.strip()

    def _leave(self) -> None:
        self.keep()
        self._open = False
        self._appear()

    def _close(self) -> None:
        self.closed.emit()  # moves the keyboard away, which keeps the note

    def _appear(self) -> None:
        written = bool(self.text.toPlainText().strip())
        self.text.setVisible(self._open or written)
        self.setVisible(self._open or written or bool(self.on_labels.text()))
