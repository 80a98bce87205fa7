"""The rule of labelling: what a chosen label adds, replaces and removes. Pure; nothing is written here."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from stanceline.domain.annotations import Annotation
from stanceline.domain.codebook import Choice, Codebook, Dimension, Label


@dataclass(frozen=True, slots=True)
class Edits:
    """What is to be written: sentences that get the label, annotations that change to it, go, or are confirmed."""

    add: tuple[int, ...] = ()
    change: tuple[int, ...] = ()
    remove: tuple[int, ...] = ()
    confirm: tuple[int, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.add or self.change or self.remove or self.confirm)


Given = Mapping[int, Sequence[Annotation]]
"""One annotator's annotations by sentence; every sentence concerned is a key."""


def toggle(
    codebook: Codebook, given: Given, label: Label, *, target: int | None = None, holder: str = ""
) -> Edits:
    """Choosing a label with a key or a click.

    If every sentence has it, it is taken away from all; otherwise those without it get it (towards this target,
    held by this holder), and in a single-choice dimension it replaces their answer. Which annotations count is
    what ``is_meant`` says: what a button shows, its key takes away.
    A label that a sentence has inherited from a split is confirmed first.
    """
    dimension = codebook.dimension(label.dimension)
    holding = {
        sentence: [
            each
            for each in annotations
            if each.label == label.id and is_meant(codebook, dimension, each, target=target, holder=holder)
        ]
        for sentence, annotations in given.items()
    }
    inherited = tuple(each.id for some in holding.values() for each in some if each.inherited)
    if holding and all(holding.values()):
        if inherited:
            return Edits(confirm=inherited)
        return Edits(remove=tuple(each.id for some in holding.values() for each in some))
    without = {sentence: given[sentence] for sentence, some in holding.items() if not some}
    return replace(give(codebook, without, label, target=target, holder=holder), confirm=inherited)


def is_meant(
    codebook: Codebook, dimension: Dimension, each: Annotation, *, target: int | None = None, holder: str = ""
) -> bool:
    """Whether an annotation of this dimension counts while one labels towards a target, as held by a holder.

    It must be towards this target and held by this holder. What is neither named nor asked for by the dimension
    does not matter: without both a label counts towards whatever and held by whomever.
    """
    asks_target = target is not None or (dimension.targeted and bool(codebook.targets))
    asks_holder = bool(holder) or dimension.held
    if asks_target and asks_holder:
        return (each.target, each.holder) == (target, holder)
    if asks_target:
        return each.target == target and (dimension.targeted or each.holder == holder)
    return not asks_holder or (each.holder == holder and (dimension.held or each.target == target))


def give(
    codebook: Codebook, given: Given, label: Label, *, target: int | None = None, holder: str = ""
) -> Edits:
    """Giving a label whatever was there: never takes it away, does nothing where it is already."""
    same = {sentence: _slot(annotations, label, target, holder) for sentence, annotations in given.items()}
    return _give(codebook, same, label)


def in_turn(codebook: Codebook, labels: Iterable[Label]) -> tuple[Label, ...]:
    """What is left of labels that are given one after the other: each once, of a single-choice dimension the last."""
    kept: dict[tuple[int, int], Label] = {}
    for label in labels:
        single = codebook.dimension(label.dimension).choice is Choice.ONE
        kept[label.dimension, 0 if single else label.id] = label
    return tuple(kept.values())


def clear(given: Given, dimension: int | None = None) -> Edits:
    """Taking away every label, or those of one dimension."""
    return Edits(
        remove=tuple(
            each.id
            for annotations in given.values()
            for each in annotations
            if dimension is None or each.dimension == dimension
        )
    )


def _slot(
    annotations: Sequence[Annotation], label: Label, target: int | None, holder: str
) -> list[Annotation]:
    return [
        each
        for each in annotations
        if each.dimension == label.dimension and each.target == target and each.holder == holder
    ]


def _give(codebook: Codebook, same: Mapping[int, Sequence[Annotation]], label: Label) -> Edits:
    single = codebook.dimension(label.dimension).choice is Choice.ONE
    add: list[int] = []
    change: list[int] = []
    for sentence, slot in same.items():
        if any(each.label == label.id for each in slot):
            continue
        if single and slot:
            change.append(slot[0].id)
        else:
            add.append(sentence)
    return Edits(add=tuple(add), change=tuple(change))
