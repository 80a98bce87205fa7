"""The File menu."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from stanceline.host.files import is_there
from stanceline.operations.copying import save_copy
from stanceline.operations.projects import SUFFIX
from stanceline.ui.actions.action import Action, Entry, Menu
from stanceline.ui.desk import Desk
from stanceline.ui.dialogs.exporting import ask_export, export_again

translate = QCoreApplication.translate

MOST_RECENT = 10


def _has_articles(desk: Desk) -> bool:
    return bool(desk.queue.model.articles)


def _can_write(desk: Desk) -> bool:
    return desk.session.project.writable


_READ_ONLY = "This project is read-only here."
_NO_ARTICLES = "There are no articles yet."


def _save_copy(desk: Desk) -> None:
    here = desk.session.project.path
    proposed = here.with_name(translate("File", "%1 copy").replace("%1", here.stem) + here.suffix)
    title = translate("File", "Save a copy")
    name, _ = QFileDialog.getSaveFileName(desk.window, title, str(proposed), f"Stanceline (*{SUFFIX})")
    if name:
        target = Path(name) if Path(name).suffix else Path(name).with_suffix(SUFFIX)
        desk.session.run(save_copy(desk.session.project, target), title, partial(_tell_copy, desk))


def _tell_copy(desk: Desk, target: Path) -> None:
    words = translate("File", "The copy is in “%1”. You go on in the project itself.")
    desk.notices.say(words.replace("%1", target.name), seconds=8)


def _recent(desk: Desk) -> list[Entry]:
    """The projects of the last time; those that are gone are grey."""
    entries = [
        Entry(
            text=_short(Path(name)),
            do=partial(_reopen, Path(name)),
            why="" if is_there(Path(name)) else translate("File", "It is no longer where it was."),
        )
        for name in desk.program.settings.recent[:MOST_RECENT]
    ]
    return [*entries, Entry(text=translate("File", "Clear this list"), do=_forget_recent)]


def _reopen(path: Path, desk: Desk) -> None:
    desk.program.open_project(path)


def _short(path: Path) -> str:
    """The name and the folder, which tells two of one name apart."""
    return f"{path.stem}  –  {path.parent.name}" if path.parent.name else path.stem


def _forget_recent(desk: Desk) -> None:
    desk.program.keep(replace(desk.program.settings, recent=()))


FILE = (
    Action(
        id="file.new", text="New project…", menu=Menu.FILE, keys=("Ctrl+N",),
        do=lambda desk: desk.program.new_project(desk.window),
    ),
    Action(
        id="file.open", text="Open…", menu=Menu.FILE, keys=("Ctrl+O",),
        do=lambda desk: desk.program.choose_project(desk.window), icon="folder-open",
    ),
    Action(
        id="file.recent", text="Open recent", menu=Menu.FILE, do=lambda _: None, entries=_recent,
        needs=lambda desk: bool(desk.program.settings.recent), why="No project was opened here before.",
    ),
    Action(
        id="file.sample", text="Open sample project", menu=Menu.FILE,
        do=lambda desk: desk.program.sample_project(),
    ),
    Action(
        id="file.import", text="Import articles…", menu=Menu.FILE, group=1, also="add open load files texts",
        keys=("Ctrl+I",), do=lambda desk: desk.loading.ask(), icon="import", needs=_can_write,
        why=_READ_ONLY,
    ),
    Action(
        id="file.export", text="Export dataset…", menu=Menu.FILE, group=2, also="save csv excel table spreadsheet",
        keys=("Ctrl+E",), do=ask_export, icon="download", needs=_has_articles,
        why=_NO_ARTICLES,
    ),
    Action(
        id="file.export_again", text="Export again", menu=Menu.FILE, group=2,
        keys=("Ctrl+Shift+E",), do=export_again, needs=_has_articles,
        why=_NO_ARTICLES,
    ),
    Action(
        id="file.saved", text="Save", menu=Menu.FILE, group=3, keys=("Ctrl+S",),
        do=lambda desk: desk.notices.say(
            translate("File", "All changes are saved. Every label is written the moment it is set."), seconds=5
        ),
    ),
    Action(
        id="file.copy", text="Save a copy as…", menu=Menu.FILE, group=3, keys=("Ctrl+Shift+S",), do=_save_copy,
    ),
    Action(
        id="file.close", text="Close project", menu=Menu.FILE, group=4,
        keys=("Ctrl+W",), do=lambda desk: desk.window.close(),
    ),
    Action(
        id="file.quit", text="Quit", menu=Menu.FILE, group=4, keys=("Ctrl+Q",),
        do=lambda desk: desk.program.quit(),
    ),
)  # fmt: skip
