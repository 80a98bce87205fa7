"""A dock: a pane that can be moved, closed and laid over another; its handle is the strip above it."""

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QEnterEvent,
    QMouseEvent,
    QMoveEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QDockWidget, QMainWindow, QMenu, QVBoxLayout, QWidget

from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.painting import paint_box
from stanceline.ui.looks.plaintip import plain_tip

LEFT, RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
SIDE = 8
"""Pixels between a pane and the edge of the window; as much lies between two panes."""

SEAM = 4
"""The rest of that beside a separator, which is as wide itself."""

_GRIP = QSize(36, 4)


class Dock(QDockWidget):
    """Holds one pane, on either side of the window; ``name`` is what a saved layout calls it."""

    def __init__(self, window: QMainWindow, looks: Looks, name: str, title: str, pane: QWidget) -> None:
        super().__init__(title, window)
        self.pane = pane
        self._window = window
        self.setObjectName(name)
        self.setAccessibleName(title)
        features = QDockWidget.DockWidgetFeature
        self.setFeatures(features.DockWidgetMovable | features.DockWidgetClosable)
        self.setAllowedAreas(LEFT | RIGHT)
        self.setTitleBarWidget(Handle(looks, self))
        around = QWidget()
        self._column = QVBoxLayout(around)
        self._column.addWidget(pane)
        self.setWidget(around)
        self.dockLocationChanged.connect(self.keep_off)

    @property
    def closed(self) -> bool:
        """Whether somebody closed it; one whose window has not been shown yet is not."""
        return self.isHidden() and self.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)

    @property
    def seen(self) -> bool:
        """Whether it is there and not under another one."""
        return self.isVisible() and not self.visibleRegion().isEmpty()

    def toggle(self) -> None:
        """Show it, on top where several share a place; close it if it is seen."""
        if self.seen:
            self.close()
        else:
            self.bring_up()

    def bring_up(self) -> None:
        """Show it, on top of those it shares a place with."""
        self.show()
        self.raise_()

    def switch_side(self) -> None:
        """To the other side of the window, at the bottom."""
        there = self._window.dockWidgetArea(self)
        self._window.addDockWidget(LEFT if there == RIGHT else RIGHT, self)
        self.bring_up()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Perhaps to the bottom."""
        super().moveEvent(event)
        self.keep_off()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Perhaps down to the bottom."""
        super().resizeEvent(event)
        self.keep_off()

    def keep_off(self) -> None:
        """Off the edges of the window and off the reader; the handle and the separator are the rest of the gap."""
        left = self._window.dockWidgetArea(self) == LEFT
        middle = self._window.centralWidget()
        below = 0 if middle is None or self.geometry().bottom() < middle.geometry().bottom() - SIDE else SIDE
        wanted = (SIDE if left else SEAM, 0, SEAM if left else SIDE, below)
        if self._column.getContentsMargins() != wanted:
            self._column.setContentsMargins(*wanted)


class Handle(QWidget):
    """Eight pixels by which a pane is dragged; a bar appears in it under the pointer."""

    def __init__(self, looks: Looks, dock: Dock) -> None:
        super().__init__(dock)
        self._looks, self._dock, self._over = looks, dock, False
        self.setFixedHeight(SIDE)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(plain_tip(self.tr("Drag to move this pane; right-click for more")))

    def sizeHint(self) -> QSize:
        """As wide as the pane lets it be."""
        return QSize(40, SIDE)

    def minimumSizeHint(self) -> QSize:
        """No pane is wider for it."""
        return QSize(0, SIDE)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Say that this can be taken hold of."""
        self._over = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing to see any more."""
        self._over = False
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The dock drags itself."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bar."""
        if not self._over:
            return
        with QPainter(self) as painter:
            corner = QPoint((self.width() - _GRIP.width()) // 2, (self.height() - _GRIP.height()) // 2)
            bar = QRectF(corner.x(), corner.y(), _GRIP.width(), _GRIP.height())
            paint_box(painter, bar, 2, QColor(self._looks.theme.text_3))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """To the other side, or away."""
        menu = QMenu(self)
        menu.addAction(self.tr("Move to the other side"), self._dock.switch_side)
        menu.addAction(self.tr("Close"), self._dock.close)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())
        event.accept()
