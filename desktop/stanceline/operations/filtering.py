"""Filtering: what can be asked for, and the filters that were saved with the project."""

import json
from dataclasses import dataclass

from stanceline.domain.change import NOTHING, Change
from stanceline.domain.filters import Filter
from stanceline.domain.kept_filters import SavedFilter, as_json, from_json
from stanceline.operations import projects
from stanceline.operations.projects import Project
from stanceline.store import annotators, matching
from stanceline.store.writing import writing

LONGEST_NAME = 80
_FACT = "filters"


@dataclass(frozen=True, slots=True)
class Fields:
    """Sources and languages that occur, with their numbers of articles, the most frequent first."""

    sources: tuple[tuple[str, int], ...] = ()
    languages: tuple[tuple[str, int], ...] = ()


def fields(project: Project) -> Fields:
    """What articles can be told apart by."""
    return Fields(matching.values(project.store, "source"), matching.values(project.store, "language"))


def people(project: Project) -> dict[int, str]:
    """Uids of everybody by row id, for filters that are kept as text."""
    return {person.id: person.uid for person in projects.everybody(project)}


def saved(project: Project) -> tuple[SavedFilter, ...]:
    """The saved filters by name; what is damaged is missing."""
    uids = people(project)
    found: list[SavedFilter] = []
    for name, text in sorted(_kept(project).items(), key=lambda each: each[0].casefold()):
        try:
            found.append(SavedFilter(name, from_json(text, project.codebook, uids)))
        except ValueError:
            continue
    return tuple(found)


def save(project: Project, name: str, wanted: Filter) -> Change:
    """Keep a filter under a name, in the place of one that has it; NOTHING without a name."""
    name = _named(name)
    if not name:
        return NOTHING
    text = as_json(wanted, project.codebook, people(project))
    return _write(project, "save filter", name, _kept(project) | {name: text})


def rename(project: Project, old: str, new: str) -> Change:
    """Call a saved filter otherwise; one that has the new name already is replaced."""
    kept, new = _kept(project), _named(new)
    if old not in kept or not new or old == new:
        return NOTHING
    others = {name: text for name, text in kept.items() if name != old}
    return _write(project, "rename filter", new, others | {new: kept[old]})


def forget(project: Project, name: str) -> Change:
    """Delete a saved filter."""
    kept = _kept(project)
    if name not in kept:
        return NOTHING
    return _write(project, "delete filter", name, {each: text for each, text in kept.items() if each != name})


def _named(name: str) -> str:
    return " ".join(name.split())[:LONGEST_NAME]


def _kept(project: Project) -> dict[str, str]:
    try:
        kept = json.loads(annotators.facts(project.store).get(_FACT, "{}"))
    except (ValueError, RecursionError):
        return {}
    if not isinstance(kept, dict):
        return {}
    return {name: text for name, text in kept.items() if isinstance(text, str)}


def _write(project: Project, step: str, name: str, kept: dict[str, str]) -> Change:
    with writing(project.store, step, by=project.annotator.id, detail={"labels": [name]}) as pen:
        annotators.state(pen, project.store, **{_FACT: json.dumps(kept, ensure_ascii=False, sort_keys=True)})
    return pen.change
