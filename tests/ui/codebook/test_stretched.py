"""The editor in a language whose every phrase is 40 % longer: nothing is cut off."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.pseudo import Pseudo
from tests.ui.test_pseudo import all_cut_off

from stanceline.domain.codebook import Target
from stanceline.operations import labelling, targets
from stanceline.ui.codebook.editor import LEAST, CodebookEditor
from stanceline.ui.codebook.nodes import CODEBOOK, REVISIONS, TARGETS, Kind, Node
from stanceline.ui.guidelines.pane import GuidelinesPane
from stanceline.ui.looks.looks import Looks
from stanceline.ui.session import Session


@pytest.fixture
def pseudo(undressed: QApplication) -> Iterator[Pseudo]:
    """Spoken by everything that is made from now on."""
    translator = Pseudo(undressed)
    undressed.installTranslator(translator)
    yield translator
    undressed.removeTranslator(translator)


def test_nothing_in_the_editor_and_what_it_asks_is_cut_off(
    pseudo: Pseudo, session: Session, looks: Looks, qtbot: QtBot
) -> None:
    behind = QWidget()
    qtbot.addWidget(behind)
    label = next(iter(session.project.codebook))
    session.do(labelling.choose, [1], label)
    session.do(targets.add, Target(name="the quay"))
    editor = CodebookEditor(session, looks, lambda: None, lambda: None, behind)
    editor.resize(LEAST)
    editor.show()
    for node in (
        CODEBOOK,
        Node(Kind.DIMENSION, label.dimension),
        Node(Kind.LABEL, label.id),
        Node(Kind.LABEL, session.codebook.dimensions[1].labels[0].id),
        TARGETS,
        REVISIONS,
    ):
        editor.tree.go(node)
        QCoreApplication.sendPostedEvents()
        assert (node, all_cut_off(editor)) == (node, [])
        area = next(each for each in editor.findChildren(QScrollArea) if each.isVisible())
        qtbot.waitUntil(lambda area=area: area.widget().width() <= area.viewport().width())
    assert editor.width() <= 1024
    for ask in (editor.label_page.merge_asked, editor.label_page.split_asked):
        ask.emit(label.id)
        QCoreApplication.sendPostedEvents()
        dialog = next(each for each in editor.findChildren(QDialog) if each.isVisible())
        assert all_cut_off(dialog) == []
        dialog.reject()


def test_nothing_in_the_guidelines_is_cut_off(
    pseudo: Pseudo, session: Session, looks: Looks, qtbot: QtBot
) -> None:
    pane = GuidelinesPane(session, looks)
    qtbot.addWidget(pane)
    pane.resize(340, 240)
    pane.show()
    QCoreApplication.sendPostedEvents()
    assert all_cut_off(pane) == []
