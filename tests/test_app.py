"""The program as it is started: a picture of a window, refusals in a sentence, and a proper end."""

import os
import select
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from stanceline.operations import projects, seeding

Run = Callable[..., subprocess.CompletedProcess[str]]
WORD_OF_A_FAULT = ("Traceback", "fault of the program", "Error:")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project without articles."""
    codebook = seeding.codebook_named("general")
    assert codebook is not None
    made = projects.create(tmp_path / "harbour.stanceline", codebook, annotator="Ada Lind")
    made.close()
    return made.path


@pytest.fixture
def environment(home: Path) -> dict[str, str]:
    """Nothing is drawn on a screen, and the person's folders are the test's."""
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


@pytest.fixture
def run(environment: dict[str, str]) -> Run:
    """Runs the program to its end; ``without`` names variables that the environment lacks."""

    def runner(*arguments: object, without: tuple[str, ...] = ()) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "stanceline", *map(str, arguments)],
            env={name: value for name, value in environment.items() if name not in without},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    return runner


def colours(image: QImage) -> int:
    """How many colours a picture has, looked at in a grid."""
    return len({image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)})


def refused(done: subprocess.CompletedProcess[str], *words: str) -> None:
    """Exit code 1, and one line on stderr that holds these words and no trace of a fault."""
    assert done.returncode == 1, done.stderr
    assert done.stdout == ""
    lines = done.stderr.strip().splitlines()
    assert len(lines) == 1, done.stderr
    assert lines[0].startswith("stanceline: ")
    assert [word for word in words if word not in lines[0]] == []
    assert [word for word in WORD_OF_A_FAULT if word in done.stderr] == []


# ---------------------------------------------------------------------------------------------------- pictures


def test_a_picture_of_a_project_has_the_size_that_was_asked_for(
    run: Run, project: Path, tmp_path: Path
) -> None:
    size = "1366x768"
    file = tmp_path / "window.png"
    done = run("open", project, "--screenshot", file, "--size", size)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    image = QImage(str(file))
    assert f"{image.width()}x{image.height()}" == size
    assert colours(image) > 20
    assert sorted(path.name for path in tmp_path.iterdir()) == ["harbour.stanceline", "window.png"]


def test_the_sample_in_a_theme_can_be_pictured_without_a_screen(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "dark.png"
    done = run(
        "open", "--demo", "--screenshot", file, "--theme", "dark",
        without=("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"),
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    image = QImage(str(file))
    assert image.pixelColor(image.width() // 2, 40).lightness() < 100
    assert colours(image) > 20


def test_the_first_window_can_be_pictured_too(run: Run, tmp_path: Path) -> None:
    done = run("open", "--screenshot", tmp_path / "first.png")
    assert done.returncode == 0, done.stderr
    assert colours(QImage(str(tmp_path / "first.png"))) > 5


def test_a_picture_that_cannot_be_written_is_refused_in_a_sentence(
    run: Run, project: Path, tmp_path: Path
) -> None:
    done = run("open", project, "--screenshot", tmp_path / "gone" / "window.png")
    refused(done, "window.png", "could not be written")
    assert [path.name for path in tmp_path.iterdir()] == [project.name]


# ---------------------------------------------------------------------------------------------------- refusals


@pytest.mark.parametrize("content", [None, b"no project"], ids=["missing", "text"])
def test_what_is_no_project_is_refused_in_a_sentence(run: Run, tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "odd.stanceline"
    if content is not None:
        path.write_bytes(content)
    refused(run("open", path, "--screenshot", tmp_path / "window.png"), "project")
    assert not (tmp_path / "window.png").exists()


def test_a_file_named_alone_is_opened(run: Run, tmp_path: Path) -> None:
    done = run(tmp_path / "gone.stanceline", "--screenshot", tmp_path / "window.png")
    refused(done, "There is no project")


def test_without_a_screen_the_advice_is_what_to_do(run: Run, project: Path) -> None:
    done = run("open", project, without=("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"))
    refused(done, "no screen", "--screenshot")


@pytest.mark.parametrize("size", ["1366", "0x0", "100000x100000", "1366x768x3"])
def test_a_size_that_is_none_is_a_usage_error(run: Run, project: Path, tmp_path: Path, size: str) -> None:
    done = run("open", project, "--screenshot", tmp_path / "window.png", "--size", size)
    assert done.returncode == 2
    assert "--size" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "window.png").exists()


# ----------------------------------------------------------------------------------------------------- the end


@pytest.fixture
def started(environment: dict[str, str], project: Path) -> Iterator[subprocess.Popen[bytes]]:
    """The program with the project open, holding it for writing."""
    program = subprocess.Popen(
        [sys.executable, "-c", LISTENS, str(project)],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    with program:
        try:
            assert program.stdout is not None
            assert select.select([program.stdout], [], [], 60)[0], "it did not begin"
            assert program.stdout.readline() == b"ready\n"
            yield program
        finally:
            program.kill()


# The real command, which says when its window is there: nothing else tells a test from outside.
LISTENS = """
import sys
from PySide6.QtCore import QTimer
from stanceline import app
from stanceline.ui.session import Session

count = Session._count

def tell(self, counts):
    count(self, counts)
    print("ready", flush=True)

Session._count = tell
sys.argv = ["stanceline", "open", sys.argv[1]]
app.main()
"""


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT], ids=["SIGTERM", "control-C"])
def test_a_signal_ends_it_properly(
    started: subprocess.Popen[bytes], project: Path, number: signal.Signals
) -> None:
    assert len(list(project.parent.iterdir())) > 1  # lock and journal
    started.send_signal(number)
    assert started.wait(timeout=30) == 0
    assert started.stderr is not None
    assert started.stderr.read() == b""
    assert [path.name for path in project.parent.iterdir()] == [project.name]
    again = projects.open_project(project)
    assert again.writable
    again.close()


def test_killed_it_leaves_a_project_that_opens_again_for_writing(
    started: subprocess.Popen[bytes], project: Path
) -> None:
    started.kill()
    started.wait(timeout=30)
    again = projects.open_project(project)
    assert again.writable
    again.close()
    assert [path.name for path in project.parent.iterdir()] == [project.name]
