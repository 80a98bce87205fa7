"""What the annotator did today, read from the project once."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from stanceline.operations import labelling, pacing, projects
from stanceline.operations.projects import Project


def now() -> datetime:
    return datetime.now(UTC)


def test_own_labels_since_midnight_are_counted(
    project: Project, sentences: Callable[[Project], list[int]]
) -> None:
    label = next(iter(project.codebook))
    labelling.choose(project, sentences(project)[:2], label)
    assert pacing.today(project, now() - timedelta(hours=1)).labels == 2
    assert pacing.today(project, now() + timedelta(hours=1)).labels == 0


def test_nobody_elses_labels_are_looked_at(
    project: Project, sentences: Callable[[Project], list[int]]
) -> None:
    label = next(iter(project.codebook))
    labelling.choose(project, sentences(project)[:1], label)
    path = project.path
    project.close()
    other = projects.open_project(path, annotator="Somebody new")
    assert pacing.today(other, now() - timedelta(hours=1)).labels == 0
    other.close()


def test_a_time_that_another_program_wrote_wrongly_is_passed_over(
    project: Project, sentences: Callable[[Project], list[int]]
) -> None:
    label = next(iter(project.codebook))
    labelling.choose(project, sentences(project)[:1], label)
    project.store.connection.execute("UPDATE annotations SET at = '9999 in the evening'")
    assert pacing.today(project, now() - timedelta(hours=1)).labels == 0
