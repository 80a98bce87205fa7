"""The row of chart names, shortened to the room there is."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.plaintip import plain_tip
from stanceline.ui.looks.segments import Segments

_AROUND = 28  # pixels of a segment that are not its text, and the gap to the next
_SHORT, _NARROWEST = 56, 30


class Tabs(QWidget):
    """Segments whose texts come from the codebook; rebuilt only when what can be read of them changes."""

    chosen = Signal(int)

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = looks
        self._titles: tuple[str, ...] = ()
        self._texts: tuple[str, ...] = ()
        self._current = 0
        self._segments: Segments | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addStretch()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def segments(self) -> Segments | None:
        """The row itself; None without titles."""
        return self._segments

    def show_titles(self, titles: Sequence[str], current: int) -> None:
        """Offer these, with one of them chosen."""
        self._titles, self._current = tuple(titles), current
        self.setVisible(bool(titles))
        self._fill()

    def sizeHint(self) -> QSize:
        """34 px high."""
        return QSize(260, 34)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten more, or less."""
        super().resizeEvent(event)
        self._fill()

    def _fill(self) -> None:
        texts = self._shortened()
        if texts == self._texts and self._segments is not None:
            if self._segments.current != self._current:
                self._segments.choose(self._current)
            return
        self._texts = texts
        if self._segments is not None:
            self._row.removeWidget(self._segments)
            self._segments.hide()
            self._segments.deleteLater()
            self._segments = None
        if not texts:
            return
        self._segments = Segments(self._looks, texts, self._current, self)
        for index, (text, title) in enumerate(zip(texts, self._titles, strict=True)):
            self._segments.setSegmentTip(index, plain_tip(title) if text != title else "")
        self._segments.chosen.connect(self._take)
        self._row.insertWidget(0, self._segments)

    def _take(self, index: int) -> None:
        self._current = index
        self.chosen.emit(index)

    def _shortened(self) -> tuple[str, ...]:
        """The titles, the longest cut until all fit."""
        metrics = QFontMetricsF(self._looks.ui_font(13, 600))
        widths = [metrics.horizontalAdvance(title) for title in self._titles]
        room = self.width() - 6 - _AROUND * len(widths)
        # Names of dimensions first: what is crossed with what says more than their last letters.
        single = [place for place, title in enumerate(self._titles) if "×" not in title]
        cut = _cut(_cut(widths, room, single, _SHORT), room, range(len(widths)), _NARROWEST)
        elided = Qt.TextElideMode.ElideRight
        return tuple(
            title if width <= allowed else metrics.elidedText(title, elided, allowed)
            for title, width, allowed in zip(self._titles, widths, cut, strict=True)
        )


def _cut(widths: Sequence[float], room: float, which: Sequence[int], least: float) -> list[float]:
    """Take from the widest of these places until all fit or none is wider than ``least``."""
    cut = list(widths)
    while sum(cut) > room:
        wide = [place for place in which if cut[place] > least]
        if not wide:
            break
        cut[max(wide, key=cut.__getitem__)] -= 1
    return cut
