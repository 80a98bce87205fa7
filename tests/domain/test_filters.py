"""A filter is a value."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stanceline.domain.codebook import Codebook, Dimension, Label
from stanceline.domain.filters import EVERYTHING, Filter, Standing, Status, status_of
from stanceline.domain.kept_filters import as_json, from_json

rows = st.sets(st.integers(1, 9), min_size=1)
CODEBOOK = Codebook(
    dimensions=tuple(
        Dimension(
            name=f"d{d}", id=d, uid=f"d-{d}",
            labels=tuple(Label(name=f"l{n}", id=n, uid=f"l-{n}", dimension=d) for n in (3 * d - 2, 3 * d - 1, 3 * d)),
        )
        for d in (1, 2, 3)
    )
)  # fmt: skip
PEOPLE = {1: "ada", 2: "ben"}
words = st.text(max_size=20)
days = st.sampled_from(["", "2026", "2026-03", "2026-03-01"])
filters = st.builds(
    Filter,
    labels=st.frozensets(st.integers(1, 9)),
    annotator=st.sampled_from([None, 1, 2]),
    status=st.sampled_from(Status),
    words=words,
    lacks=st.frozensets(st.integers(1, 3)),
    unsure=st.booleans(),
    inherited=st.booleans(),
    flagged=st.booleans(),
    noted=st.booleans(),
    excluded=st.sampled_from([None, True, False]),
    edited=days,
    text=words,
    shortest=st.none() | st.integers(0, 500),
    longest=st.none() | st.integers(0, 500),
    sources=st.frozensets(words, max_size=3),
    languages=st.frozensets(words, max_size=3),
    author=words,
    since=days,
    until=days,
).map(Filter.tidy)


@given(rows, rows)
def test_labels_that_were_not_all_asked_for_are_asked_for_together(there: set[int], new: set[int]) -> None:
    wanted = Filter(labels=frozenset(there)).toggled(*new)
    assert wanted.labels == (there - new if new <= there else there | new)


@given(rows)
def test_asking_for_the_same_labels_twice_asks_for_everything_again(labels: set[int]) -> None:
    assert EVERYTHING.toggled(*labels).toggled(*labels) == EVERYTHING


def test_what_asks_about_articles_leaves_no_sentence_out() -> None:
    fields = Filter(words="toll", annotator=1, sources=frozenset(["Post"]), since="2026", status=Status.DONE)
    assert not fields.narrows_sentences
    assert fields.narrows_fields


@pytest.mark.parametrize(
    "part",
    [
        {"labels": frozenset([1])},
        {"lacks": frozenset([1])},
        {"unsure": True},
        {"inherited": True},
        {"flagged": True},
        {"noted": True},
        {"excluded": False},
        {"edited": "2026-03-01"},
        {"text": "toll"},
        {"shortest": 0},
        {"longest": 9},
    ],
    ids=lambda part: next(iter(part)),
)
def test_every_part_that_asks_about_sentences_leaves_some_out(part: dict[str, object]) -> None:
    assert replace(EVERYTHING, **part).narrows_sentences


def test_without_a_label_it_does_not_matter_who_gave_it() -> None:
    assert Filter(words="toll", labels=frozenset([1]), annotator=4).toggled(1) == Filter(words="toll")
    assert Filter().asking(frozenset([1]), 4) == Filter(labels=frozenset([1]), annotator=4)
    assert Filter(labels=frozenset([1]), annotator=4).asking(frozenset([2])) == Filter(labels=frozenset([2]))


def test_whose_flags_are_asked_for_still_matters_without_a_label() -> None:
    wanted = Filter(labels=frozenset([1]), flagged=True, annotator=4)
    assert wanted.toggled(1) == Filter(flagged=True, annotator=4)


@given(filters)
def test_what_is_asked_about_articles_stays_without_what_is_asked_about_sentences(wanted: Filter) -> None:
    rest = wanted.of_articles()
    assert not rest.narrows_sentences
    assert (rest.status, rest.words, rest.sources) == (wanted.status, wanted.words, wanted.sources)
    assert rest.narrows_fields == wanted.narrows_fields


@given(filters, st.frozensets(st.integers(1, 9)), st.frozensets(st.integers(1, 3)))
def test_what_the_codebook_no_longer_has_is_not_asked_for(
    wanted: Filter, labels: frozenset[int], dimensions: frozenset[int]
) -> None:
    known = wanted.known_to(labels, dimensions)
    assert known.labels == wanted.labels & labels
    assert known.lacks == wanted.lacks & dimensions
    assert known.narrows_hands or known.annotator is None


@given(filters)
def test_a_filter_comes_back_from_its_text_as_it_was(wanted: Filter) -> None:
    assert from_json(as_json(wanted, CODEBOOK, PEOPLE), CODEBOOK, PEOPLE) == wanted


def test_a_kept_filter_follows_its_labels_whatever_their_rows_and_drops_those_that_are_gone() -> None:
    kept = as_json(Filter(labels=frozenset([1, 2]), lacks=frozenset([2]), annotator=1), CODEBOOK, PEOPLE)
    other = Codebook(dimensions=(Dimension(name="d", id=7, labels=(Label(name="l", id=70, uid="l-1"),)),))
    assert from_json(kept, other, {9: "ada"}) == Filter(labels=frozenset([70]), annotator=9)


@pytest.mark.parametrize(
    "value",
    [
        '{"status": "gone", "labels": 4, "unsure": "yes", "shortest": true, "sources": "x", "words": [1], "new": 1}',
        '{"status": [], "annotator": {}, "labels": [[]], "sources": ["\\ud800"], "author": "\\ud800"}',
        "{}",
    ],
)
def test_what_a_kept_filter_says_that_is_not_understood_asks_for_nothing(value: str) -> None:
    assert from_json(value, CODEBOOK, PEOPLE) == EVERYTHING


@pytest.mark.parametrize("value", ["", "[]", "{", "3", pytest.param("[" * 100_000, id="deep")])
def test_what_is_no_filter_is_refused(value: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - json's own and ours
        from_json(value, CODEBOOK, PEOPLE)


def test_an_article_is_done_when_it_is_called_so_or_lacks_nothing() -> None:
    assert status_of(3, 3, begun=True, finished=False) is Status.DONE
    assert status_of(3, 0, begun=False, finished=True) is Status.DONE
    assert status_of(3, 2, begun=True, finished=False) is Status.STARTED
    assert status_of(0, 0, begun=False, finished=False) is Status.TO_DO


def test_a_flagged_article_is_of_its_other_kind_too() -> None:
    standing = Standing(complete={1: 2}, begun=frozenset([1, 2]), flags={1: 1})
    kinds = {status: [a for a in (1, 2, 3) if standing.fits(a, 2, status)] for status in Status}
    assert kinds == {
        Status.ALL: [1, 2, 3], Status.TO_DO: [3], Status.STARTED: [2], Status.DONE: [1], Status.FLAGGED: [1],
    }  # fmt: skip
