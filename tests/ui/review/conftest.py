"""The table that the tests of this folder look at."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from stanceline.domain.codebook import Label
from stanceline.domain.marks import MarkKind
from stanceline.operations import labelling, marking, projects
from stanceline.ui.looks.looks import Looks
from stanceline.ui.place import Place
from stanceline.ui.review.panel import ReviewPanel
from stanceline.ui.session import Session

Labelled = Callable[[str], Label]


@pytest.fixture
def label(session: Session) -> Labelled:
    """``label("against")``: the label of that name."""
    return lambda name: next(each for each in session.codebook if each.name == name)


@pytest.fixture
def given(session: Session, label: Labelled) -> Session:
    """Ada: 1 favour and transport, 3 against and unsure, 6 against, flag on 2, note on 5. Ben: 3 favour."""
    session.do(labelling.choose, [1], label("favour"))
    session.do(labelling.choose, [1], label("transport"))
    session.do(labelling.choose, [3], label("against"), unsure=True)
    session.do(labelling.choose, [6], label("against"))
    session.do(marking.toggle, [2], MarkKind.FLAG)
    session.do(marking.note, 5, "why?")
    ada = session.project.annotator
    session.project.annotator = projects.annotator_named(session.project, "Ben")
    session.do(labelling.choose, [3], label("favour"))
    session.project.annotator = ada
    return session


@pytest.fixture
def review(
    given: Session, place: Place, looks: Looks, qtbot: QtBot, settle: Callable[[], None]
) -> Iterator[ReviewPanel]:
    """Eight sentences, nothing chosen."""
    panel = ReviewPanel(given, place, looks)
    qtbot.addWidget(panel)
    panel.resize(1000, 700)
    with qtbot.waitActive(panel):
        panel.show()
        panel.activateWindow()
    settle()
    yield panel
    given.close()
