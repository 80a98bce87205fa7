"""Rules that hold for every test: silence, nothing left behind, its own folders, no network."""

import gc
import logging
import os
import re
import select
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import hypothesis
import pytest

# Before anything imports Qt: tests draw into memory unless they ask for an X server.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# What the offscreen platform says about itself on any window; nothing that the program could do better.
PLATFORM_NOISE = re.compile(r"^This plugin does not support ")

PLACES = {
    "STANCELINE_HOME": "stanceline",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_CACHE_HOME": "cache",
    "XDG_STATE_HOME": "state",
}

hypothesis.settings.register_profile("default", deadline=None, max_examples=100, derandomize=False)
hypothesis.settings.register_profile("thorough", deadline=None, max_examples=5000)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))

passed = pytest.StashKey[bool]()


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Register our markers, and let ``silence`` below hear Qt's messages instead of pytest-qt."""
    config.addinivalue_line("markers", "xvfb: needs a real X server; use the fixture x_display")
    config.option.qt_log = False


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, Any, pytest.TestReport]:
    """Remember whether the test itself passed: a failed one leaves things behind in its traceback."""
    report: pytest.TestReport = yield
    if call.when == "call":
        item.stash[passed] = report.passed
    return report


def loaded(name: str) -> Any:
    """A module if some test has imported it; pure tests never pay for Qt."""
    return sys.modules.get(name)


# ------------------------------------------------------------------------------------------------ silence


class Listener(logging.Handler):
    """Keeps what is logged at WARNING and above until a test claims it."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the record, once, though both of our loggers hand it over."""
        if not any(record is known for known in self.records):
            self.records.append(record)

    def claim(self, pattern: str, level: int = logging.WARNING) -> logging.LogRecord:
        """Take the first record at ``level`` whose message matches; fails when there is none."""
        for record in self.records:
            if record.levelno == level and re.search(pattern, record.getMessage()):
                self.records.remove(record)
                return record
        said = [record.getMessage() for record in self.records]
        pytest.fail(
            f"nothing like {pattern!r} was logged at {logging.getLevelName(level)}; logged was {said}"
        )


def hear_qt() -> None:
    """Turn Qt's messages into log records of the logger ``qt``."""
    core = loaded("PySide6.QtCore")
    if core is None:
        return
    levels = {
        core.QtMsgType.QtWarningMsg: logging.WARNING,
        core.QtMsgType.QtCriticalMsg: logging.ERROR,
        core.QtMsgType.QtFatalMsg: logging.CRITICAL,
    }

    def hear(kind: object, context: object, message: str) -> None:
        if not PLATFORM_NOISE.search(message):
            logging.getLogger("qt").log(levels.get(kind, logging.DEBUG), "%s", message)

    core.qInstallMessageHandler(hear)


@pytest.fixture(autouse=True)
def silence() -> Iterator[Listener]:
    """A warning from Qt or in the log fails the test unless it claims it with ``expect_log``."""
    listener = Listener()
    loggers = [logging.getLogger(), logging.getLogger("stanceline")]
    for logger in loggers:
        logger.addHandler(listener)
    hear_qt()
    yield listener
    for logger in loggers:
        logger.removeHandler(listener)
    core = loaded("PySide6.QtCore")
    if core is not None:
        core.qInstallMessageHandler(None)
    said = [f"{record.name} {record.levelname}: {record.getMessage()}" for record in listener.records]
    assert not said, "logged, and not claimed with expect_log:\n" + "\n".join(said)


@pytest.fixture
def expect_log(silence: Listener) -> Callable[..., logging.LogRecord]:
    """``expect_log(pattern, level=logging.WARNING)``: claims a record already logged, and returns it.

    Qt's messages are here too, under the logger ``qt``.
    """
    return silence.claim


# ------------------------------------------------------------------------------------- nothing left behind


@pytest.fixture(autouse=True)
def no_thread_is_left_behind(request: pytest.FixtureRequest, silence: Listener) -> Iterator[None]:
    """A thread that a test started ends with the test; those that Qt owns are Qt's."""
    before = set(threading.enumerate())
    yield
    if not request.node.stash.get(passed, False):
        return
    started = [thread for thread in threading.enumerate() if thread not in before]
    ours = [thread for thread in started if not isinstance(thread, threading._DummyThread)]
    for thread in ours:
        thread.join(timeout=2)
    left = [thread.name for thread in ours if thread.is_alive()]
    assert not left, f"threads still running: {left}"


def living(kind: type) -> dict[int, Any]:
    """Qt objects of one type that Python knows and C++ still has, by address."""
    shiboken = loaded("shiboken6")
    if shiboken is None:
        return {}
    objects = [thing for thing in shiboken.getAllValidWrappers() if isinstance(thing, kind)]
    return {shiboken.getCppPointer(thing)[0]: thing for thing in objects}


def windows_and_timers() -> dict[int, Any]:
    """Top-level widgets, and timers that are running."""
    widgets, core = loaded("PySide6.QtWidgets"), loaded("PySide6.QtCore")
    if widgets is None or core is None or widgets.QApplication.instance() is None:
        return {}
    # The label of a tool tip belongs to Qt, which keeps it for the next one.
    tops = {
        address: widget
        for address, widget in living(widgets.QWidget).items()
        if widget.isWindow() and widget.parent() is None and widget.metaObject().className() != "QTipLabel"
    }
    return tops | {address: timer for address, timer in living(core.QTimer).items() if timer.isActive()}


@pytest.fixture(autouse=True)
def no_window_or_timer_is_left_behind(request: pytest.FixtureRequest, silence: Listener) -> Iterator[None]:
    """What a test builds goes with it: register widgets with ``qtbot.addWidget`` or delete them."""
    before = set(windows_and_timers())
    yield
    if not request.node.stash.get(passed, False):
        return
    if set(windows_and_timers()) - before:
        # Deleted but not yet gone, or held by a circle that the collector has not met: not a leak.
        core = loaded("PySide6.QtCore")
        gc.collect()
        core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
    left = [repr(thing) for address, thing in windows_and_timers().items() if address not in before]
    assert not left, "windows or running timers left behind:\n" + "\n".join(left)


# ------------------------------------------------------------------------------ its own folders, no network


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that stands for the person's own; settings, data, cache and state are inside it."""
    folder = tmp_path_factory.mktemp("home")
    for name, place in PLACES.items():
        monkeypatch.setenv(name, str(folder / place))
    core = loaded("PySide6.QtCore")
    if core is not None:
        # QSettings asks the environment once a process.
        settings = core.QSettings
        settings.setPath(settings.Format.NativeFormat, settings.Scope.UserScope, str(folder / "config"))
    return folder


@pytest.fixture(autouse=True, scope="session")
def no_network() -> Iterator[None]:
    """Articles may be confidential: nothing connects anywhere except to a local socket of this machine."""

    def guarded(connect: Callable[..., object]) -> Callable[..., object]:
        def guard(self: socket.socket, address: object) -> object:
            if self.family != getattr(socket, "AF_UNIX", None):
                self.close()
                pytest.fail(f"a network connection was opened to {address}")
            return connect(self, address)

        return guard

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", guarded(socket.socket.connect))
        patch.setattr(socket.socket, "connect_ex", guarded(socket.socket.connect_ex))
        yield


# --------------------------------------------------------------------------------------------------- screens


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The name of the program, as pytest-qt hands it to QApplication."""
    return ["stanceline"]


@pytest.fixture(scope="session")
def x_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The display of an X server of our own with a window manager in it; one for the whole run."""
    missing = [name for name in ("Xvfb", "openbox", "xdotool", "setxkbmap") if shutil.which(name) is None]
    if missing:
        # On CI a missing server is a fault; elsewhere packaging/test says what could not be installed.
        refuse = pytest.fail if os.environ.get("CI") == "true" else pytest.skip
        refuse(f"missing on this machine: {', '.join(missing)}; packaging/test installs them")
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1920x1080x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with server, os.fdopen(reading) as answer:
        try:
            # The server picks a free number and writes it when it takes clients; nothing if it dies.
            display = f":{answer.readline().strip()}"
            assert display != ":", "Xvfb ended before it took clients"
            with window_manager(display, tmp_path_factory.mktemp("openbox")):
                yield display
        finally:
            server.terminate()


@contextmanager
def window_manager(display: str, folder: Path) -> Iterator[None]:
    """Openbox with its own configuration folder, managing windows when the block begins."""
    ready = folder / "ready"
    os.mkfifo(ready)
    # Opened for writing too, so that it is not at its end before Openbox has written.
    answer = os.open(ready, os.O_RDWR)
    manager = subprocess.Popen(
        ["openbox", "--startup", f"sh -c 'echo ready > {ready}'"],
        env={**os.environ, "DISPLAY": display, "XDG_CONFIG_HOME": str(folder)},
        stderr=subprocess.DEVNULL,
    )
    with manager:
        try:
            assert select.select([answer], [], [], 20)[0], "Openbox did not start"
            yield
        finally:
            os.close(answer)
            manager.terminate()


@pytest.fixture
def x_display(x_server: str, home: Path) -> dict[str, str]:
    """The environment for a program that a test starts on the X server, with this test's own folders."""
    environment = {**os.environ, "DISPLAY": x_server, "QT_QPA_PLATFORM": "xcb"}
    for name in ("WAYLAND_DISPLAY", "XAUTHORITY"):
        environment.pop(name, None)
    return environment
