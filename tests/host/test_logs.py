"""The log and the last resort."""

import faulthandler
import logging
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from stanceline.domain.trouble import Trouble
from stanceline.host import logs


@pytest.fixture
def restored(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Handlers, levels and hooks as they were, after a test that sets them."""
    root, level = logging.getLogger(), logging.getLogger("stanceline").level
    handlers = list(root.handlers)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    monkeypatch.setattr(faulthandler, "enable", lambda _: None)
    yield
    for handler in [each for each in root.handlers if each not in handlers]:
        root.removeHandler(handler)
        handler.close()
    logging.getLogger("stanceline").setLevel(level)


def test_the_log_begins_with_the_version_and_keeps_what_is_said(restored: None, tmp_path: Path) -> None:
    crash = logs.begin(tmp_path / "state" / "stanceline.log")
    assert crash is not None
    crash.close()
    logging.getLogger("stanceline.store").info("opened")
    content = (tmp_path / "state" / "stanceline.log").read_text(encoding="utf-8")
    assert "INFO stanceline: Stanceline " in content
    assert "INFO stanceline.store: opened" in content


def test_without_a_folder_for_it_the_program_runs_without_a_log(restored: None, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert logs.begin(tmp_path / "file" / "stanceline.log") is None


def test_what_nobody_caught_is_logged_and_reported(
    restored: None, expect_log: Callable[..., Any], capsys: pytest.CaptureFixture[str]
) -> None:
    reported: list[BaseException] = []
    logs.report_unhandled(lambda *said: reported.append(said[1]))
    error = ValueError("a fault")
    sys.excepthook(ValueError, error, None)
    assert reported == [error]
    expect_log("unhandled ValueError", logging.ERROR)
    assert (
        capsys.readouterr().err == "stanceline: a fault of the program (ValueError); the log tells where.\n"
    )


def test_the_log_gets_the_kind_and_the_place_of_a_fault_and_never_its_words(
    restored: None, expect_log: Callable[..., Any], capsys: pytest.CaptureFixture[str]
) -> None:
    logs.report_unhandled(lambda *said: None)
    try:
        int("the gulls have spoken")
    except ValueError as error:
        sys.excepthook(ValueError, error, error.__traceback__)
    record = expect_log("unhandled ValueError", logging.ERROR)
    said = logging.Formatter().format(record)
    assert "test_logs.py:" in said
    assert "in test_the_log_gets_the_kind_and_the_place" in said
    assert "gulls" not in said + capsys.readouterr().err


def test_trouble_that_nobody_caught_is_told_in_its_own_words_but_not_logged_in_them(
    restored: None, expect_log: Callable[..., Any], capsys: pytest.CaptureFixture[str]
) -> None:
    reported: list[BaseException] = []
    logs.report_unhandled(lambda *said: reported.append(said[1]))
    trouble = Trouble("GONE", "The quay is gone.", "Build another.")
    sys.excepthook(Trouble, trouble, None)
    assert reported == [trouble]
    assert capsys.readouterr().err == "stanceline: The quay is gone. Build another.\n"
    assert "quay" not in logging.Formatter().format(expect_log("unhandled Trouble", logging.ERROR))


def test_what_nobody_caught_on_a_thread_is_reported_too(
    restored: None, expect_log: Callable[..., Any], capsys: pytest.CaptureFixture[str]
) -> None:
    reported: list[BaseException] = []
    logs.report_unhandled(lambda *said: reported.append(said[1]))
    error = ValueError("a fault")
    threading.excepthook(threading.ExceptHookArgs((ValueError, error, None, None)))
    assert reported == [error]
    expect_log("unhandled ValueError", logging.ERROR)


def test_control_c_stays_what_it_is(restored: None, capsys: pytest.CaptureFixture[str]) -> None:
    reported: list[BaseException] = []
    logs.report_unhandled(lambda *said: reported.append(said[1]))
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert reported == []
    assert "KeyboardInterrupt" in capsys.readouterr().err


def test_a_crash_of_the_interpreter_itself_leaves_a_trace_beside_the_log(tmp_path: Path) -> None:
    script = (
        "import faulthandler, sys\nfrom pathlib import Path\nfrom stanceline.host import logs\n"
        "kept = logs.begin(Path(sys.argv[1]))\nfaulthandler._sigsegv()\n"
    )
    done = subprocess.run([sys.executable, "-c", script, str(tmp_path / "s.log")], check=False)
    assert done.returncode < 0
    assert "Segmentation fault" in (tmp_path / "s.crash").read_text()
