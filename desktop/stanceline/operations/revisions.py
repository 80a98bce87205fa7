"""The revisions of the codebook as people read them: number, day, who, what."""

from dataclasses import dataclass

from stanceline.operations.projects import Project
from stanceline.operations.wording import Say, describe, in_english
from stanceline.store import journal

STEPS = frozenset(
    {
        "create", "codebook", "edit codebook",
        "rename label", "edit label", "add label", "move label", "retire label", "bring back label",
        "delete label", "merge labels", "split label", "add example", "add counter-example",
        "add dimension", "edit dimension", "rename dimension", "move dimension", "delete dimension",
        "add target", "edit target", "rename target", "merge targets", "delete target",
    }
)  # fmt: skip
"""Names of the operations that each make a revision."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """One state of the codebook; ``at`` is UTC, ISO 8601, ``what`` what was done to reach it."""

    number: int
    at: str
    annotator: str
    what: str


def revisions(project: Project, say: Say = in_english) -> tuple[Revision, ...]:
    """Every revision that stands, the newest first; what was undone is not among them."""
    found: list[Revision] = []
    for entry in journal.entries(project.store):
        if entry.name not in STEPS or entry.kind != "do" or entry.standing not in ("done", "kept"):
            continue
        number = int(entry.detail.get("revision", found[-1].number + 1 if found else 1))
        # Of steps that were undone and then settled the journal says no more: the number is given again.
        found = [each for each in found if each.number < number]
        what = describe(entry.name, entry.detail, say)
        found.append(Revision(number=number, at=entry.at, annotator=entry.annotator, what=what))
    return tuple(each for each in reversed(found) if each.number <= project.codebook.revision)
