"""Guidelines as Markdown."""

from stanceline.domain.codebook import Choice, Codebook, Dimension, Label, Target
from stanceline.formats.codebook_markdown import write

CODEBOOK = Codebook(
    name="Tolls",
    description="Read *slowly*.\n1. Decide.",
    revision=4,
    dimensions=(
        Dimension(
            id=1,
            name="stance",
            labels=(
                Label(
                    id=1,
                    name="favour",
                    key="1",
                    definition="For it.",
                    include="Praise.",
                    exclude="Irony.",
                    examples=("A <b>good</b> toll.",),
                    counter_examples=("It rained.",),
                ),
                Label(id=2, name="gone", retired=True),
            ),
        ),
        Dimension(
            id=2,
            name="topic",
            heading="Topics",
            choice=Choice.MANY,
            labels=(Label(id=3, name="trade"), Label(id=4, name="tariffs", parent=3)),
        ),
    ),
    targets=(Target(id=1, name="toll", aliases=("charge",)),),
)


def test_headings_follow_the_levels_of_the_codebook() -> None:
    lines = [line for line in write(CODEBOOK).splitlines() if line.startswith("#")]
    assert lines == [
        "# Tolls",
        "## Stance",
        "### Favour (1)",
        "## Topics",
        "### Trade",
        "#### Tariffs",
        "## Targets",
    ]


def test_everything_that_is_said_about_a_label_is_there() -> None:
    text = write(CODEBOOK)
    for words in (
        "For it.",
        "**Give it when:** Praise.",
        "**Don't give it when:** Irony.",
        "- It rained.",
        "- toll, charge",
    ):
        assert words in text


def test_what_people_wrote_is_no_markup() -> None:
    text = write(CODEBOOK)
    assert r"Read \*slowly\*." in text
    assert r"1\. Decide." in text
    assert r"- A \<b\>good\</b\> toll." in text


def test_retired_labels_are_left_out() -> None:
    assert "gone" not in write(CODEBOOK).casefold()
