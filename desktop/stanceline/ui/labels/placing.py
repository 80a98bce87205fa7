"""Where buttons of different widths lie: in reading order, without holes, whatever their names."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect

COLUMNS = 2


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a button lies, counted from 0; ``whole`` is a row of its own."""

    row: int
    column: int
    whole: bool = False


def spots(long: Sequence[bool]) -> tuple[Spot, ...]:
    """Places in two columns for buttons of which some are too long for half a row.

    One that would lie alone beside a long one has the whole row too; only the last may leave half a row free.
    """
    placed: list[Spot] = []
    row, column = 0, 0
    for n, is_long in enumerate(long):
        before_long = n + 1 < len(long) and long[n + 1]
        after_long = n > 0 and long[n - 1]
        last = n + 1 == len(long)
        alone = column == 0 and (before_long or (last and after_long))
        whole = is_long or alone
        placed.append(Spot(row, column, whole))
        column = 0 if whole else (column + 1) % COLUMNS
        row += column == 0
    return tuple(placed)


def in_columns(long: Sequence[bool], room: int, height: int, gap: int, between: int) -> list[QRect]:
    """Boxes in two equal columns of ``room`` pixels together, ``gap`` apart; rows are ``between`` apart."""
    half = (room - gap) // COLUMNS
    return [
        QRect(
            spot.column * (half + gap),
            spot.row * (height + between),
            room if spot.whole else half,
            height,
        )
        for spot in spots(long)
    ]


def in_rows(
    widths: Sequence[int], room: int, height: int, gap: int, between: int, *, fill: bool = True
) -> list[QRect]:
    """Boxes as wide as they must be; to ``fill``, a little more so that each row but the last ends at the edge."""
    placed: list[QRect] = []
    for row, some in enumerate(_rows(widths, room, gap)):
        spare = room - sum(some) - gap * (len(some) - 1)
        last = len(placed) + len(some) == len(widths)
        share = _share(spare if fill and not last else 0, len(some))
        left = 0
        for width, more in zip(some, share, strict=True):
            placed.append(QRect(left, row * (height + between), width + more, height))
            left += width + more + gap
    return placed


def _rows(widths: Sequence[int], room: int, gap: int) -> Iterator[list[int]]:
    row: list[int] = []
    for wide in widths:
        width = min(wide, room)
        if row and sum(row) + gap * len(row) + width > room:
            yield row
            row = []
        row.append(width)
    if row:
        yield row


def _share(spare: int, among: int) -> list[int]:
    """Whole pixels for each, the rest for the first ones."""
    each, rest = divmod(max(0, spare), among)
    return [each + (n < rest) for n in range(among)]
