"""What a codebook answers about its labels."""

import pytest

from stanceline.domain.codebook import Choice, Codebook, Dimension, Label

FAVOUR = Label(name="favour", id=1, dimension=1, key="1")
AGAINST = Label(name="against", id=2, dimension=1, key="a", retired=True)
TRADE = Label(name="trade", id=3, dimension=2, key="A")
CALM = Label(name="calm", id=4, dimension=3)
CODEBOOK = Codebook(
    dimensions=(
        Dimension(name="topic", id=2, choice=Choice.MANY, labels=(TRADE,)),
        Dimension(name="stance", id=1, labels=(FAVOUR, AGAINST), required=True),
        Dimension(name="tone", id=3, labels=(CALM,), required=True),
    )
)


def test_a_label_is_found_by_its_names_whatever_their_case_and_the_spaces_around_them() -> None:
    assert CODEBOOK.named(" STANCE", "Favour ") is FAVOUR


def test_a_label_is_not_found_in_another_dimension() -> None:
    assert CODEBOOK.named("topic", "favour") is None


@pytest.mark.parametrize(("labels", "complete"), [((), False), ((1,), False), ((1, 4), True), ((3,), False)])
def test_a_sentence_is_complete_when_every_required_question_is_answered(
    labels: tuple[int, ...], complete: bool
) -> None:
    assert CODEBOOK.complete(labels) is complete


def test_an_answer_that_is_retired_now_still_answers() -> None:
    assert CODEBOOK.complete((2, 4))


def test_where_nothing_is_required_any_label_completes_a_sentence() -> None:
    free = Codebook(dimensions=CODEBOOK.dimensions[:1])
    assert (free.complete((3,)), free.complete(())) == (True, False)


def test_the_first_single_choice_is_the_stance_and_the_first_other_the_topics() -> None:
    assert CODEBOOK.stance is CODEBOOK.dimensions[1]
    assert CODEBOOK.topics is CODEBOOK.dimensions[0]


def test_a_dimension_or_label_that_is_not_there_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        CODEBOOK.dimension(9)
    with pytest.raises(KeyError):
        CODEBOOK.label(9)
