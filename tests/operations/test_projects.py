"""Making, opening and closing a project."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from stanceline.domain.codebook import Codebook, Dimension, Label
from stanceline.domain.trouble import Trouble
from stanceline.operations import labelling, projects
from stanceline.operations.projects import Project


def test_a_project_has_the_name_of_its_file_unless_it_is_told_another(
    tmp_path: Path, codebook: Codebook
) -> None:
    for path, name, wanted in (("one", "", "one"), ("two", "A study", "A study")):
        projects.create(tmp_path / path, codebook, annotator="Ada", name=name).close()
        project = projects.open_project(tmp_path / f"{path}.stanceline")
        assert project.name == wanted
        project.close()


def test_the_suffix_is_added_where_it_is_missing(tmp_path: Path, codebook: Codebook) -> None:
    project = projects.create(tmp_path / "study.v2", codebook, annotator="Ada")
    assert project.path == tmp_path / "study.v2.stanceline"
    project.close()
    assert [each.name for each in tmp_path.iterdir()] == ["study.v2.stanceline"]


def test_a_name_that_is_not_utf_8_makes_a_project_all_the_same(tmp_path: Path, codebook: Codebook) -> None:
    path = tmp_path / os.fsdecode(b"caf\xe9.stanceline")
    project = projects.create(path, codebook, annotator="Ada")
    assert project.name == "caf\N{REPLACEMENT CHARACTER}"
    project.close()


@pytest.mark.parametrize("path", [".", "/", ""])
def test_a_folder_is_no_name_for_a_project(path: str, codebook: Codebook) -> None:
    with pytest.raises(Trouble) as trouble:
        projects.create(Path(path), codebook, annotator="Ada")
    assert trouble.value.kind == "BAD_NAME"


@pytest.mark.parametrize("name", ["x" * 81, "A\x00da", "A\ud800da"])
def test_a_project_whose_annotator_can_not_be_called_so_is_not_made(
    tmp_path: Path, codebook: Codebook, name: str
) -> None:
    with pytest.raises(Trouble) as trouble:
        projects.create(tmp_path / "p", codebook, annotator=name)
    assert trouble.value.kind == "BAD_NAME"
    assert list(tmp_path.iterdir()) == []


def test_a_project_whose_codebook_can_not_be_written_is_not_made(tmp_path: Path) -> None:
    twins = Codebook(dimensions=(Dimension(name="d", labels=(Label(name="a"), Label(name="a"))),))
    with pytest.raises(Trouble):
        projects.create(tmp_path / "p", twins, annotator="Ada")
    assert list(tmp_path.iterdir()) == []


def test_the_first_annotator_labels_unless_another_is_named(project: Project) -> None:
    project.close()
    opened = projects.open_project(project.path)
    assert opened.annotator.name == "Ada"
    opened.close()


@pytest.mark.parametrize("name", ["Ben", "  Ben ", "Ben\t"])
def test_an_annotator_who_is_known_is_found_whatever_the_spaces(project: Project, name: str) -> None:
    project.close()
    opened = projects.open_project(project.path, annotator=name)
    assert (opened.annotator.name, len(projects.everybody(opened))) == ("Ben", 2)
    opened.close()


@pytest.mark.parametrize(
    ("preferred", "opened_as"), [("Ben", "Ben"), (" Ben ", "Ben"), ("Zoe", "Ada"), ("x" * 99, "Ada")]
)
def test_a_project_opens_as_whoever_is_preferred_if_it_knows_them_and_adds_nobody(
    project: Project, preferred: str, opened_as: str
) -> None:
    project.close()
    opened = projects.open_project(project.path, preferred=preferred)
    assert (opened.annotator.name, len(projects.everybody(opened))) == (opened_as, 2)
    opened.close()


def test_who_only_reads_may_be_somebody_the_project_does_not_know(project: Project) -> None:
    reader = projects.open_project(project.path, annotator="Zoe", read_only=True)
    assert (reader.annotator.name, len(projects.everybody(reader))) == ("Ada", 2)
    reader.close()


def test_an_annotator_who_is_new_is_added(project: Project) -> None:
    project.close()
    opened = projects.open_project(project.path, annotator="Cleo de la  Cruz")
    assert opened.annotator.name == "Cleo de la Cruz"
    assert opened.annotator.initials == "CC"
    opened.close()


def test_who_refuses_a_name_leaves_the_project_closed_and_free(project: Project) -> None:
    project.close()
    with pytest.raises(Trouble):
        projects.open_project(project.path, annotator="x" * 81)
    projects.open_project(project.path).close()


def test_a_relative_path_is_kept_whole(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project.close()
    monkeypatch.chdir(project.path.parent)
    opened = projects.open_project(Path(project.path.name))
    assert opened.path == project.path
    opened.close()


def test_a_relative_path_is_kept_whole_when_a_project_is_made(
    tmp_path: Path, codebook: Codebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    project = projects.create(Path("p"), codebook, annotator="Ada")
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    with project.aside() as own:
        assert own.path == tmp_path / "p.stanceline"
    project.close()
    assert sorted(each.name for each in tmp_path.iterdir()) == ["elsewhere", "p.stanceline"]


def test_a_job_has_a_connection_of_its_own_and_sees_what_was_written(
    project: Project, given: Callable[[Project], set[tuple[Any, ...]]]
) -> None:
    with project.aside() as own:
        labelling.choose(project, [1], next(iter(project.codebook)))
        assert own.store.connection is not project.store.connection
        assert given(own) == given(project) != set()


def test_a_project_can_be_read_while_it_is_open_for_writing(project: Project) -> None:
    reader = projects.open_project(project.path, read_only=True)
    assert not reader.writable
    with pytest.raises(Trouble) as trouble:
        labelling.choose(reader, [1], next(iter(reader.codebook)))
    assert trouble.value.kind == "READONLY"
    reader.close()
