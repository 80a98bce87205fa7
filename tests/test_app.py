"""``stanceline open``: what is asked for on the command line, with a real process."""

import subprocess
import sys
from pathlib import Path

import pytest
from click import BadParameter

from stanceline import app


def start(*words: object) -> subprocess.CompletedProcess[str]:
    """``stanceline open`` to its end, without a screen."""
    command = [sys.executable, "-m", "stanceline", "open", *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)


@pytest.mark.parametrize("content", [None, b"", b"The quay is new."])
def test_a_picture_of_what_is_no_project_is_refused_on_stderr(tmp_path: Path, content: bytes | None) -> None:
    file, picture = tmp_path / "quay.txt", tmp_path / "quay.png"
    if content is not None:
        file.write_bytes(content)
    done = start(file, "--screenshot", picture)
    assert done.returncode == 1
    assert "quay.txt" in done.stderr
    assert done.stderr.startswith("stanceline: ")
    assert "Traceback" not in done.stderr
    assert not picture.exists()


def test_a_picture_of_the_sample_project_is_refused_where_it_cannot_be_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("STANCELINE_HOME", str(tmp_path / "file" / "home"))
    done = start("--demo", "--screenshot", tmp_path / "quay.png")
    assert done.returncode == 1
    assert "could not be made" in done.stderr
    assert not (tmp_path / "quay.png").exists()


def test_a_picture_of_the_first_window_needs_no_folder_for_settings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("STANCELINE_HOME", str(tmp_path / "file" / "home"))
    done = start("--screenshot", tmp_path / "first.png", "--theme", "light")
    assert done.returncode == 0
    assert "stanceline:" not in done.stderr
    assert "Traceback" not in done.stderr
    assert (tmp_path / "first.png").read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize(
    "size", ["0x0", "319x768", "1366x16385", "9999999999x10", "-5x5", "x", "1366", "٣x٤"]
)
def test_a_size_that_no_window_can_have_is_refused(size: str) -> None:
    with pytest.raises(BadParameter, match=size):
        app._size(size)


@pytest.mark.parametrize(
    ("size", "pixels"), [("1366x768", (1366, 768)), ("320X16384", (320, 16384)), ("", None)]
)
def test_a_size_is_taken_as_it_is_said(size: str, pixels: tuple[int, int] | None) -> None:
    assert app._size(size) == pixels
