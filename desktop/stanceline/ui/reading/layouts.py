"""Sentences broken into lines: one QTextLayout each, the most recently used kept."""

from collections import OrderedDict
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextLine, QTextOption

from stanceline.domain.articles import Sentence
from stanceline.ui.looks.bidi import runs_right_to_left, stands_tall
from stanceline.ui.looks.looks import Looks
from stanceline.ui.reading.column import line_pitch
from stanceline.ui.reading.manner import Manner, families_of
from stanceline.ui.reading.speech import LONGEST_TEXT, shortened

_MOST_BLOCKS, _MOST_CHARACTERS = 400, 200_000
_HEADING, _REGULAR = 600, 400
_TINT_SIDE, _TINT_INSET = 4.0, 2.5  # the tint reaches past the ends of a line and stays off its neighbours

# Mean width of a letter in ems, for a guess at a row's height before it is first laid out.
_NARROW_LETTER, _WIDE_LETTER, _FULL_LETTER = 0.46, 0.52, 1.0
_FIRST_FULL = "\u2e80"


@dataclass(frozen=True, slots=True)
class Block:
    """A sentence laid out; ``tints`` lie behind the lines of ``layout``, from the same corner."""

    layout: QTextLayout
    lines: int
    pitch: int
    mirrored: bool
    tints: tuple[QRectF, ...]


class Layouts:
    """Blocks by sentence and text width in one manner; the last 400, or 200 000 characters, are kept."""

    def __init__(self, looks: Looks) -> None:
        self.manner = Manner()
        self._looks = looks
        self._blocks: OrderedDict[tuple[int, int], Block] = OrderedDict()
        self._characters = 0

    def block(self, sentence: Sentence, width: int, language: str) -> Block:
        """The sentence in lines of ``width`` pixels; ``clear`` comes before another manner or language."""
        key = (sentence.id, width)
        kept = self._blocks.get(key)
        if kept is not None:
            self._blocks.move_to_end(key)
            return kept
        block = self._blocks[key] = self._lay_out(sentence, width, language)
        self._characters += len(block.layout.text())
        while len(self._blocks) > _MOST_BLOCKS or (
            self._characters > _MOST_CHARACTERS and len(self._blocks) > 1
        ):
            self._characters -= len(self._blocks.popitem(last=False)[1].layout.text())
        return block

    def clear(self) -> None:
        """Forget all: other sentences, or other fonts."""
        self._blocks.clear()
        self._characters = 0

    def _lay_out(self, sentence: Sentence, width: int, language: str) -> Block:
        text = shortened(sentence.text)
        mirrored = runs_right_to_left(text)
        pitch = line_pitch(self.manner.size, stands_tall(text), self.manner.spacing)
        font = letters(self._looks, self.manner, language, sentence.kind)
        layout = QTextLayout(text, font)
        layout.setTextOption(wrapping(mirrored))
        layout.setCacheEnabled(True)
        lines = break_lines(layout, width, pitch, baseline_of(font, pitch))
        tints = tuple(
            QRectF(
                layout.lineAt(line).naturalTextRect().x() - _TINT_SIDE,
                line * pitch + _TINT_INSET,
                layout.lineAt(line).naturalTextWidth() + 2 * _TINT_SIDE,
                pitch - 2 * _TINT_INSET,
            )
            for line in range(lines)
        )
        return Block(layout, lines, pitch, mirrored, tints)


def letters(looks: Looks, manner: Manner, language: str, kind: str) -> QFont:
    """The font of a sentence of this kind."""
    weight = _HEADING if kind == "heading" else _REGULAR
    return looks.reading_font(manner.size, language, weight, *families_of(manner.typeface))


def baseline_of(font: QFont, pitch: int) -> float:
    """From the top of a line's pitch to where its letters stand."""
    metrics = QFontMetricsF(font)
    return (pitch + metrics.ascent() - metrics.descent()) / 2


def wrapping(mirrored: bool) -> QTextOption:
    """Text that is broken at words, or anywhere if a word is wider than a line."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    turn(option, mirrored)
    return option


def turn(option: QTextOption, mirrored: bool) -> None:
    """Let text run from the right and stand at the right, or from the left."""
    right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    option.setTextDirection(right if mirrored else left)
    option.setAlignment(Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft)


def break_lines(layout: QTextLayout, width: int, pitch: int, baseline: float) -> int:
    """Put each line's baseline at the same height of its pitch, whatever fonts it mixes; how many lines."""
    layout.beginLayout()
    lines = 0
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, lines * pitch + baseline - line.ascent()))
        lines += 1
    layout.endLayout()
    return lines


def x_at(line: QTextLine, unit: int) -> float:
    """Where a UTF-16 unit of the text begins in its line."""
    found = line.cursorToX(unit)  # with the place it found
    return float(found[0]) if isinstance(found, tuple) else 0.0


def guessed_lines(text: str, width: int, size: int) -> int:
    """About how many lines this text takes, from its length and script alone."""
    letters = min(len(text), LONGEST_TEXT)
    letter = _NARROW_LETTER if text.isascii() else _WIDE_LETTER
    if text and text[letters // 2] >= _FIRST_FULL:
        letter = _FULL_LETTER
    return max(1, ceil(letters * letter * size / (0.96 * width)))
