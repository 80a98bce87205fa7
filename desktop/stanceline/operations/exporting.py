"""Exporting: the labelled dataset as a file that is whole or not there."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from stanceline.domain.formats import Cell, WriteOptions
from stanceline.domain.layouts import LONG, Layout, wide_columns, wide_rows
from stanceline.domain.progress import Job, Progress
from stanceline.domain.trouble import Trouble
from stanceline.formats.registry import exporter_for
from stanceline.host.files import replacing
from stanceline.operations.projects import Project
from stanceline.store import codebooks
from stanceline.store import rows as shelf
from stanceline.store.database import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportOptions:
    """What to export: ``unlabelled`` adds sentences that carry no label yet (wide only)."""

    layout: Layout = Layout.LONG
    unlabelled: bool = False
    format: str = "csv"
    writing: WriteOptions = field(default_factory=WriteOptions)


@dataclass(frozen=True, slots=True)
class Exported:
    """Where the dataset is and how many rows it has, the header not counted."""

    path: Path
    rows: int


def export(project: Project, target: Path, options: ExportOptions | None = None) -> Job[Exported]:
    """Write the dataset to ``target``, from a snapshot; the same project gives the same bytes.

    A temporary file beside the target is written, synced and moved over it, so that a full disk or a
    cancelled job leaves the old file as it was. Raises Trouble CANNOT_WRITE.
    """
    refuse_the_project(project, target)
    wanted = options or ExportOptions()
    exporter = exporter_for(wanted.format)
    yield Progress(0, None, target.name)
    with project.store.snapshot() as copy, replacing(target) as stream:
        columns, rows, total = _table(copy, wanted)
        done = 0
        for done in exporter.write(stream, columns, rows, wanted.writing):
            yield Progress(min(done, total), total, target.name)
    return Exported(target, done)


def refuse_the_project(project: Project, target: Path) -> None:
    """Raise Trouble CANNOT_WRITE when ``target`` is the project itself, which an export would replace."""
    try:
        same = target.samefile(project.path)
    except OSError:  # there is nothing yet, or nothing that can be looked at: writing will tell
        same = False
    if same:
        raise Trouble(
            "CANNOT_WRITE", f"“{target}” is the project itself.", "Choose another name for what is written."
        )


def preview(
    project: Project, options: ExportOptions, rows: int = 5
) -> tuple[Sequence[str], list[Sequence[Cell]]]:
    """Columns and the first rows, as the export would write them."""
    columns, stream, _ = _table(project.store, options)
    first: list[Sequence[Cell]] = []
    for row in stream:
        first.append(row)
        if len(first) == rows:
            break
    return columns, first


def _table(store: Store, options: ExportOptions) -> tuple[Sequence[str], Iterable[Sequence[Cell]], int]:
    sentences, annotations = shelf.count(store)
    if options.layout is Layout.LONG:
        return LONG, shelf.long(store), annotations
    codebook = codebooks.codebook(store)  # of the same moment as the rows, not the handle's
    source = shelf.sentences_with_labels(store)
    return wide_columns(codebook), wide_rows(codebook, source, unlabelled=options.unlabelled), sentences
