"""The layout holds for a language whose every phrase is 40 % longer: nothing that is shown is cut off."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.ui.pseudo import KEPT, Pseudo, stretched

from stanceline.ui.dialogs.preferences import PreferencesDialog
from stanceline.ui.looks.elidedlabel import ElidedLabel
from stanceline.ui.program import Program
from stanceline.ui.tour.tour import Tour
from stanceline.ui.window import Window

Opener = Callable[..., Window]
SIZES = ((1024, 680), (1366, 768))


@pytest.fixture
def pseudo(program: Program, undressed: QApplication) -> Iterator[Pseudo]:
    """Spoken by everything that is made from now on."""
    translator = Pseudo(undressed)
    undressed.installTranslator(translator)
    yield translator
    undressed.removeTranslator(translator)


def shortens(widget: QWidget) -> bool:
    """Whether it shortens its words with dots, or wraps them, and so may be narrower than they are."""
    return isinstance(widget, ElidedLabel) or getattr(widget, "elides", False)


def cut_off(widget: QWidget) -> str:
    """What is not shown whole of a label's or button's words; empty if all of it is."""
    if isinstance(widget, QLabel):
        if not widget.text() or widget.pixmap().isNull() is False:
            return ""
        wanted = widget.sizeHint()
        if widget.wordWrap():
            fits = widget.height() + 1 >= widget.heightForWidth(widget.width())
        else:
            fits = widget.width() + 1 >= wanted.width()
    elif isinstance(widget, QPushButton | QToolButton | QCheckBox | QComboBox) and _words(widget):
        fits = widget.width() + 1 >= widget.sizeHint().width()
    else:
        return ""
    if fits:
        return ""
    return f"{type(widget).__name__} {_words(widget)!r} needs {widget.sizeHint()}, has {widget.size()}"


def _words(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):
        return widget.currentText()
    bare = Qt.ToolButtonStyle.ToolButtonIconOnly
    if isinstance(widget, QToolButton) and not widget.icon().isNull() and widget.toolButtonStyle() == bare:
        return ""  # its words are in the tip
    return widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""


def all_cut_off(top: QWidget) -> list[str]:
    """Everything in a window that is cut off or stands outside it."""
    found = []
    for widget in top.findChildren(QWidget):
        if not widget.isVisibleTo(top) or isinstance(widget, QMenu) or shortens(widget):
            continue
        if widget.window() is not top or not widget.size().isValid():
            continue
        if said := cut_off(widget):
            found.append(said)
        parent = widget.parentWidget()
        if _words(widget) and parent is not None and not _scrolls(widget):
            there = QRect(widget.pos(), widget.size())
            if there.left() < -1 or there.right() > parent.width() + 1:
                found.append(f"{type(widget).__name__} {_words(widget)!r} sticks out of its pane")
    return found


def _scrolls(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return (
        parent is not None
        and parent.metaObject().className() in ("QWidget",)
        and parent.objectName() == ("qt_scrollarea_viewport")
    )


@given(st.text())
def test_a_stretched_phrase_keeps_its_places_and_is_longer(text: str) -> None:
    assert KEPT.findall(stretched(text)) == KEPT.findall(text)
    assert len(stretched(text)) >= len(text) * 1.39


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_nothing_in_the_window_is_cut_off(
    pseudo: Pseudo, open_window: Opener, project: Path, width: int, height: int
) -> None:
    window = open_window(project, width, height)
    assert pseudo.asked
    assert (window.width(), window.height()) == (width, height)
    assert all_cut_off(window) == []


@pytest.mark.parametrize(
    "name", ["edit.preferences", "help.contents", "file.export", "file.import", "help.about", "file.new"]
)
def test_nothing_in_a_dialog_is_cut_off(
    pseudo: Pseudo, open_window: Opener, project: Path, name: str, qtbot: QtBot
) -> None:
    window = open_window(project, 1024, 680)
    window.actions_.by_id[name].trigger()
    dialog = next(each for each in window.findChildren(QDialog) if each.isVisible())
    QCoreApplication.sendPostedEvents()
    assert all_cut_off(dialog) == []
    if isinstance(dialog, PreferencesDialog):
        for row in range(dialog.sections.count()):
            dialog.sections.setCurrentRow(row)
            QCoreApplication.sendPostedEvents()
            assert all_cut_off(dialog) == []
    dialog.reject()


def test_nothing_in_the_first_window_is_cut_off(pseudo: Pseudo, program: Program) -> None:
    welcome = program.welcome()
    welcome.resize(1024, 680)
    QCoreApplication.sendPostedEvents()
    assert all_cut_off(welcome) == []


def test_no_step_of_the_tutorial_is_cut_off(pseudo: Pseudo, open_window: Opener, project: Path) -> None:
    window = open_window(project, 1024, 680)
    window.actions_.by_id["help.tour"].trigger()
    tour = window.findChild(Tour)
    assert tour is not None
    for row in range(6):
        tour.show_step(row)
        QCoreApplication.sendPostedEvents()
        assert all_cut_off(tour) == []
        assert window.rect().contains(tour.geometry())
