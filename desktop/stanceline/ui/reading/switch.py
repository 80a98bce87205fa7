"""The switch between the two layouts of the reader: lines, or prose."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.painting import FOCUS_WIDTH, paint_box, shows_focus
from stanceline.ui.looks.plaintip import plain_tip

LAYOUTS = ("lines", "prose")
_ICONS = ("rows-3", "align-left")
_SIZE, _ICON = 32, 18


class LayoutSwitch(QWidget):
    """Two pictures, one of them chosen. Tab reaches the chosen one, the arrow keys the other."""

    chosen = Signal(str)

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        names = (self.tr("Lines: a sentence a line"), self.tr("Prose: flowing text"))
        self._group = QButtonGroup(self)
        self._silent = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for number, (icon, name) in enumerate(zip(_ICONS, names, strict=True)):
            half = _Half(looks, icon, name, self)
            self._group.addButton(half, number)
            row.addWidget(half)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Layout"))
        self.show_layout(LAYOUTS[0])
        self._group.idToggled.connect(self._tell)

    @property
    def layout_shown(self) -> str:
        """ "lines" or "prose"."""
        return LAYOUTS[self._group.checkedId()]

    def show_layout(self, layout: str) -> None:
        """Choose without telling."""
        self._silent = True
        self._group.button(LAYOUTS.index(layout)).setChecked(True)
        self._silent = False

    def _tell(self, number: int, on: bool) -> None:
        if on and not self._silent:
            self.chosen.emit(LAYOUTS[number])


class _Half(QAbstractButton):
    """One picture."""

    def __init__(self, looks: Looks, icon: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._looks, self._picture = looks, icon
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(name))
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedSize(_SIZE, _SIZE)

    def sizeHint(self) -> QSize:
        return QSize(_SIZE, _SIZE)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, box = self._looks.theme, QRectF(self.rect())
        with QPainter(self) as painter:
            if self.isChecked():
                paint_box(painter, box, 8, QColor(theme.accent_soft), QColor(theme.accent))
            elif self.underMouse():
                paint_box(painter, box, 8, QColor(theme.window))
            if shows_focus(self):
                paint_box(painter, box, 8, None, QColor(theme.accent), width=FOCUS_WIDTH)
            colour = "accent" if self.isChecked() else "text_2"
            picture = self._looks.pixmap(self._picture, colour, _ICON, self.devicePixelRatioF())
            painter.drawPixmap((_SIZE - _ICON) // 2, (_SIZE - _ICON) // 2, picture)
