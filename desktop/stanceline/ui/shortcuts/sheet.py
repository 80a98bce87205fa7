"""The sheet of shortcuts: every key there is, of this person and this codebook, on a card above the window."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from stanceline.ui.looks.clearing import clearable, lead_with
from stanceline.ui.looks.elidedlabel import ElidedLabel
from stanceline.ui.looks.hair import Hair
from stanceline.ui.looks.iconbutton import IconButton
from stanceline.ui.looks.keycap import KeyCap
from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.veil import Veil
from stanceline.ui.shortcuts.listing import Group, Line, columns
from stanceline.ui.shortcuts.printing import print_sheet

WIDTH, HEIGHT, MARGIN = 1080, 980, 24
MOST_KEYS = 2


class ShortcutSheet(Veil):
    """Three columns; words leave what contains them. ``customise`` opens the editor."""

    def __init__(
        self, looks: Looks, window: QWidget, groups: Sequence[Group], customise: Callable[[], object]
    ) -> None:
        super().__init__(looks, window)
        self._groups = groups
        self._parts: list[tuple[QLabel, list[tuple[str, QWidget]]]] = []
        self.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.field = QLineEdit()
        self.area = QScrollArea()
        self.nothing = QLabel(self.tr("Nothing found"))
        self._lay_out(customise)
        self.closed.connect(self.deleteLater)

    def place_card(self) -> None:
        """In the middle, as large as the window allows."""
        width, height = min(WIDTH, self.width() - 2 * MARGIN), min(HEIGHT, self.height() - 2 * MARGIN)
        self.card.setGeometry((self.width() - width) // 2, (self.height() - height) // 2, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and pages scroll from the field."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            bar = self.area.verticalScrollBar()
            steps = {
                Qt.Key.Key_Down: 40, Qt.Key.Key_Up: -40,
                Qt.Key.Key_PageDown: bar.pageStep(), Qt.Key.Key_PageUp: -bar.pageStep(),
            }  # fmt: skip
            by = steps.get(Qt.Key(event.key()))
            if by is not None:
                bar.setValue(bar.value() + by)
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self, customise: Callable[[], object]) -> None:
        column = QVBoxLayout(self.card)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head(customise))
        column.addWidget(Hair(self._looks))
        sheet = self._sheet()
        self.area.setWidget(sheet)
        self.area.setWidgetResizable(True)
        for ground in (self.area.viewport(), sheet):
            ground.setAutoFillBackground(False)  # the card's own shines through
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(self.area, 1)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setProperty("quiet", True)
        self.nothing.hide()
        column.addWidget(self.nothing, 1)

    def _head(self, customise: Callable[[], object]) -> QHBoxLayout:
        title = QLabel(self.tr("Keyboard shortcuts"))
        title.setFont(self._looks.ui_font(16, 650))
        self.field.setPlaceholderText(self.tr("Find a shortcut"))
        self.field.setAccessibleName(self.tr("Find a shortcut"))
        lead_with(self.field, self._looks.icon("search", "text_3", 16))
        clearable(self.field)
        self.field.setFixedWidth(280)
        self.field.textChanged.connect(self._filter)
        own = QPushButton(self.tr("Customise…"))
        own.setFlat(True)
        own.clicked.connect(self.leave)
        own.clicked.connect(customise)
        paper = IconButton(self._looks, "printer", self.tr("Print"))
        paper.clicked.connect(self._print)
        close = IconButton(self._looks, "x", self.tr("Close"))
        close.clicked.connect(self.leave)
        row = QHBoxLayout()
        row.setContentsMargins(14, 14, 14, 12)
        row.setSpacing(8)
        row.addSpacing(10)  # a margin would not follow the direction
        row.addWidget(title)
        row.addSpacing(16)
        row.addWidget(self.field)
        row.addStretch()
        for button in (own, paper, close):
            row.addWidget(button)
        return row

    def _sheet(self) -> QWidget:
        sheet = QWidget()
        row = QHBoxLayout(sheet)
        row.setContentsMargins(24, 6, 24, 20)
        row.setSpacing(40)
        for groups in columns(self._groups):
            column = QVBoxLayout()
            column.setSpacing(0)
            for group in groups:
                self._add_group(column, group)
            column.addStretch()
            row.addLayout(column, 1)
        return sheet

    def _add_group(self, column: QVBoxLayout, group: Group) -> None:
        heading = QLabel(group.title)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setFont(self._looks.ui_font(13, 650))
        heading.setContentsMargins(0, 16, 0, 5)
        column.addWidget(heading, 0, Qt.AlignmentFlag.AlignLeading)  # a Latin name too, when mirrored
        lines = [(_searched(group, line), self._line(line)) for line in group.lines]
        for _, widget in lines:
            column.addWidget(widget)
        self._parts.append((heading, lines))

    def _line(self, line: Line) -> QWidget:
        widget = QWidget()
        widget.setFixedHeight(28)
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(ElidedLabel(self._looks, line.text, colour="text_2"), 1)
        for key in line.keys[:MOST_KEYS]:
            row.addWidget(KeyCap(self._looks, key))
        return widget

    def _filter(self, words: str) -> None:
        wanted = words.casefold().split()
        some = False
        for heading, lines in self._parts:
            shown = [all(word in text for word in wanted) for text, _ in lines]
            for (_, widget), visible in zip(lines, shown, strict=True):
                widget.setVisible(visible)
            heading.setVisible(any(shown))
            some = some or any(shown)
        self.area.setVisible(some)
        self.nothing.setVisible(not some)

    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        groups, looks = self._groups, self._looks
        dialog.accepted.connect(lambda: print_sheet(groups, printer, looks))
        self.leave()
        QDialog.open(dialog)


def _searched(group: Group, line: Line) -> str:
    return f"{group.title} {line.text} {' '.join(line.keys)}".casefold()
