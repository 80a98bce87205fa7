"""Commands about labels: label, stats, undo, redo, log, check."""

from collections.abc import Callable
from pathlib import Path

import click

from stanceline.cli.root import ProjectPath, commands, counted, opened, print_json, run
from stanceline.domain.change import Change
from stanceline.domain.journal import Entry
from stanceline.operations import checking, projects, stating, transcribing, undoing
from stanceline.operations.projects import Project
from stanceline.operations.stating import Figures
from stanceline.operations.wording import describe


@commands.command("label")
@click.argument("project", metavar="P", type=ProjectPath)
@click.option("--csv", "table", metavar="F", type=ProjectPath, required=True, help="The labels to give.")
@click.option(
    "--annotator",
    metavar="NAME",
    default="",
    help="In whose name; the project's first annotator if left out.",
)
def label(project: Path, table: Path, annotator: str) -> None:
    """Give the labels that stand in a CSV file, as one step that undo takes back.

    Columns: sentence (id), or article (id or title) and position (from 1); dimension; label; and, if wanted, target,
    holder and note. If one line fits nothing, nothing is taken in and the lines are named.
    """
    with opened(project) as handle:
        lines = transcribing.read_lines(handle, table)
        person = projects.annotator_named(handle, annotator) if annotator else handle.annotator
        done = transcribing.transcribe(handle, lines, person)
    given = counted(done.given, "label")
    click.echo(f"{given} given by {person.name}; already there: {done.already}.", err=True)


@commands.command("stats")
@click.argument("project", metavar="P", type=ProjectPath)
@click.option("--json", "as_json", is_flag=True, help="Print the figures as one JSON object.")
def stats(project: Path, as_json: bool) -> None:
    """Count the labels of P, by dimension and label, and stance by topic."""
    with opened(project, read_only=True) as handle:
        figures = stating.figures(handle)
    if as_json:
        print_json(figures.as_dict())
    else:
        _show(figures)


def _show(figures: Figures) -> None:
    articles, sentences = counted(figures.articles, "article"), counted(figures.sentences, "sentence")
    click.echo(f"{articles}, {sentences}, {figures.labelled} labelled")
    for dimension in figures.dimensions:
        click.echo(f"\n{dimension.dimension}  ({dimension.n})")
        for figure in dimension.labels:
            click.echo(f"  {figure.label:<28}{figure.n:>7}{figure.share:>8.1%}")
    rows = [row for row in figures.cross if any(row.stances.values())]
    if rows:
        names = list(rows[0].stances)
        click.echo("\n" + " " * 22 + "".join(f"{name[:13]:>14}" for name in names))
        for row in rows:
            click.echo(f"{row.topic[:21]:<22}" + "".join(f"{row.stances[name]:>14}" for name in names))


@commands.command("undo")
@click.argument("project", metavar="P", type=ProjectPath)
@click.argument("steps", metavar="[N]", type=click.IntRange(min=1), default=1)
@click.pass_context
def undo(ctx: click.Context, project: Path, steps: int) -> None:
    """Take the last N steps back (1 if left out). Fails when fewer are left."""
    ctx.exit(_repeat(project, steps, "undo", undoing.next_undo, undoing.undo))


@commands.command("redo")
@click.argument("project", metavar="P", type=ProjectPath)
@click.argument("steps", metavar="[N]", type=click.IntRange(min=1), default=1)
@click.pass_context
def redo(ctx: click.Context, project: Path, steps: int) -> None:
    """Do the last N undone steps again (1 if left out). Fails when fewer are left."""
    ctx.exit(_repeat(project, steps, "redo", undoing.next_redo, undoing.redo))


def _repeat(
    path: Path,
    steps: int,
    verb: str,
    look: Callable[[Project], Entry | None],
    step: Callable[[Project], Change],
) -> int:
    """Undo or redo so many steps, telling each; the exit code."""
    past = {"undo": "Undone", "redo": "Redone"}[verb]
    with opened(path) as handle:
        for _ in range(steps):
            entry = look(handle)
            if entry is None:
                click.echo(f"Nothing is left to {verb}.", err=True)
                return 1
            step(handle)
            click.echo(f"{past}: {describe(entry.name, entry.detail)}", err=True)
    return 0


@commands.command("log")
@click.argument("project", metavar="P", type=ProjectPath)
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def log(project: Path, as_json: bool) -> None:
    """List every step of P: when, who, what, and whether it still stands."""
    with opened(project, read_only=True) as handle:
        entries = undoing.log(handle)
    for entry in entries:
        what = describe(entry.name, entry.detail)
        if as_json:
            print_json(
                {
                    "operation": entry.uid,
                    "at": entry.at,
                    "annotator": entry.annotator,
                    "kind": entry.kind,
                    "name": entry.name,
                    "what": what,
                    "standing": entry.standing,
                    "rows": entry.rows,
                    "detail": entry.detail,
                }
            )
        else:
            verb = "" if entry.kind == "do" else f"{entry.kind.capitalize()}: "
            state = "  (undone)" if entry.standing in ("undone", "dropped") else ""
            click.echo(f"{entry.at}  {entry.annotator:<20}  {verb}{what}{state}")


@commands.command("check")
@click.argument("project", metavar="P", type=ProjectPath)
@click.pass_context
def check(ctx: click.Context, project: Path) -> None:
    """Look whether P is sound: structure, texts, sentences, answers, journal. Changes nothing."""
    with opened(project, read_only=True) as handle:
        problems = run(checking.check(handle))
    for problem in problems:
        click.echo(problem)
    click.echo(
        f"{counted(len(problems), 'problem')} found." if problems else "Everything is sound.", err=True
    )
    ctx.exit(1 if problems else 0)
