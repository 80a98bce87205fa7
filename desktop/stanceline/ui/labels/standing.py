"""What the selected sentences carry, as the label pane shows it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from stanceline.domain.annotations import Annotation
from stanceline.domain.choosing import is_meant
from stanceline.domain.codebook import Codebook
from stanceline.domain.marks import Mark, MarkKind

NOBODY: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Standing:
    """Labels by row id that all of the sentences carry and that some do, towards the target one labels towards.

    ``unsure`` is None where only some are. ``towards`` holds the stance for each target (None: in general) that all
    of the sentences share, by the holder one labels for.
    """

    everywhere: frozenset[int] = NOBODY
    somewhere: frozenset[int] = NOBODY
    unsure: bool | None = False
    inherited: bool = False
    towards: Mapping[int | None, int] = field(default_factory=dict)


def standing(
    codebook: Codebook,
    given: Mapping[int, Sequence[Annotation]],
    *,
    target: int | None = None,
    holder: str = "",
) -> Standing:
    """How these sentences stand, each of them a key of ``given``."""
    dimensions = {dimension.id: dimension for dimension in codebook.dimensions}
    meant = [
        [
            each
            for each in some
            if each.dimension in dimensions
            and is_meant(codebook, dimensions[each.dimension], each, target=target, holder=holder)
        ]
        for some in given.values()
    ]
    sets = [frozenset(each.label for each in some) for some in meant]
    if not sets:
        return Standing()
    everywhere = frozenset.intersection(*sets)
    return Standing(
        everywhere,
        frozenset.union(*sets) - everywhere,
        _alike(any(each.unsure for each in some) for some in meant),
        any(each.inherited for some in given.values() for each in some),
        _towards(codebook, given, holder),
    )


def marked(given: Mapping[int, Sequence[Mark]], kind: MarkKind) -> bool | None:
    """Whether the sentences have this mark; None where only some have."""
    return _alike(any(each.kind is kind for each in some) for some in given.values())


def noted(marks: Mapping[int, Sequence[Mark]], given: Mapping[int, Sequence[Annotation]]) -> bool | None:
    """Whether the sentences have a note, of their own or on a label; None where only some have."""
    return _alike(
        any(each.kind is MarkKind.NOTE for each in some) or any(each.note for each in given.get(sentence, ()))
        for sentence, some in marks.items()
    )


def label_notes(codebook: Codebook, given: Iterable[Annotation]) -> list[tuple[str, str]]:
    """The notes on the labels of one sentence, each behind the title of its label."""
    titles = {label.id: label.title for label in codebook}
    return [(titles.get(each.label, ""), each.note) for each in given if each.note]


def _alike(answers: Iterable[bool]) -> bool | None:
    found = set(answers)
    return True in found if len(found) < 2 else None


def _towards(
    codebook: Codebook, given: Mapping[int, Sequence[Annotation]], holder: str
) -> dict[int | None, int]:
    stance = codebook.stance
    if stance is None or not stance.targeted:
        return {}
    each_has = [
        {
            each.target: each.label
            for each in some
            if each.dimension == stance.id and (not stance.held or each.holder == holder)
        }
        for some in given.values()
    ]
    first = each_has[0]
    return {
        target: label for target, label in first.items() if all(has.get(target) == label for has in each_has)
    }
