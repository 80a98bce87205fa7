"""Commands that make a project and its codebook: new, codebook."""

from pathlib import Path

import click

from stanceline.cli.root import ProjectPath, commands, default_annotator, opened
from stanceline.domain.codebook import Codebook
from stanceline.domain.trouble import Trouble
from stanceline.host.files import replacing
from stanceline.operations import codebooks, projects
from stanceline.operations.exporting import refuse_the_project
from stanceline.operations.seeding import codebook_named, codebook_names


@commands.command("new")
@click.argument("project", metavar="P", type=ProjectPath)
@click.option(
    "--codebook",
    metavar="F",
    default="general",
    show_default=True,
    help=f"A codebook file (TOML), or one that comes with the program: {', '.join(codebook_names())}.",
)
@click.option(
    "--annotator", metavar="NAME", default="", help="Who labels; your name on this computer if left out."
)
@click.option("--name", default="", help="What the project is called; the file's name if left out.")
def new(project: Path, codebook: str, annotator: str, name: str) -> None:
    """Make the project file P."""
    made = projects.create(
        project, read_codebook(codebook), annotator=annotator or default_annotator(), name=name
    )
    click.echo(
        f"Made {made.path} with the codebook “{made.codebook.name}”; {made.annotator.name} labels.", err=True
    )
    made.close()


@commands.command("codebook")
@click.argument("project", metavar="P", type=ProjectPath)
@click.option(
    "--import", "source", metavar="F", help="Take this codebook in (a TOML file or a name). Undoable."
)
@click.option("--export", "target", metavar="F", type=ProjectPath, help="Write the codebook to this file.")
def codebook(project: Path, source: str | None, target: Path | None) -> None:
    """Show the codebook of P, take one in, or write it out.

    When one is taken in, labels of the same name keep their annotations, and labels that are no longer in it are
    retired: they stay with the sentences that have them and can't be given any more.
    """
    if source is not None:
        with opened(project) as handle:
            codebooks.take_in(handle.store, read_codebook(source), by=handle.annotator.id)
        click.echo(f"Took in the codebook {source}.", err=True)
    with opened(project, read_only=True) as handle:
        if target is not None:
            refuse_the_project(handle, target)
            with replacing(target) as stream:
                stream.write(codebooks.as_toml(handle.codebook).encode())
            click.echo(f"Wrote {target}.", err=True)
        elif source is None:
            click.echo(codebooks.as_toml(handle.codebook), nl=False)


def read_codebook(name: str) -> Codebook:
    """A codebook from a file, or one that is shipped, by its name."""
    shipped = codebook_named(name)
    if shipped is not None and not Path(name).is_file():
        return shipped
    try:
        return codebooks.from_file(Path(name))
    except Trouble as trouble:
        if trouble.kind != "NOT_FOUND":
            raise
        names = ", ".join(codebook_names())
        raise Trouble(trouble.kind, trouble.message, f"Name a TOML file, or one of: {names}.") from None
