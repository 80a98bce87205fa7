"""The button of a label says what is saved, and asks for the rest."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QApplication, QGridLayout, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from stanceline.ui.looks.labelbutton import LabelButton
from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.tokens import tone_of


def colours(picture: QImage) -> set[str]:
    """Every colour in it."""
    return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}


def favour(looks: Looks, qtbot: QtBot, *, single: bool = True, title: str = "Favour") -> LabelButton:
    """180 px wide and hidden."""
    button = LabelButton(
        looks,
        key="1",
        title=title,
        colour="blue" if single else "sand",
        shape="up" if single else "",
        single=single,
        tooltip="Speaks <b>for</b> it",
    )
    qtbot.addWidget(button)
    button.resize(180, button.sizeHint().height())
    return button


def test_a_chosen_stance_takes_its_tone(themed: Looks, qtbot: QtBot) -> None:
    button, tone = favour(themed, qtbot), tone_of(themed.theme, "blue")
    assert tone.mark in colours(button.grab().toImage())
    assert tone.tint not in colours(button.grab().toImage())
    button.setChecked(True)
    assert {tone.mark, tone.tint} <= colours(button.grab().toImage())


def test_a_chosen_topic_keeps_its_dot_and_takes_the_accent(themed: Looks, qtbot: QtBot) -> None:
    button = favour(themed, qtbot, single=False)
    button.setChecked(True)
    assert {themed.theme.accent_soft, themed.theme.accent, "#ddaa33"} <= colours(button.grab().toImage())


@pytest.mark.parametrize("single", [True, False])
def test_off_on_and_partial_look_different(themed: Looks, qtbot: QtBot, single: bool) -> None:
    button = favour(themed, qtbot, single=single)
    off = button.grab().toImage()
    button.setChecked(True)
    on = button.grab().toImage()
    button.setPartial(True)
    partial = button.grab().toImage()
    assert button.isPartial()
    assert off != on != partial != off


def test_a_click_asks_and_does_not_tick(looks: Looks, qtbot: QtBot) -> None:
    button = favour(looks, qtbot)
    with qtbot.waitSignal(button.clicked):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not button.isChecked()


def test_space_presses_the_button_that_tab_reached(looks: Looks, qtbot: QtBot) -> None:
    button = favour(looks, qtbot)
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Space)


def test_a_click_leaves_the_keyboard_where_it_was(looks: Looks, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column, reader, button = QVBoxLayout(window), QLineEdit(), favour(looks, qtbot)
    column.addWidget(reader)
    column.addWidget(button)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    reader.setFocus()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert reader.hasFocus()


def test_focus_is_visible(themed: Looks, qtbot: QtBot) -> None:
    button = favour(themed, qtbot)
    before = button.grab().toImage()
    with qtbot.waitActive(button):
        button.show()
        button.activateWindow()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    after = button.grab().toImage()
    assert themed.theme.accent in colours(after)
    assert themed.theme.accent not in colours(before)


def test_the_tip_shows_untrusted_words_as_they_are(looks: Looks, qtbot: QtBot) -> None:
    button = favour(looks, qtbot, title="<i>A & B</i>")
    assert "&lt;i&gt;A &amp; B&lt;/i&gt;" in button.toolTip()
    assert "Speaks &lt;b&gt;for&lt;/b&gt; it" in button.toolTip()
    assert button.title == "<i>A & B</i>"
    assert button.shortcut().isEmpty()


def test_a_screen_reader_meets_a_named_checkable_button(looks: Looks, qtbot: QtBot) -> None:
    button = favour(looks, qtbot)
    button.setChecked(True)
    interface = QAccessible.queryAccessibleInterface(button)
    assert interface.text(QAccessible.Text.Name) == "Favour"
    assert interface.text(QAccessible.Text.Description) == "Speaks <b>for</b> it"
    assert interface.state().checkable
    assert interface.state().checked


@pytest.mark.parametrize("single", [True, False])
def test_it_is_tall_enough_to_be_hit_and_keeps_its_height(looks: Looks, qtbot: QtBot, single: bool) -> None:
    button = favour(looks, qtbot, single=single)
    before = button.sizeHint().height()
    button.setChecked(True)
    assert button.sizeHint().height() == before
    assert 34 <= before <= 36


def test_neighbours_share_the_width_equally(looks: Looks, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    grid = QGridLayout(window)
    buttons = [favour(looks, qtbot, title=title) for title in ("No", "Cautiously optimistic about all of it")]
    for column, button in enumerate(buttons):
        grid.addWidget(button, 0, column)
    window.resize(340, 60)
    window.show()
    assert abs(buttons[0].width() - buttons[1].width()) <= 1


def test_right_to_left_it_is_mirrored(looks: Looks, qtbot: QtBot, qapp: QApplication) -> None:
    button, mark = favour(looks, qtbot), tone_of(looks.theme, "blue").mark

    def place() -> float:
        picture = button.grab().toImage()
        xs = [
            x
            for x in range(picture.width())
            for y in range(picture.height())
            if picture.pixelColor(x, y).name() == mark
        ]
        return sum(xs) / len(xs)

    left = place()
    button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert place() == pytest.approx(button.width() - left, abs=2)


def test_the_pointer_over_it_is_seen(looks: Looks, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(300, 100)
    button = favour(looks, qtbot)
    button.setParent(window)
    window.show()
    before = button.grab().toImage()
    # As Qt notes it when the pointer comes; the pointer itself belongs to every window of the run.
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    assert button.grab().toImage() != before
