"""One thing done to many sentences is one step."""

from collections.abc import Callable
from typing import Any

import pytest

from stanceline.domain.change import Change
from stanceline.domain.codebook import Label
from stanceline.domain.progress import finish
from stanceline.domain.review import Deed
from stanceline.operations import bulk, labelling, projects, reading, undoing
from stanceline.operations.projects import Project

Named = Callable[[Project, str], Label]
Given = Callable[[Project], set[tuple[Any, ...]]]
ALL = range(1, 9)


def done(project: Project, deed: Deed, label: Label | None = None) -> Change:
    """Do it to every sentence."""
    return finish(bulk.change_all(project, list(ALL), deed, label))


def labels(project: Project) -> dict[int, set[str]]:
    """Names of the labels of who labels, by sentence."""
    names = {label.id: label.name for label in project.codebook}
    return {
        s: {names[each.label] for each in some} for s, some in reading.annotations_of(project, ALL).items()
    }


def kinds(project: Project) -> set[tuple[int, str]]:
    """Marks of sentences of who labels."""
    return {(s, each.kind.value) for s, some in reading.marks_of(project, ALL).items() for each in some}


def test_a_label_is_given_to_all_and_replaces_single_answers(project: Project, named: Named) -> None:
    labelling.choose(project, [1], named(project, "favour"))
    labelling.choose(project, [2], named(project, "against"))
    change = done(project, Deed.GIVE, named(project, "against"))
    assert all(given == {"against"} for given in labels(project).values())
    assert change.sentences == {1, 3, 4, 5, 6, 7, 8}, "what is so already stays"


def test_a_label_is_taken_from_all_and_others_stay(project: Project, named: Named) -> None:
    for name in ("trade", "war"):
        labelling.choose(project, [1, 2, 3], named(project, name))
    done(project, Deed.TAKE, named(project, "trade"))
    assert labels(project)[1] == {"war"}


def test_everything_is_taken_away(project: Project, named: Named) -> None:
    labelling.choose(project, [1, 2], named(project, "trade"))
    labelling.choose(project, [2, 3], named(project, "favour"))
    done(project, Deed.CLEAR)
    assert not any(labels(project).values())


@pytest.mark.parametrize(
    ("on", "off", "kind"), [(Deed.FLAG, Deed.UNFLAG, "flag"), (Deed.EXCLUDE, Deed.INCLUDE, "exclude")]
)
def test_marks_are_put_on_all_and_taken_away(project: Project, on: Deed, off: Deed, kind: str) -> None:
    done(project, on)
    assert not done(project, on).happened, "they have it already"
    assert kinds(project) == {(sentence, kind) for sentence in ALL}
    done(project, off)
    assert kinds(project) == set()


@pytest.mark.parametrize("deed", list(Deed))
def test_it_is_one_step_that_one_undo_takes_back(project: Project, named: Named, deed: Deed) -> None:
    labelling.choose(project, [1, 2], named(project, "trade"))
    finish(bulk.change_all(project, [1], Deed.FLAG))
    finish(bulk.change_all(project, [1], Deed.EXCLUDE))
    before = labels(project), kinds(project)
    change = done(project, deed, named(project, "trade"))
    assert change.happened
    assert undoing.undo(project).sentences == change.sentences
    assert (labels(project), kinds(project)) == before


def test_nothing_of_it_stays_when_it_is_broken_off(project: Project, named: Named, given: Given) -> None:
    newest = undoing.next_undo(project)
    job = bulk.change_all(project, list(ALL) * 100, Deed.GIVE, named(project, "trade"))
    next(job)
    next(job)
    job.close()
    assert given(project) == set()
    assert undoing.next_undo(project) == newest


def test_what_others_have_said_stays(project: Project, named: Named) -> None:
    labelling.choose(project, [1], named(project, "trade"))
    project.annotator = projects.annotator_named(project, "Ben")
    assert not done(project, Deed.CLEAR).happened
    project.annotator = projects.annotator_named(project, "Ada")
    assert labels(project)[1] == {"trade"}


def test_sentences_that_are_gone_are_passed_over(project: Project, named: Named) -> None:
    change = finish(bulk.change_all(project, [1, 999], Deed.GIVE, named(project, "trade")))
    assert change.sentences == {1}
    assert finish(bulk.change_all(project, [998, 999], Deed.FLAG)).sentences == set()
    assert not finish(bulk.change_all(project, [], Deed.FLAG)).happened
