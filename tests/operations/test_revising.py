"""Revising the codebook in the middle of the work: every annotation stays, and undo brings everything back."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from stanceline.domain.codebook import Choice, Dimension, Label
from stanceline.domain.trouble import Trouble
from stanceline.operations import exemplifying, labelling, revising, revisions, undoing
from stanceline.operations.projects import Project

Named = Callable[[Project, str], Label]
Given = Callable[[Project], set[tuple[Any, ...]]]
Dump = Callable[..., dict[str, list[tuple[Any, ...]]]]


def names(project: Project, dimension: str) -> list[str]:
    found = next(each for each in project.codebook.dimensions if each.name == dimension)
    return [label.name for label in found.active]


def add(project: Project, name: str, above: Label, *, place: int | None = None) -> None:
    revising.add_label(project, Label(name=name, dimension=above.dimension), parent=above.id, place=place)


def test_a_renamed_label_keeps_its_annotations(project: Project, named: Named, given: Given) -> None:
    labelling.choose(project, [1, 2], named(project, "favour"))
    revising.edit_label(project, replace(named(project, "favour"), name="support"))
    assert given(project) == {(1, "Ada", "support", "", ""), (2, "Ada", "support", "", "")}


def test_a_label_can_not_take_the_name_of_another_even_of_a_retired_one(
    project: Project, named: Named, dump: Dump
) -> None:
    revising.retire(project, named(project, "war").id)
    before = dump(project.store)
    with pytest.raises(Trouble, match="A retired label has the name “war”"):
        revising.edit_label(project, replace(named(project, "trade"), name="War"))
    assert dump(project.store) == before
    assert named(project, "trade").name == "trade"


def test_a_label_can_not_take_the_name_of_another(project: Project, named: Named) -> None:
    with pytest.raises(Trouble, match="has a label “war” already"):
        revising.edit_label(project, replace(named(project, "trade"), name="WAR"))
    with pytest.raises(Trouble, match="has a label “war” already"):
        add(project, "War", named(project, "trade"))


def test_only_the_case_of_a_name_can_change(project: Project, named: Named) -> None:
    revising.edit_label(project, replace(named(project, "war"), name="WAR"))
    assert "WAR" in names(project, "topic")


def test_two_dimensions_of_one_name_are_refused(project: Project) -> None:
    with pytest.raises(Trouble, match="There is a dimension “Tone” already"):
        revising.add_dimension(project, Dimension(name="Tone", labels=(Label(name="grim"),)))
    with pytest.raises(Trouble, match="There is a dimension “Tone” already"):
        revising.edit_dimension(project, replace(project.codebook.dimensions[0], name="Tone"))


@pytest.mark.parametrize("name", ["", "  ", "x" * 61, "two\nlines"])
def test_a_name_that_can_not_be_exported_is_refused(project: Project, named: Named, name: str) -> None:
    with pytest.raises(Trouble) as trouble:
        revising.edit_label(project, replace(named(project, "trade"), name=name))
    assert trouble.value.kind == "BAD_CODEBOOK"


def test_a_key_that_another_label_has_is_refused_with_its_name(project: Project, named: Named) -> None:
    with pytest.raises(Trouble, match="T belongs to “Trade”") as trouble:
        revising.edit_label(project, replace(named(project, "calm"), key="T"))
    assert trouble.value.kind == "KEY_TAKEN"


@pytest.mark.parametrize("key", list("fgjkmx0"))
def test_a_key_of_the_program_is_refused(project: Project, named: Named, key: str) -> None:
    with pytest.raises(Trouble, match="The program itself uses"):
        revising.edit_label(project, replace(named(project, "war"), key=key))


@pytest.mark.parametrize("key", ["ж", "ab", "!", " "])
def test_what_is_not_one_letter_or_digit_is_no_key(project: Project, named: Named, key: str) -> None:
    with pytest.raises(Trouble, match="can't be a label's key"):
        revising.edit_label(project, replace(named(project, "war"), key=key))


def test_the_key_of_a_retired_label_is_free_and_not_given_back_twice(project: Project, named: Named) -> None:
    revising.retire(project, named(project, "trade").id)
    revising.edit_label(project, replace(named(project, "war"), key="t"))
    revising.bring_back(project, named(project, "trade").id)
    assert (named(project, "trade").key, named(project, "trade").retired) == ("", False)
    assert named(project, "war").key == "t"


def test_a_label_that_is_brought_back_has_its_own_key_again_if_nobody_took_it(
    project: Project, named: Named
) -> None:
    revising.retire(project, named(project, "trade").id)
    revising.bring_back(project, named(project, "trade").id)
    assert named(project, "trade").key == "t"


def test_texts_and_looks_of_a_label_can_be_changed(project: Project, named: Named) -> None:
    wanted = replace(
        named(project, "trade"),
        definition="Buying and selling.",
        include="Tolls.",
        exclude="Gifts.",
        examples=("A toll is due.",),
        counter_examples=("It rained.",),
        colour="#123456",
        shape="star",
        neither=True,
        key="b",
    )
    revising.edit_label(project, wanted)
    assert named(project, "trade") == wanted


def test_the_place_of_a_label_can_not_be_changed_by_editing_it(project: Project, named: Named) -> None:
    before = named(project, "war")
    revising.edit_label(project, replace(before, position=0, parent=before.id, retired=True, name="wars"))
    assert named(project, "wars") == replace(before, name="wars")


def test_nothing_is_written_where_nothing_changes(project: Project, named: Named) -> None:
    revision = project.codebook.revision
    assert not revising.edit_label(project, named(project, "war")).happened
    assert not revising.move_label(project, named(project, "trade").id, parent=None, place=0).happened
    assert project.codebook.revision == revision


def test_a_label_moves_with_those_below_it(project: Project, named: Named) -> None:
    add(project, "tariffs", named(project, "trade"))
    add(project, "peace", named(project, "war"))
    revising.move_label(project, named(project, "trade").id, parent=None, place=2)
    assert names(project, "topic") == ["war", "peace", "health", "trade", "tariffs"]


def test_a_label_moves_below_another_and_up_again(project: Project, named: Named) -> None:
    revising.move_label(project, named(project, "health").id, parent=named(project, "trade").id, place=0)
    assert named(project, "health").parent == named(project, "trade").id
    assert names(project, "topic") == ["trade", "health", "war"]
    revising.move_label(project, named(project, "health").id, parent=None, place=0)
    assert named(project, "health").parent is None
    assert names(project, "topic") == ["health", "trade", "war"]


def test_there_is_no_third_level(project: Project, named: Named) -> None:
    add(project, "tariffs", named(project, "trade"))
    with pytest.raises(Trouble, match="two levels"):
        revising.move_label(project, named(project, "trade").id, parent=named(project, "war").id, place=0)
    with pytest.raises(Trouble, match="two levels"):
        revising.move_label(project, named(project, "war").id, parent=named(project, "tariffs").id, place=0)
    with pytest.raises(Trouble, match="two levels"):
        revising.move_label(project, named(project, "war").id, parent=named(project, "war").id, place=0)


def test_a_new_label_stands_where_it_was_put(project: Project, named: Named) -> None:
    topic = named(project, "trade").dimension
    revising.add_label(project, Label(name="rain", dimension=topic), place=1)
    revising.add_label(project, Label(name="sun", dimension=topic))
    assert names(project, "topic") == ["trade", "rain", "war", "health", "sun"]


def test_a_retired_label_keeps_its_annotations_and_is_no_longer_offered(
    project: Project, named: Named, given: Given
) -> None:
    labelling.choose(project, [1], named(project, "war"))
    revising.retire(project, named(project, "war").id)
    assert given(project) == {(1, "Ada", "war", "", "")}
    assert names(project, "topic") == ["trade", "health"]


def test_a_dimension_without_labels_to_give_is_no_longer_required(project: Project, named: Named) -> None:
    for name in ("favour", "against", "no stance"):
        revising.retire(project, named(project, name).id)
    assert project.codebook.dimensions[0].required is False


def test_only_a_label_that_was_never_given_is_deleted(project: Project, named: Named) -> None:
    labelling.choose(project, [1], named(project, "war"))
    with pytest.raises(Trouble, match="“War” has been given"):
        revising.delete_label(project, named(project, "war").id)
    revising.delete_label(project, named(project, "health").id)
    assert names(project, "topic") == ["trade", "war"]


def test_labels_below_a_deleted_one_come_up(project: Project, named: Named) -> None:
    add(project, "tariffs", named(project, "trade"))
    revising.delete_label(project, named(project, "trade").id)
    assert named(project, "tariffs").parent is None


def test_the_last_label_of_a_dimension_can_not_be_deleted(project: Project, named: Named) -> None:
    revising.delete_label(project, named(project, "calm").id)
    with pytest.raises(Trouble, match="has no labels"):
        revising.delete_label(project, named(project, "angry").id)


def test_a_dimension_is_added_edited_moved_and_deleted(project: Project) -> None:
    revising.add_dimension(project, Dimension(name="frame", labels=(Label(name="cost"), Label(name="risk"))))
    frame = project.codebook.dimensions[-1]
    assert [label.name for label in frame.labels] == ["cost", "risk"]
    revising.edit_dimension(
        project, replace(frame, heading="Frames", choice=Choice.MANY, targeted=True, held=True, required=True)
    )
    revising.move_dimension(project, frame.id, 0)
    first = project.codebook.dimensions[0]
    assert (first.title, first.choice, first.targeted, first.held) == ("Frames", Choice.MANY, True, True)
    revising.delete_dimension(project, frame.id)
    assert [each.name for each in project.codebook.dimensions] == ["stance", "topic", "tone"]


def test_a_dimension_with_answers_can_neither_go_nor_change_its_choice(
    project: Project, named: Named
) -> None:
    labelling.choose(project, [1], named(project, "favour"))
    stance = project.codebook.dimensions[0]
    with pytest.raises(Trouble, match="already has labels"):
        revising.edit_dimension(project, replace(stance, choice=Choice.MANY))
    with pytest.raises(Trouble, match="has been answered"):
        revising.delete_dimension(project, stance.id)
    revising.edit_dimension(project, replace(stance, name="attitude", targeted=False))
    assert project.codebook.dimensions[0].name == "attitude"


def test_every_step_makes_a_revision_and_annotations_keep_theirs(project: Project, named: Named) -> None:
    labelling.choose(project, [1], named(project, "war"))
    revising.edit_label(project, replace(named(project, "war"), definition="Fighting."))
    labelling.choose(project, [2], named(project, "war"))
    found = project.store.rows("SELECT revision FROM annotations ORDER BY sentence")
    assert [row[0] for row in found] == [1, 2]
    assert project.codebook.revision == 2


def test_undo_takes_the_revision_back_too(project: Project, named: Named) -> None:
    revising.retire(project, named(project, "war").id)
    undoing.undo(project)
    assert project.codebook.revision == 1
    assert not named(project, "war").retired


def test_the_log_says_who_made_each_revision_of_what(project: Project, named: Named) -> None:
    revising.edit_label(project, replace(named(project, "war"), name="conflict"))
    revising.retire(project, named(project, "trade").id)
    undoing.undo(project)
    exemplifying.add_example(project, named(project, "health").id, "A clinic opened.")
    found = revisions.revisions(project)
    assert [(each.number, each.annotator, each.what) for each in found] == [
        (3, "Ada", "Add an example to Health"),
        (2, "Ada", "Rename War to Conflict"),
        (1, "", "Make the project"),
    ]


def test_a_description_of_the_codebook_is_a_revision(project: Project) -> None:
    revising.describe_codebook(project, name="Tolls", description="All about tolls.")
    assert (project.codebook.name, project.codebook.description) == ("Tolls", "All about tolls.")
    assert project.codebook.revision == 2
    undoing.undo(project)
    assert project.codebook.name == "Small"


def test_a_sentence_becomes_an_example_once(project: Project, named: Named) -> None:
    war = named(project, "war").id
    exemplifying.add_example(project, war, "Votes were\n counted.")
    assert not exemplifying.add_example(project, war, "Votes were counted.").happened
    exemplifying.add_example(project, war, "Votes were counted.", counter=True)
    assert named(project, "war").examples == ("Votes were counted.",)
    assert named(project, "war").counter_examples == ("Votes were counted.",)


def test_the_label_that_was_given_last_is_the_first_to_get_an_example(project: Project, named: Named) -> None:
    for name in ("favour", "war", "trade"):
        labelling.choose(project, [1], named(project, name))
    assert exemplifying.candidates(project, 1)[0].name == "trade"
    assert {label.name for label in exemplifying.candidates(project, 1)} == {"favour", "war", "trade"}
    assert exemplifying.candidates(project, 2) == ()
