"""An action is data: its words, keys and place in the menu; what it does is a function of the desk."""

from collections.abc import Callable, Sequence
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
    TOOLS = "&Tools"
    HELP = "&Help"


class Reach(StrEnum):
    """Where the keys work: everywhere in the window, or only while labelling (never in a text field)."""

    WINDOW = "window"
    LOOP = "loop"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of a submenu that is made when it opens. With a ``why`` it is grey, and that is the reason.

    ``ticked`` makes it a switch that is on or off.
    """

    text: str
    do: Callable[[Desk], object]
    why: str = ""
    ticked: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One thing a person can do. ``keys`` are in Qt's portable words; the first is shown.

    Within a menu actions stand in order of ``group``, and within a group in the order of the registry; between
    two groups is a line. Those with the same ``submenu`` (its title) share one, where the first of them stands.
    With no ``menu`` it has a key and no line anywhere but in the shortcut sheet.

    ``needs`` says whether it can be done now, ``why`` what it waits for (a sentence, said where it is greyed);
    ``also`` holds other words, in English, that the palette finds it by.
    ``ticked`` makes it a switch. ``entries`` makes it a submenu of its own, filled anew when it opens.
    """

    id: str
    text: str
    menu: Menu | None
    do: Callable[[Desk], object]
    keys: tuple[str, ...] = ()
    reach: Reach = Reach.WINDOW
    group: int = 0
    submenu: str = ""
    icon: str = ""
    needs: Callable[[Desk], bool] | None = None
    why: str = ""
    ticked: Callable[[Desk], bool] | None = None
    entries: Callable[[Desk], Sequence[Entry]] | None = None
    repeats: bool = False
    also: str = ""

    def possible(self, desk: Desk) -> bool:
        """Whether it can be done now."""
        return self.needs is None or self.needs(desk)
