"""An article's title: up to two lines in the title font, in its own direction."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from stanceline.ui.looks.bidi import runs_right_to_left, stands_tall, tame
from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.plaintip import plain_tip
from stanceline.ui.reading.layouts import turn

_MOST_LINES = 2
_PITCH, _TALL_PITCH = 34, 42


class Title(QWidget):
    """Plain text; a title longer than two lines is cut and told whole in the tip."""

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = looks
        self._text = ""
        self._language = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def text(self) -> str:
        """What is shown."""
        return self._text

    def show_text(self, text: str, language: str) -> None:
        """Show another title; the BCP 47 tag decides between Han and Arabic faces."""
        self._text, self._language = tame(text), language
        self.setAccessibleName(self._text)
        lines = self._lines(max(1, self.width()))
        self.setToolTip(plain_tip(self._text) if len(lines) > _MOST_LINES else "")
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """One line or two."""
        return True

    def heightForWidth(self, width: int) -> int:
        """In pixels."""
        return min(_MOST_LINES, max(1, len(self._lines(width)))) * self._pitch()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(200, self._pitch())

    def minimumSizeHint(self) -> QSize:
        """One line."""
        return QSize(80, self._pitch())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lines, each baseline a pitch below the last."""
        painter = QPainter(self)
        painter.setPen(QColor(self._looks.theme.text))
        font = self._looks.title_font(language=self._language)
        metrics = QFontMetricsF(font)
        lines = self._lines(self.width())
        if len(lines) > _MOST_LINES:
            rest = self._text[sum(map(len, lines[: _MOST_LINES - 1])) :]
            lines = [
                *lines[: _MOST_LINES - 1],
                metrics.elidedText(rest, Qt.TextElideMode.ElideRight, self.width()),
            ]
        rise = (self._pitch() + metrics.ascent() - metrics.descent()) / 2
        for number, text in enumerate(lines):
            line = self._broken(text.rstrip() or " ", self.width())
            line.draw(painter, QPointF(0, number * self._pitch() + rise - line.lineAt(0).ascent()))

    def _pitch(self) -> int:
        return _TALL_PITCH if stands_tall(self._text) else _PITCH

    def _lines(self, width: int) -> list[str]:
        layout = self._broken(self._text, width)
        # Qt counts UTF-16 units, so the text is cut in its own encoding.
        units = self._text.encode("utf-16-le")
        found = []
        for number in range(min(layout.lineCount(), _MOST_LINES + 1)):
            line = layout.lineAt(number)
            start = line.textStart()
            found.append(units[2 * start : 2 * (start + line.textLength())].decode("utf-16-le", "replace"))
        return found

    def _broken(self, text: str, width: int) -> QTextLayout:
        layout = QTextLayout(text, self._looks.title_font(language=self._language))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        turn(option, runs_right_to_left(self._text))
        layout.setTextOption(option)
        layout.beginLayout()
        for _ in range(_MOST_LINES + 1):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
        layout.endLayout()
        return layout
