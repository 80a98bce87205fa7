"""The codebook: dimensions (stance, topic, …) and their labels, with keys, looks and definitions."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import StrEnum


class Choice(StrEnum):
    """How many labels of a dimension one sentence may carry (per annotator, target and holder)."""

    ONE = "one"
    MANY = "many"


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """One value of a dimension. ``name`` is what is exported; ``title`` is what is shown.

    ``colour`` is the name of a tone of the theme ("blue") or "#rrggbb"; ``shape`` is one of ``SHAPES``;
    ``key`` is one digit or letter. ``neither`` tells the kinds of "neither" apart ("no stance",
    "unclear") so that they can be collapsed at export and never before.
    """

    name: str
    id: int = 0
    uid: str = ""
    dimension: int = 0
    key: str = ""
    colour: str = ""
    shape: str = ""
    definition: str = ""
    include: str = ""
    exclude: str = ""
    examples: tuple[str, ...] = ()
    counter_examples: tuple[str, ...] = ()
    neither: bool = False
    parent: int | None = None
    position: int = 0
    retired: bool = False

    @property
    def title(self) -> str:
        """The name with a capital, for people."""
        return self.name[:1].upper() + self.name[1:]


SHAPES = ("up", "down", "circle", "diamond", "square", "star", "pentagon", "cross")


@dataclass(frozen=True, slots=True, kw_only=True)
class Dimension:
    """One question asked of each sentence: ``targeted`` towards what, ``held`` by whom."""

    name: str
    id: int = 0
    uid: str = ""
    heading: str = ""
    choice: Choice = Choice.ONE
    position: int = 0
    targeted: bool = False
    held: bool = False
    required: bool = False
    description: str = ""
    labels: tuple[Label, ...] = ()

    @property
    def title(self) -> str:
        """What the label pane and charts call it."""
        return self.heading or self.name[:1].upper() + self.name[1:]

    @property
    def active(self) -> tuple[Label, ...]:
        """Labels that can still be given, in codebook order."""
        return tuple(label for label in self.labels if not label.retired)


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What a stance is towards: an entity or a proposition, with other names for it."""

    name: str
    id: int = 0
    uid: str = ""
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Codebook:
    """All dimensions in order. ``revision`` grows with each change while a project uses it."""

    name: str = ""
    description: str = ""
    revision: int = 0
    dimensions: tuple[Dimension, ...] = ()
    targets: tuple[Target, ...] = ()

    def __iter__(self) -> Iterator[Label]:
        for dimension in self.dimensions:
            yield from dimension.labels

    def dimension(self, id: int) -> Dimension:  # noqa: A002 - the field's own name
        """The dimension with this row id; KeyError if there is none."""
        for dimension in self.dimensions:
            if dimension.id == id:
                return dimension
        raise KeyError(id)

    def label(self, id: int) -> Label:  # noqa: A002
        """The label with this row id; KeyError if there is none."""
        for label in self:
            if label.id == id:
                return label
        raise KeyError(id)

    def named(self, dimension: str, label: str) -> Label | None:
        """The label of these names, whatever their case; None if there is none."""
        wanted = dimension.strip().casefold(), label.strip().casefold()
        for each in self.dimensions:
            if each.name.casefold() != wanted[0]:
                continue
            for one in each.labels:
                if one.name.casefold() == wanted[1]:
                    return one
        return None

    def complete(self, labels: Collection[int]) -> bool:
        """Whether these labels (row ids) answer every required dimension; any label will do if none is."""
        required = [dimension for dimension in self.dimensions if dimension.required]
        if not required:
            return bool(labels)
        return all(any(label.id in labels for label in dimension.labels) for dimension in required)

    @property
    def stance(self) -> Dimension | None:
        """The first single-choice dimension: tint, shape and queue bars follow it."""
        return next((d for d in self.dimensions if d.choice is Choice.ONE), None)

    @property
    def topics(self) -> Dimension | None:
        """The first dimension that takes any number of labels."""
        return next((d for d in self.dimensions if d.choice is Choice.MANY), None)
