"""What is seen: colours, lengths, rows, names of tabs, and words for screen readers."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea

from stanceline.ui.charts.figures import Bars, Stack
from stanceline.ui.charts.panel import DistributionPanel
from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.segments import Segments
from stanceline.ui.looks.tokens import THEMES, tone_of
from stanceline.ui.place import Place

Build = Callable[..., DistributionPanel]


def turn() -> None:
    """One turn of the event loop."""
    QTest.qWait(0)


def seen(panel: DistributionPanel) -> QImage:
    return panel.stage.plot.viewport().grab().toImage()


def colour_at(panel: DistributionPanel, row: int, segment: int = 0) -> str:
    spot = panel.stage.plot.drawing.spots[row][segment]
    return seen(panel).pixelColor(round(spot.x + 1), round(spot.y + 2)).name()


def test_bars_that_the_filter_leaves_out_are_at_40_percent(
    build: Build, session: object, place: Place, themed: Looks
) -> None:
    panel = build(session, 0)
    place.narrow(2)
    turn()
    theme = themed.theme
    assert colour_at(panel, 1) == tone_of(theme, "vermilion").mark
    blue, ground = QColor(tone_of(theme, "blue").mark), QColor(theme.surface)
    faded = QColor(colour_at(panel, 0))
    for channel in ("red", "green", "blue"):
        full, under = getattr(blue, channel)(), getattr(ground, channel)()
        assert abs(getattr(faded, channel)() - (0.4 * full + 0.6 * under)) <= 1


def test_colours_follow_the_theme(build: Build, session: object, qapp: QApplication, looks: Looks) -> None:
    panel = build(session)
    for name in ("dark", "high-contrast", "light"):
        looks.use(qapp, name)
        theme = THEMES[name]
        assert [colour_at(panel, 0, part) for part in (1, 2, 3, 4)] == [
            tone_of(theme, tone).mark for tone in ("blue", "vermilion", "grey", "plum")
        ]
        assert seen(panel).pixelColor(seen(panel).width() - 1, 0).name() == theme.surface


@pytest.mark.parametrize("size", [(340, 420), (372, 360), (372, 260), (280, 230)])
def test_what_the_bars_show_is_seen_on_the_screen(build: Build, many: object, size: tuple[int, int]) -> None:
    panel = build(many, 2, *size)
    image, drawing = seen(panel), panel.stage.plot.drawing
    surface = THEMES["light"].surface
    for row in drawing.spots[:4]:
        whole = row[0]
        y = round(whole.y + whole.height / 2)
        inked = [
            x
            for x in range(round(whole.x) - 4, round(whole.x + whole.width) + 4)
            if image.pixelColor(x, y).name() != surface
        ]
        assert abs(min(inked) - whole.x) <= 1
        assert abs(max(inked) + 1 - (whole.x + whole.width)) <= 1


def test_bars_of_fewer_than_five_are_hatched_because_their_percentage_says_little(
    build: Build, empty: object
) -> None:
    for label in (1, 1, 1, 1, 2, 2, 2, 2, 2):
        empty.label(label)
    panel = build(empty, 0)
    image, surface = seen(panel), THEMES["light"].surface
    for row, hatched in ((0, True), (1, False)):
        spot = panel.stage.plot.drawing.spots[row][0]
        across = range(round(spot.x) + 2, round(spot.x + spot.width) - 2)
        colours = {image.pixelColor(x, round(spot.y + spot.height / 2)).name() for x in across}
        assert (len(colours) > 1) is hatched
        assert surface not in colours or hatched


def test_rows_shrink_to_22_pixels_and_then_scroll(build: Build, session: object, many: object) -> None:
    assert build(session, 2, 372, 480).stage.plot.drawing.row_height == 34
    assert build(session, 2, 372, 340).stage.plot.drawing.row_height < 30
    panel = build(many, 1, 372, 300)
    assert panel.stage.plot.drawing.row_height == 22
    assert panel.stage.plot.height() == 14 * 22


def test_tabs_are_called_what_the_codebook_calls_its_dimensions(build: Build, many: object) -> None:
    wide, narrow = build(many, 2, 520, 400), build(many, 2, 340, 400)

    def texts(panel: DistributionPanel) -> list[str]:
        row = panel.findChild(Segments)
        return [button.accessibleName() for button in row.children() if hasattr(button, "isChecked")]

    assert texts(wide) == ["Outlook", "Subjects of the sentence", "Outlook × topic"]
    assert (texts(narrow)[0], texts(narrow)[2]) == ("Outlook", "Outlook × topic")
    assert texts(narrow)[1].startswith("Subj")
    assert narrow.findChild(Segments).sizeHint().width() <= 340


def test_names_and_numbers_are_told_to_screen_readers(build: Build, session: object) -> None:
    panel = build(session, 0)
    plot = panel.stage.plot
    assert plot.accessibleName() == "Stance, Whole project"
    assert plot.accessibleDescription().startswith("Favour 321, 36 percent; Against 260, 29 percent;")
    panel.open_chart(2)
    assert plot.accessibleDescription().startswith("Transport 205: Favour 97, 47 percent, Against 60")


def test_the_panel_is_content_with_little_room(build: Build, many: object) -> None:
    panel = build(many)
    panel.resize(panel.minimumSizeHint())
    turn()
    assert panel.size() == panel.minimumSizeHint()
    assert panel.height() <= 250
    assert panel.width() == 280
    plot = panel.stage.plot
    assert plot.mapTo(panel, QPoint(plot.width(), 0)).x() <= 280
    assert panel.findChild(QScrollArea).viewport().height() >= 44


def test_names_and_markup_of_strangers_are_shown_as_they_are(build: Build, session: object) -> None:
    labels = session.codebook.dimensions[0].labels
    hostile = (replace(labels[0], name="<b>bold</b>\n&amp"), *labels[1:])
    session.codebook = replace(
        session.codebook,
        dimensions=(replace(session.codebook.dimensions[0], labels=hostile), session.codebook.dimensions[1]),
    )
    panel = build(session, 0)
    assert panel.figure.rows[0].title == "<b>bold</b>\n&amp"
    assert isinstance(panel.figure, Bars | Stack)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in panel.findChildren(QLabel))
