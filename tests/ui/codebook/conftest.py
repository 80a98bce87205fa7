"""The editor on the project of the harbour, without a window behind it."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from stanceline.domain.codebook import Label
from stanceline.operations import undoing
from stanceline.ui.codebook.editor import CodebookEditor
from stanceline.ui.looks.looks import Looks
from stanceline.ui.session import Session


@pytest.fixture
def named(session: Session) -> Callable[[str], Label]:
    """``named("favour")``: the label of that name as the file has it."""

    def find(name: str) -> Label:
        return next(label for label in session.project.codebook if label.name == name)

    return find


@pytest.fixture
def editor(session: Session, looks: Looks, qtbot: QtBot) -> Iterator[CodebookEditor]:
    """Open, with undo and redo as in a window."""
    behind = QWidget()
    qtbot.addWidget(behind)
    made = CodebookEditor(
        session, looks, lambda: session.do(undoing.undo), lambda: session.do(undoing.redo), behind
    )
    made.show()
    with qtbot.waitActive(made):
        made.activateWindow()
    yield made
    behind.close()
