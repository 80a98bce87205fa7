"""What is said against a colour, in any theme and for any eyes."""

from stanceline.domain.codebook import Choice, Dimension, Label
from stanceline.ui.codebook.cautions import cautions


def said(choice: Choice, colour: str, *others: str) -> list[str]:
    """About a label of this colour among others."""
    label = Label(id=1, name="mine", colour=colour)
    rest = (Label(id=n, name=f"other {n}", colour=each) for n, each in enumerate(others, start=2))
    return cautions(Dimension(name="d", choice=choice, labels=(label, *rest)), label)


def test_the_tones_of_the_themes_give_no_reason() -> None:
    assert said(Choice.ONE, "blue", "vermilion", "grey", "plum") == []


def test_a_colour_near_to_the_page_of_one_theme_is_named_with_that_theme() -> None:
    assert said(Choice.ONE, "#ffff99") == [
        "Hard to see in the light theme: contrast 1.0 : 1, should be 3 : 1."
    ]
    assert said(Choice.ONE, "#101020")[0].startswith("Hard to see in the high contrast theme: contrast 1.")


def test_the_same_colour_is_the_same_to_everybody() -> None:
    assert said(Choice.ONE, "#0072b2", "#0072b2") == [
        "Looks like “Other 2” to everybody: difference 0, should be 15."
    ]


def test_what_only_some_take_for_the_same_says_who() -> None:
    [words] = said(Choice.ONE, "#b5651d", "#6b8e23")
    assert words.startswith("Looks like “Other 2” to people who see no ")


def test_retired_labels_and_those_of_another_level_are_no_matter() -> None:
    mine = Label(id=1, name="mine", colour="blue")
    gone = Label(id=2, name="gone", colour="blue", retired=True)
    below = Label(id=3, name="below", colour="blue", parent=1)
    assert cautions(Dimension(name="d", labels=(mine, gone, below)), mine) == []
