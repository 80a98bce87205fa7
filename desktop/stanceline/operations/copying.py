"""Saving a copy of a project, whole or not at all, while people go on labelling."""

from pathlib import Path

from stanceline.domain.progress import Job, Progress
from stanceline.host.files import replacing
from stanceline.operations.exporting import refuse_the_project
from stanceline.operations.projects import Project
from stanceline.store import copying

_PIECE = 1 << 20


def save_copy(project: Project, target: Path) -> Job[Path]:
    """Write the project as it is now to ``target``, which opens like any other. Raises Trouble CANNOT_WRITE."""
    refuse_the_project(project, target)
    yield Progress(0, None, target.name)
    content = memoryview(copying.image(project.store))
    with replacing(target) as stream:
        for start in range(0, len(content), _PIECE):
            stream.write(content[start : start + _PIECE])
            yield Progress(min(start + _PIECE, len(content)), len(content), target.name)
    return target
