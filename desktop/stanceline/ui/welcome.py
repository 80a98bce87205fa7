"""The first window: what this is, who labels, three ways to begin, and the projects of last time."""

import getpass
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from stanceline.domain.trouble import Trouble
from stanceline.host.files import changed_at, is_there
from stanceline.ui.days import short_day
from stanceline.ui.desk import Program
from stanceline.ui.dialogs.help import HelpDialog
from stanceline.ui.looks.bidi import left_to_right
from stanceline.ui.looks.card import Card
from stanceline.ui.looks.elidedlabel import ElidedLabel
from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.plaintip import plain_tip
from stanceline.ui.notices import Notices

WIDTH, MARGIN = 560, 40
LONGEST_NAME = 240  # px, so that the folder beside it can be told


class Welcome(QWidget):
    """Shown while no project is open. Who labels is asked once on a computer, and can be left as it stands."""

    def __init__(self, program: Program, looks: Looks) -> None:
        super().__init__()
        self._program, self._looks = program, looks
        self.setWindowTitle("Stanceline")
        self.notices = Notices(looks)
        self.name = QLineEdit(_own_name())
        self.name.setMaxLength(80)
        self.name.setAccessibleName(self.tr("Who is labelling?"))
        self.sample = self._button(self.tr("Try the sample project"), primary=True)
        self.new = self._button(self.tr("New project…"))
        self.open = self._button(self.tr("Open…"))
        self.sample.clicked.connect(lambda: self._go(program.sample_project))
        self.new.clicked.connect(lambda: self._go(lambda: program.new_project(self)))
        self.open.clicked.connect(lambda: self._go(lambda: program.choose_project(self)))
        self.first = self.sample
        """What Enter does: open the newest project that is still there, else try the sample."""
        self._lay_out()
        self._listen()
        self.resize(960, 640)
        self.first.setDefault(True)
        self.first.setFocus()

    def trouble(self, trouble: Trouble) -> None:
        """Say why a project could not be opened."""
        self.notices.trouble(trouble)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, else the first one; Esc closes what is said, then this."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focus = self.focusWidget()
            (focus if isinstance(focus, QPushButton) else self.first).click()
        elif event.key() == Qt.Key.Key_Escape and not self.notices.close_newest():
            self.close()
        else:
            super().keyPressEvent(event)

    def _go(self, begin: Callable[[], object]) -> None:
        """Remember who sits here before anything opens in their name."""
        name = " ".join(self.name.text().split())
        if not self._program.settings.annotator and name.isprintable() and name:
            self._program.keep(replace(self._program.settings, annotator=name))
        begin()

    def _listen(self) -> None:
        """The keys that work in every other window work here too."""
        shortcuts: tuple[tuple[str, Callable[[], object]], ...] = (
            ("F1", lambda: HelpDialog(self._looks, self).show()),
            ("Ctrl+N", self.new.click),
            ("Ctrl+O", self.open.click),
            ("Ctrl+,", lambda: self._program.show_preferences(self)),
            ("Ctrl+Q", self._program.quit),
        )
        for keys, do in shortcuts:
            QShortcut(QKeySequence(keys), self).activated.connect(do)

    def _button(self, text: str, *, primary: bool = False) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("large", True)
        if primary:
            button.setProperty("kind", "primary")
        return button

    def _lay_out(self) -> None:
        card = Card(self._looks)
        card.setFixedWidth(WIDTH)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(MARGIN, 36, MARGIN, 36)
        inside.setSpacing(10)
        title = QLabel(self.tr("Label sentences. See the balance."))
        title.setFont(self._looks.title_font(30))
        title.setWordWrap(True)
        under = QLabel(self.tr("Every sentence of an article, tagged with stance and topic by a key or two."))
        under.setProperty("quiet", True)
        under.setFont(self._looks.ui_font(13))
        under.setWordWrap(True)
        for part in (title, under):
            inside.addWidget(part)
            # A box that is centred gets the height of one line, whatever its words need.
            part.setMinimumHeight(part.heightForWidth(WIDTH - 2 * MARGIN))
        inside.addSpacing(14)
        for button in (self.sample, self.new, self.open):
            inside.addWidget(button)
        self._add_name(inside)
        self._add_recent(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 24)
        column.addWidget(self.notices)
        column.addStretch()
        column.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()

    def _add_name(self, column: QVBoxLayout) -> None:
        """Only as long as nobody has said it on this computer."""
        self.name.setParent(self)
        if self._program.settings.annotator:
            self.name.hide()
            return
        row = QHBoxLayout()
        row.setSpacing(12)
        asked = QLabel(self.tr("Who is labelling?"))
        asked.setBuddy(self.name)
        row.addWidget(asked)
        row.addWidget(self.name, 1)
        column.addSpacing(8)
        column.addLayout(row)

    def _add_recent(self, column: QVBoxLayout) -> None:
        recent = [Path(path) for path in self._program.settings.recent]
        if not recent:
            return
        column.addSpacing(14)
        heading = QLabel(self.tr("Recent"))
        heading.setFont(self._looks.ui_font(12, 600))
        column.addWidget(heading)
        column.setSpacing(6)
        rows = QGridLayout()
        rows.setHorizontalSpacing(16)
        rows.setVerticalSpacing(6)
        rows.setColumnStretch(1, 1)
        for row, path in enumerate(recent[:5]):
            self._add_recent_row(rows, row, path)
        column.addLayout(rows)

    def _add_recent_row(self, rows: QGridLayout, row: int, path: Path) -> None:
        there = is_there(path)
        name = QFontMetricsF(self._looks.ui_font()).elidedText(
            path.stem, Qt.TextElideMode.ElideMiddle, LONGEST_NAME
        )
        button = QPushButton(name.replace("&", "&&"))
        button.setAccessibleName(path.stem)
        button.setToolTip(plain_tip(str(path)))
        button.setFlat(True)
        button.setProperty("kind", "link")
        button.setEnabled(there)
        button.clicked.connect(lambda: self._go(lambda: self._program.open_project(path)))
        if there and self.first is self.sample:
            self.first = button
        small = self._looks.ui_font(12)
        where = ElidedLabel(
            self._looks,
            left_to_right(str(path.parent)),
            font=small,
            colour="text_2",
            mode=Qt.TextElideMode.ElideMiddle,
        )
        where.setAccessibleName(str(path.parent))
        moment = changed_at(path)
        when = QLabel(self._day(moment) if there and moment else self.tr("not there"))
        when.setFont(small)
        when.setProperty("quiet", True)
        button.setAccessibleDescription(f"{path.parent}, {when.text()}")
        rows.addWidget(button, row, 0, Qt.AlignmentFlag.AlignLeading)
        rows.addWidget(where, row, 1)
        rows.addWidget(when, row, 2)

    def _day(self, moment: datetime) -> str:
        """ "today", "yesterday", or the date as the language writes it."""
        day = QDate(moment.year, moment.month, moment.day)
        ago = day.daysTo(QDate.currentDate())
        if ago in (0, 1):
            return self.tr("yesterday") if ago else self.tr("today")
        return short_day(day)


def _own_name() -> str:
    """What the system calls who sits here; empty if it has no name for them."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
