"""The command line as a person or a script uses it: words in, an exit code and two streams out."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from stanceline.app import commands

Run = Callable[..., Result]


@pytest.fixture
def stanceline() -> Run:
    """``stanceline("new", path, …)``: runs a command in this process; an exception that is not told fails the test."""

    def run(*words: object, code: int | None = 0) -> Result:
        result = CliRunner().invoke(commands, [str(word) for word in words])
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        if code is not None:
            assert result.exit_code == code, result.output
        return result

    return run


@pytest.fixture
def project(stanceline: Run, tmp_path: Path) -> Path:
    """A project with two articles and no labels."""
    path = tmp_path / "study.stanceline"
    stanceline("new", path, "--annotator", "Ada")
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "toll.txt").write_text("Prices rose again. Nobody cheered.\n\nThe toll stays.")
    (tmp_path / "articles" / "rain.md").write_text("# Rain\n\nRain fell on the capital. Trains ran late.\n")
    stanceline("import", path, tmp_path / "articles")
    return path
