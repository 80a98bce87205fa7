"""Merging and splitting labels and targets: everybody's annotations go along, and none is lost."""

import threading
from collections.abc import Callable
from typing import Any

import pytest

from stanceline.domain.codebook import Label, Target
from stanceline.domain.progress import finish
from stanceline.domain.trouble import Trouble
from stanceline.operations import labelling, projects, recoding, revising, targets, undoing
from stanceline.operations.projects import Project
from stanceline.store import recoding as shelf

Named = Callable[[Project, str], Label]
Given = Callable[[Project], set[tuple[Any, ...]]]
Dump = Callable[..., dict[str, list[tuple[Any, ...]]]]


def write(project: Project, sentence: int, label: str, **values: Any) -> None:
    """Put a note or a doubt on the annotation of a sentence."""
    [found] = [
        each
        for each in shelf.with_label(
            project.store, next(one.id for one in project.codebook if one.name == label)
        )
        if each.sentence == sentence
    ]
    sets = ", ".join(f"{name} = ?" for name in values)
    project.store.connection.execute(
        f"UPDATE annotations SET {sets} WHERE id = ?", (*values.values(), found.id)
    )


def state(project: Project, sentence: int) -> list[tuple[str, str, int, int]]:
    """Label, note, unsure and inherited of each annotation of a sentence."""
    rows = project.store.rows(
        "SELECT l.name, a.note, a.unsure, a.inherited FROM annotations a JOIN labels l ON l.id = a.label"
        " WHERE a.sentence = ? ORDER BY a.id",
        sentence,
    )
    return [tuple(row) for row in rows]


def as_ben(project: Project) -> None:
    project.annotator = projects.annotator_named(project, "Ben")


def targets_named(project: Project, *names: str) -> list[int]:
    for name in names:
        targets.add(project, Target(name=name))
    return [target.id for target in project.codebook.targets if target.name in names]


def test_everybodys_annotations_go_over_and_the_merged_label_is_retired(
    project: Project, named: Named, given: Given
) -> None:
    labelling.choose(project, [1, 2], named(project, "war"))
    as_ben(project)
    labelling.choose(project, [2], named(project, "war"))
    recoding.merge(project, named(project, "war").id, named(project, "trade").id)
    assert given(project) == {
        (1, "Ada", "trade", "", ""),
        (2, "Ada", "trade", "", ""),
        (2, "Ben", "trade", "", ""),
    }
    assert named(project, "war").retired


def test_where_a_sentence_has_both_one_stays_with_both_notes_and_every_doubt(
    project: Project, named: Named
) -> None:
    labelling.choose(project, [1], named(project, "trade"))
    labelling.choose(project, [1], named(project, "war"), unsure=True)
    write(project, 1, "trade", note="by ship", inherited=1)
    write(project, 1, "war", note="by tank")
    recoding.merge(project, named(project, "war").id, named(project, "trade").id)
    assert state(project, 1) == [("trade", "by ship\nby tank", 1, 0)]


def test_labels_towards_other_targets_and_held_by_others_stay_apart(
    project: Project, named: Named, given: Given
) -> None:
    toll, _ = targets_named(project, "toll", "mayor")
    labelling.choose(project, [1], named(project, "favour"), target=toll)
    labelling.choose(project, [1], named(project, "against"), target=toll, holder="mayor")
    recoding.merge(project, named(project, "against").id, named(project, "favour").id)
    assert given(project) == {(1, "Ada", "favour", "toll", ""), (1, "Ada", "favour", "toll", "mayor")}


def test_labels_of_two_dimensions_can_not_be_merged(project: Project, named: Named, dump: Dump) -> None:
    before = dump(project.store)
    with pytest.raises(Trouble, match="don't answer the same question"):
        recoding.merge(project, named(project, "war").id, named(project, "calm").id)
    with pytest.raises(Trouble):
        recoding.merge(project, named(project, "war").id, named(project, "war").id)
    assert dump(project.store) == before


def test_labels_below_a_merged_one_go_below_the_other(project: Project, named: Named) -> None:
    trade, war = named(project, "trade"), named(project, "war")
    revising.add_label(project, Label(name="tariffs", dimension=trade.dimension), parent=trade.id)
    recoding.merge(project, trade.id, war.id)
    assert named(project, "tariffs").parent == war.id


def test_a_label_that_is_merged_into_one_below_it_hands_its_place_on(project: Project, named: Named) -> None:
    trade = named(project, "trade")
    for name in ("tariffs", "ports"):
        revising.add_label(project, Label(name=name, dimension=trade.dimension), parent=trade.id)
    recoding.merge(project, trade.id, named(project, "tariffs").id)
    assert named(project, "tariffs").parent is None
    assert named(project, "ports").parent == named(project, "tariffs").id


def test_annotations_of_a_split_label_stay_and_wait_to_be_confirmed(project: Project, named: Named) -> None:
    labelling.choose(project, [1], named(project, "war"))
    recoding.split(project, named(project, "war").id, ["civil war", "border war"])
    assert state(project, 1) == [("war", "", 0, 1)]
    topic = project.codebook.dimensions[1]
    assert [label.name for label in topic.active] == ["trade", "war", "civil war", "border war", "health"]


def test_annotations_of_a_split_label_go_to_the_chosen_one_and_it_is_retired(
    project: Project, named: Named
) -> None:
    labelling.choose(project, [1], named(project, "war"))
    as_ben(project)
    labelling.choose(project, [1], named(project, "war"))
    recoding.split(project, named(project, "war").id, ["civil war", "border war"], to=1)
    assert state(project, 1) == [("border war", "", 0, 1)] * 2
    assert named(project, "war").retired


def test_an_inherited_label_is_confirmed_by_its_own_key(project: Project, named: Named) -> None:
    labelling.choose(project, [1], named(project, "war"))
    recoding.split(project, named(project, "war").id, ["civil war"], to=0)
    labelling.choose(project, [1], named(project, "civil war"))
    assert state(project, 1) == [("civil war", "", 0, 0)]


def test_an_inherited_label_that_is_given_as_unsure_is_confirmed_and_doubtful(
    project: Project, named: Named
) -> None:
    labelling.choose(project, [1], named(project, "war"))
    recoding.split(project, named(project, "war").id, ["civil war"], to=0)
    assert labelling.choose(project, [1, 2], named(project, "civil war"), unsure=True).name == "label"
    assert state(project, 1) == state(project, 2) == [("civil war", "", 1, 0)]
    undoing.undo(project)
    assert labelling.choose(project, [1], named(project, "civil war"), unsure=True).name == "confirm"
    assert state(project, 1) == [("civil war", "", 1, 0)]
    undoing.undo(project)
    assert state(project, 1) == [("civil war", "", 0, 1)]


def test_a_split_into_a_name_that_is_there_changes_nothing(
    project: Project, named: Named, dump: Dump
) -> None:
    labelling.choose(project, [1], named(project, "war"))
    before = dump(project.store)
    with pytest.raises(Trouble, match="has a label “trade” already"):
        recoding.split(project, named(project, "war").id, ["civil war", "Trade"], to=0)
    assert dump(project.store) == before


def test_annotations_of_an_import_that_was_taken_back_go_over_too(project: Project, named: Named) -> None:
    labelling.choose(project, [1], named(project, "war"))
    project.store.connection.execute("UPDATE imports SET state = 'withdrawn'")
    recoding.merge(project, named(project, "war").id, named(project, "trade").id)
    assert state(project, 1) == [("trade", "", 0, 0)]


def test_undo_of_a_merge_brings_both_notes_apart_again(project: Project, named: Named, dump: Dump) -> None:
    labelling.choose(project, [1], named(project, "trade"))
    labelling.choose(project, [1, 2], named(project, "war"))
    before = dump(project.store)
    recoding.merge(project, named(project, "war").id, named(project, "trade").id)
    undoing.undo(project)
    assert dump(project.store) == before


def test_a_target_is_added_renamed_and_deleted_while_nothing_is_towards_it(
    project: Project, named: Named
) -> None:
    [toll] = targets_named(project, "toll")
    targets.edit(project, Target(id=toll, name="road toll", aliases=("charge",)))
    assert project.codebook.targets[0].aliases == ("charge",)
    labelling.choose(project, [1], named(project, "favour"), target=toll)
    with pytest.raises(Trouble, match="given towards “road toll”"):
        targets.delete(project, toll)
    labelling.clear(project, [1])
    targets.delete(project, toll)
    assert project.codebook.targets == ()


def test_two_targets_of_one_name_are_refused(project: Project) -> None:
    targets_named(project, "toll")
    with pytest.raises(Trouble, match="There is a target “TOLL” already"):
        targets.add(project, Target(name="TOLL"))


def test_a_merged_target_lives_on_as_another_name(project: Project, named: Named, given: Given) -> None:
    toll, charge = targets_named(project, "toll", "charge")
    labelling.choose(project, [1], named(project, "favour"), target=charge)
    targets.merge(project, charge, toll)
    assert given(project) == {(1, "Ada", "favour", "toll", "")}
    assert [(target.name, target.aliases) for target in project.codebook.targets] == [("toll", ("charge",))]


def test_two_different_answers_towards_merged_targets_leave_one_with_a_note(
    project: Project, named: Named
) -> None:
    toll, charge = targets_named(project, "toll", "charge")
    labelling.choose(project, [1], named(project, "favour"), target=toll)
    labelling.choose(project, [1], named(project, "against"), target=charge)
    targets.merge(project, charge, toll)
    assert state(project, 1) == [("favour", "Against (charge)", 1, 0)]


def test_merging_and_splitting_as_jobs_do_the_same(project: Project, named: Named, given: Given) -> None:
    labelling.choose(project, [1, 2], named(project, "war"))
    change = finish(recoding.merging(project, named(project, "war").id, named(project, "trade").id))
    assert change.sentences == {1, 2}
    project.reload_codebook()
    finish(recoding.splitting(project, named(project, "trade").id, ["imports", "exports"], to=1))
    project.reload_codebook()
    assert given(project) == {(1, "Ada", "exports", "", ""), (2, "Ada", "exports", "", "")}
    assert named(project, "trade").retired


def test_a_merge_that_is_cancelled_leaves_everything_as_it_was(
    project: Project, named: Named, dump: Dump
) -> None:
    labelling.choose(project, [1, 2, 3], named(project, "war"))
    before = dump(project.store)
    job = recoding.merging(project, named(project, "war").id, named(project, "trade").id)
    next(job)
    next(job)
    job.close()
    assert dump(project.store) == before
    assert labelling.choose(project, [1], named(project, "trade")).happened


def test_nobody_labels_between_looking_and_merging(
    project: Project, named: Named, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked, held = shelf.with_label, []

    def look(*asked: Any) -> Any:
        other = threading.Thread(target=lambda: held.append(project.store.write_lock.acquire(blocking=False)))
        other.start()
        other.join()
        return looked(*asked)

    monkeypatch.setattr(shelf, "with_label", look)
    finish(recoding.merging(project, named(project, "war").id, named(project, "trade").id))
    project.reload_codebook()
    finish(recoding.splitting(project, named(project, "trade").id, ["imports"]))
    assert held == [False] * 3


def test_a_job_is_refused_in_its_first_step(project: Project, named: Named) -> None:
    with pytest.raises(Trouble):
        next(recoding.merging(project, named(project, "war").id, named(project, "calm").id))
    with pytest.raises(Trouble):
        next(recoding.splitting(project, named(project, "war").id, ["trade"]))
