"""Bars are as long as their counts say, on whole pixels, and what is drawn is what a click means."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stanceline.ui.charts.drawing import Drawing, Spot, hatching
from stanceline.ui.charts.figures import Bar, Bars, Figure, Part, Stack, StackRow
from stanceline.ui.charts.layout import Typeface, lay_out, row_height, segment_widths

TYPEFACE = Typeface(
    name_width=lambda text: 7.3 * len(text),
    figure_width=lambda text: 6.1 * len(text),
    number=str,
    percent=lambda share: f"{share:.0%}",
)

counts = st.lists(st.integers(0, 300), min_size=1, max_size=8)


def bars_of(numbers: list[int]) -> Bars:
    total = sum(numbers)
    rows = tuple(
        Bar(
            label_id=1 + place,
            title=f"label {place}",
            n=n,
            share=n / total if total else 0,
            colour="",
            shape="up",
        )
        for place, n in enumerate(numbers)
    )
    return Bars(title="Stance", rows=rows, base=total, of_sentences=False)


def stack_of(rows: list[list[int]]) -> Stack:
    made = tuple(
        StackRow(
            topic_id=101 + place,
            title=f"topic {place}",
            total=sum(numbers),
            parts=tuple(
                Part(
                    label_ids=(101 + place, 1 + part),
                    title=f"label {part}",
                    n=n,
                    share=0,
                    colour="",
                    shape="up",
                )
                for part, n in enumerate(numbers)
            ),
        )
        for place, numbers in enumerate(rows)
    )
    return Stack(title="Both", rows=made, legend=(), base=sum(map(sum, rows)))


stacks = st.integers(1, 7).flatmap(
    lambda parts: st.lists(
        st.lists(st.integers(0, 90), min_size=parts, max_size=parts), min_size=1, max_size=14
    )
)


def laid(figure: Figure, **kwargs: float) -> Drawing:
    return lay_out(figure, TYPEFACE, **{"width": 340.0, "height": 260.0, **kwargs})


@given(counts, st.sampled_from([1.0, 0.5, 1 / 1.5]))
def test_a_bar_is_as_long_as_its_count_says(numbers: list[int], pixel: float) -> None:
    drawing = laid(bars_of(numbers), pixel=pixel)
    longest = max(box.spot.width for box in drawing.boxes)
    for box in drawing.boxes:
        exact = longest * box.spot.n / max(1, *numbers)
        assert abs(box.spot.width - exact) <= 1.01 if box.spot.n else box.spot.width == 0
        assert box.spot.width / pixel == pytest.approx(round(box.spot.width / pixel))
        assert box.sparse == (0 < box.spot.n < 5)


@given(stacks, st.sampled_from([1.0, 0.5]))
def test_segments_follow_each_other_with_gaps_of_a_pixel_and_none_is_lost(
    rows: list[list[int]], pixel: float
) -> None:
    drawing = laid(stack_of(rows), pixel=pixel)
    for place, numbers in enumerate(rows):
        line = [box.spot for box in drawing.boxes[place * len(numbers) : (place + 1) * len(numbers)]]
        assert [spot.n for spot in line] == numbers
        counted = [spot for spot in line if spot.n]
        assert all(spot.width >= 1 for spot in counted)
        assert all(spot.width == 0 for spot in line if not spot.n)
        assert all(right.x - left.x - left.width == pytest.approx(1) for left, right in pairwise(counted))


@given(stacks)
def test_everything_lies_within_the_width_unless_slivers_alone_fill_it(rows: list[list[int]]) -> None:
    drawing = laid(stack_of(rows))
    assert all(box.spot.x + box.spot.width <= drawing.width for box in drawing.boxes)
    assert all(word.x >= 0 and word.x + word.width <= drawing.width for word in drawing.words)


@given(st.lists(st.integers(0, 2000), min_size=1, max_size=9), st.integers(1, 400), st.integers(1, 3))
def test_a_row_keeps_its_length_while_there_is_room_for_its_slivers(
    numbers: list[int], whole: int, gap: int
) -> None:
    widths = segment_widths(numbers, whole, gap)
    some = [n for n in numbers if n]
    needed = max(0, 2 * gap * len(some) - gap)
    assert sum(widths) == (max(whole, needed) if some else 0)
    assert [width > 0 for width in widths] == [n > 0 for n in numbers]


@given(st.lists(st.integers(20, 400), min_size=2, max_size=7))
def test_segments_without_slivers_end_where_their_counts_say(numbers: list[int]) -> None:
    whole = 900
    reached, place = 0, 0
    for n, width in zip(numbers, segment_widths(numbers, whole, 1), strict=True):
        reached, place = reached + n, place + width
        assert abs(place - whole * reached / sum(numbers)) <= 0.5


def every_spot(drawing: Drawing) -> list[Spot]:
    return [spot for row in drawing.spots for spot in (row[1:] or row)]


@given(stacks)
def test_the_middle_of_a_segment_that_is_not_a_sliver_means_that_segment(rows: list[list[int]]) -> None:
    drawing = laid(stack_of(rows))
    for spot in every_spot(drawing):
        if spot.width >= 6:
            assert drawing.at(spot.middle, spot.y + spot.height / 2) == spot


def test_a_sliver_between_wide_neighbours_is_met_within_some_pixels() -> None:
    drawing = laid(stack_of([[200, 1, 200]]))
    sliver = drawing.spots[0][2]
    assert sliver.width == 1
    for aside in (-2.5, 0, 2.5):
        assert drawing.at(sliver.middle + aside, sliver.y + 1) == sliver


def test_a_name_stands_for_its_whole_row() -> None:
    drawing = laid(stack_of([[10, 20], [5, 5]]))
    hit = drawing.at(5, drawing.row_height * 1.5)
    assert hit is not None
    assert (hit.label_ids, hit.n) == ((102,), 10)


@pytest.mark.parametrize(("x", "y"), [(330, 10), (100, -1), (100, 5000), (5, 2 * 34 + 17)])
def test_where_there_is_nothing_a_click_means_nothing(x: float, y: float) -> None:
    drawing = laid(bars_of([10, 5, 0]))
    assert drawing.row_height == 34
    assert drawing.at(x, y) is None


def test_targets_are_24_pixels_high_where_rows_are() -> None:
    drawing = laid(bars_of([10, 5]))
    spot = drawing.spots[0][0]
    middle = spot.y + spot.height / 2
    assert drawing.at(spot.middle, middle - 12) == drawing.at(spot.middle, middle + 12) == spot
    assert drawing.at(spot.middle, middle + 13) is None


@given(st.integers(1, 60), st.integers(0, 900))
def test_rows_fill_the_height_as_far_as_suits_them(rows: int, height: int) -> None:
    high = row_height(rows, height)
    assert 22 <= high <= 34
    assert high in (22, 34) or rows * high <= height < rows * (high + 1)


@given(stacks)
def test_mirrored_means_the_same_from_the_other_side(rows: list[list[int]]) -> None:
    plain = laid(stack_of(rows))
    mirror = lay_out(stack_of(rows), TYPEFACE, width=340, height=260, mirrored=True)
    for one, other in zip(every_spot(plain), every_spot(mirror), strict=True):
        assert other.label_ids == one.label_ids
        assert other.x + other.width == pytest.approx(340 - one.x)


def test_a_filter_lights_what_carries_its_labels_in_every_dimension_it_names() -> None:
    drawing = laid(stack_of([[10, 20], [5, 5]]))
    assert drawing.lit(frozenset()) is None
    assert drawing.lit(frozenset({999})) is None
    assert drawing.lit(frozenset({101})) == (True, True, False, False)
    assert drawing.lit(frozenset({2})) == (False, True, False, True)
    assert drawing.lit(frozenset({101, 2})) == (False, True, False, False)
    assert drawing.lit(frozenset({101, 102, 2})) == (False, True, False, True)
    assert laid(bars_of([])).lit(frozenset({1})) is None


@given(st.floats(1, 300), st.floats(1, 40))
def test_hatching_stays_within_its_bar(width: float, height: float) -> None:
    for x1, y1, x2, y2 in hatching(10, 20, width, height):
        assert 10 - 1e-6 <= x1 <= x2 <= 10 + width + 1e-6
        assert 20 - 1e-6 <= y2 <= y1 <= 20 + height + 1e-6
        assert x2 - x1 == pytest.approx(y1 - y2)
