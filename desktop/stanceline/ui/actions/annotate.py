"""The Annotate menu: the loop that an annotator lives in. Labels themselves come from the codebook."""

from stanceline.ui.actions.action import Action, Menu, Reach
from stanceline.ui.actions.moving import next_sentence, next_to_do, next_to_do_article
from stanceline.ui.desk import Desk

_NO_SENTENCE = "Open an article that you may label."


def _can_label(desk: Desk) -> bool:
    return bool(desk.place.selection) and desk.session.project.writable


def _confirm_and_go_on(desk: Desk) -> None:
    """Labels that came with a split hold from now on: who goes on from them has read them."""
    if desk.labels.standing.inherited and _can_label(desk):
        desk.deciding.confirm()
    next_sentence(desk)


def _advance(name: str, text: str) -> Action:
    return Action(
        id=f"annotate.advance.{name}", text=text, menu=Menu.ANNOTATE, group=3, submenu="Auto-advance",
        do=lambda desk: desk.labels.set_advance(name), ticked=lambda desk: desk.deciding.when == name,
    )  # fmt: skip


ANNOTATE = (
    Action(
        id="annotate.repeat", text="Repeat last labels", menu=Menu.ANNOTATE,
        keys=(".", "Ctrl+D"), reach=Reach.LOOP, do=lambda desk: desk.deciding.repeat(),
        needs=_can_label, why=_NO_SENTENCE,
    ),
    Action(
        id="annotate.clear_stance", text="Clear stance", menu=Menu.ANNOTATE,
        keys=("0",), reach=Reach.LOOP, do=lambda desk: desk.deciding.clear_stance(),
        needs=_can_label, why=_NO_SENTENCE,
    ),
    Action(
        id="annotate.clear", text="Clear labels", menu=Menu.ANNOTATE,
        keys=("Backspace", "Del"), reach=Reach.LOOP, do=lambda desk: desk.deciding.clear(),
        needs=_can_label, why=_NO_SENTENCE, icon="eraser",
    ),
    Action(
        id="annotate.next", text="Next sentence", menu=Menu.ANNOTATE, group=1,
        keys=("Enter", "Return"), reach=Reach.LOOP, do=_confirm_and_go_on,
    ),
    Action(
        id="annotate.next_to_do", text="Next to-do", menu=Menu.ANNOTATE, group=1,
        keys=("Space",), reach=Reach.LOOP, do=lambda desk: next_to_do(desk, 1),
    ),
    Action(
        id="annotate.previous_to_do", text="Previous to-do", menu=Menu.ANNOTATE, group=1,
        keys=("Shift+Space",), reach=Reach.LOOP, do=lambda desk: next_to_do(desk, -1),
    ),
    Action(
        id="annotate.finish", text="Next to-do article", menu=Menu.ANNOTATE, group=2, also="finish done continue",
        keys=("Ctrl+Enter", "Ctrl+Return"), do=next_to_do_article,
    ),
    _advance("after stance", "After stance"),
    _advance("after stance and topic", "After stance and topic"),
    _advance("off", "Only on Enter"),
)  # fmt: skip
