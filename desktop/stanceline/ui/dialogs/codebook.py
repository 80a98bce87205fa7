"""Taking a codebook in from a file, and writing it out."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from stanceline.domain.change import Change
from stanceline.domain.trouble import Trouble
from stanceline.host.files import replacing
from stanceline.operations import codebooks, exporting
from stanceline.operations.projects import Project
from stanceline.ui.desk import Desk

translate = QCoreApplication.translate

_KIND = "TOML (*.toml)"


def import_codebook(desk: Desk) -> None:
    """Choose a TOML file and make it the project's codebook; one step that undo takes back."""
    name, _ = QFileDialog.getOpenFileName(
        desk.window, translate("CodebookFile", "Import codebook"), "", _KIND
    )
    if name:
        take_codebook(desk, Path(name))


def take_codebook(desk: Desk, path: Path) -> None:
    """The same, with the file named."""

    def take(project: Project) -> Change:
        return codebooks.take_in(project.store, codebooks.from_file(path), by=project.annotator.id)

    if desk.session.do(take).happened:
        desk.notices.say(
            translate("CodebookFile", "The codebook was changed. Undo takes it back."), seconds=10
        )


def export_codebook(desk: Desk) -> None:
    """Choose a file and write the codebook to it."""
    words = translate("CodebookFile", "Export codebook")
    _export(desk, words, "codebook.toml", _KIND, codebooks.as_toml(desk.session.project.codebook))


def export_guidelines(desk: Desk) -> None:
    """Choose a file and write the codebook to it as guidelines to read."""
    words = translate("CodebookFile", "Export guidelines")
    text = codebooks.as_markdown(desk.session.project.codebook)
    _export(desk, words, "guidelines.md", "Markdown (*.md)", text)


def _export(desk: Desk, words: str, otherwise: str, kind: str, content: str) -> None:
    suffix = otherwise.partition(".")[2]
    named = desk.session.codebook.name
    proposed = f"{named}.{suffix}" if named else otherwise
    name, _ = QFileDialog.getSaveFileName(desk.window, words, proposed, kind)
    if not name:
        return
    try:
        desk.session.read(exporting.refuse_the_project, Path(name))
        with replacing(Path(name)) as stream:
            stream.write(content.encode())
    except Trouble as trouble:
        desk.notices.trouble(trouble)
    else:
        desk.notices.say(
            translate("CodebookFile", "The codebook is in {path}.").format(path=name), seconds=10
        )
