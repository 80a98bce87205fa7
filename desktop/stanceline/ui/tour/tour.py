"""The tutorial's callout: it stands beside a pane, points at it, and leaves all keys but its own alone."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QShortcut,
)
from PySide6.QtWidgets import QDockWidget, QFrame, QGridLayout, QLabel, QPushButton, QWidget

from stanceline.ui.desk import Desk
from stanceline.ui.docks import Dock
from stanceline.ui.looks.iconbutton import IconButton
from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.painting import paint_box
from stanceline.ui.tour.steps import steps

WIDTH, GAP = 340, 14


class Tour(QFrame):
    """Six steps; Enter and → go on, ← goes back, Esc ends it. The window can be used meanwhile."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk, self._steps, self.row = desk, steps(), 0
        self._front: tuple[Dock, ...] = ()
        self._frame = Outline(desk.looks, desk.window)
        self._title, self._text, self._count = QLabel(), QLabel(), QLabel()
        self._back = QPushButton(self.tr("Back"))
        self._next = QPushButton(self.tr("Next"))
        self._close = IconButton(desk.looks, "x", self.tr("End the tutorial"), pixels=16, parent=self)
        self._back.clicked.connect(lambda: self.show_step(self.row - 1))
        self._next.clicked.connect(lambda: self.show_step(self.row + 1))
        self._close.clicked.connect(self.end)
        self._lay_out()
        self._listen()
        desk.window.installEventFilter(self)

    def begin(self) -> None:
        """Show the first step, in the place of a tutorial that is under way."""
        for old in self._desk.window.findChildren(Tour):
            if old is not self:
                old.end()
        self._front = tuple(dock for dock in self._desk.docks if dock.seen)
        self.show_step(0)

    def show_step(self, row: int) -> None:
        """Go to a step, counted from 0; after the last it ends."""
        if row >= len(self._steps):
            self.end()
            return
        self.row = max(0, row)
        _uncover(self._steps[self.row].anchor(self._desk))
        step = self._steps[self.row]
        self._title.setText(step.title)
        self._text.setText(step.text)
        place = self.tr("{number} of {total}").format(number=self.row + 1, total=len(self._steps))
        self._count.setText(place)
        self._back.setEnabled(self.row > 0)
        self._next.setText(self.tr("Done") if self.row + 1 == len(self._steps) else self.tr("Next"))
        self.setAccessibleName(f"{step.title} ({place})")
        self.setAccessibleDescription(step.text)
        self._next.setAccessibleDescription(f"{step.title}. {step.text}")
        self._place()
        self.show()
        self.raise_()
        self._next.setFocus()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def end(self) -> None:
        """Go, put in front the panes that were, and give the keyboard back to the reader."""
        self._desk.window.removeEventFilter(self)
        for dock in self._front:
            dock.raise_()
        for part in (self._frame, self):
            part.hide()
            part.deleteLater()
        self._desk.reader.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay beside the pane while the window changes."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest) and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _listen(self) -> None:
        """The keys of the callout itself; as shortcuts, because a button would keep the arrows for itself."""
        mirrored = self.isRightToLeft()
        keys = (
            ("Esc", self.end),
            ("Return", lambda: (self._back if self._back.hasFocus() else self._next).click()),
            ("Left" if mirrored else "Right", self._next.click),
            ("Right" if mirrored else "Left", self._back.click),
        )
        for key, do in keys:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A card with the line of what it points at."""
        theme = self._desk.looks.theme
        with QPainter(self) as painter:
            paint_box(painter, QRectF(self.rect()), 10, QColor(theme.surface), QColor(theme.accent), width=2)

    def _lay_out(self) -> None:
        looks = self._desk.looks
        self._title.setFont(looks.ui_font(15, 650))
        self._count.setFont(looks.ui_font(12, 400, tabular=True))
        self._count.setProperty("quiet", True)
        for label in (self._title, self._text):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._next.setProperty("kind", "primary")
        grid = QGridLayout(self)
        grid.setContentsMargins(18, 12, 12, 14)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self._title, 0, 0, 1, 2)
        grid.addWidget(self._close, 0, 2, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self._text, 1, 0, 1, 3)
        grid.addWidget(self._count, 2, 0)
        grid.addWidget(self._back, 2, 1)
        grid.addWidget(self._next, 2, 2)
        QWidget.setTabOrder(self._next, self._back)
        QWidget.setTabOrder(self._back, self._close)

    def _place(self) -> None:
        window = self._desk.window
        pane = self._steps[self.row].anchor(self._desk)
        self.setFixedWidth(WIDTH)
        layout = self.layout()
        size = QSize(WIDTH, layout.totalHeightForWidth(WIDTH) if layout else 200)
        self._frame.setVisible(pane is not None and pane.isVisible())
        if pane is None or not pane.isVisible():
            box = window.rect()
            self.setGeometry(QRect(box.center() - QPoint(size.width() // 2, size.height() // 2), size))
            return
        there = QRect(pane.mapTo(window, QPoint(0, 0)), pane.size())
        self._frame.setGeometry(there.adjusted(-3, -3, 3, 3))
        self._frame.raise_()
        self.setGeometry(QRect(beside(there, size, window.rect()), size))
        self.raise_()


class Outline(QWidget):
    """A line around the pane that is meant; the mouse does not feel it."""

    def __init__(self, looks: Looks, parent: QWidget) -> None:
        super().__init__(parent)
        self._looks = looks
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line."""
        with QPainter(self) as painter:
            line = QColor(self._looks.theme.accent)
            paint_box(painter, QRectF(self.rect()), 12, None, line, width=2)


def beside(pane: QRect, size: QSize, window: QRect) -> QPoint:
    """Where something of this size stands beside a pane: where there is room, else in the pane's corner."""
    top = min(max(pane.top() + 40, window.top() + GAP), window.bottom() - size.height() - GAP)
    left = min(max(pane.left() + 40, window.left() + GAP), window.right() - size.width() - GAP)
    places = (
        QPoint(pane.right() + GAP, top),
        QPoint(pane.left() - GAP - size.width(), top),
        QPoint(left, pane.bottom() + GAP),
        QPoint(left, pane.top() - GAP - size.height()),
    )
    room = window.adjusted(4, 4, -4, -4)
    inside = QPoint(
        min(max(pane.right() - size.width() - GAP, GAP), window.right() - size.width() - GAP),
        min(max(pane.bottom() - size.height() - GAP, GAP), window.bottom() - size.height() - GAP),
    )
    return next((place for place in places if room.contains(QRect(place, size))), inside)


def _uncover(pane: QWidget | None) -> None:
    """Bring forward the dock that the pane is in, which may be hidden or behind another."""
    part = pane
    while part is not None:
        if isinstance(part, QDockWidget):
            part.show()
            part.raise_()
        part = part.parentWidget()
