"""The keys of labels: one action a label, made anew when the codebook changes."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from stanceline.domain.codebook import Label
from stanceline.ui.session import Session


class LabelKeys(QObject):
    """Digits set the stance, letters toggle topics, while one of ``panes`` has the keyboard."""

    def __init__(
        self, session: Session, choose: Callable[[Label], None], panes: Sequence[QWidget], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._choose, self._panes = session, choose, panes
        self.actions: list[QAction] = []
        self.renew()

    def renew(self) -> None:
        """Take the labels of the codebook as it is now."""
        for action in self.actions:
            for pane in self._panes:
                pane.removeAction(action)
            action.deleteLater()
        self.actions = [
            self._action(label)
            for dimension in self._session.codebook.dimensions
            for label in dimension.active
        ]

    def _action(self, label: Label) -> QAction:
        # "&&" because a single one would underline the next letter.
        action = QAction(label.title.replace("&", "&&"), self)
        if label.key:
            action.setShortcut(QKeySequence(label.key.upper()))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setAutoRepeat(False)
        action.setData(label.dimension)
        action.triggered.connect(lambda _=False: self._choose(label))
        for pane in self._panes:
            pane.addAction(action)
        return action
