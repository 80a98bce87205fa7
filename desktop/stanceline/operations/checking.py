"""Checking: everything that must hold in a sound project, looked at."""

from collections.abc import Callable, Iterator

from stanceline.domain.progress import Job, Progress
from stanceline.domain.trouble import Trouble
from stanceline.operations.projects import Project
from stanceline.store import checks
from stanceline.store.database import Store

_STEPS: tuple[tuple[str, Callable[[Store], Iterator[str]]], ...] = (
    ("structure", checks.structure),
    ("texts and sentences", checks.texts),
    ("answers", checks.answers),
    ("journal", checks.journal),
)


def check(project: Project) -> Job[tuple[str, ...]]:
    """Look for problems; the result is a sentence for each, empty when the project is sound."""
    found: list[str] = []
    with project.store.snapshot() as copy:
        for done, (what, step) in enumerate(_STEPS):
            yield Progress(done, len(_STEPS), what)
            try:
                found.extend(step(copy))
            except Trouble as trouble:  # damage that one look meets must not hide what the others found
                found.append(f"{what}: {trouble.message}")
    return tuple(found)
