"""Counts kept up to date from each change."""

from collections import Counter
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from stanceline.domain.change import Shift
from stanceline.domain.tally import Tally

# Labels of one annotator on one sentence; the same label twice means two targets.
carried = st.lists(st.integers(1, 5), max_size=4).map(lambda labels: tuple(sorted(labels)))
sentences = st.integers(1, 4)
annotators = st.integers(1, 2)
steps = st.lists(st.tuples(sentences, annotators, carried), max_size=12)

Held = dict[tuple[int, int], tuple[int, ...]]


def counted(held: Held) -> Tally:
    """The tally of a state, counted the plain way."""
    tally = Tally()
    for labels in held.values():
        tally.labels.update(labels)
        tally.pairs.update(combinations(sorted(set(labels)), 2))
        tally.labelled += bool(labels)
    return tally


def walked(tally: Tally, held: Held, steps: list[tuple[int, int, tuple[int, ...]]]) -> list[Shift]:
    shifts = []
    for sentence, annotator, after in steps:
        shift = Shift(sentence, 1, annotator, held.get((sentence, annotator), ()), after)
        tally.shift([shift])
        held[sentence, annotator] = after
        shifts.append(shift)
    return shifts


@given(steps)
def test_after_any_steps_the_tally_is_what_counting_from_scratch_gives(
    steps: list[tuple[int, int, tuple[int, ...]]],
) -> None:
    tally, held = Tally(), Held()
    walked(tally, held, steps)
    assert tally == counted(held)


@given(steps)
def test_steps_taken_back_leave_nothing_behind(steps: list[tuple[int, int, tuple[int, ...]]]) -> None:
    tally = Tally()
    for shift in reversed(walked(tally, {}, steps)):
        tally.shift([Shift(shift.sentence, 1, shift.annotator, shift.after, shift.before)])
    assert (dict(tally.labels), dict(tally.pairs), tally.labelled) == ({}, {}, 0)


def test_a_pair_of_labels_is_found_in_either_order() -> None:
    tally = Tally()
    tally.shift([Shift(1, 1, 1, (), (3, 7))])
    assert tally.together(3, 7) == tally.together(7, 3) == 1


def test_one_label_towards_two_targets_counts_twice_and_pairs_with_nothing() -> None:
    tally = Tally()
    tally.shift([Shift(1, 1, 1, (), (3, 3))])
    assert tally == Tally(Counter({3: 2}), Counter(), 1)


def test_a_copy_keeps_its_figures_when_the_original_goes_on() -> None:
    tally = Tally()
    copy = tally.copy()
    tally.shift([Shift(1, 1, 1, (), (3, 7))])
    assert copy == Tally()
