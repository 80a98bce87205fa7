"""How the width of the reader is shared out."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF

from stanceline.ui.reading.column import (
    card_of,
    content_height,
    first_line,
    fitted_column,
    line_pitch,
    row_height,
    topic_middles,
)
from stanceline.ui.reading.manner import SIZES, Manner

widths = st.integers(520, 3000)
sizes = st.sampled_from(SIZES)


@given(widths, sizes)
def test_nothing_is_cut_from_520_px_on(width: int, size: int) -> None:
    column = fitted_column(width, size)
    assert 0 <= column.left < column.number < column.shape < column.text
    assert column.text + column.text_width < column.notes
    assert column.notes + column.notes_width < column.left + column.width - column.inset
    assert column.left + column.width <= width


@given(widths, sizes)
def test_text_gets_the_larger_part_and_no_more_than_a_readable_measure(width: int, size: int) -> None:
    column = fitted_column(width, size)
    assert column.notes_width < column.text_width <= 36 * size


@given(widths, sizes)
def test_mirroring_twice_changes_nothing(width: int, size: int) -> None:
    column = fitted_column(width, size)
    rect = QRectF(column.notes, 3, 40, 20)
    assert column.mirrored(rect) != rect
    assert column.mirrored(column.mirrored(rect)) == rect


def test_the_measure_at_the_design_size_is_560_to_640_px() -> None:
    assert 560 <= fitted_column(887, 18).text_width <= 640
    assert fitted_column(1400, 18).text_width == 640


@given(st.integers(1, 40), sizes, st.booleans(), st.booleans())
def test_the_card_holds_the_text_and_every_line_of_topics(
    lines: int, size: int, tall: bool, gap: bool
) -> None:
    pitch = line_pitch(size, tall)
    rect = QRectF(0, 100, 800, row_height(lines, pitch, gap))
    card = card_of(rect, fitted_column(800, size), gap)
    assert rect.top() < card.top() < card.bottom() < rect.bottom()
    assert first_line(card) + content_height(lines, pitch) <= card.bottom()
    assert first_line(card) + topic_middles(lines, pitch)[-1] + 6 <= card.bottom()


def test_one_line_of_18_px_has_29_px_and_31_for_taller_scripts() -> None:
    assert (line_pitch(18, tall=False), line_pitch(18, tall=True)) == (29, 31)


@given(widths, st.integers(1, 6))
def test_a_number_of_any_length_stays_off_the_edge_of_the_card(width: int, digits: int) -> None:
    column = fitted_column(width, 18, digits=digits)
    assert column.number - 8 * digits >= column.left + column.inset + 4


@given(
    widths, sizes, st.sampled_from(["narrow", "normal", "wide"]), st.sampled_from(["words", "dots", "hidden"])
)
def test_every_measure_and_margin_fits(width: int, size: int, measure: str, margin: str) -> None:
    for layout in ("lines", "prose"):
        manner = Manner(size=size, measure=measure, margin=margin, layout=layout)
        column = fitted_column(width, size, manner=manner)
        assert column.text + column.text_width <= column.notes
        assert column.notes + column.notes_width <= column.left + column.width - column.inset
        assert column.left + column.width <= width


def test_lines_are_shorter_and_longer_as_asked() -> None:
    widths = [
        fitted_column(1600, 18, manner=Manner(measure=measure)).text_width
        for measure in ("narrow", "normal", "wide")
    ]
    assert widths == [550, 640, 820]


def test_lines_stand_closer_and_wider_as_asked() -> None:
    assert [line_pitch(18, False, spacing) for spacing in ("compact", "normal", "relaxed")] == [26, 29, 34]
