"""A bar across a pane that says what happened and what can be done about it."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from stanceline.ui.looks.bidi import facing
from stanceline.ui.looks.iconbutton import IconButton
from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.painting import paint_box
from stanceline.ui.looks.tokens import mixed


class Tidings(StrEnum):
    """How bad it is."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


_ICONS = {Tidings.INFO: "info", Tidings.WARNING: "triangle-alert", Tidings.ERROR: "circle-alert"}
_COLOURS = {Tidings.INFO: "accent", Tidings.WARNING: "warning", Tidings.ERROR: "danger"}
_MOST_BUTTONS = 3
_AROUND = 110  # px for margins, icon and ×


class Banner(QFrame):
    """Icon, plain text, up to three buttons, ×. It stays until ``×`` or its owner takes it away.

    ``pressed`` tells which button, counted from 0; ``closed`` follows ×, after the banner has hidden itself.
    """

    pressed = Signal(int)
    closed = Signal()

    def __init__(
        self,
        looks: Looks,
        kind: Tidings = Tidings.INFO,
        text: str = "",
        buttons: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._looks, self._kind = looks, kind
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(14, 8, 8, 8)
        self._grid.setSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._answers = QHBoxLayout()
        self._answers.setSpacing(8)
        self._stacked: bool | None = None
        self._sign = _Sign(looks, self)
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._close = IconButton(
            looks, "x", QCoreApplication.translate("Banner", "Close"), pixels=16, parent=self
        )
        self._close.clicked.connect(self._leave)
        self._buttons: list[QPushButton] = []
        self._grid.addWidget(self._sign, 0, 0)
        self._grid.addWidget(self._text, 0, 1)
        self._grid.addWidget(self._close, 0, 3)
        self.say(text, kind, buttons)

    def say(self, text: str, kind: Tidings = Tidings.INFO, buttons: Sequence[str] = ()) -> None:
        """Say something else; ValueError for more than three buttons."""
        if len(buttons) > _MOST_BUTTONS:
            raise ValueError(f"{len(buttons)} buttons are more than a banner holds")
        self._kind = kind
        self._sign.show_icon(_ICONS[kind], _COLOURS[kind])
        backwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._text.setText(facing(text, backwards=backwards))
        self.setAccessibleName(text)
        for button in self._buttons:
            self._answers.removeWidget(button)
            button.deleteLater()
        self._buttons = [self._button(index, title) for index, title in enumerate(buttons)]
        self._arrange()
        if self.isVisible():
            self._announce()
        self.update()

    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where text and buttons no longer fit beside each other, the buttons go below."""
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Screen readers say it at once."""
        super().showEvent(event)
        self._announce()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A box in a breath of the kind's colour."""
        theme = self._looks.theme
        colour = self._looks.colour(_COLOURS[self._kind]).name()
        ground = mixed(theme.surface, colour, 0.10)
        line = mixed(ground, colour, 1.0 if theme.name == "high-contrast" else 0.35)
        with QPainter(self) as painter:
            paint_box(painter, QRectF(self.rect()), 8, QColor(ground), QColor(line))

    def _button(self, index: int, title: str) -> QPushButton:
        button = QPushButton(title.replace("&", "&&"), self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.pressed.emit(index))
        self._answers.addWidget(button)
        return button

    def _arrange(self) -> None:
        beside = sum(button.sizeHint().width() + 8 for button in self._buttons)
        words = QFontMetricsF(self._text.font()).horizontalAdvance(self._text.text())
        # Text may take two lines before the buttons give way.
        stacked = bool(self._buttons) and beside + words / 2 + _AROUND > self.width()
        if stacked == self._stacked:
            return
        self._stacked = stacked
        self._grid.removeItem(self._answers)
        if stacked:
            self._grid.addLayout(self._answers, 1, 1, 1, 3, Qt.AlignmentFlag.AlignLeft)
        else:
            self._grid.addLayout(self._answers, 0, 2)

    def _leave(self) -> None:
        self.hide()
        self.closed.emit()

    def _announce(self) -> None:
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))


class _Sign(QWidget):
    """The banner's icon, repainted in each theme's colour."""

    def __init__(self, looks: Looks, parent: QWidget) -> None:
        super().__init__(parent)
        self._looks, self._icon, self._colour = looks, "info", "accent"
        self.setFixedSize(QSize(18, 18))

    def show_icon(self, icon: str, colour: str) -> None:
        self._icon, self._colour = icon, colour
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        picture = self._looks.pixmap(self._icon, self._colour, 18, self.devicePixelRatioF())
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, picture)
