"""One of many labels by a few letters: calls, and what the letters mean beside them."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.big_codebook import ALL_TOPICS, topics

from stanceline.domain.codebook import Label
from stanceline.domain.typeahead import CALL, Finder, code_of

OPEN_AND_ENTER = 2
"""Key presses beside the letters: one opens the field, one chooses."""


def numbered(*labels: Label) -> tuple[Label, ...]:
    """Labels with row ids, as a project has them; a parent is a place from 0."""
    return tuple(
        replace(label, id=place + 1, parent=None if label.parent is None else label.parent + 1)
        for place, label in enumerate(labels)
    )


BIG = numbered(*topics().labels)
FINDER = Finder(BIG)


def names(found: tuple[Label, ...]) -> list[str]:
    """What was found, in words."""
    return [label.name for label in found]


def small(*wanted: str) -> Finder:
    """A finder over labels of these names."""
    return Finder(numbered(*(Label(name=name) for name in wanted)))


@pytest.mark.parametrize("label", BIG, ids=lambda label: label.name)
def test_each_of_240_topics_is_set_with_at_most_five_keys(label: Label) -> None:
    call = FINDER.calls[label.id]
    assert FINDER.find(call)[0] is label
    assert len(call) + OPEN_AND_ENTER <= 5


def test_no_two_labels_have_the_same_call() -> None:
    assert len(BIG) == ALL_TOPICS == len(set(FINDER.calls.values()))


def test_a_call_finds_its_label_whatever_was_used_before() -> None:
    others = [label.id for label in BIG[::-1]]
    used = {label.id: 1000 for label in BIG[::2]}
    for label in BIG:
        assert FINDER.find(FINDER.calls[label.id], recent=others, used=used)[0] is label


def test_the_whole_name_and_its_beginning_find_it_too() -> None:
    for label in BIG:
        assert FINDER.find(label.name)[0] is label
        assert label in FINDER.find(label.name[:4])


def test_a_parent_is_called_by_its_first_letters() -> None:
    tops = [label for label in BIG if label.parent is None]
    usual = [label for label in tops if FINDER.calls[label.id] == label.name[:CALL].casefold()]
    assert len(usual) > 0.8 * len(tops)


def test_beginnings_of_words_and_initials_find_a_label() -> None:
    for typed in ("health ins", "hin", "hi", "hea ins", "insur"):
        assert "Health insurance" in names(FINDER.find(typed))[:5], typed


def test_the_name_of_the_parent_lists_what_is_below_it_after_itself() -> None:
    found = FINDER.find("energy")
    below = [label for label in BIG if label.parent == found[0].id]
    assert found[0].name == "Energy"
    assert {label.name for label in below} <= set(names(found))


def test_the_number_of_a_label_finds_it() -> None:
    label = next(label for label in BIG if code_of(label) == "1203")
    assert FINDER.find("1203")[0] is label
    found = small("10 Transport", "1002 Railways", "19.2 Treaties")
    assert names(found.find("1002")) == ["1002 Railways"]
    assert names(found.find("10")) == ["10 Transport", "1002 Railways"]
    assert names(found.find("192")) == ["19.2 Treaties"]


def test_accents_case_and_punctuation_do_not_matter() -> None:
    found = small("Économie", "Pre-school", "Ärzte & Pflege")
    for typed, name in (("eco", "Économie"), ("PRE SCH", "Pre-school"), ("arz", "Ärzte & Pflege")):
        assert names(found.find(typed))[0] == name


def test_other_scripts_are_found_by_their_own_letters() -> None:
    found = small("Здоровье", "Энергетика", "健康保险", "الصحة")
    assert names(found.find("здо")) == ["Здоровье"]
    assert names(found.find("健康")) == ["健康保险"]
    assert names(found.find("الص")) == ["الصحة"]


def test_equally_good_ones_come_as_lately_and_as_often_used() -> None:
    found = small("Trade a", "Trade b", "Trade c", "Trade d")
    assert names(found.find("trad", recent=(3,), used={4: 7})) == ["Trade c", "Trade d", "Trade a", "Trade b"]


def test_without_letters_the_used_ones_are_found_the_latest_first() -> None:
    found = small("a", "b", "c", "d")
    assert found.find("") == ()
    assert names(found.find("", recent=(4, 2), used={1: 9, 3: 2})) == ["d", "b", "a", "c"]


def test_letters_that_mean_nothing_find_nothing() -> None:
    assert FINDER.find("qqqq") == ()


@given(st.lists(st.text(min_size=1, max_size=24), min_size=1, max_size=40))
def test_whatever_labels_are_called_each_has_a_call_of_its_own_that_finds_it(wanted: list[str]) -> None:
    finder = small(*wanted)
    assert len(set(finder.calls.values())) == len(wanted)
    for place, name in enumerate(wanted, 1):
        found = finder.find(finder.calls[place])
        assert found, name
        assert finder.calls[found[0].id] == finder.calls[place]


def test_names_of_fractions_have_calls_that_can_be_typed() -> None:
    found = small("¼", "¼")
    assert [found.find(found.calls[label])[0].id for label in (1, 2)] == [1, 2]


@given(st.text(max_size=20))
def test_any_text_is_a_question(typed: str) -> None:
    found = FINDER.find(typed)
    assert len({label.id for label in found}) == len(found)
