"""What an import left out, and why: a list that can be copied."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from stanceline.operations.importing import Report
from stanceline.ui.looks.looks import Looks


class ReportDialog(QDialog):
    """Plain lines, so that they can be selected and sent to whoever made the files."""

    def __init__(self, report: Report, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import report"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.lines = QPlainTextEdit(self._words(report))
        self.lines.setReadOnly(True)
        self.lines.setFont(looks.ui_font(13))
        self.lines.setAccessibleName(self.windowTitle())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.lines.toPlainText()))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.lines)
        column.addWidget(buttons)
        self.resize(640, 380)

    def _words(self, report: Report) -> str:
        lines = []
        if report.refusals:
            lines += [self.tr("Could not be read"), *(f"    {each.sentence}" for each in report.refusals), ""]
        if report.duplicates:
            same = self.tr("{origin} is “{title}”")
            lines += [
                self.tr("Left out because the text is in the project already"),
                *("    " + same.format(origin=each.origin, title=each.title) for each in report.duplicates),
                "",
            ]
        if report.warnings:
            lines += [self.tr("Notes"), *(f"    {each}" for each in report.warnings)]
        return "\n".join(lines).strip()
