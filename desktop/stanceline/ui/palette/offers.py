"""What the palette offers, on shelves: the words of each thing, and the row that is made of it when it is found."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from stanceline.ui.palette.fuzzy import fold


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """One row. With a ``why`` it can't be chosen now, and that is the reason; ``note`` says where it belongs.

    ``id`` is what is remembered of it; ``also`` are other words to find it by, which are not shown.
    ``mark`` is the name of an icon, or a shape or dot as "shape:colour".
    """

    text: str
    do: Callable[[], object]
    id: str = ""
    keys: str = ""
    note: str = ""
    why: str = ""
    mark: str = ""
    ticked: bool = False
    also: str = ""


@dataclass(slots=True, kw_only=True)
class Shelf:
    """Things of one kind. Their words are folded when they are first looked through, for there may be many.

    ``bonus`` lifts this kind above others; ``scattered`` finds letters that lie apart too; ``also`` tells other words
    of a thing, mostly none.
    """

    count: int
    text: Callable[[int], str]
    make: Callable[[int], Offer]
    bonus: int = 0
    scattered: bool = True
    lifted: dict[int, int] = field(default_factory=dict)
    folded: list[str] = field(default_factory=list)
    also: Callable[[int], str] | None = None

    def words(self, number: int) -> str:
        """The folded words of one thing; asked for in order."""
        if number >= len(self.folded):
            self.folded.append(fold(self.text(number)))
        return self.folded[number]

    def other_words(self, number: int) -> str:
        """Its folded other words; empty where it has none."""
        return fold(self.also(number)) if self.also is not None else ""


def shelf_of(offers: Sequence[Offer], *, bonus: int = 0, lifted: dict[int, int] | None = None) -> Shelf:
    """A shelf of rows that are made already."""
    return Shelf(
        count=len(offers),
        text=lambda number: offers[number].text,
        make=lambda number: offers[number],
        bonus=bonus,
        lifted=lifted or {},
        also=lambda number: offers[number].also,
    )
