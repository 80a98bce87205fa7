"""The label pane that the tests of this folder look at."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from stanceline.domain.codebook import Label
from stanceline.ui.labels.pane import LabelPane
from stanceline.ui.looks.looks import Looks
from stanceline.ui.place import Place
from stanceline.ui.session import Session


class Chosen(list[str]):
    """Names of the labels that were asked for."""

    def choose(self, label: Label) -> None:
        """Remember it."""
        self.append(label.name)


@pytest.fixture
def chosen() -> Chosen:
    """None so far."""
    return Chosen()


@pytest.fixture
def pane(session: Session, place: Place, looks: Looks, chosen: Chosen, qtbot: QtBot) -> Iterator[LabelPane]:
    """Shown, without a sentence."""
    pane = LabelPane(session, place, looks, chosen.choose)
    qtbot.addWidget(pane)
    pane.resize(388, 640)
    with qtbot.waitActive(pane):
        pane.show()
        pane.activateWindow()
    yield pane
    session.close()
