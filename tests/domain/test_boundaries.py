"""Where a sentence may be divided, and what its labels become when sentences are joined."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stanceline.domain.annotations import Annotation
from stanceline.domain.articles import Sentence
from stanceline.domain.boundaries import (
    adjoin,
    breaks_character,
    carry,
    clashes,
    halves,
    may_split,
    stops,
)
from stanceline.domain.codebook import Choice, Codebook, Dimension, Label

FAVOUR, AGAINST, TRADE, WAR = 1, 2, 11, 12
STANCE, TOPIC = 1, 2
CODEBOOK = Codebook(
    dimensions=(
        Dimension(
            name="stance",
            id=STANCE,
            labels=(
                Label(name="favour", id=FAVOUR, dimension=STANCE),
                Label(name="against", id=AGAINST, dimension=STANCE),
            ),
        ),
        Dimension(
            name="topic",
            id=TOPIC,
            choice=Choice.MANY,
            labels=(
                Label(name="trade", id=TRADE, dimension=TOPIC),
                Label(name="war", id=WAR, dimension=TOPIC),
            ),
        ),
    )
)


def sentence(row: int, text: str = "Some words.", start: int = 0) -> Sentence:
    return Sentence(
        id=row, uid=f"u{row}", article=1, position=row, start=start, end=start + len(text), text=text
    )


def annotation(row: int, on: int, label: int, **more: object) -> Annotation:
    dimension = CODEBOOK.label(label).dimension
    return Annotation(id=row, sentence=on, annotator=1, dimension=dimension, label=label, **more)  # type: ignore[arg-type]


def begins(text: str) -> list[str]:
    """What the right half would begin with at each stop."""
    return [text[at:].split(maxsplit=1)[0] for at in stops(text)]


# ------------------------------------------------------------------------------------------------- places


def test_a_caret_goes_from_word_to_word() -> None:
    assert begins("Buses came first. Nobody cheered.") == ["came", "first.", "Nobody", "cheered."]


def test_it_rests_where_a_space_was_forgotten() -> None:
    assert "She" in begins("He came.She left.")


@pytest.mark.parametrize("word", ["don't", "U.S.", "3.5", "re-open", "www.example.org/toll"])
def test_it_rests_inside_no_word(word: str) -> None:
    assert begins(f"Say {word} again") == [word, "again"]


def test_an_opening_mark_belongs_to_the_right_half_and_a_closing_one_to_the_left() -> None:
    assert begins("“He left.” (She came.)") == ["left.”", "(She", "came.)"]


def test_it_goes_by_characters_where_words_have_no_spaces() -> None:
    assert [text[0] for text in begins("他说。我走")] == ["说", "我", "走"]


def test_a_single_word_has_no_stop() -> None:
    assert stops("Alone.") == ()


@pytest.mark.parametrize(
    "character",
    ["e\u0301", "👩‍👩‍👧", "👍🏽", "🇩🇪", "각", "क्ष", "नि", "\r\n", "🏴\U000e0067\U000e0062\U000e007f", "กำ"],
)
def test_what_reads_as_one_character_is_never_cut(character: str) -> None:
    text = f"a{character}b"
    assert all(breaks_character(text, at) for at in range(2, len(character) + 1))
    assert not breaks_character(text, 1)
    assert not breaks_character(text, len(character) + 1)


def test_two_flags_part_between_them() -> None:
    assert not breaks_character("🇩🇪🇫🇷", 2)
    assert breaks_character("🇩🇪🇫🇷", 3)


@given(st.text(max_size=60))
def test_every_stop_is_a_place_where_it_may_be_split(text: str) -> None:
    assert all(may_split(text, at) for at in stops(text))
    assert list(stops(text)) == sorted(set(stops(text)))


@given(st.text(min_size=1, max_size=40), st.integers(0, 40), st.integers(0, 1000))
def test_halves_lie_inside_in_order_and_lose_nothing_but_space(text: str, at: int, start: int) -> None:
    whole = sentence(1, text, start)
    if not may_split(text, at):
        with pytest.raises(ValueError, match=str(at)):
            halves(whole, at)
        return
    parts = halves(whole, at)
    (left_from, left_to), (right_from, right_to) = parts.left, parts.right
    assert left_from == whole.start < left_to <= right_from < right_to == whole.end
    assert not text[left_to - start : right_from - start].strip()


def test_a_line_break_between_the_halves_begins_a_paragraph() -> None:
    assert halves(sentence(1, "One.\nTwo."), 5).paragraph
    assert not halves(sentence(1, "One. Two."), 5).paragraph


def test_only_neighbours_adjoin() -> None:
    one, two, three = sentence(1), sentence(2), sentence(3)
    assert adjoin([one, two, three])
    assert not adjoin([one, three])
    assert not adjoin([one])


# ------------------------------------------------------------------------------------------------- joining


def test_two_answers_to_one_question_clash_and_that_of_the_longer_sentence_is_proposed() -> None:
    pair = [sentence(1, "Short."), sentence(2, "A much longer one.")]
    found = clashes(CODEBOOK, pair, [annotation(1, 1, FAVOUR), annotation(2, 2, AGAINST)])
    assert [(clash.slot, clash.labels, clash.proposed) for clash in found] == [
        ((STANCE, None, ""), (FAVOUR, AGAINST), AGAINST)
    ]


def test_answers_towards_different_targets_do_not_clash() -> None:
    pair = [sentence(1), sentence(2)]
    some = [annotation(1, 1, FAVOUR, target=7), annotation(2, 2, AGAINST, target=8)]
    assert clashes(CODEBOOK, pair, some) == ()
    assert carry(CODEBOOK, pair, some, {}).move == (2,)


def test_the_picked_answer_stays_and_the_other_goes() -> None:
    pair = [sentence(1, "Short."), sentence(2, "A much longer one.")]
    some = [annotation(1, 1, FAVOUR), annotation(2, 2, AGAINST)]
    kept = carry(CODEBOOK, pair, some, {(STANCE, None, ""): FAVOUR})
    assert (kept.remove, kept.move) == ((2,), ())
    untold = carry(CODEBOOK, pair, some, {})
    assert (untold.remove, untold.move) == ((1,), (2,))


def test_a_pick_that_nobody_answered_is_passed_over() -> None:
    pair = [sentence(1, "Short."), sentence(2, "A much longer one.")]
    some = [annotation(1, 1, FAVOUR), annotation(2, 2, AGAINST)]
    assert carry(CODEBOOK, pair, some, {(STANCE, None, ""): 99}) == carry(CODEBOOK, pair, some, {})


def test_topics_unite_and_twins_become_one() -> None:
    pair = [sentence(1), sentence(2)]
    some = [annotation(1, 1, TRADE), annotation(2, 2, TRADE), annotation(3, 2, WAR)]
    kept = carry(CODEBOOK, pair, some, {})
    assert (kept.remove, kept.move) == ((2,), (3,))


def test_twins_are_unsure_if_either_is_and_inherited_only_if_both_are() -> None:
    pair = [sentence(1), sentence(2)]
    some = [
        annotation(1, 1, TRADE, inherited=True),
        annotation(2, 2, TRADE, unsure=True, note="why"),
        annotation(3, 1, WAR, inherited=True, note="a"),
        annotation(4, 2, WAR, inherited=True, note="b"),
    ]
    kept = carry(CODEBOOK, pair, some, {})
    assert kept.unsure == (1,)
    assert kept.sure == (1,)
    assert kept.notes == ((1, "why"), (3, "a\nb"))
