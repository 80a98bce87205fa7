"""What files would become, looked at without touching a project."""

from pathlib import Path

import pytest

from stanceline.domain.formats import ReadOptions
from stanceline.operations.importing import ImportOptions
from stanceline.operations.previewing import LETTERS, preview


def test_the_columns_and_the_first_article_of_the_first_file_are_shown(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("title,text,source\nToll,It stays. It goes.,The Post\nRain,It fell.,\n")
    shown = preview([tmp_path], ImportOptions())
    assert shown.columns == ("title", "text", "source")
    assert shown.words == "Toll  ·  The Post\nIt stays. It goes."


def test_a_long_article_is_cut(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("word " * 1000)
    words = preview([tmp_path], ImportOptions()).words
    assert words.endswith("…")
    assert len(words) < LETTERS + 200


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"a,b\n1,2\n", "No column of “a.csv” is called text. Its columns: a, b."),
        (b"", "The file is empty."),
        (b"text\n \n", "is empty"),
    ],
)
def test_what_is_wrong_becomes_words(tmp_path: Path, content: bytes, said: str) -> None:
    (tmp_path / "a.csv").write_bytes(content)
    assert said in preview([tmp_path / "a.csv"], ImportOptions()).words


def test_names_that_mean_nothing_become_words(tmp_path: Path) -> None:
    assert "There is no file" in preview([tmp_path / "nowhere.txt"], ImportOptions()).words


def test_a_chosen_column_is_taken_for_the_text(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("x,y\nOne.,Two.\n")
    options = ImportOptions(reading=ReadOptions(mapping={"text": "y"}))
    assert preview([tmp_path / "a.csv"], options).words.endswith("\nTwo.")
