"""Watches what is painted: from an event to the moment when every part concerned is on the screen."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from time import perf_counter, process_time

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from tests.bench.figures import Sample

CALM = 0.05
"""Seconds without a repaint after which nothing more is expected of an earlier key."""
PATIENCE = 30.0


class Watch(QObject):
    """Notices when parts of a window have been painted. A part is one widget or several that stand for one."""

    def __init__(self, window: QWidget, parts: Mapping[str, tuple[QWidget, ...]]) -> None:
        super().__init__(window)
        self._window = window
        self._names = {widget: name for name, widgets in parts.items() for widget in widgets}
        self._painting: set[str] = set()
        self._painted: dict[str, tuple[float, float]] = {}
        self._inside = False
        self._last = perf_counter()
        for widget in (window, *self._names):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Paint events say which parts are dirty; the window's update request paints all of them in one go."""
        kind = event.type()
        if kind is QEvent.Type.Paint and watched in self._names:
            self._painting.add(self._names[watched])
        elif kind is QEvent.Type.UpdateRequest and watched is self._window and not self._inside:
            self._inside = True
            self._window.event(event)
            self._inside = False
            self._settle()
            return True
        return False

    def _settle(self) -> None:
        self._last = perf_counter()
        for name in self._painting:
            self._painted.setdefault(name, (self._last, process_time()))
        self._painting.clear()

    def begin(self) -> None:
        """Forget what was painted before."""
        self._painting.clear()
        self._painted.clear()

    def until(self, *names: str, also: Callable[[], bool] = lambda: True) -> tuple[float, float]:
        """Go on until these parts have been painted since ``begin``; when, on the wall clock and in CPU time."""
        with waking():
            patience = perf_counter() + PATIENCE
            while not (also() and all(name in self._painted for name in names)):
                if perf_counter() > patience:
                    raise TimeoutError(f"not painted: {set(names) - set(self._painted)}")
                turn()
        return max(self._painted[name] for name in names)

    def renew(self, name: str) -> None:
        """Ask for another paint of a part than the one there was."""
        self._painted.pop(name, None)

    def calm(self) -> None:
        """Go on until nothing has been painted for a while: animations and the chart are over."""
        with waking():
            start = perf_counter()
            while perf_counter() - max(self._last, start) < CALM:
                turn()

    def measure(self, act: Callable[[], object], *names: str, into: Sample) -> None:
        """Time from ``act`` until these parts are painted; calm before it."""
        self.calm()
        self.begin()
        wall, cpu = perf_counter(), process_time()
        act()
        painted = self.until(*names)
        into.add(painted[0] - wall, painted[1] - cpu)


def turn() -> None:
    """One turn of the event loop, waiting for something to happen."""
    QCoreApplication.processEvents(
        QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents
    )


@contextmanager
def waking() -> Iterator[None]:
    """Let a waiting loop look up now and then, even where nothing happens."""
    timer = QTimer(interval=10)
    timer.start()
    yield
    timer.stop()


def wait_for(condition: Callable[[], bool]) -> None:
    """Go on until it holds."""
    with waking():
        patience = perf_counter() + 2 * PATIENCE
        while not condition():
            if perf_counter() > patience:
                raise TimeoutError("waited in vain")
            turn()


def activated(window: QWidget) -> None:
    """Show a window and give it the keyboard."""
    window.show()
    window.activateWindow()
    wait_for(lambda: QApplication.activeWindow() is window and window.windowHandle().isExposed())
