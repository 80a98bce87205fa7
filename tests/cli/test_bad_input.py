"""Whatever a command is given, it ends with a sentence on stderr, exit code 1 or 2, and never with a traceback."""

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from hashlib import sha256
from pathlib import Path

import pytest
from click.testing import Result

from stanceline.domain.trouble import Trouble
from stanceline.operations import projects
from stanceline.store import connecting, database

Run = Callable[..., Result]

READING = (("articles",), ("sentences",), ("stats",), ("log",), ("check",), ("codebook",))
WRITING = (("undo",), ("redo",), ("codebook", "--import", "general"))


def told(result: Result) -> str:
    """What was said: on stderr only, and in one sentence or a few."""
    assert result.stdout == ""
    assert "Traceback" not in result.stderr
    assert len(result.stderr) > 20
    return result.stderr


def text_instead(path: Path) -> None:
    path.write_text("Dear diary, " * 400)


def other_database(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE bookmarks (url TEXT)")


def newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")


@pytest.mark.parametrize("words", [*READING, *WRITING], ids=" ".join)
@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda path: path.unlink(), "There is no project at"),
        (lambda path: path.write_bytes(b""), "is not a Stanceline project"),
        (text_instead, "is not a Stanceline project"),
        (other_database, "is not a Stanceline project"),
        (newer, "was written by a newer Stanceline"),
        (lambda path: os.truncate(path, 9000), "is damaged"),
        (lambda path: (path.unlink(), path.mkdir()), "is a folder"),
    ],
    ids=["missing", "empty", "text", "other", "newer", "cut off", "folder"],
)
def test_a_file_that_is_no_usable_project_is_refused_by_every_command_and_not_changed(
    stanceline: Run, project: Path, words: tuple[str, ...], spoil: Callable[[Path], object], said: str
) -> None:
    spoil(project)
    before = sha256(project.read_bytes()).digest() if project.is_file() else None
    assert said in told(stanceline(words[0], project, *words[1:], code=1))
    assert (sha256(project.read_bytes()).digest() if project.is_file() else None) == before


@pytest.mark.parametrize("words", WRITING, ids=" ".join)
def test_a_read_only_project_is_not_written(
    stanceline: Run, project: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    monkeypatch.setattr(database, "is_writable", lambda _: False)
    assert "can't be written" in told(stanceline(words[0], project, *words[1:], code=1))


def test_a_read_only_project_can_be_read_and_exported(
    stanceline: Run, project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "is_writable", lambda _: False)
    for words in READING:
        stanceline(words[0], project, *words[1:])
    stanceline("export", project, tmp_path / "out.csv")


@contextmanager
def open_elsewhere(path: Path) -> Iterator[None]:
    """The project is held for writing while the block runs."""
    held = projects.open_project(path)
    yield
    held.close()


@pytest.mark.parametrize("words", WRITING, ids=" ".join)
def test_a_project_that_is_open_elsewhere_is_not_written(
    stanceline: Run, project: Path, words: tuple[str, ...]
) -> None:
    with open_elsewhere(project):
        assert "is already open for writing" in told(stanceline(words[0], project, *words[1:], code=1))


def test_a_project_that_is_open_elsewhere_can_be_read_and_exported(
    stanceline: Run, project: Path, tmp_path: Path
) -> None:
    with open_elsewhere(project):
        for words in READING:
            stanceline(words[0], project, *words[1:])
        stanceline("export", project, tmp_path / "out.csv")


def test_a_project_that_another_program_holds_is_told_as_busy(
    stanceline: Run, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connecting, "BUSY_SECONDS", 0.01)
    with closing(sqlite3.connect(project, isolation_level=None)) as foreign:
        foreign.execute("BEGIN EXCLUSIVE")
        for words in (("stats",), ("undo",)):
            assert "Another program is using" in told(stanceline(*words, project, code=1))


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.txt", b"\x89PNG\r\n\x1a\n" + bytes(200), "not plain text"),
        ("a.txt", bytes(range(256)) * 4, "does not hold text"),
        ("a.txt", b"", "is empty"),
        ("a.txt", b" \n ", "holds no text"),
        ("a.csv", b"a,b\n1,2\n", "Its columns: a, b"),
        ("a.jsonl", b'{"text": "One. Two."}\n{"text": \n', "line 2"),
        ("a.json", b"[1, 2", "is not valid JSON"),
        ("a.exe", b"MZ", "can't be read"),
    ],
)
def test_a_file_that_can_not_be_imported_is_told_with_the_reason(
    stanceline: Run, project: Path, tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    (tmp_path / name).write_bytes(content)
    assert said in told(stanceline("import", project, tmp_path / name, code=1))


def test_a_folder_without_articles_is_told(stanceline: Run, project: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert "There are no articles in" in told(stanceline("import", project, tmp_path / "empty", code=1))


def test_a_mapped_column_that_is_not_there_is_told_with_those_that_are(
    stanceline: Run, project: Path, tmp_path: Path
) -> None:
    (tmp_path / "a.csv").write_text("kopf,inhalt\n1,2\n")
    said = told(stanceline("import", project, tmp_path / "a.csv", "--map", "body=text", code=1))
    assert "has no column “body”. Its columns: kopf, inhalt" in said


@pytest.mark.parametrize(
    "words",
    [
        ("import", "P"),
        ("import", "P", "x.txt", "--map", "text"),
        ("import", "P", "x.txt", "--map", "a=nonsense"),
        ("undo", "P", "0"),
        ("undo", "P", "many"),
        ("export", "P"),
        ("export", "P", "o.csv", "--layout", "tall"),
        ("label", "P"),
        ("nonsense",),
        ("stats", "P", "--nonsense"),
        ("open", "--size", "big"),
    ],
    ids=" ".join,
)
def test_words_that_mean_nothing_are_a_mistake_of_use_and_end_with_2(
    stanceline: Run, project: Path, words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert told(stanceline(*(project if word == "P" else word for word in words), code=2))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "can't be read"),
        (b"", "is empty"),
        (b"%PDF-1.4", "not plain text"),
        (b"a,b\n1,2\n", "labels need “sentence”"),
        (b"sentence,dimension,label\nx,stance,favour\n", "line 2: there is no sentence “x”"),
        (b"article,position,dimension,label\nRain,99999999999999999999,stance,favour\n", "line 2"),
    ],
)
def test_labels_that_can_not_be_given_are_told_and_none_is(
    stanceline: Run, project: Path, tmp_path: Path, content: bytes | None, said: str
) -> None:
    if content is not None:
        (tmp_path / "l.csv").write_bytes(content)
    before = stanceline("log", project).stdout
    result = stanceline("label", project, "--csv", tmp_path / "l.csv", "--annotator", "Nobody", code=1)
    assert said in told(result)
    assert stanceline("log", project).stdout == before


@pytest.mark.parametrize("name", ["x" * 81, "A\x07da"])
def test_a_person_who_can_not_be_called_so_is_told(stanceline: Run, tmp_path: Path, name: str) -> None:
    assert "at most 80 visible characters" in told(
        stanceline("new", tmp_path / "p", "--annotator", name, code=1)
    )
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["study", ".", "nowhere/p", "x" * 300])
def test_a_project_that_can_not_be_made_is_told(
    stanceline: Run, project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.chdir(tmp_path)
    before = sorted(tmp_path.iterdir())
    told(stanceline("new", name, code=1))
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "can't be read"),
        (b"\xff\xfe", "can't be read"),
        (b"format =", "is not valid TOML"),
        (b"x = 1", "its first line must be"),
        (b'format = "stanceline-codebook/1"', "it has no dimensions"),
    ],
)
def test_a_codebook_that_is_none_is_told(
    stanceline: Run, project: Path, tmp_path: Path, content: bytes | None, said: str
) -> None:
    book = tmp_path / "book.toml"
    if content is not None:
        book.write_bytes(content)
    assert said in told(stanceline("codebook", project, "--import", book, code=1))
    assert said in told(stanceline("new", tmp_path / "other", "--codebook", book, code=1))
    assert not (tmp_path / "other.stanceline").exists()


def test_nothing_is_ever_written_over_the_project_itself(
    stanceline: Run, project: Path, tmp_path: Path
) -> None:
    shutil.copyfile(project, tmp_path / "copy")
    assert "is the project itself" in told(stanceline("export", project, project, code=1))
    assert "is the project itself" in told(stanceline("codebook", project, "--export", project, code=1))
    assert project.read_bytes() == (tmp_path / "copy").read_bytes()


@pytest.mark.parametrize("out", ["nowhere/out.csv", "articles", "study.stanceline/out.csv", "x" * 300])
def test_a_place_that_can_not_be_written_is_told(
    stanceline: Run, project: Path, tmp_path: Path, out: str
) -> None:
    before = sorted(tmp_path.iterdir())
    assert "could not be written" in told(stanceline("export", project, tmp_path / out, code=1))
    assert sorted(tmp_path.iterdir()) == before


def test_trouble_in_the_middle_leaves_the_project_closed_and_free(
    stanceline: Run, project: Path, tmp_path: Path
) -> None:
    stanceline("label", project, "--csv", tmp_path / "nowhere.csv", code=1)
    assert sorted(each.name for each in tmp_path.iterdir()) == ["articles", "study.stanceline"]
    projects.open_project(project).close()


def test_an_import_that_is_interrupted_takes_everything_back(
    stanceline: Run, project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from stanceline.cli import root

    class Interrupted:
        def isatty(self) -> bool:
            return True

    calls: list[str] = []

    def echo(message: str, **_: object) -> None:
        calls.append(message)
        if len(calls) == 3:
            raise KeyboardInterrupt

    for number in range(5):
        (tmp_path / "articles" / f"{number}.txt").write_text(f"New {number}. Article.")
    handle = projects.open_project(project)
    monkeypatch.setattr(root.sys, "stderr", Interrupted())
    monkeypatch.setattr(root.click, "echo", echo)
    from stanceline.operations import importing

    with pytest.raises(KeyboardInterrupt):
        root.run(importing.import_articles(handle, [tmp_path / "articles"]))
    assert handle.store.value("SELECT count(*) FROM articles") == 2
    handle.close()


def test_trouble_names_the_next_step(stanceline: Run, tmp_path: Path) -> None:
    said = told(stanceline("stats", tmp_path / "p.stanceline", code=1))
    assert said.startswith("stanceline: There is no project at ")
    assert "stanceline new" in said


def test_a_window_without_a_screen_is_refused_in_words(
    stanceline: Run, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    for words in (("open", project), (project,), ()):
        assert "There is no screen" in told(stanceline(*words, code=1))


def test_every_trouble_says_what_happened_and_what_to_do() -> None:
    assert str(Trouble("KIND", "It broke.", "Mend it.")) == "It broke. Mend it."
    assert str(Trouble("KIND", "It broke.")) == "It broke."
