"""What the View menu does to the window as a whole."""

from PySide6.QtCore import QCoreApplication

from stanceline.ui.actions.action import Action, Menu
from stanceline.ui.desk import Desk

translate = QCoreApplication.translate


def _alone(desk: Desk) -> None:
    desk.calm.toggle()
    if desk.calm.on:
        desk.notices.say(translate("Arranging", "F9 or Esc shows the panes again."), seconds=4)


def _put_back(desk: Desk) -> None:
    desk.calm.leave()
    desk.reset_layout()


ARRANGING = (
    Action(
        id="view.calm", text="Focus mode", menu=Menu.VIEW, group=2, keys=("F9",),
        do=_alone, ticked=lambda desk: desk.calm.on,
    ),
    Action(
        id="view.reset", text="Reset layout", menu=Menu.VIEW, group=2,
        do=_put_back,
    ),
)  # fmt: skip
