"""Goes on exactly where one stopped: the article, the sentence, the filter and the order, per project and person."""

from contextlib import suppress

from PySide6.QtCore import QObject, QSettings, QTimer

from stanceline.domain.trouble import Trouble
from stanceline.operations import resuming
from stanceline.operations.resuming import Stop
from stanceline.ui.place import Place
from stanceline.ui.queue.panel import QueuePanel
from stanceline.ui.session import Session

_SETTLED_MS = 3000
"""After so long without a move it is written down, so that even a crash costs no more than that."""


class Resuming(QObject):
    """Kept on this computer, not in the project: where somebody reads is nobody else's business."""

    def __init__(
        self, session: Session, place: Place, queue: QueuePanel, memory: QSettings, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._place, self._queue, self._memory = session, place, queue, memory
        self._key = session.read(resuming.key)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(self.keep)

    def resume(self) -> None:
        """Go there; to nowhere if there is nothing to go back to, and the queue begins where it always does."""
        text = self._memory.value(self._key, "")
        if isinstance(text, str) and text:
            stop = self._session.read(resuming.from_text, text)
            self._queue.sort_by(stop.order)
            self._place.filter_by(stop.filter)
            if stop.article is not None:
                self._place.open_article(stop.article, stop.sentence)
        for moved in (self._place.moved, self._place.filter_changed, self._queue.sorted):
            moved.connect(self._settled.start)

    def keep(self) -> None:
        """Remember where this is; before the file is closed."""
        self._settled.stop()
        place = self._place
        stop = Stop(place.article, place.sentence, place.filter, self._queue.model.order)
        with suppress(Trouble):  # a file that is gone is told of elsewhere
            self._memory.setValue(self._key, self._session.read(resuming.as_text, stop))
