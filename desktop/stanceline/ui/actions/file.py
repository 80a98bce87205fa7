"""The File menu."""

from PySide6.QtCore import QCoreApplication

from stanceline.ui.actions.action import Action, Menu
from stanceline.ui.desk import Desk
from stanceline.ui.dialogs.exporting import ask_export, export_again

translate = QCoreApplication.translate


def _has_articles(desk: Desk) -> bool:
    return bool(desk.queue.model.articles)


def _can_write(desk: Desk) -> bool:
    return desk.session.project.writable


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
        id="file.sample", text="Open sample project", menu=Menu.FILE,
        do=lambda desk: desk.program.sample_project(),
    ),
    Action(
        id="file.import", text="Import articles…", menu=Menu.FILE, group=1,
        keys=("Ctrl+I",), do=lambda desk: desk.loading.ask(), icon="import", needs=_can_write,
    ),
    Action(
        id="file.export", text="Export dataset…", menu=Menu.FILE, group=2,
        keys=("Ctrl+E",), do=ask_export, icon="download", needs=_has_articles,
    ),
    Action(
        id="file.export_again", text="Export again", menu=Menu.FILE, group=2,
        keys=("Ctrl+Shift+E",), do=export_again, needs=_has_articles,
    ),
    Action(
        id="file.saved", text="Save", menu=Menu.FILE, group=3, keys=("Ctrl+S",),
        do=lambda desk: desk.notices.say(
            translate("File", "All changes are saved. Every label is written the moment it is set."), seconds=5
        ),
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
