"""Taking a codebook into a project, and codebooks as TOML files."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given as examples
from hypothesis import settings
from hypothesis import strategies as st
from tests.big_codebook import ALL_TOPICS, MAJORS, big_codebook

from stanceline.domain.codebook import SHAPES, Choice, Codebook, Dimension, Label, Target
from stanceline.domain.codebook_rules import RESERVED, problems
from stanceline.domain.trouble import Trouble
from stanceline.operations import codebooks, labelling, projects, undoing
from stanceline.operations.projects import Project

Named = Callable[[Project, str], Label]
Given = Callable[[Project], set[tuple[Any, ...]]]


def take_in(project: Project, codebook: Codebook) -> None:
    codebooks.take_in(project.store, codebook, by=project.annotator.id)
    project.reload_codebook()


def plain(codebook: Codebook) -> Codebook:
    """Without what only a project gives: ids, revision; a parent is its place among its dimension's labels."""
    dimensions = []
    for position, dimension in enumerate(codebook.dimensions):
        places = {label.id: place for place, label in enumerate(dimension.labels)}
        labels = tuple(
            replace(
                label,
                id=0,
                uid="",
                dimension=0,
                position=place,
                parent=None if label.parent is None else places[label.parent],
            )
            for place, label in enumerate(dimension.labels)
        )
        dimensions.append(replace(dimension, id=0, uid="", position=position, labels=labels))
    targets = tuple(replace(target, id=0, uid="") for target in codebook.targets)
    return replace(codebook, revision=0, dimensions=tuple(dimensions), targets=targets)


def without(codebook: Codebook, *names: str) -> Codebook:
    """The codebook as a file would hold it, without the labels of these names."""
    dimensions = tuple(
        replace(d, labels=tuple(label for label in d.labels if label.name not in names))
        for d in plain(codebook).dimensions
    )
    return replace(plain(codebook), dimensions=tuple(d for d in dimensions if d.labels))


def test_labels_of_the_same_name_keep_their_annotations(project: Project, named: Named, given: Given) -> None:
    labelling.choose(project, [1], named(project, "favour"))
    first = project.codebook.dimensions[0]
    labels = (Label(name="Favour", definition="For it.", key="9"), *first.labels[1:])
    take_in(project, replace(project.codebook, dimensions=(replace(first, labels=labels),)))
    assert given(project) == {(1, "Ada", "Favour", "", "")}
    assert named(project, "Favour").definition == "For it."


def test_a_label_that_is_no_longer_there_is_retired_and_keeps_its_annotations(
    project: Project, named: Named, given: Given
) -> None:
    labelling.choose(project, [1], named(project, "trade"))
    take_in(project, without(project.codebook, "trade"))
    assert named(project, "trade").retired
    assert given(project) == {(1, "Ada", "trade", "", "")}
    assert "trade" not in [label.name for label in project.codebook.dimensions[1].active]


def test_every_label_of_a_dimension_that_is_no_longer_there_is_retired_and_nothing_waits_for_it(
    project: Project, named: Named
) -> None:
    take_in(project, without(project.codebook, "favour", "against", "no stance"))
    stance = next(d for d in project.codebook.dimensions if d.name == "stance")
    assert stance.active == ()
    assert not stance.required
    assert [d.name for d in project.codebook.dimensions] == ["topic", "tone", "stance"]


def test_a_retired_label_that_comes_back_is_the_same_label(project: Project, named: Named) -> None:
    whole, row = plain(project.codebook), named(project, "trade").id
    take_in(project, without(project.codebook, "trade"))
    take_in(project, whole)
    assert named(project, "trade").id == row
    assert not named(project, "trade").retired


def test_undo_brings_the_old_codebook_back_and_redo_the_new(project: Project) -> None:
    before = project.codebook
    take_in(project, without(project.codebook, "trade", "favour"))
    after = project.codebook
    undoing.undo(project)
    assert project.codebook == before
    undoing.redo(project)
    assert project.codebook == after


def test_the_revision_grows_with_each_codebook(project: Project) -> None:
    before = project.codebook.revision
    take_in(project, plain(project.codebook))
    assert project.codebook.revision == before + 1


def test_a_question_that_has_answers_can_not_change_between_one_and_many(
    project: Project, named: Named
) -> None:
    labelling.choose(project, [1], named(project, "favour"))
    first = replace(plain(project.codebook).dimensions[0], choice=Choice.MANY)
    with pytest.raises(Trouble) as trouble:
        take_in(project, replace(plain(project.codebook), dimensions=(first,)))
    assert trouble.value.kind == "CHOICE_IN_USE"
    assert project.codebook.dimensions[0].choice is Choice.ONE


def test_a_question_without_answers_can_change_between_one_and_many(project: Project, named: Named) -> None:
    first = replace(plain(project.codebook).dimensions[0], choice=Choice.MANY)
    take_in(project, replace(plain(project.codebook), dimensions=(first,)))
    for name in ("favour", "against"):
        labelling.choose(project, [1], named(project, name))
    assert project.store.value("SELECT count(*) FROM annotations") == 2


def test_targets_are_added_and_none_is_taken_away(project: Project) -> None:
    take_in(project, replace(plain(project.codebook), targets=(Target(name="Toll", aliases=("fee",)),)))
    take_in(project, replace(plain(project.codebook), targets=(Target(name="Tax"),)))
    assert [(t.name, t.aliases) for t in project.codebook.targets] == [("Toll", ("fee",)), ("Tax", ())]


def test_a_codebook_that_is_wrong_is_refused_with_every_problem_and_nothing_is_taken_in(
    project: Project,
) -> None:
    wrong = Codebook(
        dimensions=(
            Dimension(name="stance", labels=(Label(name="a", key="F"), Label(name="A", shape="blob"))),
            Dimension(name="stance"),
        ),
    )
    before = project.codebook
    with pytest.raises(Trouble) as trouble:
        take_in(project, wrong)
    assert trouble.value.kind == "BAD_CODEBOOK"
    assert len(list(problems(wrong))) == 5
    assert all(problem in trouble.value.message for problem in problems(wrong))
    project.reload_codebook()
    assert project.codebook == before


def test_parents_survive_a_project_and_a_file(project: Project, named: Named) -> None:
    labels = (Label(name="child", parent=1), Label(name="parent"), Label(name="grandchild", parent=0))
    take_in(project, Codebook(dimensions=(Dimension(name="topic", choice=Choice.MANY, labels=labels),)))
    assert named(project, "child").parent == named(project, "parent").id
    assert named(project, "grandchild").parent == named(project, "child").id
    read = codebooks.from_toml(codebooks.as_toml(project.codebook), "x.toml")
    assert read == replace(plain(project.codebook), dimensions=read.dimensions)
    topic = next(d for d in read.dimensions if d.name == "topic")
    assert [label.parent for label in topic.labels[:3]] == [1, None, 0]


def test_what_a_project_writes_another_project_takes_in(project: Project, fresh: Callable[[], Any]) -> None:
    take_in(project, without(project.codebook, "trade"))
    content = codebooks.as_toml(project.codebook)
    with fresh() as other:
        take_in(other, codebooks.from_toml(content, "x.toml"))
        assert plain(other.codebook) == plain(project.codebook)


def test_a_codebook_of_one_person_is_the_same_for_another(project: Project) -> None:
    cleo = projects.annotator_named(project, "Cleo")
    change = codebooks.take_in(project.store, without(project.codebook, "war"), by=cleo.id)
    assert change.happened
    assert undoing.log(project)[-1].annotator == "Cleo"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "its first line must be: format"),
        ("format = 5", "its first line must be: format"),
        ("format =", "is not valid TOML"),
        ("format = 'stanceline-codebook/2'", "its first line must be: format"),
        ("format = 'stanceline-codebook/1'", "it has no dimensions"),
        ("format = 'stanceline-codebook/1'\n[[dimension]]\nname = 'x'", "“x” has no labels"),
        ("format = 'stanceline-codebook/1'\n[[dimension]]\nlabel = []", "'name'"),
        (
            "format = 'stanceline-codebook/1'\n[[dimension]]\nname = 'x'\nchoice = 'some'\nlabel = [{name = 'y'}]",
            "'some'",
        ),
        (
            "format = 'stanceline-codebook/1'\n[[dimension]]\nname = 'x'\nlabel = [{name = 'y', parent = 'z'}]",
            "'z'",
        ),
        (
            "format = 'stanceline-codebook/1'\n[[dimension]]\nname = 'x'\nlabel = [{name = 'y', examples = 'z'}]",
            "“z”",
        ),
        ("format = 'stanceline-codebook/1'\ndimension = 'x'", ""),
        ("format = 'stanceline-codebook/1'\ndimension = [5]", ""),
        ("format = 'stanceline-codebook/1'\n[[dimension]]\nname = 'x'\nlabel = 5", ""),
        ("format = 'stanceline-codebook/1'\n[[dimension]]\nname = 'x'\nlabel = ['y']", ""),
        ("format = 'stanceline-codebook/1'\ntarget = [5]", ""),
    ],
)
def test_a_file_that_is_no_codebook_is_refused_with_what_is_wrong(content: str, said: str) -> None:
    with pytest.raises(Trouble) as trouble:
        codebooks.from_toml(content, "mine.toml")
    assert trouble.value.kind == "BAD_CODEBOOK"
    assert "mine.toml" in trouble.value.message
    assert said in trouble.value.message


words = st.text(alphabet=st.characters(codec="utf-8"), max_size=30)
names = st.text(alphabet=st.sampled_from("abcdefXYZ äßяж中🙂'\"\\#=[]."), min_size=1, max_size=12).filter(
    lambda name: name == name.strip()
)


@st.composite
def books(draw: st.DrawFn) -> Codebook:
    """A sound codebook as a project would hold it: with row ids."""
    row = iter(range(1, 1000))
    free = draw(st.permutations([key for key in "ABCDEHILNOPQRSTUVWYZ123456789" if key not in RESERVED]))
    dimensions = []
    for name in draw(st.lists(names, min_size=1, max_size=3, unique_by=str.casefold)):
        labels: list[Label] = []
        for label in draw(st.lists(names, min_size=1, max_size=4, unique_by=str.casefold)):
            labels.append(
                Label(
                    name=label,
                    id=next(row),
                    key=free.pop() if draw(st.booleans()) and free else "",
                    colour=draw(words),
                    shape=draw(st.sampled_from(["", *SHAPES])),
                    definition=draw(words),
                    include=draw(words),
                    exclude=draw(words),
                    examples=tuple(draw(st.lists(words, max_size=2))),
                    counter_examples=tuple(draw(st.lists(words, max_size=2))),
                    neither=draw(st.booleans()),
                    parent=draw(st.sampled_from([None, *(each.id for each in labels)])),
                    retired=draw(st.booleans()),
                )
            )
        dimensions.append(
            Dimension(
                name=name,
                id=next(row),
                heading=draw(words),
                choice=draw(st.sampled_from(list(Choice))),
                targeted=draw(st.booleans()),
                required=draw(st.booleans()),
                description=draw(words),
                labels=tuple(labels),
            )
        )
    targets = draw(st.lists(names, max_size=2, unique_by=str.casefold))
    return Codebook(
        name=draw(words),
        description=draw(words),
        dimensions=tuple(dimensions),
        targets=tuple(
            Target(name=name, aliases=tuple(draw(st.lists(words, max_size=2)))) for name in targets
        ),
    )


@settings(max_examples=60)
@examples(books())
def test_a_codebook_read_from_what_was_written_is_the_same(codebook: Codebook) -> None:
    assert codebooks.from_toml(codebooks.as_toml(codebook), "x.toml") == plain(codebook)


@settings(max_examples=30)
@examples(books())
def test_a_new_project_holds_exactly_the_codebook_it_was_made_with(
    tmp_path_factory: pytest.TempPathFactory, codebook: Codebook
) -> None:
    path = tmp_path_factory.mktemp("made") / "p.stanceline"
    project = projects.create(path, plain(codebook), annotator="Ada")
    try:
        assert plain(project.codebook) == plain(codebook)
        assert project.codebook.revision == 1
    finally:
        project.close()


def test_parents_survive_a_file_also_of_a_codebook_that_no_project_has_yet() -> None:
    unsaved = big_codebook()
    again = codebooks.from_toml(codebooks.as_toml(unsaved), "again")
    assert again == unsaved
    assert sum(label.parent is not None for label in again) == ALL_TOPICS - MAJORS


def test_a_codebook_of_two_levels_is_the_same_in_a_project_in_a_file_and_in_the_next_project(
    project: Project,
) -> None:
    take_in(project, big_codebook())
    assert plain(project.codebook).dimensions[1].labels[:ALL_TOPICS] == big_codebook().dimensions[1].labels
    kept = project.codebook
    take_in(project, codebooks.from_toml(codebooks.as_toml(kept), "again"))
    assert replace(project.codebook, revision=0) == replace(kept, revision=0)
    take_in(project, kept)
    assert replace(project.codebook, revision=0) == replace(kept, revision=0)
