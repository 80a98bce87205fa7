"""Previewing an import: what the files would become, looked at without touching the project."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from stanceline.domain.articles import RawArticle
from stanceline.domain.trouble import Trouble
from stanceline.formats.registry import importer_for
from stanceline.operations import finding
from stanceline.operations.importing import ImportOptions

LETTERS = 400


@dataclass(frozen=True, slots=True)
class Preview:
    """``columns`` of the first table among the files; ``words`` of the first article, or why there is none."""

    columns: tuple[str, ...]
    words: str
    trouble: bool = False


def preview(paths: Sequence[Path], options: ImportOptions) -> Preview:
    """Read the beginning of the first file that can be read; nothing is raised, trouble becomes words."""
    found = finding.find(paths, every_file=bool(options.format))
    columns = _columns(found.files, options)
    for path in found.files:
        try:
            for piece in islice(importer_for(path, options.format).read(path, options.reading), 1):
                if isinstance(piece, RawArticle):
                    return Preview(columns, _words(piece))
                return Preview(columns, piece.message, trouble=True)
        except Trouble as trouble:
            return Preview(columns, str(trouble), trouble=True)
        except OSError as error:
            return Preview(columns, f"{path.name} can't be read: {error.strerror or error}.", trouble=True)
    refused = "\n".join(refusal.message for refusal in found.refusals)
    return Preview(columns, refused, trouble=bool(refused))


def _columns(files: Sequence[Path], options: ImportOptions) -> tuple[str, ...]:
    """Those of the first table; only the first file of each suffix is looked at, for there may be thousands."""
    firsts: dict[str, Path] = {}
    for path in files:
        firsts.setdefault(path.suffix.lower(), path)
    for path in firsts.values():
        with suppress(Trouble, OSError):
            columns = importer_for(path, options.format).columns(path, options.reading)
            if columns:
                return columns
    return ()


def _words(article: RawArticle) -> str:
    head = "  ·  ".join(part for part in (article.title, article.source, article.published) if part)
    text = " ".join(article.text[: 4 * LETTERS].split())
    return f"{head}\n{text[:LETTERS]}{'…' if len(text) > LETTERS else ''}"
