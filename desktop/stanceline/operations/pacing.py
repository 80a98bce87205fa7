"""Pacing: what the annotator of a window did today; nobody else's labels are looked at."""

from datetime import datetime

from stanceline.domain.pacing import Pace, paced
from stanceline.operations.projects import Project
from stanceline.store import pace as shelf


def today(project: Project, midnight: datetime) -> Pace:
    """The pace of the annotator since midnight, which carries its time zone."""
    return paced(shelf.stamps(project.store, project.annotator.id, midnight))
