"""Pace: labels and the time they took, without the time when nobody was there."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from stanceline.domain.pacing import BURST, IDLE, LEAST, RESTED, Pace, paced

stamps = st.lists(st.floats(0, 100_000), max_size=60).map(sorted)


@given(stamps)
def test_no_more_time_is_counted_than_passed(times: list[float]) -> None:
    pace = paced(times)
    assert 0 <= pace.active <= (times[-1] - times[0] if times else 0) + 1e-6
    assert pace.sitting <= pace.active + 1e-9


@given(stamps)
def test_gaps_count_as_long_as_somebody_is_there(times: list[float]) -> None:
    pace = Pace()
    for at in times:
        pace.label(1, at)
    gaps = [late - early for early, late in pairwise(times)]
    assert abs(pace.active - sum(gap for gap in gaps if gap <= IDLE)) < 1e-6
    assert pace.labels == len(times)


def test_a_pause_of_five_minutes_is_a_break_and_one_of_three_is_not() -> None:
    pace = paced([0.0, 100.0, 200.0])
    pace.stir(200.0 + RESTED - 1)
    assert pace.sitting == 200.0
    pace.stir(200.0 + RESTED - 1 + RESTED)
    assert pace.sitting == 0.0
    assert pace.active == 200.0


def test_labels_per_hour_wait_for_five_minutes() -> None:
    assert paced([0.0, 60.0]).per_hour is None
    steady = paced([float(second) for second in range(0, int(LEAST) + 1, 30)])
    assert steady.per_hour == round(11 * 3600 / LEAST)


def test_labels_from_a_file_are_nobodys_pace() -> None:
    assert paced([5.0] * (BURST + 1)).labels == 0
    assert paced([5.0] * BURST).labels == BURST


def test_labels_taken_back_are_not_counted_and_never_become_a_debt() -> None:
    pace = paced([0.0, 1.0])
    pace.label(-1, 2.0)
    assert pace.labels == 1
    pace.label(-5, 3.0)
    assert pace.labels == 0


def test_a_clock_that_is_put_back_counts_nothing() -> None:
    pace = paced([1000.0])
    pace.stir(400.0)
    assert pace.active == 0.0
