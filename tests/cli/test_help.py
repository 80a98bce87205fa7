"""Every command explains itself."""

from collections.abc import Callable

import click
import pytest
from click.testing import Result

from stanceline import __version__
from stanceline.app import commands

Run = Callable[..., Result]
NAMES = sorted(commands.commands)


def test_every_command_is_there() -> None:
    assert set(NAMES) == {
        "new",
        "import",
        "articles",
        "sentences",
        "label",
        "stats",
        "export",
        "undo",
        "redo",
        "log",
        "check",
        "codebook",
        "open",
    }


@pytest.mark.parametrize("name", NAMES)
def test_a_command_says_what_it_does_and_names_each_of_its_options(stanceline: Run, name: str) -> None:
    shown = stanceline(name, "--help").stdout
    command = commands.commands[name]
    assert command.help
    assert " ".join(command.help.split())[:40] in " ".join(shown.split())
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            assert parameter.opts[0] in shown
            assert parameter.help or isinstance(parameter.type, click.Choice)


@pytest.mark.parametrize("words", [("--help",), ("-h",)])
def test_the_help_lists_every_command_with_a_line(stanceline: Run, words: tuple[str, ...]) -> None:
    _, _, shown = stanceline(*words).stdout.partition("Commands:")
    for name in NAMES:
        (line,) = [line for line in shown.splitlines() if line.startswith(f"  {name} ")]
        assert len(line.split()) > 3


def test_the_version_is_told(stanceline: Run) -> None:
    assert stanceline("--version").stdout == f"stanceline, version {__version__}\n"


def test_a_command_that_does_not_exist_is_told(stanceline: Run) -> None:
    assert "No such command 'lable'" in stanceline("lable", code=2).stderr
