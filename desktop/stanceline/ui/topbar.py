"""The bar below the menus: which project this is, undo and redo, what people reach for with the mouse."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from stanceline.ui.avatar import Avatar
from stanceline.ui.looks.elidedlabel import ElidedLabel
from stanceline.ui.looks.iconbutton import IconButton
from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.plaintip import plain_tip
from stanceline.ui.looks.segments import Segments
from stanceline.ui.palette.searchbutton import SearchButton
from stanceline.ui.session import Session


def _tell_key(button: QToolButton, action: QAction) -> None:
    """What it does and the key that does so too, which a person may change."""
    key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    button.setToolTip(plain_tip(action.text(), key))


def _tell_view(views: Segments, index: int, action: QAction) -> None:
    key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    views.setSegmentTip(index, plain_tip(action.text(), key))


class TopBar(QWidget):
    """Title and size of the project at the left; buttons of actions at the right."""

    def __init__(
        self, session: Session, looks: Looks, actions: dict[str, QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._looks = session, looks
        self._title = ElidedLabel(looks, session.project.name, font=looks.ui_font(14, 650))
        self._size = QLabel()
        self._size.setFont(looks.ui_font(11, 400, tabular=True))
        self._size.setProperty("quiet", True)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._title)
        words.addWidget(self._size)
        self.views = Segments(looks, [self.tr("Annotate"), self.tr("Review")])
        self.views.setAccessibleName(self.tr("View"))
        for index, name in enumerate(("view.annotate", "view.review")):
            _tell_view(self.views, index, actions[name])
            actions[name].changed.connect(partial(_tell_view, self.views, index, actions[name]))
        self.search = SearchButton(looks, actions["tools.palette"])
        self.undo = self._icon(actions["edit.undo"], "undo-2", self.tr("Undo"))
        self.redo = self._icon(actions["edit.redo"], "redo-2", self.tr("Redo"))
        self.theme = IconButton(looks, "moon", self.tr("Dark theme"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 14, 10)
        row.setSpacing(6)
        row.addLayout(words)
        row.addSpacing(20)
        row.addWidget(self.views)
        row.addStretch(1)
        row.addWidget(self.search, 2)
        row.addSpacing(8)
        row.addWidget(self.undo)
        row.addWidget(self.redo)
        row.addSpacing(8)
        load = self._worded(actions["file.import"], "import", self.tr("Import"))
        load.setEnabled(session.project.writable)
        row.addWidget(load)
        row.addWidget(self._worded(actions["file.export"], "download", self.tr("Export")))
        row.addSpacing(4)
        row.addWidget(self.theme)
        self.avatar = Avatar(looks, session)
        row.addWidget(self.avatar)

    def show_size(self, articles: int, sentences: int) -> None:
        """Say how large the project is."""
        text = self.tr("%n article(s)", "", articles) + "  ·  " + self.tr("%n sentence(s)", "", sentences)
        self._size.setText(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bar's ground, and the line between it and the panes."""
        theme = self._looks.theme
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(theme.bar))
            painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(theme.line))

    def show_theme(self, dark: bool) -> None:
        """The button offers the other one."""
        self.theme.setPicture("sun" if dark else "moon")
        name = self.tr("Light theme") if dark else self.tr("Dark theme")
        self.theme.setAccessibleName(name)
        self.theme.setToolTip(plain_tip(name))

    def _icon(self, action: QAction, icon: str, name: str) -> IconButton:
        button = IconButton(self._looks, icon, name)
        button.clicked.connect(action.trigger)
        return button

    def _worded(self, action: QAction, icon: str, text: str) -> QToolButton:
        button = QToolButton()
        button.setText(f"\u2009{text}")  # Fusion sets the words hard against the icon
        button.setAccessibleName(text)
        button.setIcon(self._looks.icon(icon, "text_2", 18))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        action.changed.connect(partial(_tell_key, button, action))
        _tell_key(button, action)
        button.clicked.connect(action.trigger)
        return button
