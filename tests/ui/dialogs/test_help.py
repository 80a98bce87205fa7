"""Help: contents, links, search, the way back; pages whose links and pictures are there."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from stanceline.ui.dialogs.help import HelpDialog, pages
from stanceline.ui.looks.looks import Looks

LINK = re.compile(r"(!?)\[[^\]]*\]\(([^)]+)\)")


@pytest.fixture
def dialog(looks: Looks, qtbot: QtBot) -> HelpDialog:
    made = HelpDialog(looks)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    return made


def shown(dialog: HelpDialog) -> str:
    """The heading of the page."""
    return dialog.page.toPlainText().splitlines()[0]


@pytest.mark.parametrize("page", [file for _, file in pages()], ids=lambda file: file.stem)
def test_every_link_and_picture_of_a_page_leads_somewhere(page: Path, qapp: object) -> None:
    for picture, target in LINK.findall(page.read_text(encoding="utf-8")):
        if "://" in target:
            continue
        file = page.parent / target
        assert file.is_file(), target
        assert not picture or not QImage(str(file)).isNull()


def test_a_link_leads_to_its_page_and_there_is_a_way_back(dialog: HelpDialog) -> None:
    first, second = (title for title, _ in pages()[:2])
    assert not dialog.back.isEnabled()
    dialog.page.anchorClicked.emit(QUrl("2-labelling.md"))
    assert shown(dialog) == second
    assert dialog.topics.currentRow() == 1
    dialog.back.click()
    assert shown(dialog) == first
    assert dialog.forward.isEnabled()
    dialog.forward.click()
    assert shown(dialog) == second


def test_going_somewhere_else_forgets_what_was_ahead(dialog: HelpDialog) -> None:
    dialog.topics.setCurrentRow(1)
    dialog.back.click()
    dialog.topics.setCurrentRow(2)
    assert not dialog.forward.isEnabled()


def test_keys_go_back_and_forward(dialog: HelpDialog, qtbot: QtBot) -> None:
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.topics.hasFocus())
    dialog.topics.setCurrentRow(3)
    QTest.keyClick(dialog.topics, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert dialog.topics.currentRow() == 0
    QTest.keyClick(dialog.topics, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert dialog.topics.currentRow() == 3


def test_a_link_to_nowhere_changes_nothing(dialog: HelpDialog) -> None:
    before = shown(dialog)
    dialog.page.anchorClicked.emit(QUrl("99-none.md"))
    assert shown(dialog) == before


def test_a_link_to_the_web_goes_to_the_browser(dialog: HelpDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    before = shown(dialog)
    dialog.page.anchorClicked.emit(QUrl("https://example.org/x"))
    assert opened == ["https://example.org/x"]
    assert shown(dialog) == before


def test_words_leave_the_pages_that_have_them_and_mark_the_places(dialog: HelpDialog) -> None:
    dialog.field.setText("byte order mark")
    listed = [dialog.topics.item(row).text() for row in range(dialog.topics.count())]
    assert 0 < len(listed) < len(pages())
    assert shown(dialog) == listed[0]
    assert dialog.page.extraSelections()
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.page.textCursor().selectedText().casefold() == "byte order mark"
    dialog.field.clear()
    assert dialog.topics.count() == len(pages())
    assert not dialog.page.extraSelections()


def test_words_of_no_page_say_so_and_keep_the_page(dialog: HelpDialog) -> None:
    before = shown(dialog)
    dialog.field.setText("zeppelin captain")
    assert dialog.topics.count() == 0
    assert dialog._none.isVisible()
    assert shown(dialog) == before


def test_a_link_out_of_what_was_found_shows_all_pages_again(dialog: HelpDialog) -> None:
    dialog.field.setText("byte order mark")
    dialog.open_page(pages()[0][1].name)
    assert dialog.field.text() == ""
    assert shown(dialog) == pages()[0][0]


def test_pictures_are_never_wider_than_the_page(dialog: HelpDialog) -> None:
    row = next(n for n, (_, file) in enumerate(pages()) if "](pictures/" in file.read_text(encoding="utf-8"))
    dialog.topics.setCurrentRow(row)
    dialog.resize(640, 500)
    assert dialog.page.horizontalScrollBar().maximum() == 0
    dialog.resize(1300, 900)
    assert dialog.page.horizontalScrollBar().maximum() == 0
