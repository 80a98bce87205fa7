"""Flags, notes and excluded sentences are kept by annotator, counted, and undone like labels."""

import pytest

from stanceline.domain.marks import MarkKind
from stanceline.operations import counting, labelling, marking, projects, reading, undoing
from stanceline.operations.projects import Project


def ids(project: Project, article: int = 1) -> list[int]:
    return [sentence.id for sentence in reading.sentences(project, article)]


def kinds(project: Project, sentence: int) -> set[str]:
    return {mark.kind.value for mark in reading.marks_of(project, [sentence])[sentence]}


@pytest.mark.parametrize("kind", [MarkKind.FLAG, MarkKind.EXCLUDE])
def test_a_mark_is_put_on_those_without_it_and_taken_away_when_all_have_it(
    project: Project, kind: MarkKind
) -> None:
    first, second, _ = ids(project)
    marking.toggle(project, [first], kind)
    marking.toggle(project, [first, second], kind)
    assert kinds(project, first) == kinds(project, second) == {kind.value}
    marking.toggle(project, [first, second], kind)
    assert kinds(project, first) == kinds(project, second) == set()


def test_a_note_is_rewritten_in_place_and_an_empty_one_goes(project: Project) -> None:
    sentence = ids(project)[0]
    marking.note(project, sentence, "who says so? ")
    marking.note(project, sentence, "the mayor says so")
    (mark,) = reading.marks_of(project, [sentence])[sentence]
    assert mark.text == "the mayor says so"
    marking.note(project, sentence, "  ")
    assert kinds(project, sentence) == set()


def test_writing_the_same_note_again_is_no_step(project: Project) -> None:
    sentence = ids(project)[0]
    marking.note(project, sentence, "same")
    assert not marking.note(project, sentence, "same ").happened


def test_marks_are_undone_and_redone(project: Project) -> None:
    sentence = ids(project)[0]
    marking.toggle(project, [sentence], MarkKind.FLAG)
    marking.note(project, sentence, "look again")
    undoing.undo(project)
    assert kinds(project, sentence) == {"flag"}
    undoing.undo(project)
    assert kinds(project, sentence) == set()
    undoing.redo(project)
    undoing.redo(project)
    assert kinds(project, sentence) == {"flag", "note"}


def test_a_change_tells_which_marks_a_sentence_had_and_has(project: Project) -> None:
    sentence = ids(project)[0]
    marking.toggle(project, [sentence], MarkKind.FLAG)
    change = marking.toggle(project, [sentence], MarkKind.EXCLUDE)
    (shift,) = change.shifts
    assert (shift.was, shift.now) == ({"flag"}, {"flag", "exclude"})


def test_counts_follow_marks_as_if_they_were_loaded_anew(project: Project) -> None:
    counts = counting.load(project)
    first, second, third = ids(project)
    stance = project.codebook.dimensions[0].labels[0]
    counts.take(labelling.choose(project, [first, second], stance))
    counts.take(marking.toggle(project, [second, third], MarkKind.EXCLUDE))
    counts.take(marking.toggle(project, [first], MarkKind.FLAG))
    counts.take(marking.toggle_articles(project, [1, 2], MarkKind.FLAG))
    counts.take(marking.toggle_articles(project, [2], MarkKind.DONE))
    counts.take(labelling.clear(project, [second]))
    anew = counting.load(project)
    assert counts.complete[1] == anew.complete[1] == 3
    assert counts.flags[1] == anew.flags[1] == 2
    assert counts.finished == anew.finished == {2}
    counts.take(undoing.undo(project))
    counts.take(undoing.undo(project))
    assert counts.finished == counting.load(project).finished == set()


def test_the_marks_of_another_annotator_are_not_mine(project: Project) -> None:
    sentence = ids(project)[0]
    marking.toggle(project, [sentence], MarkKind.FLAG)
    project.annotator = projects.annotator_named(project, "Ben")
    assert kinds(project, sentence) == set()
    assert counting.load(project).flags[1] == 0


def test_a_label_can_be_given_as_unsure_and_doubted_later(project: Project) -> None:
    first, second, _ = ids(project)
    favour = project.codebook.dimensions[0].labels[0]
    labelling.choose(project, [first], favour, unsure=True)
    labelling.choose(project, [second], favour)
    assert [each.unsure for each in reading.annotations_of(project, [first])[first]] == [True]
    labelling.doubt(project, [first, second])
    assert [each.unsure for each in reading.annotations_of(project, [second])[second]] == [True]
    labelling.doubt(project, [first, second])
    assert not any(
        each.unsure for some in reading.annotations_of(project, [first, second]).values() for each in some
    )


def test_shift_and_the_key_of_a_label_that_is_there_make_it_unsure(project: Project) -> None:
    sentence = ids(project)[0]
    favour = project.codebook.dimensions[0].labels[0]
    labelling.choose(project, [sentence], favour)
    labelling.choose(project, [sentence], favour, unsure=True)
    (given,) = reading.annotations_of(project, [sentence])[sentence]
    assert given.unsure
    assert given.label == favour.id


def test_only_the_stance_is_doubted_where_there_is_one(project: Project) -> None:
    sentence = ids(project)[0]
    stance, topic = (dimension.labels[0] for dimension in project.codebook.dimensions[:2])
    labelling.choose(project, [sentence], stance)
    labelling.choose(project, [sentence], topic)
    labelling.doubt(project, [sentence])
    given = {each.label: each.unsure for each in reading.annotations_of(project, [sentence])[sentence]}
    assert given == {stance.id: True, topic.id: False}


def test_nothing_to_doubt_is_no_step(project: Project) -> None:
    assert not labelling.doubt(project, ids(project)).happened
