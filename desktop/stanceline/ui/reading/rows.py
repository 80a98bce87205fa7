"""One line of the reader: a sentence with what the current annotator gave it, sorted for showing."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from stanceline.domain.annotations import Annotation
from stanceline.domain.articles import Sentence
from stanceline.domain.codebook import Codebook, Label
from stanceline.domain.marks import Mark, MarkKind


@dataclass(frozen=True, slots=True)
class Row:
    """What one row shows. ``topics`` are all labels that are not the stance, in codebook order.

    ``done`` says that nothing is to be done; ``dimmed`` that the filter lets other sentences through;
    ``inherited`` that a label came with a split and waits to be confirmed; ``excluded`` that this is no sentence
    to label.
    """

    sentence: Sentence
    stance: Label | None = None
    topics: tuple[Label, ...] = ()
    unsure: bool = False
    note: str = ""
    done: bool = False
    dimmed: bool = False
    flagged: bool = False
    excluded: bool = False
    inherited: bool = False

    @property
    def quiet(self) -> bool:
        """Whether its text steps back."""
        return self.dimmed or self.excluded


def row_of(
    sentence: Sentence,
    annotations: Iterable[Annotation],
    codebook: Codebook,
    marks: Iterable[Mark] = (),
    *,
    dimmed: bool = False,
) -> Row:
    """Sort a sentence's annotations; a label that the codebook does not know is left out."""
    given, kinds = tuple(annotations), {mark.kind: mark.text for mark in marks}
    labels = {annotation.label for annotation in given}
    first = codebook.stance
    stance = next((label for label in first.labels if label.id in labels), None) if first else None
    return Row(
        sentence,
        stance,
        tuple(label for label in codebook if label.id in labels and label is not stance),
        any(annotation.unsure for annotation in given),
        "\n".join(
            dict.fromkeys(filter(None, [kinds.get(MarkKind.NOTE, ""), *(each.note for each in given)]))
        ),
        codebook.complete(labels) or MarkKind.EXCLUDE in kinds,
        dimmed,
        MarkKind.FLAG in kinds,
        MarkKind.EXCLUDE in kinds,
        any(annotation.inherited for annotation in given),
    )


def runs_of(rows: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Ascending numbers as (first, last) of each unbroken run."""
    first = last = None
    for row in rows:
        if first is None or last is None:
            first = last = row
        elif row == last + 1:
            last = row
        else:
            yield first, last
            first = last = row
    if first is not None and last is not None:
        yield first, last
