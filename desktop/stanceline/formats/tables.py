"""CSV and TSV tables: one article a row."""

import io
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from stanceline.domain.articles import RawArticle, Refusal
from stanceline.domain.characters import one_line
from stanceline.domain.formats import ReadOptions
from stanceline.domain.trouble import Trouble
from stanceline.formats.csv_rows import Broken, Rows, sniff
from stanceline.formats.decoding import decode_raw
from stanceline.formats.mapping import article, resolve
from stanceline.formats.sources import name_of, no_text, read_bytes

MOST_COLUMNS = 2_000


class CsvImporter:
    """Reads .csv and .tsv files that have a header; the delimiter is guessed among , ; tab and |."""

    name = "csv"
    title = "Table (CSV, TSV)"
    suffixes: tuple[str, ...] = (".csv", ".tsv", ".tab")

    def columns(self, path: Path, options: ReadOptions) -> tuple[str, ...]:
        """The header's names; repeated ones are numbered, empty ones named by their place."""
        return _open(path, options).columns

    def read(self, path: Path, options: ReadOptions) -> Iterator[RawArticle | Refusal]:
        """Yield an article or a Refusal for every row. Rows count as in a spreadsheet: the header is row 1.

        Raises Trouble as ``read_bytes`` and ``decode_raw``; NEEDS_MAPPING, LIMIT_EXCEEDED, NO_TEXT.
        """
        table = _open(path, options)
        mapping = resolve(table.columns, options.mapping, table.name)
        warnings = table.warnings
        found = False
        for row in table.rows:
            if row == []:
                continue
            found = True
            origin = f"{table.name}, row {table.rows.number}"
            fault = _fault(row, table.columns)
            if isinstance(row, Broken) or fault:
                yield Refusal(origin, "CORRUPT_ROW", fault)
                continue
            values = dict(zip(table.columns, row, strict=False))
            read = article(values, mapping, origin=origin, encoding=table.encoding, options=options)
            if isinstance(read, RawArticle):
                short = len(table.columns) - len(row)
                missing = (
                    (f"Cells missing at the end of row {table.rows.number}: {short}.",) if short > 0 else ()
                )
                read = replace(read, warnings=warnings + missing + read.warnings)
                warnings = ()
            yield read
        if not found:
            raise no_text(table.name)


@dataclass(frozen=True, slots=True)
class _Table:
    """A header, and the rows below it still to be parsed. ``warnings`` concern the whole file."""

    name: str
    columns: tuple[str, ...]
    rows: Rows
    encoding: str
    warnings: tuple[str, ...]


def _open(path: Path, options: ReadOptions) -> _Table:
    decoded = decode_raw(read_bytes(path), options.encoding)
    name = name_of(path)
    delimiter, skipped = sniff(decoded.text, path.suffix.lower())
    rows = Rows(io.StringIO(decoded.text, newline=""), delimiter)
    for _ in range(skipped):
        next(rows, None)
    header = next((row for row in rows if isinstance(row, Broken) or any(cell.strip() for cell in row)), None)
    if header is None:
        raise no_text(name)
    if isinstance(header, Broken):
        raise Trouble("CORRUPT_FILE", f"The header of “{name}” can't be read: {header}", "Check the file.")
    if len(header) > MOST_COLUMNS:
        message = f"“{name}” has {len(header)} columns; at most {MOST_COLUMNS} can be read."
        raise Trouble("LIMIT_EXCEEDED", message, "Keep the columns that you need.")
    columns, repeated = _distinct([one_line(cell) for cell in header])
    warnings = decoded.warnings
    if repeated:
        warnings += (f"Columns with the same name were numbered: {', '.join(repeated)}.",)
    return _Table(name, columns, rows, decoded.encoding, warnings)


def _fault(row: list[str] | Broken, columns: tuple[str, ...]) -> str:
    """Why the row's cells can't be told apart; "" when they can."""
    if isinstance(row, Broken):
        return str(row)
    cells = f"It has {len(row)} cells for {len(columns)} columns"
    if len(row) > MOST_COLUMNS or any(cell.strip() for cell in row[len(columns) :]):
        return f"{cells}; text that holds the delimiter must be in quotation marks."
    if len(row) < len(columns) and "\n" in row[-1]:
        return f"{cells}; a quotation mark is probably not closed."
    return ""


def _distinct(names: list[str]) -> tuple[tuple[str, ...], list[str]]:
    """Names made unique, and those that had to be numbered."""
    seen: Counter[str] = Counter()
    taken = set(names)
    distinct = []
    for place, name in enumerate(names, start=1):
        unique = base = name or f"column {place}"
        seen[base] += 1
        number = seen[base]
        while number > 1 and unique in taken:
            unique = f"{base} ({number})"
            number += 1
        taken.add(unique)
        distinct.append(unique)
    return tuple(distinct), sorted(base for base, count in seen.items() if count > 1)
