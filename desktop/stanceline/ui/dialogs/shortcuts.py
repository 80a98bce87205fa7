"""The sheet of shortcuts, made of the actions as they are now."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from stanceline.ui.desk import Desk
from stanceline.ui.looks.keycap import KeyCap
from stanceline.ui.looks.looks import Looks

COLUMNS = 3


def show_shortcuts(desk: Desk) -> None:
    """Show the sheet for the window of this desk."""
    groups: dict[str, list[QAction]] = {}
    seen: set[QAction] = set()
    for owner in (desk.reader, desk.window):
        for action in owner.actions():
            if action in seen or action.shortcut().isEmpty():
                continue
            seen.add(action)
            groups.setdefault(_group(action), []).append(action)
    ShortcutSheet(groups, desk.looks, desk.window).open()


def _group(action: QAction) -> str:
    name = action.objectName().partition(".")[0] or "labels"
    return name.capitalize()


class ShortcutSheet(QDialog):
    """Every key in three columns; typing leaves only what contains the words."""

    def __init__(self, groups: dict[str, list[QAction]], looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = looks
        self._lines: list[tuple[str, QWidget]] = []
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find a shortcut"))
        self.field.setAccessibleName(self.tr("Find a shortcut"))
        self.field.textChanged.connect(self._filter)
        sheet = QWidget()
        columns = QHBoxLayout(sheet)
        columns.setContentsMargins(4, 4, 4, 4)
        columns.setSpacing(32)
        parts = [QVBoxLayout() for _ in range(COLUMNS)]
        for part in parts:
            part.setSpacing(3)
        filled = [0] * COLUMNS
        for title, actions in sorted(groups.items(), key=lambda group: -len(group[1])):
            shortest = filled.index(min(filled))
            filled[shortest] += len(actions) + 2
            self._add_group(parts[shortest], title, actions)
        for part in parts:
            part.addStretch()
            columns.addLayout(part, 1)
        area = QScrollArea()
        area.setWidget(sheet)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.field)
        column.addWidget(area)
        self.resize(1080, 680)

    def _add_group(self, column: QVBoxLayout, title: str, actions: list[QAction]) -> None:
        heading = QLabel(title)
        heading.setFont(self._looks.ui_font(13, 650))
        heading.setContentsMargins(0, 12, 0, 2)
        column.addWidget(heading)
        for action in actions:
            text = action.text().replace("&&", "&")
            if action.objectName():  # not what undo would do, but a label may have a colon in its name
                text = text.partition(":")[0]
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            name = QLabel(text)
            name.setTextFormat(Qt.TextFormat.PlainText)
            row.addWidget(name, 1)
            native = QKeySequence.SequenceFormat.NativeText
            for keys in dict.fromkeys(shortcut.toString(native) for shortcut in action.shortcuts()[:2]):
                row.addWidget(KeyCap(self._looks, keys))
            column.addWidget(line)
            self._lines.append((text.casefold(), line))

    def _filter(self, words: str) -> None:
        for text, line in self._lines:
            line.setVisible(words.casefold() in text)
