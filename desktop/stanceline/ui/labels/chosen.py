"""The chosen ones of many labels as pills in a line that is always in sight, and always there."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from stanceline.domain.codebook import Label
from stanceline.ui.looks.bidi import left_to_right
from stanceline.ui.looks.chip import Chip
from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.plaintip import plain_tip

_HEIGHT = 28
_GAP = 5
_MORE = 34


class ChosenRow(QWidget):
    """× asks for a label to be taken away; what has no room is counted at the end."""

    closed = Signal(object)
    """The Label whose × was pressed."""
    pressed = Signal(object)
    """The Label whose pill was pressed, to be shown among the others."""

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self._shown: tuple[tuple[Label, bool], ...] = ()
        self.chips: list[Chip] = []
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._words = QLabel(self)
        self._words.setProperty("quiet", True)
        self._words.setFont(looks.ui_font(12))
        self._more = QLabel(self)
        self._more.setProperty("quiet", True)
        self._more.setFont(looks.ui_font(12, tabular=True))
        self.show_labels((), frozenset())

    def show_labels(self, labels: Sequence[Label], somewhere: Collection[int]) -> bool:
        """Show these in order; those ``somewhere`` are carried by only some of the sentences, and have no ×.

        Whether the pills are others than before.
        """
        shown = tuple((label, label.id in somewhere) for label in labels)
        self._words.setText("" if shown else self.tr("Nothing chosen yet"))
        if shown == self._shown:
            self._put()
            return False
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self._shown = shown
        self.chips = [self._chip(label, partial) for label, partial in shown]
        self._put()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """On a pill Delete takes this label away, and not every label of the sentence."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        ):
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(100, _HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width shows others."""
        super().resizeEvent(event)
        self._put()

    def _chip(self, label: Label, partial: bool) -> Chip:
        chip = Chip(self._looks, label.title, closable=not partial, parent=self)
        if partial:
            chip.setCheckable(False)
            chip.setToolTip(
                plain_tip(self.tr("{label}: only some of the sentences").format(label=label.title))
            )
            chip.setTitle(f"{label.title} –")
        chip.closed.connect(lambda: self.closed.emit(label))
        chip.clicked.connect(lambda: self.pressed.emit(label))
        chip.installEventFilter(self)
        return chip

    def _put(self) -> None:
        left, hidden = 0, 0
        for n, chip in enumerate(self.chips):
            reserve = _MORE if n + 1 < len(self.chips) else 0
            width = min(chip.sizeHint().width(), self.width())
            if hidden or left + width > self.width() - reserve:
                hidden += 1
                chip.hide()
                continue
            self._place(chip, left, width)
            left += width + _GAP
        self._place(self._words, 0, 0 if self.chips else self.width())
        self._more.setText(left_to_right(f"+{self.locale().toString(hidden)}"))
        self._more.setToolTip(plain_tip("\n".join(label.title for label, _ in self._shown[-hidden:])))
        self._place(self._more, left, _MORE if hidden else 0)

    def _place(self, widget: QWidget, left: int, width: int) -> None:
        box = self.rect()
        box.setRect(left, 1, width, _HEIGHT - 2)
        widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), box))
        widget.setVisible(width > 0)
