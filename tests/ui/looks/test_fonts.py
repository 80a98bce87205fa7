"""Both typefaces load, their weights differ, and other scripts go on in fitting families."""

from collections.abc import Callable
from logging import LogRecord
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QImage, QPainter

from stanceline.ui.looks.fonts import (
    READING_FAMILY,
    UI_FAMILY,
    cjk_order,
    load_fonts,
    reading_families,
    ui_families,
)
from stanceline.ui.looks.looks import Looks

WORDS = "The council voted on Tuesday"


def width(font: QFont, words: str = WORDS) -> float:
    """In pixels."""
    return QFontMetricsF(font).horizontalAdvance(words)


def ink(font: QFont) -> int:
    """How much black the words need."""
    picture = QImage(500, 40, QImage.Format.Format_Grayscale8)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    painter.setFont(font)
    painter.drawText(5, 28, WORDS)
    painter.end()
    return sum(255 - level for level in bytes(picture.constBits()))


def test_both_typefaces_are_ours(looks: Looks) -> None:
    assert QFontInfo(looks.ui_font()).family() == UI_FAMILY
    assert QFontInfo(looks.reading_font()).family() == READING_FAMILY
    assert QFontInfo(looks.title_font()).family() == READING_FAMILY


def test_two_weights_of_the_ui_font_have_different_widths(looks: Looks) -> None:
    assert width(looks.ui_font(20, 400)) < width(looks.ui_font(20, 600)) < width(looks.ui_font(20, 700))


def test_two_weights_of_the_title_have_different_widths(looks: Looks) -> None:
    assert width(looks.title_font(27, 400)) < width(looks.title_font(27, 600))


@pytest.mark.parametrize("weight", [600, 700, 900])
def test_a_heavy_weight_is_not_thickened_a_second_time(looks: Looks, weight: int) -> None:
    plain = QFont(looks.ui_font(20, weight))
    plain.setWeight(QFont.Weight.Normal)
    assert ink(looks.ui_font(20, weight)) == ink(plain)


def test_tabular_digits_are_equally_wide(looks: Looks) -> None:
    font = looks.ui_font(13, tabular=True)
    assert len({width(font, digit) for digit in "0123456789"}) == 1
    assert width(looks.ui_font(13), "1111") < width(looks.ui_font(13), "0000")


def test_small_print_is_drawn_with_the_form_for_its_size(looks: Looks) -> None:
    large = QFont(looks.reading_font(60))
    large.setVariableAxis(QFont.Tag("opsz"), 8)
    assert width(large) > width(looks.reading_font(60))


def test_italics_are_drawn_as_such(looks: Looks) -> None:
    slanted = looks.reading_font()
    slanted.setItalic(True)
    assert QFontInfo(slanted).italic()
    assert width(slanted) != width(looks.reading_font())


@pytest.mark.parametrize(
    ("language", "first"),
    [
        ("", "SC"),
        ("en", "SC"),
        ("zh", "SC"),
        ("zh-Hans-SG", "SC"),
        ("zh-Hant", "TC"),
        ("zh_TW", "TC"),
        ("zh-HK", "TC"),
        ("ja", "JP"),
        ("ja-JP", "JP"),
        ("ko-KR", "KR"),
    ],
)
def test_han_characters_follow_the_language_of_the_article(language: str, first: str) -> None:
    order = cjk_order(language)
    assert order[0] == first
    assert sorted(order) == ["JP", "KR", "SC", "TC"]


def test_urdu_is_read_in_nastaliq_but_its_buttons_are_not() -> None:
    assert reading_families("ur-PK").index("Noto Nastaliq Urdu") < reading_families("ur-PK").index(
        "Noto Naskh Arabic"
    )
    assert "Noto Nastaliq Urdu" not in ui_families("ur")
    assert "Noto Nastaliq Urdu" not in reading_families("ar")


def test_a_preferred_typeface_comes_before_ours(looks: Looks) -> None:
    assert reading_families("en", "OpenDyslexic")[:2] == ["OpenDyslexic", READING_FAMILY]
    assert looks.reading_font(18, "en", 400, UI_FAMILY).families()[0] == UI_FAMILY


def test_a_broken_font_file_is_left_out_and_told(
    looks: Looks, tmp_path: Path, expect_log: Callable[..., LogRecord]
) -> None:
    (tmp_path / "broken.ttf").write_bytes(b"not a font")
    assert load_fonts(tmp_path) == ()
    expect_log(r"The font broken\.ttf could not be read")


def test_every_font_comes_with_its_licence(resources: Path) -> None:
    folder = resources / "fonts"
    assert {path.name for path in folder.glob("*.txt")} == {
        "AtkinsonHyperlegibleNext-OFL.txt",
        "Inter-OFL.txt",
        "SourceSerif4-OFL.txt",
    }
    for path in folder.glob("*.txt"):
        assert "SIL OPEN FONT LICENSE Version 1.1" in path.read_text(encoding="utf-8")
