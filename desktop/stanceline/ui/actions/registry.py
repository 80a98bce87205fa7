"""Every action of the program, in the order of the menus."""

from stanceline.ui.actions.action import Action
from stanceline.ui.actions.annotate import ANNOTATE
from stanceline.ui.actions.edit import EDIT
from stanceline.ui.actions.file import FILE
from stanceline.ui.actions.go import GO
from stanceline.ui.actions.help import HELP, PROJECT
from stanceline.ui.actions.view import VIEW

ACTIONS: tuple[Action, ...] = (*FILE, *EDIT, *VIEW, *ANNOTATE, *GO, *PROJECT, *HELP)
