"""The last resort: a fault is told once for each place, without a word of anybody's text."""

import logging
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType

import pytest
from PySide6.QtCore import QCoreApplication, QObject, qInstallMessageHandler, qVersion, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from stanceline import __version__
from stanceline.domain.trouble import Trouble
from stanceline.ui.crash import CrashDialog, CrashTeller, log_qt_messages
from stanceline.ui.looks.looks import Looks
from stanceline.ui.program import Program

Fault = tuple[type[BaseException], BaseException, TracebackType | None]
QUOTED = "Nobody has asked the gulls."


@pytest.fixture
def teller(looks: Looks, tmp_path: Path) -> Iterator[CrashTeller]:
    """Its dialogs are closed at the end."""
    owner = QObject()
    yield CrashTeller(tmp_path / "stanceline.log", owner)
    for dialog in dialogs():
        dialog.close()
    owner.deleteLater()


def dialogs() -> list[CrashDialog]:
    """What is being told."""
    return [
        each for each in QApplication.topLevelWidgets() if isinstance(each, CrashDialog) and each.isVisible()
    ]


def fail() -> None:
    """A slot with a fault in it."""
    raise ZeroDivisionError(QUOTED)


def here(text: str = QUOTED) -> Fault:
    """A fault of this place."""
    try:
        raise ValueError(text)
    except ValueError as error:
        return type(error), error, error.__traceback__


def there() -> Fault:
    """A fault of another place."""
    try:
        return {}["gulls"]  # type: ignore[no-any-return,index]
    except KeyError as error:
        return type(error), error, error.__traceback__


def test_a_fault_is_told_in_a_dialog(teller: CrashTeller, qtbot: QtBot) -> None:
    teller.tell(*here())
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    said = " ".join(label.text() for label in dialogs()[0].findChildren(QLabel))
    assert "Every label you set is saved" in said
    assert "stanceline.log" in said


def test_one_place_is_told_once_and_another_place_too(teller: CrashTeller, qtbot: QtBot) -> None:
    for fault in (here("one"), here("two"), there(), there()):
        teller.tell(*fault)
    qtbot.waitUntil(lambda: len(dialogs()) == 2)
    QCoreApplication.processEvents()
    assert len(dialogs()) == 2


def test_the_report_says_where_and_with_what_and_quotes_nothing(teller: CrashTeller, qtbot: QtBot) -> None:
    teller.tell(*here())
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    report = dialogs()[0].findChild(QPlainTextEdit).toPlainText()
    assert f"Stanceline {__version__}, Qt {qVersion()}" in report
    assert "ValueError" in report
    assert "test_crash.py:" in report
    assert " in here" in report
    assert QUOTED not in report
    assert str(Path.cwd()) not in report


def test_the_report_can_be_copied_and_not_written_in(teller: CrashTeller, qtbot: QtBot) -> None:
    teller.tell(*here())
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    field = dialogs()[0].findChild(QPlainTextEdit)
    assert field.isReadOnly()
    next(each for each in dialogs()[0].findChildren(QPushButton) if each.text() == "Copy report").click()
    assert QGuiApplication.clipboard().text() == field.toPlainText()


def test_a_fault_without_a_place_is_told_too(teller: CrashTeller, qtbot: QtBot) -> None:
    teller.tell(MemoryError, MemoryError(), None)
    qtbot.waitUntil(lambda: len(dialogs()) == 1)


def on_a_thread(call: Callable[[], object]) -> None:
    """Call it on a thread of its own, to its end."""
    thread = threading.Thread(target=call)
    thread.start()
    thread.join()


def test_a_fault_of_another_thread_is_told_on_this_one(teller: CrashTeller, qtbot: QtBot) -> None:
    on_a_thread(lambda: teller.tell(*here()))
    assert dialogs() == []
    qtbot.waitUntil(lambda: len(dialogs()) == 1)


def test_trouble_is_told_as_trouble_and_not_as_a_fault(teller: CrashTeller) -> None:
    told: list[Trouble] = []
    teller.troubled.connect(told.append)
    trouble = Trouble("GONE", "The drive is gone.", "Plug it in.")
    for _ in range(2):
        teller.tell(Trouble, trouble, None)
    QCoreApplication.processEvents()
    assert told == [trouble, trouble]
    assert dialogs() == []


def test_trouble_of_another_thread_is_told_on_this_one(teller: CrashTeller, qtbot: QtBot) -> None:
    told: list[threading.Thread] = []
    teller.troubled.connect(lambda _: told.append(threading.current_thread()))
    on_a_thread(lambda: teller.tell(Trouble, Trouble("GONE", "The drive is gone."), None))
    qtbot.waitUntil(lambda: bool(told))
    assert told == [threading.current_thread()]


def test_trouble_that_nobody_caught_stands_in_the_window(
    teller: CrashTeller, program: Program, project: Path
) -> None:
    window = program.open_project(project)
    assert window is not None
    teller.troubled.connect(program.tell)
    teller.tell(Trouble, Trouble("GONE", "The drive is gone.", "Plug it in."), None)
    QCoreApplication.processEvents()
    assert window.notices.texts == ("The drive is gone. Plug it in.",)


def test_a_fault_in_a_slot_reaches_it_and_the_program_lives(
    teller: CrashTeller, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", teller.tell)
    button = QPushButton("Fail")
    qtbot.addWidget(button)
    button.clicked.connect(lambda: fail())
    button.show()
    QTest.keyClick(button, " ")
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    assert "ZeroDivisionError" in dialogs()[0].findChild(QPlainTextEdit).toPlainText()
    dialogs()[0].reject()
    assert button.isVisible()


def test_what_qt_says_goes_to_the_log_at_its_level(
    caplog: pytest.LogCaptureFixture, expect_log: Callable[..., logging.LogRecord]
) -> None:
    before = qInstallMessageHandler(None)
    log_qt_messages()
    try:
        qWarning("a warning of Qt")
    finally:
        qInstallMessageHandler(before)
    assert expect_log("a warning of Qt").levelno == logging.WARNING
