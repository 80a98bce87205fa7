"""What a codebook must be like before a project takes it in."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stanceline.domain.codebook import Choice, Codebook, Dimension, Label, Target
from stanceline.domain.codebook_rules import LONGEST_NAME, RESERVED, problems, refuse_unsound
from stanceline.domain.trouble import Trouble

SOUND = Codebook(
    name="Sound",
    dimensions=(
        Dimension(
            name="stance",
            labels=(Label(name="favour", key="1", shape="up"), Label(name="against", key="2", shape="down")),
        ),
        Dimension(name="topic", choice=Choice.MANY, labels=(Label(name="trade", key="t"), Label(name="war"))),
    ),
    targets=(Target(name="The toll", aliases=("toll",)),),
)


def stance(*labels: Label, **fields: object) -> Codebook:
    """The sound codebook with another first dimension."""
    first = replace(SOUND.dimensions[0], labels=labels, **fields)  # type: ignore[arg-type]
    return replace(SOUND, dimensions=(first, SOUND.dimensions[1]))


def test_a_sound_codebook_has_no_problems() -> None:
    assert list(problems(SOUND)) == []


@pytest.mark.parametrize(
    ("codebook", "problem"),
    [
        (Codebook(), "it has no dimensions"),
        (stance(), "the dimension “stance” has no labels"),
        (stance(Label(name="favour"), name="Topic"), "the dimension “topic” is there 2 times"),
        (stance(Label(name="favour"), Label(name="FAVOUR")), "“stance” has the label “favour” 2 times"),
        (stance(Label(name="  ")), "the label “  ” of “stance” has no name"),
        (stance(Label(name="favour ")), "has spaces at its ends or invisible characters in its name"),
        (stance(Label(name="fav\u200bour")), "has spaces at its ends or invisible characters in its name"),
        (stance(Label(name="fav\nour")), "has spaces at its ends or invisible characters in its name"),
        (stance(Label(name="x" * (LONGEST_NAME + 1))), "has a name longer than 60 characters"),
        (stance(Label(name="favour"), name="target"), "“target” is the name of another column"),
        (stance(Label(name="favour"), name=" "), "the dimension “ ” has no name"),
        (stance(Label(name="favour", shape="blob")), "“favour” has the unknown shape “blob”"),
        (stance(Label(name="favour", key="12")), "the key “12” of “favour” is not one letter or digit"),
        (stance(Label(name="favour", key="é")), "the key “é” of “favour” is not one letter or digit"),
        (stance(Label(name="favour", key="T")), "“trade” and “favour” have the same key “t”"),
        (replace(SOUND, targets=(Target(name="Toll"), Target(name="toll"))), "“toll” is there 2 times"),
        (replace(SOUND, targets=(Target(name=" "),)), "a target has no name"),
    ],
)
def test_what_is_wrong_is_named(codebook: Codebook, problem: str) -> None:
    assert problem in "; ".join(problems(codebook))


@pytest.mark.parametrize("key", sorted(RESERVED | {key.lower() for key in RESERVED}))
def test_a_key_that_the_window_needs_is_refused_in_either_case(key: str) -> None:
    (problem,) = problems(stance(Label(name="favour", key=key)))
    assert problem == f"the key “{key}” of “favour” is taken by the program"


def test_a_retired_label_needs_no_key_of_its_own() -> None:
    assert list(problems(stance(Label(name="favour", key="t", retired=True), Label(name="against")))) == []


def test_the_refusal_names_every_problem_and_the_source() -> None:
    codebook = stance(Label(name="favour", key="12", shape="blob"), Label(name="favour"))
    with pytest.raises(Trouble) as refused:
        refuse_unsound(codebook, "mine.toml")
    assert refused.value.kind == "BAD_CODEBOOK"
    assert all(problem in refused.value.message for problem in problems(codebook))
    assert len(list(problems(codebook))) == 3
    assert "mine.toml" in refused.value.message


@given(st.text(max_size=70))
def test_a_name_that_is_accepted_can_be_seen_and_stored(name: str) -> None:
    if not list(problems(stance(Label(name=name)))):
        assert 1 <= len(name) <= LONGEST_NAME
        assert name.isprintable()
        assert name == name.strip()
        name.encode("utf-8")
