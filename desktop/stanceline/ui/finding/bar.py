"""The find bar: a field, how many hits there are, and the way from one to the next."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from stanceline.domain.searching import LONGEST_QUERY
from stanceline.ui.finding.field import FindField
from stanceline.ui.looks.clearing import lead_with
from stanceline.ui.looks.iconbutton import IconButton
from stanceline.ui.looks.looks import Looks
from stanceline.ui.reading.column import Column

HEIGHT = 40
_LEFT, _RIGHT = 30, 20  # from the edges of the column, as the title above stands
_WIDEST_FIELD = 360


class FindBar(QWidget):
    """Only shows and asks; ``Finder`` does the finding."""

    typed = Signal(str)
    """The words of the field are others."""

    step_asked = Signal(int)
    """To the next (1) or previous (-1) hit."""

    closed = Signal()
    """Esc, or the cross."""

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = looks
        self.field = FindField()
        self.count = QLabel()
        self.previous = IconButton(looks, "chevron-up", self.tr("Previous hit (Shift+Enter)"), pixels=16)
        self.next = IconButton(looks, "chevron-down", self.tr("Next hit (Enter)"), pixels=16)
        self.cross = IconButton(looks, "x", self.tr("Close the find bar (Esc)"), pixels=16)
        self._build()
        self.field.textChanged.connect(self.typed)
        self.field.step_asked.connect(self.step_asked)
        self.field.left.connect(self.closed)
        self.previous.clicked.connect(lambda: self.step_asked.emit(-1))
        self.next.clicked.connect(lambda: self.step_asked.emit(1))
        self.cross.clicked.connect(self.closed)

    def show_count(self, number: int, hits: int) -> None:
        """At hit ``number`` (from 1; 0: at none) of so many."""
        if not self.field.text().strip():
            words = ""
        elif not hits:
            words = self.tr("No hits")
        else:
            words = self.tr("%1 of %2").replace("%1", str(number or "–")).replace("%2", str(hits))
        if words and words != self.count.text():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, words))
        self.count.setText(words)
        self.count.setAccessibleName(words)
        for button in (self.previous, self.next):
            button.setEnabled(hits > 0)

    def fit(self, column: Column, width: int) -> None:
        """Stand over the column of a reader of this width."""
        right = width - column.left - column.width
        self._row.setContentsMargins(column.left + _LEFT, 0, right + _RIGHT, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line below."""
        with QPainter(self) as painter:
            theme = self._looks.theme
            painter.fillRect(self.rect(), QColor(theme.bar))
            painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), QColor(theme.line))

    def _build(self) -> None:
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(self.tr("Find in article"))
        self.field.setPlaceholderText(self.tr("Find words – beginnings count"))
        self.field.setAccessibleName(self.tr("Find in article"))
        how = self.tr(
            'Words are found by their beginnings; "a phrase", -without, one OR another. '
            "Enter goes to the next hit, Esc closes."
        )
        self.field.setAccessibleDescription(how)
        self.field.setToolTip(how)
        lead_with(self.field, self._looks.icon("search", "text_3", 16))
        self.field.setMaxLength(LONGEST_QUERY)
        self.field.setMinimumWidth(140)
        self.field.setMaximumWidth(_WIDEST_FIELD)
        self.field.setFixedHeight(30)
        self.count.setFont(self._looks.ui_font(12, 400, tabular=True))
        self.count.setProperty("quiet", True)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setMinimumWidth(self.count.fontMetrics().horizontalAdvance("8888 / 8888"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(_LEFT, 0, _RIGHT, 1)
        self._row.setSpacing(4)
        self._row.addWidget(self.field, 1)
        self._row.addSpacing(8)
        self._row.addWidget(self.count)
        self._row.addWidget(self.previous)
        self._row.addWidget(self.next)
        self._row.addStretch()
        self._row.addWidget(self.cross)
