"""A picture of a real window, taken once everything in it has been painted."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from stanceline.host.files import replacing
from stanceline.ui.window import Window

PATIENCE = 600
"""How often it looks whether the window is ready, every 50 ms: half a minute, then it takes what there is."""


class Picture(QObject):
    """Waits until counts, reader and chart are there, saves the picture, says ``taken``."""

    taken = Signal()

    def __init__(self, window: QWidget, file: Path) -> None:
        super().__init__(window)
        self._window, self._file, self._looks = window, file, 0
        self.written = False
        """Whether the file is there; it is not before ``taken``, nor after Trouble."""
        self._timer = QTimer(self)
        self._timer.setInterval(50)
        self._timer.timeout.connect(self._look)

    def begin(self) -> None:
        """Begin to wait."""
        self._timer.start()

    def _look(self) -> None:
        self._looks += 1
        if self._looks < PATIENCE and not self._is_ready():
            return
        self._timer.stop()
        try:
            with replacing(self._file) as stream:
                stream.write(_png(self._window))
            self.written = True
        finally:
            self.taken.emit()

    def _is_ready(self) -> bool:
        window = self._window
        if not isinstance(window, Window):
            return self._looks > 2
        reader_ready = window.reader.model.rowCount() > 0 or not window.queue.model.articles
        return (
            window.session.counted
            and reader_ready
            and window.chart.stage.plot is not None
            and self._looks > 2
        )


def _png(window: QWidget) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    window.grab().save(buffer, "PNG")
    content: QByteArray = buffer.data()
    return bytes(content.data())
