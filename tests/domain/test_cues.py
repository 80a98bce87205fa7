"""Cue words are found as people mean them."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from stanceline.domain.cues import Matcher, entries_of


def found(words: list[str], text: str) -> list[str]:
    return [text[start:end] for start, end in Matcher(words).find(text)]


def test_whole_words_are_found_whatever_their_case() -> None:
    assert found(["may"], "May it be. Mayors may, dismayed.") == ["May", "may"]


def test_a_star_stands_for_any_ending() -> None:
    assert found(["argu*"], "She argued; the argument is an arg.") == ["argued", "argument"]


def test_a_phrase_is_found_across_blanks_and_not_across_a_full_stop_and_more() -> None:
    assert found(["according to"], "According\u00a0to her … according, to him") == ["According\u00a0to"]


def test_the_longest_entry_wins_and_none_lies_over_another() -> None:
    assert found(["not", "not at all", "all"], "Not at all, not.") == ["Not at all", "not"]


def test_words_with_apostrophes_are_found_with_either_of_them() -> None:
    assert found(["doesn't"], "It doesn’t. It doesn't.") == ["doesn’t", "doesn't"]


def test_scripts_without_blanks_are_searched_everywhere() -> None:
    assert found(["可能", "可能性"], "他们可能会来,可能性不大。") == ["可能", "可能性"]


def test_russian_yo_is_ye_and_case_does_not_matter() -> None:
    assert found(["ещё", "НЕ"], "Еще не поздно; нет.") == ["Еще", "не"]


def test_arabic_is_found_with_vowel_marks_and_after_and() -> None:
    assert found(["قال"], "وقال العمدة؛ قالَ الوزير؛ المقال") == ["وقال", "قالَ"]


def test_german_sharp_s_is_double_s() -> None:
    assert found(["gemäss"], "Gemäß dem Rat") == ["Gemäß"]


def test_every_entry_is_found_in_itself() -> None:
    @given(st.text(alphabet="aäßжéم可 -'", min_size=1).map(lambda t: " ".join(t.split())))
    def holds(entry: str) -> None:
        if entries_of(entry) and any(character.isalnum() for character in entry):
            assert Matcher([entry]).find(entry)

    holds()


def test_what_is_found_lies_in_the_text_in_order() -> None:
    words = st.lists(st.text(alphabet="ab *可", min_size=1, max_size=6), max_size=8)

    @given(words, st.text(alphabet="ab 可.", max_size=40))
    def holds(entries: list[str], text: str) -> None:
        spans = Matcher(entries).find(text)
        assert all(0 <= start < end <= len(text) for start, end in spans)
        assert all(one[1] <= other[0] for one, other in itertools.pairwise(spans))

    holds()


def test_a_list_is_written_one_entry_a_line() -> None:
    assert entries_of("may\n\n  might  well \nmay\n*\n") == ("may", "might well")
