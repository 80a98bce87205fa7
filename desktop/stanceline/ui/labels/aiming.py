"""Towards what and held by whom a stance is: the row over the stance grid of a dimension that asks."""

from collections.abc import Mapping
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from stanceline.domain.codebook import Dimension, Label, Target
from stanceline.domain.quoting import ends_inside
from stanceline.operations import reading, targets
from stanceline.ui.labels.field import NameField
from stanceline.ui.labels.targets import NUMBERED, TargetPills
from stanceline.ui.looks.chip import Chip
from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.plaintip import plain_tip
from stanceline.ui.place import Place
from stanceline.ui.session import Session

QUOTED = "quoted source"
"""The holder that is in the file when a sentence gives somebody else's stance and the name does not matter."""


class Aiming(QWidget):
    """``line`` belongs beside the heading of the stance; this widget below it. Both move the Place and follow it."""

    left = Signal()
    """The keyboard is given back to the reader."""

    def __init__(self, looks: Looks, session: Session, place: Place, dimension: Dimension) -> None:
        super().__init__()
        self._looks, self._session, self._place = looks, session, place
        self._sentence = place.sentence
        self._targets = session.codebook.targets if dimension.targeted else ()
        self.line = QWidget()
        self.pills = TargetPills(looks, self._targets if len(self._targets) > 1 else ())
        self.pills.chosen.connect(lambda row: place.aim(row, place.holder))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(self.pills)
        # Only hidden, never shown: whoever has no parent yet would become a window of its own.
        self.pills.setHidden(not self.pills.pills)
        self._build_line(dimension.targeted)
        self.author, self.quoted, self.other = (Chip(looks, words) for words in self._holder_words())
        self._holder = NameField()
        holders = self._build_holders()
        column.addWidget(holders)
        holders.setHidden(not dimension.held)
        if not self.pills.pills and not dimension.held:
            self.hide()
        self._start(dimension)
        place.aimed.connect(self.follow)
        self.follow()

    def _start(self, dimension: Dimension) -> None:
        """Begin with the first target, unless one of this project is aimed at already."""
        known = {target.id for target in self._targets}
        first = self._targets[0].id if self._targets else None
        target = self._place.target if self._place.target in known else first
        self._place.aim(target, self._place.holder if dimension.held else "")

    # Targets

    def _build_line(self, targeted: bool) -> None:
        row = QHBoxLayout(self.line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        words = QLabel(self.tr("towards"))
        words.setFont(self._looks.ui_font(12))
        words.setProperty("quiet", True)
        self.choice = QToolButton()
        self.choice.setFont(self._looks.ui_font(12, 650))
        self.choice.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        ltr, rtl = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
        self.choice.setLayoutDirection(
            rtl if self.layoutDirection() == ltr else ltr
        )  # the chevron comes last
        self.choice.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.choice.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.choice.setProperty("low", True)
        self.menu = QMenu(self.choice)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.choice.setMenu(self.menu)
        self.name = NameField()
        self.name.setPlaceholderText(self.tr("Name a target"))
        self.name.setProperty("low", True)
        self.name.setAccessibleName(self.tr("Name a target"))
        self.name.entered.connect(self._name_target)
        self.name.left.connect(self._stop_naming)
        self.name.came.connect(lambda on: None if on else self._stop_naming())
        beside = QWidget()
        chosen = QHBoxLayout(beside)
        chosen.setContentsMargins(0, 0, 0, 0)
        chosen.addWidget(self.choice)
        chosen.addStretch()
        self._stack = QStackedWidget()
        self._stack.addWidget(beside)
        self._stack.addWidget(self.name)
        self._stack.setFixedHeight(26)
        self._stack.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.choice.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row.addWidget(words)
        row.addWidget(self._stack, 1)
        if not targeted:
            self.line.hide()

    def _fill_menu(self) -> None:
        self.menu.clear()
        for number, target in enumerate(self._targets, 1):
            key = f"\tAlt+{number}" if number <= NUMBERED else ""
            line = self.menu.addAction(target.name.replace("&", "&&") + key)
            line.setCheckable(True)
            line.setChecked(target.id == self._place.target)
            line.triggered.connect(partial(self._aim, target.id))
        if self._targets:
            line = self.menu.addAction(f"{self.tr('In general')}\tAlt+0")
            line.setCheckable(True)
            line.setChecked(self._place.target is None)
            line.triggered.connect(partial(self._aim, None))
            self.menu.addSeparator()
        new = self.menu.addAction(self.tr("New target…"))
        new.setEnabled(self._session.project.writable)
        new.triggered.connect(lambda: self.begin_naming())

    def _aim(self, target: int | None, _on: bool = False) -> None:
        self._place.aim(target, self._place.holder)

    def pick(self, number: int) -> None:
        """The target with this number, from 1; 0 is in general. Nothing if there is none."""
        if number == 0 and self._targets:
            self._aim(None)
        elif 1 <= number <= len(self._targets):
            self._aim(self._targets[number - 1].id)

    def step(self, by: int) -> None:
        """The next (1) or previous (-1) target, round and round."""
        rows = [target.id for target in self._targets]
        if rows:
            here = rows.index(self._place.target) if self._place.target in rows else -1
            self._aim(rows[(here + by) % len(rows)])

    def begin_naming(self) -> None:
        """Type the name of a new target; after "=" follow other names of it, with commas."""
        self._stack.setCurrentWidget(self.name)
        self.name.clear()
        self.name.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _stop_naming(self) -> None:
        if self._stack.currentWidget() is self.name:
            had = self.name.hasFocus()
            self._stack.setCurrentIndex(0)
            if had:
                self.left.emit()

    def _name_target(self) -> None:
        """ "Congestion charge = toll, city fee": a name, and other names that the text uses."""
        name, _, others = self.name.text().partition("=")
        name = " ".join(name.split())
        self.left.emit()  # before the pane is built anew, which takes this field away
        if not name:
            return
        there = self._known(name)
        if there is None:
            aliases = tuple(alias for each in others.split(",") if (alias := " ".join(each.split())))
            self._session.do(targets.add, Target(name=name, aliases=aliases))
            there = self._known(name)
        if there is not None:
            self._place.aim(there.id, self._place.holder)

    def _known(self, name: str) -> Target | None:
        there = self._session.codebook.targets
        return next((each for each in there if each.name.casefold() == name.casefold()), None)

    # Holders

    def _holder_words(self) -> tuple[str, str, str]:
        return self.tr("Author"), self.tr("Quoted source"), self.tr("Other…")

    def _build_holders(self) -> QWidget:
        widget = QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        words = QLabel(self.tr("held by"))
        words.setFont(self._looks.ui_font(12))
        words.setProperty("quiet", True)
        row.addWidget(words)
        self._holder.setPlaceholderText(self.tr("Who?"))
        self._holder.setAccessibleName(self.tr("Held by whom"))
        self._holder.setFixedHeight(26)
        self._holder.setProperty("low", True)
        self._holder.setFont(self._looks.ui_font(12))
        self._holder.entered.connect(self._name_holder)
        self._holder.left.connect(self.left)
        self._holder.came.connect(lambda on: None if on else self._holder.setVisible(False))
        self._holder.hide()
        self.say_key("")
        self.author.clicked.connect(lambda: self._hold(""))
        self.quoted.clicked.connect(lambda: self._hold(QUOTED))
        self.other.clicked.connect(self._ask_holder)
        for each in (self.author, self.quoted, self.other):
            row.addWidget(each)
        row.addWidget(self._holder, 1)
        row.addStretch()
        return widget

    def say_key(self, key: str) -> None:
        """Tell the key that does the same as the quoted source, in its tip."""
        self.quoted.setToolTip(plain_tip(self.tr("Quoted source"), key))

    def toggle_quoted(self) -> None:
        """The quoted source, or the author again."""
        self._hold("" if self._place.holder else QUOTED)

    def _hold(self, holder: str) -> None:
        self._place.aim(self._place.target, holder)
        self.follow()

    def _ask_holder(self) -> None:
        self._holder.show()
        self._holder.clear()
        self._holder.setFocus(Qt.FocusReason.OtherFocusReason)
        self.follow()

    def _name_holder(self) -> None:
        name = " ".join(self._holder.text().split())
        self.left.emit()
        if name:
            self._hold(name)

    def follow_sentence(self) -> None:
        """Another sentence is spoken by the author again, unless it goes on inside a quotation."""
        here, before = self._place.sentence, self._sentence
        if here != before:
            self._sentence = here
            if self._place.holder and not self._runs_on(before, here):
                self._place.aim(self._place.target)

    def _runs_on(self, before: int | None, here: int | None) -> bool:
        article = self._place.article
        there = self._session.read(reading.sentences, article) if article is not None else ()
        return any(
            (one.id, other.id) == (before, here) and ends_inside(one.text) for one, other in pairwise(there)
        )

    def chain(self) -> list[QWidget]:
        """What Tab goes through in turn."""
        holders = (self.author, self.quoted, self.other, self._holder)
        return [self.choice, self.name, *self.pills.pills, *holders]

    # Showing

    def follow(self) -> None:
        """Show what the Place aims at."""
        target = next((each for each in self._targets if each.id == self._place.target), None)
        if self._targets:
            name = target.name if target is not None else self.tr("In general")
        else:
            name = self.tr("name a target…")
        shown = self.choice.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, 190)
        self.choice.setText(shown.replace("&", "&&"))
        self.choice.setIcon(self._looks.icon("chevron-down", "text_2", 14))
        self.choice.setAccessibleName(self.tr("Towards {target}").format(target=name))
        self.choice.setToolTip(plain_tip(name))
        holder = self._place.holder
        self.author.setChecked(not holder)
        self.quoted.setChecked(holder == QUOTED)
        named = holder not in ("", QUOTED)
        self.other.setChecked(named)
        self.other.setTitle(holder if named else self._holder_words()[2])

    def show_stances(self, towards: Mapping[int | None, int], labels: Mapping[int, Label]) -> None:
        """What the sentence says of each target."""
        given = {
            target: labels[label]
            for target, label in towards.items()
            if target is not None and label in labels
        }
        self.pills.show_stances(self._place.target, given)
