"""The history of the current sentence: who did what to it, and when."""

from functools import partial

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from stanceline.domain.change import Change
from stanceline.domain.history import Step
from stanceline.operations import reading, remembering
from stanceline.ui.history.asking import Asking
from stanceline.ui.history.lines import Line, LineList
from stanceline.ui.history.wording import event_lines, step_title, when
from stanceline.ui.looks.card import Card
from stanceline.ui.looks.looks import Looks
from stanceline.ui.place import Place
from stanceline.ui.session import Session


class HistoryPanel(Card):
    """Every step that touched the sentence, newest on top, everybody's; undone ones are told too."""

    def __init__(self, session: Session, place: Place, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(looks, parent)
        self._session, self._place = session, place
        self.setAccessibleName(self.tr("History of the sentence"))
        self.heading = QLabel(self.tr("No sentence"))
        self.heading.setFont(looks.ui_font(14, 650, tabular=True))
        self.list = LineList(looks, self.tr("What happened to this sentence, newest first"), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 12)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setContentsMargins(15, 0, 15, 0)
        row.addWidget(self.heading, 1)
        column.addLayout(row)
        column.addWidget(self.list, 1)
        self.setFocusProxy(self.list)
        self._asking = Asking(self, self._ask)
        place.moved.connect(self._asking.soon)
        session.changed.connect(self._follow)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "list"):
            self.list.viewport().update()

    def _follow(self, _change: Change) -> None:
        self._asking.soon()

    def _ask(self) -> None:
        sentence = self._place.sentence
        if sentence is None:
            self._show(0, ())
        else:
            self._session.ask(
                partial(remembering.history, sentence=sentence), partial(self._show, sentence), slot="history"
            )

    def _show(self, sentence: int, steps: tuple[Step, ...]) -> None:
        number = self._session.read(reading.position, sentence) if sentence else 0
        title = self.tr("History of sentence {number}").format(number=number)
        self.heading.setText(title if number else self.tr("No sentence"))
        codebook = self._session.codebook
        self.list.show_lines(
            [
                Line(
                    step.operation,
                    step_title(step),
                    when(step.at),
                    tuple(event_lines(step, codebook)),
                    step.standing == "undone",
                )
                for step in reversed(steps)
            ]
        )
