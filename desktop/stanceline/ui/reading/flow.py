"""A paragraph as flowing text: one QTextLayout, and where in it each sentence stands."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextLine

from stanceline.domain.articles import Sentence
from stanceline.ui.looks.bidi import END, LEFT_TO_RIGHT, RIGHT_TO_LEFT, runs_right_to_left, stands_tall
from stanceline.ui.looks.looks import Looks
from stanceline.ui.reading.column import line_pitch
from stanceline.ui.reading.layouts import baseline_of, break_lines, letters, wrapping, x_at
from stanceline.ui.reading.manner import Manner
from stanceline.ui.reading.speech import shortened

SHAPE = 9.0
"""Height and width of the shape before a sentence, in pixels at the default size."""

BEFORE, _BETWEEN, AFTER = 3.0, 3.0, 4.0
"""Pixels before the number, between it and the shape, and after the shape."""

_SIDE = 3.0  # what belongs to a sentence reaches past its letters
_ROOM = "\u00a0"  # holds the place of number and shape; no line ends behind it
_BREAK = "\u2004"  # between sentences that no blank parts: a third of an em, where a line may end
_CONTROLS = frozenset("\u2066\u2067\u2068\u2069")


@dataclass(frozen=True, slots=True)
class Piece:
    """A sentence in the flow, in UTF-16 units: room for its number and shape from ``mark``, text from ``start``.

    The rectangles, one a line, count from the corner of the layout: ``boxes`` hold number and text and are as
    high as the lines; ``words`` the text alone.
    """

    row: int
    mark: int
    start: int
    end: int
    line: int
    boxes: tuple[QRectF, ...]
    words: tuple[QRectF, ...]


@dataclass(frozen=True, slots=True)
class Flow:
    """A paragraph in lines."""

    layout: QTextLayout
    lines: int
    pitch: int
    baseline: float
    mirrored: bool
    pieces: tuple[Piece, ...]

    def nearest(self, x: float, y: float) -> int:
        """The index of the sentence at a place, from the corner of the layout."""
        line = min(max(int(y // self.pitch), 0), self.lines - 1)
        away: list[tuple[float, int]] = []
        for index, piece in enumerate(self.pieces):
            for box in piece.boxes:
                if round(box.y() / self.pitch) == line:
                    away.append((max(box.left() - x, x - box.right(), 0.0), index))
        return min(away)[1] if away else 0


def number_font(looks: Looks, manner: Manner, weight: int = 500) -> QFont:
    """Of the small numbers in the text."""
    return looks.ui_font(max(11, round(manner.size * 0.58)), weight, tabular=True)


def shape_size(manner: Manner) -> float:
    """Of the small shapes in the text, in pixels."""
    return round(SHAPE * manner.size / 18)


def mark_width(metrics: QFontMetricsF, manner: Manner, position: int) -> float:
    """The room for number and shape."""
    number = metrics.horizontalAdvance(str(position))
    return BEFORE + number + _BETWEEN + shape_size(manner) + AFTER


def flow_of(
    looks: Looks, manner: Manner, language: str, sentences: Sequence[Sentence], first: int, width: int
) -> Flow:
    """Lay out the sentences of a paragraph, of which the first is row ``first``, in lines of ``width`` pixels."""
    text, places = _joined(sentences)
    mirrored = runs_right_to_left(sentences[0].text)
    pitch = line_pitch(manner.size, stands_tall(text), manner.spacing)
    font = letters(looks, manner, language, sentences[0].kind)
    baseline = baseline_of(font, pitch)
    layout = QTextLayout(text, font)
    layout.setTextOption(wrapping(mirrored))
    layout.setCacheEnabled(True)
    layout.setFormats(_room(looks, manner, font, sentences, places))
    lines = break_lines(layout, width, pitch, baseline)
    edges = [layout.lineAt(number) for number in range(lines)]
    pieces = tuple(_piece(first + index, place, edges, pitch, mirrored) for index, place in enumerate(places))
    return Flow(layout, lines, pitch, baseline, mirrored, pieces)


def _joined(sentences: Sequence[Sentence]) -> tuple[str, list[tuple[int, int, int]]]:
    """One text, each sentence isolated in its own direction; and (mark, start, end) of each."""
    parts: list[str] = []
    places: list[tuple[int, int, int]] = []
    at, before = 0, None
    for sentence in sentences:
        body = _closed(shortened(sentence.text))
        parted = before is not None and sentence.start > before.end
        lead = "" if before is None else " " if parted else _BREAK
        turn = RIGHT_TO_LEFT if runs_right_to_left(body) else LEFT_TO_RIGHT
        mark = at + len(lead)
        start = mark + 2
        end = start + len(body) + (0 if body.isascii() else sum(c > "\uffff" for c in body))
        parts += (lead, _ROOM, turn, body, END)
        places.append((mark, start, end))
        at, before = end + 1, sentence
    return "".join(parts), places


def _closed(text: str) -> str:
    """Without isolates that it does not close itself, or it would turn its neighbours around."""
    depth = 0
    for character in text if not _CONTROLS.isdisjoint(text) else "":
        depth += -1 if character == END else character in _CONTROLS
        if depth < 0:
            break
    return text if depth == 0 else "".join("\u2060" if c in _CONTROLS else c for c in text)


def _room(
    looks: Looks,
    manner: Manner,
    font: QFont,
    sentences: Sequence[Sentence],
    places: Sequence[tuple[int, int, int]],
) -> list[QTextLayout.FormatRange]:
    """Formats that make the place of each number and shape as wide as they are."""
    metrics = QFontMetricsF(number_font(looks, manner, 700))
    blank = QFontMetricsF(font).horizontalAdvance(_ROOM)
    formats = []
    for sentence, (mark, _, _) in zip(sentences, places, strict=True):
        wide = QTextCharFormat()
        wide.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        wide.setFontLetterSpacing(mark_width(metrics, manner, sentence.position) - blank)
        found = QTextLayout.FormatRange()
        found.start, found.length, found.format = mark, 1, wide
        formats.append(found)
    return formats


def _piece(
    row: int, place: tuple[int, int, int], lines: Sequence[QTextLine], pitch: int, mirrored: bool
) -> Piece:
    mark, start, end = place
    boxes = tuple(_boxes(lines, pitch, mark, end + 1, mirrored))
    words = tuple(_boxes(lines, pitch, start - 1, end + 1, mirrored))
    line = round(boxes[0].y() / pitch) if boxes else 0
    return Piece(row, mark, start, end, line, boxes, words)


def _boxes(lines: Sequence[QTextLine], pitch: int, start: int, stop: int, mirrored: bool) -> Iterator[QRectF]:
    """Where the units from ``start`` on lie: isolated as they are, they are one piece in every line.

    Only at the borders of an isolate is a place in the text one place on the screen; within a sentence that
    goes on in the next line, the line's own edge stands for it.
    """
    for number, line in enumerate(lines):
        begin, after = line.textStart(), line.textStart() + line.textLength()
        if stop <= begin or start >= after:
            continue
        natural = line.naturalTextRect()
        near, far = (natural.right(), natural.left()) if mirrored else (natural.left(), natural.right())
        one = near if start < begin else x_at(line, start)
        other = far if stop > after else x_at(line, stop)
        left, right = min(one, other), max(one, other)
        yield QRectF(left - _SIDE, number * pitch, right - left + 2 * _SIDE, pitch)


def mark_corner(flow: Flow, piece: Piece) -> QPointF:
    """Where the room for number and shape begins: its left edge, or its right one in a mirrored flow."""
    line = flow.layout.lineAt(piece.line)
    return QPointF(x_at(line, piece.mark), piece.line * flow.pitch)
