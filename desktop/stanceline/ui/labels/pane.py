"""The label pane: the codebook as buttons with their keys, for the selected sentences."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
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
COMPACT_HEIGHT = 30
LONG_NAME = 96
_PRESSES = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


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
        self._when = "after stance"
        self._positions: dict[int, int] = {}
        self._positions_of: int | None = None
        self._grids = QVBoxLayout()
        self._sections: list[QGridLayout] = []
        self._column = QVBoxLayout(self)
        self.compact = False
        self._lay_out()
        self.setAccessibleName(self.tr("Labels"))
        session.changed.connect(self._follow_change)
        place.moved.connect(self.show_place)

    def build(self) -> None:
        """Make the buttons of the codebook as it is now."""
        while (item := self._grids.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._buttons, self._sections = {}, []
        for dimension in self._session.codebook.dimensions:
            if dimension.active:
                self._grids.addWidget(self._section(dimension))
        self._grids.addStretch()
        self._set_tab_order()
        self.set_compact(self.compact)
        self.show_place()

    def _set_tab_order(self) -> None:
        """From label to label and then below, also with buttons that came later."""
        if self.next.window() is not self.window():
            return  # it is not below yet
        chain = (self.next, *self._buttons.values(), self.advance, self.next)
        for before, after in pairwise(chain):
            self.setTabOrder(before, after)

    def button(self, label: int) -> LabelButton:
        """The button of a label; KeyError if it has none."""
        return self._buttons[label]

    def set_advance(self, when: str) -> None:
        """Choose when the cursor moves on by itself."""
        if when != "off":
            self._when = when
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
        inside = self._inside = QWidget()
        inside.setLayout(self._grids)
        self._grids.setContentsMargins(14, 2, 14, 4)
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
        for button in (self.advance, self.next):
            button.installEventFilter(self)
        self.next.setProperty("kind", "primary")
        self.next.setText(f"{self.next.text()}\u2002")
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
        self._column.addLayout(head)
        self._column.addWidget(area, 1)
        self.build()  # before what is below: Tab follows the order of making
        self._column.addLayout(foot)

    def _section(self, dimension: Dimension) -> QWidget:
        section = QWidget()
        grid = QGridLayout(section)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        self._sections.append(grid)
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
        self._fill_grid(grid, dimension)
        for column in range(COLUMNS):
            grid.setColumnStretch(column, 1)
        return section

    def _fill_grid(self, grid: QGridLayout, dimension: Dimension) -> None:
        """Two to a row; a long name of a single choice has a row to itself, because shortened ones look alike."""
        name = QFontMetricsF(self._looks.ui_font(13, 600))
        row, column = 1, 0
        for label in dimension.active:
            long = dimension.choice is Choice.ONE and name.horizontalAdvance(label.title) > LONG_NAME
            if long and column:
                row, column = row + 1, 0
            grid.addWidget(self._make_button(dimension, label), row, column, 1, COLUMNS if long else 1)
            column += COLUMNS if long else 1
            if column >= COLUMNS:
                row, column = row + 1, 0

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
        button.installEventFilter(self)
        self._buttons[label.id] = button
        return button

    def set_compact(self, compact: bool) -> None:
        """Closer rows and lower buttons, for a low window: the codebook should be seen whole."""
        for button in self._buttons.values():
            button.setFixedHeight(COMPACT_HEIGHT if compact else button.sizeHint().height())
        for grid in self._sections:
            grid.setVerticalSpacing(4 if compact else 7)
        self._grids.setSpacing(6 if compact else 12)
        self._column.setContentsMargins(0, 10 if compact else 14, 0, 8 if compact else 14)
        self._column.setSpacing(4 if compact else 8)
        self.compact = compact

    def wanted_height(self) -> int:
        """How high it must be to show the whole codebook."""
        self._grids.activate()
        around = self._column.contentsMargins()
        rest = self.heading.sizeHint().height() + self.next.sizeHint().height() + 2 * self._column.spacing()
        return self._inside.sizeHint().height() + rest + around.top() + around.bottom() + 24

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A button that Tab reached is pressed by Space and Enter, which otherwise move the cursor."""
        plain = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if isinstance(event, QKeyEvent) and event.key() in _PRESSES and event.modifiers() in plain:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            # Qt's buttons know Space; Enter only where the desktop's own buttons do.
            enter = event.type() == QEvent.Type.KeyPress and event.key() != Qt.Key.Key_Space
            if enter and isinstance(watched, QAbstractButton):
                if not event.isAutoRepeat():
                    watched.click()
                return True
        return super().eventFilter(watched, event)

    def _click_advance(self, on: bool) -> None:
        self.advance_chosen.emit(self._when if on else "off")

    def _follow_change(self, change: Change) -> None:
        if Noun.CODEBOOK in change.touched:
            self.build()
        elif not change.shifts or change.sentences & set(self._place.selection):
            self.show_place()
