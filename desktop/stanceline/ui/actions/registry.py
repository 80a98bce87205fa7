"""Every action of the program; each list is a file, and menus sort them by group."""

from collections.abc import Sequence

from stanceline.ui.actions.action import Action, Menu
from stanceline.ui.actions.annotate import ANNOTATE
from stanceline.ui.actions.arranging import ARRANGING
from stanceline.ui.actions.codebook import CODEBOOK
from stanceline.ui.actions.edit import EDIT
from stanceline.ui.actions.file import FILE
from stanceline.ui.actions.finding import FINDING
from stanceline.ui.actions.go import GO
from stanceline.ui.actions.help import HELP, PROJECT
from stanceline.ui.actions.history import HISTORY
from stanceline.ui.actions.marking import MARKING
from stanceline.ui.actions.reading import READING
from stanceline.ui.actions.repair import REPAIR
from stanceline.ui.actions.review import REVIEW
from stanceline.ui.actions.telling import TELLING
from stanceline.ui.actions.tools import TOOLS
from stanceline.ui.actions.view import VIEW

ACTIONS: tuple[Action, ...] = (
    *FILE,
    *EDIT,
    *FINDING,
    *REVIEW,
    *VIEW,
    *HISTORY,
    *ARRANGING,
    *READING,
    *ANNOTATE,
    *MARKING,
    *REPAIR,
    *GO,
    *CODEBOOK,
    *PROJECT,
    *TOOLS,
    *TELLING,
    *HELP,
)


def of_menu(menu: Menu | None) -> Sequence[Action]:
    """The actions of one menu (None: of no menu), as they stand in it."""
    return sorted((action for action in ACTIONS if action.menu is menu), key=lambda action: action.group)
