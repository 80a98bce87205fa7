"""Commands that bring articles in and list what is there: import, articles, sentences."""

from pathlib import Path

import click

from stanceline.cli.root import ProjectPath, commands, counted, opened, print_json, run
from stanceline.domain.formats import FIELDS, ReadOptions
from stanceline.formats.mapping import language_tag
from stanceline.operations import importing, listing, reading
from stanceline.operations.importing import ImportOptions, Report


@commands.command("import")
@click.argument("project", metavar="P", type=ProjectPath)
@click.argument("paths", metavar="PATH…", type=ProjectPath, nargs=-1, required=True)
@click.option(
    "--format",
    "kind",
    metavar="F",
    default="",
    help="text, markdown, csv or jsonl; by file name if left out.",
)
@click.option(
    "--map",
    "pairs",
    metavar="COLUMN=FIELD",
    multiple=True,
    help=f"Which column is what; fields: {', '.join(FIELDS)}. Can be given several times.",
)
@click.option("--encoding", default="", help="Detected if left out.")
@click.option(
    "--language", metavar="TAG", default="", help="BCP 47 tag such as en or uk; detected if left out."
)
@click.option("--duplicates", is_flag=True, help="Let texts in that are in the project already.")
@click.option("--json", "as_json", is_flag=True, help="Print the report as JSON.")
@click.pass_context
def import_(
    ctx: click.Context,
    project: Path,
    paths: tuple[Path, ...],
    kind: str,
    pairs: tuple[str, ...],
    encoding: str,
    language: str,
    duplicates: bool,
    as_json: bool,
) -> None:
    """Read files and folders into P and split them into sentences. Undoable as one step.

    A file that can't be read is told and left out; the others come in, and the exit code is 1.
    """
    options = ImportOptions(
        format=kind,
        reading=ReadOptions(mapping=_mapping(pairs), encoding=encoding, language=_language(language)),
        duplicates=duplicates,
    )
    with opened(project) as handle:
        report = run(importing.import_articles(handle, paths, options))
    if as_json:
        click.echo(report.as_json())
    _tell(report)
    ctx.exit(1 if report.refusals else 0)


def _language(name: str) -> str:
    tag = language_tag(name)
    if name and not tag:
        raise click.BadParameter(
            f"“{name}” is not a language tag such as en or pt-BR.", param_hint="--language"
        )
    return tag


def _mapping(pairs: tuple[str, ...]) -> dict[str, str]:
    mapping: dict[str, str] = {}
    for pair in pairs:
        column, equals, field = pair.rpartition("=")
        if not equals or field not in FIELDS:
            raise click.BadParameter(
                f"“{pair}” is not COLUMN=FIELD with a field from: {', '.join(FIELDS)}.", param_hint="--map"
            )
        mapping[field] = column
    return mapping


def _tell(report: Report) -> None:
    click.echo(
        f"{report.articles} new, {counted(len(report.duplicates), 'duplicate')},"
        f" {len(report.refusals)} could not be read; {counted(report.sentences, 'sentence')}.",
        err=True,
    )
    for duplicate in report.duplicates:
        click.echo(f"  duplicate: {duplicate.origin} is “{duplicate.title}”", err=True)
    for refusal in report.refusals:
        click.echo(f"  left out: {refusal.sentence}", err=True)
    for warning in report.warnings:
        click.echo(f"  note: {warning}", err=True)


@commands.command("articles")
@click.argument("project", metavar="P", type=ProjectPath)
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line, with the verbatim text.")
def articles(project: Path, as_json: bool) -> None:
    """List the articles of P."""
    with opened(project, read_only=True) as handle:
        if as_json:
            for article in listing.articles(handle):
                print_json(article)
            return
        for line in reading.articles(handle):
            click.echo(f"{line.uid}  {line.sentences:>5}  {line.title}")


@commands.command("sentences")
@click.argument("project", metavar="P", type=ProjectPath)
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def sentences(project: Path, as_json: bool) -> None:
    """List the sentences of P; start and end are code points into the article's text, end exclusive."""
    with opened(project, read_only=True) as handle:
        for sentence in listing.sentences(handle):
            if as_json:
                print_json(sentence)
            else:
                click.echo(f"{sentence['sentence']}  {sentence['position']:>4}  {sentence['text']}")
