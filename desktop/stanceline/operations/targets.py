"""The register of targets: what a stance can be towards, with the other names of each."""

from collections.abc import Mapping
from dataclasses import replace

from stanceline.domain.change import Change
from stanceline.domain.codebook import Choice, Target
from stanceline.domain.codebook_rules import refuse_other_name
from stanceline.domain.recoding import merge_targets
from stanceline.domain.trouble import Trouble
from stanceline.operations.projects import Project
from stanceline.operations.recoding import put_joined
from stanceline.operations.revising import revising
from stanceline.store import codebooks as shelf
from stanceline.store import recoding as by_target


def uses(project: Project) -> Mapping[int, int]:
    """How many annotations are towards each target, everybody's; targets without any are missing."""
    return by_target.target_uses(project.store)


def add(project: Project, target: Target) -> Change:
    """Put a target on the register. Trouble BAD_CODEBOOK for a name that is there or can't be."""
    refuse_other_name("target", (each.name for each in project.codebook.targets), target.name)
    with revising(project, "add target", labels=[target.name]) as pen:
        shelf.put_target(pen, replace(target, id=0))
    return pen.change


def edit(project: Project, target: Target) -> Change:
    """Make the target of this row id like ``target``: its name and other names."""
    before = named(project, target.id)
    others = (each.name for each in project.codebook.targets if each.id != target.id)
    refuse_other_name("target", others, target.name)
    name = "edit target" if target.name == before.name else "rename target"
    with revising(project, name, labels=[before.name], to=target.name) as pen:
        shelf.put_target(pen, target)
    return pen.change


def merge(project: Project, target: int, into: int) -> Change:
    """Turn everything that is towards ``target`` towards ``into``, which keeps its name as another one of its own.

    Where somebody has answered towards both, the answer towards ``into`` stays; a different one is kept in its note.
    """
    going, staying = named(project, target), named(project, into)
    if target == into:
        raise Trouble("BAD_MERGE", f"“{going.name}” can't be merged with itself.", "Choose another target.")
    concerned = by_target.with_target(project.store, target)
    single = {d.id for d in project.codebook.dimensions if d.choice is Choice.ONE}
    titles = {label.id: f"{label.title} ({going.name})" for label in project.codebook}
    merging = merge_targets(concerned, by_target.with_target(project.store, into), single, titles)
    aliases = dict.fromkeys((*staying.aliases, going.name, *going.aliases))
    aliases.pop(staying.name, None)
    sentences = len({each.sentence for each in concerned})
    detail = {"labels": [going.name], "to": staying.name, "sentences": sentences}
    with revising(project, "merge targets", **detail) as pen:
        for annotation in merging.over:
            by_target.put_target(pen, annotation, into)
        put_joined(pen, merging)
        shelf.put_target(pen, replace(staying, aliases=tuple(aliases)))
        shelf.remove_target(pen, target)
    return pen.change


def delete(project: Project, target: int) -> Change:
    """Take a target that nothing is towards off the register. Trouble LABEL_IN_USE otherwise."""
    going = named(project, target)
    if by_target.is_target_used(project.store, target):
        raise Trouble(
            "LABEL_IN_USE", f"Labels have been given towards “{going.name}”.", "Merge it into another target."
        )
    with revising(project, "delete target", labels=[going.name]) as pen:
        shelf.remove_target(pen, target)
    return pen.change


def named(project: Project, target: int) -> Target:
    """The target of this row id; KeyError if there is none."""
    for each in project.codebook.targets:
        if each.id == target:
            return each
    raise KeyError(target)
