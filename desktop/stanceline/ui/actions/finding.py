"""Finding, in the Edit menu."""

from stanceline.ui.actions.action import Action, Menu
from stanceline.ui.actions.moving import next_match
from stanceline.ui.desk import Desk
from stanceline.ui.views import View


def _reads(desk: Desk) -> bool:
    return desk.place.article is not None


def _open(desk: Desk) -> None:
    """The find bar of the article; where the table of sentences is shown, its field."""
    if desk.views.current is View.REVIEW:
        desk.views.search()
    else:
        desk.finder.open()


def _step(desk: Desk, by: int) -> None:
    """To the next hit of the find bar, or match of the filter where the bar is not; in the table to the next row."""
    if desk.views.current is View.REVIEW:
        if by > 0:
            desk.views.advance()
    elif not desk.finder.is_open and desk.place.filter.narrows_sentences:
        next_match(desk, by)
    else:
        desk.finder.step(by)


FINDING = (
    Action(
        id="find.article", text="Find in article…", menu=Menu.EDIT, group=3, keys=("Ctrl+F",),
        do=_open, icon="search", needs=_reads, why="Open an article first.",
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
