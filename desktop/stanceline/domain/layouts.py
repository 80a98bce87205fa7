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

    Labels without a target (topics) are repeated on each of these rows. ``at`` is the newest of the row.
    ``unlabelled`` adds a row with empty cells for sentences nobody has labelled.
    """
    for sentence, given in sentences:
        if not given:
            if unlabelled:
                yield (*sentence, "", *_cells(codebook, frozenset(), labelled=False), "", "", "")
            continue
        for annotator in dict.fromkeys(each[0] for each in given):
            theirs = [each for each in given if each[0] == annotator]
            towards = list(dict.fromkeys((each[2], each[3]) for each in theirs if each[2] or each[3]))
            for target, holder in towards or [("", "")]:
                row = [each for each in theirs if (each[2], each[3]) in ((target, holder), ("", ""))]
                labels = frozenset(each[1] for each in row)
                at = max(each[4] for each in row)
                yield (*sentence, annotator, *_cells(codebook, labels), target, holder, at)


def _cells(codebook: Codebook, labels: frozenset[int], *, labelled: bool = True) -> Iterator[Cell]:
    for dimension in codebook.dimensions:
        if dimension.choice is Choice.ONE:
            yield next((label.name for label in dimension.labels if label.id in labels), "")
        else:
            for label in dimension.labels:
                yield int(label.id in labels) if labelled else ""
