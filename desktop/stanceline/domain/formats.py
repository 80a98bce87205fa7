"""The contract of importers and exporters, ours and a stranger's (entry points in pyproject.toml)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, Protocol, TypeAlias

from stanceline.domain.articles import RawArticle, Refusal

Cell: TypeAlias = str | int | float | None

FIELDS = ("text", "title", "source", "date", "url", "author", "language")
"""Article fields that a column of a table or a key of a JSON object can be mapped onto."""


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How to read: ``mapping`` is field → column (fields from ``FIELDS``; empty = guess by name);
    ``encoding`` empty = detect; ``language`` empty = detect later."""

    mapping: Mapping[str, str] = field(default_factory=dict)
    encoding: str = ""
    language: str = ""


class Importer(Protocol):
    """Reads articles out of one file. Registered in the entry point group ``stanceline.importers``."""

    name: str
    title: str
    suffixes: tuple[str, ...]

    def read(self, path: Path, options: ReadOptions) -> Iterator[RawArticle | Refusal]:
        """Yield articles in file order; a piece that can't be read becomes a Refusal and reading goes on."""
        ...

    def columns(self, path: Path, options: ReadOptions) -> tuple[str, ...]:
        """Names that can be mapped onto fields; empty for formats without columns."""
        ...


@dataclass(frozen=True, slots=True)
class WriteOptions:
    """How to write: ``bom`` and ``guard`` (formula guard) are for spreadsheets, both off for programs."""

    delimiter: str = ","
    bom: bool = False
    guard: bool = False


class Exporter(Protocol):
    """Writes rows to one stream. Registered in the entry point group ``stanceline.exporters``."""

    name: str
    title: str
    suffix: str

    def write(
        self, stream: BinaryIO, columns: Sequence[str], rows: Iterable[Sequence[Cell]], options: WriteOptions
    ) -> Iterator[int]:
        """Write header and rows; yields now and then, and at the end, how many rows are written so far."""
        ...
