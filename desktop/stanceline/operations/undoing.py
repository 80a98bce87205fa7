"""Undoing and redoing: the journal read backwards. It survives closing the program."""

from dataclasses import replace

from stanceline.domain.change import NOTHING, Change, Noun
from stanceline.domain.journal import Entry
from stanceline.domain.progress import Job, Progress, finish
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
    return _at_once(project, _reverse(project, journal.to_undo(project.store), "undo"))


def undo_slowly(project: Project, operation: int) -> Job[Change]:
    """The same as a Job, for an operation that touched very many rows; its progress counts them.

    NOTHING if by then it is no longer the newest that stands. The file is held until the end; closing the Job leaves
    everything as it was.
    """
    with project.aside() as own:
        entry = journal.to_undo(own.store)
        return (yield from _reverse(own, entry if entry and entry.id == operation else None, "undo"))


def redo(project: Project) -> Change:
    """Do the operation that was undone last again; NOTHING if there is none."""
    return _at_once(project, _reverse(project, journal.to_redo(project.store), "redo"))


def redo_slowly(project: Project, operation: int) -> Job[Change]:
    """The same as a Job, as ``undo_slowly``."""
    with project.aside() as own:
        entry = journal.to_redo(own.store)
        return (yield from _reverse(own, entry if entry and entry.id == operation else None, "redo"))


def settle(project: Project) -> None:
    """From here on nothing that was done so far can be undone."""
    with transaction(project.store):
        journal.settle(project.store)


def log(project: Project) -> tuple[Entry, ...]:
    """Every operation of the project, oldest first."""
    return tuple(journal.entries(project.store))


def _at_once(project: Project, job: Job[Change]) -> Change:
    change = finish(job)
    if change.touched & {Noun.CODEBOOK, Noun.PROJECT}:
        project.reload_codebook()
    return change


def _reverse(project: Project, entry: Entry | None, kind: str) -> Job[Change]:
    if entry is None:
        return NOTHING
    undoing = kind == "undo"
    source = entry.id if undoing else journal.undoing_of(project.store, entry.id)
    with writing(
        project.store, entry.name, by=project.annotator.id, kind=kind, subject=entry.id, detail=entry.detail
    ) as pen:
        for done in journal.revert(project.store, pen, source):
            yield Progress(done, entry.rows)
        journal.mark(project.store, entry.id, "undone" if undoing else "done")
    return replace(pen.change, name=kind)
