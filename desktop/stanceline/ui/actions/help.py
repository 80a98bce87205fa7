"""The Project and Help menus."""

from PySide6.QtWidgets import QApplication

from stanceline.ui.actions.action import Action, Menu
from stanceline.ui.dialogs.about import AboutDialog
from stanceline.ui.dialogs.codebook import export_codebook, import_codebook
from stanceline.ui.dialogs.help import HelpDialog
from stanceline.ui.tour.tour import Tour

PROJECT = (
    Action(
        id="project.import_codebook", text="Import codebook…", menu=Menu.PROJECT,
        do=import_codebook, needs=lambda desk: desk.session.project.writable,
        why="This project is read-only here.",
    ),
    Action(
        id="project.export_codebook", text="Export codebook…", menu=Menu.PROJECT,
        do=export_codebook,
    ),
)  # fmt: skip

HELP = (
    Action(
        id="help.contents", text="Help contents", menu=Menu.HELP, keys=("F1",),
        do=lambda desk: HelpDialog(desk.looks, desk.window).show(), icon="circle-help",
    ),
    Action(
        id="help.tour", text="Tutorial", menu=Menu.HELP,
        do=lambda desk: Tour(desk).begin(), icon="compass", needs=lambda desk: bool(desk.queue.model.articles),
        why="Import an article first.",
    ),
    Action(
        id="help.shortcuts", text="Keyboard shortcuts", menu=Menu.HELP,
        keys=("?", "Ctrl+/"), do=lambda desk: desk.show_shortcuts(), icon="keyboard",
    ),
    Action(
        id="help.about", text="About Stanceline", menu=Menu.HELP, group=1,
        do=lambda desk: AboutDialog(desk.looks, desk.window).open(),
    ),
    Action(
        id="help.about_qt", text="About Qt", menu=Menu.HELP, group=1,
        do=lambda _: QApplication.aboutQt(),
    ),
)  # fmt: skip
