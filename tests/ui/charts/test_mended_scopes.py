"""A bar asks for the sentences that it counts: those of the current annotator where only these are counted."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from stanceline.domain.filters import Filter
from stanceline.domain.tally import Scope
from stanceline.ui.charts.panel import DistributionPanel
from stanceline.ui.place import Place

Build = Callable[..., DistributionPanel]


def click(panel: DistributionPanel, row: int, *, adding: bool = False) -> frozenset[int]:
    """Click on the bar of a row; its labels."""
    plot = panel.stage.plot
    assert plot is not None
    assert plot.drawing is not None
    spot = plot.drawing.spots[row][0]
    keys = Qt.KeyboardModifier.ControlModifier if adding else Qt.KeyboardModifier.NoModifier
    at = QPointF(spot.middle, spot.y + spot.height / 2).toPoint()
    QTest.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, keys, at)
    return frozenset(spot.label_ids)


def test_where_mine_are_counted_mine_are_asked_for(build: Build, session: object, place: Place) -> None:
    panel = build(session, 1)
    panel.count(Scope.MINE)
    labels = click(panel, 0)
    assert place.filter == Filter(labels=labels, annotator=7)


def test_where_everybodys_are_counted_everybodys_are_asked_for(
    build: Build, session: object, place: Place
) -> None:
    panel = build(session, 1)
    assert place.filter.annotator is None
    labels = click(panel, 0)
    assert place.filter == Filter(labels=labels)


def test_the_same_bar_in_another_scope_asks_for_others_and_twice_for_everything(
    build: Build, session: object, place: Place
) -> None:
    panel = build(session, 1)
    labels = click(panel, 0)
    panel.count(Scope.MINE)
    assert click(panel, 0) == labels
    assert place.filter == Filter(labels=labels, annotator=7)
    click(panel, 0)
    assert place.filter == Filter()


def test_labels_that_are_added_are_asked_for_of_whom_is_counted(
    build: Build, session: object, place: Place
) -> None:
    panel = build(session, 1)
    panel.count(Scope.MINE)
    both = click(panel, 0) | click(panel, 1, adding=True)
    assert place.filter == Filter(labels=both, annotator=7)
    for label in both:
        place.narrow(label)
    assert place.filter == Filter()
