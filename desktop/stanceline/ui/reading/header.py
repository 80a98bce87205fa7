"""What stands above the sentences: title, where and when the article appeared, layout, how much is labelled."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stanceline.domain.articles import Article
from stanceline.ui.looks.bidi import runs_right_to_left
from stanceline.ui.looks.elidedlabel import ElidedLabel
from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.ring import Ring
from stanceline.ui.reading.column import Column
from stanceline.ui.reading.switch import LayoutSwitch
from stanceline.ui.reading.title import Title
from stanceline.ui.reading.wording import byline, spoken_byline

_LEFT, _RIGHT = 30, 26  # from the edges of the column


class Header(QWidget):
    """Title, byline, the switch of the layout and ring, above a line that runs across the pane."""

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = looks
        self.title = Title(looks, self)
        self.byline = ElidedLabel(looks, font=looks.ui_font(12), colour="text_2", parent=self)
        self.switch = LayoutSwitch(looks, self)
        self.ring = Ring(looks, parent=self)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.title)
        words.addWidget(self.byline)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(20)
        self._row.addLayout(words, 1)
        self._row.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.ring, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.setContentsMargins(_LEFT, 20, _RIGHT, 14)

    def show_article(self, article: Article) -> None:
        """Show another article."""
        title = article.title or self.tr("Untitled")
        self.title.show_text(title, article.language)
        mirrored = runs_right_to_left(title)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        self.byline.setAlignment(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
        self.byline.setText(byline(article, mirrored))
        self.byline.setAccessibleName(spoken_byline(article))

    def show_progress(self, done: int, total: int) -> None:
        """So many of so many sentences carry what is required."""
        self.ring.setProgress(done, total)

    def fit(self, column: Column, width: int) -> None:
        """Stand over the column of a reader of this width."""
        right = width - column.left - column.width
        self._row.setContentsMargins(column.left + _LEFT, 20, right + _RIGHT, 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line below."""
        painter = QPainter(self)
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), QColor(self._looks.theme.line))
