"""Watches what is painted: from an event to the moment when every part concerned is on the screen."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from time import perf_counter, process_time

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

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
        self._painted: dict[str, tuple[float, float]] = {}  # when last: wall clock and CPU time
        self._inside = False
        self._began = 0.0, 0.0
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
            self._painted[name] = (self._last, process_time())
        self._painting.clear()

    def act(self, act: Callable[[], object]) -> None:
        """Do something once everything earlier is over; ``took`` says how long it takes to be seen."""
        self.calm()
        self._painting.clear()
        self._painted.clear()
        self._began = perf_counter(), process_time()
        act()

    def took(self, *names: str, also: Callable[[], bool] = lambda: True) -> tuple[float, float]:
        """Go on until these parts have been painted and ``also`` holds: seconds since ``act``, wall and CPU."""

        def over() -> bool:
            return also() and all(name in self._painted for name in names)

        wait_for(over)
        wall, cpu = max(self._painted[name] for name in names)
        return wall - self._began[0], cpu - self._began[1]

    def calm(self) -> None:
        """Go on until nothing has been painted for a while: animations and the chart are over."""
        with waking():
            start = perf_counter()
            while perf_counter() - max(self._last, start) < CALM:
                turn()


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
