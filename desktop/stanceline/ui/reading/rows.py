"""One line of the reader: a sentence with what the current annotator gave it, sorted for showing."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from stanceline.domain.annotations import Annotation
from stanceline.domain.articles import Sentence
from stanceline.domain.codebook import Codebook, Label
from stanceline.domain.marks import Mark, MarkKind


@dataclass(frozen=True, slots=True)
class Row:
    """What one row shows. ``topics`` are all labels that answer something else than the stance, in codebook order;
    ``elsewhere`` the other stances, each with its target and holder: "Against", "Buses · “the mayor”"; ``whose`` the
    same of the stance.

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
    elsewhere: tuple[tuple[Label, str], ...] = ()
    whose: str = ""

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
    target: int | None = None,
) -> Row:
    """Sort a sentence's annotations; a label that the codebook does not know is left out.

    Where stances have targets, that towards ``target`` is the stance of the row, best as the author's own.
    """
    given, kinds = tuple(annotations), {mark.kind: mark.text for mark in marks}
    labels = {annotation.label for annotation in given}
    stances = _stances(given, codebook)
    towards = [each for each in stances if each[1].target == target] if _is_aimed(codebook) else stances
    stance = min(towards, key=lambda each: bool(each[1].holder), default=None)
    of_stance = {label.id for label in codebook.stance.labels} if codebook.stance else set()
    names = {each.id: each.name for each in codebook.targets}
    return Row(
        sentence,
        stance[0] if stance else None,
        tuple(label for label in codebook if label.id in labels and label.id not in of_stance),
        any(annotation.unsure for annotation in given),
        "\n".join(
            dict.fromkeys(filter(None, [kinds.get(MarkKind.NOTE, ""), *(each.note for each in given)]))
        ),
        codebook.complete(labels) or MarkKind.EXCLUDE in kinds,
        dimmed,
        MarkKind.FLAG in kinds,
        MarkKind.EXCLUDE in kinds,
        any(annotation.inherited for annotation in given),
        tuple((label, _whose(one, names)) for label, one in stances if not stance or one is not stance[1]),
        _whose(stance[1], names) if stance else "",
    )


def _stances(given: Iterable[Annotation], codebook: Codebook) -> list[tuple[Label, Annotation]]:
    """Each answer to the first single-choice dimension, in codebook order."""
    first = codebook.stance
    by_label: dict[int, list[Annotation]] = {}
    for each in given:
        by_label.setdefault(each.label, []).append(each)
    return [(label, each) for label in (first.labels if first else ()) for each in by_label.get(label.id, ())]


def _is_aimed(codebook: Codebook) -> bool:
    return codebook.stance is not None and codebook.stance.targeted


def _whose(annotation: Annotation, names: Mapping[int, str]) -> str:
    target = names.get(annotation.target, "") if annotation.target else ""
    holder = f"“{annotation.holder}”" if annotation.holder else ""
    return " · ".join(part for part in (target, holder) if part)


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
