"""Everything that is known of one article, to read and to copy."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from stanceline.domain.articles import Article
from stanceline.ui.looks.bidi import tame
from stanceline.ui.reading.wording import date_in_words, language_in_words

_WIDTH, _NARROWEST = 480, 320
_LONGEST = 2000  # characters of one field


class PropertiesDialog(QDialog):
    """Fields that are empty are left out; what an import brought along stands below the others."""

    def __init__(self, article: Article, sentences: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Article properties"))
        form = QFormLayout()
        form.setSpacing(10)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        # A label goes by its text's direction; a column of them goes by the dialog's.
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        for name, value in self._fields(article, sentences):
            head, text = QLabel(tame(name)), QLabel(tame(value[:_LONGEST]))
            head.setProperty("quiet", True)
            for label in (head, text):
                label.setTextFormat(Qt.TextFormat.PlainText)
            head.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
            text.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)
            text.setWordWrap(True)
            text.setMinimumWidth(_NARROWEST)
            text.setAccessibleName(f"{tame(name)}: {tame(value[:_LONGEST])}")
            text.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
            form.addRow(head, text)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(16)
        column.addLayout(form)
        column.addWidget(buttons)
        self.setMinimumWidth(_WIDTH)

    def showEvent(self, event: QShowEvent) -> None:
        """As high as the words need, which is known only now."""
        super().showEvent(event)
        column = self.layout()
        if column is not None:
            self.resize(self.width(), column.totalHeightForWidth(self.width()))

    def _fields(self, article: Article, sentences: int) -> Iterator[tuple[str, str]]:
        known = (
            (self.tr("Title"), article.title),
            (self.tr("Source"), article.source),
            (self.tr("Author"), article.author),
            (self.tr("Date"), date_in_words(article.published) if article.published else ""),
            (self.tr("Language"), language_in_words(article.language)),
            (self.tr("Address"), article.url),
            (self.tr("Sentences"), self.locale().toString(sentences)),
            (self.tr("Characters"), self.locale().toString(len(article.text))),
        )
        for name, value in (*known, *article.extra):
            if value.strip():
                yield name, value
