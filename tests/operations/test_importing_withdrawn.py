"""An import that is cancelled, killed, undone or taken back leaves nothing that could be seen."""

import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from stanceline.domain.articles import RawArticle, Span
from stanceline.domain.change import NOTHING
from stanceline.domain.codebook import Label
from stanceline.domain.progress import finish
from stanceline.domain.trouble import Trouble
from stanceline.operations import checking, importing, labelling, projects, reading, repairing, undoing
from stanceline.operations.importing import ImportOptions, Report
from stanceline.operations.projects import Project
from stanceline.store import imports
from stanceline.store.imports import Prepared

Named = Callable[[Project, str], Label]
Dump = Callable[..., Any]


def run(project: Project, *paths: Path, **options: Any) -> Report:
    return finish(importing.import_articles(project, paths, ImportOptions(**options)))


def titles(project: Project) -> list[str]:
    return [line.title for line in reading.articles(project)][3:]


@pytest.mark.parametrize("at", range(1, 22))
def test_cancelling_at_any_step_leaves_no_row_and_no_operation(
    project: Project, folder: Path, dump: Dump, at: int
) -> None:
    before, log = dump(project.store), undoing.log(project)
    job = importing.import_articles(project, [folder])
    for _ in range(at):
        next(job)
    job.close()
    assert dump(project.store) == before
    assert undoing.log(project) == log


def test_the_step_after_the_last_to_cancel_is_the_end_and_undo_takes_it_back(
    project: Project, folder: Path
) -> None:
    job = importing.import_articles(project, [folder])
    for _ in range(22):
        next(job)
    with pytest.raises(StopIteration):
        next(job)
    assert undoing.undo(project).happened


def test_a_job_that_was_never_begun_does_nothing(project: Project, folder: Path, dump: Dump) -> None:
    before = dump(project.store)
    importing.import_articles(project, [folder]).close()
    assert dump(project.store) == before


def test_a_killed_import_is_swept_when_the_project_is_next_opened(project: Project, dump: Dump) -> None:
    before = dump(project.store)
    batch = imports.begin(project.store, source="killed", by=1)
    raw = RawArticle(text="Half. Way.")
    halves = imports.store_all(project.store, batch, [Prepared(raw, "x", [[Span(0, 5)]], ("test", "1"))])
    assert list(halves) == [None]
    assert len(reading.articles(project)) == 3
    project.close()
    reopened = projects.open_project(project.path)
    assert dump(reopened.store) == before
    reopened.close()


def test_an_import_whose_process_is_killed_leaves_nothing_once_the_project_is_open_again(
    project: Project, folder: Path, dump: Dump
) -> None:
    before = dump(project.store)
    project.close()
    script = (
        "import os, signal, sys\nfrom pathlib import Path\nfrom stanceline.operations import importing, projects\n"
        "from stanceline.store import imports\nimports.ROWS_A_TRANSACTION = 5\n"
        "job = importing.import_articles(projects.open_project(Path(sys.argv[1])), [Path(sys.argv[2])])\n"
        "for number, step in enumerate(job):\n    number < 12 or os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    command = [sys.executable, "-c", script, str(project.path), str(folder)]
    assert subprocess.run(command, check=False).returncode == -signal.SIGKILL
    reader = projects.open_project(project.path, read_only=True)
    assert reader.store.value("SELECT count(*) FROM articles") > 3
    assert len(reading.articles(reader)) == 3
    reader.close()
    reopened = projects.open_project(project.path)
    assert dump(reopened.store) == before
    reopened.close()


def test_undo_hides_an_import_and_redo_shows_it_again(project: Project, folder: Path, named: Named) -> None:
    run(project, folder)
    sentence = reading.sentences(project, 4)[0].id
    labelling.choose(project, [sentence], named(project, "favour"))
    undoing.undo(project)
    undoing.undo(project)
    assert titles(project) == []
    with pytest.raises(Trouble) as trouble:
        reading.article(project, 4)
    assert trouble.value.kind == "NOT_FOUND"
    undoing.redo(project)
    undoing.redo(project)
    assert len(titles(project)) == 19
    assert reading.annotations_of(project, [sentence])[sentence][0].label == named(project, "favour").id


def test_an_import_taken_back_later_goes_out_of_sight_with_its_labels_and_undo_brings_both_back(
    project: Project, folder: Path, named: Named
) -> None:
    batch = run(project, folder).batch
    sentence = reading.sentences(project, 4)[0].id
    labelling.choose(project, [sentence, 1], named(project, "favour"))
    assert importing.take_back(project, batch).happened
    assert titles(project) == []
    assert project.store.value("SELECT count(*) FROM labels_long") == 1
    undoing.undo(project)
    assert len(titles(project)) == 19
    assert project.store.value("SELECT count(*) FROM labels_long") == 2


def test_taking_an_import_back_twice_is_one_step(project: Project, folder: Path) -> None:
    batch = run(project, folder).batch
    importing.take_back(project, batch)
    assert importing.take_back(project, batch) == NOTHING


def test_an_undone_import_stays_undone_over_closing(project: Project, folder: Path) -> None:
    run(project, folder)
    undoing.undo(project)
    project.close()
    reopened = projects.open_project(project.path)
    assert titles(reopened) == []
    undoing.redo(reopened)
    assert len(titles(reopened)) == 19
    reopened.close()


def test_the_text_of_an_import_that_was_taken_back_can_come_in_again(project: Project, folder: Path) -> None:
    run(project, folder / "00.txt")
    undoing.undo(project)
    assert run(project, folder / "00.txt").articles == 1


def test_an_import_that_can_not_be_finished_leaves_nothing(
    project: Project, folder: Path, dump: Dump, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = dump(project.store)

    def refuse(*_: object, **__: object) -> None:
        raise Trouble("SAVE_FAILED_FULL", "The disk is full.")

    monkeypatch.setattr(imports, "complete", refuse)
    with pytest.raises(Trouble):
        run(project, folder)
    assert dump(project.store) == before


def test_the_same_text_has_the_same_ids_however_often_it_was_imported_and_taken_back(
    project: Project, folder: Path
) -> None:
    run(project, folder / "00.txt")
    first = [
        (line.uid, [s.uid for s in reading.sentences(project, line.id)]) for line in reading.articles(project)
    ]
    for _ in range(3):
        undoing.undo(project)
        run(project, folder / "00.txt")
    again = [
        (line.uid, [s.uid for s in reading.sentences(project, line.id)]) for line in reading.articles(project)
    ]
    assert again == first


@pytest.mark.parametrize("times", [1, 2])
def test_an_import_that_was_undone_has_its_ids_when_another_of_the_same_text_was_cancelled(
    project: Project, folder: Path, dump: Dump, times: int
) -> None:
    for _ in range(times):
        run(project, folder / "00.txt")
        undoing.undo(project)
    before = dump(project.store)
    job = importing.import_articles(project, [folder / "00.txt"])
    while project.store.value("SELECT count(*) FROM articles") == 3 + times:
        next(job)
    job.close()
    assert dump(project.store) == before


def test_ids_that_somebody_else_has_by_now_are_not_given_back(
    project: Project, folder: Path, dump: Dump
) -> None:
    run(project, folder / "00.txt")
    undoing.undo(project)
    run(project, folder / "00.txt")
    before = dump(project.store)
    job = importing.import_articles(project, [folder / "01.txt"])
    next(job)
    next(job)
    job.close()
    assert dump(project.store) == before


def test_an_import_that_was_undone_has_its_ids_when_another_of_the_same_text_was_killed(
    project: Project, folder: Path, dump: Dump
) -> None:
    run(project, folder / "00.txt")
    undoing.undo(project)
    before = dump(project.store)
    job = importing.import_articles(project, [folder / "00.txt"])
    while project.store.value("SELECT count(*) FROM articles") == 4:
        next(job)
    project.close()
    reopened = projects.open_project(project.path)
    job.close()
    assert dump(reopened.store) == before
    reopened.close()


def test_ids_stay_apart_when_an_unfinished_import_left_a_gap_among_twins(
    project: Project, folder: Path
) -> None:
    text = folder / "00.txt"
    unfinished = importing.import_articles(project, [text])
    while project.store.value("SELECT count(*) FROM articles") == 3:
        next(unfinished)
    assert run(project, text).articles == 1
    unfinished.close()
    assert run(project, text, duplicates=True).articles == 1
    assert run(project, text, duplicates=True).articles == 1


@pytest.mark.parametrize("split", [False, True])
def test_boundaries_that_were_moved_before_the_same_text_came_anew_are_moved_back_all_the_same(
    project: Project, folder: Path, split: bool
) -> None:
    first = run(project, folder / "00.txt")
    line = reading.articles(project)[-1]
    before = reading.sentences(project, line.id)
    if split:
        repairing.split(project, before[0].id, 10)
    else:
        repairing.join(project, [before[0].id])
    moved = reading.sentences(project, line.id)
    importing.take_back(project, first.batch)
    run(project, folder / "00.txt")
    for _ in range(3):
        assert undoing.undo(project).happened
    assert [each.text for each in reading.sentences(project, line.id)] == [each.text for each in before]
    assert undoing.redo(project).happened
    assert [each.text for each in reading.sentences(project, line.id)] == [each.text for each in moved]
    assert undoing.undo(project).happened
    assert undoing.undo(project).happened
    for _ in range(4):
        assert undoing.redo(project).happened
    assert finish(checking.check(project)) == ()


def test_a_sentence_that_was_split_while_the_same_text_came_anew_keeps_its_id_when_that_is_cancelled(
    project: Project, folder: Path
) -> None:
    first = run(project, folder / "00.txt")
    line = reading.articles(project)[-1]
    importing.take_back(project, first.batch)
    job = importing.import_articles(project, [folder / "00.txt"])
    while project.store.value("SELECT count(*) FROM articles") == 4:
        next(job)
    undoing.undo(project)
    repairing.split(project, reading.sentences(project, line.id)[0].id, 10)
    repairing.split(project, reading.sentences(project, line.id)[0].id, 7)
    job.close()
    uids = [each.uid for each in reading.sentences(project, line.id)]
    assert len(set(uids)) == 4
    assert all(uid and "~" not in uid for uid in uids)


def test_an_import_takes_no_id_of_a_sentence_that_undo_will_bring_back(
    project: Project, folder: Path
) -> None:
    last = reading.articles(project)[-1]
    before = reading.sentences(project, last.id)
    repairing.join(project, [each.id for each in before])
    run(project, folder / "00.txt")
    undoing.undo(project)
    assert undoing.undo(project).happened
    assert reading.sentences(project, last.id) == before


def test_a_sentence_that_is_split_off_has_no_id_that_another_had(project: Project) -> None:
    *_, one, two = reading.sentences(project, reading.articles(project)[-1].id)
    repairing.join(project, [one.id, two.id])
    repairing.split(project, 1, 7)
    assert two.id not in [each.id for each in reading.sentences(project, 1)]
