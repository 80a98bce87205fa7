"""Where the buttons of a dimension lie: in reading order, without holes, whatever their names."""

from hypothesis import given
from hypothesis import strategies as st

from stanceline.ui.labels.placing import COLUMNS, Spot, in_rows, spots

names = st.lists(st.booleans(), max_size=20)


def test_short_names_lie_two_in_a_row() -> None:
    assert spots([False, False, False]) == (Spot(0, 0), Spot(0, 1), Spot(1, 0))


def test_a_short_name_before_a_long_one_has_the_row_too() -> None:
    assert spots([False, True, False, False]) == (
        Spot(0, 0, True), Spot(1, 0, True), Spot(2, 0), Spot(2, 1),
    )  # fmt: skip


def test_a_pair_before_a_long_name_stays_a_pair() -> None:
    assert spots([False, False, True]) == (Spot(0, 0), Spot(0, 1), Spot(1, 0, True))


def test_a_last_short_name_after_a_long_one_has_the_row_too() -> None:
    assert spots([True, False]) == (Spot(0, 0, True), Spot(1, 0, True))


@given(names)
def test_every_row_but_the_last_is_full(long: list[bool]) -> None:
    placed = spots(long)
    for row in range(placed[-1].row if placed else 0):
        there = [spot for spot in placed if spot.row == row]
        assert sum(COLUMNS if spot.whole else 1 for spot in there) == COLUMNS


@given(names)
def test_buttons_keep_the_order_of_reading(long: list[bool]) -> None:
    places = [(spot.row, spot.column) for spot in spots(long)]
    assert places == sorted(set(places))
    assert len(places) == len(long)


@given(names)
def test_every_long_name_has_a_row_to_itself(long: list[bool]) -> None:
    assert all(spot.whole for spot, is_long in zip(spots(long), long, strict=True) if is_long)


widths = st.lists(st.integers(20, 400), max_size=25)


@given(widths, st.integers(300, 520))
def test_in_rows_nothing_overlaps_and_nothing_sticks_out(wide: list[int], room: int) -> None:
    boxes = in_rows(wide, room, 24, 5, 3)
    assert len(boxes) == len(wide)
    for n, box in enumerate(boxes):
        assert 0 <= box.left() <= box.right() < room
        assert not any(box.intersects(other) for other in boxes[n + 1 :])


@given(widths, st.integers(300, 520))
def test_in_rows_every_row_but_the_last_ends_at_the_edge(wide: list[int], room: int) -> None:
    boxes = in_rows(wide, room, 24, 5, 3)
    ends = {box.y(): box.right() + 1 for box in boxes}
    assert all(end == room for top, end in ends.items() if top != max(ends))


@given(widths, st.integers(300, 520))
def test_in_rows_nothing_is_narrower_than_its_name_unless_the_row_is(wide: list[int], room: int) -> None:
    boxes = in_rows(wide, room, 24, 5, 3)
    assert all(box.width() >= min(need, room) for box, need in zip(boxes, wide, strict=True))
    assert [(box.y(), box.x()) for box in boxes] == sorted((box.y(), box.x()) for box in boxes)
