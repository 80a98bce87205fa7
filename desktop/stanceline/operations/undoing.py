"""Undoing and redoing: the journal read backwards. It survives closing the program."""

from dataclasses import replace

from stanceline.domain.change import NOTHING, Change, Noun
from stanceline.domain.journal import Entry
from stanceline.operations.projects import Project
from stanceline.store import journal
from stanceline.store.writing import transaction, writing


def next_undo(project: Project) -> Entry | None:
    """What undo would take back, or None."""
    return journal.to_undo(project.store)


def next_redo(project: Project) -> Entry | None:
    """What redo would do again, or None."""
    return journal.to_redo(project.store)


def newer(project: Project, operation: int) -> tuple[Entry, ...]:
    """What undo would take back before it came to this operation, in that order."""
    return journal.standing_after(project.store, operation)


def undo(project: Project) -> Change:
    """Take the newest operation back; NOTHING if there is none. Trouble UNDO_CONFLICT if a row was changed outside."""
    return _reverse(project, journal.to_undo(project.store), "undo")


def redo(project: Project) -> Change:
    """Do the operation that was undone last again; NOTHING if there is none."""
    return _reverse(project, journal.to_redo(project.store), "redo")


def settle(project: Project) -> None:
    """From here on nothing that was done so far can be undone."""
    with transaction(project.store):
        journal.settle(project.store)


def log(project: Project) -> tuple[Entry, ...]:
    """Every operation of the project, oldest first."""
    return tuple(journal.entries(project.store))


def _reverse(project: Project, entry: Entry | None, kind: str) -> Change:
    if entry is None:
        return NOTHING
    undoing = kind == "undo"
    source = entry.id if undoing else journal.undoing_of(project.store, entry.id)
    with writing(
        project.store, entry.name, by=project.annotator.id, kind=kind, subject=entry.id, detail=entry.detail
    ) as pen:
        journal.revert(project.store, pen, source)
        journal.mark(project.store, entry.id, "undone" if undoing else "done")
    if pen.change.touched & {Noun.CODEBOOK, Noun.PROJECT}:
        project.reload_codebook()
    return replace(pen.change, name=kind)
