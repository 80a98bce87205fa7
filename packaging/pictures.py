"""Takes the pictures of the help pages from a fresh sample project, in the light theme and in English."""

import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from stanceline.host.places import places
from stanceline.ui.program import Program
from stanceline.ui.window import Window

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "help" / "pictures"
SIZE = (1366, 768)
PAUSE = 500
"""Milliseconds between asking for something and taking its picture."""

Shot = tuple[str, Callable[[Window], QWidget]]


def whole(window: Window) -> QWidget:
    """The window as it is."""
    return window


def dialog(name: str) -> Callable[[Window], QWidget]:
    """The dialog or sheet that an action opens; the window if it opens none."""

    def opened(window: Window) -> QWidget:
        before = set(window.findChildren(QDialog))
        window.actions_.by_id[name].trigger()
        return next((each for each in window.findChildren(QDialog) if each not in before), window)

    return opened


SHOTS: tuple[Shot, ...] = (
    ("window", whole),
    ("reader", lambda window: window.reader),
    ("labels", lambda window: window.labels),
    ("queue", lambda window: window.queue),
    ("chart", lambda window: window.chart),
    ("preferences", dialog("edit.preferences")),
    ("export", dialog("file.export")),
)


class Camera(QObject):
    """Takes one picture after the other, each after a pause; then everything ends."""

    def __init__(self, program: Program, window: Window) -> None:
        super().__init__(window)
        self._program, self._window = program, window
        self._left = list(SHOTS)
        self._timer = QTimer(self)
        self._timer.setInterval(50)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        if self._window.session.counted and self._window.chart.stage.plot is not None:
            self._timer.stop()
            QTimer.singleShot(PAUSE, self._next)

    def _next(self) -> None:
        if not self._left:
            self._program.quit()
            return
        name, find = self._left.pop(0)
        widget = find(self._window)
        QTimer.singleShot(PAUSE, lambda: self._take(name, widget))

    def _take(self, name: str, widget: QWidget) -> None:
        # Quality 0 is the smallest file; nothing of the picture is lost.
        widget.grab().save(str(FOLDER / f"{name}.png"), "PNG", 0)
        if isinstance(widget, QDialog):
            widget.reject()
        self._next()


def main() -> int:
    """Take all pictures."""
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ["STANCELINE_HOME"] = home
        app = QApplication([])
        program = Program(app, places(), theme="light")
        program.keep(replace(program.settings, language="en", tour_offered=True))
        program.languages.speak("en")
        window = program.sample_or_raise()
        window.notices.close_newest()
        window.showNormal()
        window.resize(*SIZE)
        Camera(program, window)
        return app.exec()


if __name__ == "__main__":
    sys.exit(main())
