"""What the View menu does to the window as a whole."""

from PySide6.QtCore import QCoreApplication

from stanceline.ui.actions.action import Action, Menu
from stanceline.ui.desk import Desk

translate = QCoreApplication.translate


def _alone(desk: Desk) -> None:
    if desk.calm.on:
        show_panes(desk)
        return
    desk.calm.toggle()
    desk.notices.say(_way_out(), seconds=4)


def _way_out() -> str:
    return translate("Arranging", "F9 or Esc shows the panes again.")


def show_panes(desk: Desk) -> None:
    """Leave focus mode; nobody needs to be told how to any more."""
    desk.calm.leave()
    desk.notices.withdraw(_way_out())


def _put_back(desk: Desk) -> None:
    show_panes(desk)
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
