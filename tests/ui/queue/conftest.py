"""The queue pane that the tests of this folder look at."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from stanceline.ui.looks.looks import Looks
from stanceline.ui.place import Place
from stanceline.ui.queue.panel import QueuePanel
from stanceline.ui.session import Session


@pytest.fixture
def panel(session: Session, place: Place, looks: Looks, qtbot: QtBot) -> Iterator[QueuePanel]:
    """With the three articles of the harbour, at the first."""
    panel = QueuePanel(session, place, looks)
    qtbot.addWidget(panel)
    panel.resize(312, 640)
    with qtbot.waitActive(panel):
        panel.show()
        panel.activateWindow()
    qtbot.waitUntil(lambda: place.article is not None)
    yield panel
    session.close()
