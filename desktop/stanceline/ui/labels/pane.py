"""The label pane: the codebook as buttons with their keys, for the selected sentences."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from stanceline.domain.change import Change, Noun
from stanceline.domain.codebook import Choice, Dimension, Label
from stanceline.operations import reading
from stanceline.ui.labels.area import LabelArea
from stanceline.ui.labels.deciding import carried
from stanceline.ui.labels.grid import LabelGrid
from stanceline.ui.looks.card import Card
from stanceline.ui.looks.labelbutton import LabelButton
from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.pressing import Pressing
from stanceline.ui.place import Place
from stanceline.ui.session import Session


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
        self._grids = QVBoxLayout()
        self._sections: list[LabelGrid] = []
        self._pressing = Pressing(self)
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
        if not self.isVisible():
            return  # perhaps not in its window yet; when it is shown
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
        number = self._session.read(reading.position, selection[0])
        return self.tr("Sentence {number}").format(number=number)

    def _lay_out(self) -> None:
        self.heading.setFont(self._looks.ui_font(14, 650, tabular=True))
        inside = self._inside = QWidget()
        inside.setLayout(self._grids)
        self._grids.setContentsMargins(14, 2, 14, 4)
        self._grids.setSpacing(12)
        self._area = LabelArea(inside)
        self.advance.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.next.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for button in (self.advance, self.next):
            button.installEventFilter(self._pressing)
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
        self._column.addWidget(self._area, 1)
        self.build()  # before what is below: Tab follows the order of making
        self._column.addLayout(foot)

    def _section(self, dimension: Dimension) -> LabelGrid:
        buttons = [self._make_button(dimension, label) for label in dimension.active]
        grid = LabelGrid(self._looks, dimension, buttons)
        self._sections.append(grid)
        return grid

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
        button.installEventFilter(self._pressing)
        self._buttons[label.id] = button
        return button

    def set_compact(self, compact: bool) -> None:
        """Closer rows and lower buttons, for a low window: the codebook should be seen whole."""
        for grid in self._sections:
            grid.set_compact(compact)
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
        """A button that gets the keyboard comes into sight."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, LabelButton):
            self._area.bring_into_sight(watched, self._sections)
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        """By now everything is in one window, where Tab has an order."""
        super().showEvent(event)
        self._set_tab_order()

    def _click_advance(self, on: bool) -> None:
        self.advance_chosen.emit(self._when if on else "off")

    def _follow_change(self, change: Change) -> None:
        if Noun.CODEBOOK in change.touched:
            self.build()
        elif not change.shifts or change.sentences & set(self._place.selection):
            self.show_place()
