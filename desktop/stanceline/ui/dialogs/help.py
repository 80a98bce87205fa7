"""Help: the pages of resources/help, shown as they are."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument
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
        self._looks = looks
        self._pages = pages()
        self.topics = QListWidget()
        self.topics.setAccessibleName(self.tr("Topics"))
        self.topics.ensurePolished()  # rows filled in before keep the height of an unstyled one
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
            document = self.page.document()
            document.setMarkdown(text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
            _set_headings(document, self._looks)


def _set_headings(document: QTextDocument, looks: Looks) -> None:
    """Markdown asks for bold; a variable font takes its weight from its axis, which only ``Looks`` sets."""
    block = document.begin()
    while block.isValid():
        level = block.blockFormat().headingLevel()
        cursor = QTextCursor(block)
        if level:
            letters = QTextCharFormat()
            letters.setFont(looks.title_font(26) if level == 1 else looks.ui_font(16, 650))
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            cursor.setCharFormat(letters)
        shape = block.blockFormat()
        shape.setTopMargin(18 if level > 1 else 4)
        shape.setBottomMargin(6 if level else 4)
        cursor.setBlockFormat(shape)
        block = block.next()
