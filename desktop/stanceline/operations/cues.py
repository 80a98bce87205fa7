"""Cue words: the lists that came with the program, a person's own ones and those of a project."""

import json
import logging
import tomllib
from collections.abc import Iterable
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

import tomli_w

from stanceline.domain.change import Change
from stanceline.domain.cues import LONGEST_LIST, CueList
from stanceline.host.files import replacing
from stanceline.host.places import places, shipped
from stanceline.operations.projects import Project
from stanceline.store import annotators
from stanceline.store.writing import writing

log = logging.getLogger(__name__)

SHIPPED = ("hedges", "negations", "attribution")
"""The lists that came with the program, by the names of their files."""

MOST_LISTS = 50
LONGEST_TITLE = 60


def shipped_lists(language: str = "") -> tuple[CueList, ...]:
    """Our lists for a language (BCP 47 tag; without one: the words of all), empty where we have none for it."""
    return tuple(_shipped(name, language) for name in SHIPPED)


@cache
def _shipped(name: str, language: str) -> CueList:
    table = tomllib.loads((shipped("resources") / "cues" / f"{name}.toml").read_text(encoding="utf-8"))
    words: dict[str, list[str]] = table["words"]
    base = language.casefold().replace("_", "-").split("-")[0]
    chosen = words.get(base, []) if base else [word for each in words.values() for word in each]
    return CueList(name, table["title"], tuple(dict.fromkeys(chosen)), ours=True)


def own_lists() -> tuple[CueList, ...]:
    """The person's own lists on this computer; none where the file is missing or damaged."""
    try:
        table = tomllib.loads(_own_file().read_text(encoding="utf-8"))
    except OSError:
        return ()
    except (ValueError, RecursionError) as error:
        log.info("own cue words could not be read (%s)", type(error).__name__)
        return ()
    return _lists("own", table.get("lists"))


def keep_own_lists(lists: Iterable[CueList]) -> None:
    """Write the person's own lists, whole. Trouble CANNOT_WRITE if the folder can't be written."""
    file = _own_file()
    with suppress(OSError):  # what is wrong with the folder, the writing says
        file.parent.mkdir(parents=True, exist_ok=True)
    with replacing(file) as stream:
        stream.write(tomli_w.dumps({"lists": _table(lists)}).encode())


def project_lists(project: Project) -> tuple[CueList, ...]:
    """The lists that everybody who works on this project sees."""
    try:
        found = json.loads(annotators.facts(project.store).get("cues", "[]"))
    except (ValueError, RecursionError):
        return ()
    return _lists("project", found)


def keep_project_lists(project: Project, lists: Iterable[CueList]) -> Change:
    """Put other lists into the project, as one step."""
    kept = json.dumps(_table(lists), ensure_ascii=False)
    with writing(project.store, "own words", by=project.annotator.id) as pen:
        annotators.state(pen, project.store, cues=kept)
    return pen.change


def _own_file() -> Path:
    return places().settings / "cues.toml"


def _table(lists: Iterable[CueList]) -> list[dict[str, Any]]:
    return [{"title": each.title, "words": list(each.words)} for each in lists]


def _lists(kind: str, found: object) -> tuple[CueList, ...]:
    """What of it is lists; anybody may have written the file."""
    lists = []
    for each in found[:MOST_LISTS] if isinstance(found, list) else ():
        if not isinstance(each, dict) or not isinstance(each.get("title"), str):
            continue
        words = each.get("words")
        texts = [word for word in words if isinstance(word, str)] if isinstance(words, list) else []
        title = " ".join(each["title"].split())[:LONGEST_TITLE]
        lists.append(CueList(f"{kind}:{title}", title, tuple(texts[:LONGEST_LIST])))
    return tuple(lists)
