"""A Place signals when, and only when, something about it changes."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stanceline.domain.filters import EVERYTHING, Filter, Status
from stanceline.ui.place import Place


class Watched:
    """A Place, and what it said."""

    def __init__(self) -> None:
        self.place = Place()
        self.moves = 0
        self.filters = 0
        self.place.moved.connect(self._move)
        self.place.filter_changed.connect(self._filter)

    @property
    def where(self) -> tuple[int | None, int | None, tuple[int, ...]]:
        """Article, sentence and selection."""
        return self.place.article, self.place.sentence, self.place.selection

    def _move(self) -> None:
        self.moves += 1

    def _filter(self) -> None:
        self.filters += 1


@pytest.fixture
def watched(qapp: object) -> Watched:
    """Nowhere, and silent so far."""
    return Watched()


def test_opening_an_article_goes_to_it_without_choosing_a_sentence(watched: Watched) -> None:
    watched.place.open_article(7)
    assert watched.where == (7, None, ())
    assert watched.moves == 1


def test_opening_the_article_that_is_open_leaves_sentence_and_selection(watched: Watched) -> None:
    watched.place.open_article(7, 70)
    watched.place.select((70, 71), 71)
    watched.moves = 0
    watched.place.open_article(7)
    assert watched.where == (7, 71, (70, 71))
    assert watched.moves == 0


def test_opening_another_sentence_of_the_open_article_goes_there(watched: Watched) -> None:
    watched.place.open_article(7, 70)
    watched.place.open_article(7, 75)
    assert watched.where == (7, 75, (75,))
    assert watched.moves == 2


def test_no_article_can_be_open(watched: Watched) -> None:
    watched.place.open_article(7, 70)
    watched.place.open_article(None)
    assert watched.where == (None, None, ())


def test_going_to_the_current_sentence_alone_says_nothing(watched: Watched) -> None:
    watched.place.open_article(7, 70)
    watched.place.go(70)
    assert watched.moves == 1


def test_going_to_the_current_sentence_gives_up_a_larger_selection(watched: Watched) -> None:
    watched.place.open_article(7, 70)
    watched.place.select((70, 71), 70)
    watched.place.go(70)
    assert watched.where == (7, 70, (70,))
    assert watched.moves == 3


def test_selecting_what_is_selected_says_nothing(watched: Watched) -> None:
    watched.place.select([70, 71], 71)
    watched.place.select((70, 71), 71)
    assert watched.moves == 1


def test_a_selection_may_keep_its_sentences_and_change_the_current_one(watched: Watched) -> None:
    watched.place.select((70, 71), 71)
    watched.place.select((70, 71), 70)
    assert watched.place.sentence == 70
    assert watched.moves == 2


def test_a_filter_that_is_in_use_already_says_nothing(watched: Watched) -> None:
    watched.place.filter_by(Filter(words="quay"))
    watched.place.filter_by(Filter(words="quay"))
    assert watched.filters == 1


def test_narrowing_by_no_label_says_nothing(watched: Watched) -> None:
    watched.place.narrow()
    assert watched.filters == 0


def test_clearing_gives_up_words_status_and_labels_in_one_signal(watched: Watched) -> None:
    watched.place.filter_by(Filter(words="quay", status=Status.DONE, labels=frozenset({3})))
    watched.place.clear_filter()
    assert watched.place.filter == EVERYTHING
    assert watched.filters == 2


def test_a_filter_leaves_the_sentence_and_a_move_leaves_the_filter(watched: Watched) -> None:
    watched.place.open_article(7, 70)
    watched.place.narrow(3)
    watched.place.open_article(8)
    assert watched.place.filter.labels == frozenset({3})
    assert (watched.moves, watched.filters) == (2, 1)


small = st.integers(1, 4)
labels = st.lists(small, max_size=3, unique=True)
moves: st.SearchStrategy[Callable[[Place], object]] = st.one_of(
    st.tuples(st.none() | small, st.none() | small).map(lambda to: lambda place: place.open_article(*to)),
    small.map(lambda sentence: lambda place: place.go(sentence)),
    st.lists(small, min_size=1, max_size=3, unique=True).map(
        lambda some: lambda place: place.select(some, some[-1])
    ),
    labels.map(lambda some: lambda place: place.narrow(*some)),
    st.sampled_from(Status).map(lambda status: lambda place: place.filter_by(Filter(status=status))),
    st.just(lambda place: place.clear_filter()),
)


@given(st.lists(moves, max_size=12))
def test_whatever_is_done_a_signal_comes_once_for_each_difference_and_never_without_one(
    steps: list[Callable[[Place], object]],
) -> None:
    watched = Watched()
    for step in steps:
        where, wanted = watched.where, watched.place.filter
        watched.moves = watched.filters = 0
        step(watched.place)
        assert watched.moves == int(watched.where != where)
        assert watched.filters == int(watched.place.filter != wanted)
        _, sentence, selection = watched.where
        assert sentence in selection if sentence is not None else selection == ()


@given(st.lists(st.lists(small, min_size=1, max_size=3, unique=True), max_size=6))
def test_asking_twice_for_the_same_labels_is_asking_for_none_of_them(asked: list[list[int]]) -> None:
    place = Place()
    for some in asked:
        place.filter_by(Filter(words="quay"))
        place.narrow(*some)
        place.narrow(*some)
        assert place.filter == Filter(words="quay")
