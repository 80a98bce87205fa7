"""Writing CSV, and keeping spreadsheets from running it."""

import csv
import io
from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from stanceline.domain.formats import Cell, WriteOptions
from stanceline.formats.csv_out import CsvExporter
from stanceline.formats.spreadsheets import guarded, unguarded

CELLS = st.text(st.characters(codec="utf-8")) | st.text(alphabet="=+-@'\t\r\n\",;a＝", max_size=6)


def write(columns: list[str], rows: list[list[Cell]], options: WriteOptions | None = None) -> bytes:
    stream = io.BytesIO()
    *_, count = CsvExporter().write(stream, columns, rows, options or WriteOptions())
    assert count == len(rows)
    return stream.getvalue()


def test_header_and_rows_are_rfc_4180_in_utf8() -> None:
    written = write(["a", "b"], [["é", 1], ['say "no", then\nleave', None], [2.5, ""]])
    assert written == 'a,b\r\né,1\r\n"say ""no"", then\nleave",\r\n2.5,\r\n'.encode()


def test_no_rows_leave_the_header_and_count_nothing() -> None:
    assert write(["a"], []) == b"a\r\n"


def test_a_byte_order_mark_and_another_delimiter_are_written_when_asked_for() -> None:
    assert write(["a", "b"], [["1;2", 3]], WriteOptions(delimiter=";", bom=True)) == (
        b'\xef\xbb\xbfa;b\r\n"1;2";3\r\n'
    )


def test_the_guard_marks_text_that_could_be_a_formula_and_leaves_numbers_alone() -> None:
    risky = ["=1+1", "+a", "-b", "@c", "\td", "\re", "＝f", "'g"]
    written = write(
        ["=h"], [*([cell] for cell in risky), [-5], [-2.5], ["5 - 3"], [""]], WriteOptions(guard=True)
    )
    rows = [row[0] for row in csv.reader(io.StringIO(written.decode(), newline=""))]
    assert rows == ["'=h", *(f"'{cell}" for cell in risky), "-5", "-2.5", "5 - 3", ""]


def test_without_the_guard_text_is_written_as_it_is() -> None:
    assert write(["a"], [["=1+1"]]) == b"a\r\n=1+1\r\n"


def test_rows_are_written_as_they_come_and_the_stream_stays_open() -> None:
    stream = io.BytesIO()
    sizes: list[int] = []

    def rows() -> Iterator[list[Cell]]:
        for _ in range(3):
            sizes.append(stream.tell())
            yield ["x" * 1000]

    assert list(CsvExporter().write(stream, ["a"], rows(), WriteOptions())) == [3]
    assert sizes == [3, 1005, 2007]
    assert not stream.closed


def test_the_count_so_far_comes_every_thousand_rows() -> None:
    rows: list[list[Cell]] = [[1]] * 2500
    assert list(CsvExporter().write(io.BytesIO(), ["a"], rows, WriteOptions())) == [1000, 2000, 2500]


def test_a_cancelled_export_touches_its_stream_no_more() -> None:
    stream = io.BytesIO()
    steps = CsvExporter().write(stream, ["a"], [[1]] * 2500, WriteOptions())
    next(iter(steps))
    stream.close()
    del steps


@given(CELLS)
def test_the_guard_can_be_taken_off_again(text: str) -> None:
    assert unguarded(guarded(text)) == text


@given(CELLS)
def test_nothing_guarded_begins_like_a_formula(text: str) -> None:
    assert guarded(text)[:1] not in set("=+-@\t\r\n＝＋－＠")


@given(st.lists(st.lists(CELLS, min_size=2, max_size=2), max_size=5), st.booleans(), st.sampled_from(",;\t|"))
def test_what_is_written_is_read_back(rows: list[list[Cell]], guard: bool, delimiter: str) -> None:
    options = WriteOptions(delimiter=delimiter, guard=guard)
    written = write(["a", "b"], rows, options).decode()
    read = list(csv.reader(io.StringIO(written, newline=""), delimiter=delimiter))[1:]
    undo = unguarded if guard else str
    assert [[undo(cell) for cell in row] for row in read] == rows
