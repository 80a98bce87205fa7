"""The annotator's own pace, and the proposal of a break when labelling has gone on for long."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from stanceline.domain.change import Change
from stanceline.domain.pacing import Pace
from stanceline.operations import pacing
from stanceline.ui.notices import Notices
from stanceline.ui.place import Place
from stanceline.ui.session import Session

LULL = 4000
"""Milliseconds without a key before it is said: a banner that comes under the hands would move the text."""

LATER = 10
"""Minutes until it is said again when somebody asks for that."""


class Resting(QObject):
    """Keeps a Pace from what happens in the window; nothing of it is written anywhere.

    ``clock`` tells seconds since the epoch. ``after`` is in minutes of labelling, 0 for never.
    """

    paced = Signal()
    """The pace of today has been read from the file."""

    def __init__(
        self, session: Session, place: Place, notices: Notices, clock: Callable[[], float], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._notices, self._clock = session, notices, clock
        self.pace = Pace()
        self.after = 0
        self._due = 0.0
        self._lull = QTimer(self)
        self._lull.setSingleShot(True)
        self._lull.setInterval(LULL)
        self._lull.timeout.connect(self._propose)
        session.changed.connect(self._follow)
        place.moved.connect(self._stir)
        midnight = (
            datetime.fromtimestamp(clock()).astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
        )
        session.ask(partial(pacing.today, midnight=midnight), self._begin, slot="pace")

    def remind(self, minutes: int) -> None:
        """Propose a break after so many minutes of labelling; 0 never does."""
        self.after, self._due = minutes, minutes * 60.0
        if not minutes:
            self._lull.stop()

    def _begin(self, pace: Pace) -> None:
        """What was labelled since the window opened comes on top of what the file knew."""
        pace.label(self.pace.labels, self.pace.last if self.pace.last is not None else self._clock())
        pace.sitting = self.pace.sitting
        pace.active += self.pace.active
        self.pace = pace
        self.paced.emit()

    def _follow(self, change: Change) -> None:
        me = self._session.annotator.id
        gained = sum(len(each.after) - len(each.before) for each in change.shifts if each.annotator == me)
        if change.happened and change.shifts:
            self.pace.label(gained, self._clock())
            self._look()

    def _stir(self) -> None:
        self.pace.stir(self._clock())
        self._look()

    def _look(self) -> None:
        if self.after and self.pace.sitting >= self._due:
            self._lull.start()
        elif self.pace.sitting == 0.0:
            self._due = self.after * 60.0

    def _propose(self) -> None:
        minutes = round(self.pace.sitting / 60)
        self._due = float("inf")  # until there was a break
        self._notices.say(
            self.tr("%n minute(s) of labelling. A short break keeps judgements even.", "", minutes),
            answers=(
                (self.tr("Remind me in 10 minutes"), self._wait),
                (self.tr("I take a break"), self._rest),
            ),
        )

    def _wait(self) -> None:
        self._due = self.pace.sitting + LATER * 60

    def _rest(self) -> None:
        self.pace.rest()
        self._due = self.after * 60.0
