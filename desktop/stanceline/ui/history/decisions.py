"""Recent decisions: what this annotator did lately; Enter goes there, a button takes everything newer back."""

from PySide6.QtCore import QEvent, QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from stanceline.domain.change import Change
from stanceline.domain.history import Decision
from stanceline.operations import remembering, undoing
from stanceline.operations.wording import describe
from stanceline.ui.history.asking import Asking
from stanceline.ui.history.lines import Line, LineList
from stanceline.ui.history.wording import decision_place, decision_title, when
from stanceline.ui.languages import step_in_words
from stanceline.ui.looks.bidi import tame
from stanceline.ui.looks.card import Card
from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.plaintip import plain_tip
from stanceline.ui.place import Place
from stanceline.ui.session import Session

_TOLD = 8
"""So many steps are named in a tip."""


class DecisionsPanel(Card):
    """The last 50 steps that stand, newest on top."""

    undo_asked = Signal(int)
    """Take back everything that is newer than this operation."""

    def __init__(self, session: Session, place: Place, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(looks, parent)
        self._session, self._place = session, place
        self.decisions: tuple[Decision, ...] = ()
        self.setAccessibleName(self.tr("Recent decisions"))
        heading = QLabel(self.tr("Recent decisions"))
        heading.setFont(looks.ui_font(14, 650))
        self.list = LineList(looks, self.tr("Recent decisions, newest first"), self)
        self.undo = QPushButton()
        self.empty = QLabel(self.tr("Nothing yet. What you label and mark is listed here."))
        self.empty.setWordWrap(True)
        self.empty.setProperty("quiet", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 12)
        column.setSpacing(8)
        for widget in (heading, self.empty):
            row = QHBoxLayout()
            row.setContentsMargins(15, 0, 15, 0)
            row.addWidget(widget, 1)
            column.addLayout(row)
        column.addWidget(self.list, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(15, 0, 15, 0)
        foot.addWidget(self.undo)
        column.addLayout(foot)
        self.setFocusProxy(self.list)
        self.list.activated.connect(self._go)
        self.list.clicked.connect(self._go)
        self.list.selectionModel().currentChanged.connect(self._offer)
        self.undo.clicked.connect(self._undo)
        self._asking = Asking(self, self._ask, self._read)
        session.changed.connect(self._follow)
        self._show(())

    def changeEvent(self, event: QEvent) -> None:
        """Another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "list"):
            self.list.viewport().update()

    def _follow(self, _change: Change) -> None:
        self._asking.soon()

    def _ask(self) -> None:
        self._session.ask(remembering.decisions, self._show, slot="recent decisions")

    def _read(self) -> None:
        self._show(self._session.read(remembering.decisions))
        if self.decisions and self.list.chosen is None:
            self.list.setCurrentIndex(self.list.lines.index(0))

    def _show(self, found: tuple[Decision, ...]) -> None:
        self.decisions = found
        self.list.show_lines(
            [Line(each.operation, decision_title(each), when(each.at), _details(each)) for each in found]
        )
        self.empty.setVisible(not found)
        self._offer()

    def _offer(self, _now: QModelIndex | None = None, _before: QModelIndex | None = None) -> None:
        """Say how many steps would be taken back."""
        newer, unlisted = self._newer(), self._unlisted()
        possible = bool(newer) and self._session.project.writable
        self.undo.setEnabled(possible)
        self.undo.setText(
            self.tr("Undo the %n newer step(s)", "", newer) if newer else self.tr("Undo to here")
        )
        self.undo.setToolTip(plain_tip(unlisted))
        self.undo.setAccessibleDescription(unlisted)
        self.undo.setVisible(bool(self.decisions))

    def _newer(self) -> int:
        """Steps of any kind: a change of the codebook is not listed, and undone all the same."""
        line = self.list.chosen
        return next((each.newer for each in self.decisions if line and each.operation == line.key), 0)

    def _unlisted(self) -> str:
        """The newer steps that are no decisions, in words, a line for each; empty if there are none."""
        line = self.list.chosen
        listed = {each.operation for each in self.decisions}
        if line is None or self._newer() == sum(operation > line.key for operation in listed):
            return ""
        steps = [each for each in self._session.read(undoing.newer, line.key) if each.id not in listed]
        words = [tame(describe(each.name, each.detail, step_in_words)) for each in steps[:_TOLD]]
        return "\n".join([*words, "…"] if steps[_TOLD:] else words)

    def _undo(self) -> None:
        line = self.list.chosen
        if line is not None:
            self.undo_asked.emit(line.key)

    def _go(self, index: QModelIndex) -> None:
        decision = self.decisions[index.row()]
        if decision.article and decision.sentence:
            self._place.open_article(decision.article, decision.sentence)


def _details(decision: Decision) -> tuple[str, ...]:
    place = decision_place(decision)
    return (place,) if place else ()
