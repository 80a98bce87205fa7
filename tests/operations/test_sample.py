"""The sample project holds what its seeds say."""

import csv
from pathlib import Path

from stanceline.domain.progress import finish
from stanceline.host.places import shipped
from stanceline.operations import counting, projects, seeding, undoing


def test_every_label_of_the_seeds_is_on_a_sentence_of_its_own_and_nothing_can_be_undone(
    tmp_path: Path,
) -> None:
    with (shipped("seeds") / "demo-labels.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    project = finish(seeding.make_sample(tmp_path / "sample.stanceline"))
    try:
        assert counting.of_project(project).labels.total() == len(rows)
        assert undoing.next_undo(project) is None
    finally:
        project.close()
    assert [path.name for path in tmp_path.iterdir()] == ["sample.stanceline"]


def test_the_sample_opens_as_who_made_it_beside_its_own_people(tmp_path: Path) -> None:
    project = finish(seeding.make_sample(tmp_path / "sample.stanceline", annotator="Cleo Marsh"))
    assert project.annotator.name == "Cleo Marsh"
    assert len(projects.everybody(project)) == 3
    project.close()
