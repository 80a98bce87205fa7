"""Layouts of the exported dataset: which columns, and how annotations become rows."""

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum

from stanceline.domain.codebook import Choice, Codebook
from stanceline.domain.formats import Cell


class Layout(StrEnum):
    """Long: one row a label. Wide: one row a sentence, annotator, target and holder."""

    LONG = "long"
    WIDE = "wide"


SENTENCE = ("article", "title", "source", "date", "url", "sentence", "position", "start", "end", "text")
"""Columns that both layouts begin with. ``start`` and ``end`` are code points into the article's text."""

LONG = (*SENTENCE, "annotator", "dimension", "label", "target", "holder", "at")

Given = tuple[str, int, str, str, str]
"""annotator, label row id, target, holder, at: one annotation on its way out."""


def wide_columns(codebook: Codebook) -> tuple[str, ...]:
    """A single-choice dimension is one column with the label's name; any other is a 0/1 column a label."""
    columns = [*SENTENCE, "annotator"]
    for dimension in codebook.dimensions:
        if dimension.choice is Choice.ONE:
            columns.append(dimension.name)
        else:
            columns.extend(f"{dimension.name}.{label.name}" for label in dimension.labels)
    return (*columns, "target", "holder", "at")


def wide_rows(
    codebook: Codebook,
    sentences: Iterable[tuple[Sequence[Cell], Sequence[Given]]],
    *,
    unlabelled: bool = False,
) -> Iterator[Sequence[Cell]]:
    """One row for each annotator of a sentence, and for each target and holder that annotator named.

    Labels without a target (topics) are repeated on each of these rows, except where the row answers the same
    single-choice question otherwise; then they have a row of their own. ``at`` is the newest of the row.
    ``unlabelled`` adds a row with empty cells for sentences nobody has labelled.
    """
    for sentence, given in sentences:
        if not given:
            if unlabelled:
                yield (*sentence, "", *_cells(codebook, frozenset(), labelled=False), "", "", "")
            continue
        for annotator in dict.fromkeys(each[0] for each in given):
            theirs = [each for each in given if each[0] == annotator]
            for (target, holder), row in _by_target(codebook, theirs).items():
                labels = frozenset(each[1] for each in row)
                at = max(each[4] for each in row)
                yield (*sentence, annotator, *_cells(codebook, labels), target, holder, at)


def _by_target(codebook: Codebook, theirs: Sequence[Given]) -> dict[tuple[str, str], list[Given]]:
    """One annotator's labels of one sentence by (target, holder); no cell is given two answers to hold."""
    general = [each for each in theirs if not each[2] and not each[3]]
    rows: dict[tuple[str, str], list[Given]] = {}
    for each in theirs:
        if each not in general:
            rows.setdefault((each[2], each[3]), []).append(each)
    overruled = False
    for row in rows.values():
        fitting = [each for each in general if not _answered(codebook, each[1], row)]
        overruled = overruled or len(fitting) < len(general)
        row.extend(fitting)
    return {("", ""): general} | rows if overruled or not rows else rows


def _answered(codebook: Codebook, label: int, row: Sequence[Given]) -> bool:
    """Whether the row has an answer to the single-choice question that the label answers."""
    dimension = codebook.dimension(codebook.label(label).dimension)
    answers = {one.id for one in dimension.labels}
    return dimension.choice is Choice.ONE and any(each[1] in answers for each in row)


def _cells(codebook: Codebook, labels: frozenset[int], *, labelled: bool = True) -> Iterator[Cell]:
    for dimension in codebook.dimensions:
        if dimension.choice is Choice.ONE:
            yield next((label.name for label in dimension.labels if label.id in labels), "")
        else:
            for label in dimension.labels:
                yield int(label.id in labels) if labelled else ""
