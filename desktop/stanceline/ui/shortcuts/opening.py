"""Opening the sheet and the editor of a window."""

from stanceline.ui.desk import Desk
from stanceline.ui.shortcuts.editor import ShortcutEditor
from stanceline.ui.shortcuts.listing import groups
from stanceline.ui.shortcuts.sheet import ShortcutSheet


def show_shortcuts(desk: Desk) -> None:
    """Show the sheet above the window of this desk; the one that is open stays."""
    if any(sheet.isVisible() for sheet in desk.window.findChildren(ShortcutSheet)):
        return
    found = groups(desk.session.codebook, desk.program.keymap)
    sheet = ShortcutSheet(desk.looks, desk.window, found, lambda: customise_shortcuts(desk))
    sheet.open_at(sheet.field)


def customise_shortcuts(desk: Desk) -> None:
    """Show the editor."""
    ShortcutEditor(desk, desk.window).open()
