"""Where each row of a long list stands, while some heights are measured and the rest only estimated."""

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate


class Heights:
    """Heights of rows in pixels, from the top of the list; estimates until ``measure`` says better."""

    def __init__(self, estimates: Iterable[int] = (), before: int = 0) -> None:
        self._heights = list(estimates)
        self._known = bytearray(len(self._heights))
        self._before = before
        self._tops: list[int] = []

    def __len__(self) -> int:
        return len(self._heights)

    def is_known(self, row: int) -> bool:
        """Whether the height was measured."""
        return bool(self._known[row])

    def unknown(self, first: int = 0) -> int:
        """The first row from here on that is only estimated; -1 when all are measured."""
        return self._known.find(0, first)

    def measure(self, row: int, height: int) -> None:
        """Take a measured height."""
        self._known[row] = 1
        if self._heights[row] != height:
            self._heights[row] = height
            self._tops = []

    def height(self, row: int) -> int:
        """Of one row."""
        return self._heights[row]

    def top(self, row: int) -> int:
        """The upper edge; that of ``len(self)`` is the lower edge of the last row."""
        if not self._tops:
            self._tops = list(accumulate(self._heights, initial=self._before))
        return self._tops[row]

    def bottom(self) -> int:
        """The lower edge of the last row."""
        return self.top(len(self._heights))

    def at(self, y: int) -> int:
        """The row that covers y; the first or last one beyond the ends; -1 in an empty list."""
        if not self._heights:
            return -1
        self.top(0)
        return min(max(bisect_right(self._tops, y) - 1, 0), len(self._heights) - 1)
