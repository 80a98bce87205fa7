"""Remembering: what happened to one sentence, and what an annotator decided lately. Both only read."""

from bisect import bisect_right

from stanceline.domain.history import Decision, Deed, Event, Step, ancestry, events_of
from stanceline.operations.projects import Project
from stanceline.store import journal
from stanceline.store import sentences as shelf

RECENT = 50


def history(project: Project, sentence: int) -> tuple[Step, ...]:
    """Every step that concerned a sentence, oldest first, with those of sentences that have become part of it.

    A tenth of a second at 100 000 labels: a window asks aside.
    """
    found: dict[int, list[Event]] = {}
    for member, upto in ancestry(sentence, journal.moved_boundaries(project.store)).items():
        for operation, table, before, after in journal.touching(project.store, member, upto):
            found.setdefault(operation, []).extend(events_of(table, before, after))
    steps = [
        Step(
            operation=entry.id,
            at=entry.at,
            annotator=entry.annotator,
            name=entry.name,
            kind=entry.kind,
            standing=entry.standing,
            detail=entry.detail,
            events=tuple(dict.fromkeys(found[entry.id])),
        )
        for entry in journal.entries_of(project.store, [key for key, events in found.items() if events])
    ]
    source = journal.source_of(project.store, sentence)
    if source is None:
        return tuple(steps)
    at, annotator, name = source
    begun = Event(deed=Deed.IMPORTED, text=name)
    return (Step(operation=0, at=at, annotator=annotator, name="import", events=(begun,)), *steps)


def decisions(project: Project, most: int = RECENT) -> tuple[Decision, ...]:
    """The newest steps of the current annotator on sentences and articles that stand, newest first, and where each was.

    Imports and changes of the codebook are no decisions about a text; undo takes them back all the same.
    """
    entries = journal.standing_of(project.store, project.annotator.id, most)
    places = {entry.id: journal.place_of(project.store, entry.id) for entry in entries}
    entries = tuple(entry for entry in entries if any(places[entry.id]))
    there = {
        each.id: each for each in shelf.by_ids(project.store, [row for row, _ in places.values() if row])
    }
    titles = shelf.titles(project.store, {home for _, home in places.values() if home})
    standing = journal.standing_since(project.store, entries[-1].id) if entries else ()
    found = []
    for entry in entries:
        row, home = places[entry.id]
        sentence = there.get(row)
        found.append(
            Decision(
                operation=entry.id,
                at=entry.at,
                name=entry.name,
                detail=entry.detail,
                article=home if home in titles else 0,
                sentence=sentence.id if sentence else 0,
                title=titles.get(home, ""),
                position=sentence.position if sentence else 0,
                text=sentence.text if sentence else "",
                newer=len(standing) - bisect_right(standing, entry.id),
            )
        )
    return tuple(found)


def place(project: Project, operation: int) -> tuple[int, int] | None:
    """The (sentence, article) that an operation touched first, where it is still there."""
    sentence, article = journal.place_of(project.store, operation)
    return (sentence, article) if article and shelf.by_ids(project.store, [sentence]) else None
