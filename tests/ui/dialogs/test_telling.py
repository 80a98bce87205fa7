"""Dialogs that only tell: help, about, the sheet of shortcuts, the report of an import."""

import pytest
from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from stanceline import __version__
from stanceline.domain.articles import Refusal
from stanceline.operations.importing import Duplicate, Report
from stanceline.ui.dialogs.about import AboutDialog
from stanceline.ui.dialogs.help import HelpDialog, pages
from stanceline.ui.dialogs.report import ReportDialog
from stanceline.ui.looks.looks import Looks
from stanceline.ui.window import Window


def kept(dialog: QDialog, qtbot: QtBot) -> None:
    """Let the test decide when a dialog goes."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()


def press(dialog: QDialog, title: str) -> None:
    """Click the button of this title."""
    next(button for button in dialog.findChildren(QPushButton) if button.text() == title).click()


# ------------------------------------------------------------------------------------------------------ help


def test_every_page_is_listed_by_its_heading_and_the_first_one_shown(looks: Looks, qtbot: QtBot) -> None:
    dialog = HelpDialog(looks)
    kept(dialog, qtbot)
    titles = [dialog.topics.item(row).text() for row in range(dialog.topics.count())]
    assert titles == [title for title, _ in pages()]
    assert len(titles) >= 6
    assert all(titles)
    assert dialog.topics.currentRow() == 0
    for row, title in enumerate(titles):
        dialog.topics.setCurrentRow(row)
        assert dialog.page.toPlainText().startswith(title)


def test_tables_of_the_help_are_tables(looks: Looks, qtbot: QtBot) -> None:
    dialog = HelpDialog(looks)
    kept(dialog, qtbot)
    dialog.topics.setCurrentRow([title for title, _ in pages()].index("Labelling"))
    assert "|" not in dialog.page.toPlainText()


def test_the_help_stays_open_beside_the_work_and_leaves_with_esc(window: Window, qtbot: QtBot) -> None:
    window.actions_.by_id["help.contents"].trigger()
    dialog = window.findChild(HelpDialog)
    assert dialog is not None
    assert not dialog.isModal()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.topics)
    QTest.keyClick(dialog.topics, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


# ----------------------------------------------------------------------------------------------------- about


def test_about_says_versions_and_licences_and_can_be_copied(looks: Looks, qtbot: QtBot) -> None:
    dialog = AboutDialog(looks)
    kept(dialog, qtbot)
    words = dialog.words()
    for part in (__version__, qVersion(), "Apache-2.0", "LGPL", "OFL", "ISC"):
        assert part in words
    assert words in [label.text() for label in dialog.findChildren(QLabel)]
    press(dialog, "Copy")
    assert QGuiApplication.clipboard().text() == words


# ---------------------------------------------------------------------------------------------------- report


REPORT = Report(
    articles=1,
    duplicates=[Duplicate("b.txt", "The new quay")],
    refusals=[Refusal("c.bin", "NOT_TEXT", "“c.bin” is no text.")],
    warnings=["d.txt: 3 control characters were removed"],
)


def test_the_report_says_what_was_left_out_and_why(looks: Looks, qtbot: QtBot) -> None:
    dialog = ReportDialog(REPORT, looks)
    kept(dialog, qtbot)
    said = dialog.lines.toPlainText()
    for part in ("“c.bin” is no text.", "b.txt is “The new quay”", "d.txt: 3 control characters"):
        assert part in said
    assert dialog.lines.isReadOnly()
    press(dialog, "Copy")
    assert QGuiApplication.clipboard().text() == said


@pytest.mark.parametrize(
    ("report", "heads"),
    [
        (Report(refusals=REPORT.refusals), ["Could not be read"]),
        (Report(duplicates=REPORT.duplicates), ["Left out because the text is in the project already"]),
        (Report(warnings=REPORT.warnings), ["Notes"]),
        (Report(), []),
    ],
)
def test_the_report_has_no_head_without_anything_below_it(
    looks: Looks, qtbot: QtBot, report: Report, heads: list[str]
) -> None:
    dialog = ReportDialog(report, looks)
    kept(dialog, qtbot)
    said = dialog.lines.toPlainText().splitlines()
    assert [line for line in said if line and not line.startswith(" ")] == heads


def test_titles_with_braces_are_reported_as_they_are(looks: Looks, qtbot: QtBot) -> None:
    dialog = ReportDialog(Report(duplicates=[Duplicate("{title}.txt", "{origin} {0} %1")]), looks)
    kept(dialog, qtbot)
    assert "{title}.txt is “{origin} {0} %1”" in dialog.lines.toPlainText()
