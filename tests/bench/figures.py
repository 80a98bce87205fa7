"""Figures: what was measured, in seconds, and the table that shows it."""

import statistics
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from time import perf_counter, process_time


@dataclass(slots=True)
class Sample:
    """Times of one thing done again and again, wall clock and CPU (every thread of the process), in seconds."""

    wall: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)
    peak: int = 0
    """The most memory that a process of its own took, in bytes; 0 where it had none."""

    @property
    def median(self) -> float:
        """Of the wall clock."""
        return statistics.median(self.wall)

    @property
    def p99(self) -> float:
        """What 99 of 100 were not slower than (nearest rank); the slowest where there are fewer."""
        ordered = sorted(self.wall)
        return ordered[max(0, -(-99 * len(ordered) // 100) - 1)]

    @property
    def work(self) -> float:
        """Median of the CPU time."""
        return statistics.median(self.cpu)

    def add(self, wall: float, cpu: float) -> None:
        """One more."""
        self.wall.append(wall)
        self.cpu.append(cpu)

    @contextmanager
    def timed(self) -> Iterator[None]:
        """Measure the block once."""
        wall, cpu = perf_counter(), process_time()
        yield
        self.add(perf_counter() - wall, process_time() - cpu)


@dataclass(frozen=True, slots=True)
class Row:
    """A journey on a project of so many sentences, and the least that the machine takes for it."""

    journey: str
    sentences: int
    ours: Sample
    limit_name: str
    limit: Sample

    @property
    def ratio(self) -> float:
        """How many times the limit, by medians."""
        return self.ours.median / self.limit.median

    def as_dict(self) -> dict[str, object]:
        """For JSON: seconds, and bytes."""
        return {
            "journey": self.journey,
            "sentences": self.sentences,
            "ours": _as_dict(self.ours),
            "limit_name": self.limit_name,
            "limit": _as_dict(self.limit),
            "ratio": self.ratio,
        }


def _as_dict(sample: Sample) -> dict[str, float]:
    return {
        "times": len(sample.wall), "median": sample.median, "p99": sample.p99, "cpu": sample.work,
        "peak": sample.peak,
    }  # fmt: skip


HEAD = ("journey", "sentences", "n", "median", "p99", "CPU", "limit", "median", "p99", "CPU", "ratio", "peak")


def table(rows: Sequence[Row]) -> str:
    """One line a journey; times in ms, memory in MB."""
    cells = [HEAD, *(_cells(row) for row in rows)]
    widths = [max(len(line[column]) for line in cells) for column in range(len(HEAD))]
    words = {0, 6}
    lines = [
        "  ".join(
            cell.ljust(width) if column in words else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in cells
    ]
    lines.insert(1, "  ".join("-" * width for width in widths))
    return "\n".join(lines)


def _cells(row: Row) -> tuple[str, ...]:
    ours, limit = row.ours, row.limit
    peak = f"{ours.peak / 1e6:.0f}/{limit.peak / 1e6:.0f}" if ours.peak else ""
    return (
        row.journey, f"{row.sentences:,}".replace(",", " "), str(len(ours.wall)),
        _ms(ours.median), _ms(ours.p99), _ms(ours.work),
        row.limit_name, _ms(limit.median), _ms(limit.p99), _ms(limit.work), f"{row.ratio:.1f} ×", peak,
    )  # fmt: skip


def _ms(seconds: float) -> str:
    """Three figures; more would be noise."""
    milliseconds = seconds * 1000
    places = 2 if milliseconds < 10 else 1 if milliseconds < 100 else 0
    return f"{milliseconds:.{places}f}"
