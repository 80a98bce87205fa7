"""Painting the margin of a sentence: the stance as a word, the topics as dots with names, the marks."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from stanceline.domain.codebook import Label
from stanceline.ui.looks.bidi import BY_ITS_TEXT, END, left_to_right, runs_right_to_left, tame
from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.shapes import paint_dot, paint_shape
from stanceline.ui.looks.tokens import Theme, dot_of, tone_of
from stanceline.ui.reading.column import topic_middles
from stanceline.ui.reading.manner import Manner
from stanceline.ui.reading.notes import DOT, DOT_GAP, ITEM_GAP, Note, Notes, place_topics
from stanceline.ui.reading.painting import LEFT_MIDDLE, Line, faded
from stanceline.ui.reading.rows import Row

_ICON, _ICON_GAP = 14, 8
_LEAST_WHOSE = 30  # fewer pixels of a target's name say nothing
_BAND = 20  # the height of the box that a line of topics is centred in
PILL, _PILL_PAD = 17, 5  # of the word that asks to check an inherited label


class MarginPainter:
    """Paints margins in the theme of the moment; what finds no room is counted.

    The manner says whether labels are words, dots, or not shown.
    """

    def __init__(self, looks: Looks) -> None:
        self.manner = Manner()
        self._looks = looks
        self._word_font = looks.ui_font(12, 600)
        self._topic_font = looks.ui_font(12)
        self._pill_font = looks.ui_font(11)
        self._words = QFontMetricsF(self._word_font)
        self._topics = QFontMetricsF(self._topic_font)
        self._pills = QFontMetricsF(self._pill_font)
        self._widths: dict[str, float] = {}

    def _advance(self, text: str) -> float:
        """How wide a topic's name is, measured once."""
        width = self._widths.get(text)
        if width is None:
            width = self._widths[text] = self._topics.horizontalAdvance(text)
        return width

    def notes(self, line: Line) -> Notes:
        """Where the topics go."""
        bare = self.manner.margin == "dots"
        names = ["" if bare else name for _, name in below_word(line.row)]
        lines = len(topic_middles(line.block.lines, line.block.pitch))
        apart = 0 if bare else ITEM_GAP
        return place_topics(names, line.column.notes_width, lines, self._advance, apart)

    def is_cut(self, line: Line) -> bool:
        """Whether something that the row carries cannot be read in the margin."""
        if self.manner.margin != "words":
            return True
        notes = self.notes(line)
        return bool(notes.hidden or notes.shortened or self._word(line)[1])

    def paint(self, painter: QPainter, top: float, line: Line) -> None:
        """Paint beside a text that begins at y ``top``."""
        if self.manner.margin == "hidden":
            return
        self._paint_first(painter, top, line)
        if line.row.topics or line.row.elsewhere:
            self._paint_topics(painter, top, line)

    # The first line: a word and the marks

    def _paint_first(self, painter: QPainter, top: float, line: Line) -> None:
        row, pitch, x = line.row, line.block.pitch, float(line.column.notes)
        shown = self._word(line)[0]
        if shown:
            box = line.sided(QRectF(line.column.notes, top, line.column.notes_width, pitch))
            painter.setFont(self._word_font)
            painter.setPen(word_ink(self._looks.theme, row))
            painter.drawText(box, line.outward, by_itself(shown) if row.unsure else shown)
            x += self._words.horizontalAdvance(shown) + _ICON_GAP
        if row.inherited:
            width = self.pill_width()
            self.paint_pill(painter, line.sided(QRectF(x, top + (pitch - PILL) / 2, width, PILL)))
            x += width + _ICON_GAP
        for icon, colour in icons_of(row):
            spot = line.sided(QRectF(x, top + (pitch - _ICON) / 2, _ICON, _ICON))
            self.paint_icon(painter, spot, icon, colour)
            x += _ICON + _ICON_GAP

    def paint_icon(self, painter: QPainter, spot: QRectF, icon: str, colour: str) -> None:
        """A mark's picture."""
        ratio = painter.device().devicePixelRatio()
        # On whole pixels of the screen, or its lines blur.
        corner = QPointF(round(spot.x() * ratio) / ratio, round(spot.y() * ratio) / ratio)
        painter.drawPixmap(corner, self._looks.pixmap(icon, colour, round(spot.width()), ratio))

    def paint_pill(self, painter: QPainter, box: QRectF) -> None:
        """The word that asks to check an inherited label, within a dotted line."""
        pen = QPen(QColor(self._looks.theme.text_2), 1.2)
        pen.setDashPattern([1.2, 1.8])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(self._pill_font)
        painter.setPen(QColor(self._looks.theme.text_2))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, to_check())

    def pill_width(self) -> float:
        """What it takes."""
        return self._pills.horizontalAdvance(to_check()) + 2 * _PILL_PAD

    def _word(self, line: Line) -> tuple[str, bool]:
        """The stance and the question mark of an unsure label; whether the stance had to be cut."""
        row = line.row
        word = stance_word(row) if self.manner.margin == "words" or row.excluded else ""
        mark = "?" if row.unsure else ""
        tail = f" {mark}" if word and mark else mark
        if not word:
            return tail, False
        marks = len(icons_of(row)) * (_ICON + _ICON_GAP)
        pill = self.pill_width() + _ICON_GAP if row.inherited else 0
        room = line.column.notes_width - marks - pill - (self._words.horizontalAdvance(tail) if tail else 0)
        shown, cut = fitted_stance(word, "" if row.excluded else row.whose, self._words, room)
        return shown + tail, cut

    # The lines below: topics

    def _paint_topics(self, painter: QPainter, top: float, line: Line) -> None:
        middles = topic_middles(line.block.lines, line.block.pitch)
        notes = self.notes(line)
        more = f"+{notes.hidden}" if notes.hidden else ""
        more_width = self._advance(more) if more else 0.0
        painter.setFont(self._topic_font)
        entries = below_word(line.row)
        for note in notes.shown:
            left = self._left(line, notes.line_width(note.line, more_width))
            at = QPointF(left + note.x, top + middles[note.line])
            self._paint_topic(painter, at, note, entries[note.topic], line, cut=notes.shortened)
        if more:
            left = self._left(line, notes.line_width(notes.more_line, more_width)) + notes.more_x
            middle = top + middles[notes.more_line]
            painter.setPen(QColor(self._looks.theme.text_3))
            painter.drawText(
                QRectF(left, middle - _BAND / 2, more_width + 2, _BAND), LEFT_MIDDLE, left_to_right(more)
            )

    @staticmethod
    def _left(line: Line, width: float) -> float:
        """Where a line of topics begins: a mirrored one ends at the side of the text."""
        return line.column.opposite(line.column.notes) - width if line.block.mirrored else line.column.notes

    def _paint_topic(
        self, painter: QPainter, at: QPointF, note: Note, entry: tuple[Label, str], line: Line, *, cut: bool
    ) -> None:
        theme, (label, name) = self._looks.theme, entry
        if self.manner.margin == "dots":
            name = ""
        room = note.width - DOT - DOT_GAP
        backwards = runs_right_to_left(name)
        dot = QRectF(at.x() + (note.width - DOT if backwards else 0), at.y() - DOT / 2, DOT, DOT)
        text = at.x() + (0 if backwards else DOT + DOT_GAP)
        painter.setOpacity(faded(line.row, theme))
        paint_sign(painter, theme, dot, label, stance=note.topic < len(line.row.elsewhere))
        painter.setOpacity(1.0)
        painter.setPen(QColor(theme.text_3 if line.row.quiet else theme.text_2))
        shown = self._topics.elidedText(name, Qt.TextElideMode.ElideRight, room + 0.5) if cut else name
        painter.drawText(QRectF(text, at.y() - _BAND / 2, room + 2, _BAND), LEFT_MIDDLE, shown)


def below_word(row: Row) -> list[tuple[Label, str]]:
    """What stands below the stance: stances towards other targets or of other holders, then topics."""
    return [
        *(
            (label, tame(f"{label.title} · {whose}" if whose else label.title))
            for label, whose in row.elsewhere
        ),
        *((label, tame(label.title)) for label in row.topics),
    ]


def paint_sign(painter: QPainter, theme: Theme, box: QRectF, label: Label, *, stance: bool) -> None:
    """A stance's shape, or the dot of a topic."""
    if stance:
        paint_shape(
            painter, label.shape, box.adjusted(-1, -1, 1, 1), QColor(tone_of(theme, label.colour).mark)
        )
    else:
        paint_dot(painter, box, QColor(dot_of(theme, label.colour)))


def by_itself(text: str) -> str:
    """Text whose last mark is to stay at its own end, whichever way the interface runs."""
    return f"{BY_ITS_TEXT}{text}{END}"


def stance_word(row: Row) -> str:
    """What the margin calls a sentence: its stance, or that it is excluded; empty without either."""
    if row.excluded:
        return QCoreApplication.translate("Reader", "Excluded")
    return tame(row.stance.title) if row.stance else ""


def fitted_stance(word: str, whose: str, metrics: QFontMetricsF, room: float) -> tuple[str, bool]:
    """The stance, and behind it whose it is as far as there is room; whether something is missing."""
    whole = f"{word} · {tame(whose)}" if whose else word
    if metrics.horizontalAdvance(whole) <= room:
        return whole, False
    enough = whose and metrics.horizontalAdvance(f"{word} · ") + _LEAST_WHOSE <= room
    return metrics.elidedText(whole if enough else word, Qt.TextElideMode.ElideRight, room), True


def word_ink(theme: Theme, row: Row) -> QColor:
    """The colour of that word."""
    if row.quiet:
        return QColor(theme.text_3)
    return QColor(tone_of(theme, row.stance.colour).text if row.stance else theme.text_2)


def icons_of(row: Row) -> tuple[tuple[str, str], ...]:
    """The pictures of a row's marks, with their colours."""
    flag = (("flag", "warning"),) if row.flagged else ()
    return (*flag, ("sticky-note", "text_2")) if row.note else flag


def to_check() -> str:
    """What is asked of an inherited label."""
    return QCoreApplication.translate("Reader", "check")
