"""The codebook as a text to read: questions, labels, what they mean, examples. Everything in it is plain text."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPainter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
)

from stanceline.domain.codebook import Choice, Codebook, Dimension, Label
from stanceline.domain.codebook_order import branches
from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.shapes import paint_dot, paint_shape
from stanceline.ui.looks.tokens import dot_of, tone_of

_MARK = 12
_LEADING = 125.0
_INDENT = 20.0

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _Style:
    """How a paragraph looks; pixels. ``colour`` is a token."""

    font: QFont
    colour: str = "text"
    above: int = 0
    left: float = 0


class Writer:
    """Writes a codebook into a document; ``places`` then tells at which position each label (row id) begins."""

    def __init__(self, document: QTextDocument, looks: Looks, ratio: float) -> None:
        self._document, self._looks, self._ratio = document, looks, ratio
        self._cursor = QTextCursor(document)
        self._begun = False
        self.places: dict[int, int] = {}

    def write(self, codebook: Codebook) -> None:
        """Everything of it that can still be given, in its order."""
        looks = self._looks
        body = _Style(looks.ui_font(13), "text_2", above=4)
        for paragraph in codebook.description.strip().splitlines():
            self._paragraph(paragraph, body)
        for dimension in codebook.dimensions:
            if dimension.active:
                self._dimension(dimension, body)

    def _dimension(self, dimension: Dimension, body: _Style) -> None:
        self._paragraph(dimension.title, _Style(self._looks.ui_font(16, 650), above=24 if self._begun else 0))
        for paragraph in dimension.description.strip().splitlines():
            self._paragraph(paragraph, body)
        for branch in branches(dimension.active):
            self._label(dimension, branch.label, 0)
            for label in branch.below:
                self._label(dimension, label, _INDENT)

    def _label(self, dimension: Dimension, label: Label, left: float) -> None:
        looks = self._looks
        self._paragraph("", _Style(looks.ui_font(14, 650), above=16, left=left))
        self.places[label.id] = self._cursor.position()
        self._insert_mark(dimension, label)
        self._insert("\u2002" + label.title, looks.ui_font(14, 650), "text")
        if label.key:
            self._insert("\u2002\u2002" + label.key.upper(), looks.ui_font(12, 600), "text_3")
        text = _Style(looks.ui_font(13), above=4, left=left)
        for words in (label.definition, ""):
            if words:
                self._paragraph(words, text)
        for name, words in (
            (translate("Guidelines", "Give it when"), label.include),
            (translate("Guidelines", "Don't give it when"), label.exclude),
        ):
            if words:
                self._paragraph(name, _Style(looks.ui_font(12, 600), "text_2", above=8, left=left))
                self._paragraph(words, _Style(text.font, above=1, left=left))
        for name, examples in (
            (translate("Guidelines", "Examples"), label.examples),
            (translate("Guidelines", "Counter-examples"), label.counter_examples),
        ):
            if examples:
                self._paragraph(name, _Style(looks.ui_font(12, 600), "text_2", above=8, left=left))
            for example in examples:
                self._paragraph(example, _Style(looks.reading_font(15), above=3, left=left + 12))

    def _paragraph(self, text: str, style: _Style) -> None:
        shape = QTextBlockFormat()
        shape.setTopMargin(style.above)
        shape.setLeftMargin(style.left)
        shape.setLineHeight(_LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if self._begun:
            self._cursor.insertBlock(shape)
        else:
            self._cursor.setBlockFormat(shape)
        self._begun = True
        if text:
            self._insert(text, style.font, style.colour)

    def _insert(self, text: str, font: QFont, colour: str) -> None:
        letters = QTextCharFormat()
        letters.setFont(font)
        letters.setForeground(self._looks.colour(colour))
        self._cursor.insertText(text, letters)

    def _insert_mark(self, dimension: Dimension, label: Label) -> None:
        picture = QImage(
            round(_MARK * self._ratio), round(_MARK * self._ratio), QImage.Format.Format_ARGB32_Premultiplied
        )
        picture.setDevicePixelRatio(self._ratio)
        picture.fill(QColor(0, 0, 0, 0))
        box, theme = QRectF(0, 0, _MARK, _MARK), self._looks.theme
        with QPainter(picture) as painter:
            if dimension.choice is Choice.ONE:
                paint_shape(painter, label.shape, box, QColor(tone_of(theme, label.colour).mark))
            else:
                paint_dot(painter, box.adjusted(1, 1, -1, -1), QColor(dot_of(theme, label.colour)))
        name = f"mark:{label.id}"
        self._document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), picture)
        image = QTextImageFormat()
        image.setName(name)
        image.setWidth(_MARK)
        image.setHeight(_MARK)
        self._cursor.insertImage(image)
