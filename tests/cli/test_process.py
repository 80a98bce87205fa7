"""The command as a process of its own: exit codes, encodings, pipes, and what it does not load."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest


def stanceline(*words: object, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run the command; its streams as bytes."""
    command = [sys.executable, "-m", "stanceline", *map(str, words)]
    return subprocess.run(command, capture_output=True, check=False, env={**os.environ, **environment})


@pytest.fixture
def foreign_words(tmp_path: Path, project: Path) -> Path:
    """The project with an article in Ukrainian and Chinese."""
    (tmp_path / "план.txt").write_text("Ціни зросли. Ніхто не радів.\n\n拥堵费上涨了。", encoding="utf-8")
    assert stanceline("import", project, tmp_path / "план.txt").returncode == 0
    return project


def test_no_command_without_a_window_loads_qt(project: Path, tmp_path: Path) -> None:
    script = f"""
import sys
from click.testing import CliRunner
from stanceline.app import commands
for words in (
    ["--help"], ["open", "--help"], ["new", {str(tmp_path / "n")!r}], ["import", {str(project)!r}, {str(tmp_path)!r}],
    *([name, {str(project)!r}] for name in ("articles", "sentences", "stats", "log", "check", "codebook", "undo")),
    ["export", {str(project)!r}, {str(tmp_path / "o.csv")!r}],
):
    result = CliRunner().invoke(commands, words)
    assert result.exception is None or isinstance(result.exception, SystemExit), (words, result)
loaded = sorted(name for name in sys.modules if name.split(".")[0] in ("PySide6", "shiboken6", "pyqtgraph"))
print(loaded)
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_success_is_0_and_anything_else_is_not(project: Path, tmp_path: Path) -> None:
    assert stanceline("stats", project).returncode == 0
    assert stanceline("stats", tmp_path / "nowhere.stanceline").returncode == 1
    assert stanceline("stats").returncode == 2


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252"])
def test_data_is_utf_8_whatever_the_locale(foreign_words: Path, encoding: str) -> None:
    done = stanceline("sentences", foreign_words, "--json", PYTHONIOENCODING=encoding)
    assert (done.returncode, done.stderr) == (0, b"")
    texts = [json.loads(line)["text"] for line in done.stdout.decode("utf-8").splitlines()]
    assert texts[-1] == "拥堵费上涨了。"


def test_messages_never_fail_for_want_of_letters(project: Path, tmp_path: Path) -> None:
    done = stanceline("import", project, tmp_path / "Київ «план».txt", PYTHONIOENCODING="ascii")
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr
    assert b"could not be read" in done.stderr


def test_a_name_that_is_not_utf_8_works_in_every_place(tmp_path: Path) -> None:
    odd = os.fsdecode(b"caf\xe9")
    (tmp_path / f"{odd}.txt").write_text("One here. Two there.")
    project = tmp_path / f"{odd}.stanceline"
    for words in (
        ("new", project, "--annotator", "Ada"),
        ("import", project, tmp_path / f"{odd}.txt"),
        ("export", project, tmp_path / f"{odd}.csv"),
        ("check", project),
    ):
        done = stanceline(*words)
        assert (done.returncode, b"Traceback" in done.stderr) == (0, False), (words, done.stderr)


def test_a_reader_that_goes_away_early_is_no_traceback(project: Path, tmp_path: Path) -> None:
    (tmp_path / "long.txt").write_text(" ".join(f"Sentence number {n} says this." for n in range(5000)))
    assert stanceline("import", project, tmp_path / "long.txt").returncode == 0
    command = [sys.executable, "-m", "stanceline", "sentences", str(project)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert b"Traceback" not in process.stderr.read()
