"""A chart laid out in pixels: boxes, words and what a click on them means; the same for screen and file."""

from collections.abc import Iterator
from dataclasses import dataclass

_FINGER = 24  # WCAG 2.5.8: a target is this high wherever the rows are
_SLIVER = 6  # segments narrower than this are met within 6 px


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Something to click: which labels it asks for, what it counts, and the rectangle that shows it."""

    label_ids: tuple[int, ...]
    title: str
    n: int
    share: float
    x: float
    y: float
    width: float
    height: float

    @property
    def middle(self) -> float:
        """Halfway along."""
        return self.x + self.width / 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """One bar or segment; of width 0 where nothing was counted, so that every row has a box in each layer.

    ``colour`` is the codebook's, a tone where there is a ``shape`` and a dot where there is none.
    ``sparse`` bars stand for so few annotations that their percentage says little.
    """

    spot: Spot
    layer: int
    colour: str
    shape: str
    sparse: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """Text in a rectangle, at its leading or trailing end. ``role`` is "name", "count" or "share".

    ``mark`` is the shape (empty: a dot) and the colour of what is painted before a name.
    """

    text: str
    role: str
    x: float
    y: float
    width: float
    height: float
    trailing: bool = False
    mark: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """A chart laid out from the top left corner.

    ``spots`` holds, row by row, the row as a whole and then the segments of a stack; nothing for an empty
    row. ``boxes`` come row by row too, ``layers`` of them a row.
    """

    width: float
    height: float
    row_height: int
    layers: int
    mirrored: bool
    boxes: tuple[Box, ...]
    words: tuple[Word, ...]
    spots: tuple[tuple[Spot, ...], ...]

    @property
    def names(self) -> Iterator[Word]:
        """The words that name the rows."""
        return (word for word in self.words if word.role == "name")

    def at(self, x: float, y: float) -> Spot | None:
        """What a click here means: a row by its name, the bar or segment next to it, or nothing."""
        row = int(y // self.row_height) if self.row_height and y >= 0 else len(self.spots)
        if row >= len(self.spots) or not self.spots[row]:
            return None
        whole, *segments = self.spots[row]
        if abs(y - (whole.y + whole.height / 2)) > max(whole.height, min(_FINGER, self.row_height)) / 2:
            return None
        if any(word.y == row * self.row_height and word.x <= x < word.x + word.width for word in self.names):
            return whole
        bars = segments or [whole]
        near = [spot for spot in bars if abs(x - spot.middle) <= max(spot.width + 2, _SLIVER) / 2]
        return min(near, key=lambda spot: (spot.width >= _SLIVER, abs(x - spot.middle)), default=None)

    def lit(self, wanted: frozenset[int]) -> tuple[bool, ...] | None:
        """Which boxes a filter for these labels stands for; None while it says nothing about this chart."""
        sides = tuple(zip(*(box.spot.label_ids for box in self.boxes), strict=True))
        asked = tuple(wanted.intersection(side) for side in sides)
        if not any(asked):
            return None
        return tuple(
            all(not some or label in some for label, some in zip(box.spot.label_ids, asked, strict=True))
            for box in self.boxes
        )


def hatching(
    x: float, y: float, width: float, height: float, step: float = 5
) -> Iterator[tuple[float, float, float, float]]:
    """Lines (x1, y1, x2, y2) rising to the right, ``step`` apart, that end on the rectangle's sides."""
    offset = step
    while offset < width + height:
        low, high = max(0.0, offset - height), min(width, offset)
        yield x + low, y + offset - low, x + high, y + offset - high
        offset += step
