"""Every row is painted in every theme, whichever way its text runs, at one height."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QImage, QPaintEvent, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from stanceline.domain.filters import Filter
from stanceline.ui.looks.looks import Looks
from stanceline.ui.place import Place
from stanceline.ui.review.delegate import ROW_HEIGHT
from stanceline.ui.review.model import Column
from stanceline.ui.review.panel import ReviewPanel
from stanceline.ui.session import Session

Settle = Callable[[], None]


class Painted(QObject):
    """Where a widget was asked to paint since this began to look."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.region = QRegion()
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.region |= event.region()
        return super().eventFilter(watched, event)


def picture(panel: ReviewPanel) -> QImage:
    """The table as it is."""
    return panel.table.viewport().grab().toImage()


def reach(image: QImage, panel: ReviewPanel, row: int, ground: QColor) -> tuple[int, int]:
    """From where to where ink stands in the cell of a sentence, from its left edge."""
    table = panel.table
    box = table.visualRect(panel.model.index(row, Column.SENTENCE)).adjusted(4, 4, -4, -4)
    inked = [
        x - box.left()
        for x in range(box.left(), box.right())
        for y in range(box.top(), box.bottom(), 2)
        if image.pixelColor(x, y).name() != ground.name()
    ]
    return min(inked), box.width() - max(inked)


def test_rows_are_painted_in_every_theme(
    given: Session, place: Place, themed: Looks, qtbot: QtBot, settle: Settle
) -> None:
    panel = ReviewPanel(given, place, themed)
    qtbot.addWidget(panel)
    panel.resize(1100, 900)
    panel.show()
    settle()
    panel.table.choose(2)
    image = picture(panel)
    ground = QColor(themed.theme.surface)
    for row in (0, 1, 3):
        start, _ = reach(image, panel, row, ground)
        assert start < 8
    given.close()


def test_right_to_left_sentences_begin_at_the_right(review: ReviewPanel, looks: Looks) -> None:
    review.resize(1100, 1000)
    image, ground = picture(review), QColor(looks.theme.surface)
    start, end = reach(image, review, 6, ground)
    assert start > end
    start, end = reach(image, review, 0, ground)
    assert start < end


def test_all_rows_are_of_one_height_and_none_changes_with_a_label(review: ReviewPanel) -> None:
    assert {review.table.rowHeight(row) for row in range(8)} == {ROW_HEIGHT}


def test_hits_are_marked(
    review: ReviewPanel, place: Place, looks: Looks, settle: Settle, qtbot: QtBot
) -> None:
    def marked() -> bool:
        image = picture(review)
        ink = QColor(looks.theme.hit).name()
        box = review.table.visualRect(review.model.index(0, Column.SENTENCE))
        return any(
            image.pixelColor(x, box.center().y()).name() == ink for x in range(box.left(), box.right())
        )

    assert not marked()
    place.filter_by(Filter(text="quay"))
    qtbot.waitUntil(lambda: len(review.model.keys) == 2)
    assert marked()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_mirrored_window_mirrors_the_table(review: ReviewPanel, direction: Qt.LayoutDirection) -> None:
    review.setLayoutDirection(direction)
    review.table.setLayoutDirection(direction)
    assert not picture(review).isNull()


def test_the_bar_of_the_current_row_leaves_the_row_that_was_current(
    review: ReviewPanel, settle: Settle
) -> None:
    table = review.table

    def click(row: int, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        spot = table.visualRect(review.model.index(row, Column.SENTENCE)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, held, spot)

    click(2)
    settle()
    painted = Painted(table.viewport())
    click(4, Qt.KeyboardModifier.ShiftModifier)
    settle()
    for row in (2, 4):
        assert painted.region.contains(table.visualRect(review.model.index(row, Column.NUMBER)).center())
