"""Looking through shelves: the best first, in order where nothing is asked, and in small steps."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from stanceline.ui.palette.fuzzy import fold, match
from stanceline.ui.palette.hunting import MOST, STEP, Found, hunt
from stanceline.ui.palette.offers import Offer, Shelf, shelf_of


def done(shelves: Sequence[Shelf], query: str) -> tuple[list[Found], int]:
    """What is found, and in how many steps."""
    steps, hunting = 0, hunt(shelves, query)
    while True:
        try:
            next(hunting)
        except StopIteration as end:
            return end.value, steps
        steps += 1


def shelf(*texts: str, bonus: int = 0, lifted: dict[int, int] | None = None) -> Shelf:
    """Things of these words."""
    return shelf_of([Offer(text=text, do=list) for text in texts], bonus=bonus, lifted=lifted)


def many(texts: list[str], *, scattered: bool = True) -> Shelf:
    """A shelf whose rows are made when they are found."""
    return Shelf(
        count=len(texts),
        text=texts.__getitem__,
        make=lambda n: Offer(text=texts[n], do=list),
        scattered=scattered,
    )


def found(shelves: Sequence[Shelf], query: str) -> list[str]:
    """The words of what is found."""
    return [each.offer.text for each in done(shelves, query)[0]]


@given(st.lists(st.text("ab ", max_size=6), max_size=30), st.text("ab ", max_size=3))
def test_everything_that_fits_is_found_best_first(texts: list[str], query: str) -> None:
    there = found([shelf(*texts)], query)
    words = fold(query).split()
    assert sorted(there) == sorted(text for text in texts if match(words, fold(text)) is not None)
    scores = [each.score for text in there if (each := match(words, fold(text))) is not None]
    assert scores == sorted(scores, reverse=True)


def test_without_words_everything_stands_in_order_and_what_was_chosen_before_first() -> None:
    assert found([shelf("c", "b", "a")], "") == ["c", "b", "a"]
    assert found([shelf("c", "b", "a", lifted={2: 50, 1: 30})], " ") == ["a", "b", "c"]


def test_commands_go_before_articles_that_fit_as_well() -> None:
    assert found([shelf("Export again", bonus=400), shelf("Export bans")], "export") == [
        "Export again",
        "Export bans",
    ]


def test_of_two_that_fit_equally_the_shorter_goes_first() -> None:
    assert found([shelf("Next sentence of all", "Next sentence")], "next") == [
        "Next sentence",
        "Next sentence of all",
    ]


def test_many_are_looked_through_in_steps_and_the_best_of_all_are_kept() -> None:
    texts = [f"number {n} of many" for n in range(10 * STEP)]
    rows, steps = done(
        [
            Shelf(
                count=len(texts),
                text=texts.__getitem__,
                make=lambda n: Offer(text=texts[n], do=list),
                scattered=False,
            )
        ],
        "4321",
    )
    assert [each.offer.text for each in rows] == ["number 4321 of many"]
    assert steps == 10
    rows, _ = done(
        [many(texts)],
        "number",
    )
    assert len(rows) == MOST
    assert rows[0].offer.text == "number 0 of many"


def test_nothing_is_asked_of_a_hundred_thousand_in_one_step() -> None:
    texts = [str(n) for n in range(100_000)]
    _, steps = done([many(texts)], "")
    assert steps <= 1


def test_other_words_find_it_too_below_what_says_so_itself() -> None:
    preferences = Offer(text="Preferences…", do=list, also="settings options")
    offers = [preferences, Offer(text="Reset settings", do=list), Offer(text="Save", do=list)]
    assert found([shelf_of(offers)], "setting") == ["Reset settings", "Preferences…"]
    assert found([shelf_of(offers)], "prefer option") == ["Preferences…"]
    (only,), _ = done([shelf_of([preferences])], "options")
    assert only.places == ()
