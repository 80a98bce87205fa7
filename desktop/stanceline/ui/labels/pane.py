"""The label pane: the codebook as buttons with their keys, for the selected sentences."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from stanceline.domain.change import Change, Noun
from stanceline.domain.codebook import Choice, Dimension, Label
from stanceline.operations import reading
from stanceline.ui.labels.deciding import carried
from stanceline.ui.looks.card import Card
from stanceline.ui.looks.labelbutton import LabelButton
from stanceline.ui.looks.looks import Looks
from stanceline.ui.place import Place
from stanceline.ui.session import Session

COLUMNS = 2


class LabelPane(Card):
    """Buttons show what the file says; a click asks ``choose``. With several sentences they have three states."""

    advance_chosen = Signal(str)
    """When the cursor moves on by itself: "after stance", "after stance and topic" or "off"."""

    next_asked = Signal()

    def __init__(
        self,
        session: Session,
        place: Place,
        looks: Looks,
        choose: Callable[[Label], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(looks, parent)
        self._session, self._place, self._looks, self._choose = session, place, looks, choose
        self._buttons: dict[int, LabelButton] = {}
        self.heading = QLabel()
        self.advance = QCheckBox(self.tr("Auto-advance"))
        self.next = QPushButton(self.tr("Next sentence"))
        self._positions: dict[int, int] = {}
        self._positions_of: int | None = None
        self._grids = QVBoxLayout()
        self._lay_out()
        self.build()
        session.changed.connect(self._follow_change)
        place.moved.connect(self.show_place)

    def build(self) -> None:
        """Make the buttons of the codebook as it is now."""
        while (item := self._grids.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._buttons = {}
        for dimension in self._session.codebook.dimensions:
            if dimension.active:
                self._grids.addWidget(self._section(dimension))
        self._grids.addStretch()
        self.show_place()

    def button(self, label: int) -> LabelButton:
        """The button of a label; KeyError if it has none."""
        return self._buttons[label]

    def set_advance(self, when: str) -> None:
        """Choose when the cursor moves on by itself."""
        self.advance.setChecked(when != "off")
        self.advance_chosen.emit(when)

    def show_place(self) -> None:
        """Say which sentence it is and tick what it carries."""
        selection = self._place.selection
        self.heading.setText(self._title())
        everywhere, somewhere = self._session.read(carried, selection)
        for label, button in self._buttons.items():
            button.setEnabled(bool(selection) and self._session.project.writable)
            button.setChecked(label in everywhere)
            button.setPartial(label in somewhere)

    def _title(self) -> str:
        selection = self._place.selection
        if len(selection) > 1:
            return self.tr("%n sentence(s) selected", "", len(selection))
        if not selection:
            return self.tr("No sentence")
        return self.tr("Sentence {number}").format(number=self._position(selection[0]))

    def _position(self, sentence: int) -> int:
        if self._place.article is not None and self._positions_of != self._place.article:
            self._positions_of = self._place.article
            found = self._session.read(reading.sentences, self._place.article)
            self._positions = {each.id: each.position for each in found}
        return self._positions.get(sentence, 0)

    def _lay_out(self) -> None:
        self.heading.setFont(self._looks.ui_font(14, 650, tabular=True))
        inside = QWidget()
        inside.setLayout(self._grids)
        self._grids.setContentsMargins(15, 2, 15, 4)
        self._grids.setSpacing(12)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        self.advance.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.next.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.next.setProperty("kind", "primary")
        self.next.setIcon(self._looks.icon("corner-down-left", "on_accent", 16))
        self.next.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.advance.clicked.connect(self._click_advance)
        self.next.clicked.connect(self.next_asked)
        foot = QHBoxLayout()
        foot.setContentsMargins(15, 4, 15, 0)
        foot.addWidget(self.advance)
        foot.addStretch()
        foot.addWidget(self.next)
        head = QHBoxLayout()
        head.setContentsMargins(15, 0, 15, 0)
        head.addWidget(self.heading)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 14)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(area, 1)
        column.addLayout(foot)

    def _section(self, dimension: Dimension) -> QWidget:
        section = QWidget()
        grid = QGridLayout(section)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(7)
        name = QLabel(dimension.title)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setFont(self._looks.ui_font(12, 500))
        many = QLabel(self.tr("any number") if dimension.choice is Choice.MANY else "")
        many.setFont(self._looks.ui_font(12))
        many.setProperty("quiet", True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(name)
        row.addWidget(many)
        row.addStretch()
        grid.addLayout(row, 0, 0, 1, COLUMNS)
        for number, label in enumerate(dimension.active):
            grid.addWidget(self._make_button(dimension, label), 1 + number // COLUMNS, number % COLUMNS)
        for column in range(COLUMNS):
            grid.setColumnStretch(column, 1)
        return section

    def _make_button(self, dimension: Dimension, label: Label) -> LabelButton:
        button = LabelButton(
            self._looks,
            key=label.key.upper(),
            title=label.title,
            colour=label.colour,
            shape=label.shape,
            single=dimension.choice is Choice.ONE,
            tooltip=label.definition,
        )
        button.clicked.connect(lambda _=False: self._choose(label))
        self._buttons[label.id] = button
        return button

    def _click_advance(self, on: bool) -> None:
        self.advance_chosen.emit("after stance" if on else "off")

    def _follow_change(self, change: Change) -> None:
        if Noun.CODEBOOK in change.touched:
            self.build()
        elif change.sentences & set(self._place.selection):
            self.show_place()
