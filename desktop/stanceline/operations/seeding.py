"""Seeding: what the program ships to start from: codebooks and the sample project."""

import csv
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path

from stanceline.domain.codebook import Codebook
from stanceline.domain.progress import Job
from stanceline.domain.trouble import Trouble
from stanceline.formats import codebook_toml
from stanceline.host.places import shipped
from stanceline.operations import importing, projects, reading, transcribing, undoing
from stanceline.operations.projects import Project
from stanceline.operations.transcribing import Line


def codebook_names() -> tuple[str, ...]:
    """Names of the shipped codebooks: "diplomacy", "general", "semeval", …"""
    return tuple(sorted(path.stem for path in (shipped("seeds") / "codebooks").glob("*.toml")))


def codebook_named(name: str) -> Codebook | None:
    """A shipped codebook, or None."""
    if name not in codebook_names():
        return None
    path = shipped("seeds") / "codebooks" / f"{name}.toml"
    return codebook_toml.read(path.read_text(encoding="utf-8"), path.name)


def make_sample(path: Path, *, annotator: str = "") -> Job[Project]:
    """Make the sample project at ``path``: articles in four scripts, half labelled by two fictitious people.

    It opens as ``annotator``, who is added to them, else as the first of them. It is there whole or not at all, and
    nothing of it can be undone. Trouble EXISTS if something is there already.
    """
    folder = shipped("seeds")
    sample = tomllib.loads((folder / "demo.toml").read_text(encoding="utf-8"))
    codebook = codebook_named(str(sample["codebook"]))
    assert codebook is not None, "the sample's codebook is shipped"  # noqa: S101 - our own file
    people = [str(name) for name in sample["annotators"]]
    if path.exists():
        raise Trouble("EXISTS", f"“{path}” exists already.", "Open it.")
    draft = path.with_name(f".{path.name}.draft{projects.SUFFIX}")
    draft.unlink(missing_ok=True)
    project = projects.create(draft, codebook, annotator=people[0], name=str(sample["name"]))
    try:
        files = [folder / "articles" / str(name) for name in sample["articles"]]
        yield from importing.import_articles(project, files)
        _label(project, folder / str(sample["labels"]), files, people)
        undoing.settle(project)
    except BaseException:
        project.close()
        draft.unlink()
        raise
    project.close()
    draft.rename(path)
    return projects.open_project(path, annotator=annotator)


def _label(project: Project, table: Path, files: Sequence[Path], people: Sequence[str]) -> None:
    lines = reading.articles(project)
    by_file = {file.name: line.id for file, line in zip(files, lines, strict=True)}
    with table.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    for person in people:
        theirs = [
            _line(project, row, by_file[row["article_file"]]) for row in rows if row["annotator"] == person
        ]
        transcribing.transcribe(project, theirs, projects.annotator_named(project, person), undoable=False)


def _line(project: Project, row: Mapping[str, str], article: int) -> Line:
    label = project.codebook.named(row["dimension"], row["label"])
    start = reading.article(project, article).text.find(row["quote_start"])
    sentence = next(
        (each for each in reading.sentences(project, article) if each.start <= start < each.end), None
    )
    assert label is not None, row  # noqa: S101 - our own file, checked by a test
    assert sentence is not None, row  # noqa: S101
    return Line(number=0, sentence=sentence.id, label=label, note=row["note"])
