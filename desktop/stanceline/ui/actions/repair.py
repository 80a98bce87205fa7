"""Boundary repair in the Annotate menu."""

from stanceline.ui.actions.action import Action, Menu, Reach
from stanceline.ui.desk import Desk
from stanceline.ui.repairing.repair import join, split


def _can_repair(desk: Desk) -> bool:
    return bool(desk.place.selection) and desk.session.project.writable


_NO_SENTENCE = "Open an article that you may label."

REPAIR = (
    Action(
        id="annotate.join", text="Join with next", menu=Menu.ANNOTATE, group=4, keys=("Ctrl+J",), reach=Reach.LOOP,
        do=join, needs=_can_repair, why=_NO_SENTENCE, icon="merge",
    ),
    Action(
        id="annotate.split", text="Split…", menu=Menu.ANNOTATE, group=4, keys=("Ctrl+Shift+J",), reach=Reach.LOOP,
        do=split, needs=_can_repair, why=_NO_SENTENCE, icon="split",
    ),
)  # fmt: skip
