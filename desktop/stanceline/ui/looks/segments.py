"""A row of joined buttons of which exactly one is chosen: views of the window, kinds of chart."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.painting import FOCUS_WIDTH, paint_box, shows_focus

_HEIGHT = 34
_INSET = 3


class Segments(QWidget):
    """One of several. ``chosen`` tells the index that a person chose; ``choose`` sets it silently.

    Tab reaches the chosen one, the arrow keys move on to its neighbours.
    """

    chosen = Signal(int)

    def __init__(
        self, looks: Looks, texts: Sequence[str], current: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._looks = looks
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(_INSET, _INSET, _INSET, _INSET)
        row.setSpacing(2)
        for index, text in enumerate(texts):
            segment = _Segment(looks, text, self)
            self._group.addButton(segment, index)
            row.addWidget(segment)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.choose(current)
        self._group.idToggled.connect(self._tell)
        self._silent = False

    @property
    def current(self) -> int:
        """The index of the chosen one."""
        return self._group.checkedId()

    def choose(self, index: int) -> None:
        """Choose without telling; IndexError if there is none at this index."""
        button = self._group.button(index)
        if button is None:
            raise IndexError(index)
        self._silent = True
        button.setChecked(True)
        self._silent = False

    def setSegmentEnabled(self, index: int, enabled: bool) -> None:
        """Grey one of them out, or bring it back."""
        self._group.button(index).setEnabled(enabled)

    def setSegmentTip(self, index: int, tip: str) -> None:
        """What the pointer is told over one of them (an escaped text, see ``plain_tip``)."""
        self._group.button(index).setToolTip(tip)

    def describe_segment(self, index: int, words: str) -> None:
        """What a screen reader says of one of them besides its name, such as why it is greyed out."""
        self._group.button(index).setAccessibleDescription(words)

    def sizeHint(self) -> QSize:
        """34 px high."""
        return QSize(super().sizeHint().width(), _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The trough they lie in."""
        theme = self._looks.theme
        with QPainter(self) as painter:
            paint_box(painter, QRectF(self.rect()), 8, QColor(theme.window), QColor(theme.line))

    def _tell(self, index: int, on: bool) -> None:
        if on and not self._silent:
            self.chosen.emit(index)


class _Segment(QAbstractButton):
    """One of the row; as wide as its text in its heavier weight, so that choosing moves nothing."""

    def __init__(self, looks: Looks, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._looks = looks
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self._looks.ui_font(13, 600)).horizontalAdvance(self.accessibleName())
        return QSize(round(words) + 26, _HEIGHT - 2 * _INSET)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        theme, box = self._looks.theme, QRectF(self.rect())
        if not self.isEnabled():
            painter.setOpacity(0.45)
        if self.isChecked():
            paint_box(painter, box, 6, QColor(theme.raised), QColor(theme.strong_line))
        if shows_focus(self):
            paint_box(painter, box, 6, None, QColor(theme.accent), width=FOCUS_WIDTH)
        stands_out = self.isChecked() or (self.isEnabled() and self.underMouse())
        painter.setFont(self._looks.ui_font(13, 600 if self.isChecked() else 500))
        painter.setPen(QColor(theme.text if stands_out else theme.text_2))
        painter.drawText(
            box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, self.accessibleName()
        )
