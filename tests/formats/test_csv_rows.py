"""Rows of CSV files."""

import csv
import io

import pytest

from stanceline.formats.csv_rows import LONGEST_FIELD, Broken, Rows, sniff


def rows(text: str, delimiter: str = ",") -> list[list[str] | Broken]:
    return list(Rows(io.StringIO(text, newline=""), delimiter))


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r"])
def test_rows_end_at_every_kind_of_line_break_but_not_inside_quotes(line_break: str) -> None:
    text = line_break.join(["a,b", '"1', '2",3', ""])
    assert rows(text) == [["a", "b"], [f"1{line_break}2", "3"]]


def test_unicode_line_separators_do_not_end_rows() -> None:
    assert rows("a,b\u2028c\x85\n") == [["a", "b\u2028c\x85"]]


def test_a_quotation_mark_that_stays_open_is_reported() -> None:
    *_, last = rows('a,b\n1,"never closed\n2,x\n')
    assert isinstance(last, Broken)
    assert rows('a,b\n1,"closed"') == [["a", "b"], ["1", "closed"]]


def test_long_fields_are_read_and_the_limit_of_the_module_is_put_back() -> None:
    usual = csv.field_size_limit()
    assert rows("a\n" + "x" * 200_000) == [["a"], ["x" * 200_000]]
    assert csv.field_size_limit() == usual


def test_a_field_beyond_the_limit_breaks_its_row_only() -> None:
    first, second = rows("x" * (LONGEST_FIELD + 1) + "\nok\n")
    assert isinstance(first, Broken)
    assert second == ["ok"]


def test_rows_are_numbered_as_in_a_spreadsheet() -> None:
    reading = Rows(io.StringIO('h\n\n"a\nb"\nc\n', newline=""), ",")
    assert [(reading.number, row) for row in reading] == [(1, ["h"]), (2, []), (3, ["a\nb"]), (4, ["c"])]


@pytest.mark.parametrize(
    ("text", "suffix", "delimiter"),
    [
        ("a,b\n1,2", ".csv", ","),
        ("a;b\n1,5;2,5", ".csv", ";"),
        ("a\tb, c\n1\t2, 3", ".tsv", "\t"),
        ("a|b\n1|2", ".csv", "|"),
        ('"a, b, c";d\n"x, y, z";e', ".csv", ";"),
        ("title;text\nOne;First, second, third\nTwo;No comma", ".csv", ";"),
        ("text\nAll one column", ".csv", ","),
        ("text\nAll one column", ".tsv", "\t"),
    ],
)
def test_the_delimiter_is_guessed(text: str, suffix: str, delimiter: str) -> None:
    assert sniff(text, suffix) == (delimiter, 0)


def test_the_hint_that_excel_writes_is_followed() -> None:
    assert sniff("sep=|\na,b|c,d\n", ".csv") == ("|", 1)
