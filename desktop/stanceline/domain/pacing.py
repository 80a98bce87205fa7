"""Pace: how much one annotator labelled today and how long that took; for their own eyes only."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

IDLE = 120.0
"""Seconds without a key after which nobody is labelling."""

RESTED = 300.0
"""Seconds without a key that are a break."""

BURST = 20
"""Labels in one second that a hand can give, with many sentences selected; more came from a file."""

LEAST = 300.0
"""Seconds of labelling before labels per hour mean anything."""


@dataclass(slots=True)
class Pace:
    """Labels and seconds of labelling today, and seconds since the last break. Times are seconds since the epoch."""

    labels: int = 0
    active: float = 0.0
    sitting: float = 0.0
    last: float | None = None

    def label(self, gained: int, at: float) -> None:
        """So many labels were given (or taken back, when negative) at this time."""
        self.labels = max(0, self.labels + gained)
        self.stir(at)

    def stir(self, at: float) -> None:
        """Somebody is there: what passed since the last sign counts as labelling, unless it was long."""
        passed = 0.0 if self.last is None else max(0.0, at - self.last)
        self.last = at
        if passed >= RESTED:
            self.sitting = 0.0
        if passed <= IDLE:
            self.active += passed
            self.sitting += passed

    def rest(self) -> None:
        """Begin to count anew until the next break."""
        self.sitting = 0.0

    @property
    def per_hour(self) -> int | None:
        """Labels in an hour at this pace; None in the first minutes."""
        return round(self.labels * 3600 / self.active) if self.active >= LEAST else None


def paced(stamps: Iterable[float]) -> Pace:
    """The pace of labels given at these times, in order; what came from a file in one go is not counted."""
    pace = Pace()
    for _, together in groupby(stamps, key=int):
        times = list(together)
        if len(times) <= BURST:
            for at in times:
                pace.label(1, at)
    return pace
