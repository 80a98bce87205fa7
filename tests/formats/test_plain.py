"""Plain text files."""

import os
from pathlib import Path

import pytest

from stanceline.domain.articles import RawArticle
from stanceline.domain.formats import ReadOptions
from stanceline.domain.trouble import Trouble
from stanceline.formats.plain import TextImporter


def read(path: Path, options: ReadOptions | None = None) -> RawArticle:
    (article,) = TextImporter().read(path, options or ReadOptions())
    assert isinstance(article, RawArticle)
    return article


def test_the_text_is_verbatim(tmp_path: Path) -> None:
    text = "  One.\n\n\tTwo –  and e\u0301.\n\n\n"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    assert read(tmp_path / "a.txt").text == text


def test_a_headline_above_a_blank_line_is_the_title_and_stays_in_the_text(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Charge delayed\n\nThe vote was put off.\n", encoding="utf-8")
    article = read(tmp_path / "a.txt")
    assert article.title == "Charge delayed"
    assert article.text.startswith("Charge delayed\n")


@pytest.mark.parametrize(
    "text",
    ["One sentence.\n\nAnother.", "No blank line\nbelow it.", "Nothing below it\n\n", "x" * 200 + "\n\ny"],
)
def test_otherwise_the_name_of_the_file_is_the_title(tmp_path: Path, text: str) -> None:
    (tmp_path / "My article.txt").write_text(text, encoding="utf-8")
    assert read(tmp_path / "My article.txt").title == "My article"


def test_origin_encoding_and_language_are_kept(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("Größe".encode("utf-16"))
    article = read(tmp_path / "a.txt", ReadOptions(language="de"))
    assert (article.origin, article.encoding, article.language) == ("a.txt", "utf-16-le", "de")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
@pytest.mark.parametrize("name", [b"bad\xff\xfe.txt", b"new\nline.txt", b"=cmd+1.txt"])
def test_odd_names_become_titles_that_can_be_stored(tmp_path: Path, name: bytes) -> None:
    path = tmp_path / os.fsdecode(name)
    path.write_text("Text.", encoding="utf-8")
    article = read(path)
    article.title.encode("utf-8")
    assert article.title
    assert "\n" not in article.title + article.origin


def test_a_file_of_white_space_holds_no_text(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(" \n\n", encoding="utf-8")
    with pytest.raises(Trouble, match="holds no text"):
        read(tmp_path / "a.txt")


def test_a_missing_file_and_a_folder_are_trouble(tmp_path: Path) -> None:
    for path, kind in ((tmp_path / "none.txt", "NOT_FOUND"), (tmp_path, "NOT_A_REGULAR_FILE")):
        with pytest.raises(Trouble) as caught:
            read(path)
        assert caught.value.kind == kind


def test_plain_text_has_no_columns(tmp_path: Path) -> None:
    assert TextImporter().columns(tmp_path / "a.txt", ReadOptions()) == ()
