"""A card above the whole window, which is dimmed behind it: for what is opened, used and left within seconds."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from stanceline.ui.looks.card import Card
from stanceline.ui.looks.looks import Looks

_DIM = {"light": 40, "dark": 110, "high-contrast": 170}


class Veil(QWidget):
    """Lies over ``window`` while it is open. Esc or a click beside the card closes it and gives the keyboard back.

    No shortcut of the window is heard meanwhile, and Tab stays inside. Who derives from it fills ``card`` and
    says in ``place_card`` where it lies.
    """

    closed = Signal()

    def __init__(self, looks: Looks, window: QWidget) -> None:
        super().__init__(window)
        self._looks, self._window = looks, window
        self._before: QWidget | None = None
        self.card = Card(looks, self)
        self.hide()
        window.installEventFilter(self)

    def place_card(self) -> None:
        """Give the card its place and size."""

    def open_at(self, focus: QWidget) -> None:
        """Show it with the keyboard in ``focus``."""
        if self.isHidden():
            self._before = self._window.focusWidget()
        self.setGeometry(self._window.rect())
        self.place_card()
        self.raise_()
        self.show()
        for child in self.findChildren(QWidget):
            child.installEventFilter(self)
        focus.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Close it; the keyboard goes back to where it was."""
        if self.isHidden():
            return
        inside = self._has(self._window.focusWidget())
        self.hide()
        before = self._before
        if inside and before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None
        self.closed.emit()

    def _has(self, widget: QWidget | None) -> bool:
        return widget is not None and self.isAncestorOf(widget)

    def event(self, event: QEvent) -> bool:
        """Keys are for what is on the card, not for the window below it."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the window; close when the keyboard goes elsewhere."""
        if watched is self._window:
            if event.type() == QEvent.Type.Resize and not self.isHidden():
                self.setGeometry(self._window.rect())
                self.place_card()
        elif event.type() == QEvent.Type.FocusOut and not self.isHidden() and self._window.isActiveWindow():
            focus = self._window.focusWidget()
            if focus is not None and not self._has(focus):
                self._before = None
                self.leave()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; every other key that nobody on the card wants ends here."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the card closes; one on it, between its parts, does not."""
        if not self.card.geometry().contains(event.position().toPoint()):
            self.leave()
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round what is on the card."""
        start = self._window.focusWidget()
        reached = self._after(start, forward)
        while reached is not None and reached is not start and not self._stops_at(reached):
            reached = self._after(reached, forward)
        if reached is not None:
            reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
            reached.setFocus(reason)
        return True

    def _stops_at(self, widget: QWidget) -> bool:
        tabs = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        return self._has(widget) and tabs and widget.isVisible() and widget.isEnabled()

    @staticmethod
    def _after(widget: QWidget | None, forward: bool) -> QWidget | None:
        if widget is None:
            return None
        return widget.nextInFocusChain() if forward else widget.previousInFocusChain()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim what lies below."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(0, 0, 0, _DIM.get(self._looks.theme.name, 60)))


def is_veiled(widget: QWidget | None) -> bool:
    """Whether this is on a card above the window, whose keys are not the window's."""
    while widget is not None and not isinstance(widget, Veil):
        widget = widget.parentWidget()
    return widget is not None
