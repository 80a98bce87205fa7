"""The strip below the table: the sentence in its article, with what stands around it. Nothing is changed here."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from stanceline.domain.articles import Sentence
from stanceline.ui.looks.bidi import on_one_line, runs_right_to_left
from stanceline.ui.looks.elidedlabel import ElidedLabel
from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.painting import FOCUS_WIDTH, paint_box

_AROUND = 3
_LONGEST = 2000


class ContextStrip(QWidget):
    """The article's title, up to seven sentences with the chosen one between two lines, and a way there."""

    open_asked = Signal()

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = looks
        self._chosen: QWidget | None = None
        self._centre = QTimer(self, singleShot=True, interval=0)
        self._centre.timeout.connect(self._show_chosen)
        self._title = ElidedLabel(looks, font=looks.ui_font(13, 650))
        self.button = QPushButton(self.tr("Open in Annotate"))
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(lambda: self.open_asked.emit())
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 12, 0)
        head.addWidget(self._title, 1)
        head.addWidget(self.button)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(16, 4, 16, 12)
        self._column.setSpacing(4)
        self._lines = [_Line(looks) for _ in range(2 * _AROUND + 1)]
        for line in self._lines:
            self._column.addWidget(line)
        self._column.addStretch()
        self._scroll = QScrollArea()
        self._scroll.setWidget(inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)  # which QScrollArea has switched on
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(self.tr("The sentence in its article"))
        self._scroll.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._scroll.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 1, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        self.setFixedHeight(206)
        self.show_sentences("", (), 0, "")

    def show_sentences(self, title: str, sentences: Sequence[Sentence], current: int, language: str) -> None:
        """Show these; without any, that nothing is chosen."""
        self._title.setText(
            on_one_line(title) if sentences else self.tr("Choose a sentence to see it in its article")
        )
        self._title.setColour("text" if sentences else "text_3")
        self.button.setVisible(bool(sentences))
        for place, line in enumerate(self._lines):
            there = sentences[place] if place < len(sentences) else None
            line.setVisible(there is not None)
            if there is not None:
                line.show_sentence(there, current=there.id == current, language=language)
        chosen = next((line for line in self._lines if line.current and not line.isHidden()), None)
        if chosen is not None:
            self._chosen = chosen
            self._centre.start()  # once the lines have found their heights

    def _show_chosen(self) -> None:
        if self._chosen is not None:
            wanted = self._chosen.y() - (self._scroll.viewport().height() - self._chosen.height()) // 2
            tops = [line.y() for line in self._lines if not line.isHidden() and line.y() >= wanted]
            self._scroll.verticalScrollBar().setValue(min(tops, default=0))  # no line is cut at the top

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keyboard comes to the text, which then scrolls by its keys, and goes."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line that divides it from the table, and a ring around the text that has the keyboard."""
        theme = self._looks.theme
        with QPainter(self) as painter:
            painter.fillRect(0, 0, self.width(), 1, QColor(theme.line))
            if self._scroll.hasFocus():
                box = QRectF(self._scroll.geometry()).adjusted(4, -2, -4, 1)
                paint_box(painter, box, 8, None, QColor(theme.accent), width=FOCUS_WIDTH)


class _Line(QLabel):
    """One sentence in the face of articles."""

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks, self.current = looks, False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setContentsMargins(14, 3, 14, 3)

    def show_sentence(self, sentence: Sentence, *, current: bool, language: str) -> None:
        """Its text; that of the chosen one is not quiet."""
        self.current = current
        self.setProperty("quiet", not current)
        self.style().unpolish(self)
        self.style().polish(self)
        self.setFont(self._looks.reading_font(15, language))
        mirrored = runs_right_to_left(sentence.text)
        self.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        )
        self.setText(on_one_line(sentence.text[:_LONGEST]))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A mark beside the chosen one."""
        if self.current:
            with QPainter(self) as painter:
                theme, box = self._looks.theme, QRectF(self.rect())
                paint_box(painter, box, 6, QColor(theme.accent_soft))
                side = box.right() - 4 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1.0
                paint_box(painter, QRectF(side, 5, 3, box.height() - 10), 1.5, QColor(theme.accent))
        super().paintEvent(event)
