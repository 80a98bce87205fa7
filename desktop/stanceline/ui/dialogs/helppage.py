"""One page of the help: Markdown in our own type, pictures that fit, words that are looked for marked."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from stanceline.ui.looks.looks import Looks

PICTURE = "\ufffc"
"""Stands for a picture in a block's text."""

MARGIN = 24
LEADING = 125
"""Per cent of a line's own height."""


class HelpPage(QTextBrowser):
    """Shows a file; links are told by ``anchorClicked`` and followed by nobody here."""

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self._file: Path | None = None
        self.setFont(looks.ui_font(14))
        self.document().setDocumentMargin(MARGIN)
        self.setOpenLinks(False)

    def show_file(self, file: Path) -> None:
        """Show a page from its beginning."""
        self._file = file
        document = self.document()
        document.setBaseUrl(QUrl.fromLocalFile(f"{file.parent}/"))
        # Ours are written left to right, whichever way the window runs.
        option = document.defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        document.setDefaultTextOption(option)
        document.setMarkdown(
            file.read_text(encoding="utf-8"), QTextDocument.MarkdownFeature.MarkdownDialectGitHub
        )
        self._dress()
        self._fit()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def mark(self, words: str) -> None:
        """Mark every place where these words stand, one after the other as they are typed."""
        places: list[QTextEdit.ExtraSelection] = []
        cursor = self.document().find(words) if words.strip() else QTextCursor()
        while not cursor.isNull():
            place = QTextEdit.ExtraSelection()
            place.cursor = cursor
            marked = QTextCharFormat()
            marked.setBackground(QColor(self._looks.theme.accent_soft))
            marked.setForeground(QColor(self._looks.theme.accent))
            place.format = marked
            places.append(place)
            cursor = self.document().find(words, cursor)
        self.setExtraSelections(places)

    def find_next(self, words: str) -> None:
        """Select the next place; after the last comes the first."""
        if words and not self.find(words):
            self.moveCursor(QTextCursor.MoveOperation.Start)
            self.find(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pictures fit the page."""
        super().resizeEvent(event)
        self._fit()

    def _dress(self) -> None:
        """Markdown asks for bold; a variable font takes its weight from its axis, which only ``Looks`` sets."""
        block = self.document().begin()
        while block.isValid():
            level = block.blockFormat().headingLevel()
            cursor = QTextCursor(block)
            if level:
                letters = QTextCharFormat()
                letters.setFont(self._looks.title_font(26) if level == 1 else self._looks.ui_font(16, 650))
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                cursor.setCharFormat(letters)
            else:
                self._embolden(block)
            shape = QTextBlockFormat(block.blockFormat())
            shape.setTopMargin(18 if level > 1 else 4)
            shape.setBottomMargin(6 if level else 4)
            if PICTURE in block.text():
                shape.setBottomMargin(14)
            else:
                shape.setLineHeight(LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            cursor.setBlockFormat(shape)
            block = block.next()

    def _embolden(self, block: QTextBlock) -> None:
        """Real bold letters where Markdown asked for bold ones."""
        pieces = block.begin()
        found: list[tuple[int, int]] = []
        while not pieces.atEnd():
            piece = pieces.fragment()
            if piece.charFormat().fontWeight() > QFont.Weight.Normal:
                found.append((piece.position(), piece.length()))
            pieces += 1
        letters = QTextCharFormat()
        letters.setFont(self._looks.ui_font(14, 650))
        for position, length in found:
            cursor = QTextCursor(self.document())
            cursor.setPosition(position)
            cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(letters)

    def _fit(self) -> None:
        """Give each picture the width of the page, or its own where that is less."""
        room = self.viewport().width() - 2 * MARGIN - 8
        if self._file is None or room <= 0:
            return
        block = self.document().begin()
        while block.isValid():
            pieces = block.begin()
            while not pieces.atEnd():
                picture = pieces.fragment().charFormat().toImageFormat()
                if picture.isValid():
                    self._fit_picture(pieces.fragment().position(), picture, room)
                pieces += 1
            block = block.next()

    def _fit_picture(self, position: int, picture: QTextImageFormat, room: int) -> None:
        image = QImage(self.document().baseUrl().resolved(QUrl(picture.name())).toLocalFile())
        if image.isNull():
            return
        width = min(room, image.width())
        if round(picture.width()) == width:
            return
        picture.setWidth(width)
        picture.setHeight(image.height() * width / image.width())
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(picture)
