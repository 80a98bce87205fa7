"""The label pane: the codebook as buttons with their keys, for the selected sentences."""

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from stanceline.domain.annotations import Annotation
from stanceline.domain.change import Change, Noun
from stanceline.domain.codebook import Label
from stanceline.domain.marks import MarkKind
from stanceline.operations import reading
from stanceline.ui.labels.aiming import Aiming
from stanceline.ui.labels.area import LabelArea
from stanceline.ui.labels.field import NameField
from stanceline.ui.labels.grid import Density
from stanceline.ui.labels.known import KnownMarks
from stanceline.ui.labels.marks import MarkBar
from stanceline.ui.labels.menu import label_menu
from stanceline.ui.labels.note import NoteBox
from stanceline.ui.labels.section import Section
from stanceline.ui.labels.standing import Standing, label_notes, marked, noted, standing
from stanceline.ui.looks.card import Card
from stanceline.ui.looks.labelbutton import LabelButton
from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.pressing import Pressing
from stanceline.ui.place import Place
from stanceline.ui.session import Session

_EDGE = 14


class LabelPane(Card):
    """Buttons show what the file says; a click asks ``choose``. With several sentences they have three states.

    ``choose`` says whether the cursor moved on. Where a dimension has many labels, the stance and the heading of the
    many stay in sight, and only the list of them scrolls.
    """

    advance_chosen = Signal(str)
    """When the cursor moves on by itself: "after stance", "after stance and topic" or "off"."""

    next_asked = Signal()
    left = Signal()
    """The keyboard is given back to the reader."""

    rebuilt = Signal()
    """The codebook is another one, and needs another height."""

    flag_asked = Signal()
    unsure_asked = Signal()
    exclude_asked = Signal()
    """A glyph at the head was pressed."""

    pointed = Signal(int)
    """The pointer or the keyboard has come to a label (row id); 0 for another button."""
    guidelines_asked = Signal(int)
    change_asked = Signal(int)
    """Asked of a label (row id) in its menu."""

    def __init__(
        self,
        session: Session,
        place: Place,
        looks: Looks,
        choose: Callable[[Label], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(looks, parent)
        self._session, self._place, self._looks, self._choose = session, place, looks, choose
        self.heading = QLabel()
        self.marks = MarkBar(looks)
        self.advance = QCheckBox(self.tr("Auto-advance"))
        self.next = QPushButton(self.tr("Next sentence"))
        self.note = NoteBox(looks, session)
        self.sections: list[Section] = []
        self.aiming: Aiming | None = None
        self.standing = Standing()
        self._given: Mapping[int, Sequence[Annotation]] = {}
        self._when = "after stance"
        self._known = KnownMarks(session, place)
        self._keys: Mapping[str, str] = {}
        self._pinned, self._scrolled = QVBoxLayout(), QVBoxLayout()
        self._pressing = Pressing(self)
        self._column = QVBoxLayout(self)
        self.compact = False
        self._lay_out()
        self._connect()
        self.setAccessibleName(self.tr("Labels"))

    # Building

    def build(self) -> None:
        """Make the buttons of the codebook as it is now."""
        self.note.keep()
        for section in self.sections:
            section.deleteLater()
        for layout in (self._pinned, self._scrolled):
            while (item := layout.takeAt(0)) is not None:
                widget = item.widget()
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()
        book = self._session.codebook
        self.sections = [
            Section(self._looks, self._session, dimension, self._press, self)
            for dimension in book.dimensions
            if dimension.active
        ]
        self._build_aiming()
        many = next((section for section in self.sections if section.field is not None), None)
        for section in self.sections:
            stays = many is not None or self.aiming is not None
            stance = stays and section.dimension is book.stance and not section.long
            head = self._pinned if stance or section is many else self._scrolled
            self._put_in(section, head=head, pin=stance)
        self._scrolled.addStretch()
        self.say_keys(self._keys)
        self.set_compact(self.compact)
        self._set_tab_order()
        self.show_place()

    def _build_aiming(self) -> None:
        section = next((one for one in self.sections if one.dimension.targeted or one.dimension.held), None)
        self.aiming = None
        if section is None:
            self._place.aim(None)
            return
        self.aiming = Aiming(self._looks, self._session, self._place, section.dimension)
        self.aiming.left.connect(self.left)
        section.row.insertWidget(1, self.aiming.line, 3)
        section.add_to_head(self.aiming)

    def _put_in(self, section: Section, *, head: QVBoxLayout, pin: bool) -> None:
        section.left.connect(self.left)
        section.grew.connect(self._grow)
        section.menu_asked.connect(self._show_menu)
        section.looked_at.connect(lambda button: self._area.ensureWidgetVisible(button, 0, 4))
        head.addWidget(section.head)
        (self._pinned if pin else self._scrolled).addWidget(section.body)
        for part in (section.head, section.body):
            part.show()  # now: what a layout shows in a moment has no height yet
        self._listen(section)

    def _grow(self) -> None:
        """A group was opened for the first time."""
        for section in self.sections:
            self._listen(section)
        self._set_tab_order()

    def _listen(self, section: Section) -> None:
        """Hear what its buttons are told, also those that are new."""
        for button in self._stops(section):
            if not isinstance(button, NameField):
                button.installEventFilter(self)
                button.installEventFilter(self._pressing)

    def _set_tab_order(self) -> None:
        """From label to label and then below, also with buttons that came later."""
        if not self.isVisible():
            return  # perhaps not in its window yet; when it is shown
        stops = [stop for section in self.sections for stop in self._stops(section)]
        chain = (self.next, *self.marks.toggles, *stops, self.note.text, self.advance, self.next)
        for before, after in pairwise(chain):
            self.setTabOrder(before, after)

    def _stops(self, section: Section) -> list[QWidget]:
        """What Tab goes through in a section."""
        aims = self.aiming is not None and section.head.isAncestorOf(self.aiming)
        return [*(self.aiming.chain() if aims and self.aiming is not None else ()), *section.chain()]

    def say_keys(self, keys: Mapping[str, str]) -> None:
        """Tell the keys of this person, by action id, where their glyphs and fields are."""
        self._keys = keys
        self.marks.say_keys(keys)
        if self.aiming is not None:
            self.aiming.say_key(keys.get("annotate.quoted", ""))
        for section in self.sections:
            section.say_key(keys.get("annotate.find_label", ""))

    def _lay_out(self) -> None:
        self.heading.setFont(self._looks.ui_font(14, 650, tabular=True))
        inside = self._inside = QWidget()
        inside.setLayout(self._scrolled)
        self._area = LabelArea(inside)
        for button in (self.advance, self.next, *self.marks.toggles):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.installEventFilter(self._pressing)
        self.next.setProperty("kind", "primary")
        self.next.setText(f"{self.next.text()}\u2002")
        self.next.setIcon(self._looks.icon("corner-down-left", "on_accent", 16))
        ahead, behind = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
        self.next.setLayoutDirection(ahead if self.isRightToLeft() else behind)  # its sign stands last
        foot = self._foot = QHBoxLayout()
        foot.addWidget(self.advance)
        foot.addStretch()
        foot.addWidget(self.next)
        head = QHBoxLayout()
        head.setContentsMargins(11, 0, 11, 0)
        head.addSpacing(4)  # margins would not follow the direction
        head.addWidget(self.heading)
        head.addStretch()
        head.addWidget(self.marks)
        self._column.addLayout(head)
        self._column.addLayout(self._pinned)
        self._column.addWidget(self._area, 1)
        self._column.addWidget(self.note)
        self.build()  # before what is below: Tab follows the order of making
        self._column.addLayout(foot)

    def _connect(self) -> None:
        marks = self.marks
        self.advance.clicked.connect(self._click_advance)
        self.next.clicked.connect(self.next_asked)
        marks.flag.clicked.connect(self.flag_asked)
        marks.note.clicked.connect(self.write_note)
        marks.unsure.clicked.connect(self.unsure_asked)
        marks.exclude.clicked.connect(self.exclude_asked)
        self.note.closed.connect(self.left)
        self._session.changed.connect(self._follow_change)
        self._place.moved.connect(self.show_place)
        self._place.aimed.connect(self._show_labels)

    # What the window asks for

    def button(self, label: int) -> LabelButton:
        """The button of a label; KeyError if it has none, or none yet."""
        for section in self.sections:
            if label in section.made:
                return section.made[label]
        raise KeyError(label)

    def set_advance(self, when: str) -> None:
        """Choose when the cursor moves on by itself."""
        if when != "off":
            self._when = when
        self.advance.setChecked(when != "off")
        self.advance_chosen.emit(when)

    @property
    def can_find(self) -> bool:
        """Whether a dimension has so many labels that one types to find one."""
        return any(section.field is not None for section in self.sections)

    def find_label(self) -> None:
        """Take the keyboard into the field of the next dimension that has one."""
        fields = [section for section in self.sections if section.field is not None]
        here = next((n for n, one in enumerate(fields) if one.field is not None and one.field.hasFocus()), -1)
        if fields:
            fields[(here + 1) % len(fields)].find()

    def write_note(self) -> None:
        """Open the note of the current sentence and take the keyboard into it."""
        self.note.write()

    def keep(self) -> None:
        """Write what is still being typed; before the file is closed."""
        self.note.keep()

    # Showing

    def show_place(self) -> None:
        """Say which sentence it is, and show what it carries."""
        number = self._number()
        self.heading.setText(self._title(number))
        if self.aiming is not None:
            self.aiming.follow_sentence()
        self._show_labels()
        self._show_marks(number)

    def _show_labels(self) -> None:
        place, book = self._place, self._session.codebook
        self._given = given = self._session.read(reading.annotations_of, place.selection)
        self.standing = stands = standing(book, given, target=place.target, holder=place.holder)
        possible = bool(place.selection) and self._session.project.writable
        for section in self.sections:
            section.show_carried(stands.everywhere, stands.somewhere, possible=possible)
        if self.aiming is not None:
            self.aiming.show_stances(stands.towards, {label.id: label for label in book})
        self.marks.unsure.show_mark(stands.unsure)
        self.marks.unsure.setEnabled(possible and bool(stands.everywhere or stands.somewhere))

    def _show_marks(self, number: int) -> None:
        given = self._known.of_selection()
        possible = bool(given) and self._session.project.writable
        for toggle, kind in (
            (self.marks.flag, MarkKind.FLAG),
            (self.marks.exclude, MarkKind.EXCLUDE),
        ):
            toggle.show_mark(marked(given, kind))
            toggle.setEnabled(possible)
        self.marks.note.show_mark(noted(given, self._given))
        self.marks.note.setEnabled(possible)
        here = self._place.sentence
        told = label_notes(self._session.codebook, self._given.get(here or 0, ()))
        self.note.show_note(here, number, self._known.note(here), told)

    def _number(self) -> int:
        here = self._place.sentence
        return 0 if here is None else self._session.read(reading.position, here)

    def _title(self, number: int) -> str:
        selection = self._place.selection
        if len(selection) > 1:
            return self.tr("%n sentence(s) selected", "", len(selection))
        if not selection:
            return self.tr("No sentence")
        return self.tr("Sentence {number}").format(number=number)

    def set_compact(self, compact: bool) -> None:
        """Closer rows and lower buttons, for a low window: the codebook should be seen whole."""
        many = any(section.field is not None for section in self.sections)
        density = Density.ROOMY if not compact else Density.DENSE if many else Density.LOW
        for section in self.sections:
            section.set_density(density)
        for layout in (self._pinned, self._scrolled):
            _space(layout, within=3 if compact else 7, between=7 if compact else 14)
        above, below = (0, 2) if compact else (2, 4)
        self._scrolled.setContentsMargins(_EDGE, above, _EDGE, below)
        self._pinned.setContentsMargins(_EDGE, above, _EDGE, above)
        self._foot.setContentsMargins(15, above, 15, 0)
        self._column.setContentsMargins(0, 6 if compact else 11, 0, 6 if compact else 14)
        self._column.setSpacing(2 if compact else 7)
        self.note.set_compact(compact)
        self.compact = compact

    def wanted_height(self) -> int:
        """How high it must be to show the whole codebook."""
        for layout in (self._pinned, self._scrolled):
            layout.activate()
        around = self._column.contentsMargins()
        rest = self.marks.sizeHint().height() + self.next.sizeHint().height() + 3 * self._column.spacing()
        pinned = self._pinned.sizeHint().height()
        return self._inside.sizeHint().height() + pinned + rest + around.top() + around.bottom() + 10

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A button that gets the keyboard comes into sight; it is told where pointer and keyboard are."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._area.bring_into_sight(watched, self.sections)
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.Enter):
            made = (pair for section in self.sections for pair in section.made.items())
            self.pointed.emit(next((label for label, button in made if button is watched), 0))
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        """By now everything is in one window, where Tab has an order."""
        super().showEvent(event)
        self._set_tab_order()

    # What is pressed

    def _press(self, label: Label) -> None:
        section = next((one for one in self.sections if one.dimension.id == label.dimension), None)
        if section is not None:
            section.remember(label)
        moved_on = self._choose(label)
        if moved_on and section is not None and section.field is not None and section.field.hasFocus():
            self.left.emit()  # the next key is meant for the next sentence

    def _show_menu(self, label: int, at: QPoint) -> None:
        menu = label_menu(
            self,
            label,
            narrow=self._place.narrow,
            explain=self.guidelines_asked.emit,
            change=self.change_asked.emit,
        )
        menu.popup(at)

    def _click_advance(self, on: bool) -> None:
        self.advance_chosen.emit(self._when if on else "off")

    def _follow_change(self, change: Change) -> None:
        self._known.follow(change)
        if Noun.CODEBOOK in change.touched:
            self.build()
            self.rebuilt.emit()
        elif not change.shifts or change.sentences & set(self._place.selection):
            self.show_place()


def _space(layout: QVBoxLayout, *, within: int, between: int) -> None:
    """So many pixels below each heading, and between one dimension and the next."""
    layout.setSpacing(within)
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget = item.widget() if item is not None else None
        inside = widget.layout() if widget is not None and widget.property("head") else None
        if widget is not None and inside is not None:
            inside.setContentsMargins(0, between - within if place else 0, 0, 0)
            widget.updateGeometry()  # now, not in a moment
