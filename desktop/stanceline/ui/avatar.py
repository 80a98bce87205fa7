"""Who is labelling: initials in a circle, and the menu that lets somebody else sit down."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from stanceline.operations import projects
from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.painting import FOCUS_WIDTH, shows_focus
from stanceline.ui.looks.plaintip import plain_tip
from stanceline.ui.session import Session

SIDE = 32


class Avatar(QAbstractButton):
    """The whole name is in the tip and for screen readers; ``chosen`` tells the name of another annotator.

    With an empty name it is somebody whom the project does not know.
    """

    chosen = Signal(str)

    def __init__(self, looks: Looks, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks, self._session = looks, session
        self.setFixedSize(SIDE, SIDE)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(session.annotator.name)
        self.setAccessibleDescription(self.tr("Who labels; opens a menu"))
        self.setToolTip(plain_tip(self.tr("{name} labels").format(name=session.annotator.name)))
        self.clicked.connect(self.open_menu)

    def open_menu(self) -> None:
        """Offer the other annotators of the project, and somebody new."""
        menu = self.menu()
        corner = QPoint(self.width() if self.isRightToLeft() else 0, self.height() + 4)
        menu.popup(self.mapToGlobal(corner))
        menu.setActiveAction(menu.actions()[0])

    def menu(self) -> QMenu:
        """The menu, as the project is now; it goes when it is left."""
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("Who labels"))
        menu.aboutToHide.connect(menu.deleteLater)
        group = QActionGroup(menu)
        for person in self._session.read(projects.everybody):
            action = QAction(person.name.replace("&", "&&"), group)
            action.setCheckable(True)
            action.setChecked(person.id == self._session.annotator.id)
            action.triggered.connect(lambda _=False, name=person.name: self._choose(name))
            menu.addAction(action)
        menu.addSeparator()
        somebody = menu.addAction(self.tr("Someone else…"))
        somebody.setEnabled(self._session.project.writable)
        somebody.triggered.connect(lambda: self.chosen.emit(""))
        return menu

    def sizeHint(self) -> QSize:
        """A circle of 32 px."""
        return QSize(SIDE, SIDE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and ↓ open the menu too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.open_menu()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Circle and initials."""
        theme = self._looks.theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QColor(theme.accent))
            painter.setBrush(QColor(theme.accent_soft))
            painter.drawEllipse(QRectF(0.5, 0.5, SIDE - 1, SIDE - 1))
            painter.setFont(self._looks.ui_font(12, 600))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._session.annotator.initials)
            if shows_focus(self):
                painter.setPen(QColor(theme.accent))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                inset = FOCUS_WIDTH + 1.5
                painter.drawEllipse(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset))

    def _choose(self, name: str) -> None:
        if name != self._session.annotator.name:
            self.chosen.emit(name)
