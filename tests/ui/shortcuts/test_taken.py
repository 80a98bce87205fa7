"""Own keys that a label of another codebook has: told once, with the way to change them."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from stanceline.domain.keymap import Bound, Keymap
from stanceline.ui.program import Program
from stanceline.ui.shortcuts.editor import ShortcutEditor
from stanceline.ui.window import Window

Opener = Callable[..., Window]
SAID = "Your key P for “Unsure” is used by the label “Politics” here."


def own(*keys: str) -> Keymap:
    """A keymap whose only own keys are for "Unsure"."""
    return Keymap().given(Bound("annotate.unsure", ("Ctrl+U",)), keys)


def opened_again(program: Program, window: Window, opener: Opener, qtbot: QtBot) -> Window:
    """The same project in a window of its own, later."""
    path = window.session.project.path
    window.close()
    qtbot.waitUntil(lambda: not program.windows)
    return opener(path)


def test_an_own_key_that_a_label_has_is_told_when_the_project_opens(
    program: Program, open_window: Opener, project: Path
) -> None:
    program.use_keys(own("P"))
    window = open_window(project)
    assert window.notices.texts == (SAID,)
    button = next(each for each in window.notices.findChildren(QPushButton) if each.text() == "Customise…")
    button.click()
    assert window.findChild(ShortcutEditor) is not None


def test_it_is_told_once_and_again_when_it_is_another_key(
    program: Program, open_window: Opener, project: Path, qtbot: QtBot
) -> None:
    program.use_keys(own("P"))
    window = opened_again(program, open_window(project), open_window, qtbot)
    assert window.notices.texts == ()
    program.use_keys(own("T"))
    window = opened_again(program, window, open_window, qtbot)
    assert window.notices.texts == ("Your key T for “Unsure” is used by the label “Transport” here.",)


def test_keys_that_no_label_has_and_labels_without_keys_are_no_news(
    program: Program, open_window: Opener, project: Path, qtbot: QtBot
) -> None:
    program.use_keys(own("Ctrl+Alt+U"))
    window = open_window(project)
    assert window.notices.texts == ()
    program.use_keys(own("P").switched(False))
    assert opened_again(program, window, open_window, qtbot).notices.texts == ()
