"""The prose layout: paragraphs of flowing text, every sentence marked within them."""

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter

from stanceline.ui.looks.looks import Looks
from stanceline.ui.reading.column import (
    Column,
    card_of,
    content_height,
    first_line,
    fitted_column,
    line_pitch,
    row_height,
)
from stanceline.ui.reading.flow import Flow, flow_of, mark_corner
from stanceline.ui.reading.layouts import guessed_lines, x_at
from stanceline.ui.reading.manner import DEFAULT_SIZE, Manner
from stanceline.ui.reading.model import ArticleModel
from stanceline.ui.reading.painting import Look
from stanceline.ui.reading.prosepainting import FlowPainter, Passage
from stanceline.ui.reading.sidenotes import Side, SideNotes, corner_of, piece_at, says_something
from stanceline.ui.reading.speech import listed

_MOST_FLOWS = 60
_MOST_SENTENCES, _MOST_CHARACTERS = 40, 6_000
"""A longer paragraph is cut, or it would take too long to lay out when it comes into sight."""


class ProsePaper:
    """The Paper on which a strip is a paragraph."""

    def __init__(self, model: ArticleModel, looks: Looks) -> None:
        self.column: Column = fitted_column(800, DEFAULT_SIZE)
        self._manner = Manner(layout="prose")
        self._model, self._looks = model, looks
        self._starts: list[int] = []
        self._flows: OrderedDict[tuple[int, int], Flow] = OrderedDict()
        self._painter = FlowPainter(looks)
        self._notes = SideNotes(looks)

    # As a Paper

    def strips(self) -> int:
        """One a paragraph."""
        return len(self._beginnings())

    def strip(self, row: int) -> int:
        """The paragraph of a row."""
        return max(0, bisect_right(self._beginnings(), row) - 1)

    def rows(self, strip: int) -> range:
        """Its sentences."""
        starts = self._beginnings()
        end = starts[strip + 1] if strip + 1 < len(starts) else self._model.rowCount()
        return range(starts[strip], end)

    def guess(self, strip: int) -> int:
        """From the length of its text."""
        sentences, column = self._model.sentences, self.column
        text = " ".join(sentences[row].text for row in self.rows(strip))
        marks = 5 * len(self.rows(strip))  # letters that number and shape take the place of
        lines = guessed_lines(text + "n" * marks, column.text_width, column.size)
        return row_height(lines, line_pitch(column.size, False, self._manner.spacing), self._gap(strip))

    def height(self, strip: int) -> int:
        """Of a paragraph, in pixels, measured."""
        flow = self.flow(strip)
        return row_height(flow.lines, flow.pitch, self._gap(strip))

    def extent(self, row: int) -> QRect | None:
        """Around all that belongs to the sentence in its paragraph."""
        strip = self.strip(row)
        passage = self._passage(strip)
        corner = corner_of(self.column, passage.flow, passage.top)
        around = QRectF()
        for box in passage.flow.pieces[row - self.rows(strip).start].boxes:
            around = around.united(box.translated(corner))
        return around.toAlignedRect()

    def row_at(self, strip: int, x: float, y: float) -> int:
        """The sentence here or nearest on the line; in the margin that of the note."""
        passage, start = self._passage(strip), self.rows(strip).start
        if self._in_margin(passage.flow, x):
            noted = piece_at(passage.flow, y - passage.top)
            if noted is not None:
                return start + noted
        corner = corner_of(self.column, passage.flow, passage.top)
        return start + passage.flow.nearest(x - corner.x(), y - corner.y())

    def paint_strip(self, painter: QPainter, strip: int, rect: QRectF, look: Callable[[int], Look]) -> None:
        """The text with what marks it, and the notes beside it."""
        rows, model = self.rows(strip), self._model
        looks = [look(row) for row in rows]
        lines = [model.row(row) for row in rows]
        passage = self._passage(strip, rect.y())
        corner = corner_of(self.column, passage.flow, passage.top)
        spots, hits = [model.spots(row) for row in rows], [model.hits(row) for row in rows]
        self._painter.paint(painter, passage, corner, lines, looks, spots, hits)
        self._notes.paint(painter, Side(passage.flow, self.column, passage.top), lines, looks)

    def on_number(self, row: int, x: float, y: float) -> bool:
        """In the room for number and shape."""
        strip = self.strip(row)
        passage = self._passage(strip)
        flow, corner = passage.flow, corner_of(self.column, passage.flow, passage.top)
        piece = flow.pieces[row - self.rows(strip).start]
        begin = mark_corner(flow, piece) + corner
        end = corner.x() + x_at(flow.layout.lineAt(piece.line), piece.start - 1)
        on_line = begin.y() <= y < begin.y() + flow.pitch
        return on_line and min(begin.x(), end) <= x <= max(begin.x(), end)

    def told(self, row: int, x: float, y: float) -> str:
        """Over the margin: all that its note has to say."""
        flow = self.flow(self.strip(row))
        shown = self._model.row(row)
        return listed(shown) if self._in_margin(flow, x) and says_something(shown) else ""

    def fit(self, column: Column, manner: Manner) -> None:
        """Stand in another column, in another manner."""
        if manner != self._manner or column.text_width != self.column.text_width:
            self._flows.clear()
        self.column = column
        self._manner = self._notes.manner = self._painter.manner = manner

    def forget(self) -> None:
        """Lay out anew what is asked for next."""
        self._starts = []
        self._flows.clear()

    # Paragraphs

    def flow(self, strip: int) -> Flow:
        """A paragraph in lines; the last 60 are kept."""
        key = (strip, self.column.text_width)
        kept = self._flows.get(key)
        if kept is not None:
            self._flows.move_to_end(key)
            return kept
        rows = self.rows(strip)
        sentences = self._model.sentences[rows.start : rows.stop]
        flow = self._flows[key] = flow_of(
            self._looks, self._manner, self._model.language, sentences, rows.start, self.column.text_width
        )
        while len(self._flows) > _MOST_FLOWS:
            self._flows.popitem(last=False)
        return flow

    def _passage(self, strip: int, y: float = 0.0) -> Passage:
        """A paragraph whose strip begins at this y."""
        flow, gap = self.flow(strip), self._gap(strip)
        card = card_of(QRectF(0, y, 1, row_height(flow.lines, flow.pitch, gap)), self.column, gap)
        return Passage(flow, first_line(card), content_height(flow.lines, flow.pitch))

    def _gap(self, strip: int) -> bool:
        """Whether room is left above it: a heading stays with what it heads, a cut paragraph together."""
        sentences, row = self._model.sentences, self._beginnings()[strip]
        return row > 0 and sentences[row].paragraph and sentences[row - 1].kind != "heading"

    def _in_margin(self, flow: Flow, x: float) -> bool:
        notes = self.column.notes
        return x <= self.column.opposite(notes) if flow.mirrored else x >= notes

    def _beginnings(self) -> list[int]:
        """The first row of each strip."""
        if not self._starts:
            self._starts = _starts(self._model)
        return self._starts


def _starts(model: ArticleModel) -> list[int]:
    starts: list[int] = []
    sentences, characters = model.sentences, 0
    for row, sentence in enumerate(sentences):
        heading = "heading" in (sentence.kind, sentences[row - 1].kind if row else "")
        full = starts and (row - starts[-1] >= _MOST_SENTENCES or characters > _MOST_CHARACTERS)
        if not starts or sentence.paragraph or heading or full:
            starts.append(row)
            characters = 0
        characters += len(sentence.text)
    return starts
