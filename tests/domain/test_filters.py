"""A filter is a value."""

from hypothesis import given
from hypothesis import strategies as st

from stanceline.domain.filters import EVERYTHING, Filter

rows = st.sets(st.integers(1, 9), min_size=1)


@given(rows, rows)
def test_labels_that_were_not_all_asked_for_are_asked_for_together(there: set[int], new: set[int]) -> None:
    wanted = Filter(labels=frozenset(there)).toggled(*new)
    assert wanted.labels == (there - new if new <= there else there | new)


@given(rows)
def test_asking_for_the_same_labels_twice_asks_for_everything_again(labels: set[int]) -> None:
    assert EVERYTHING.toggled(*labels).toggled(*labels) == EVERYTHING


def test_only_labels_leave_sentences_out() -> None:
    assert not Filter(words="toll", annotator=1).narrows_sentences
    assert Filter(labels=frozenset([1])).narrows_sentences


def test_without_a_label_it_does_not_matter_who_gave_it() -> None:
    assert Filter(words="toll", labels=frozenset([1]), annotator=4).toggled(1) == Filter(words="toll")
    assert Filter().asking(frozenset([1]), 4) == Filter(labels=frozenset([1]), annotator=4)
    assert Filter(labels=frozenset([1]), annotator=4).asking(frozenset([2])) == Filter(labels=frozenset([2]))
