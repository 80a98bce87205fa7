"""Where number, shape, text and notes stand in a row, for one width of the reader and one text size."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF

from stanceline.ui.reading.manner import DEFAULT_SIZE, Manner

# The longest line, in ems: about 60, 70 and 90 characters.
_MEASURES = {"narrow": 550 / DEFAULT_SIZE, "normal": 640 / DEFAULT_SIZE, "wide": 820 / DEFAULT_SIZE}
_PITCHES = {"compact": 26, "normal": 29, "relaxed": 34}  # from line to line at the default size
_TALLER = 2  # more for scripts with taller letters
_ROOMY = 640  # a reader of this width in pixels or more has the wide gutters
_TIGHT = 520  # a narrower one, which no window of ours has by itself, takes from the notes too
_NARROW_NOTES, _WIDE_NOTES = 130, 160
_DOT_NOTES = 76  # room for a stance's shape, the marks beside it and some dots
_BEFORE_NUMBER, _DIGIT = 6, 8  # a long number moves everything, so that it stays off the edge of the card
_PROSE_EDGE = 30  # from the edge of a block to its text, where numbers stand within the text
_CARD_PAD = 6  # above and below the lines of text, within the card of the current sentence
_BETWEEN_CARDS = 2
_PARAGRAPH_GAP = 16
_TO_TOPICS, _BETWEEN_TOPICS = 20, 16  # from the middle of the stance word down, and on
_BELOW_NOTES = 11.5  # from the middle of the last note to the end of the room kept for it


@dataclass(frozen=True, slots=True)
class Column:
    """Pixels from the left of the reader for a sentence that runs left to right; others mirror within it.

    ``left`` and ``width`` bound the whole block; ``inset`` is how far the card stays off its edges.
    """

    size: int
    left: int
    width: int
    inset: int
    number: int
    shape: int
    text: int
    text_width: int
    notes: int
    notes_width: int

    def moved(self, by: int) -> "Column":
        """The same column so many pixels further right."""
        return replace(
            self,
            left=self.left + by,
            number=self.number + by,
            shape=self.shape + by,
            text=self.text + by,
            notes=self.notes + by,
        )

    def opposite(self, x: float) -> float:
        """The same distance from the other edge."""
        return 2 * self.left + self.width - x

    def mirrored(self, rect: QRectF) -> QRectF:
        """The same rectangle as far from the other edge."""
        return QRectF(self.opposite(rect.x() + rect.width()), rect.y(), rect.width(), rect.height())


def fitted_column(
    width: int, size: int, inset: int = 10, *, manner: Manner | None = None, digits: int = 2
) -> Column:
    """Share the width of a reader (pixels) out; text gets what the rest leaves, up to a readable measure.

    ``digits`` are those of the highest number; ``manner`` tells the layout, the margin and the measure.
    """
    manner = manner or Manner(size=size)
    roomy = width >= _ROOMY
    number, shape, text, gap, pad = (44, 57, 70, 22, 10) if roomy else (36, 47, 59, 16, 6)
    if manner.layout == "prose":
        number = shape = text = _PROSE_EDGE
    else:
        more = max(0, inset + _BEFORE_NUMBER + digits * _DIGIT - number)
        number, shape, text = number + more, shape + more, text + more
    notes_width = _notes_width(width, manner.margin)
    if not notes_width:
        gap = pad
    around = text + gap + notes_width + pad + inset
    text_width = max(120, min(width - around, round(_MEASURES[manner.measure] * size)))
    block = around + text_width
    left = max(0, (width - block) // 2)
    return Column(
        size=size,
        left=left,
        width=block,
        inset=inset,
        number=left + number,
        shape=left + shape,
        text=left + text,
        text_width=text_width,
        notes=left + text + text_width + gap,
        notes_width=notes_width,
    )


def _notes_width(width: int, margin: str) -> int:
    if margin == "hidden":
        return 0
    if margin == "dots":
        return _DOT_NOTES
    narrow = _NARROW_NOTES - max(0, _TIGHT - width) // 3
    return min(_WIDE_NOTES, max(narrow, _NARROW_NOTES + (width - 620) // 8))


def line_pitch(size: int, tall: bool, spacing: str = "normal") -> int:
    """From one line of text to the next: 29 px at 18 px, 31 px for scripts with taller letters."""
    return round(size * (_PITCHES[spacing] + (_TALLER if tall else 0)) / DEFAULT_SIZE)


def content_height(lines: int, pitch: int) -> int:
    """Room for so many lines, and never less than a stance word with one line of topics needs."""
    return max(lines * pitch, round(pitch / 2 + _TO_TOPICS + _BELOW_NOTES))


def row_height(lines: int, pitch: int, gap: bool) -> int:
    """Of a whole row; it depends on the text alone, so that nothing moves when a label lands."""
    return content_height(lines, pitch) + 2 * _CARD_PAD + _BETWEEN_CARDS + (_PARAGRAPH_GAP if gap else 0)


def card_of(rect: QRectF, column: Column, gap: bool) -> QRectF:
    """The card of a row within its rectangle."""
    top = rect.y() + _BETWEEN_CARDS / 2 + (_PARAGRAPH_GAP if gap else 0)
    return QRectF(column.left + column.inset, top, column.width - 2 * column.inset, rect.bottom() - 1 - top)


def first_line(card: QRectF) -> float:
    """The y at which the text begins."""
    return card.y() + _CARD_PAD


def topic_middles(lines: int, pitch: int) -> list[float]:
    """The middles of the lines of topics that a row of so many text lines has room for, from its top."""
    room = content_height(lines, pitch) + _CARD_PAD - 2
    middles = [pitch / 2 + _TO_TOPICS]
    while middles[-1] + _BETWEEN_TOPICS + 9 <= room:
        middles.append(middles[-1] + _BETWEEN_TOPICS)
    return middles
