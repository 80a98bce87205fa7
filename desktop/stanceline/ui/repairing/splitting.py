"""Splitting a sentence: its text with a caret, over the sentence in the reader."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextCharFormat,
    QTextLayout,
)

from stanceline.domain.articles import Sentence
from stanceline.operations import repairing
from stanceline.ui.desk import Desk
from stanceline.ui.looks.bidi import on_one_line, runs_right_to_left, stands_tall
from stanceline.ui.looks.keycap import HEIGHT, key_cap_width, paint_key_cap
from stanceline.ui.reading.column import card_of, first_line, line_pitch
from stanceline.ui.reading.layouts import baseline_of, break_lines, letters, wrapping, x_at
from stanceline.ui.repairing.caret import Caret
from stanceline.ui.repairing.overlay import Overlay

_ABOVE, _HINT, _SIDE = 6, 34, 14
_TO_NEXT = 2  # from this card to the next
_CARET = 2.0


class Splitting(Overlay):
    """Arrows move the caret by words, a click sets it, Enter splits, Esc leaves everything as it was."""

    def __init__(self, desk: Desk, sentence: Sentence) -> None:
        super().__init__(desk)
        self.sentence = sentence
        self.caret = Caret(sentence.text)
        self._mirrored = runs_right_to_left(sentence.text)
        self._lay_out()
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setAccessibleName(self.tr("Split the sentence"))
        self.setAccessibleDescription(
            self.tr("Left and Right move the caret by words, Enter splits, Escape cancels")
        )
        self.put()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        self._announce()

    def put(self) -> None:
        """Over the sentence, as high as its text and the hint need."""
        view, row = self._desk.reader.view, self._desk.reader.current_row()
        column, around = view.column, self.sentence_rect()
        gap = view.manner.layout == "lines" and view.delegate.gap(row)
        card = card_of(QRectF(around), column, gap)  # just where the row's own card is
        above = round(first_line(card) - card.y())
        height = above + self._lines * self._pitch + _HINT
        if view.manner.layout == "lines" and self._follows(row):
            # Not half of the line below: its end is where the next card's first line ends.
            height = max(height, round(card.height()) + _TO_NEXT + above + self._pitch)
        left = self.origin().x() + round(card.x())
        self._text_x = column.text - column.left - column.inset
        self.setGeometry(self.within(QRect(left, round(card.y()), round(card.width()), height)))
        self.update()

    def _follows(self, row: int) -> bool:
        """Whether the next sentence stands right below, in the same paragraph."""
        view = self._desk.reader.view
        return row + 1 < view.model().rowCount() and not view.delegate.gap(row + 1)

    def sizeHint(self) -> QSize:
        """As it was put."""
        return self.size()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right are those of the eye: in a text that runs from the right, left goes on."""
        key, caret = event.key(), self.caret
        forward = Qt.Key.Key_Left if self._mirrored else Qt.Key.Key_Right
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            caret.step(1 if key == forward else -1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            caret.jump(key == Qt.Key.Key_End)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step_line(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._split()
            return
        else:
            super().keyPressEvent(event)
            return
        event.accept()
        self._show_caret()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The caret goes where the pointer is."""
        corner = self._corner()
        x, y = event.position().x() - corner.x(), event.position().y() - corner.y()
        number = min(max(int(y // self._pitch), 0), self._lines - 1)
        unit = self._layout.lineAt(number).xToCursor(x)
        self.caret.put(len(_from_units(self.sentence.text, unit)))
        self._show_caret()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, the right half in the accent; the caret; what the keys do."""
        super().paintEvent(event)
        theme, corner = self._desk.looks.theme, self._corner()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._desk.reader.view.manner.layout == "lines":
                self._paint_number(painter)
            painter.setPen(QColor(theme.text))
            self._layout.draw(painter, corner, [self._right_half()])
            painter.setPen(QPen(QColor(theme.accent), _CARET))
            top = self._caret_top() + corner
            painter.drawLine(top + QPointF(0, 3), top + QPointF(0, self._pitch - 3))
            self._paint_hint(painter)

    def _lay_out(self) -> None:
        desk, text = self._desk, on_one_line(self.sentence.text)
        manner, view = desk.reader.view.manner, desk.reader.view
        font = letters(desk.looks, manner, desk.reader.model.language, self.sentence.kind)
        self._pitch = line_pitch(manner.size, stands_tall(text), manner.spacing)
        self._layout = QTextLayout(text, font)
        self._layout.setTextOption(wrapping(self._mirrored))
        self._layout.setCacheEnabled(True)
        self._lines = break_lines(
            self._layout, view.column.text_width, self._pitch, baseline_of(font, self._pitch)
        )

    def _corner(self) -> QPointF:
        if self._mirrored:
            return QPointF(self.width() - self._text_x - self._desk.reader.view.column.text_width, _ABOVE)
        return QPointF(self._text_x, _ABOVE)

    def _caret_top(self) -> QPointF:
        """The upper end of the caret in the layout: where the right half begins, also at the start of a line."""
        unit = _units(self.sentence.text[: self.caret.at])
        line = self._layout.lineForTextPosition(unit)
        return QPointF(x_at(line, unit) - 2, line.lineNumber() * self._pitch)

    def _right_half(self) -> QTextLayout.FormatRange:
        part, look = QTextLayout.FormatRange(), QTextCharFormat()
        look.setForeground(QColor(self._desk.looks.theme.accent))
        part.start = _units(self.sentence.text[: self.caret.at])
        part.length = _units(self.sentence.text) - part.start
        part.format = look
        return part

    def _paint_number(self, painter: QPainter) -> None:
        """Where the row has it."""
        looks, column = self._desk.looks, self._desk.reader.view.column
        box = QRectF(0, _ABOVE, column.number - column.left - column.inset, self._pitch)
        painter.setFont(looks.ui_font(12, 700, tabular=True))
        painter.setPen(QColor(looks.theme.accent))
        side = Qt.AlignmentFlag.AlignLeft if self._mirrored else Qt.AlignmentFlag.AlignRight
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(self._sided(box, self._mirrored), flags, str(self.sentence.position))

    def _paint_hint(self, painter: QPainter) -> None:
        looks, y = self._desk.looks, self.height() - _HINT + 5
        painter.setFont(looks.ui_font(12))
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = float(self._text_x if rtl == self._mirrored else _SIDE)
        for caps, words in (
            (("←", "→"), self.tr("by word")),
            (("↵",), self.tr("split")),
            (("Esc",), self.tr("cancel")),
        ):
            for cap in caps:
                width = key_cap_width(cap, looks)
                paint_key_cap(painter, self._sided(QRectF(x, y, width, HEIGHT), rtl), cap, looks)
                x += width + 3
            painter.setFont(looks.ui_font(12))
            painter.setPen(QColor(looks.theme.text_2))
            wide = painter.fontMetrics().horizontalAdvance(words)
            box = self._sided(QRectF(x + 4, y, wide + 2, HEIGHT), rtl)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, words)
            x += wide + 22

    def _sided(self, box: QRectF, mirrored: bool) -> QRectF:
        return box.translated(self.width() - 2 * box.x() - box.width(), 0) if mirrored else box

    def _step_line(self, by: int) -> None:
        """The stop nearest to the same place of the line above or below."""
        top = self._caret_top()
        number = round(top.y() / self._pitch) + by
        if 0 <= number < self._lines:
            unit = self._layout.lineAt(number).xToCursor(top.x())
            at = len(_from_units(self.sentence.text, unit))
            self.caret.at = min(self.caret.stops, key=lambda stop: abs(stop - at))

    def _show_caret(self) -> None:
        self.update()
        self._announce()

    def _announce(self) -> None:
        before, after = self.caret.halves
        words = self.tr("After {before}, before {after}").format(
            before=" ".join(before.split()[-2:]), after=" ".join(after.split()[:3])
        )
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _split(self) -> None:
        sentence, at = self.sentence.id, self.caret.at
        self.leave()
        self._desk.session.do(repairing.split, sentence, at)


def _units(text: str) -> int:
    """How many UTF-16 units a text has: Qt's offsets are in these."""
    return len(text) + sum(character > "\uffff" for character in text)


def _from_units(text: str, units: int) -> str:
    """The beginning of a text that has so many UTF-16 units."""
    at = 0
    for place, character in enumerate(text):
        if at >= units:
            return text[:place]
        at += 1 + (character > "\uffff")
    return text
