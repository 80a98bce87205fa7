"""The part of the shortcut editor for one action: its keys, one more, and what speaks against that."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from stanceline.ui.looks.elidedlabel import ElidedLabel
from stanceline.ui.looks.iconbutton import IconButton
from stanceline.ui.looks.keycap import KeyCap
from stanceline.ui.looks.looks import Looks
from stanceline.ui.shortcuts.listing import spelled
from stanceline.ui.shortcuts.recording import KeyRecorder
from stanceline.ui.shortcuts.table import Row


class OwnKeys(QWidget):
    """Always as high, whatever it says."""

    removed = Signal(str)
    restored = Signal()
    taken_over = Signal(str)
    """The key that another action has and that is wanted here."""

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = looks
        self._wanted = ""
        self.name = ElidedLabel(looks, font=looks.ui_font(14, 650))
        self.recorder = KeyRecorder(looks)
        self.restore = QPushButton(self.tr("Restore default"))
        self.message = QLabel()
        self.take = QPushButton(self.tr("Use it here instead"))
        self._keys = QHBoxLayout()
        self._lay_out()

    def show_row(self, row: Row | None) -> None:
        """The keys of this action; nothing can be done without one."""
        self.say("")
        self.name.setText(row.text if row is not None else self.tr("Choose a command"))
        while (item := self._keys.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for key in row.keys if row is not None else ():
            self._keys.addWidget(self._chip(key))
        self._order_tabs()
        self.recorder.setEnabled(row is not None)
        self.restore.setEnabled(row is not None and row.changed)

    def _order_tabs(self) -> None:
        """Tab goes from left to right; the keys are made last, and would come after everything else."""
        before: QWidget = self.recorder
        for remover in self.removers():
            self.setTabOrder(before, remover)
            before = remover
        self.setTabOrder(before, self.restore)

    def say(self, words: str, *, instead: str = "", calm: bool = False) -> None:
        """What speaks against a key; ``instead`` is one that may be taken from who has it."""
        self._wanted = instead
        self.message.setProperty("kind", "" if calm else "danger")
        self.message.style().polish(self.message)
        self.message.setText(words)
        self.message.setAccessibleName(words)
        self.take.setVisible(bool(instead))

    def removers(self) -> list[QToolButton]:
        """The buttons that take a key away, in order."""
        chips = [
            item.widget() for n in range(self._keys.count()) if (item := self._keys.itemAt(n)) is not None
        ]
        return [button for chip in chips if chip is not None for button in chip.findChildren(QToolButton)]

    def _lay_out(self) -> None:
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.take.setFlat(True)
        self.take.hide()
        for button in (self.restore, self.take):
            button.setAutoDefault(False)
        self.restore.clicked.connect(self.restored)
        self.take.clicked.connect(lambda: self.taken_over.emit(self._wanted))
        self.recorder.began.connect(lambda: self.say(self.tr("Esc gives up."), calm=True))
        self._keys.setSpacing(10)
        keys = QHBoxLayout()
        keys.setSpacing(12)
        keys.addWidget(self.recorder)  # first: it stays under the pointer
        keys.addLayout(self._keys)
        keys.addStretch()
        keys.addWidget(self.restore)
        self.take.ensurePolished()
        below = QHBoxLayout()
        below.addStrut(self.take.sizeHint().height())  # nothing above moves when the button comes
        below.addWidget(self.message)
        below.addWidget(self.take)
        below.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.name)
        column.addLayout(keys)
        column.addLayout(below)
        column.addStretch()
        self.setFixedHeight(112)

    def _chip(self, key: str) -> QWidget:
        chip = QWidget()
        shown = spelled((key,))[0]
        row = QHBoxLayout(chip)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(KeyCap(self._looks, shown))
        away = IconButton(self._looks, "x", self.tr("Take the key %1 away").replace("%1", shown), pixels=14)
        away.clicked.connect(lambda: self.removed.emit(key))
        row.addWidget(away)
        return chip
