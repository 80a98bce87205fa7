"""What tests of the window begin with: one project made once and copied, and the parts that hold it."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTranslator
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from stanceline.domain.articles import RawArticle
from stanceline.domain.progress import finish
from stanceline.host.places import places, shipped
from stanceline.operations import importing, projects, seeding
from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.tokens import THEMES
from stanceline.ui.place import Place
from stanceline.ui.program import Program
from stanceline.ui.session import Session
from stanceline.ui.welcome import Welcome
from stanceline.ui.window import Window

QUAY = "The harbour council met on Monday. The new quay is a gift. Fishers are against it. Fuel is dear."
GULLS = "Nobody has asked the gulls. They want the quay."
FEES = "يرحب التجار بالرسوم. ويرفضها الصيادون."

ARTICLES = (
    RawArticle(text=QUAY, title="The new quay", source="Harbour Post", published="2026-03-12", language="en"),
    RawArticle(text=GULLS, title="What gulls want", source="The Mast", language="en"),
    RawArticle(text=FEES, title="رسوم الميناء", source="الصحيفة", language="ar"),
)
"""Four, two and two sentences."""

Opener = Callable[..., Window]


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with the general codebook and the three articles, nothing labelled; tests get copies."""
    codebook = seeding.codebook_named("general")
    assert codebook is not None
    made = projects.create(
        tmp_path_factory.mktemp("made") / "harbour.stanceline", codebook, annotator="Ada Lind"
    )
    report = finish(importing.import_raw(made, ARTICLES, "the harbour"))
    assert report.sentences == 8
    made.close()
    return made.path


@pytest.fixture
def project(template: Path, tmp_path: Path) -> Path:
    """A copy of the project of the harbour."""
    return Path(shutil.copy(template, tmp_path / "harbour.stanceline"))


@pytest.fixture
def session(project: Path, qtbot: QtBot) -> Iterator[Session]:
    """A session on it with its counts loaded."""
    session = Session(projects.open_project(project))
    with qtbot.waitSignal(session.opened):
        session.count_again()
    yield session
    session.close()


@pytest.fixture
def settle(session: Session, qtbot: QtBot) -> Callable[[], None]:
    """Waits until every question that the session was asked has been answered, and the answer taken."""

    def settled() -> None:
        answers: list[None] = []
        session.ask(lambda _: None, answers.append, slot="the end of the queue")
        qtbot.waitUntil(lambda: bool(answers))

    return settled


@pytest.fixture
def place(qapp: QApplication) -> Place:
    """Nowhere at first."""
    return Place()


@pytest.fixture(scope="session")
def loaded_looks(qapp: QApplication) -> Looks:
    """Fonts are given to Qt once a process."""
    return Looks(shipped("resources"))


@pytest.fixture(scope="session")
def english(qapp: QApplication) -> QTranslator:
    """The plurals of English, whether or not a program of another test has spoken before."""
    words = QTranslator()  # nobody's child, so that no test takes it off with its own
    assert words.load("stanceline_en", str(shipped("resources") / "translations"))
    qapp.installTranslator(words)
    return words


@pytest.fixture
def undressed(qapp: QApplication, english: QTranslator) -> Iterator[QApplication]:
    """The application; what a test puts on it is taken off again."""
    font, palette = qapp.font(), qapp.palette()
    yield qapp
    qapp.setStyleSheet("")
    qapp.setPalette(palette)
    qapp.setFont(font)


@pytest.fixture
def looks(undressed: QApplication, loaded_looks: Looks) -> Looks:
    """In the light theme."""
    loaded_looks.use(undressed, "light")
    return loaded_looks


@pytest.fixture(params=tuple(THEMES))
def themed(request: pytest.FixtureRequest, undressed: QApplication, looks: Looks) -> Looks:
    """Once in each theme."""
    looks.use(undressed, request.param)
    return looks


@pytest.fixture
def program(undressed: QApplication, qtbot: QtBot) -> Iterator[Program]:
    """The running program, in this test's own folders; every window of it is closed at the end."""
    program = Program(undressed, places(), theme="light")
    yield program
    program.quit()
    for left in undressed.topLevelWidgets():
        if isinstance(left, QDialog) and left.isVisible():
            left.reject()
        if isinstance(left, Welcome):
            left.deleteLater()
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
    for translator in undressed.findChildren(QObject):
        if translator.metaObject().className() == "QTranslator":
            undressed.removeTranslator(translator)
            translator.deleteLater()


@pytest.fixture
def open_window(qtbot: QtBot, program: Program) -> Opener:
    """Opens a project in its window and waits until article and chart are there."""

    def opener(path: Path, width: int = 1366, height: int = 768) -> Window:
        window = program.open_project(path)
        assert window is not None
        window.showNormal()  # the screen of the offscreen platform is small, so it began maximized
        window.resize(width, height)
        with qtbot.waitActive(window):
            window.activateWindow()
        qtbot.waitUntil(
            lambda: window.session.counted and window.chart.stage.plot is not None, timeout=15_000
        )
        if window.queue.model.articles:
            qtbot.waitUntil(lambda: window.place.sentence is not None)
        return window

    return opener


@pytest.fixture
def window(open_window: Opener, project: Path) -> Window:
    """The window of the harbour, at the first sentence."""
    return open_window(project)


@pytest.fixture
def press_at() -> Callable[..., bool]:
    """``press_at(window, scan, text, key=…, modifiers=…)``: a key as the keyboard's own window gets it.

    With a scan code, which the keys that QTest presses have not. Whether somebody took the key.
    """

    def press(
        window: Window,
        scan: int,
        text: str,
        key: int = Qt.Key.Key_unknown,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        *,
        again: bool = False,
    ) -> bool:
        event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, scan, 0, 0, text, again)
        handle = window.windowHandle()
        assert handle is not None
        return QCoreApplication.sendEvent(handle, event)

    return press


@pytest.fixture
def read_only(open_window: Opener, project: Path) -> Window:
    """The window of a project that somebody else has open."""
    other = projects.open_project(project)
    window = open_window(project)
    other.close()
    return window
