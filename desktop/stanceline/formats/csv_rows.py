"""Rows of a CSV file, one by one, with what the csv module leaves out: limits, broken rows, the delimiter."""

import csv
import io
import re
from collections.abc import Iterator

DELIMITERS = (",", ";", "\t", "|")
LONGEST_FIELD = 10_000_000
"""Characters; the csv module's own limit (131 072) is shorter than some articles."""

_SNIFFED = 65_536  # characters of the file that the delimiter is guessed from
_SNIFFED_ROWS = 50
_EXCEL_HINT = re.compile(r"\s*sep=(.)[\r\n]")


class Broken(str):
    """Why a row could not be parsed."""

    __slots__ = ()


class Rows:
    """Iterates over the rows of a stream opened with ``newline=""``.

    A row is a list of cells (empty for a blank line), or Broken: reading then goes on at the next line.
    ``number`` counts the rows read so far, from 1, as a spreadsheet does.
    """

    def __init__(self, stream: io.StringIO, delimiter: str) -> None:
        self.number = 0
        self._stream = stream
        self._exhausted = False
        self._reader = csv.reader(self._lines(), delimiter=delimiter)

    def __iter__(self) -> Iterator[list[str] | Broken]:
        return self

    def __next__(self) -> list[str] | Broken:
        # The limit is the module's, not the reader's: raised for one row, so that nobody else sees it.
        usual = csv.field_size_limit(LONGEST_FIELD)
        try:
            row = next(self._reader)
        except csv.Error as error:
            self.number += 1
            return Broken(f"{error}.")
        finally:
            csv.field_size_limit(usual)
        self.number += 1
        # The reader asks for a line after the last one only if a quotation mark is still open.
        return (
            Broken("A quotation mark is not closed before the end of the file.") if self._exhausted else row
        )

    def _lines(self) -> Iterator[str]:
        yield from self._stream
        self._exhausted = True


def sniff(text: str, suffix: str) -> tuple[str, int]:
    """The delimiter, and how many rows to skip before the header.

    Excel's "sep=;" line decides; else the delimiter that gives most rows the width of the first one, the
    file's suffix breaking a tie.
    """
    sample = text[:_SNIFFED]
    if hint := _EXCEL_HINT.match(sample):
        return hint[1], 1
    usual = ("\t", *DELIMITERS) if suffix in (".tsv", ".tab") else DELIMITERS
    return max(usual, key=lambda delimiter: _fit(sample, delimiter)), 0


def _fit(sample: str, delimiter: str) -> tuple[float, int]:
    """Share of rows as wide as the header, and that width; nothing for a single column."""
    widths = []
    for row in Rows(io.StringIO(sample, newline=""), delimiter):
        if row and not isinstance(row, Broken):
            widths.append(len(row))
        if len(widths) == _SNIFFED_ROWS:
            break
    if not widths or widths[0] == 1:
        return 0.0, 0
    return sum(width == widths[0] for width in widths) / len(widths), widths[0]
