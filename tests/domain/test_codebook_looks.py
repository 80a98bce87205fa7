"""Colours and shapes of labels that were given none."""

from dataclasses import replace

from tests.big_codebook import topics

from stanceline.domain.codebook import SHAPES, Choice, Codebook, Dimension, Label
from stanceline.domain.codebook_looks import DOTS, TONES, as_shown, unused_colour


def shown(choice: Choice, *labels: Label) -> tuple[Label, ...]:
    return (
        as_shown(Codebook(dimensions=(Dimension(name="d", choice=choice, labels=labels),)))
        .dimensions[0]
        .labels
    )


def numbered(count: int) -> list[Label]:
    return [Label(id=number, name=f"label {number}") for number in range(1, count + 1)]


def test_exclusive_labels_get_different_colours_and_shapes() -> None:
    found = shown(Choice.ONE, *numbered(8))
    assert {label.colour for label in found} == set(TONES)
    assert {label.shape for label in found} == set(SHAPES)


def test_what_somebody_chose_stays_and_is_not_given_out_again() -> None:
    first, second, third = numbered(3)
    found = shown(
        Choice.ONE, first, replace(second, colour="blue", shape="up"), replace(third, colour="#123456")
    )
    assert [label.colour for label in found] == ["vermilion", "blue", "#123456"]
    assert [label.shape for label in found] == ["down", "up", "circle"]


def test_topics_have_a_colour_and_no_shape() -> None:
    assert [(label.colour, label.shape) for label in shown(Choice.MANY, *numbered(2))] == [
        (DOTS[0], ""),
        (DOTS[1], ""),
    ]


def test_moving_a_label_changes_no_colour() -> None:
    labels = numbered(5)
    before = {label.id: label.colour for label in shown(Choice.MANY, *labels)}
    after = {label.id: label.colour for label in shown(Choice.MANY, *reversed(labels))}
    assert before == after


def test_minor_topics_have_the_colour_of_their_major_one_and_no_colour_is_used_much_more_often() -> None:
    plain = topics().labels
    labels = [
        replace(label, id=n + 1, parent=None if label.parent is None else label.parent + 1)
        for n, label in enumerate(plain)
    ]
    found = {label.id: label for label in shown(Choice.MANY, *labels)}
    assert all(label.colour == found[label.parent].colour for label in found.values() if label.parent)
    tops = [label.colour for label in found.values() if label.parent is None]
    assert {tops.count(dot) for dot in DOTS} == {2, 3}


def test_a_colour_is_offered_that_no_label_has_as_long_as_there_is_one() -> None:
    for choice, most in ((Choice.ONE, len(TONES)), (Choice.MANY, len({*DOTS, *TONES}))):
        labels: list[Label] = []
        for number in range(1, most + 1):
            colour = unused_colour(Dimension(name="d", choice=choice, labels=tuple(labels)))
            assert colour not in {"", *(label.colour for label in labels)}
            labels.append(Label(id=number, name=str(number), colour=colour))
        assert unused_colour(Dimension(name="d", choice=choice, labels=tuple(labels))) == ""
