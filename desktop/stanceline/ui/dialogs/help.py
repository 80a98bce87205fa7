"""Help: the pages of resources/help, shown as they are."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QTextBrowser, QWidget

from stanceline.host.places import shipped
from stanceline.ui.looks.looks import Looks


def pages() -> list[tuple[str, Path]]:
    """(title, file) of each page, in order; the title is its first heading."""
    found = sorted((shipped("resources") / "help").glob("*.md"))
    return [(page.read_text(encoding="utf-8").splitlines()[0].lstrip("# "), page) for page in found]


class HelpDialog(QDialog):
    """Topics left, the page right. The pages are ours: nothing of a person's text is ever shown as rich text."""

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._pages = pages()
        self.topics = QListWidget()
        self.topics.setAccessibleName(self.tr("Topics"))
        self.topics.addItems([title for title, _ in self._pages])
        self.topics.setFixedWidth(220)
        self.page = QTextBrowser()
        self.page.setFont(looks.ui_font(14))
        self.page.document().setDocumentMargin(20)
        self.page.setOpenExternalLinks(True)
        self.topics.currentRowChanged.connect(self._show)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(12)
        row.addWidget(self.topics)
        row.addWidget(self.page, 1)
        self.resize(920, 640)
        self.topics.setCurrentRow(0)

    def _show(self, row: int) -> None:
        if 0 <= row < len(self._pages):
            text = self._pages[row][1].read_text(encoding="utf-8")
            self.page.document().setMarkdown(text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
