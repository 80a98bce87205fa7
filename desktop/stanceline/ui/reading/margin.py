"""Painting the margin of a sentence: the stance as a word, the topics as dots with names."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from stanceline.domain.codebook import Label
from stanceline.ui.looks.bidi import runs_right_to_left, tame
from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.shapes import paint_dot
from stanceline.ui.looks.tokens import dot_of, tone_of
from stanceline.ui.reading.column import topic_middles
from stanceline.ui.reading.notes import DOT, DOT_GAP, Note, Notes, place_topics
from stanceline.ui.reading.painting import LEFT_MIDDLE, Line, faded

_ICON, _ICON_GAP = 14, 10
_BAND = 20  # the height of the box that a line of topics is centred in


class MarginPainter:
    """Paints margins in the theme of the moment; what finds no room is counted."""

    def __init__(self, looks: Looks) -> None:
        self._looks = looks
        self._word_font = looks.ui_font(12, 600)
        self._topic_font = looks.ui_font(12)
        self._words = QFontMetricsF(self._word_font)
        self._topics = QFontMetricsF(self._topic_font)

    def notes(self, line: Line) -> Notes:
        """Where the topics go."""
        names = [tame(label.title) for label in line.row.topics]
        lines = len(topic_middles(line.block.lines, line.block.pitch))
        return place_topics(names, line.column.notes_width, lines, self._topics.horizontalAdvance)

    def is_cut(self, line: Line) -> bool:
        """Whether something that the row carries cannot be read in the margin."""
        notes = self.notes(line)
        return bool(notes.hidden or notes.shortened or self._word(line)[1])

    def paint(self, painter: QPainter, top: float, line: Line) -> None:
        """Paint beside a text that begins at y ``top``."""
        row, pitch, column = line.row, line.block.pitch, line.column
        width = 0.0
        if row.stance or row.unsure:
            box = line.sided(QRectF(column.notes, top, column.notes_width, pitch))
            width = self._paint_word(painter, box, line)
        if row.note:
            x = column.notes + (width + _ICON_GAP if width else 0)
            spot = line.sided(QRectF(x, top + (pitch - _ICON) / 2, _ICON, _ICON))
            ratio = painter.device().devicePixelRatio()
            # On whole pixels of the screen, or its lines blur.
            corner = QPointF(round(spot.x() * ratio) / ratio, round(spot.y() * ratio) / ratio)
            painter.drawPixmap(corner, self._looks.pixmap("sticky-note", "text_2", _ICON, ratio))
        if row.topics:
            self._paint_topics(painter, top, line)

    def _word(self, line: Line) -> tuple[str, bool]:
        """The stance and the question mark of an unsure label; whether the stance had to be cut."""
        row = line.row
        word = tame(row.stance.title) if row.stance else ""
        mark = "?" if row.unsure else ""
        tail = f" {mark}" if word and mark else mark
        icon = _ICON + _ICON_GAP if row.note else 0
        room = line.column.notes_width - icon - self._words.horizontalAdvance(tail)
        shown = self._words.elidedText(word, Qt.TextElideMode.ElideRight, room)
        return shown + tail, shown != word

    def _paint_word(self, painter: QPainter, box: QRectF, line: Line) -> float:
        """How wide it is."""
        theme, row = self._looks.theme, line.row
        shown = self._word(line)[0]
        ink = tone_of(theme, row.stance.colour).text if row.stance else theme.text_2
        painter.setFont(self._word_font)
        painter.setPen(QColor(theme.text_3 if row.dimmed else ink))
        painter.drawText(box, line.outward, shown)
        return self._words.horizontalAdvance(shown)

    def _paint_topics(self, painter: QPainter, top: float, line: Line) -> None:
        middles = topic_middles(line.block.lines, line.block.pitch)
        notes = self.notes(line)
        more = f"+{notes.hidden}" if notes.hidden else ""
        more_width = self._topics.horizontalAdvance(more)
        painter.setFont(self._topic_font)
        for note in notes.shown:
            left = self._left(line, notes.line_width(note.line, more_width))
            at = QPointF(left + note.x, top + middles[note.line])
            self._paint_topic(painter, at, note, line.row.topics[note.topic], line)
        if more:
            left = self._left(line, notes.line_width(notes.more_line, more_width)) + notes.more_x
            middle = top + middles[notes.more_line]
            painter.setPen(QColor(self._looks.theme.text_3))
            painter.drawText(QRectF(left, middle - _BAND / 2, more_width + 2, _BAND), LEFT_MIDDLE, more)

    @staticmethod
    def _left(line: Line, width: float) -> float:
        """Where a line of topics begins: a mirrored one ends at the side of the text."""
        return line.column.opposite(line.column.notes) - width if line.block.mirrored else line.column.notes

    def _paint_topic(self, painter: QPainter, at: QPointF, note: Note, label: Label, line: Line) -> None:
        theme = self._looks.theme
        name = tame(label.title)
        room = note.width - DOT - DOT_GAP
        backwards = runs_right_to_left(name)
        dot = QRectF(at.x() + (note.width - DOT if backwards else 0), at.y() - DOT / 2, DOT, DOT)
        text = at.x() + (0 if backwards else DOT + DOT_GAP)
        painter.setOpacity(faded(line.row, theme))
        paint_dot(painter, dot, QColor(dot_of(theme, label.colour)))
        painter.setOpacity(1.0)
        painter.setPen(QColor(theme.text_3 if line.row.dimmed else theme.text_2))
        shown = self._topics.elidedText(name, Qt.TextElideMode.ElideRight, room + 0.5)
        painter.drawText(QRectF(text, at.y() - _BAND / 2, room + 2, _BAND), LEFT_MIDDLE, shown)
