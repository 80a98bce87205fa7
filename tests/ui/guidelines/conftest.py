"""The guidelines pane on the project of the harbour."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from stanceline.ui.guidelines.pane import GuidelinesPane
from stanceline.ui.looks.looks import Looks
from stanceline.ui.session import Session


@pytest.fixture
def pane(session: Session, looks: Looks, qtbot: QtBot) -> Iterator[GuidelinesPane]:
    pane = GuidelinesPane(session, looks)
    qtbot.addWidget(pane)
    pane.resize(360, 260)
    pane.show()
    yield pane
    pane.close()
