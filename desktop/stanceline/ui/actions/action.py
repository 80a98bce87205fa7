"""An action is data: its words, keys and place in the menu; what it does is a function of the desk."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from stanceline.ui.desk import Desk


class Menu(StrEnum):
    """The menus in order."""

    FILE = "&File"
    EDIT = "&Edit"
    VIEW = "&View"
    ANNOTATE = "&Annotate"
    GO = "&Go"
    PROJECT = "&Project"
    HELP = "&Help"


class Reach(StrEnum):
    """Where the keys work: everywhere in the window, or only while labelling (never in a text field)."""

    WINDOW = "window"
    LOOP = "loop"


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One thing a person can do. ``keys`` are in Qt's portable words; the first is shown.

    ``needs`` says whether it can be done now; ``ticked`` makes it a switch. A ``group`` that differs from
    the one before begins after a line in the menu.
    """

    id: str
    text: str
    menu: Menu
    do: Callable[[Desk], object]
    keys: tuple[str, ...] = ()
    reach: Reach = Reach.WINDOW
    group: int = 0
    icon: str = ""
    needs: Callable[[Desk], bool] | None = None
    ticked: Callable[[Desk], bool] | None = None
    repeats: bool = False
