"""A card that lies over the current sentence while a boundary is being moved."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame

from stanceline.ui.desk import Desk
from stanceline.ui.looks.painting import paint_box

RADIUS, LINE = 9, 1.75


class Overlay(QFrame):
    """A child of the window, so that no key of the loop is heard in it; Esc or another place closes it."""

    gone = Signal()
    """It has closed, whatever the answer; the keyboard is back in the reader."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk, self._open = desk, True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for moved in (desk.place.moved, desk.session.changed, desk.reader.view.fitted):
            moved.connect(self.leave)
        desk.reader.view.verticalScrollBar().valueChanged.connect(self.put)

    def put(self) -> None:
        """Stand where the sentence stands."""

    def origin(self) -> QPoint:
        """Where the text of the reader begins in the window; columns are measured from there."""
        return self._desk.reader.view.viewport().mapTo(self._desk.window, QPoint())

    def sentence_rect(self) -> QRect:
        """The rectangle of the current sentence in the window; empty without one."""
        view = self._desk.reader.view
        row = self._desk.reader.current_row()
        if row < 0:
            return QRect()
        rect = view.visualRect(view.model().index(row, 0))
        return rect.translated(self.origin())

    def within(self, rect: QRect) -> QRect:
        """The same, moved as little as it takes to lie inside the reader."""
        room = QRect(self.origin(), self._desk.reader.view.viewport().size())
        rect.moveBottom(min(rect.bottom(), room.bottom() - 4))
        rect.moveTop(max(rect.top(), room.top() + 4))
        return rect

    def leave(self) -> None:
        """Close without a change."""
        if not self._open:
            return
        self._open = False
        held = self.isAncestorOf(self._desk.window.focusWidget() or self) or self.hasFocus()
        self.hide()
        self.deleteLater()
        if held:
            self._desk.reader.setFocus()
        self.gone.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc; every other key that nobody took stays here."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Keys without Ctrl are for this card alone, though an action of the window may have them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            others = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
            if not event.modifiers() & others:
                event.accept()
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Somebody has gone elsewhere."""
        super().focusOutEvent(event)
        self._let_go(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The same for what stands on the card and watches through this."""
        if event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            self._let_go(event)
        return super().eventFilter(watched, event)

    def _let_go(self, event: QFocusEvent) -> None:
        inside = self._desk.window.focusWidget()
        window = event.reason() in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
        if not window and not (inside and (inside is self or self.isAncestorOf(inside))):
            self.leave()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card of a current sentence, opaque."""
        theme = self._desk.looks.theme
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(theme.surface))
            paint_box(
                painter,
                QRectF(self.rect()),
                RADIUS,
                QColor(theme.accent_soft),
                QColor(theme.accent),
                width=LINE,
            )
