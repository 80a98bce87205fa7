"""JSON Lines and JSON arrays as articles."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from stanceline.domain.articles import RawArticle, Refusal
from stanceline.domain.characters import tidy
from stanceline.domain.formats import ReadOptions
from stanceline.domain.trouble import Trouble
from stanceline.formats.jsonlines import JsonLinesImporter


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "news.jsonl"


def read(path: Path, content: str, **options: object) -> list[RawArticle | Refusal]:
    path.write_text(content, encoding="utf-8", newline="")
    return list(JsonLinesImporter().read(path, ReadOptions(**options)))  # type: ignore[arg-type]


def test_every_line_is_an_article(file: Path) -> None:
    first, second = read(
        file,
        '{"headline": "One", "body": "Text.", "date": "2026-03-12", "tags": ["a", "é"], "n": 1, "none": null}\r\n'
        '\r\n{"body": "More."}',
    )
    assert isinstance(first, RawArticle)
    assert (first.title, first.text, first.published) == ("One", "Text.", "2026-03-12")
    assert first.extra == (("tags", '["a", "é"]'), ("n", "1"))
    assert isinstance(second, RawArticle)
    assert second.origin == "news.jsonl, line 3"


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ('{"text": "never', "CORRUPT_ROW"),
        ("[1, 2]", "WRONG_TYPE"),
        ('"only a string"', "CORRUPT_ROW"),
        ("7", "WRONG_TYPE"),
        ('{"text": 7}', "WRONG_TYPE"),
        ('{"text": ["a"]}', "WRONG_TYPE"),
        ('{"text": null}', "EMPTY"),
        ('{"text": " "}', "EMPTY"),
        ('{"title": "x"}', "EMPTY"),
        ('{"text": ' + "[" * 100_000 + "]" * 100_000 + "}", "CORRUPT_ROW"),
    ],
)
def test_a_bad_line_is_refused_by_number_and_reading_goes_on(file: Path, line: str, kind: str) -> None:
    first, bad, last = read(file, f'{{"text": "One."}}\n{line}\n{{"text": "Three."}}\n')
    assert isinstance(first, RawArticle)
    assert isinstance(bad, Refusal)
    assert (bad.origin, bad.kind) == ("news.jsonl, line 2", kind)
    assert bad.message
    assert isinstance(last, RawArticle)


def test_a_line_separator_inside_a_string_does_not_divide_the_line(file: Path) -> None:
    (article,) = read(file, '{"text": "a\u2028b\x85c"}')
    assert isinstance(article, RawArticle)
    assert article.text == "a\nb\nc"


def test_escaped_surrogates_and_control_characters_are_mended_with_a_warning(file: Path) -> None:
    (article,) = read(file, r'{"text": "a\ud83d b\u0000 \ud83d\ude00", "t\ud800": "\udfff"}')
    assert isinstance(article, RawArticle)
    assert article.text == "a\ufffd b 😀"
    assert article.extra == (("t\ufffd", "\ufffd"),)
    assert len(article.warnings) == 2


def test_numbers_of_any_length_are_kept(file: Path) -> None:
    (article,) = read(file, '{"text": "a", "n": ' + "9" * 5000 + ', "x": NaN}')
    assert isinstance(article, RawArticle)
    assert article.extra == (("n", "9" * 5000), ("x", "NaN"))


def test_thousands_of_keys_are_cut_with_a_warning(file: Path) -> None:
    (article,) = read(file, json.dumps({"text": "a"} | {f"k{i}": i for i in range(5000)}))
    assert isinstance(article, RawArticle)
    assert len(article.extra) == 200
    assert "5000" in article.warnings[0]


@pytest.mark.parametrize("name", ["a.json", "a.jsonl"])
def test_an_array_of_objects_is_read_too(tmp_path: Path, name: str) -> None:
    first, second, third = read(tmp_path / name, '[\n {"text": "One."},\n 5,\n {"text": "Three."}\n]')
    assert isinstance(first, RawArticle)
    assert isinstance(second, Refusal)
    assert isinstance(third, RawArticle)
    assert third.origin == f"{name}, item 3"


def test_a_json_file_may_hold_one_object_or_lines(tmp_path: Path) -> None:
    assert len(read(tmp_path / "a.json", '{\n "text": "One."\n}')) == 1
    assert len(read(tmp_path / "b.json", '{"text": "One."}\n{"text": "Two."}\n')) == 2


def test_a_broken_array_is_trouble(file: Path) -> None:
    with pytest.raises(Trouble) as caught:
        read(file, '[{"text": "One."},')
    assert caught.value.kind == "CORRUPT_FILE"


def test_keys_are_mapped_as_columns_are(file: Path) -> None:
    (article,) = read(file, '{"q": "Text.", "text": "no"}', mapping={"text": "q"})
    assert isinstance(article, RawArticle)
    assert article.text == "Text."
    with pytest.raises(Trouble) as caught:
        read(file, '{"id": 1}\n')
    assert caught.value.kind == "NEEDS_MAPPING"
    assert "id" in caught.value.message


def test_columns_are_the_keys_of_all_first_objects(file: Path) -> None:
    file.write_text('{"a": 1}\nbroken\n{"b": 1, "a": 2}\n', encoding="utf-8")
    assert JsonLinesImporter().columns(file, ReadOptions()) == ("a", "b")


def test_a_file_without_objects_is_trouble_or_only_refusals(file: Path) -> None:
    with pytest.raises(Trouble) as caught:
        read(file, "\n \n")
    assert caught.value.kind == "NO_TEXT"
    assert all(isinstance(each, Refusal) for each in read(file, "broken\nmore\n"))


TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1).filter(str.strip)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(TEXTS, min_size=1, max_size=5), st.booleans())
def test_texts_come_back_as_they_were_but_for_line_breaks(
    tmp_path: Path, texts: list[str], escaped: bool
) -> None:
    lines = "\n".join(json.dumps({"text": text}, ensure_ascii=escaped) for text in texts)
    found = read(tmp_path / "a.jsonl", lines)
    assert [each.text for each in found if isinstance(each, RawArticle)] == [
        tidy(text).text for text in texts if tidy(text).text.strip()
    ]
