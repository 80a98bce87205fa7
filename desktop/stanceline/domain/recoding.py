"""The rule of merging: what becomes of two annotations that say the same once two labels or targets are one. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from stanceline.domain.annotations import Annotation

Slot = tuple[int, int, int | None, str]
"""sentence, annotator, target, holder: where one person can answer a question once."""


@dataclass(frozen=True, slots=True)
class Doubts:
    """What an annotation that stays takes over from one that goes."""

    id: int
    note: str
    unsure: bool
    inherited: bool


@dataclass(frozen=True, slots=True)
class Merging:
    """Annotations that go over, those that go because one like them is there, and what these leave to it."""

    over: tuple[int, ...]
    gone: tuple[int, ...]
    doubts: tuple[Doubts, ...]


def merge_labels(going: Iterable[Annotation], there: Iterable[Annotation]) -> Merging:
    """One label's annotations become another's; where a sentence has both from one person, one stays."""
    known = {_slot(each): each for each in there}
    over: list[int] = []
    gone: list[int] = []
    doubts: list[Doubts] = []
    for each in going:
        same = known.get(_slot(each))
        if same is None:
            over.append(each.id)
        else:
            gone.append(each.id)
            doubts.append(joined(same, each))
    return Merging(tuple(over), tuple(gone), tuple(doubts))


def joined(staying: Annotation, going: Annotation, *, note: str = "") -> Doubts:
    """Both notes, unsure if either is, still to be confirmed only if both are; ``note`` says what went."""
    return Doubts(
        id=staying.id,
        note=join_notes(staying.note, note, going.note),
        unsure=staying.unsure or going.unsure or bool(note),
        inherited=staying.inherited and going.inherited,
    )


def join_notes(*notes: str) -> str:
    """Each note once, one below the other."""
    return "\n".join(dict.fromkeys(note for note in notes if note))


def merge_targets(
    going: Iterable[Annotation],
    there: Sequence[Annotation],
    single: Iterable[int],
    titles: Mapping[int, str],
) -> Merging:
    """One target's annotations are turned towards another.

    Where a person has already answered a ``single`` dimension (row ids) towards that one, that answer stays; a
    different one is kept in its note and makes it unsure. ``titles`` names labels.
    """
    answers = frozenset(single)
    labelled = {(*_place(each), each.label): each for each in there}
    answered = {(*_place(each), each.dimension): each for each in there if each.dimension in answers}
    over: list[int] = []
    gone: list[int] = []
    doubts: list[Doubts] = []
    for each in going:
        same = labelled.get((*_place(each), each.label))
        other = answered.get((*_place(each), each.dimension))
        if same is not None:
            gone.append(each.id)
            doubts.append(joined(same, each))
        elif other is not None:
            gone.append(each.id)
            doubts.append(joined(other, each, note=titles[each.label]))
        else:
            over.append(each.id)
    return Merging(tuple(over), tuple(gone), tuple(doubts))


def _slot(each: Annotation) -> Slot:
    return each.sentence, each.annotator, each.target, each.holder


def _place(each: Annotation) -> tuple[int, int, str]:
    return each.sentence, each.annotator, each.holder
