"""The dialog for one's own words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from stanceline.domain.cues import CueList
from stanceline.ui.dialogs.ownwords import Draft, OwnWordsDialog
from stanceline.ui.looks.looks import Looks

SIRENS = CueList("own:Sirens", "Sirens", ("siren*", "blue light"))
NAMES = CueList("project:Names", "Names", ("Okafor",))


class Kept:
    """What the dialog has handed over."""

    def __init__(self) -> None:
        self.drafts: tuple[Draft, ...] | None = None

    def take(self, drafts: tuple[Draft, ...]) -> None:
        """As ``keep``."""
        self.drafts = drafts


@pytest.fixture
def kept() -> Kept:
    """Nothing yet."""
    return Kept()


@pytest.fixture
def dialog(looks: Looks, kept: Kept, qtbot: QtBot) -> OwnWordsDialog:
    """With a list of the person's and one of the project's, of which the first is shown."""
    dialog = OwnWordsDialog(looks, [SIRENS], [NAMES], ["own:Sirens"], kept.take)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_what_nobody_changes_stays_as_it_was(dialog: OwnWordsDialog, kept: Kept) -> None:
    dialog.accept()
    assert kept.drafts == (
        Draft("Sirens", "siren*\nblue light", shared=False, shown=True),
        Draft("Names", "Okafor", shared=True, shown=False),
    )
    assert [draft.made() for draft in kept.drafts] == [SIRENS, NAMES]


def test_a_new_list_is_named_and_filled_by_keyboard(dialog: OwnWordsDialog, kept: Kept, qtbot: QtBot) -> None:
    dialog.add.click()
    qtbot.keyClicks(dialog.title, "Weather")
    qtbot.keyClicks(dialog.words, "rain")
    qtbot.keyClick(dialog.words, Qt.Key.Key_Return)
    qtbot.keyClicks(dialog.words, "heavy snow")
    assert dialog.lists.item(2).text() == "Weather"
    dialog.accept()
    assert kept.drafts is not None
    assert kept.drafts[2].made() == CueList("own:Weather", "Weather", ("rain", "heavy snow"))


def test_lists_are_removed_moved_and_hidden(dialog: OwnWordsDialog, kept: Kept) -> None:
    dialog.lists.setCurrentRow(1)
    dialog.remove.click()
    dialog.shared.click()
    dialog.lists.item(0).setCheckState(Qt.CheckState.Unchecked)
    dialog.accept()
    assert kept.drafts == (Draft("Sirens", "siren*\nblue light", shared=True, shown=False),)


def test_two_lists_of_one_name_become_two_and_an_empty_one_none(dialog: OwnWordsDialog, kept: Kept) -> None:
    for text in ("fog", ""):
        dialog.add.click()
        dialog.title.setText("Sirens")
        dialog.title.textEdited.emit("Sirens")
        dialog.words.setPlainText(text)
    dialog.accept()
    assert kept.drafts is not None
    assert [draft.title for draft in kept.drafts] == ["Sirens", "Names", "Sirens 2"]


def test_cancel_keeps_nothing(dialog: OwnWordsDialog, kept: Kept, qtbot: QtBot) -> None:
    dialog.words.setPlainText("fog")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert kept.drafts is None
    assert not dialog.isVisible()


def test_a_read_only_project_takes_no_lists(looks: Looks, kept: Kept, qtbot: QtBot) -> None:
    dialog = OwnWordsDialog(looks, [SIRENS], [], [], kept.take, writable=False)
    qtbot.addWidget(dialog)
    assert not dialog.shared.isEnabled()
    dialog.lists.setCurrentRow(0)
    assert not dialog.shared.isEnabled()


def test_everything_has_a_name(dialog: OwnWordsDialog) -> None:
    parts: list[QWidget] = [dialog.title, dialog.words, *dialog.findChildren(QListWidget)]
    parts += dialog.findChildren(QPushButton)
    for part in parts:
        found = QAccessible.queryAccessibleInterface(part)
        assert found.text(QAccessible.Text.Name), part
