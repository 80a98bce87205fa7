"""The Tools menu."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from stanceline.host.places import places
from stanceline.ui.actions.action import Action, Menu
from stanceline.ui.desk import Desk

translate = QCoreApplication.translate


def _show_folder(desk: Desk, folder: Path) -> None:
    """Open a folder in the desktop's own program for them; say where it is if there is none."""
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
        desk.notices.say(translate("Tools", "The folder is %1").replace("%1", str(folder)), seconds=20)


TOOLS = (
    Action(
        id="tools.palette", text="Command palette…", menu=Menu.TOOLS, keys=("Ctrl+K", "Ctrl+Shift+P"), icon="search",
        do=lambda desk: desk.palette.ask(),
    ),
    Action(
        id="tools.shortcuts", text="Customise shortcuts…", menu=Menu.TOOLS, icon="keyboard",
        do=lambda desk: desk.customise_shortcuts(),
    ),
    Action(
        id="tools.reveal", text="Show project file in its folder", menu=Menu.TOOLS, group=2, icon="folder-open",
        do=lambda desk: _show_folder(desk, desk.session.project.path.absolute().parent),
    ),
    Action(
        id="tools.logs", text="Open log folder", menu=Menu.TOOLS, group=2,
        do=lambda desk: _show_folder(desk, places().log_file.parent),
    ),
)  # fmt: skip
