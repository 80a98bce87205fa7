"""The annotator's own pace and the proposal of a break: by an injected clock, after a lull, for nobody else."""

import time

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from stanceline.operations import labelling
from stanceline.ui import resting
from stanceline.ui.looks.looks import Looks
from stanceline.ui.notices import Notices
from stanceline.ui.place import Place
from stanceline.ui.resting import Resting
from stanceline.ui.session import Session


class Clock:
    """Tells what the test says."""

    def __init__(self) -> None:
        self.time = 1_800_000_000.0

    def __call__(self) -> float:
        return self.time


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def notices(looks: Looks, qtbot: QtBot) -> Notices:
    made = Notices(looks)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def rest(
    session: Session,
    place: Place,
    notices: Notices,
    clock: Clock,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> Resting:
    """A pace that has been read, with a lull of no length."""
    monkeypatch.setattr(resting, "LULL", 0)
    made = Resting(session, place, notices, clock, session)
    with qtbot.waitSignal(made.paced):
        pass
    return made


def work(session: Session, place: Place, clock: Clock, seconds: int, every: int = 60) -> None:
    """Move about and label for so long."""
    for _ in range(0, seconds, every):
        clock.time += every
        place.moved.emit()


def label(session: Session, number: int) -> None:
    """Give one label to so many sentences."""
    found = next(iter(session.codebook))
    session.do(labelling.choose, list(range(1, number + 1)), found)


def test_labels_are_counted_as_they_are_given_and_taken_back(session: Session, rest: Resting) -> None:
    label(session, 2)
    assert rest.pace.labels == 2
    session.do(labelling.clear, [1])
    assert rest.pace.labels == 1


def test_what_the_file_knew_of_today_is_the_beginning(
    session: Session, place: Place, notices: Notices, clock: Clock, qtbot: QtBot
) -> None:
    label(session, 3)
    clock.time = time.time()
    again = Resting(session, place, notices, clock, session)
    with qtbot.waitSignal(again.paced):
        pass
    assert again.pace.labels == 3


def test_a_break_is_proposed_after_so_many_minutes_of_labelling(
    session: Session, place: Place, notices: Notices, clock: Clock, rest: Resting, qtbot: QtBot
) -> None:
    rest.remind(25)
    work(session, place, clock, 24 * 60)
    assert notices.texts == ()
    work(session, place, clock, 3 * 60)
    qtbot.waitUntil(lambda: len(notices.texts) == 1)
    assert notices.texts[0].startswith("2")


def test_minutes_when_nobody_was_there_do_not_count(
    session: Session, place: Place, notices: Notices, clock: Clock, rest: Resting
) -> None:
    rest.remind(25)
    work(session, place, clock, 60 * 60, every=180)
    assert not rest._lull.isActive()
    assert rest.pace.sitting == 0.0


def test_a_break_that_was_taken_begins_the_count_anew(
    session: Session, place: Place, clock: Clock, rest: Resting
) -> None:
    rest.remind(25)
    work(session, place, clock, 20 * 60)
    clock.time += 600
    work(session, place, clock, 20 * 60)
    assert not rest._lull.isActive()


def test_nothing_is_proposed_to_who_does_not_want_it(
    session: Session, place: Place, notices: Notices, clock: Clock, rest: Resting
) -> None:
    work(session, place, clock, 5 * 3600)
    assert not rest._lull.isActive()
    rest.remind(50)
    work(session, place, clock, 60)
    assert rest._lull.isActive()
    rest.remind(0)
    assert not rest._lull.isActive()


@pytest.mark.parametrize(("answer", "minutes"), [(0, 10), (1, 25)])
def test_it_comes_again_when_it_was_asked_to(
    session: Session,
    place: Place,
    notices: Notices,
    clock: Clock,
    rest: Resting,
    qtbot: QtBot,
    answer: int,
    minutes: int,
) -> None:
    rest.remind(25)
    work(session, place, clock, 26 * 60)
    qtbot.waitUntil(lambda: len(notices.texts) == 1)
    buttons = [each for each in notices.findChildren(QPushButton) if each.text()]
    buttons[answer].click()
    work(session, place, clock, (minutes - 1) * 60)
    assert not rest._lull.isActive()
    work(session, place, clock, 2 * 60)
    assert rest._lull.isActive()


def test_closing_it_means_not_again_before_a_break(
    session: Session, place: Place, notices: Notices, clock: Clock, rest: Resting, qtbot: QtBot
) -> None:
    rest.remind(25)
    work(session, place, clock, 26 * 60)
    qtbot.waitUntil(lambda: len(notices.texts) == 1)
    notices.close_newest()
    work(session, place, clock, 60 * 60)
    assert not rest._lull.isActive()
    clock.time += 600
    work(session, place, clock, 26 * 60)
    assert rest._lull.isActive()
