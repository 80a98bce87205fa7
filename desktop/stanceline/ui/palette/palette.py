"""The command palette: one field in which a few letters find a command, a label, an article or a sentence."""

import time
from collections.abc import Callable, Generator, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QSettings, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from stanceline.ui.looks.clearing import lead_with
from stanceline.ui.looks.hair import Hair
from stanceline.ui.looks.keycap import KeyCap
from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.veil import Veil
from stanceline.ui.palette.hunting import Found, hunt
from stanceline.ui.palette.offers import Offer, Shelf
from stanceline.ui.palette.rows import ROW_HEIGHT, FoundDelegate, FoundModel, spoken

WIDTH, TOP = 640, 64
ROWS = 8
BUDGET = 0.006
"""Seconds of looking in one turn: with drawing it must stay below a frame."""

REMEMBERED = 12
_KEPT = "palette/recent"

Source = Callable[[], Sequence[Shelf]]


class Palette(Veil):
    """Empty until ``stock`` says where to look.

    ``search`` takes words, also those after "/", and shows elsewhere what it finds.
    """

    def __init__(self, looks: Looks, window: QWidget, memory: QSettings) -> None:
        super().__init__(looks, window)
        self._memory = memory
        self._sources: Mapping[str, tuple[str, Source]] = {}
        self.search: Callable[[str], object] | None = None
        self._shelves: dict[str, Sequence[Shelf]] = {}
        self._hunting: Generator[None, None, list[Found]] | None = None
        self._go_on = QTimer(self)
        self._go_on.timeout.connect(self._look)
        self.field = QLineEdit()
        self.model = FoundModel(self)
        self.view = QListView()
        self.nothing = QLabel()
        self._hints = QHBoxLayout()
        self._column = QVBoxLayout(self.card)
        self._lay_out()
        self.setAccessibleName(self.tr("Command palette"))
        self.closed.connect(self._go_on.stop)

    def ask(self, text: str = "") -> None:
        """Open with these letters; they are selected, so that typing replaces all but a prefix."""
        self._shelves = {}
        self.field.setText(text)
        self.open_at(self.field)
        prefix = text[:1] in self._sources and bool(text)
        self.field.setSelection(len(text), -(len(text) - prefix))
        self._begin()

    def recent(self) -> list[str]:
        """Ids of what was chosen, the newest first."""
        kept = self._memory.value(_KEPT)
        return [str(name) for name in kept] if isinstance(kept, list) else []

    def place_card(self) -> None:
        """At the top in the middle; as high as its rows, at most eight."""
        width = min(WIDTH, self.width() - 48)
        rows = max(1, min(ROWS, self.model.rowCount()))
        self.view.setFixedHeight(rows * ROW_HEIGHT)
        self.nothing.setFixedHeight(ROW_HEIGHT)
        height = self._column.sizeHint().height()
        self.card.setGeometry((self.width() - width) // 2, min(TOP, self.height() // 12), width, height)

    def _lay_out(self) -> None:
        self.field.setProperty("bare", True)
        self.field.setFont(self._looks.ui_font(15))
        self.field.setMaxLength(200)
        self.field.setPlaceholderText(self.tr("Search or run a command"))
        self.field.setAccessibleName(self.tr("Search or run a command"))
        self.field.setMinimumHeight(30)
        self.field.installEventFilter(self)
        self.field.textEdited.connect(self._begin)
        self.view.setModel(self.model)
        self.view.setItemDelegate(FoundDelegate(self._looks, self.view))
        self.view.setProperty("bare", True)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setUniformItemSizes(True)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(self.tr("What was found"))
        self.view.clicked.connect(lambda index: self._choose(index.row()))
        self.nothing.setText(self.tr("Nothing found"))
        self.nothing.setProperty("quiet", True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        lead_with(self.field, self._looks.icon("search", "text_3", 18))
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 14, 8)
        head.setSpacing(10)
        head.addWidget(self.field, 1)
        column = self._column
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Hair(self._looks))
        column.addSpacing(6)
        column.addWidget(self.view)
        column.addWidget(self.nothing)
        column.addSpacing(6)
        column.addWidget(Hair(self._looks))
        self._hints.setContentsMargins(18, 7, 14, 8)
        self._hints.setSpacing(6)
        column.addLayout(self._hints)

    def stock(self, sources: Mapping[str, tuple[str, Source]]) -> None:
        """Where to look by prefix ("" for none), each with a word for what it finds; called once."""
        self._sources = sources
        row = self._hints
        for prefix, (words, _) in sources.items():
            if not prefix:
                continue
            label = QLabel(words)
            label.setFont(self._looks.ui_font(12))
            label.setProperty("quiet", True)
            row.addWidget(KeyCap(self._looks, prefix))
            row.addWidget(label)
            row.addSpacing(10)
        row.addStretch()

    # What is typed

    def _begin(self) -> None:
        prefix, words = self._parted(self.field.text())
        if prefix not in self._shelves:
            self._shelves[prefix] = self._sources[prefix][1]()
        self._hunting = hunt(self._shelves[prefix], words)
        self._look()

    def _parted(self, text: str) -> tuple[str, str]:
        first = text[:1]
        return (first, text[1:]) if first and first in self._sources else ("", text)

    def _look(self) -> None:
        """Look for a few milliseconds; what is found by then is shown when all has been looked at."""
        if self._hunting is None:
            return
        until = time.perf_counter() + BUDGET
        try:
            while time.perf_counter() < until:
                next(self._hunting)
        except StopIteration as end:
            self._hunting = None
            self._go_on.stop()
            self._show(self._with_search(end.value))
            return
        self._go_on.start()

    def _with_search(self, found: list[Found]) -> list[Found]:
        prefix, words = self._parted(self.field.text())
        if self.search is None or prefix not in ("", "/") or not words.strip():
            return found
        search = self.search
        text = self.tr("Search the text of all articles for “%1”").replace("%1", words.strip())
        return [*found, Found(Offer(text=text, mark="search", do=lambda: search(words.strip())), ())]

    def _show(self, found: Sequence[Found]) -> None:
        self.model.fill(found)
        self.view.setVisible(bool(found))
        self.nothing.setVisible(not found)
        self.place_card()
        if found:
            self._mark(0)

    def _mark(self, row: int) -> None:
        index = self.model.index(row)
        self.view.setCurrentIndex(index)
        QAccessible.updateAccessibility(
            QAccessibleAnnouncementEvent(self.field, spoken(self.model.rows[row]))
        )

    def _choose(self, row: int) -> None:
        if not 0 <= row < len(self.model.rows):
            return
        offer = self.model.rows[row].offer
        if offer.why:
            return
        if offer.id:
            recent = list(dict.fromkeys([offer.id, *self.recent()]))[:REMEMBERED]
            self._memory.setValue(_KEPT, recent)
        self.leave()
        offer.do()

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move in the list while letters go into the field."""
        if (
            watched is self.field
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and (self._finish_looking(event) or self._move(event))
        ):
            return True
        return super().eventFilter(watched, event)

    def _finish_looking(self, event: QKeyEvent) -> bool:
        """Enter takes what is found for these letters, not what was found for fewer."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        while self._hunting is not None:
            self._look()
        self._choose(self.view.currentIndex().row())
        return True

    def _move(self, event: QKeyEvent) -> bool:
        steps = {
            Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: ROWS - 1, Qt.Key.Key_PageUp: 1 - ROWS,
            Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1,
        }  # fmt: skip
        by = steps.get(Qt.Key(event.key()))
        if by is None or not self.model.rows:
            return by is not None
        count, here = len(self.model.rows), self.view.currentIndex().row()
        row = (here + by) % count if abs(by) == 1 else max(0, min(count - 1, here + by))
        self._mark(row)
        return True
