"""A page of the editor: a heading, then fields below their names."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from stanceline.ui.looks.looks import Looks


class Page(QWidget):
    """What all pages have: ``title``, ``about`` in grey below it, and a column of fields."""

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self.looks = looks
        self.title = QLabel()
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setFont(looks.ui_font(19, 650))
        self.title.setWordWrap(True)
        # A label goes by its text's direction, a heading by the page's.
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        self.title.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self.about = QLabel()
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setProperty("quiet", True)
        self.about.setWordWrap(True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 20, 24, 20)
        self.column.setSpacing(4)
        self.column.addWidget(self.title)
        self.column.addWidget(self.about)

    def add(self, name: str, *fields: QWidget, hint: str = "") -> QLabel:
        """A field, or several in a row, below its name; ``hint`` says in grey what belongs into it."""
        label = self.caption(name)
        label.setBuddy(fields[0])
        label.setContentsMargins(0, 12, 0, 0)  # gone with a hidden name, as that of the row would not be
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(8)
        head.addWidget(label)
        if hint:
            words = QLabel(hint)
            words.setFont(self.looks.ui_font(12))
            words.setProperty("quiet", True)
            words.setContentsMargins(0, 12, 0, 0)
            head.addWidget(words, 1)
        else:
            head.addStretch()
        self.column.addLayout(head)
        if len(fields) == 1:
            self.column.addWidget(fields[0])
        else:
            row = QHBoxLayout()
            row.setSpacing(12)
            for field in fields:
                row.addWidget(field)
            row.addStretch()
            self.column.addLayout(row)
        return label

    def caption(self, name: str) -> QLabel:
        """The name of a field."""
        label = QLabel(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(self.looks.ui_font(12, 600))
        return label

    def commit(self) -> None:
        """Save what was typed and not yet left; a page without fields has nothing to save."""

    def end(self) -> None:
        """No more fields: the rest stays empty."""
        self.column.addStretch(1)


class Caution(QWidget):
    """A warning in a line of its own, with its sign; it takes no room while there is nothing to say."""

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setFont(looks.ui_font(12))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.addSpacing(22)  # margins would not follow the direction
        row.addWidget(self.words, 1)
        self.hide()

    def say(self, words: str) -> None:
        """Show these words; none hides it."""
        self.words.setText(words)
        self.setAccessibleName(words)
        self.setVisible(bool(words))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sign beside the first line."""
        picture = self._looks.pixmap("triangle-alert", "warning", 14, self.devicePixelRatioF())
        with QPainter(self) as painter:
            x = self.width() - 14 if self.isRightToLeft() else 0
            painter.drawPixmap(x, 4, picture)
