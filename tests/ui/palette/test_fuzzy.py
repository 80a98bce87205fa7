"""A few letters and a text: what fits, what fits better, and which letters were meant."""

from hypothesis import given
from hypothesis import strategies as st

from stanceline.ui.palette.fuzzy import fold, match

texts = st.text("abcABC -:ß", max_size=20)
words = st.text("abc", min_size=1, max_size=4)


def score(query: str, text: str) -> int:
    """How good it is; 0 if it does not fit at all."""
    found = match(fold(query).split(), fold(text))
    return found.score if found is not None else 0


@given(st.text(max_size=30))
def test_folding_moves_no_character(text: str) -> None:
    assert len(fold(text)) == len(text)
    assert fold(fold(text)) == fold(text)


@given(words, texts)
def test_the_letters_that_were_meant_spell_the_word(word: str, text: str) -> None:
    found = match([word], fold(text))
    if found is not None:
        assert "".join(fold(text)[place] for place in found.places) == word
        assert list(found.places) == sorted(set(found.places))
        assert found.score > 0


@given(words, texts)
def test_exactly_what_holds_the_letters_in_order_fits(word: str, text: str) -> None:
    left = iter(fold(text))
    assert (match([word], fold(text)) is not None) == all(letter in left for letter in word)


@given(words, texts)
def test_without_scattering_exactly_what_holds_the_word_fits(word: str, text: str) -> None:
    assert (match([word], fold(text), scattered=False) is not None) == (word in fold(text))


@given(st.lists(words, max_size=3), words, texts)
def test_another_word_never_lets_more_through(some: list[str], more: str, text: str) -> None:
    if match([*some, more], fold(text)) is not None:
        assert match(some, fold(text)) is not None


@given(words, texts)
def test_a_word_in_one_piece_beats_its_letters_apart(word: str, text: str) -> None:
    apart = match([word], fold("x".join(word)))
    whole = match([word], fold(f"{text} {word}"))
    assert apart is not None
    assert whole is not None
    assert len(word) == 1 or whole.score > apart.score


def test_no_words_fit_everything() -> None:
    assert match([], "anything") is not None


def test_the_start_of_a_word_beats_its_middle_and_that_beats_letters_apart() -> None:
    assert (
        score("stance", "Stance: Against") > score("stance", "Set stance") > score("stance", "circumstances")
    )
    assert score("stance", "circumstances") > score("stance", "Sort and count everything")
    assert score("nto", "Next to-do") > 0
    assert score("fa", "Finish article") < score("fi", "Finish article")


def test_initials_are_meant_as_initials() -> None:
    found = match(["fa"], fold("Finish half article"))
    assert found is not None
    assert found.places == (0, 12)


def test_words_may_come_in_any_order() -> None:
    assert score("against set", "Set stance: Against") == score("set against", "Set stance: Against") > 0
