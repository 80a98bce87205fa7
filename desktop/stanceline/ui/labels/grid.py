"""The labels of one dimension as buttons: in two columns, or closer where many share a low window."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from stanceline.ui.labels.placing import COLUMNS, in_columns, in_rows
from stanceline.ui.looks.labelbutton import LabelButton

COMPACT_HEIGHT = 30
DENSE_HEIGHT = 24
MANY = 10
DESIGN_WIDTH = 358
_GAP = 8


class Density(Enum):
    """How much room buttons take; the lower two are for low windows."""

    ROOMY = 7
    LOW = 4
    DENSE = 3


class LabelGrid(QWidget):
    """Lays its buttons out anew when their names fit otherwise into its width.

    Where it is ``flowing``, no name is cut however few there are.
    """

    def __init__(self, buttons: Sequence[LabelButton], *, single: bool, flowing: bool = False) -> None:
        super().__init__()
        self.buttons = tuple(buttons)
        self._single, self._flowing = single, flowing
        self._density = Density.ROOMY
        self._boxes: list[QRect] = []
        self._width = 0
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for button in self.buttons:
            button.setParent(self)
            button.show()
        self.fit(DESIGN_WIDTH)

    def set_density(self, density: Density) -> None:
        """Closer rows and lower buttons; more than ten labels always have lower ones, so that more can be seen."""
        self._density = density
        for button in self.buttons:
            button.setDense(density is Density.DENSE)
        self.fit(self._width or DESIGN_WIDTH)

    def first_row(self) -> tuple[LabelButton, ...]:
        """The buttons at the top."""
        pairs = zip(self.buttons, self._boxes, strict=True)
        return tuple(button for button, box in pairs if box.y() == 0)

    def fit(self, width: int) -> None:
        """Lay it out in ``width`` pixels.

        Names of a single choice that half of it cuts get a row: shortened ones look alike. Of many others, of which
        half would cut some, each gets what it needs.
        """
        self._width = width
        half = (width - _GAP) // COLUMNS
        wide = [button.whole_width() for button in self.buttons]
        many = not self._single and (self._flowing or len(wide) > MANY)
        if self._density is Density.DENSE:
            self._boxes = in_rows(wide, width, DENSE_HEIGHT, 5, self._between())
        elif many and max(wide, default=0) > half:
            self._boxes = in_rows(wide, width, self._button_height(), 6, self._between())
        else:
            long = [self._single and each > half for each in wide]
            self._boxes = in_columns(long, width, self._button_height(), _GAP, self._between())
        self._put()

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        return QSize(DESIGN_WIDTH, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width holds other names."""
        super().resizeEvent(event)
        if event.size().width() != self._width:
            self.fit(event.size().width())

    def _put(self) -> None:
        whole = QRect(0, 0, self._width, max((box.bottom() + 1 for box in self._boxes), default=0))
        for button, box in zip(self.buttons, self._boxes, strict=True):
            button.setGeometry(QStyle.visualRect(self.layoutDirection(), whole, box))
        self.setFixedHeight(whole.height())

    def _between(self) -> int:
        return 5 if self._density is Density.ROOMY and len(self.buttons) > MANY else self._density.value

    def _button_height(self) -> int:
        if self._density is Density.LOW or self._flowing or len(self.buttons) > MANY:
            return COMPACT_HEIGHT
        return max((button.sizeHint().height() for button in self.buttons), default=0)
