"""Asks a question off the GUI thread, at most five times a second and only while somebody looks."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

_PAUSE = 200
"""Milliseconds: a hand on the keys is not followed key by key."""


class Asking(QObject):
    """``soon`` asks when there is time; a pane that is not seen asks when it is shown.

    ``at_once`` is asked then instead, where the next key may need the answer: a short read on this thread.
    """

    def __init__(
        self, pane: QWidget, ask: Callable[[], None], at_once: Callable[[], None] | None = None
    ) -> None:
        super().__init__(pane)
        self._pane, self._ask, self._at_once = pane, ask, at_once or ask
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._due)
        self._owing = True
        pane.installEventFilter(self)

    def soon(self) -> None:
        """Something has changed."""
        self._owing = True
        if self._pane.isVisible() and not self._timer.isActive():
            self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Shown with what is no longer so: ask at once."""
        if event.type() == QEvent.Type.Show and self._owing:
            self._owing = False
            self._at_once()
        return super().eventFilter(watched, event)

    def _due(self) -> None:
        if self._pane.isVisible():
            self._owing = False
            self._ask()
