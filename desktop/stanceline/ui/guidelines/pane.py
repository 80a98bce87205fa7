"""The guidelines pane: the codebook to read, at the label that matters now."""

from collections import Counter

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QShowEvent, QTextCursor, QTextFormat
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTextBrowser, QTextEdit, QVBoxLayout, QWidget

from stanceline.domain.change import Change, Noun
from stanceline.ui.guidelines.writing import Writer
from stanceline.ui.looks.iconbutton import IconButton
from stanceline.ui.looks.looks import Looks
from stanceline.ui.session import Session

LINGER = 250
"""Milliseconds for which the pointer rests on a label before the page moves."""

_ABOVE = 12
"""Pixels left above the label that is shown."""


class GuidelinesPane(QWidget):
    """Read-only. It follows the codebook while it is seen, and never takes the keyboard by itself."""

    edit_asked = Signal(int)
    """The editor is wanted at a label (row id); 0 where none was shown yet."""

    def __init__(self, session: Session, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._looks = session, looks
        self._places: dict[int, int] = {}
        self._label = 0
        self._stale = True
        self.setAccessibleName(self.tr("Guidelines"))
        self.text = QTextBrowser()
        self.text.setAccessibleName(self.tr("Guidelines"))
        self.text.setProperty("bare", True)
        self.text.setOpenLinks(False)
        self.text.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.document().setDocumentMargin(14)
        self.edit = IconButton(looks, "pencil", self.tr("Edit the codebook…"))
        self.edit.clicked.connect(lambda: self.edit_asked.emit(self._label))
        self._pointed = 0
        self._patience = QTimer(self, singleShot=True, interval=LINGER)
        self._patience.timeout.connect(lambda: self.show_label(self._pointed))
        self._lay_out()
        self.setFocusProxy(self.text)
        session.changed.connect(self._follow_change)

    @property
    def label(self) -> int:
        """The label (row id) that was shown last; 0 for none."""
        return self._label

    def point_at(self, label: int) -> None:
        """The pointer has come to a label; if it stays, that label is shown. 0: it has left."""
        self._pointed = label
        self._patience.start() if label and self.isVisible() else self._patience.stop()

    def show_label(self, label: int) -> None:
        """Bring a label to the top and mark it; nothing happens for one that can't be given."""
        self._label = label
        if not self.isVisible():
            return
        place = self._places.get(label)
        if place is None:
            self.text.setExtraSelections([])
            return
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(place)
        mark = QTextEdit.ExtraSelection()
        mark.cursor = cursor
        mark.format.setBackground(self._looks.colour("accent_soft"))
        mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        self.text.setExtraSelections([mark])
        top = self.text.document().documentLayout().blockBoundingRect(cursor.block()).top()
        self.text.verticalScrollBar().setValue(round(top) - _ABOVE)

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("Guidelines"))
        heading.setFont(self._looks.ui_font(14, 650))
        head = QHBoxLayout()
        head.setContentsMargins(15, 8, 8, 0)
        head.addWidget(heading)
        head.addStretch()
        head.addWidget(self.edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 4, 6)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.text, 1)

    def _write(self) -> None:
        """Write the codebook anew, and stay at the same label."""
        self._stale = False
        document = self.text.document()
        document.clear()
        document.setDefaultFont(QFont(self._looks.ui_font(13)))
        writer = Writer(document, self._looks, self.devicePixelRatioF())
        writer.write(self._session.codebook)
        self._places = writer.places
        self.show_label(self._label)

    def _follow_change(self, change: Change) -> None:
        if Noun.CODEBOOK in change.touched or Noun.PROJECT in change.touched:
            self._stale = True
            if self.isVisible():
                self._write()
            return
        if not self.isVisible() or change.name not in ("label", "confirm"):
            return
        given: Counter[int] = Counter()
        for shift in change.shifts:
            given.update((Counter(shift.after) - Counter(shift.before)).keys())
        if given:
            self.show_label(given.most_common(1)[0][0])

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while nobody looked is written now."""
        super().showEvent(event)
        if self._stale:
            self._write()
        else:
            self.show_label(self._label)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme, or another size of letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_label"):
            self._stale = True
            if self.isVisible():
                self._write()
