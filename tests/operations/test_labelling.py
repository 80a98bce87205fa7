"""Giving labels with a key or a click, repeating and clearing them."""

from collections.abc import Callable
from typing import Any

import pytest

from stanceline.domain.change import NOTHING
from stanceline.domain.codebook import Label, Target
from stanceline.domain.trouble import Trouble
from stanceline.operations import labelling, projects, targets, transcribing, undoing
from stanceline.operations.projects import Project
from stanceline.operations.transcribing import Line

Named = Callable[[Project, str], Label]
Given = Callable[[Project], set[tuple[Any, ...]]]


def test_a_label_is_given_in_the_name_of_whoever_labels(project: Project, named: Named, given: Given) -> None:
    project.annotator = projects.annotator_named(project, "Ben")
    change = labelling.choose(project, [1], named(project, "favour"))
    assert change.name == "label"
    assert given(project) == {(1, "Ben", "favour", "", "")}


def test_another_stance_replaces_the_first_in_the_same_row(
    project: Project, named: Named, given: Given
) -> None:
    labelling.choose(project, [1], named(project, "favour"))
    labelling.choose(project, [1], named(project, "against"))
    assert given(project) == {(1, "Ada", "against", "", "")}
    assert project.store.value("SELECT count(*) || ' ' || max(id) FROM annotations") == "1 1"


def test_another_answer_keeps_the_note_and_forgets_the_doubt_and_the_time_of_the_first(
    project: Project, named: Named
) -> None:
    labelling.choose(project, [1], named(project, "favour"))
    project.store.connection.execute("UPDATE annotations SET note = 'x', unsure = 1, seconds = 3, at = ''")
    labelling.choose(project, [1], named(project, "against"))
    row = project.store.row("SELECT note, unsure, seconds, at FROM annotations")
    assert row is not None
    assert tuple(row)[:3] == ("x", 0, None)
    assert row["at"]


def test_taking_a_label_away_is_called_so(project: Project, named: Named, given: Given) -> None:
    labelling.choose(project, [1, 2], named(project, "trade"))
    assert labelling.choose(project, [1, 2], named(project, "trade")).name == "unlabel"
    assert given(project) == set()


def test_labels_of_others_are_never_touched(project: Project, named: Named, given: Given) -> None:
    labelling.choose(project, [1], named(project, "favour"))
    project.annotator = projects.annotator_named(project, "Ben")
    labelling.choose(project, [1], named(project, "against"))
    labelling.clear(project, [1])
    assert given(project) == {(1, "Ada", "favour", "", "")}


def test_clearing_one_question_leaves_the_others(project: Project, named: Named, given: Given) -> None:
    for name in ("favour", "trade", "calm"):
        labelling.choose(project, [1], named(project, name))
    labelling.clear(project, [1], dimension=named(project, "favour").dimension)
    assert {each[2] for each in given(project)} == {"trade", "calm"}


def test_clearing_what_carries_nothing_is_no_operation(project: Project) -> None:
    assert labelling.clear(project, [1, 2, 3]) == NOTHING


def test_choosing_for_no_sentence_is_no_operation(project: Project, named: Named) -> None:
    assert labelling.choose(project, [], named(project, "favour")) == NOTHING


def test_repeating_gives_what_is_missing_as_one_step(project: Project, named: Named, given: Given) -> None:
    labelling.choose(project, [1], named(project, "trade"))
    labels = [named(project, name) for name in ("favour", "trade", "war")]
    before = project.store.value("SELECT count(*) FROM operations")
    labelling.repeat(project, [1, 2], labels)
    assert {each[:3] for each in given(project)} == {
        (sentence, "Ada", name) for sentence in (1, 2) for name in ("favour", "trade", "war")
    }
    assert project.store.value("SELECT count(*) FROM operations") == before + 1


def test_repeating_what_is_there_already_is_no_operation(project: Project, named: Named) -> None:
    labelling.choose(project, [1], named(project, "trade"))
    assert labelling.repeat(project, [1], [named(project, "trade")]) == NOTHING


def test_the_labels_of_a_sentence_with_two_targets_can_be_repeated(
    project: Project, named: Named, given: Given
) -> None:
    favour, against = named(project, "favour"), named(project, "against")
    lines = [
        Line(number=2, sentence=1, label=favour, target="Toll"),
        Line(number=3, sentence=1, label=favour, target="Tax"),
        Line(number=4, sentence=1, label=against, target="Fine"),
    ]
    change = transcribing.transcribe(project, lines, project.annotator).change
    labels = [project.codebook.label(row) for row in change.shifts[0].after]
    labelling.repeat(project, [2], labels)
    assert {each for each in given(project) if each[0] == 2} == {(2, "Ada", "against", "", "")}


def test_a_whole_article_of_a_thousand_sentences_takes_a_label_as_one_step(
    project: Project, named: Named
) -> None:
    from stanceline.domain.articles import RawArticle
    from stanceline.domain.progress import finish
    from stanceline.operations import importing

    text = " ".join(f"Sentence number {n} says this." for n in range(1100))
    finish(importing.import_raw(project, [RawArticle(text=text)], "long"))
    rows = [row[0] for row in project.store.rows("SELECT id FROM sentences WHERE article = 4")]
    assert len(rows) == 1100
    change = labelling.choose(project, rows, named(project, "favour"))
    assert len(change.shifts) == 1100
    undoing.undo(project)
    assert project.store.value("SELECT count(*) FROM annotations") == 0


def test_a_sentence_that_is_not_there_is_refused_and_nothing_is_written(
    project: Project, named: Named, given: Given
) -> None:
    with pytest.raises(Trouble):
        labelling.choose(project, [1, 999], named(project, "favour"))
    assert given(project) == set()


def test_every_annotation_knows_the_revision_of_the_codebook_and_when_it_was_given(
    project: Project, named: Named
) -> None:
    labelling.choose(project, [1], named(project, "favour"))
    row = project.store.row("SELECT revision, at FROM annotations")
    assert row is not None
    assert row["revision"] == project.codebook.revision
    assert row["at"].endswith("Z")


# ------------------------------------------------------------------------------------------------ several targets


@pytest.fixture
def aimed(project: Project) -> Project:
    """With two targets, 1 and 2."""
    for name in ("the toll", "the mayor"):
        targets.add(project, Target(name=name))
        project.reload_codebook()
    return project


def test_each_target_has_a_stance_of_its_own(aimed: Project, named: Named, given: Given) -> None:
    labelling.choose(aimed, [1], named(aimed, "favour"), target=1)
    labelling.choose(aimed, [1], named(aimed, "against"), target=2)
    labelling.choose(aimed, [1], named(aimed, "against"), target=1)
    assert {each[2:4] for each in given(aimed)} == {("against", "the toll"), ("against", "the mayor")}


def test_clearing_the_stance_towards_one_target_leaves_the_others(
    aimed: Project, named: Named, given: Given
) -> None:
    for target in (1, 2):
        labelling.choose(aimed, [1], named(aimed, "favour"), target=target)
    labelling.clear(aimed, [1], dimension=named(aimed, "favour").dimension, target=1)
    assert {each[3] for each in given(aimed)} == {"the mayor"}
    labelling.clear(aimed, [1])
    assert given(aimed) == set()


def test_one_is_unsure_of_the_stance_towards_one_target(aimed: Project, named: Named) -> None:
    for target in (1, 2):
        labelling.choose(aimed, [1], named(aimed, "favour"), target=target)
    labelling.doubt(aimed, [1], target=2)
    rows = aimed.store.rows("SELECT target, unsure FROM annotations ORDER BY target")
    assert [tuple(row) for row in rows] == [(1, 0), (2, 1)]


def test_repeating_answers_for_the_target_and_gives_topics_towards_nothing(
    aimed: Project, named: Named, given: Given
) -> None:
    labels = [named(aimed, "favour"), named(aimed, "trade")]
    labelling.repeat(aimed, [2], labels, target=2, holder="nobody asks")
    assert {each[2:] for each in given(aimed)} == {("favour", "the mayor", ""), ("trade", "", "")}
