"""Long work: a Job is a generator that yields Progress and returns its result."""

from collections.abc import Generator
from dataclasses import dataclass
from typing import TypeAlias, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is: ``done`` of ``total`` steps (``None`` while unknown), and what it is doing."""

    done: int
    total: int | None = None
    message: str = ""

    @property
    def share(self) -> float | None:
        """Done part from 0.0 to 1.0, or None while the total is unknown."""
        if not self.total:
            return None
        return min(1.0, self.done / self.total)


Job: TypeAlias = Generator[Progress, None, T]


def finish(job: "Job[T]") -> T:
    """Run a job to its end, here and now, and return its result."""
    while True:
        try:
            next(job)
        except StopIteration as stop:
            return stop.value  # type: ignore[no-any-return]
