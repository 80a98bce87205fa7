"""The sheet of shortcuts on paper: one table, plain words, black on white whatever the theme."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QMarginsF
from PySide6.QtGui import (
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextTableFormat,
)

from stanceline.ui.looks.looks import Looks
from stanceline.ui.shortcuts.listing import Group


def print_sheet(groups: Sequence[Group], printer: QPagedPaintDevice, looks: Looks) -> None:
    """Put the sheet on a printer or into a PDF file."""
    printer.setPageMargins(QMarginsF(16, 16, 16, 16), QPageLayout.Unit.Millimeter)
    sheet_document(groups, looks).print_(printer)


def sheet_document(groups: Sequence[Group], looks: Looks) -> QTextDocument:
    """A heading and a table of two columns for each group. Names are put in as plain text."""
    document = QTextDocument()
    document.setDefaultFont(_points(looks.ui_font(13), 9.5))
    cursor = QTextCursor(document)
    cursor.insertText(
        QCoreApplication.translate("Shortcuts", "Stanceline: keyboard shortcuts"), _bold(looks, 15)
    )
    for group in groups:
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertBlock()
        cursor.insertText(group.title, _bold(looks, 11))
        shape = QTextTableFormat()
        shape.setBorder(0)
        shape.setCellPadding(1.5)
        percent = QTextLength.Type.PercentageLength
        shape.setColumnWidthConstraints([QTextLength(percent, 60), QTextLength(percent, 40)])
        shape.setWidth(QTextLength(percent, 100))
        table = cursor.insertTable(len(group.lines), 2, shape)
        for row, line in enumerate(group.lines):
            table.cellAt(row, 0).firstCursorPosition().insertText(line.text)
            table.cellAt(row, 1).firstCursorPosition().insertText("   ".join(line.keys))
    return document


def _bold(looks: Looks, points: float) -> QTextCharFormat:
    letters = QTextCharFormat()
    letters.setFont(_points(looks.ui_font(13, 650), points))
    return letters


def _points(font: QFont, points: float) -> QFont:
    """Paper is measured in points, the screen in pixels."""
    font.setPointSizeF(points)
    return font
