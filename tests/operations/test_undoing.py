"""Undo and redo are the journal read backwards; they survive closing the program."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given as examples
from hypothesis import settings
from hypothesis import strategies as st

from stanceline.domain.articles import RawArticle
from stanceline.domain.change import NOTHING, Change
from stanceline.domain.codebook import Codebook, Label
from stanceline.domain.progress import Progress, finish
from stanceline.domain.trouble import Trouble
from stanceline.operations import codebooks, importing, labelling, projects, recoding, transcribing, undoing
from stanceline.operations.projects import Project
from stanceline.operations.transcribing import Line

Named = Callable[[Project, str], Label]
Fresh = Callable[[], Any]
Dump = Callable[..., Any]
Step = tuple[str, Sequence[int], int, bool]

steps = st.lists(
    st.tuples(
        st.sampled_from(["choose", "choose", "clear", "repeat", "transcribe", "import", "codebook"]),
        st.lists(st.integers(1, 8), unique=True, max_size=4),
        st.integers(0, 7),
        st.booleans(),
    ),
    min_size=1,
    max_size=8,
)


def act(project: Project, step: Step, number: int) -> Change:
    """One operation of any kind; ``number`` makes texts and names differ."""
    kind, sentences, which, second = step
    project.annotator = projects.everybody(project)[int(second)]
    labels = list(project.codebook)
    label = labels[which % len(labels)]
    if kind == "choose":
        return labelling.choose(project, sentences, label)
    if kind == "clear":
        return labelling.clear(project, sentences, dimension=label.dimension if second else None)
    if kind == "repeat":
        return labelling.repeat(project, sentences, labels[: which + 1])
    if kind == "transcribe":
        lines = [Line(number=2, sentence=s, label=label, target=f"T{which}", note="n") for s in sentences]
        return transcribing.transcribe(project, lines, project.annotator).change
    if kind == "import":
        raw = RawArticle(text=f"Number {number} came. It went.")
        return finish(importing.import_raw(project, [raw], "more")).change
    change = codebooks.take_in(project.store, _other(project.codebook, which), by=project.annotator.id)
    project.reload_codebook()
    return change


def _other(codebook: Codebook, which: int) -> Codebook:
    """The codebook with a label less, a label more and another definition."""
    first = codebook.dimensions[0]
    extra = Label(name=f"extra {which}", definition="new", parent=0)
    kept = [label for label in first.labels if label.name != extra.name]
    labels = [replace(label, parent=None) for place, label in enumerate(kept) if place != which % len(kept)]
    return replace(codebook, dimensions=(replace(first, labels=(*labels, extra)), *codebook.dimensions[1:]))


@settings(max_examples=30)
@examples(steps)
def test_everything_undone_is_the_start_and_everything_redone_is_the_end_to_the_byte(
    fresh: Fresh, dump: Dump, steps: list[Step]
) -> None:
    with fresh() as project:
        start = dump(project.store, "annotations", "labels", "dimensions", "targets", "project")
        articles = project.store.value("SELECT count(*) FROM articles WHERE import = 1")
        done = sum(act(project, step, number).happened for number, step in enumerate(steps))
        end = dump(project.store)
        for _ in range(done):
            assert undoing.undo(project).happened
        assert dump(project.store, *start) == start
        live = "SELECT count(*) FROM articles WHERE import IN (SELECT id FROM imports WHERE state = 'done')"
        assert project.store.value(live) == articles
        for _ in range(done):
            assert undoing.redo(project).happened
        assert dump(project.store) == end
        assert undoing.redo(project) == NOTHING


@settings(max_examples=30)
@examples(steps, st.lists(st.booleans(), max_size=12))
def test_any_walk_of_undo_and_redo_is_at_a_state_that_was_there_before(
    fresh: Fresh, dump: Dump, steps: list[Step], walk: list[bool]
) -> None:
    with fresh() as project:
        states = [dump(project.store)]
        for number, step in enumerate(steps):
            if act(project, step, number).happened:
                states.append(dump(project.store))
        at = len(states) - 1
        for forward in walk:
            change = (undoing.redo if forward else undoing.undo)(project)
            # The import that made the template's articles can be undone too; the walk stays above it.
            if not forward and change.happened and at == 0:
                undoing.redo(project)
                continue
            at += (1 if forward else -1) * change.happened
            visible = ("annotations", "labels", "dimensions", "targets", "project")
            assert {t: dump(project.store)[t] for t in visible} == {t: states[at][t] for t in visible}


def test_there_is_nothing_to_redo_before_something_was_undone(project: Project) -> None:
    assert undoing.redo(project) == NOTHING
    assert undoing.next_redo(project) is None


def test_making_the_project_can_not_be_undone(project: Project) -> None:
    undoing.undo(project)
    assert undoing.undo(project) == NOTHING
    assert undoing.next_undo(project) is None


def test_undo_takes_the_newest_first_and_redo_the_other_way_round(project: Project, named: Named) -> None:
    for sentence, name in ((1, "favour"), (2, "against")):
        labelling.choose(project, [sentence], named(project, name))
    assert undoing.undo(project).sentences == {2}
    assert undoing.undo(project).sentences == {1}
    assert undoing.redo(project).sentences == {1}
    assert undoing.redo(project).sentences == {2}


def test_a_new_step_after_undo_drops_what_could_be_redone(project: Project, named: Named) -> None:
    labelling.choose(project, [1], named(project, "favour"))
    undoing.undo(project)
    labelling.choose(project, [2], named(project, "favour"))
    assert undoing.redo(project) == NOTHING
    assert [entry.standing for entry in undoing.log(project)][-3:] == ["dropped", "kept", "done"]


def test_adding_an_annotator_drops_nothing(project: Project, named: Named) -> None:
    labelling.choose(project, [1], named(project, "favour"))
    undoing.undo(project)
    projects.annotator_named(project, "Cleo")
    assert undoing.redo(project).happened


def test_undo_and_redo_survive_closing_the_program(project: Project, named: Named, dump: Dump) -> None:
    start = dump(project.store, "annotations")
    labelling.choose(project, [1, 2], named(project, "favour"))
    end = dump(project.store, "annotations")
    project.close()

    project = projects.open_project(project.path)
    undoing.undo(project)
    assert dump(project.store, "annotations") == start
    project.close()

    project = projects.open_project(project.path)
    undoing.redo(project)
    assert dump(project.store, "annotations") == end
    project.close()


def test_an_undone_label_comes_back_as_the_same_row(project: Project, named: Named, dump: Dump) -> None:
    labelling.choose(project, [1], named(project, "favour"), holder="the mayor")
    before = dump(project.store, "annotations")
    labelling.clear(project, [1])
    undoing.undo(project)
    assert dump(project.store, "annotations") == before


def test_anybody_undoes_the_newest_step_whoever_made_it(project: Project, named: Named) -> None:
    labelling.choose(project, [1], named(project, "favour"))
    project.annotator = projects.annotator_named(project, "Ben")
    assert undoing.undo(project).happened
    assert [entry.annotator for entry in undoing.log(project)][-1] == "Ben"


def test_undoing_a_codebook_brings_the_old_one_back_into_the_open_project(project: Project) -> None:
    before = project.codebook
    codebooks.take_in(project.store, _other(before, 0), by=1)
    undoing.undo(project)
    assert project.codebook == before


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE annotations SET label = 2",
        "UPDATE annotations SET note = 'x'",
        "DELETE FROM annotations",
    ],
)
def test_a_step_that_a_foreign_program_has_written_over_is_not_undone_and_nothing_changes(
    project: Project, named: Named, dump: Dump, foreign: Callable[..., Any], sql: str
) -> None:
    labelling.choose(project, [1], named(project, "favour"))
    labelling.choose(project, [2], named(project, "trade"))
    undoing.undo(project)
    with foreign(project.path) as connection:
        connection.execute(sql)
    before = dump(project.store)
    with pytest.raises(Trouble) as trouble:
        undoing.undo(project)
    assert trouble.value.kind == "UNDO_CONFLICT"
    assert dump(project.store) == before
    assert undoing.next_undo(project) is not None


def test_a_step_from_before_the_table_had_another_column_can_still_be_undone(
    project: Project, named: Named
) -> None:
    labelling.choose(project, [1], named(project, "favour"))
    labelling.clear(project, [1])
    project.store.connection.execute("ALTER TABLE annotations ADD COLUMN weight INTEGER NOT NULL DEFAULT 1")
    assert undoing.undo(project).happened
    assert undoing.undo(project).happened
    assert undoing.redo(project).happened
    assert project.store.value("SELECT weight FROM annotations") == 1


def test_the_log_names_every_step_who_made_it_and_whether_it_stands(project: Project, named: Named) -> None:
    labelling.choose(project, [1], named(project, "favour"))
    undoing.undo(project)
    log = [(e.name, e.kind, e.annotator, e.standing, e.rows) for e in undoing.log(project)]
    assert log[-2:] == [("label", "do", "Ada", "undone", 1), ("label", "undo", "Ada", "kept", 1)]
    assert [entry[0] for entry in log[:3]] == ["create", "import", "annotator"]


@pytest.fixture
def small_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """Undo tells after every second row how far it is."""
    monkeypatch.setattr("stanceline.store.journal._REVERTED", 2)


@pytest.mark.usefixtures("small_steps")
def test_as_a_job_undo_and_redo_lead_where_they_lead_at_once_and_count_rows(
    project: Project, named: Named, dump: Dump
) -> None:
    tables = ("annotations", "labels", "dimensions", "targets", "project")
    start = dump(project.store, *tables)
    step = labelling.choose(project, range(1, 7), named(project, "favour")).operation
    end = dump(project.store, *tables)
    job = undoing.undo_slowly(project, step)
    assert [next(job) for _ in range(3)] == [Progress(0, 6), Progress(2, 6), Progress(4, 6)]
    change = finish(job)
    assert (change.name, change.sentences) == ("undo", set(range(1, 7)))
    assert dump(project.store, *tables) == start
    assert finish(undoing.redo_slowly(project, step)).name == "redo"
    assert dump(project.store, *tables) == end
    assert undoing.undo(project).happened


@pytest.mark.usefixtures("small_steps")
def test_a_job_that_is_closed_half_way_leaves_everything_as_it_was(
    project: Project, named: Named, dump: Dump
) -> None:
    labelling.choose(project, range(1, 7), named(project, "trade"))
    step = recoding.merge(project, named(project, "trade").id, named(project, "war").id).operation
    for slowly, quickly in ((undoing.undo_slowly, undoing.undo), (undoing.redo_slowly, undoing.redo)):
        before = dump(project.store)
        job = slowly(project, step)
        for _ in range(3):
            next(job)
        job.close()
        assert dump(project.store) == before
        assert quickly(project).happened


def test_a_job_whose_step_is_no_longer_the_next_does_nothing(
    project: Project, named: Named, dump: Dump
) -> None:
    steps = [labelling.choose(project, [place], named(project, "favour")).operation for place in (1, 2)]
    before = dump(project.store)
    assert finish(undoing.undo_slowly(project, steps[0])) == NOTHING
    assert finish(undoing.redo_slowly(project, steps[1])) == NOTHING
    assert dump(project.store) == before
