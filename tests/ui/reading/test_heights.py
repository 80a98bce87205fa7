"""Rows below each other, some of them measured."""

from hypothesis import given
from hypothesis import strategies as st

from stanceline.ui.reading.heights import Heights

some_heights = st.lists(st.integers(1, 200), min_size=1, max_size=60)


@given(some_heights, st.integers(0, 50), st.data())
def test_every_pixel_of_the_list_belongs_to_the_row_that_covers_it(
    heights: list[int], before: int, data: st.DataObject
) -> None:
    rows = Heights(heights, before)
    for row in data.draw(st.lists(st.integers(0, len(heights) - 1))):
        heights[row] = data.draw(st.integers(1, 200))
        rows.measure(row, heights[row])
    y = data.draw(st.integers(before, before + sum(heights) - 1))
    row = rows.at(y)
    assert rows.top(row) <= y < rows.top(row) + rows.height(row)
    assert rows.bottom() == before + sum(heights)


@given(some_heights, st.sets(st.integers(0, 59)))
def test_what_was_not_measured_is_unknown(heights: list[int], measured: set[int]) -> None:
    rows = Heights(heights)
    for row in measured & set(range(len(heights))):
        rows.measure(row, heights[row])
    left = [row for row in range(len(heights)) if row not in measured]
    assert rows.unknown() == (left[0] if left else -1)


def test_beyond_the_ends_are_the_first_and_the_last_row() -> None:
    rows = Heights([10, 10], before=5)
    assert (rows.at(-3), rows.at(400)) == (0, 1)
    assert Heights().at(7) == -1
