"""Which lists of cue words an article's reader marks: those that a person chose, in the article's language."""

from collections.abc import Collection

from stanceline.domain.cues import CueList
from stanceline.operations import cues
from stanceline.ui.session import Session


def lists_shown(session: Session, chosen: Collection[str], language: str) -> tuple[CueList, ...]:
    """The chosen lists (by id) in a fixed order: ours, a person's own, those of the project."""
    if not chosen:
        return ()
    every = [*cues.shipped_lists(language), *cues.own_lists(), *session.read(cues.project_lists)]
    return tuple(each for each in every if each.id in chosen)
