"""Importing: articles come in as a Job; all of them or, when cancelled, none."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain
from pathlib import Path

from stanceline.domain.articles import RawArticle, Refusal
from stanceline.domain.change import NOTHING, Change
from stanceline.domain.characters import one_line, tidy
from stanceline.domain.formats import Importer, ReadOptions
from stanceline.domain.identity import text_hash
from stanceline.domain.progress import Job, Progress
from stanceline.domain.trouble import Trouble
from stanceline.formats.mapping import opening
from stanceline.formats.plain import headline
from stanceline.formats.registry import importer_for
from stanceline.formats.sources import name_of
from stanceline.operations import finding
from stanceline.operations.projects import Project
from stanceline.store import articles, imports
from stanceline.store.database import Store
from stanceline.store.imports import Prepared
from stanceline.store.writing import writing
from stanceline.text.cleaning import clean
from stanceline.text.language import detect
from stanceline.text.splitting import each_paragraph, splitter_for

Piece = RawArticle | Refusal

PARAGRAPHS_A_STEP = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportOptions:
    """How to import: ``format`` empty = by file name; ``language`` empty = detect;
    ``duplicates`` lets a text that is in the project already come in again."""

    format: str = ""
    reading: ReadOptions = field(default_factory=ReadOptions)
    duplicates: bool = False


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A text that was there already: where it came from now, and the title it has in the project."""

    origin: str
    title: str


@dataclass(slots=True)
class Report:
    """What came in and what did not, and why."""

    articles: int = 0
    sentences: int = 0
    duplicates: list[Duplicate] = field(default_factory=list)
    refusals: list[Refusal] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    batch: int = 0
    change: Change = NOTHING

    @property
    def so_far(self) -> str:
        """What has come in, in words."""
        return f"{self.articles} articles, {self.sentences} sentences"

    def as_json(self) -> str:
        """For scripts and for the import's row in the project; fit to be stored whatever a file was called."""
        content = json.dumps(
            {
                "articles": self.articles,
                "sentences": self.sentences,
                "duplicates": [{"origin": d.origin, "title": d.title} for d in self.duplicates],
                "refusals": [
                    {"origin": r.origin, "kind": r.kind, "message": r.message} for r in self.refusals
                ],
                "warnings": self.warnings,
            },
            ensure_ascii=False,
        )
        return content.encode("utf-8", "replace").decode("utf-8")


def import_articles(
    project: Project, paths: Sequence[Path], options: ImportOptions | None = None
) -> Job[Report]:
    """Read files and folders into the project. One file that can't be read never stops the rest.

    Raises Trouble READONLY or PROJECT_BUSY when the project can't be written.
    """
    wanted = options or ImportOptions()
    found = finding.find(paths, every_file=bool(wanted.format))
    source = name_of(paths[0]) if len(paths) == 1 else f"{len(paths)} files"
    missing = ((0, refusal) for refusal in found.refusals)
    pieces = chain(missing, _read_files(found.files, wanted))
    return (yield from _import(project, pieces, source, wanted, len(found.files)))


def import_raw(project: Project, raw: Sequence[RawArticle], source: str) -> Job[Report]:
    """Take in articles that are in memory already, for example pasted ones."""
    return (
        yield from _import(
            project, ((n, one) for n, one in enumerate(raw)), source, ImportOptions(), len(raw)
        )
    )


def take_back(project: Project, batch: int) -> Change:
    """Take a whole import back as one step; its articles and labels go out of sight and undo brings them back."""
    with writing(project.store, "take back import", by=project.annotator.id) as pen:
        imports.hide(pen, batch)
    return pen.change


def _read_files(files: Sequence[Path], options: ImportOptions) -> Iterator[tuple[int, Piece]]:
    known: dict[str, Importer] = {}  # by suffix: finding one looks through every installed package
    for number, path in enumerate(files):
        empty = True
        try:
            importer = known.get(path.suffix) or importer_for(path, options.format)
            known[path.suffix] = importer
            for piece in importer.read(path, options.reading):
                empty = False
                yield number, piece
        except Trouble as trouble:
            empty = False
            yield number, Refusal(name_of(path), trouble.kind, str(trouble))
        except OSError as error:
            empty = False
            name = name_of(path)
            yield number, Refusal(name, "UNREADABLE", f"{name} can't be read: {error.strerror or error}.")
        if empty:
            yield number, Refusal(name_of(path), "EMPTY_FILE", f"{name_of(path)} holds no article.")


def _import(
    project: Project, pieces: Iterable[tuple[int, Piece]], source: str, options: ImportOptions, files: int
) -> Job[Report]:
    report = Report()
    total = files if files > 1 else None  # of one file nobody knows how much is in it
    yield Progress(0, total, source)
    with project.aside() as own:
        report.batch = imports.begin(own.store, source=source, by=own.annotator.id)
        finished = False
        try:
            taking = _Taking(own.store, options, report)
            for number, piece in pieces:
                for _ in taking.take(piece):
                    yield Progress(number, total, report.so_far)
            for _ in taking.store():
                yield Progress(files, total, report.so_far)
            if report.articles:
                report.change = _complete(own, report, source)
                finished = True
        finally:
            if not finished:
                imports.sweep(own.store, report.batch)
    return report


class _Taking:
    """Prepares the articles of one import and stores them in handfuls; each of its steps is short."""

    def __init__(self, store: Store, options: ImportOptions, report: Report) -> None:
        self._store, self._options, self._report = store, options, report
        self._prepared: list[Prepared] = []
        self._titles: dict[str, str] = {}

    def take(self, piece: Piece) -> Iterator[None]:
        """Take one piece in."""
        if isinstance(piece, Refusal):
            self._report.refusals.append(piece)
            yield
            return
        self._report.warnings.extend(f"{piece.origin}: {warning}" for warning in piece.warnings)
        yield from self._prepare(piece)
        if sum(article.rows for article in self._prepared) >= imports.ROWS_A_TRANSACTION:
            yield from self.store()

    def store(self) -> Iterator[None]:
        """Store what is prepared."""
        prepared, self._prepared = self._prepared, []
        yield from imports.store_all(self._store, self._report.batch, prepared)

    def _prepare(self, raw: RawArticle) -> Iterator[None]:
        text = clean(raw.text)
        if not text.strip():
            self._report.refusals.append(Refusal(raw.origin, "EMPTY", f"{raw.origin} has no text."))
            yield
            return
        digest = text_hash(text)
        twin = self._titles.get(digest) or articles.title_with_hash(self._store, digest)
        if twin is not None and not self._options.duplicates:
            self._report.duplicates.append(Duplicate(raw.origin, twin))
            yield
            return
        language = raw.language or self._options.reading.language or detect(text)
        paragraphs = []
        for number, paragraph in enumerate(each_paragraph(text, language)):
            paragraphs.append(paragraph)
            if number % PARAGRAPHS_A_STEP == 0:
                yield
        stored = replace(_tidied(raw), text=text, language=language, title=_title(raw, text))
        self._titles[digest] = stored.title
        self._prepared.append(Prepared(stored, digest, paragraphs, splitter_for(language)))
        self._report.articles += 1
        self._report.sentences += sum(map(len, paragraphs))


def _tidied(raw: RawArticle) -> RawArticle:
    """With metadata that can be stored, whatever a stranger's importer or a file name holds."""
    return replace(
        raw,
        source=one_line(raw.source),
        url=one_line(raw.url),
        author=one_line(raw.author),
        published=one_line(raw.published),
        language=one_line(raw.language),
        origin=one_line(raw.origin),
        extra=tuple((one_line(name), tidy(value).text) for name, value in raw.extra),
    )


def _title(raw: RawArticle, text: str) -> str:
    return (one_line(raw.title) or headline(text) or opening(text))[:300]


def _complete(own: Project, report: Report, source: str) -> Change:
    detail = {"source": source, "articles": report.articles, "sentence_count": report.sentences}
    with writing(own.store, "import", by=own.annotator.id, detail=detail) as pen:
        imports.complete(
            own.store,
            pen,
            report.batch,
            articles=report.articles,
            sentences=report.sentences,
            report=report.as_json(),
        )
    return pen.change
