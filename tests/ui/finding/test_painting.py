"""Hits are painted in both layouts and every theme, wherever the text runs, and are gone with the bar."""

from collections import Counter
from dataclasses import replace

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from stanceline.domain.articles import Sentence
from stanceline.ui.looks.looks import Looks
from stanceline.ui.reading.hits import RowHits, hit_formats
from stanceline.ui.window import Window

FEES = 3


def colours(window: Window) -> Counter[str]:
    """How many pixels of the sentences have each colour."""
    picture = window.reader.view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(picture.constBits()).cast("I"))
    return Counter({f"#{pixel & 0xFFFFFF:06x}": count for pixel, count in counted.items()})


def wide(colour: str, there: Counter[str]) -> bool:
    """Whether more of it is to be seen than an edge of a letter could be."""
    return there[colour] > 100


@pytest.mark.parametrize("layout", ["lines", "prose"])
@pytest.mark.parametrize("theme", ["light", "dark", "high contrast"])
def test_hits_lie_behind_their_words_and_the_current_one_stands_out(
    window: Window, theme: str, layout: str
) -> None:
    window.desk.program.use_theme(theme)
    window.reader.view.arrange(replace(window.reader.view.manner, layout=layout))
    look = window.desk.looks.theme
    window.finder.open("is OR the")
    there = colours(window)
    assert wide(look.hit, there)
    assert wide(look.hit_now, there)
    window.finder.close()
    there = colours(window)
    assert not wide(look.hit, there)
    assert there[look.hit_now] < 100 or look.hit_now == look.accent


@pytest.mark.parametrize("layout", ["lines", "prose"])
def test_hits_in_arabic_are_painted_where_they_stand(window: Window, layout: str) -> None:
    window.place.open_article(FEES)
    window.reader.view.arrange(replace(window.reader.view.manner, layout=layout))
    window.finder.open("بالرسوم")
    picture = window.reader.view.viewport().grab().toImage()
    ratio = picture.devicePixelRatio()
    now = window.desk.looks.theme.hit_now
    rows, columns = range(0, picture.height(), 8), range(0, picture.width(), 4)
    found = [x / ratio for x in columns if any(picture.pixelColor(x, y).name() == now for y in rows)]
    column = window.reader.view.column
    assert found
    # The last word of a sentence that begins at the right: some way from the right, within the text.
    assert column.opposite(column.text + column.text_width) <= min(found)
    assert max(found) < column.opposite(column.text)


def test_places_are_counted_as_qt_counts_them(looks: Looks, qapp: QApplication) -> None:
    text = "😀 a 😀😀 b"
    sentence = Sentence(id=1, uid="", article=1, position=1, start=0, end=len(text), text=text)
    first, second = hit_formats(sentence.text, RowHits(((2, 3), (4, 6)), 1), looks.theme, at=10)
    assert (first.start, first.length) == (13, 1)
    assert (second.start, second.length) == (15, 4)
