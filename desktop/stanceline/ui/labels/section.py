"""One dimension in the label pane: its heading, its labels, and the way to find one of many."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from stanceline.domain.codebook import Choice, Dimension, Label
from stanceline.domain.typeahead import Finder, code_of
from stanceline.ui.labels.chosen import ChosenRow
from stanceline.ui.labels.field import NameField
from stanceline.ui.labels.found import FoundList
from stanceline.ui.labels.grid import MANY, Density, LabelGrid
from stanceline.ui.labels.groups import LabelGroups
from stanceline.ui.looks.clearing import lead_with
from stanceline.ui.looks.labelbutton import LabelButton
from stanceline.ui.looks.looks import Looks
from stanceline.ui.session import Session

LONG = 20
RECENT = 12

Choose = Callable[[Label], object]


class Section(QObject):
    """``head`` and ``body`` are placed by the pane: the head of a long one stays in sight while its body scrolls."""

    left = Signal()
    """The keyboard is given back to the reader."""
    grew = Signal()
    """There are more buttons than before, or others."""
    looked_at = Signal(object)
    """The button that Enter would press, to be brought into sight."""
    menu_asked = Signal(int, QPoint)
    """A menu is wanted for a label (row id), at this place on the screen."""

    def __init__(
        self, looks: Looks, session: Session, dimension: Dimension, choose: Choose, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._looks, self._session, self._choose = looks, session, choose
        self.dimension = dimension
        self.labels = dimension.active
        self.single = dimension.choice is Choice.ONE
        self.nested = any(label.parent is not None for label in self.labels)
        self.long = self.nested or len(self.labels) > LONG
        self.recent: tuple[int, ...] = ()
        self.made: dict[int, LabelButton] = {}
        self.field: NameField | None = None
        self.chosen: ChosenRow | None = None
        self.found: FoundList | None = None
        self._finder: Finder | None = None
        self._carried: tuple[Collection[int], Collection[int], bool] = ((), (), False)
        self.head = self._make_head()
        self.labels_shown = self._make_labels()
        self.body = QWidget()
        self._lay_out_body()

    @property
    def buttons(self) -> tuple[LabelButton, ...]:
        """The buttons in the order of Tab, without those of groups that were never opened."""
        return self.labels_shown.buttons

    def first_row(self) -> Sequence[QWidget]:
        """What lies right below the heading."""
        shown = self.labels_shown
        return shown.first_row() if isinstance(shown, LabelGrid) else tuple(shown.headings.values())[:2]

    def chain(self) -> list[QWidget]:
        """What Tab goes through in turn."""
        first: list[QWidget] = [self.field] if self.field is not None else []
        pills = list(self.chosen.chips) if self.chosen is not None else []
        found = list(self.found.buttons) if self.found is not None else []
        shown = self.labels_shown
        return [*first, *pills, *found, *(shown.chain() if isinstance(shown, LabelGroups) else shown.buttons)]

    def set_density(self, density: Density) -> None:
        """How close everything lies."""
        self.labels_shown.set_density(density)

    def show_carried(
        self, everywhere: Collection[int], somewhere: Collection[int], *, possible: bool
    ) -> None:
        """Tick what the sentences carry; grey all if nothing can be labelled."""
        self._carried = (everywhere, somewhere, possible)
        for label, button in self.made.items():
            button.setEnabled(possible)
            button.setChecked(label in everywhere)
            button.setPartial(label in somewhere)
        if self.chosen is not None:
            given = [label for label in self.labels if label.id in everywhere or label.id in somewhere]
            if self.chosen.show_labels(given, somewhere):
                self.grew.emit()
        if isinstance(self.labels_shown, LabelGroups):
            self.labels_shown.count({*everywhere, *somewhere})
        if self.found is not None:
            self.found.tick(everywhere, somewhere, possible=possible)

    def add_to_head(self, below: QWidget) -> None:
        """Put something between the heading and the labels."""
        self._head_column.addWidget(below)

    def find(self) -> None:
        """Take the keyboard into the field."""
        if self.field is not None:
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.field.selectAll()

    # Making

    def _make_head(self) -> QWidget:
        head = QWidget()
        head.setProperty("head", True)
        column = self._head_column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.title = QLabel(self.dimension.title)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setFont(self._looks.ui_font(12, 500))
        many = QLabel("" if self.single else QCoreApplication.translate("LabelGrid", "any number"))
        many.setFont(self._looks.ui_font(12))
        many.setProperty("quiet", True)
        self.row = QHBoxLayout()
        self.row.setSpacing(8)
        self.row.addWidget(self.title)
        self.row.addWidget(many)
        self.row.addStretch()
        column.addLayout(self.row)
        if len(self.labels) > MANY:
            self.row.addWidget(self._make_field(), 2)
        if self.long:
            self.chosen = ChosenRow(self._looks)
            self.chosen.closed.connect(self._choose)
            self.chosen.pressed.connect(self._reveal)
            column.addWidget(self.chosen)
        return head

    def _make_field(self) -> NameField:
        field = self.field = NameField()
        words = QCoreApplication.translate("Section", "Find a label")
        field.setPlaceholderText(words)
        field.setAccessibleName(f"{words}: {self.dimension.title}")
        field.setFont(self._looks.ui_font(12))
        field.setProperty("low", True)
        field.setFixedHeight(24)
        field.setMaximumWidth(210)
        lead_with(field, self._looks.icon("search", "text_3", 14))
        field.textChanged.connect(self._look)
        field.came.connect(self._look)
        field.entered.connect(self._enter)
        field.stepped.connect(self._step)
        field.left.connect(self.left)
        return field

    def _make_labels(self) -> LabelGrid | LabelGroups:
        if self.nested:
            groups = LabelGroups(self._looks, self.labels, self._make_button, single=self.single)
            groups.grew.connect(self._grow)
            return groups
        return LabelGrid([self._make_button(label) for label in self.labels], single=self.single)

    def _lay_out_body(self) -> None:
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.labels_shown)
        if self.field is not None:
            self.found = FoundList(self._looks, single=self.single, aside_of=self._aside)
            self.found.pressed.connect(self._choose)
            self.found.menu_asked.connect(self.menu_asked)
            self.found.looked_at.connect(self.looked_at)
            self.found.hide()
            column.addWidget(self.found)

    def _make_button(self, label: Label) -> LabelButton:
        button = LabelButton(
            self._looks,
            key=label.key.upper(),
            title=label.title,
            colour=label.colour,
            shape=label.shape,
            single=self.single,
            tooltip=label.definition,
        )
        button.clicked.connect(lambda _=False: self._choose(label))
        button.menu_asked.connect(lambda at: self.menu_asked.emit(label.id, at))
        self.made[label.id] = button
        return button

    # Finding

    def _look(self, _: object = None) -> None:
        """While somebody types, what is found takes the place of all labels."""
        if self.field is None or self.found is None:
            return
        typed = self.field.text().strip()
        finding = bool(typed) or (self.field.hasFocus() and self.field.asked)
        if finding:
            labels = self._find(typed)
            if labels or typed:
                words = QCoreApplication.translate("Section", "No label is called “{typed}”.")
                before = len(self.found.buttons)
                self.found.show_labels(labels, words.format(typed=typed), first=bool(typed))
                everywhere, somewhere, possible = self._carried
                self.found.tick(everywhere, somewhere, possible=possible)
                if len(self.found.buttons) > before:
                    self.grew.emit()
            else:
                finding = False  # nothing typed and nothing used yet: all labels stay
        self.labels_shown.setVisible(not finding)
        self.found.setVisible(finding)
        self._tell()

    def _find(self, typed: str) -> Sequence[Label]:
        if self._finder is None:
            self._finder = Finder(self.labels)
        used = self._session.counts.mine.labels
        found = self._finder.find(typed, recent=self.recent, used=used)
        if not found and self.field is not None:
            found = self._finder.find(self.field.as_latin(), recent=self.recent, used=used)
        return found

    def _aside(self, label: Label) -> tuple[str, str]:
        """The number and the parent's name; and what to type the next time, if it has no key."""
        above = next((each.title for each in self.labels if each.id == label.parent), "")
        call = self._finder.calls[label.id] if self._finder is not None and not label.key else ""
        return "  ".join(each for each in (code_of(label), above) if each), call

    def _tell(self) -> None:
        """Screen readers hear what Enter would choose."""
        if self.field is not None and self.found is not None:
            current = self.found.current if self.found.isVisibleTo(self.body) else None
            self.field.setAccessibleDescription(current.title if current is not None else "")

    def _step(self, by: int) -> None:
        if self.found is not None:
            self.found.step(by)
            self._tell()

    def _enter(self) -> None:
        """Choose and make room for the next word; with nothing to choose, back to the reader."""
        current = self.found.current if self.found is not None else None
        if current is None:
            if self.field is not None and not self.field.text():
                self.left.emit()
            return
        self.remember(current)
        if self.field is not None:
            self.field.clear()
        self._choose(current)

    def remember(self, label: Label) -> None:
        """Find this one first from now on."""
        self.recent = (label.id, *(each for each in self.recent if each != label.id))[:RECENT]

    def _reveal(self, label: Label) -> None:
        """Show a chosen label among the others."""
        if isinstance(self.labels_shown, LabelGroups):
            self.labels_shown.reveal(label.id)
        if label.id in self.made:
            self.looked_at.emit(self.made[label.id])

    def say_key(self, key: str) -> None:
        """Tell in the empty field which key leads into it."""
        if self.field is not None:
            words = QCoreApplication.translate("Section", "Find a label")
            self.field.setPlaceholderText(f"{words} ({key})" if key else words)

    def _grow(self) -> None:
        everywhere, somewhere, possible = self._carried
        self.show_carried(everywhere, somewhere, possible=possible)
        self.grew.emit()
