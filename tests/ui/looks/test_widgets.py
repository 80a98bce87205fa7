"""Chips, segments, rings, banners and the rest: what they tell, and that they are painted in every theme."""

from collections.abc import Callable
from itertools import combinations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from stanceline.ui.looks.banner import Banner, Tidings
from stanceline.ui.looks.card import Card
from stanceline.ui.looks.chip import Chip
from stanceline.ui.looks.elidedlabel import ElidedLabel
from stanceline.ui.looks.iconbutton import IconButton
from stanceline.ui.looks.keycap import KeyCap
from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.painting import paint_box
from stanceline.ui.looks.plaintip import plain_tip
from stanceline.ui.looks.ring import Ring
from stanceline.ui.looks.segments import Segments
from stanceline.ui.looks.sharebar import paint_share_bar, share_lengths

MAKERS: dict[str, Callable[[Looks], QWidget]] = {
    "banner": lambda looks: Banner(looks, Tidings.ERROR, "The drive went away.", ["Try again"]),
    "card": Card,
    "chip": lambda looks: Chip(looks, "To do", count=63),
    "closable chip": lambda looks: Chip(looks, "Against", closable=True),
    "elided label": lambda looks: ElidedLabel(looks, "A charge that divides the old town"),
    "icon button": lambda looks: IconButton(looks, "flag", "Flag"),
    "key cap": lambda looks: KeyCap(looks, "Space"),
    "ring": lambda looks: Ring(looks, 7, 11),
    "segments": lambda looks: Segments(looks, ["Stance", "Topics"]),
}


def colours(picture: QImage) -> set[str]:
    """Every colour in it."""
    return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}


def made(qtbot: QtBot, widget: QWidget) -> QWidget:
    """At the size it asks for."""
    qtbot.addWidget(widget)
    widget.resize(widget.sizeHint().expandedTo(widget.minimumSizeHint()))
    return widget


@pytest.mark.parametrize("name", list(MAKERS))
def test_every_widget_is_painted_in_every_theme(themed: Looks, qtbot: QtBot, name: str) -> None:
    widget = MAKERS[name](themed)
    widget.resize(200, 60)
    made(qtbot, widget)
    widget.resize(max(60, widget.width()), max(30, widget.height()))
    assert len(colours(widget.grab().toImage())) > 1


@pytest.mark.parametrize("name", [name for name in MAKERS if name not in ("card", "segments")])
def test_every_widget_has_a_name_for_screen_readers(looks: Looks, qtbot: QtBot, name: str) -> None:
    widget = made(qtbot, MAKERS[name](looks))
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface.text(QAccessible.Text.Name)


def test_an_empty_tip_stays_empty_and_others_are_escaped() -> None:
    assert plain_tip("") == ""
    assert plain_tip("<b>a</b>\nb") == "<qt>&lt;b&gt;a&lt;/b&gt;<br>b</qt>"


# Chip


def test_a_chip_shows_its_count_in_the_persons_own_numbers(looks: Looks, qtbot: QtBot) -> None:
    chip = Chip(looks, "To do", count=7)
    qtbot.addWidget(chip)
    assert chip.accessibleName() == "To do 7"
    chip.setCount(None)
    assert chip.accessibleName() == "To do"


def test_a_chip_does_not_change_its_width_when_it_is_switched(looks: Looks, qtbot: QtBot) -> None:
    chip = Chip(looks, "To do", count=7)
    qtbot.addWidget(chip)
    before = chip.sizeHint()
    chip.click()
    assert chip.isChecked()
    assert chip.sizeHint() == before


def test_the_cross_of_a_chip_closes_and_the_rest_presses(looks: Looks, qtbot: QtBot) -> None:
    chip = made(qtbot, Chip(looks, "Against", closable=True))
    told: list[str] = []
    chip.closed.connect(lambda: told.append("closed"))
    chip.clicked.connect(lambda: told.append("clicked"))
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 14, 13))
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(14, 13))
    assert told == ["closed", "clicked"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_a_key_closes_a_chip_that_can_be_closed(looks: Looks, qtbot: QtBot, key: Qt.Key) -> None:
    chip = made(qtbot, Chip(looks, "Against", closable=True))
    with qtbot.waitSignal(chip.closed):
        qtbot.keyClick(chip, key)
    fixed = made(qtbot, Chip(looks, "To do"))
    with qtbot.assertNotEmitted(fixed.closed):
        qtbot.keyClick(fixed, key)


# Segments


def test_choosing_a_segment_tells_its_index_once(looks: Looks, qtbot: QtBot) -> None:
    segments = made(qtbot, Segments(looks, ["Annotate", "Review", "Insights"]))
    told: list[int] = []
    segments.chosen.connect(told.append)
    buttons = segments.findChildren(QWidget)
    qtbot.mouseClick(buttons[2], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(buttons[2], Qt.MouseButton.LeftButton)
    assert told == [2]
    assert segments.current == 2


def test_choosing_by_the_program_is_silent(looks: Looks, qtbot: QtBot) -> None:
    segments = made(qtbot, Segments(looks, ["Annotate", "Review"]))
    with qtbot.assertNotEmitted(segments.chosen):
        segments.choose(1)
    assert segments.current == 1
    with pytest.raises(IndexError):
        segments.choose(2)


def test_the_arrow_keys_move_through_the_segments(looks: Looks, qtbot: QtBot) -> None:
    segments = made(qtbot, Segments(looks, ["Annotate", "Review", "Insights"]))
    with qtbot.waitActive(segments):
        segments.show()
        segments.activateWindow()
    segments.findChildren(QWidget)[0].setFocus()
    with qtbot.waitSignal(segments.chosen):
        qtbot.keyClick(segments.focusWidget(), Qt.Key.Key_Right)
    assert segments.current == 1


def test_choosing_a_segment_moves_none_of_them(looks: Looks, qtbot: QtBot) -> None:
    segments = made(qtbot, Segments(looks, ["Annotate", "Review", "Insights"]))
    segments.show()
    before = [button.geometry() for button in segments.findChildren(QWidget)]
    segments.choose(2)
    assert [button.geometry() for button in segments.findChildren(QWidget)] == before


# Ring


def test_a_ring_tells_its_numbers_in_words(looks: Looks, qtbot: QtBot) -> None:
    ring = Ring(looks, 7, 11)
    qtbot.addWidget(ring)
    assert ring.accessibleName() == "7 of 11 labelled"


def test_a_full_ring_takes_the_colour_of_success(themed: Looks, qtbot: QtBot) -> None:
    ring = made(qtbot, Ring(themed, 10, 11))
    assert themed.theme.accent in colours(ring.grab().toImage())
    ring.setProgress(11, 11)
    assert themed.theme.ok in colours(ring.grab().toImage())


@pytest.mark.parametrize(("done", "total"), [(0, 0), (0, 5), (9, 5), (1999, 2000)])
def test_a_ring_can_show_any_numbers(looks: Looks, qtbot: QtBot, done: int, total: int) -> None:
    ring = made(qtbot, Ring(looks, done, total))
    assert not ring.grab().isNull()


# Elided label


@pytest.mark.parametrize("words", ["Harbour Post", "صحيفة"])
def test_a_shortened_label_stands_where_its_window_begins(looks: Looks, qtbot: QtBot, words: str) -> None:
    label = ElidedLabel(looks, words)
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    label.resize(400, 24)
    made(qtbot, label)
    label.resize(400, 24)
    picture = label.grab().toImage()
    ground = picture.pixelColor(0, 0)
    inked = [x for x in range(400) if any(picture.pixelColor(x, y) != ground for y in range(24))]
    assert min(inked) > 200


def test_a_text_that_does_not_fit_is_told_in_the_tip(looks: Looks, qtbot: QtBot) -> None:
    label = ElidedLabel(looks, "A charge that <b>divides</b>\nthe old town")
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.show()
    assert "&lt;b&gt;divides&lt;/b&gt; the old town" in label.toolTip()
    label.resize(label.sizeHint())
    assert label.toolTip() == ""
    assert label.text() == "A charge that <b>divides</b> the old town"


# Banner


def test_a_banner_tells_which_button_was_pressed(looks: Looks, qtbot: QtBot) -> None:
    banner = made(qtbot, Banner(looks, Tidings.WARNING, "Read-only", ["Open a copy", "Details"]))
    told: list[int] = []
    banner.pressed.connect(told.append)
    for button in banner.findChildren(QPushButton):
        button.click()
    assert told == [0, 1]


def test_a_banner_hides_when_it_is_closed(looks: Looks, qtbot: QtBot) -> None:
    banner = made(qtbot, Banner(looks, Tidings.INFO, "Sample project"))
    banner.show()
    with qtbot.waitSignal(banner.closed):
        banner.findChild(QToolButton).click()
    assert not banner.isVisible()


def test_a_banner_shows_untrusted_words_as_they_are(looks: Looks, qtbot: QtBot) -> None:
    banner = made(qtbot, Banner(looks, Tidings.ERROR, "<b>charge</b>"))
    (label,) = banner.findChildren(QLabel)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert banner.text() == "<b>charge</b>"


def test_a_banner_that_says_something_else_has_only_the_new_buttons(looks: Looks, qtbot: QtBot) -> None:
    banner = made(qtbot, Banner(looks, Tidings.INFO, "One", ["First", "Second"]))
    banner.say("Two", Tidings.ERROR, ["Third"])
    told: list[int] = []
    banner.pressed.connect(told.append)
    (button,) = [each for each in banner.findChildren(QPushButton) if each.text() == "Third"]
    button.click()
    assert told == [0]
    assert banner.accessibleName() == "Two"


def test_a_banner_holds_at_most_three_buttons(looks: Looks, qtbot: QtBot) -> None:
    banner = made(qtbot, Banner(looks))
    with pytest.raises(ValueError, match="4 buttons"):
        banner.say("One", Tidings.INFO, ["a", "b", "c", "d"])


def test_in_a_narrow_pane_the_buttons_go_below_the_text(looks: Looks, qtbot: QtBot) -> None:
    words = "The project file is on a drive that went away. Your last 3 labels are kept here."
    banner = Banner(looks, Tidings.ERROR, words, ["Try again", "Save a copy", "Details"])
    qtbot.addWidget(banner)
    banner.show()
    label, button = banner.findChild(QLabel), banner.findChild(QPushButton)
    banner.resize(900, 60)
    qtbot.waitUntil(lambda: button.x() > label.geometry().right())
    banner.resize(420, 120)
    qtbot.waitUntil(lambda: button.y() > label.geometry().bottom())


# Boxes


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 1.75, 2.0, 3.0])
@given(left=st.integers(1, 20), side=st.integers(20, 40))
def test_the_line_of_a_box_is_sharp_at_any_scale_and_place(ratio: float, left: int, side: int) -> None:
    picture = QImage(200, 200, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    picture.setDevicePixelRatio(ratio)
    with QPainter(picture) as painter:
        paint_box(painter, QRectF(left, left, side, side), 4, QColor("white"), QColor("red"))
    middle = round((left + side / 2) * ratio)
    white = [picture.pixelColor(x, middle).green() for x in range(200)]
    # A blurred line would leave pixels half way between the two; rounding leaves 1 %.
    assert all(level < 8 or level > 247 for level in white)
    assert sum(level < 8 for level in white) == 2 * max(1, int(ratio + 0.25))


# Share bar


def bar(looks: Looks, parts: list[tuple[int, QColor]], total: int, *, mirrored: bool = False) -> list[str]:
    """The colours along the middle of a bar of 100 × 6 px."""
    picture = QImage(100, 6, QImage.Format.Format_RGB32)
    picture.fill(QColor(looks.theme.surface))
    painter = QPainter(picture)
    paint_share_bar(painter, QRectF(0, 0, 100, 6), parts, total, looks, mirrored=mirrored)
    painter.end()
    return [picture.pixelColor(x, 3).name() for x in range(100)]


def test_each_part_is_as_long_as_its_share(looks: Looks) -> None:
    row = bar(looks, [(3, QColor("#ff0000")), (2, QColor("#0000ff"))], 10)
    assert row.count("#ff0000") == pytest.approx(30, abs=3)
    assert row.count("#0000ff") == pytest.approx(20, abs=3)
    assert row.count(looks.theme.track) == pytest.approx(50, abs=3)


def test_a_full_bar_has_no_track_and_an_empty_one_nothing_else(looks: Looks) -> None:
    full = bar(looks, [(1, QColor("#ff0000")), (1, QColor("#0000ff"))], 2)
    assert looks.theme.track not in full
    assert full[98] == "#0000ff"
    assert set(bar(looks, [], 0)[2:-2]) == {looks.theme.track}


def test_a_mirrored_bar_begins_at_the_right(looks: Looks) -> None:
    row = bar(looks, [(3, QColor("#ff0000"))], 10, mirrored=True)
    assert row[90] == "#ff0000"
    assert row[10] == looks.theme.track


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(counts=st.lists(st.integers(0, 40), max_size=8), left=st.integers(0, 40))
def test_no_part_of_something_is_invisible(looks: Looks, counts: list[int], left: int) -> None:
    parts = [(count, QColor(255, 20 * index, 0)) for index, count in enumerate(counts)]
    row = bar(looks, parts, sum(counts) + left)
    for count, colour in parts:
        assert (colour.name() in row) == (count > 0)


@given(
    counts=st.lists(st.integers(1, 10**6), max_size=30),
    left=st.integers(0, 10**6),
    width=st.integers(1, 400),
)
def test_the_parts_keep_their_order_of_size_and_never_outgrow_the_bar(
    counts: list[int], left: int, width: int
) -> None:
    lengths = share_lengths(counts, sum(counts) + left, width)
    assert sum(lengths) <= width + 1e-6
    assert all(length > 0 for length in lengths)
    for (count, length), (other_count, other_length) in combinations(zip(counts, lengths, strict=True), 2):
        assert count <= other_count or length >= other_length - 1e-9


def test_a_tip_names_its_key_in_brackets() -> None:
    assert plain_tip("Note", "M") == "<qt>Note (M)</qt>"
    assert plain_tip("Note") == "<qt>Note</qt>"
    assert plain_tip("", "M") == ""
