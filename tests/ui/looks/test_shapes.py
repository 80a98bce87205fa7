"""Eight shapes that stay inside their box and are told apart without colour."""

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from stanceline.domain.codebook import SHAPES
from stanceline.ui.looks.shapes import paint_dot, paint_shape, shape_path

BOX = QRectF(4, 4, 12, 12)
RED = QColor("#ff0000")


def drawn(shape: str, hollow: bool = False) -> QImage:
    """The shape at the size it has in the reader, with 4 px around it."""
    picture = QImage(20, 20, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(0)
    painter = QPainter(picture)
    paint_shape(painter, shape, BOX, RED, hollow)
    painter.end()
    return picture


def coverage(picture: QImage) -> list[int]:
    """Alpha of every pixel, row by row."""
    return [picture.pixelColor(x, y).alpha() for y in range(20) for x in range(20)]


@pytest.mark.parametrize("hollow", [False, True])
@pytest.mark.parametrize("shape", SHAPES)
def test_a_shape_fills_its_box_and_does_not_leave_it(shape: str, hollow: bool) -> None:
    picture = drawn(shape, hollow)
    outside = [
        picture.pixelColor(x, y).alpha()
        for x in range(20)
        for y in range(20)
        if not BOX.adjusted(-1, -1, 1, 1).contains(x + 0.5, y + 0.5)
    ]
    assert max(outside) == 0
    assert sum(coverage(picture)) > 255 * 12


@pytest.mark.parametrize(("one", "other"), list(combinations(SHAPES, 2)))
def test_two_shapes_differ_in_more_than_their_edges(one: str, other: str) -> None:
    difference = sum(abs(a - b) for a, b in zip(coverage(drawn(one)), coverage(drawn(other)), strict=True))
    assert difference > 255 * 12  # of 144 px


@pytest.mark.parametrize("shape", ["up", "down", "circle", "diamond", "square"])
def test_a_hollow_shape_is_empty_in_the_middle(shape: str) -> None:
    assert drawn(shape).pixelColor(10, 10).alpha() == 255
    assert drawn(shape, hollow=True).pixelColor(10, 10).alpha() == 0


def test_an_unknown_shape_is_a_circle() -> None:
    assert shape_path("", BOX) == shape_path("circle", BOX)


@pytest.mark.parametrize("shape", SHAPES)
def test_a_shape_in_a_wide_box_is_not_stretched(shape: str) -> None:
    bounds = shape_path(shape, QRectF(0, 0, 100, 12)).boundingRect()
    assert bounds.width() <= 14
    assert abs(bounds.center().x() - 50) < 1


def test_a_dot_is_a_rounded_square_in_the_middle() -> None:
    picture = QImage(20, 20, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(0)
    painter = QPainter(picture)
    paint_dot(painter, QRectF(0, 6, 20, 8), RED)
    painter.end()
    assert picture.pixelColor(10, 10).name() == "#ff0000"
    assert picture.pixelColor(7, 10).alpha() == 255
    assert picture.pixelColor(5, 10).alpha() == 0
    assert picture.pixelColor(6, 6).alpha() < 255
