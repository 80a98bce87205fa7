"""Projects: making, opening and closing one; the handle that every operation takes first."""

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from stanceline.domain.annotations import Annotator
from stanceline.domain.characters import one_line
from stanceline.domain.codebook import Codebook
from stanceline.domain.trouble import Trouble
from stanceline.operations import codebooks
from stanceline.store import annotators, database, imports
from stanceline.store import codebooks as shelf
from stanceline.store.database import Store
from stanceline.store.writing import new_uid, writing

SUFFIX = ".stanceline"


@dataclass(slots=True)
class Project:
    """An open project: its file, who is labelling, and the codebook as it is now."""

    store: Store
    annotator: Annotator
    codebook: Codebook
    name: str = ""

    @property
    def path(self) -> Path:
        """Where the file is."""
        return self.store.path

    @property
    def writable(self) -> bool:
        """Whether this process may change it."""
        return self.store.writable

    @contextmanager
    def aside(self) -> Generator["Project", None, None]:
        """The same project on a connection of its own, for a job on another thread."""
        with self.store.aside() as store:
            yield replace(self, store=store)

    def reload_codebook(self) -> None:
        """Read the codebook again after a Change that touched it."""
        self.codebook = shelf.codebook(self.store)

    def close(self) -> None:
        """Close the file, clean."""
        self.store.close()


def create(path: Path, codebook: Codebook, *, annotator: str, name: str = "") -> Project:
    """Make a project file and open it. Trouble if the name is taken or the folder can't be written."""
    if not path.name:
        raise Trouble("BAD_NAME", f"“{path}” is a folder.", "Name the file that is to be made.")
    path = path.absolute()
    if path.suffix != SUFFIX:
        path = path.with_name(path.name + SUFFIX)
    name = one_line(name or path.stem)
    store = database.create(path)
    try:
        with writing(store, "create", undoable=False) as pen:
            annotators.state(pen, store, name=name, uid=new_uid())
            person = annotators.add(pen, _person(annotator))
            codebooks.write(pen, store, Codebook(), codebook)
        return Project(store, person, shelf.codebook(store), name)
    except BaseException:
        store.close()
        path.unlink(missing_ok=True)
        raise


def open_project(path: Path, *, annotator: str = "", preferred: str = "", read_only: bool = False) -> Project:
    """Open a project as ``annotator``, who is added if new; without one as ``preferred``, if the project knows
    them, else as its first annotator.

    Raises Trouble: NOT_FOUND, NOT_A_PROJECT, SCHEMA_TOO_NEW, PROJECT_IN_USE, READONLY, DB_CORRUPT.
    """
    path = path.absolute()
    store = database.open_for_reading(path) if read_only else database.open_for_writing(path)
    try:
        if store.writable:
            imports.sweep_killed(store)
        person = _who(store, annotator, preferred)
        return Project(store, person, shelf.codebook(store), annotators.facts(store).get("name", path.stem))
    except BaseException:
        store.close()
        raise


def _who(store: Store, annotator: str, preferred: str) -> Annotator:
    if annotator:
        person = annotators.named(store, _person(annotator))
        if person is None and store.writable:
            return _introduce(store, annotator)
    else:
        person = annotators.named(store, " ".join(preferred.split()))
    return person or next(iter(annotators.every(store)), None) or _introduce(store, annotator)


def annotator_named(project: Project, name: str) -> Annotator:
    """The annotator of this name, added if new; not undoable, since nothing is lost by a name too many."""
    found = annotators.named(project.store, _person(name))
    return found or _introduce(project.store, name)


def everybody(project: Project) -> tuple[Annotator, ...]:
    """All annotators of the project."""
    return annotators.every(project.store)


def _introduce(store: Store, name: str) -> Annotator:
    with writing(store, "annotator", undoable=False, detail={"name": _person(name)}) as pen:
        return annotators.add(pen, _person(name))


def _person(name: str) -> str:
    name = " ".join(name.split()) or "Annotator"
    if len(name) > 80 or not name.isprintable():
        raise Trouble(
            "BAD_NAME", "An annotator's name has at most 80 visible characters.", "Choose a shorter one."
        )
    return name
