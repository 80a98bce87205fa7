"""Writes CSV."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from typing import BinaryIO

from stanceline.domain.formats import Cell, WriteOptions
from stanceline.formats.spreadsheets import guarded

ROWS_A_STEP = 1000


class CsvExporter:
    """RFC 4180 in UTF-8. Rows end in CR LF, as the RFC demands and every reader takes; cells keep \\n."""

    name = "csv"
    title = "CSV"
    suffix = ".csv"

    def write(
        self, stream: BinaryIO, columns: Sequence[str], rows: Iterable[Sequence[Cell]], options: WriteOptions
    ) -> Iterator[int]:
        """Write header and rows as they come; yields every thousand rows, and at the end, how many there are.

        The stream stays open. None becomes an empty cell. With ``options.guard`` text (never a number) that a
        spreadsheet could run as a formula gets an apostrophe before it; ``spreadsheets.unguarded`` takes it
        off again.
        """
        if options.bom:
            stream.write(b"\xef\xbb\xbf")
        writer = csv.writer(_Encoded(stream), delimiter=options.delimiter, lineterminator="\r\n")
        writer.writerow(_cells(columns, options.guard))
        count = 0
        for count, row in enumerate(rows, start=1):
            writer.writerow(_cells(row, options.guard))
            if count % ROWS_A_STEP == 0:
                yield count
        yield count


class _Encoded:
    """Takes text and writes UTF-8. A TextIOWrapper would flush into a stream that a cancelled job closed."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        return self._stream.write(text.encode())


def _cells(row: Sequence[Cell], guard: bool) -> Sequence[Cell]:
    return [guarded(cell) if isinstance(cell, str) else cell for cell in row] if guard else row
