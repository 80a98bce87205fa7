"""What the colours of a stacked chart mean, in a line or two: shape, name and count of each label."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from stanceline.ui.charts import wording
from stanceline.ui.charts.figures import Bar
from stanceline.ui.charts.flowing import COUNT_GAP, SHAPE, SHAPE_GAP, Entry, lines, set_entries
from stanceline.ui.charts.ink import Ink
from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.plaintip import plain_tip
from stanceline.ui.looks.shapes import paint_shape

LINE = 20


def set_in(room: float, bars: Sequence[Bar], ink: Ink) -> tuple[Entry, ...]:
    """Where the labels go in this width."""
    name, count = QFontMetricsF(ink.entry), QFontMetricsF(ink.count)
    return set_entries(
        bars, name.horizontalAdvance, lambda n: count.horizontalAdvance(wording.number(n)), room
    )


def height(flowing: Sequence[Entry]) -> int:
    """Of all lines together, in pixels."""
    return LINE * lines(flowing)


def paint(
    painter: QPainter, flowing: Sequence[Entry], ink: Ink, place: QRectF, *, mirrored: bool = False
) -> None:
    """Paint entries from the top of this place, from its right edge where mirrored."""
    for entry in flowing:
        y = place.top() + entry.line * LINE

        def at(x: float, width: float, top: float = y, start: float = entry.x) -> QRectF:
            left = place.right() - start - x - width if mirrored else place.left() + start + x
            return QRectF(left, top, width, LINE)

        shape = at(0, SHAPE).adjusted(0, (LINE - SHAPE) / 2, 0, -(LINE - SHAPE) / 2)
        paint_shape(painter, entry.bar.shape, shape, QColor(ink.mark(entry.bar.shape, entry.bar.colour)))
        # A pixel more than measured, so that rounding does not shorten what fits.
        name = at(SHAPE + SHAPE_GAP, entry.name + 1)
        ink.paint_line(painter, name, entry.bar.title, ink.entry, ink.theme.text, right=mirrored)
        if entry.count:
            count = at(SHAPE + SHAPE_GAP + entry.name + COUNT_GAP, entry.count + 1)
            number = wording.number(entry.bar.n)
            ink.paint_line(painter, count, number, ink.count, ink.theme.text_2, right=mirrored)


class Legend(QWidget):
    """As high as it must be in the width that it has; hidden while there is nothing to explain."""

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = looks
        self._bars: tuple[Bar, ...] = ()
        self._entries: tuple[Entry, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    @property
    def shown(self) -> tuple[Entry, ...]:
        """What is shown, and where."""
        return self._entries

    def show_bars(self, bars: tuple[Bar, ...]) -> None:
        """Explain these labels; none hides the legend."""
        self.setVisible(bool(bars))
        if bars != self._bars:
            self._bars = bars
            self.setAccessibleName("; ".join(f"{bar.title} {wording.number(bar.n)}" for bar in bars))
            self._arrange()

    def sizeHint(self) -> QSize:
        """20 px a line."""
        return QSize(200, max(LINE, height(self._entries)))

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(80, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Labels flow with the width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Every entry."""
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        ink = Ink.of(self._looks, self._looks.theme)
        paint(QPainter(self), self._entries, ink, QRectF(self.rect()), mirrored=mirrored)

    def _arrange(self) -> None:
        before = self.sizeHint()
        self._entries = set_in(self.width(), self._bars, Ink.of(self._looks, self._looks.theme))
        whole = "\n".join(f"{bar.title} {wording.number(bar.n)}" for bar in self._bars)
        self.setToolTip("" if all(entry.count for entry in self._entries) else plain_tip(whole))
        if self.sizeHint() != before:
            self.updateGeometry()
        self.update()
