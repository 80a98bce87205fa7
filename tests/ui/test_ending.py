"""A signal ends the program as Quit does, and afterwards everything is as it was."""

import os
import signal
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from stanceline.ui.ending import Ending

NUMBERS = (signal.SIGTERM, signal.SIGINT)


@pytest.fixture
def ended() -> list[str]:
    """What was ended."""
    return []


@pytest.fixture
def ending(ended: list[str], qapp: object) -> Iterator[Ending]:
    """Listening; put back at the end."""
    owner = QObject()
    ending = Ending(lambda: ended.append("end"), owner)
    yield ending
    ending.close()
    owner.deleteLater()


@pytest.mark.parametrize("number", NUMBERS)
def test_a_signal_ends_it_also_while_nothing_happens(
    ending: Ending, ended: list[str], number: signal.Signals, qtbot: QtBot
) -> None:
    os.kill(os.getpid(), number)
    qtbot.waitUntil(lambda: ended == ["end"])


def test_signals_that_come_together_end_it_at_least_once_and_block_nothing(
    ending: Ending, ended: list[str], qtbot: QtBot
) -> None:
    for _ in range(100):
        os.kill(os.getpid(), signal.SIGTERM)
    qtbot.waitUntil(lambda: bool(ended))


def test_afterwards_signals_mean_what_they_meant_before(ended: list[str], qapp: object) -> None:
    before = [signal.getsignal(number) for number in NUMBERS]
    owner = QObject()
    ending = Ending(lambda: ended.append("end"), owner)
    assert [signal.getsignal(number) for number in NUMBERS] != before
    ending.close()
    owner.deleteLater()
    assert [signal.getsignal(number) for number in NUMBERS] == before
    wakeup = signal.set_wakeup_fd(-1)
    signal.set_wakeup_fd(wakeup)
    assert wakeup == -1
