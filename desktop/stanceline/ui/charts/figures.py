"""What the charts say, as plain values: from dimensions of a codebook and a tally to bars and stacks."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from stanceline.domain.codebook import Choice, Dimension, Label
from stanceline.domain.tally import Tally

LONG = 12
"""A chart of more rows than this leaves out those without any count."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One label and how often it was given. ``share`` is n / base of its figure, 0 … 1.

    ``shape`` is one of ``domain.codebook.SHAPES`` for labels that exclude each other, which are painted in
    tones; empty for topics, which are painted as dots.
    """

    label_id: int
    title: str
    n: int
    share: float
    colour: str
    shape: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Bars:
    """One bar a label. ``base`` is what the shares are of: labels given, or sentences where many may be."""

    title: str
    rows: tuple[Bar, ...]
    base: int
    of_sentences: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """How often a row's label met one label of the other dimension; ``share`` is n / total of its row."""

    label_ids: tuple[int, ...]
    title: str
    n: int
    share: float
    colour: str
    shape: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StackRow:
    """One label of the rows' dimension, with a part for every entry of the legend, in its order.

    ``waiting`` are sentences that have the row's label and none of the legend yet; they are not in ``total``.
    """

    topic_id: int
    title: str
    total: int
    parts: tuple[Part, ...]
    waiting: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Stack:
    """Two dimensions crossed. ``base`` is how often any two of their labels met on a sentence."""

    title: str
    rows: tuple[StackRow, ...]
    legend: tuple[Bar, ...]
    base: int


Figure: TypeAlias = Bars | Stack


def bars(tally: Tally, dimension: Dimension) -> Bars:
    """Labels of one dimension in codebook order; retired ones only where they were given.

    Shares are of all labels given where a sentence takes one of them, and of labelled sentences where it
    takes any number: only the first sum up to 1.
    """
    shown = _shown(dimension, tally.labels)
    one = dimension.choice is Choice.ONE
    base = sum(tally.labels[label.id] for label in shown) if one else tally.labelled
    rows = tuple(
        Bar(
            label_id=label.id,
            title=label.title,
            n=tally.labels[label.id],
            share=_share(tally.labels[label.id], base),
            colour=label.colour,
            shape=_shape(dimension, label),
        )
        for label in shown
    )
    return Bars(title=dimension.title, rows=rows, base=base, of_sentences=not one)


def stack(tally: Tally, topics: Dimension, stance: Dimension) -> Stack:
    """One row a topic, one part a stance, both in codebook order; their meetings on sentences are counted.

    A row's total is the sum of its parts; a sentence with a topic and no stance yet waits beside it.
    """
    legend = bars(tally, stance).rows
    rows = tuple(_row(tally, topic, legend) for topic in _shown(topics, tally.labels))
    title = f"{stance.title} × {topics.name}"
    return Stack(title=title, rows=rows, legend=legend, base=sum(row.total for row in rows))


def row_id(row: Bar | StackRow) -> int:
    """The label that a row stands for."""
    return row.label_id if isinstance(row, Bar) else row.topic_id


def row_count(row: Bar | StackRow) -> int:
    """How often it was counted."""
    return row.n if isinstance(row, Bar) else row.total + row.waiting


def ranking(figure: Figure) -> tuple[int, ...]:
    """Rows to list when a chart is opened, by count, those of the codebook's order first among equals."""
    rows: Sequence[Bar | StackRow] = figure.rows
    listed = [row for row in rows if row_count(row) or len(rows) <= LONG]
    return tuple(row_id(row) for row in sorted(listed, key=row_count, reverse=True))


def arranged(figure: Figure, order: Sequence[int]) -> Figure:
    """The figure with its rows in this order, whatever their counts are now; new ones come last, by count."""
    wanted = dict.fromkeys([*order, *ranking(figure)])
    place = {label: number for number, label in enumerate(wanted)}
    if isinstance(figure, Bars):
        bars_kept = [row for row in figure.rows if row.label_id in place]
        return replace(figure, rows=tuple(sorted(bars_kept, key=lambda row: place[row.label_id])))
    kept = [row for row in figure.rows if row.topic_id in place]
    return replace(figure, rows=tuple(sorted(kept, key=lambda row: place[row.topic_id])))


def table(figure: Figure) -> tuple[tuple[str, ...], tuple[tuple[str | int | float, ...], ...]]:
    """Column names and rows of the numbers; shares from 0 to 1 with four decimals."""
    if isinstance(figure, Bars):
        of = "share of labelled sentences" if figure.of_sentences else "share"
        return (figure.title, "n", of), tuple((row.title, row.n, round(row.share, 4)) for row in figure.rows)
    columns = (figure.title, *(entry.title for entry in figure.legend), "total", "none yet")
    return columns, tuple(
        (row.title, *(part.n for part in row.parts), row.total, row.waiting) for row in figure.rows
    )


def _row(tally: Tally, topic: Label, legend: Sequence[Bar]) -> StackRow:
    counts = [tally.together(topic.id, entry.label_id) for entry in legend]
    total = sum(counts)
    parts = tuple(
        Part(
            label_ids=(topic.id, entry.label_id),
            title=entry.title,
            n=n,
            share=_share(n, total),
            colour=entry.colour,
            shape=entry.shape,
        )
        for entry, n in zip(legend, counts, strict=True)
    )
    waiting = max(0, tally.labels[topic.id] - total)
    return StackRow(topic_id=topic.id, title=topic.title, total=total, parts=parts, waiting=waiting)


def _shown(dimension: Dimension, counts: Mapping[int, int]) -> tuple[Label, ...]:
    return tuple(label for label in dimension.labels if not label.retired or counts.get(label.id, 0))


def _share(n: int, base: int) -> float:
    return n / base if base else 0.0


def _shape(dimension: Dimension, label: Label) -> str:
    return (label.shape or "circle") if dimension.choice is Choice.ONE else ""
