"""What labels look like that were given no colour or shape: always the same, and as different as can be."""

from collections.abc import Sequence
from dataclasses import replace

from stanceline.domain.codebook import SHAPES, Choice, Codebook, Dimension, Label

TONES = ("blue", "vermilion", "grey", "plum", "teal", "amber", "rust", "slate")
"""Names of the colours of exclusive labels; each theme has its own of each."""

DOTS = ("indigo", "rose", "sand", "teal", "purple", "cyan", "olive", "brown")
"""Names of the colours of topics, in the order in which they are given out."""


def as_shown(codebook: Codebook) -> Codebook:
    """The codebook with a colour, and where a choice is single a shape, for every label.

    Given out by age (row id) and not by place, so that moving a label changes no colour. A minor topic has its
    major topic's.
    """
    return replace(codebook, dimensions=tuple(_shown(dimension) for dimension in codebook.dimensions))


def unused_colour(dimension: Dimension) -> str:
    """A colour that no label of this dimension, as it is shown, has yet; empty where all are used.

    Dots can have the colours of exclusive labels too, which have no others.
    """
    offered = TONES if dimension.choice is Choice.ONE else (*DOTS, *TONES)
    used = {label.colour for label in dimension.labels}
    return next((colour for colour in offered if colour not in used), "")


def _shown(dimension: Dimension) -> Dimension:
    if all(label.colour and (label.shape or dimension.choice is Choice.MANY) for label in dimension.labels):
        return dimension
    single = dimension.choice is Choice.ONE
    tops = [label for label in dimension.labels if label.parent is None]
    colours = _given_out(tops, TONES if single else DOTS, [label.colour for label in tops])
    shapes = _given_out(dimension.labels, SHAPES, [label.shape for label in dimension.labels])
    labels = []
    for label in dimension.labels:
        colour = label.colour or colours.get(label.parent or label.id, "grey")
        shape = label.shape or (shapes[label.id] if single else "")
        labels.append(replace(label, colour=colour, shape=shape))
    return replace(dimension, labels=tuple(labels))


def _given_out(labels: Sequence[Label], offered: Sequence[str], chosen: Sequence[str]) -> dict[int, str]:
    """By row id: what each label chose, else the next that nobody chose; again from the first when all are given."""
    taken = set(chosen)
    free = [each for each in offered if each not in taken] or list(offered)
    found: dict[int, str] = {}
    turn = 0
    for label, own in zip(labels, chosen, strict=True):
        if own:
            found[label.id] = own
    for label in sorted(labels, key=lambda label: label.id):
        if label.id not in found:
            # Once the free ones are given, all of them take turns.
            found[label.id] = free[turn] if turn < len(free) else offered[(turn - len(free)) % len(offered)]
            turn += 1
    return found
