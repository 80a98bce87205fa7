"""What the Help menu tells about the program itself."""

import platform
import sys

from PySide6.QtCore import QCoreApplication, QLocale, qVersion
from PySide6.QtGui import QGuiApplication

from stanceline import __version__
from stanceline.host.citing import citation
from stanceline.host.places import places, shipped
from stanceline.ui.actions.action import Action, Menu
from stanceline.ui.desk import Desk
from stanceline.ui.dialogs.telling import TellingDialog

translate = QCoreApplication.translate


def _tell(desk: Desk, title: str, said: str, text: str) -> None:
    TellingDialog(desk.looks, title, said, text, desk.window).open()


def _cite(desk: Desk) -> None:
    cited = citation()
    said = translate("Telling", "If your research used this program, please cite it.")
    _tell(desk, translate("Telling", "Cite Stanceline"), said, f"{cited.apa}\n\n{cited.bibtex}\n")


def _report(desk: Desk) -> None:
    said = translate(
        "Telling",
        "Say what you did, what happened and what you expected, and send this along. "
        "It holds versions only: nothing of your project, its articles or you.",
    )
    _tell(desk, translate("Telling", "Report a problem"), said, versions(desk))


def versions(desk: Desk) -> str:
    """What whoever mends a fault needs to know of this computer; no name, no path, no text."""
    screen = desk.window.screen()
    size = screen.size()
    lines = (
        f"Stanceline {__version__}",
        f"Python {platform.python_version()}, Qt {qVersion()}",
        f"{platform.system()} {platform.release()}, {platform.machine()}, {QGuiApplication.platformName()}",
        f"{size.width()}×{size.height()} at {screen.devicePixelRatio():g}, {QLocale().name()}",
        f"packed: {'yes' if getattr(sys, 'frozen', False) else 'no'}, log: {places().log_file.name}",
    )
    return "\n".join(lines)


def _news(desk: Desk) -> None:
    text = shipped("CHANGELOG.md").read_text(encoding="utf-8")
    said = translate("Telling", "What changed from version to version, the newest first.")
    _tell(desk, translate("Telling", "What's new"), said, text.partition("\n## ")[2].replace("### ", ""))


TELLING = (
    Action(id="help.news", text="What's new", menu=Menu.HELP, group=1, do=_news),
    Action(id="help.report", text="Report a problem…", menu=Menu.HELP, group=1, do=_report),
    Action(id="help.cite", text="Cite Stanceline…", menu=Menu.HELP, group=1, do=_cite),
)
