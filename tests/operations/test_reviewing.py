"""The table of sentences: which rows, in which order, and what stands in them."""

from collections.abc import Callable

import pytest

from stanceline.domain.codebook import Label
from stanceline.domain.filters import Filter, Status
from stanceline.domain.marks import MarkKind
from stanceline.domain.review import Order
from stanceline.operations import counting, importing, labelling, marking, projects, reviewing
from stanceline.operations.projects import Project

Named = Callable[[Project, str], Label]


@pytest.fixture
def labelled(project: Project, named: Named) -> Project:
    """Ada: 2 against (unsure), 5 favour and war, 7 trade, flag 4, note 6, 8 excluded. Ben: 2 favour, flag 3."""
    labelling.choose(project, [2], named(project, "against"), unsure=True)
    labelling.choose(project, [5], named(project, "favour"))
    labelling.choose(project, [5], named(project, "war"))
    labelling.choose(project, [7], named(project, "trade"))
    marking.toggle(project, [4], MarkKind.FLAG)
    marking.note(project, 6, "why?")
    marking.toggle(project, [8], MarkKind.EXCLUDE)
    project.annotator = projects.annotator_named(project, "Ben")
    labelling.choose(project, [2], named(project, "favour"))
    marking.toggle(project, [3], MarkKind.FLAG)
    project.annotator = projects.annotator_named(project, "Ada")
    return project


def sentences(
    project: Project, wanted: Filter, order: Order = Order.PLACE, *, descending: bool = False
) -> list[int]:
    """The sentences of the table, own labels."""
    return [s for s, _ in reviewing.keys(project, wanted, order=order, descending=descending)]


def test_without_a_filter_each_sentence_is_one_row_of_who_labels(labelled: Project) -> None:
    assert reviewing.keys(labelled, Filter()) == tuple((sentence, 1) for sentence in range(1, 9))


def test_everybodys_table_has_a_row_for_each_who_said_something(labelled: Project) -> None:
    found = reviewing.keys(labelled, Filter(), everybody=True)
    assert found == ((1, 0), (2, 1), (2, 2), (3, 2), (4, 1), (5, 1), (6, 1), (7, 1), (8, 1))


def test_a_filter_by_labels_shows_whose_labels_they_are(labelled: Project, named: Named) -> None:
    favour = Filter(labels=frozenset([named(labelled, "favour").id]))
    assert reviewing.keys(labelled, favour) == ((5, 1),)
    assert reviewing.keys(labelled, favour, everybody=True) == ((2, 2), (5, 1))


@pytest.mark.parametrize(
    ("order", "first"),
    [
        (Order.PLACE, [1, 2]),
        (Order.TEXT, [2, 8]),
        (Order.STANCE, [5, 2]),
        (Order.TOPICS, [7, 5]),
        (Order.WHEN, [2, 5]),
    ],
)
def test_rows_come_in_the_order_asked_for(labelled: Project, order: Order, first: list[int]) -> None:
    assert sentences(labelled, Filter(), order)[:2] == first


@pytest.mark.parametrize(
    ("order", "first"), [(Order.UNSURE, 2), (Order.NOTE, 6), (Order.FLAG, 4), (Order.PLACE, 8)]
)
def test_what_has_it_comes_first_the_other_way_round(labelled: Project, order: Order, first: int) -> None:
    assert sentences(labelled, Filter(), order, descending=True)[0] == first


def test_sentences_without_a_stance_stand_last_both_ways(labelled: Project) -> None:
    assert set(sentences(labelled, Filter(), Order.STANCE)[:2]) == {2, 5}
    assert set(sentences(labelled, Filter(), Order.STANCE, descending=True)[:2]) == {2, 5}


def test_names_are_sorted_in_everybodys_table(labelled: Project) -> None:
    found = reviewing.keys(labelled, Filter(flagged=True), order=Order.BY, descending=True, everybody=True)
    assert found == ((3, 2), (4, 1))


def test_a_row_says_what_one_person_said_of_the_sentence(labelled: Project, named: Named) -> None:
    row, other = reviewing.rows(labelled, [(5, 1), (2, 1)])
    assert (row.text, row.position, row.title, row.by) == ("Trains ran late.", 2, "Rain", "Ada")
    assert row.labels == (named(labelled, "favour").id, named(labelled, "war").id)
    assert other.unsure
    assert other.at
    assert not other.flagged


def test_marks_are_in_the_row(labelled: Project) -> None:
    flagged, noted, excluded, bare = reviewing.rows(labelled, [(4, 1), (6, 1), (8, 1), (1, 1)])
    assert flagged.flagged
    assert noted.note == "why?"
    assert excluded.excluded
    assert (bare.by, bare.at, bare.labels) == ("", "", ())


def test_rows_of_sentences_that_are_gone_are_missing(labelled: Project) -> None:
    assert [row.sentence for row in reviewing.rows(labelled, [(999, 1), (1, 1)])] == [1]


def test_the_status_of_articles_is_that_of_the_moment_it_is_asked(labelled: Project) -> None:
    found = {}
    marking.toggle_articles(labelled, [3], MarkKind.DONE)
    where = reviewing.standing(counting.load(labelled))
    for status in Status:
        found[status] = {row[0] for row in reviewing.keys(labelled, Filter(status=status), where)}
    assert found == {
        Status.ALL: set(range(1, 9)),
        Status.TO_DO: set(),
        Status.STARTED: {1, 2, 3, 4, 5, 6},
        Status.DONE: {7, 8},
        Status.FLAGGED: {4, 5, 6},
    }


def test_words_of_sentences_are_found(labelled: Project) -> None:
    assert sentences(labelled, Filter(text='trains OR "votes were"')) == [5, 7]


def test_the_context_is_the_sentence_in_its_article(labelled: Project) -> None:
    assert [each.id for each in reviewing.context(labelled, 5)] == [4, 5, 6]
    assert [each.id for each in reviewing.context(labelled, 5, around=0)] == [5]
    assert reviewing.context(labelled, 999) == ()


def test_an_import_that_was_taken_back_has_no_rows(labelled: Project) -> None:
    importing.take_back(labelled, 1)
    assert reviewing.keys(labelled, Filter(), everybody=True) == ()
