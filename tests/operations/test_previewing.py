"""What files would become, looked at without touching a project."""

from pathlib import Path

import pytest

from stanceline.domain.formats import ReadOptions
from stanceline.formats.plain import TextImporter
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


def test_the_columns_are_those_of_the_first_table_whatever_comes_before_it(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The quay is new.")
    (tmp_path / "b.csv").write_text("x,y\nOne.,Two.\n")
    (tmp_path / "c.csv").write_text("z\nThree.\n")
    (tmp_path / "d.jsonl").write_text('{"w": "Four."}\n')
    shown = preview([tmp_path], ImportOptions())
    assert shown.columns == ("x", "y")
    assert "The quay is new." in shown.words


def test_a_table_that_cannot_be_read_leaves_the_columns_of_the_next_kind(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"")
    (tmp_path / "b.jsonl").write_text('{"w": "Four."}\n')
    shown = preview([tmp_path], ImportOptions())
    assert shown.columns == ("w",)
    assert "The file is empty." in shown.words


def test_only_the_first_file_of_a_kind_is_looked_at_for_columns(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[str] = []
    columns = TextImporter.columns

    def look(self: TextImporter, path: Path, options: ReadOptions) -> tuple[str, ...]:
        looked.append(path.name)
        return columns(self, path, options)

    monkeypatch.setattr(TextImporter, "columns", look)
    for number in range(30):
        (tmp_path / f"{number:02}.txt").write_text("The quay is new.")
    assert preview([tmp_path], ImportOptions()).columns == ()
    assert looked == ["00.txt"]
