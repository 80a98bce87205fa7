"""The order of labels: major ones, each followed by its minor ones. Pure; two levels, never more."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from stanceline.domain.codebook import Dimension, Label


@dataclass(frozen=True, slots=True)
class Branch:
    """A label of the upper level with those below it, in order."""

    label: Label
    below: tuple[Label, ...] = ()


def branches(labels: Sequence[Label]) -> tuple[Branch, ...]:
    """Labels (with row ids) as a tree; one whose parent is not among them stands at the top.

    In a file of another program labels may stand below lower ones; these come below the uppermost.
    """
    parents = {label.id: label.parent for label in labels}
    below: dict[int, list[Label]] = {}
    tops: list[Label] = []
    for label in labels:
        top = _uppermost(label.id, parents)
        if top == label.id:
            tops.append(label)
        else:
            below.setdefault(top, []).append(label)
    return tuple(Branch(top, tuple(below.get(top.id, ()))) for top in tops)


def _uppermost(label: int, parents: Mapping[int, int | None]) -> int:
    """The label at the top of a chain of parents; of a ring, the smallest row id in it."""
    seen = [label]
    while (parent := parents[seen[-1]]) is not None and parent in parents:
        if parent in seen:
            return min(seen[seen.index(parent) :])
        seen.append(parent)
    return seen[-1]


def flat(tree: Sequence[Branch]) -> Iterator[Label]:
    """The labels of a tree from top to bottom, with the position and parent that they have in it."""
    position = 0
    for branch in tree:
        yield replace(branch.label, position=position, parent=None)
        for number, label in enumerate(branch.below, start=1):
            yield replace(label, position=position + number, parent=branch.label.id)
        position += 1 + len(branch.below)


def moved(dimension: Dimension, label: int, *, parent: int | None, place: int) -> tuple[Label, ...]:
    """All labels after one went below ``parent`` (None: the upper level), at ``place`` from 0 among its new siblings.

    ValueError when that would make a third level.
    """
    tree = list(branches(dimension.labels))
    moving = next(
        (branch for branch in tree if branch.label.id == label),
        Branch(next(one for one in dimension.labels if one.id == label)),
    )
    if parent is not None and (moving.below or parent == label):
        raise ValueError("a label with others below it stays on the upper level")
    left = [
        Branch(branch.label, tuple(one for one in branch.below if one.id != label))
        for branch in tree
        if branch.label.id != label
    ]
    if parent is None:
        left.insert(min(place, len(left)), moving)
        return tuple(flat(left))
    at = next((n for n, branch in enumerate(left) if branch.label.id == parent), None)
    if at is None:
        raise ValueError("only a label of the upper level has others below it")
    siblings = list(left[at].below)
    siblings.insert(min(place, len(siblings)), moving.label)
    left[at] = Branch(left[at].label, tuple(siblings))
    return tuple(flat(left))


def place_of(dimension: Dimension, label: int) -> tuple[int | None, int, int]:
    """Where a label stands: its parent, its place among its siblings, and how many siblings there are with it."""
    tree = branches(dimension.labels)
    for number, branch in enumerate(tree):
        if branch.label.id == label:
            return None, number, len(tree)
        for inner, one in enumerate(branch.below):
            if one.id == label:
                return branch.label.id, inner, len(branch.below)
    raise KeyError(label)


def parent_places(labels: Sequence[Label]) -> tuple[int | None, ...]:
    """For each label the place of its parent in ``labels``.

    A codebook from a project names parents by row id, one that was read from a file by place already.
    """
    places = {label.id: place for place, label in enumerate(labels)}
    stored = any(label.id for label in labels)
    return tuple(
        None
        if label.parent is None
        else places.get(label.parent)
        if stored
        else label.parent
        if 0 <= label.parent < len(labels)
        else None
        for label in labels
    )
