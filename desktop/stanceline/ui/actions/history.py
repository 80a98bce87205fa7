"""What happened: recent decisions and the history of a sentence, in the View menu."""

from stanceline.ui.actions.action import Action, Menu
from stanceline.ui.desk import Desk
from stanceline.ui.docks import Dock


def dock_of(desk: Desk, name: str) -> Dock:
    """The dock of this name; KeyError if the window has none."""
    for dock in desk.docks:
        if dock.objectName() == name:
            return dock
    raise KeyError(name)


def _toggle(desk: Desk, name: str) -> None:
    """Show it and give it the keyboard; closed, the reader has it again."""
    dock = dock_of(desk, name)
    held = dock.isAncestorOf(desk.window.focusWidget() or desk.window)
    dock.toggle()
    if not dock.isHidden():
        dock.pane.setFocus()
    elif held:
        desk.reader.setFocus()


HISTORY = (
    Action(
        id="view.decisions", text="Recent decisions", menu=Menu.VIEW, keys=("Ctrl+Alt+H",),
        do=lambda desk: _toggle(desk, "decisions"), ticked=lambda desk: dock_of(desk, "decisions").seen,
    ),
    Action(
        id="view.history", text="History of the sentence", menu=Menu.VIEW, keys=("Ctrl+H",),
        do=lambda desk: _toggle(desk, "history"), ticked=lambda desk: dock_of(desk, "history").seen,
    ),
)  # fmt: skip
