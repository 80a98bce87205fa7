"""The command ``stanceline``: where every command hangs, and how trouble is told."""

import getpass
import json
import sys
from collections.abc import Generator
from contextlib import closing, contextmanager
from io import TextIOWrapper
from pathlib import Path
from typing import Any, TypeVar

import click

from stanceline import __version__
from stanceline.domain.progress import Job
from stanceline.domain.trouble import Trouble
from stanceline.host.places import places
from stanceline.host.settings import load
from stanceline.operations import projects
from stanceline.operations.projects import Project

T = TypeVar("T")

ProjectPath = click.Path(path_type=Path)


class Commands(click.Group):
    """A group that tells trouble in a sentence instead of a traceback, and opens a file given without a command."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run; Trouble becomes a sentence on stderr and exit code 1. Data on stdout is UTF-8, whatever the locale."""
        if isinstance(sys.stdout, TextIOWrapper) and not sys.stdout.isatty():
            sys.stdout.reconfigure(encoding="utf-8")
        try:
            return super().invoke(ctx)
        except Trouble as trouble:
            click.echo(f"stanceline: {trouble}", err=True)
            ctx.exit(1)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """``stanceline FILE.stanceline`` is ``stanceline open FILE.stanceline``: what a file manager runs."""
        if not args or (args[0] not in self.commands and args[0].endswith(projects.SUFFIX)):
            args = ["open", *args]
        return super().parse_args(ctx, args)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="stanceline")
def commands() -> None:
    """Label every sentence of an article with stance and topic, watch the balance, export the dataset.

    P is a project file (.stanceline). Every command tells more with --help.
    """


@contextmanager
def opened(path: Path, *, annotator: str = "", read_only: bool = False) -> Generator[Project, None, None]:
    """The project at ``path``, closed clean at the end."""
    project = projects.open_project(path, annotator=annotator, read_only=read_only)
    try:
        yield project
    finally:
        project.close()


def run(job: Job[T]) -> T:
    """Run a job to its end; on a terminal, its progress is shown on stderr."""
    shown = sys.stderr.isatty()
    # Closed here, so that control-C between two steps withdraws what is half done while the project is open.
    with closing(job):
        while True:
            try:
                progress = next(job)
            except StopIteration as stop:
                if shown:
                    click.echo("\r\033[K", err=True, nl=False)
                return stop.value  # type: ignore[no-any-return]
            if shown:
                share = "" if progress.share is None else f"{progress.share:4.0%} "
                click.echo(f"\r\033[K{share}{progress.message[:70]}", err=True, nl=False)


def counted(number: int, noun: str) -> str:
    """A number with its noun: "1 row", "2 rows"."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def print_json(value: Any) -> None:
    """One JSON value on one line of stdout."""
    click.echo(json.dumps(value, ensure_ascii=False))


def default_annotator() -> str:
    """The name in the settings, else the person's name on this computer."""
    name = load(places().settings_file).annotator
    if name:
        return name
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # nobody of this name, or a system without names
        return "Annotator"
