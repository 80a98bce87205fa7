"""Ids made from content."""

from hypothesis import given
from hypothesis import strategies as st

from stanceline.domain.identity import article_uid, sentence_uid, text_hash


def test_an_id_never_changes_because_files_of_a_team_are_joined_by_it() -> None:
    digest = text_hash("Prices rose. Nobody cheered.")
    assert digest == "f67fc10ce78189a951c93560027db9c67aecd65d9f8bf4f05302bf20f0d75c9c"
    assert article_uid(digest) == "362e9d5abe3ccff5"
    assert sentence_uid("0123456789abcdef", 0, 12) == "3b6ea727b4ea0b06"


@given(st.integers(0, 50), st.integers(0, 50))
def test_wanted_duplicates_of_one_text_have_ids_of_their_own(one: int, other: int) -> None:
    digest = text_hash("x")
    assert (article_uid(digest, one) == article_uid(digest, other)) == (one == other)


@given(
    st.tuples(st.integers(0, 999), st.integers(0, 999)), st.tuples(st.integers(0, 999), st.integers(0, 999))
)
def test_sentences_at_different_places_have_different_ids(
    one: tuple[int, int], other: tuple[int, int]
) -> None:
    assert (sentence_uid("a", *one) == sentence_uid("a", *other)) == (one == other)
