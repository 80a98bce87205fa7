"""Whatever is done to the codebook in whatever order: undo restores the project, and no answer gets lost."""

import csv
from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import given as examples
from hypothesis import settings
from hypothesis import strategies as st

from stanceline.domain.articles import RawArticle
from stanceline.domain.change import Change
from stanceline.domain.codebook import Label, Target
from stanceline.domain.codebook_rules import problems
from stanceline.domain.progress import finish
from stanceline.domain.trouble import Trouble
from stanceline.operations import (
    exporting,
    importing,
    labelling,
    projects,
    recoding,
    revising,
    targets,
    undoing,
)
from stanceline.operations.projects import Project

Fresh = Callable[[], AbstractContextManager[Project]]
Dump = Callable[..., dict[str, list[tuple[Any, ...]]]]
Named = Callable[[Project, str], Label]
Step = tuple[str, int, int, int]

KINDS = (
    "label", "rename", "key", "move", "add", "retire", "bring back", "merge", "split", "split away",
    "delete", "merge targets", "move dimension", "delete dimension", "as Ben",
)  # fmt: skip
steps = st.lists(
    st.tuples(st.sampled_from(KINDS), st.integers(0, 20), st.integers(0, 20), st.integers(0, 5)), max_size=15
)


def take(project: Project, step: Step) -> Change:
    """One step with labels picked by number; Trouble or KeyError when it can't be taken."""
    kind, one, two, three = step
    labels = list(project.codebook)
    first, second = labels[one % len(labels)], labels[two % len(labels)]
    dimension = project.codebook.dimensions[three % len(project.codebook.dimensions)]
    towards = [0, *(target.id for target in project.codebook.targets)]
    taken: dict[str, Callable[[], Change]] = {
        "label": lambda: labelling.choose(
            project,
            [two % 8 + 1],
            first,
            target=towards[three % len(towards)] or None,
            holder="mayor" if three % 2 else "",
        ),
        "rename": lambda: revising.edit_label(project, replace(first, name=f"{second.name} {three}")),
        "key": lambda: revising.edit_label(project, replace(first, key="abcdef"[three])),
        "move": lambda: revising.move_label(
            project, first.id, parent=second.id if three else None, place=three
        ),
        "add": lambda: revising.add_label(
            project,
            Label(name=f"new {one}", dimension=second.dimension),
            parent=second.id if three > 2 else None,
            place=three,
        ),
        "retire": lambda: revising.retire(project, first.id),
        "bring back": lambda: revising.bring_back(project, first.id),
        "merge": lambda: recoding.merge(project, first.id, second.id),
        "split": lambda: recoding.split(project, first.id, [f"part {two}", f"part {three} b"]),
        "split away": lambda: recoding.split(project, first.id, [f"part {two}", f"part {three} b"], to=0),
        "delete": lambda: revising.delete_label(project, first.id),
        "merge targets": lambda: targets.merge(project, towards[-1], towards[1 % len(towards)]),
        "move dimension": lambda: revising.move_dimension(project, dimension.id, one % 3),
        "delete dimension": lambda: revising.delete_dimension(project, dimension.id),
    }
    return taken[kind]()


def attempt(project: Project, step: Step) -> None:
    """Take a step if it can be taken; one of a target that isn't there can't. "as Ben" is another annotator."""
    if step[0] == "as Ben":
        project.annotator = projects.annotator_named(
            project, "Ben" if project.annotator.name == "Ada" else "Ada"
        )
        return
    with suppress(Trouble, KeyError):
        take(project, step)


def answered(project: Project) -> set[tuple[int, int]]:
    """Every sentence with everybody who has labelled it."""
    return {tuple(row) for row in project.store.rows("SELECT DISTINCT sentence, annotator FROM annotations")}


@settings(max_examples=60)
@examples(taken=steps)
def test_undoing_everything_brings_the_project_back_as_it_was(
    fresh: Fresh, dump: Dump, taken: list[Step]
) -> None:
    with fresh() as project:
        for name in ("toll", "mayor"):
            targets.add(project, Target(name=name))
        undoing.settle(project)
        before = dump(project.store)
        for step in taken:
            attempt(project, step)
        while undoing.next_undo(project):
            undoing.undo(project)
        assert dump(project.store) == before


@settings(max_examples=60)
@examples(taken=steps)
def test_no_step_on_the_codebook_takes_an_answer_away_or_leaves_it_unsound(
    fresh: Fresh, taken: list[Step]
) -> None:
    with fresh() as project:
        for name in ("toll", "mayor"):
            targets.add(project, Target(name=name))
        for step in taken:
            before, revision = answered(project), project.codebook.revision
            attempt(project, step)
            if step[0] != "label":
                assert answered(project) == before
            assert project.codebook.revision >= revision
            assert list(problems(project.codebook)) == []
        kept = project.codebook
        project.reload_codebook()
        assert project.codebook == kept


def many(project: Project) -> None:
    """A thousand sentences more, all labelled with a stance by Ada, half of them with a topic too."""
    text = " ".join(f"Sentence number {number} is here." for number in range(1000))
    assert (
        finish(importing.import_raw(project, [RawArticle(text=text, title="Long")], "test")).sentences == 1000
    )
    rows = [row[0] for row in project.store.rows("SELECT id FROM sentences ORDER BY id DESC LIMIT 1000")]
    labels = {label.name: label for label in project.codebook}
    labelling.choose(project, rows, labels["favour"])
    labelling.choose(project, rows[:500], labels["war"])
    labelling.choose(project, rows[400:600], labels["trade"])


def exported(project: Project, path: Path) -> list[tuple[str, str]]:
    """Sentence position and label of every row of an exported dataset."""
    finish(exporting.export(project, path))
    with path.open(encoding="utf-8", newline="") as stream:
        return [(row["position"], row["label"]) for row in csv.DictReader(stream) if row["title"] == "Long"]


def test_after_a_thousand_annotations_nothing_is_lost_and_the_export_shows_the_end_state(
    project: Project, named: Named, dump: Dump, tmp_path: Path
) -> None:
    many(project)
    states = [dump(project.store)]
    for change in (
        lambda: revising.edit_label(project, replace(named(project, "favour"), name="support")),
        lambda: recoding.merge(project, named(project, "war").id, named(project, "trade").id),
        lambda: recoding.split(
            project, named(project, "support").id, ["strong support", "mild support"], to=1
        ),
        lambda: revising.retire(project, named(project, "mild support").id),
    ):
        assert change().happened
        states.append(dump(project.store))
    rows = exported(project, tmp_path / "end.csv")
    assert sum(label == "mild support" for _, label in rows) == 1000
    assert sum(label == "trade" for _, label in rows) == 600
    assert len({position for position, _ in rows}) == 1000
    for before in reversed(states[:-1]):
        undoing.undo(project)
        assert dump(project.store) == before
    rows = exported(project, tmp_path / "beginning.csv")
    assert sum(label == "favour" for _, label in rows) == 1000
    assert sum(label == "war" for _, label in rows) == 500
