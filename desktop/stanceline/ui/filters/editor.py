"""The filter editor: everything that can be asked of sentences at the left, of articles at the right."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from stanceline.domain.codebook import Codebook
from stanceline.domain.filters import EVERYTHING, Filter
from stanceline.operations.filtering import Fields
from stanceline.ui.filters.parts import (
    CHECKED,
    OPEN,
    VALUE,
    WholeRow,
    begin_of,
    beside,
    combo,
    day_of,
    line,
    offer,
    spin,
    ticked,
    tree_of,
)
from stanceline.ui.looks.looks import Looks
from stanceline.ui.reading.wording import language_in_words

_PAUSE_MS = 200
_DAYS = (0, 1, 7, 30)


class FilterEditor(QFrame):
    """A popup. Each choice holds at once; Esc or a click elsewhere closes it."""

    changed = Signal(Filter)

    def __init__(
        self,
        looks: Looks,
        codebook: Codebook,
        people: Sequence[tuple[int, str]],
        me: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._looks, self._me, self._several = looks, me, len(people) > 1
        self._filter = EVERYTHING
        self._showing = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self._make_parts(codebook, people)
        self._lay_out()
        self._connect()
        self.setAccessibleName(self.tr("Filter"))

    def show_fields(self, fields: Fields) -> None:
        """Sources and languages that occur."""
        self._showing = True
        offer(self.sources, [(value, value or self.tr("No source"), n) for value, n in fields.sources])
        names = [
            (value, language_in_words(value) or self.tr("No language"), n) for value, n in fields.languages
        ]
        offer(self.languages, names)
        self._showing = False
        self.show_filter(self._filter)

    def show_filter(self, wanted: Filter) -> None:
        """Show what is asked for."""
        self._filter, self._showing = wanted, True
        for item in self._ticks:
            kind, row = item.data(0, VALUE)
            there = row in (wanted.lacks if kind == "lacks" else wanted.labels)
            item.setCheckState(0, CHECKED if there else OPEN)
        for name, box in self.boxes.items():
            box.setChecked(bool(getattr(wanted, name)))
        self.excluded.setCurrentIndex(self.excluded.findData(wanted.excluded))
        whose = wanted.annotator if wanted.narrows_hands else self._me
        self.whose.setCurrentIndex(max(0, self.whose.findData(whose or 0)))
        self.edited.setCurrentIndex(self._edited_index(wanted.edited))
        for field, text in self._fields(wanted):
            if field.text().strip() != text:
                field.setText(text)
        self.shortest.setValue(wanted.shortest or 0)
        self.longest.setValue(wanted.longest or 0)
        for items, chosen in ((self.sources, wanted.sources), (self.languages, wanted.languages)):
            for n in range(items.count()):
                items.item(n).setCheckState(CHECKED if items.item(n).data(VALUE) in chosen else OPEN)
        self._showing = False

    def chosen(self) -> Filter:
        """The filter as it stands in the editor; what it does not show stays as it was."""
        chosen = [item.data(0, VALUE) for item in self._ticks if item.checkState(0) is CHECKED]
        wanted = replace(
            self._filter,
            labels=frozenset(row for kind, row in chosen if kind == "label"),
            lacks=frozenset(row for kind, row in chosen if kind == "lacks"),
            excluded=self.excluded.currentData(),
            unsure=self.boxes["unsure"].isChecked(),
            flagged=self.boxes["flagged"].isChecked(),
            noted=self.boxes["noted"].isChecked(),
            inherited=self.boxes["inherited"].isChecked(),
            annotator=self.whose.currentData() or None,
            edited=self._edited_since(),
            text=self.text.text().strip(),
            author=self.author.text().strip(),
            shortest=self.shortest.value() or None,
            longest=self.longest.value() or None,
            sources=ticked(self.sources, self._filter.sources),
            languages=ticked(self.languages, self._filter.languages),
            since=day_of(self.since.text()),
            until=day_of(self.until.text()),
        )
        return wanted.tidy()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A surface with a line around it: a popup has no window frame."""
        theme = self._looks.theme
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(theme.strong_line))
            painter.fillRect(self.rect().adjusted(1, 1, -1, -1), QColor(theme.surface))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is done with it, as Esc is."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close()
        else:
            super().keyPressEvent(event)

    # Building

    def _make_parts(self, codebook: Codebook, people: Sequence[tuple[int, str]]) -> None:
        self.labels, self._ticks = tree_of(codebook, self.tr("No label of {dimension}"))
        self.labels.setAccessibleName(self.tr("Labels"))
        self.boxes = {
            "unsure": QCheckBox(self.tr("Unsure")),
            "flagged": QCheckBox(self.tr("Flagged")),
            "noted": QCheckBox(self.tr("With a note")),
            "inherited": QCheckBox(self.tr("Inherited from a split")),
        }
        self.excluded = combo(
            self.tr("Excluded sentences"),
            (
                (self.tr("With excluded sentences"), None),
                (self.tr("Without excluded ones"), False),
                (self.tr("Only excluded ones"), True),
            ),
        )
        names = [(self.tr("Mine") if row == self._me else name, row) for row, name in people]
        self.whose = combo(self.tr("Whose labels and marks"), [*names, (self.tr("Anybody’s"), 0)])
        days = (
            (self.tr("Edited at any time"), 0),
            (self.tr("Edited today"), 1),
            (self.tr("Edited in the last 7 days"), 7),
            (self.tr("Edited in the last 30 days"), 30),
        )
        self.edited = combo(self.tr("Edited"), days)
        self._other_day = self.tr("Edited since a saved day")
        self.text = line(self.tr("Words in the sentence"))
        self.author = line(self.tr("Author"))
        self.since = line(self.tr("From a day: 2026-03-01"), self.tr("From this day, as year-month-day"))
        self.until = line(self.tr("Until a day: 2026-12-31"), self.tr("Until this day, as year-month-day"))
        self.shortest = spin(
            self.tr("From any length"), self.tr("From this many characters"), self.tr("from ")
        )
        self.longest = spin(self.tr("to any length"), self.tr("Up to this many characters"), self.tr("to "))
        self.sources, self.languages = QListWidget(), QListWidget()
        self.sources.setAccessibleName(self.tr("Sources"))
        self.languages.setAccessibleName(self.tr("Languages"))
        for ticking in (self.labels, self.sources, self.languages):
            ticking.setItemDelegate(WholeRow(ticking))

    def _lay_out(self) -> None:
        marks = QGridLayout()
        for n, box in enumerate(self.boxes.values()):
            marks.addWidget(box, n // 2, n % 2)
        lengths = beside(self.shortest, self.longest)
        left = self._column(
            self.tr("Sentences"),
            self.text,
            self.labels,
            marks,
            self.excluded,
            self.whose,
            self.edited,
            lengths,
        )
        self.whose.setVisible(self._several)
        right = self._column(
            self.tr("Articles"), self.author, self.sources, self.languages, self.since, self.until
        )
        self.sources.setMinimumHeight(120)
        self.languages.setMaximumHeight(110)
        self.labels.setMinimumHeight(190)
        clear, close = QPushButton(self.tr("Clear")), QPushButton(self.tr("Done"))
        clear.clicked.connect(lambda: self._clear())
        close.clicked.connect(self.close)
        close.setProperty("kind", "primary")
        row = QHBoxLayout()
        row.addWidget(clear)
        row.addStretch()
        row.addWidget(close)
        columns = QHBoxLayout()
        columns.setSpacing(24)
        columns.addLayout(left, 1)
        columns.addLayout(right, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 16, 20, 16)
        whole.setSpacing(14)
        whole.addLayout(columns)
        whole.addLayout(row)
        self.setFixedWidth(620)

    def _column(self, heading: str, *parts: QWidget | QHBoxLayout | QGridLayout) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        title = QLabel(heading)
        title.setFont(self._looks.ui_font(13, 650))
        column.addWidget(title)
        for part in parts:
            if isinstance(part, QWidget):
                column.addWidget(part)
            else:
                column.addLayout(part)
        return column

    def _connect(self) -> None:
        for field in (self.text, self.author, self.since, self.until):
            field.textEdited.connect(lambda _: self._pause.start())
        for number in (self.shortest, self.longest):
            number.valueChanged.connect(lambda _: self._showing or self._pause.start())
        for box in self.boxes.values():
            box.clicked.connect(lambda _: self._tell())
        for choice in (self.excluded, self.whose, self.edited):
            choice.activated.connect(lambda _: self._tell())
        self.labels.itemChanged.connect(lambda *_: self._tell())
        for items in (self.sources, self.languages):
            items.itemChanged.connect(lambda _: self._tell())

    def _fields(self, wanted: Filter) -> tuple[tuple[QLineEdit, str], ...]:
        return (
            (self.text, wanted.text), (self.author, wanted.author),
            (self.since, wanted.since), (self.until, wanted.until),
        )  # fmt: skip

    # Choosing

    def _tell(self) -> None:
        if self._showing:
            return
        self._pause.stop()
        wanted = self.chosen()
        if wanted != self._filter:
            self._filter = wanted
            self.changed.emit(wanted)

    def _clear(self) -> None:
        rest = replace(EVERYTHING, status=self._filter.status, words=self._filter.words)
        self.show_filter(rest)
        self.changed.emit(rest)

    def _edited_index(self, moment: str) -> int:
        """The choice that means this moment; a line of its own for a day that was saved long ago."""
        for n, days in enumerate(_DAYS):
            if moment == begin_of(days):
                return n
        if self.edited.count() == len(_DAYS):
            self.edited.addItem(self._other_day, None)
        return len(_DAYS)

    def _edited_since(self) -> str:
        days = self.edited.currentData()
        return self._filter.edited if days is None else begin_of(days)
