"""Saving a copy: a project of its own with everything in it."""

from pathlib import Path

import pytest

from stanceline.domain.articles import RawArticle
from stanceline.domain.progress import finish
from stanceline.domain.trouble import Trouble
from stanceline.operations import copying, importing, labelling, projects, reading, seeding, undoing
from stanceline.operations.projects import Project


@pytest.fixture
def labelled(tmp_path: Path) -> Project:
    """Open, with two sentences, of which one has a label."""
    codebook = seeding.codebook_named("general")
    assert codebook is not None
    made = projects.create(tmp_path / "quay.stanceline", codebook, annotator="Ada Lind")
    finish(
        importing.import_raw(
            made, [RawArticle(text="One gull. Two gulls.", title="Gulls", language="en")], "x"
        )
    )
    favour = made.codebook.named("stance", "favour")
    assert favour is not None
    labelling.choose(made, [1], favour)
    return made


def test_a_copy_opens_and_holds_everything_with_its_history(labelled: Project, tmp_path: Path) -> None:
    assert finish(copying.save_copy(labelled, tmp_path / "copy.stanceline")) == tmp_path / "copy.stanceline"
    copy = projects.open_project(tmp_path / "copy.stanceline")
    assert reading.articles(copy) == reading.articles(labelled)
    assert reading.annotations_of(copy, [1, 2]) == reading.annotations_of(labelled, [1, 2])
    undoing.undo(copy)
    assert not reading.annotations_of(copy, [1])[1]
    assert reading.annotations_of(labelled, [1])[1]
    copy.close()
    labelled.close()


def test_the_project_goes_on_and_the_copy_stays_as_it_was(labelled: Project, tmp_path: Path) -> None:
    finish(copying.save_copy(labelled, tmp_path / "copy.stanceline"))
    labelling.clear(labelled, [1])
    labelled.close()
    copy = projects.open_project(tmp_path / "copy.stanceline")
    assert reading.annotations_of(copy, [1])[1]
    copy.close()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["copy.stanceline", "quay.stanceline"]


def test_a_copy_left_half_way_is_none(labelled: Project, tmp_path: Path) -> None:
    job = copying.save_copy(labelled, tmp_path / "copy.stanceline")
    next(job)
    next(job)
    job.close()
    labelled.close()
    assert [path.name for path in tmp_path.iterdir()] == ["quay.stanceline"]


def test_the_project_is_not_written_over_itself(labelled: Project) -> None:
    with pytest.raises(Trouble) as raised:
        finish(copying.save_copy(labelled, labelled.path))
    assert raised.value.kind == "CANNOT_WRITE"
    labelled.close()
