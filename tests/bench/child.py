"""One start of the program, or of a bare window: says when it was painted, and ends there and then."""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from time import monotonic, process_time


def say_and_end() -> None:
    """When it is, CPU seconds so far, the most memory in bytes; what comes after is of no interest."""
    print(monotonic(), process_time(), _peak(), flush=True)
    os._exit(0)


def _peak() -> int:
    """On Linux not of ``getrusage``, which counts the parent's memory in, from before the child's own program began."""
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii")
    except OSError:
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return 1024 * next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM:"))


def bare() -> None:
    """The least that a window with docks can be."""
    from PySide6.QtCore import QStringListModel, Qt
    from PySide6.QtWidgets import QApplication, QDockWidget, QLabel, QListView, QMainWindow

    app = QApplication(["bare"])
    window = QMainWindow()
    view = QListView()
    view.setModel(QStringListModel([f"Sentence {number}" for number in range(14)], window))
    window.setCentralWidget(view)
    left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
    for area in (left, right, right):
        dock = QDockWidget("Dock", window)
        dock.setWidget(QLabel("Dock"))
        window.addDockWidget(area, dock)
    window.resize(1600, 1000)
    window.show()
    watch(until_usable=False)
    app.exec()


def real(project: str, *, until_usable: bool) -> None:
    """``stanceline open PROJECT``, the whole way; watched from where its event loop begins."""
    from PySide6.QtWidgets import QApplication

    from stanceline.app import main

    begin: Callable[..., int] = QApplication.exec

    def exec_(*_: object) -> int:
        watch(until_usable=until_usable)
        return begin()

    QApplication.exec = exec_  # type: ignore[method-assign,assignment]
    sys.argv = ["stanceline", "open", project]
    main()


def watch(*, until_usable: bool) -> None:
    """End at the first paint of the window, or when everything in it has been painted."""
    from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Watcher(QObject):
        """The window's first paint event comes before those of what is in it; an event after them ends it."""

        def __init__(self, window: QMainWindow) -> None:
            super().__init__(window)
            self._window, self._plot = window, False
            self._timer = QTimer(self, interval=2)
            self._timer.timeout.connect(self._look)
            window.installEventFilter(self)
            if until_usable:
                self._timer.start()

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint and (watched is not self._window or not until_usable):
                QCoreApplication.postEvent(
                    self, QEvent(QEvent.Type.User), Qt.EventPriority.HighEventPriority.value
                )
            return False

        def event(self, event: QEvent) -> bool:
            if event.type() is QEvent.Type.User:
                say_and_end()
            return super().event(event)

        def _look(self) -> None:
            from tests.bench.windows import is_usable

            if is_usable(self._window):
                self._timer.stop()
                plot = self._window.chart.stage.plot.viewport()
                plot.installEventFilter(self)
                plot.update()

    for window in QApplication.topLevelWidgets():
        if isinstance(window, QMainWindow):
            Watcher(window)


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        real(sys.argv[2], until_usable=sys.argv[1] == "usable")
