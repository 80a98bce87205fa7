"""From a figure to a drawing: rows, names, bars to scale on whole device pixels; pure arithmetic."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

from stanceline.ui.charts.drawing import Box, Drawing, Spot, Word
from stanceline.ui.charts.figures import Bars, Figure, Part, StackRow

LOWEST_ROW, USUAL_ROW, HIGHEST_ROW = 22, 30, 34
MARK, MARK_GAP = 9, 7

_SPARSE = 5  # below this many annotations a percentage says little
_NAMES_AT_MOST = 0.38  # of the width
_NAME_GAP, _COUNT_GAP, _SHARE_GAP, _EDGE = 8, 6, 7, 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Typeface:
    """How text will come out: the widths of names and figures in pixels, and numbers as people write them."""

    name_width: Callable[[str], float]
    figure_width: Callable[[str], float]
    number: Callable[[int], str]
    percent: Callable[[float], str]


def lay_out(
    figure: Figure,
    typeface: Typeface,
    *,
    width: float,
    height: float,
    pixel: float = 1.0,
    mirrored: bool = False,
) -> Drawing:
    """Lay a figure out; its longest row fills the width, its rows as much of the height as suits them.

    ``pixel`` is the size of a device pixel in units of width and height: every edge lies on one.
    ``mirrored`` puts the names on the right.
    """
    rows = _rows(figure)
    ends = [_ends(row, figure, typeface) for row in rows]
    marks = MARK + MARK_GAP if isinstance(figure, Bars) else 0
    widest = max((typeface.name_width(row.title) for row in rows), default=0.0)
    names = float(int(min(widest + 2, _NAMES_AT_MOST * width - marks)) + marks)
    left = names + _NAME_GAP
    room = width - left - max((_width(texts, typeface) for texts in ends), default=0.0)
    scale = max(20.0, room) / max([1, *(row.total for row in rows)])
    high = row_height(len(rows), height)
    thick = round(0.58 * high)
    thick += (high - thick) % 2
    boxes: list[Box] = []
    words: list[Word] = []
    spots: list[tuple[Spot, ...]] = []
    for number, (row, texts) in enumerate(zip(rows, ends, strict=True)):
        top = float(number * high)
        line = _boxes(row, left=left, y=top + (high - thick) / 2, height=thick, scale=scale, pixel=pixel)
        end = max((box.spot.x + box.spot.width for box in line), default=left)
        mark = (line[0].shape, line[0].colour) if marks else None
        name = Word(text=row.title, role="name", x=0, y=top, width=names, height=high)
        words.append(replace(name, trailing=not marks, mark=mark))
        words += _ends_words(texts, typeface, x=end + (_COUNT_GAP if row.total else 0), y=top, height=high)
        boxes += line
        spots.append(_spots(row, line, share=row.total / figure.base if figure.base else 0.0))
    drawing = Drawing(
        width=width,
        height=float(high * len(rows)),
        row_height=high,
        layers=max((len(row.parts) for row in rows), default=0),
        mirrored=False,
        boxes=tuple(boxes),
        words=tuple(words),
        spots=tuple(spots),
    )
    return _mirror(drawing) if mirrored else drawing


def row_height(rows: int, height: float) -> int:
    """The height of each of so many rows in this room: 22 to 34 px."""
    return max(LOWEST_ROW, min(HIGHEST_ROW, int(height // max(1, rows))))


def segment_widths(counts: Sequence[int], whole: int, gap: int) -> list[int]:
    """Divide a row of ``whole`` device pixels among its counts, with gaps between those that are not 0.

    Each keeps at least as much as a gap; the row keeps its length, because what slivers gain is taken from
    the widest, and only grows where there are more slivers than room. Each width but the last includes the
    gap behind it; a count of 0 has neither width nor gap.
    """
    if not sum(counts):
        return [0] * len(counts)
    edges = [round(whole * reached / sum(counts)) for reached in accumulate(counts, initial=0)]
    last = max(place for place, n in enumerate(counts) if n)
    least = [0 if not n else gap if place == last else 2 * gap for place, n in enumerate(counts)]
    widths = [max(right - left, floor) for (left, right), floor in zip(pairwise(edges), least, strict=True)]
    for _ in range(sum(widths) - whole):
        widest = max(range(len(widths)), key=lambda place: widths[place] - least[place])
        if widths[widest] == least[widest]:
            break
        widths[widest] -= 1
    return widths


def _rows(figure: Figure) -> tuple[StackRow, ...]:
    """Bars are stacks of one part."""
    if not isinstance(figure, Bars):
        return figure.rows
    return tuple(
        StackRow(
            topic_id=bar.label_id,
            title=bar.title,
            total=bar.n,
            parts=(
                Part(
                    label_ids=(bar.label_id,),
                    title=bar.title,
                    n=bar.n,
                    share=bar.share,
                    colour=bar.colour,
                    shape=bar.shape,
                ),
            ),
        )
        for bar in figure.rows
    )


def _boxes(
    row: StackRow, *, left: float, y: float, height: float, scale: float, pixel: float
) -> tuple[Box, ...]:
    gap = max(1, round(1 / pixel))
    widths = segment_widths([part.n for part in row.parts], max(gap, round(row.total * scale / pixel)), gap)
    last = max((place for place, width in enumerate(widths) if width), default=0)
    alone = len(row.parts) == 1
    boxes: list[Box] = []
    x = left
    for place, (part, width) in enumerate(zip(row.parts, widths, strict=True)):
        spot = Spot(
            label_ids=part.label_ids,
            title=part.title if alone else f"{row.title} · {part.title}",
            n=part.n,
            share=part.share,
            x=x,
            y=y,
            width=max(0, width if place == last else width - gap) * pixel,
            height=height,
        )
        sparse = alone and 0 < part.n < _SPARSE
        boxes.append(Box(spot=spot, layer=place, colour=part.colour, shape=part.shape, sparse=sparse))
        x += width * pixel
    return tuple(boxes)


def _spots(row: StackRow, line: Sequence[Box], *, share: float) -> tuple[Spot, ...]:
    counted = tuple(box.spot for box in line if box.spot.n)
    if not counted:
        return ()
    first, last = counted[0], counted[-1]
    length = last.x + last.width - first.x
    whole = replace(first, label_ids=(row.topic_id,), title=row.title, n=row.total, share=share, width=length)
    return (whole, *counted) if len(line) > 1 else (whole,)


def _ends(row: StackRow, figure: Figure, typeface: Typeface) -> tuple[str, ...]:
    """What stands at the end of a bar: n, and the share where the chart is about shares."""
    number = typeface.number(row.total)
    if isinstance(figure, Bars) and row.total:
        return number, typeface.percent(row.parts[0].share)
    # The mark keeps the plus before its number in a mirrored window.
    return (number, f"\N{LEFT-TO-RIGHT MARK}+{typeface.number(row.waiting)}") if row.waiting else (number,)


def _width(texts: Sequence[str], typeface: Typeface) -> float:
    words = sum(typeface.figure_width(text) + 1 for text in texts)
    return _COUNT_GAP + words + _SHARE_GAP * (len(texts) - 1) + _EDGE


def _ends_words(
    texts: Sequence[str], typeface: Typeface, *, x: float, y: float, height: float
) -> Iterator[Word]:
    for role, text in zip(("count", "share"), texts, strict=False):
        width = typeface.figure_width(text) + 1
        yield Word(text=text, role=role, x=x, y=y, width=width, height=height)
        x += width + _SHARE_GAP


def _mirror(drawing: Drawing) -> Drawing:
    def over(spot: Spot) -> Spot:
        return replace(spot, x=drawing.width - spot.x - spot.width)

    words = (replace(word, x=drawing.width - word.x - word.width) for word in drawing.words)
    return replace(
        drawing,
        mirrored=True,
        boxes=tuple(replace(box, spot=over(box.spot)) for box in drawing.boxes),
        words=tuple(words),
        spots=tuple(tuple(over(spot) for spot in row) for row in drawing.spots),
    )
