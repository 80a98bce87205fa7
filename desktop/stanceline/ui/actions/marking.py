"""What is said of a sentence beside its labels, and ways to a label that has no key of its own."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from stanceline.ui.actions.action import Action, Menu, Reach
from stanceline.ui.desk import Desk

translate = QCoreApplication.translate

_NO_SENTENCE = "Open an article that you may label."
_NO_AIM = "Say in the codebook that a dimension asks towards what, or held by whom."


def _can_mark(desk: Desk) -> bool:
    return bool(desk.place.selection) and desk.session.project.writable


def _aims(desk: Desk) -> bool:
    return desk.labels.aiming is not None and _can_mark(desk)


def doubt(desk: Desk) -> None:
    """Mark what is labelled as unsure, or as sure again."""
    if not desk.deciding.doubt():
        words = translate(
            "Marking", "There is no label to be unsure of. Shift with a digit sets one and marks it."
        )
        desk.notices.say(words, seconds=5)


def _pick(number: int, desk: Desk) -> None:
    if desk.labels.aiming is not None:
        desk.labels.aiming.pick(number)


def _step(by: int, desk: Desk) -> None:
    if desk.labels.aiming is not None:
        desk.labels.aiming.step(by)


def _quote(desk: Desk) -> None:
    if desk.labels.aiming is not None:
        desk.labels.aiming.toggle_quoted()


def _name_target(desk: Desk) -> None:
    if desk.labels.aiming is not None:
        desk.labels.aiming.begin_naming()


def _target(number: int) -> Action:
    return Action(
        id=f"annotate.target.{number}", text=f"Target {number}", menu=Menu.ANNOTATE, group=5, submenu="Target",
        keys=(f"Alt+{number}",), reach=Reach.LOOP, do=partial(_pick, number), needs=_aims, why=_NO_AIM,
    )  # fmt: skip


MARKING = (
    Action(
        id="annotate.find_label", text="Find a label…", menu=Menu.ANNOTATE,
        keys=("Ctrl+L",), reach=Reach.LOOP, do=lambda desk: desk.labels.find_label(), icon="search",
        needs=lambda desk: desk.labels.can_find, why="Up to ten labels of a dimension are all in sight.",
    ),
    Action(
        id="annotate.flag", text="Flag", menu=Menu.ANNOTATE, group=4, icon="flag",
        keys=("F",), reach=Reach.LOOP, do=lambda desk: desk.deciding.flag(), needs=_can_mark, why=_NO_SENTENCE,
    ),
    Action(
        id="annotate.note", text="Note…", menu=Menu.ANNOTATE, group=4, icon="sticky-note",
        keys=("M",), reach=Reach.LOOP, do=lambda desk: desk.labels.write_note(), needs=_can_mark, why=_NO_SENTENCE,
    ),
    Action(
        id="annotate.unsure", text="Unsure", menu=Menu.ANNOTATE, group=4, icon="circle-help",
        keys=("Ctrl+U",), reach=Reach.LOOP, do=doubt, needs=_can_mark, why=_NO_SENTENCE,
    ),
    Action(
        id="annotate.exclude", text="Exclude", menu=Menu.ANNOTATE, group=4, icon="ban",
        keys=("X",), reach=Reach.LOOP, do=lambda desk: desk.deciding.exclude(), needs=_can_mark, why=_NO_SENTENCE,
    ),
    *(_target(number) for number in range(1, 10)),
    Action(
        id="annotate.target.0", text="In general", menu=Menu.ANNOTATE, group=5, submenu="Target",
        keys=("Alt+0",), reach=Reach.LOOP, do=partial(_pick, 0), needs=_aims, why=_NO_AIM,
    ),
    Action(
        id="annotate.target.next", text="Next target", menu=Menu.ANNOTATE, group=5, submenu="Target",
        keys=("Alt+Down",), reach=Reach.LOOP, do=partial(_step, 1), needs=_aims, why=_NO_AIM,
    ),
    Action(
        id="annotate.target.previous", text="Previous target", menu=Menu.ANNOTATE, group=5, submenu="Target",
        keys=("Alt+Up",), reach=Reach.LOOP, do=partial(_step, -1), needs=_aims, why=_NO_AIM,
    ),
    Action(
        id="annotate.target.new", text="New target…", menu=Menu.ANNOTATE, group=5, submenu="Target",
        do=_name_target, needs=_aims, why=_NO_AIM,
    ),
    Action(
        id="annotate.quoted", text="Held by the quoted source", menu=Menu.ANNOTATE, group=5,
        keys=("Alt+Q",), reach=Reach.LOOP, do=_quote, needs=_aims, why=_NO_AIM,
        ticked=lambda desk: bool(desk.place.holder),
    ),
)  # fmt: skip
