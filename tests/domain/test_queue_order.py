"""The order of the queue."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from stanceline.domain.articles import ArticleLine
from stanceline.domain.queue_order import By, QueueOrder, arranged


def line(number: int, title: str = "", source: str = "", published: str = "") -> ArticleLine:
    """An article of four sentences."""
    return ArticleLine(
        id=number, uid=f"u{number}", title=title, source=source, published=published, language="", sentences=4
    )


def ids(lines: tuple[ArticleLine, ...], order: QueueOrder) -> list[int]:
    """In this order, the even ones half labelled."""
    return [each.id for each in arranged(lines, order, lambda each: 0.0 if each.id % 2 else 0.5)]


@given(st.integers(1, 40), st.integers(1, 9999))
def test_a_shuffle_is_of_all_articles_and_always_the_same(n: int, seed: int) -> None:
    lines = tuple(line(number) for number in range(n))
    shuffled = ids(lines, QueueOrder(By.RANDOM, seed))
    assert sorted(shuffled) == list(range(n))
    other = list(lines)
    Random(seed).shuffle(other)
    assert ids(tuple(other), QueueOrder(By.RANDOM, seed)) == shuffled


@given(st.integers(2, 40), st.integers(1, 9999))
def test_new_articles_leave_the_order_of_the_others_as_it_was(n: int, seed: int) -> None:
    lines = tuple(line(number) for number in range(n))
    before = ids(lines[:-1], QueueOrder(By.RANDOM, seed))
    after = ids(lines, QueueOrder(By.RANDOM, seed))
    assert [each for each in after if each != n - 1] == before


def test_another_seed_is_another_order() -> None:
    lines = tuple(line(number) for number in range(20))
    assert ids(lines, QueueOrder(By.RANDOM, 1)) != ids(lines, QueueOrder(By.RANDOM, 2))


def test_what_has_no_date_or_source_stands_last() -> None:
    lines = (line(1), line(2, source="b", published="2026-03"), line(3, source="A", published="last spring"))
    assert ids(lines, QueueOrder(By.DATE)) == [2, 1, 3]
    assert ids(lines, QueueOrder(By.SOURCE)) == [3, 2, 1]


def test_titles_are_sorted_whatever_their_case_and_ties_stay_in_import_order() -> None:
    lines = (line(1, "b"), line(2, "A"), line(3, "B"), line(4, "a"))
    assert ids(lines, QueueOrder(By.TITLE)) == [2, 4, 1, 3]
    assert ids(lines, QueueOrder(By.IMPORT)) == [1, 2, 3, 4]


def test_the_least_labelled_come_first() -> None:
    assert ids((line(1), line(2), line(3), line(4)), QueueOrder(By.LEAST)) == [1, 3, 2, 4]
