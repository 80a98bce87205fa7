"""The journeys of files: articles come in, the dataset goes out, counts are loaded."""

from pathlib import Path
from random import Random

from tests.bench.building import ANNOTATOR, SEED, Built
from tests.bench.figures import Row, Sample
from tests.bench.invention import USUAL, article
from tests.bench.limits import count_plainly, import_plainly, write_plainly

from stanceline.domain.layouts import Layout, wide_columns, wide_rows
from stanceline.domain.progress import finish
from stanceline.operations import counting, exporting, importing, projects
from stanceline.operations.exporting import ExportOptions
from stanceline.operations.projects import Project
from stanceline.operations.seeding import codebook_named
from stanceline.store import rows


def imported(sentences: int, folder: Path, times: int) -> Row:
    """A folder of text files, 14 sentences each, into a new project."""
    source = folder / "texts"
    source.mkdir()
    chance = Random(SEED)
    files = [source / f"{number:06}.txt" for number in range(-(-sentences // USUAL))]
    for file in files:
        file.write_text(article(chance, USUAL).text, encoding="utf-8")
    codebook = codebook_named("general")
    assert codebook is not None
    ours, limit = Sample(), Sample()
    for _ in range(times):
        target = folder / "import.stanceline"
        project = projects.create(target, codebook, annotator=ANNOTATOR)
        with ours.timed():
            report = finish(importing.import_articles(project, [source]))
        project.close()
        assert report.sentences == len(files) * USUAL, report.as_json()[:500]
        with limit.timed():
            import_plainly(files, folder / "raw.db")
        for gone in (target, *folder.glob("raw.db*")):
            gone.unlink()
    for file in files:
        file.unlink()
    source.rmdir()
    return Row("import text files", len(files) * USUAL, ours, "read, split, insert", limit)


def exported(built: Built, folder: Path, layout: Layout, times: int) -> Row:
    """The labels as CSV; beside the csv module on the same rows in memory."""
    ours, limit = Sample(), Sample()
    project = projects.open_project(built.path, annotator=ANNOTATOR)
    try:
        table = _table(project, layout)
        for _ in range(times):
            with ours.timed():
                finish(exporting.export(project, folder / "ours.csv", ExportOptions(layout=layout)))
            with limit.timed():
                write_plainly(table, folder / "raw.csv")
    finally:
        project.close()
    (folder / "ours.csv").unlink()
    (folder / "raw.csv").unlink()
    return Row(f"export {layout.value}", built.sentences, ours, "csv.writer", limit)


def _table(project: Project, layout: Layout) -> list[tuple[object, ...]]:
    if layout is Layout.LONG:
        return list(rows.long(project.store))
    source = rows.sentences_with_labels(project.store)
    wide = wide_rows(project.codebook, source)
    return [tuple(wide_columns(project.codebook)), *map(tuple, wide)]


def counted(built: Built, times: int) -> Row:
    """Every count that the window shows, as when a project opens; beside one pass over the annotations."""
    ours, limit = Sample(), Sample()
    project = projects.open_project(built.path, annotator=ANNOTATOR)
    try:
        for _ in range(times):
            with ours.timed():
                counting.load(project, frozen=False)
            with limit.timed():
                count_plainly(built.path)
    finally:
        project.close()
    return Row("load the counts", built.sentences, ours, "SELECT every label", limit)
