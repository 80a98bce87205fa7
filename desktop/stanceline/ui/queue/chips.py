"""The quick filters above the list: one chip for each status, with counts as far as there is room."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from stanceline.domain.filters import Status
from stanceline.ui.filters.wording import status_in_words
from stanceline.ui.looks.chip import Chip
from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.painting import leading, placed
from stanceline.ui.looks.plaintip import plain_tip
from stanceline.ui.looks.pressing import Pressing

_GAP = 3
_ICON, _EDGE, _ICON_GAP = 14, 6, 4
_ICONS = {Status.DONE: "check", Status.FLAGGED: "flag"}
_COUNTED = (Status.TO_DO, Status.STARTED, Status.FLAGGED, Status.DONE)
"""In the order in which they keep their counts; Done has its own in the heading."""


class StatusChip(Chip):
    """A chip that may show an icon in the place of its words, which are then in its tip; its name stays."""

    def __init__(self, looks: Looks, text: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(looks, text, parent=parent)
        self._icon, self._small = icon, False

    def use_icon(self, small: bool) -> None:
        """Show the icon, if there is one, instead of the words."""
        small = small and bool(self._icon)
        if small != self._small:
            self._small = small
            self.setToolTip(plain_tip(self.title) if small else "")
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """As narrow as icon and count allow."""
        if not self._small:
            return super().sizeHint()
        words = QFontMetricsF(self._looks.ui_font(12, 600, tabular=True)).horizontalAdvance(self._number())
        gap = _ICON_GAP if self._number() else 0
        return QSize(round(words + gap + _ICON + 2 * _EDGE + 2), super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Pill, icon and count."""
        if not self._small:
            super().paintEvent(event)
            return
        on, theme = self.isChecked(), self._looks.theme
        with QPainter(self) as painter:
            self._paint_ground(painter, on)
            colour = "accent" if on else "text_2"
            inside = self.sizeHint().width() - 2 * _EDGE
            start = (self.width() - inside) / 2
            spot = placed(self, start, (self.height() - _ICON) / 2, _ICON, _ICON)
            painter.drawPixmap(
                spot.topLeft(), self._looks.pixmap(self._icon, colour, _ICON, self.devicePixelRatioF())
            )
            painter.setFont(self._looks.ui_font(12, 600 if on else 500, tabular=True))
            painter.setPen(QColor(theme.accent if on else theme.text_2))
            room: QRectF = placed(self, start + _ICON + _ICON_GAP, 0, self.width(), self.height())
            painter.drawText(room, leading(self) | Qt.TextFlag.TextSingleLine, self._number())

    def _number(self) -> str:
        return "" if self._count is None else self.locale().toString(self._count)


class StatusChips(QWidget):
    """Exactly one is on."""

    chosen = Signal(Status)

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._census: Mapping[Status, int] = dict.fromkeys(Status, 0)
        self._measured: tuple[int, ...] = ()
        self._small = False
        self._counted: tuple[Status, ...] = ()
        self.chips: dict[Status, StatusChip] = {}
        row, pressing = QHBoxLayout(self), Pressing(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        for status in Status:
            chip = StatusChip(looks, status_in_words(status), _ICONS.get(status, ""))
            chip.clicked.connect(lambda _=False, wanted=status: self.chosen.emit(wanted))
            chip.installEventFilter(pressing)
            self.chips[status] = chip
            row.addWidget(chip)
        row.addStretch()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def check(self, status: Status) -> None:
        """Show that this one is asked for."""
        for each, chip in self.chips.items():
            chip.setChecked(each is status)

    def count(self, census: Mapping[Status, int]) -> None:
        """Show how many articles there are of each."""
        self._census = census
        measured = (self.width(), *(len(str(census[status])) for status in self.chips))
        if measured != self._measured:
            self._measured = measured
            self._small, self._counted = self._which_fit()
        self._show(self._small, self._counted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A wider pane has room for more counts."""
        super().resizeEvent(event)
        self.count(self._census)

    def _which_fit(self) -> tuple[bool, tuple[Status, ...]]:
        """Words become icons first, then counts go: half a number would be another number."""
        tries = [(False, _COUNTED)] + [(True, _COUNTED[:n]) for n in range(len(_COUNTED), -1, -1)]
        for small, counted in tries:
            self._show(small, counted)
            if sum(chip.sizeHint().width() + _GAP for chip in self.chips.values()) - _GAP <= self.width():
                return small, counted
        return tries[-1]

    def _show(self, small: bool, counted: tuple[Status, ...]) -> None:
        for status, chip in self.chips.items():
            chip.use_icon(small)
            chip.setCount(self._census[status] if status in counted else None)
