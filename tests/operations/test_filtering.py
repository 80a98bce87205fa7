"""Filters that are saved with the project."""

from collections.abc import Callable

import pytest

from stanceline.domain.codebook import Label
from stanceline.domain.filters import Filter
from stanceline.operations import filtering, projects, undoing
from stanceline.operations.projects import Project
from stanceline.operations.wording import describe

Named = Callable[[Project, str], Label]


def names(project: Project) -> list[str]:
    """Of the saved filters."""
    return [each.name for each in filtering.saved(project)]


@pytest.fixture
def wanted(project: Project, named: Named) -> Filter:
    """Against, unsure, of Ada, not of the Post."""
    return Filter(
        labels=frozenset([named(project, "against").id]),
        unsure=True,
        annotator=1,
        sources=frozenset(["The Mast"]),
    )


def test_a_saved_filter_is_there_again_after_opening(project: Project, wanted: Filter) -> None:
    filtering.save(project, "  Doubtful   ones ", wanted)
    path = project.path
    project.close()
    again = projects.open_project(path)
    try:
        assert [(each.name, each.filter) for each in filtering.saved(again)] == [("Doubtful ones", wanted)]
    finally:
        again.close()


def test_saving_renaming_and_deleting_are_steps_that_undo_takes_back(
    project: Project, wanted: Filter
) -> None:
    steps = [
        filtering.save(project, "b", wanted),
        filtering.save(project, "A", Filter(words="toll")),
        filtering.rename(project, "b", "c"),
        filtering.forget(project, "A"),
    ]
    assert all(step.happened for step in steps)
    expected = [["A", "c"], ["A", "b"], ["b"], []]
    for there in expected:
        undoing.undo(project)
        assert names(project) == there


def test_what_changes_nothing_is_no_step(project: Project, wanted: Filter) -> None:
    filtering.save(project, "one", wanted)
    assert not filtering.save(project, "one", wanted).happened
    assert not filtering.save(project, "   ", wanted).happened
    assert not filtering.rename(project, "none", "two").happened
    assert not filtering.rename(project, "one", " one ").happened
    assert not filtering.forget(project, "none").happened


def test_another_filter_of_the_same_name_takes_its_place(project: Project, wanted: Filter) -> None:
    filtering.save(project, "one", wanted)
    filtering.save(project, "one", Filter(words="toll"))
    assert [each.filter for each in filtering.saved(project)] == [Filter(words="toll")]


@pytest.mark.parametrize(
    "text", ["no json", "[]", '{"x": 3}', '{"x": "[]"}', pytest.param("[" * 100_000, id="deep")]
)
def test_what_another_program_has_damaged_is_missing(project: Project, wanted: Filter, text: str) -> None:
    filtering.save(project, "one", wanted)
    project.store.connection.execute("UPDATE project SET value = ? WHERE key = 'filters'", (text,))
    assert names(project) == []


def test_the_steps_have_words(project: Project, wanted: Filter) -> None:
    filtering.save(project, "doubtful", wanted)
    entry = undoing.next_undo(project)
    assert entry is not None
    assert describe(entry.name, entry.detail) == "Save the filter Doubtful"


def test_fields_are_told_with_how_many_have_them(project: Project) -> None:
    assert filtering.fields(project).sources == (("", 2), ("The Post", 1))
