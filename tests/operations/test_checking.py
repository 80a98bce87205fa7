"""What a foreign hand has done to a project is found; a sound project has no problems."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from stanceline.domain.articles import RawArticle
from stanceline.domain.codebook import Label
from stanceline.domain.progress import Progress, finish
from stanceline.operations import checking, codebooks, importing, labelling, projects, transcribing, undoing
from stanceline.operations.projects import Project
from stanceline.operations.transcribing import Line

Named = Callable[[Project, str], Label]
Foreign = Callable[[Path], Any]


@pytest.fixture
def used(project: Project, named: Named) -> Project:
    """A project in which everything has been done once: labels, undo, redo, targets, another codebook."""
    labelling.choose(project, [1, 2, 3], named(project, "favour"))
    labelling.choose(project, [2], named(project, "against"))
    labelling.choose(project, [1], named(project, "trade"))
    labelling.clear(project, [3])
    undoing.undo(project)
    undoing.undo(project)
    undoing.redo(project)
    line = Line(
        number=2, sentence=5, label=named(project, "favour"), target="Toll", holder="the «mayor»", note="\n"
    )
    transcribing.transcribe(project, [line], projects.annotator_named(project, "Cleo"))
    codebooks.take_in(project.store, codebooks.from_toml(codebooks.as_toml(project.codebook), "x"), by=1)
    batch = finish(importing.import_raw(project, [RawArticle(text="Ünï «код». 🙂 end.")], "x")).batch
    importing.take_back(project, batch)
    return project


def problems(project: Project) -> list[str]:
    return list(finish(checking.check(project)))


def test_a_sound_project_has_no_problems(used: Project) -> None:
    assert problems(used) == []


def test_a_new_project_has_no_problems(project: Project) -> None:
    assert problems(project) == []


@pytest.mark.parametrize(
    ("sql", "said"),
    [
        (
            "UPDATE sentences SET text = 'Prices fell again.' WHERE id = 1",
            "sentence {sentence} is not what stands",
        ),
        ("UPDATE sentences SET start = start + 1 WHERE id = 1", "sentence {sentence} is not what stands"),
        (
            "UPDATE articles SET text = replace(text, 'rose', 'fell') WHERE id = 1",
            "article {article} has been changed",
        ),
        (
            "UPDATE articles SET text = replace(text, 'rose', 'fell') WHERE id = 1",
            "sentence {sentence} is not what",
        ),
        ("UPDATE annotations SET label = 3 WHERE id = 1", "annotation 1 is not what the journal says"),
        ("UPDATE annotations SET target = NULL WHERE holder <> ''", "is not what the journal says"),
        (
            "UPDATE annotations SET holder = 'nobody' WHERE id = 1",
            "annotation 1 is not what the journal says",
        ),
        ("UPDATE annotations SET annotator = 2 WHERE id = 1", "annotation 1 is not what the journal says"),
        ("UPDATE annotations SET at = '1999' WHERE id = 1", "annotation 1 is not what the journal says"),
        ("DELETE FROM annotations WHERE id = 1", "annotation 1 is not what the journal says"),
        (
            "INSERT INTO annotations SELECT 99, 'u', 8, 1, 1, 'one', 1, NULL, '', '', NULL, 0, '', 1, 0",
            "annotation 99 is not in the journal",
        ),
        ("UPDATE labels SET name = 'pro' WHERE id = 1", "label 1 is not what the journal says"),
        ("UPDATE targets SET name = 'Tax' WHERE id = 1", "target 1 is not what the journal says"),
        ("UPDATE annotators SET name = 'Eve' WHERE id = 2", "annotator 2 is not what the journal says"),
        (
            "DELETE FROM sentences WHERE id = 1",
            "a row of annotations (number 1) points at a missing row of sentences",
        ),
        ("DELETE FROM annotators WHERE id = 1", "points at a missing row of annotators"),
    ],
)
def test_what_was_changed_behind_the_journal_is_found(
    used: Project, foreign: Foreign, sql: str, said: str
) -> None:
    uids = used.store.row(
        "SELECT s.uid AS sentence, a.uid AS article FROM sentences s, articles a WHERE s.id = 1 AND a.id = 1"
    )
    assert uids is not None
    with foreign(used.path) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute(sql)
    assert said.format(**dict(uids)) in "\n".join(problems(used))


def test_one_changed_label_is_one_problem(used: Project, foreign: Foreign) -> None:
    with foreign(used.path) as connection:
        connection.execute("UPDATE annotations SET label = 3 WHERE id = 1")
    assert len(problems(used)) == 1


def test_checking_changes_nothing(used: Project, foreign: Foreign) -> None:
    with foreign(used.path) as connection:
        before = list(connection.iterdump())
        problems(used)
        assert list(connection.iterdump()) == before


def test_damage_is_a_problem_and_does_not_end_the_looking(used: Project, foreign: Foreign) -> None:
    used.close()
    with foreign(used.path) as connection:
        (page,) = connection.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'row_changes'"
        ).fetchone()
        (text,) = connection.execute("SELECT text FROM sentences WHERE id = 1").fetchone()
    content = bytearray(used.path.read_bytes())
    content[(page - 1) * 4096 : page * 4096] = b"\xff" * 4096
    used.path.write_bytes(content.replace(text.encode(), text.encode().upper()))
    damaged = projects.open_project(used.path, read_only=True)
    found = problems(damaged)
    damaged.close()
    assert any(each.startswith("structure:") for each in found)
    assert any("is damaged" in each for each in found)
    assert any("has been changed" in each for each in found)


def test_a_check_tells_how_far_it_is(project: Project) -> None:
    steps = list(checking.check(project))
    assert [step.done for step in steps] == list(range(len(steps)))
    assert all(isinstance(step, Progress) and step.message for step in steps)
