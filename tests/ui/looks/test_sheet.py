"""What the style sheet promises of parts that the platform would otherwise dress."""

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from stanceline.ui.looks.levelling import level
from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.plaintip import plain_tip


def test_buttons_of_dialogs_have_no_icons(themed: Looks, qtbot: QtBot) -> None:
    button = QDialogButtonBox.StandardButton
    box = QDialogButtonBox(button.Ok | button.Cancel | button.Close | button.Save)
    qtbot.addWidget(box)
    box.show()
    assert all(each.icon().isNull() for each in box.buttons())


def test_the_list_of_a_combo_box_shows_whole_rows_in_one_frame(themed: Looks, qtbot: QtBot) -> None:
    combo = QComboBox()
    combo.addItems([f"Choice {n}" for n in range(14)])
    combo.setCurrentIndex(9)
    qtbot.addWidget(combo)
    combo.show()
    combo.showPopup()
    view = combo.view()
    around = view.window()
    assert isinstance(around, QFrame)
    assert around.frameShape() is QFrame.Shape.NoFrame
    assert around.rect() == view.geometry()
    assert view.viewport().height() % view.sizeHintForRow(0) == 0
    assert view.verticalScrollBar().maximum() == 4
    combo.hidePopup()


def test_tool_tips_have_some_room_around_their_words_and_not_much(
    looks: Looks, undressed: QApplication, qtbot: QtBot
) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.show()
    QToolTip.showText(owner.mapToGlobal(QPoint(5, 5)), plain_tip("Next article"), owner)
    tip = next(each for each in undressed.topLevelWidgets() if each.inherits("QTipLabel"))
    assert isinstance(tip, QLabel)
    words = tip.fontMetrics().boundingRect("Next article")
    room = (tip.width() - words.width()) / 2, (tip.height() - words.height()) / 2
    assert all(6 <= each <= 11 for each in room), room
    QToolTip.hideText()
    QCoreApplication.processEvents()
    qtbot.waitUntil(lambda: not tip.isVisible())


def test_what_stands_in_one_row_is_equally_high(themed: Looks, qtbot: QtBot) -> None:
    row = (QLineEdit(), QComboBox(), QSpinBox(), QPushButton("Open"), QPushButton("فتح المقال"))
    for each in row:
        qtbot.addWidget(each)
        each.show()
        each.adjustSize()
    assert {each.height() for each in row} == {32}, [each.height() for each in row]


def test_a_low_field_is_high_enough_to_be_hit_and_stays_so_with_the_keyboard(
    themed: Looks, qtbot: QtBot
) -> None:
    field = QLineEdit()
    field.setProperty("low", True)
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    before = field.sizeHint().height()
    assert before >= 24
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    assert field.sizeHint().height() == before


def test_the_name_of_a_field_stands_level_with_it(themed: Looks, qtbot: QtBot) -> None:
    window, field = QWidget(), QLineEdit()
    form = QFormLayout(window)
    form.addRow("Name", field)
    form.addRow("", QLineEdit())
    level(form)
    qtbot.addWidget(window)
    window.show()
    name = form.labelForField(field)
    assert abs(name.geometry().center().y() - field.geometry().center().y()) <= 1
