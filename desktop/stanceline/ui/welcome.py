"""The first window: what this is, and three ways to begin."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from stanceline.domain.trouble import Trouble
from stanceline.host.files import is_there
from stanceline.ui.desk import Program
from stanceline.ui.looks.card import Card
from stanceline.ui.looks.elidedlabel import ElidedLabel
from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.plaintip import plain_tip
from stanceline.ui.notices import Notices

WIDTH = 560
LONGEST_NAME = 260  # px, so that the folder beside it can be told


class Welcome(QWidget):
    """Shown while no project is open."""

    def __init__(self, program: Program, looks: Looks) -> None:
        super().__init__()
        self._program, self._looks = program, looks
        self.setWindowTitle("Stanceline")
        self.notices = Notices(looks)
        self.sample = self._button(self.tr("Try the sample project"), primary=True)
        self.new = self._button(self.tr("New project…"))
        self.open = self._button(self.tr("Open…"))
        self.sample.clicked.connect(lambda: program.sample_project())
        self.new.clicked.connect(lambda: program.new_project(self))
        self.open.clicked.connect(lambda: program.choose_project(self))
        self._lay_out()
        self.resize(960, 640)

    def trouble(self, trouble: Trouble) -> None:
        """Say why a project could not be opened."""
        self.notices.trouble(trouble)

    def _button(self, text: str, *, primary: bool = False) -> QPushButton:
        button = QPushButton(text)
        button.setMinimumHeight(40)
        if primary:
            button.setProperty("kind", "primary")
            button.setDefault(True)
        return button

    def _lay_out(self) -> None:
        card = Card(self._looks)
        card.setFixedWidth(WIDTH)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(40, 36, 40, 36)
        inside.setSpacing(10)
        title = QLabel(self.tr("Label sentences. See the balance."))
        title.setFont(self._looks.title_font(30))
        under = QLabel(self.tr("Every sentence of an article, tagged with stance and topic by a key or two."))
        under.setProperty("quiet", True)
        under.setFont(self._looks.ui_font(14))
        under.setWordWrap(True)
        for part in (title, under):
            inside.addWidget(part)
        inside.addSpacing(14)
        for button in (self.sample, self.new, self.open):
            inside.addWidget(button)
        self._add_recent(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 24)
        column.addWidget(self.notices)
        column.addStretch()
        column.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()

    def _add_recent(self, column: QVBoxLayout) -> None:
        recent = [Path(path) for path in self._program.settings.recent]
        if not recent:
            return
        column.addSpacing(14)
        heading = QLabel(self.tr("Recent"))
        heading.setFont(self._looks.ui_font(12, 600))
        column.addWidget(heading)
        for path in recent[:5]:
            row = QHBoxLayout()
            row.setSpacing(10)
            name = QFontMetricsF(self._looks.ui_font()).elidedText(
                path.stem, Qt.TextElideMode.ElideMiddle, LONGEST_NAME
            )
            button = QPushButton(name.replace("&", "&&"))
            button.setAccessibleName(path.stem)
            button.setToolTip(plain_tip(str(path)))
            button.setFlat(True)
            button.setProperty("kind", "link")
            button.setEnabled(is_there(path))
            button.clicked.connect(lambda _=False, wanted=path: self._program.open_project(wanted))
            where = ElidedLabel(
                self._looks,
                str(path.parent),
                font=self._looks.ui_font(12),
                colour="text_2",
                mode=Qt.TextElideMode.ElideMiddle,
            )
            row.addWidget(button)
            row.addWidget(where, 1)
            column.addLayout(row)
