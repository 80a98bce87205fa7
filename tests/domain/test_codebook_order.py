"""The order of labels in two levels."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stanceline.domain.codebook import Choice, Dimension, Label
from stanceline.domain.codebook_order import branches, flat, moved, parent_places, place_of

LABELS = (
    Label(id=1, name="trade"),
    Label(id=2, name="tariffs", parent=1, position=1),
    Label(id=3, name="ports", parent=1, position=2),
    Label(id=4, name="war", position=3),
)
TOPIC = Dimension(id=1, name="topic", choice=Choice.MANY, labels=LABELS)


def test_labels_hang_below_their_major_ones() -> None:
    assert [(one.label.id, [low.id for low in one.below]) for one in branches(LABELS)] == [
        (1, [2, 3]),
        (4, []),
    ]


def test_a_label_whose_parent_is_elsewhere_stands_at_the_top() -> None:
    assert [one.label.id for one in branches((Label(id=5, name="lost", parent=99),))] == [5]


def test_deeper_levels_and_rings_of_another_program_lose_no_label() -> None:
    deep = (
        *LABELS,
        Label(id=5, name="quays", parent=3),
        Label(id=6, name="a", parent=7),
        Label(id=7, name="b", parent=6),
    )
    assert [(one.label.id, [low.id for low in one.below]) for one in branches(deep)] == [
        (1, [2, 3, 5]),
        (4, []),
        (6, [7]),
    ]


@given(st.lists(st.integers(0, 8), min_size=1, max_size=8))
def test_every_label_is_in_the_tree_once_whatever_its_parent_is(parents: list[int]) -> None:
    labels = [Label(id=n, name=str(n), parent=parent or None) for n, parent in enumerate(parents, start=1)]
    tree = branches(labels)
    assert sorted(each.id for one in tree for each in (one.label, *one.below)) == [each.id for each in labels]


def test_a_label_among_its_siblings() -> None:
    assert place_of(TOPIC, 3) == (1, 1, 2)
    assert place_of(TOPIC, 4) == (None, 1, 2)
    with pytest.raises(KeyError):
        place_of(TOPIC, 9)


@given(st.sampled_from([1, 2, 3, 4]), st.sampled_from([None, 1, 2, 3, 4]), st.integers(0, 5))
def test_moving_keeps_every_label_in_two_levels_numbered_from_zero(
    label: int, parent: int | None, place: int
) -> None:
    try:
        after = moved(TOPIC, label, parent=parent, place=place)
    except ValueError:
        third = parent in (2, 3) and parent is not None
        assert third or label == parent or (label == 1 and parent is not None)
        return
    assert sorted(each.id for each in after) == [1, 2, 3, 4]
    assert [each.position for each in after] == [0, 1, 2, 3]
    assert next(each for each in after if each.id == label).parent == parent
    tops = {each.id for each in after if each.parent is None}
    assert all(each.parent in tops for each in after if each.parent is not None)
    assert tuple(flat(branches(after))) == after


def test_parents_are_found_by_row_id_or_by_place() -> None:
    assert parent_places(LABELS) == (None, 0, 0, None)
    unsaved = tuple(replace(label, id=0, parent=None if label.parent is None else 0) for label in LABELS)
    assert parent_places(unsaved) == (None, 0, 0, None)
    assert parent_places((Label(name="a", parent=7),)) == (None,)
