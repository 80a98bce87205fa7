"""The command that writes the dataset: export."""

from pathlib import Path

import click

from stanceline.cli.root import ProjectPath, commands, counted, opened, run
from stanceline.domain.formats import WriteOptions
from stanceline.domain.layouts import Layout
from stanceline.operations import exporting
from stanceline.operations.exporting import ExportOptions

DELIMITERS = {"comma": ",", "semicolon": ";", "tab": "\t"}


@commands.command("export")
@click.argument("project", metavar="P", type=ProjectPath)
@click.argument("out", metavar="OUT", type=ProjectPath)
@click.option(
    "--layout", type=click.Choice([each.value for each in Layout]), default="long", show_default=True
)
@click.option("--unlabelled", is_flag=True, help="With --layout wide: sentences without labels too.")
@click.option("--delimiter", type=click.Choice(sorted(DELIMITERS)), default="comma", show_default=True)
@click.option("--bom", is_flag=True, help="Begin with a byte order mark, which Excel needs to read UTF-8.")
@click.option("--guard", is_flag=True, help="Put ' before cells that a spreadsheet would take for a formula.")
def export(
    project: Path, out: Path, layout: str, unlabelled: bool, delimiter: str, bom: bool, guard: bool
) -> None:
    """Write the labels of P to the CSV file OUT (UTF-8, RFC 4180). The old file stays until the new one is whole.

    long: one row a label. wide: one row a sentence and annotator; a single-choice dimension is one column, every
    other label a 0/1 column.
    """
    options = ExportOptions(
        layout=Layout(layout),
        unlabelled=unlabelled,
        writing=WriteOptions(delimiter=DELIMITERS[delimiter], bom=bom, guard=guard),
    )
    with opened(project, read_only=True) as handle:
        done = run(exporting.export(handle, out, options))
    click.echo(f"Wrote {counted(done.rows, 'row')} to {done.path}.", err=True)
