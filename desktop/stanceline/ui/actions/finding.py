"""Finding, in the Edit menu."""

from stanceline.ui.actions.action import Action, Menu
from stanceline.ui.actions.moving import next_match
from stanceline.ui.desk import Desk


def _reads(desk: Desk) -> bool:
    return desk.place.article is not None


def _step(desk: Desk, by: int) -> None:
    """To the next hit of the find bar; without the bar to the next match of the filter."""
    if not desk.finder.is_open and desk.place.filter.narrows_sentences:
        next_match(desk, by)
    else:
        desk.finder.step(by)


FINDING = (
    Action(
        id="find.article", text="Find in article…", menu=Menu.EDIT, group=3, keys=("Ctrl+F",),
        do=lambda desk: desk.finder.open(), icon="search", needs=_reads, why="Open an article first.",
    ),
    Action(
        id="find.next", text="Find next", menu=Menu.EDIT, group=3, keys=("F3",),
        do=lambda desk: _step(desk, 1), needs=_reads, why="Open an article first.", repeats=True,
    ),
    Action(
        id="find.previous", text="Find previous", menu=Menu.EDIT, group=3, keys=("Shift+F3",),
        do=lambda desk: _step(desk, -1), needs=_reads, why="Open an article first.", repeats=True,
    ),
)  # fmt: skip
