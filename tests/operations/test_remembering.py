"""Remembering: who did what to a sentence and when, and what an annotator decided lately."""

from collections.abc import Callable

from stanceline.domain.codebook import Label
from stanceline.domain.history import Deed, Event
from stanceline.domain.marks import MarkKind
from stanceline.operations import (
    labelling,
    marking,
    projects,
    reading,
    remembering,
    repairing,
    revising,
    undoing,
)
from stanceline.operations.projects import Project

Named = Callable[[Project, str], Label]


def deeds(project: Project, sentence: int) -> list[list[Deed]]:
    """What each step did, oldest first."""
    return [[event.deed for event in step.events] for step in remembering.history(project, sentence)]


def test_a_sentence_nobody_touched_was_imported(project: Project) -> None:
    (step,) = remembering.history(project, 1)
    assert [event.deed for event in step.events] == [Deed.IMPORTED]
    assert step.at


def test_labels_given_changed_and_taken_are_told_with_the_codebook_of_the_time(
    project: Project, named: Named
) -> None:
    favour, against = named(project, "favour"), named(project, "against")
    for label in (favour, against, against):
        labelling.choose(project, [1], label)
    steps = remembering.history(project, 1)[1:]
    assert [step.events for step in steps] == [
        (Event(deed=Deed.GIVEN, label=favour.id, revision=project.codebook.revision),),
        (Event(deed=Deed.CHANGED, label=against.id, was=favour.id, revision=project.codebook.revision),),
        (Event(deed=Deed.TAKEN, label=against.id),),
    ]
    assert {step.annotator for step in steps} == {"Ada"}


def test_each_step_names_who_took_it(project: Project, named: Named) -> None:
    ada, ben = projects.everybody(project)
    labelling.choose(project, [1], named(project, "favour"))
    project.annotator = ben
    labelling.choose(project, [1], named(project, "against"))
    assert [step.annotator for step in remembering.history(project, 1)[1:]] == [ada.name, ben.name]


def test_doubts_and_marks_are_told(project: Project, named: Named) -> None:
    labelling.choose(project, [1], named(project, "favour"))
    labelling.doubt(project, [1])
    labelling.doubt(project, [1])
    marking.toggle(project, [1], MarkKind.FLAG)
    marking.note(project, 1, "look")
    marking.note(project, 1, "look again")
    marking.toggle(project, [1], MarkKind.FLAG)
    assert deeds(project, 1)[2:] == [
        [Deed.UNSURE], [Deed.SURE], [Deed.MARKED], [Deed.MARKED], [Deed.NOTED], [Deed.UNMARKED],
    ]  # fmt: skip


def test_undo_and_redo_are_steps_too(project: Project, named: Named) -> None:
    labelling.choose(project, [1], named(project, "favour"))
    undoing.undo(project)
    undoing.redo(project)
    steps = remembering.history(project, 1)[1:]
    assert [step.kind for step in steps] == ["do", "undo", "redo"]
    assert deeds(project, 1)[1:] == [[Deed.GIVEN], [Deed.TAKEN], [Deed.GIVEN]]


def test_other_sentences_are_not_told_of(project: Project, named: Named) -> None:
    labelling.choose(project, [1, 2], named(project, "favour"))
    marking.note(project, 2, 'says "sentence":1, and more')
    assert deeds(project, 1) == [[Deed.IMPORTED], [Deed.GIVEN]]


def test_a_joined_sentence_remembers_what_was_said_of_both(project: Project, named: Named) -> None:
    labelling.choose(project, [1], named(project, "favour"))
    labelling.choose(project, [2], named(project, "war"))
    repairing.join(project, [1])
    labelling.choose(project, [1], named(project, "trade"))
    told = deeds(project, 1)
    assert told[1:3] == [[Deed.GIVEN], [Deed.GIVEN]]
    assert set(told[3]) == {Deed.CARRIED, Deed.JOINED}
    assert told[4] == [Deed.GIVEN]


def test_a_join_that_was_undone_mixes_no_pasts_until_it_is_done_again(project: Project, named: Named) -> None:
    labelling.choose(project, [1], named(project, "favour"))
    labelling.choose(project, [2], named(project, "war"))
    repairing.join(project, [1])
    undoing.undo(project)
    for sentence, name in ((1, "favour"), (2, "war")):
        given = {
            event.label
            for step in remembering.history(project, sentence)
            for event in step.events
            if event.deed is Deed.GIVEN
        }
        assert given == {named(project, name).id}
    undoing.redo(project)
    given = {
        event.label
        for step in remembering.history(project, 1)
        for event in step.events
        if event.deed is Deed.GIVEN
    }
    assert given == {named(project, "favour").id, named(project, "war").id}


def test_a_right_half_remembers_what_was_said_of_the_whole_and_nothing_later_of_the_left(
    project: Project, named: Named
) -> None:
    labelling.choose(project, [1], named(project, "favour"))
    repairing.split(project, 1, 7)
    labelling.choose(project, [1], named(project, "war"))
    right = reading.sentences(project, 1)[1].id
    told = deeds(project, right)
    assert told[:2] == [[Deed.IMPORTED], [Deed.GIVEN]]
    assert Deed.MADE in told[-1]
    assert Deed.INHERITED in told[-1]
    assert len(told) == 3


def test_neighbours_that_only_moved_up_remember_nothing(project: Project) -> None:
    repairing.join(project, [1])
    assert deeds(project, 3) == [[Deed.IMPORTED]]


def test_recent_decisions_are_ones_own_that_stand_newest_first(project: Project, named: Named) -> None:
    _, ben = projects.everybody(project)
    labelling.choose(project, [1], named(project, "favour"))
    labelling.choose(project, [5], named(project, "war"))
    labelling.choose(project, [6], named(project, "war"))
    undoing.undo(project)
    project.annotator = ben
    labelling.choose(project, [2], named(project, "favour"))
    project.annotator = projects.everybody(project)[0]
    found = remembering.decisions(project)
    assert [(each.name, each.sentence, each.title, each.position) for each in found[:2]] == [
        ("label", 5, "Rain", 2),
        ("label", 1, "Toll", 1),
    ]
    assert found[0].text == "Trains ran late."
    assert len(remembering.decisions(project, 1)) == 1


def test_imports_are_no_decisions(project: Project, named: Named) -> None:
    labelling.choose(project, [1], named(project, "favour"))
    assert [each.name for each in remembering.decisions(project)] == ["label"]


def test_a_decision_on_a_sentence_that_is_gone_names_no_place(project: Project, named: Named) -> None:
    labelling.choose(project, [2], named(project, "favour"))
    repairing.join(project, [1])
    join, given = remembering.decisions(project)[:2]
    assert (join.name, join.sentence, join.title) == ("join", 1, "Toll")
    assert (given.name, given.sentence) == ("label", 0)


def test_what_is_newer_than_a_step_is_what_undo_would_take_back_first(project: Project, named: Named) -> None:
    changes = [labelling.choose(project, [row], named(project, "favour")) for row in (1, 2, 3)]
    newer = undoing.newer(project, changes[0].operation)
    assert [entry.id for entry in newer] == [changes[2].operation, changes[1].operation]
    undoing.undo(project)
    assert [entry.id for entry in undoing.newer(project, changes[0].operation)] == [changes[1].operation]


def test_a_decision_knows_how_many_steps_of_any_kind_are_newer(project: Project, named: Named) -> None:
    labelling.choose(project, [1], named(project, "favour"))
    revising.retire(project, named(project, "against").id)
    labelling.choose(project, [2], named(project, "favour"))
    assert [each.newer for each in remembering.decisions(project)] == [0, 2]
    undoing.undo(project)
    assert [each.newer for each in remembering.decisions(project)] == [1]
