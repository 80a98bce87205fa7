"""CSV and TSV tables as articles."""

from collections import Counter
from pathlib import Path

import pytest

from stanceline.domain.articles import RawArticle, Refusal
from stanceline.domain.formats import ReadOptions
from stanceline.domain.trouble import Trouble
from stanceline.formats.tables import CsvImporter


@pytest.fixture
def table(tmp_path: Path) -> Path:
    return tmp_path / "news.csv"


def read(path: Path, content: str = "", **options: object) -> list[RawArticle | Refusal]:
    if content:
        path.write_text(content, encoding="utf-8", newline="")
    return list(CsvImporter().read(path, ReadOptions(**options)))  # type: ignore[arg-type]


def articles(path: Path, content: str, **options: object) -> list[RawArticle]:
    return [each for each in read(path, content, **options) if isinstance(each, RawArticle)]


def trouble(path: Path, content: str, **options: object) -> Trouble:
    with pytest.raises(Trouble) as caught:
        read(path, content, **options)
    return caught.value


def test_columns_with_common_names_need_no_mapping(table: Path) -> None:
    (article,) = articles(
        table,
        "Headline,Body,Outlet,Published,Link,Byline,Lang,page\n"
        "A charge,The text.,Post,1 May 2026,https://example.org,J. Doe,en,3\n",
    )
    assert article == RawArticle(
        text="The text.",
        title="A charge",
        source="Post",
        url="https://example.org",
        author="J. Doe",
        published="2026-05-01",
        language="en",
        origin="news.csv, row 2",
        encoding="utf-8",
        extra=(("page", "3"),),
    )


def test_a_mapping_wins_and_no_column_serves_twice(table: Path) -> None:
    (article,) = articles(table, "title,body\nWanted,unwanted\n", mapping={"text": "Title"})
    assert (article.text, article.extra) == ("Wanted", (("body", "unwanted"),))


def test_the_first_words_stand_in_for_a_missing_title(table: Path) -> None:
    words = "word " * 40
    first, second = articles(table, f"text\nShort text.\n{words}\n")
    assert first.title == "Short text."
    assert second.title.endswith("word…")
    assert len(second.title) <= 81


def test_a_mapped_column_that_does_not_exist_is_trouble_that_names_those_that_do(table: Path) -> None:
    error = trouble(table, "one,two\n1,2\n", mapping={"text": "three"})
    assert error.kind == "NEEDS_MAPPING"
    assert "one, two" in error.message


def test_a_table_without_a_guessable_text_column_asks_for_a_mapping(table: Path) -> None:
    error = trouble(table, "id,score\n1,2\n")
    assert error.kind == "NEEDS_MAPPING"
    assert "id, score" in error.message
    assert "--map COLUMN=text" in error.advice


def test_an_unknown_field_is_trouble(table: Path) -> None:
    assert trouble(table, "text\nx\n", mapping={"txt": "text"}).kind == "NEEDS_MAPPING"


def test_rows_without_text_are_refused_by_number(table: Path) -> None:
    empty, good = read(table, "id,text\n1, \n2,Good.\n")
    assert isinstance(empty, Refusal)
    assert (empty.origin, empty.kind) == ("news.csv, row 2", "EMPTY")
    assert isinstance(good, RawArticle)


def test_a_row_with_too_many_cells_is_refused_and_one_with_too_few_is_read_with_a_warning(
    table: Path,
) -> None:
    long, short, good = read(table, "text,a,b\nOne, two,3,4\nFive.\nSix.,7,8,,\n")
    assert isinstance(long, Refusal)
    assert long.kind == "CORRUPT_ROW"
    assert isinstance(short, RawArticle)
    assert "row 3: 2" in short.warnings[0]
    assert isinstance(good, RawArticle)
    assert not good.warnings


def test_an_open_quotation_mark_is_reported_and_not_swallowed(table: Path) -> None:
    first, last = read(table, 'text,a\nFine.,1\n"Never closed,2\nLost.,3\n')
    assert isinstance(first, RawArticle)
    assert isinstance(last, Refusal)


def test_quotes_delimiters_and_line_breaks_inside_fields_stay(table: Path) -> None:
    (article,) = articles(table, 'text;a\r\n"He said ""no"";\r\nthen left.";1\r\n')
    assert article.text == 'He said "no";\nthen left.'


def test_repeated_and_empty_headers_are_told_apart(table: Path) -> None:
    table.write_text("text,text,,text (2),text\na,b,c,d,e\n", encoding="utf-8")
    columns = CsvImporter().columns(table, ReadOptions())
    assert columns == ("text", "text (3)", "column 3", "text (2)", "text (4)")
    (article,) = articles(table, "")
    assert article.text == "a"
    assert "numbered: text" in article.warnings[0]


def test_warnings_about_the_file_come_once(table: Path) -> None:
    table.write_bytes("text\nIt costs £5.\nAnd £6.\n".encode("cp1252"))
    first, second = articles(table, "")
    assert (first.text, second.text) == ("It costs £5.", "And £6.")
    assert "cp1252" in first.warnings[0]
    assert not second.warnings


def test_formulas_and_markup_are_text_like_any_other(table: Path) -> None:
    texts = ["=1+1", "@who", "<b>bold</b>", "-5"]
    assert [article.text for article in articles(table, "text\n" + "\n".join(texts))] == texts


@pytest.mark.parametrize(
    ("content", "kind"),
    [("text\n", "NO_TEXT"), (" \n,\n", "NO_TEXT"), ("," * 3000 + "text\nx", "LIMIT_EXCEEDED")],
)
def test_tables_that_hold_nothing_or_too_much_are_trouble(table: Path, content: str, kind: str) -> None:
    assert trouble(table, content).kind == kind


def test_real_headlines_in_latin_1_with_semicolons_are_all_read(real_data: Path) -> None:
    found = read(
        real_data / "topic" / "nyt_headlines_cap.csv",
        mapping={"text": "Title", "date": "Date"},
        encoding="latin-1",
    )
    assert len(found) == 3104
    assert all(isinstance(each, RawArticle) and len(each.published) == 10 for each in found)
    first = found[0]
    assert isinstance(first, RawArticle)
    assert (first.published, first.origin) == ("1996-01-01", "nyt_headlines_cap.csv, row 2")
    codes = Counter(dict(each.extra)["Topic.Code"] for each in found if isinstance(each, RawArticle))
    assert codes.total() == 3104
