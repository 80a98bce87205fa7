"""The keys of labels: one action a label, made anew when the codebook changes or single keys are switched off."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QWidget

from stanceline.domain.codebook import Choice, Codebook, Dimension, Label
from stanceline.ui.actions.menus import LabelMenu
from stanceline.ui.session import Session

Choose = Callable[[Label], object]


class LabelKeys(QObject):
    """Digits set the stance, letters toggle topics, while one of ``panes`` has the keyboard.

    With Shift a digit also marks the sentence unsure, where ``choose_unsure`` is given.
    """

    def __init__(
        self,
        session: Session,
        choose: Choose,
        panes: Sequence[QWidget],
        parent: QObject,
        *,
        choose_unsure: Choose | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._choose, self._panes = session, choose, panes
        self._choose_unsure = choose_unsure
        self._single = True
        self.actions: list[QAction] = []
        self.of_label: dict[int, QAction] = {}
        self.renew()

    def use_single(self, single: bool) -> None:
        """Whether keys without Ctrl and Alt are heard; without them labels are chosen by name."""
        if single != self._single:
            self._single = single
            self.renew()

    def renew(self) -> None:
        """Take the labels of the codebook as it is now."""
        for action in self.actions:
            for pane in self._panes:
                pane.removeAction(action)
            action.deleteLater()
        self.actions, self.of_label = [], {}
        for dimension in self._session.codebook.dimensions:
            for label in dimension.active:
                self.of_label[label.id] = self._action(label, label.key.upper(), self._choose_plainly)
                if self._choose_unsure is not None and label.key.isdecimal():
                    self._action(label, f"Shift+{label.key}", self._choose_unsure)

    def _choose_plainly(self, label: Label) -> None:
        """Where a layout has its digits above the Shift key, Qt hears "2" for what is Shift with the key of the 2."""
        shift = QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier
        if shift and label.key.isdecimal() and self._choose_unsure is not None:
            self._choose_unsure(label)
        else:
            self._choose(label)

    def menus(self) -> list[LabelMenu]:
        """A submenu for each dimension that has labels."""
        return [self._menu(dimension) for dimension in self._session.codebook.dimensions if dimension.active]

    def _menu(self, dimension: Dimension) -> LabelMenu:
        below: dict[int, list[Label]] = {label.id: [] for label in dimension.active}
        for label in dimension.active:
            if label.parent in below:
                below[label.parent].append(label)
        tops = [label for label in dimension.active if label.parent not in below]
        return LabelMenu(
            title=choosing_words(dimension),
            actions=[self.of_label[label.id] for label in tops],
            below=[
                LabelMenu(title=label.title, actions=[self.of_label[each.id] for each in below[label.id]])
                for label in tops
                if below[label.id]
            ],
        )

    def _action(self, label: Label, key: str, choose: Choose) -> QAction:
        # "&&" because a single one would underline the next letter.
        action = QAction(label.title.replace("&", "&&"), self)
        if key and self._single:
            action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setAutoRepeat(False)
        action.setData(label.dimension)
        action.triggered.connect(lambda _=False: choose(label))
        for pane in self._panes:
            pane.addAction(action)
        self.actions.append(action)
        return action


def choosing_words(dimension: Dimension) -> str:
    """What a label of this dimension is chosen for: "Set stance", "Toggle topic"."""
    if dimension.choice is Choice.ONE:
        return QCoreApplication.translate("LabelKeys", "Set %1").replace("%1", dimension.name)
    return QCoreApplication.translate("LabelKeys", "Toggle %1").replace("%1", dimension.name)


def keys_of_labels(codebook: Codebook) -> dict[str, str]:
    """The title of each label that can be given, by its key; digits also with Shift."""
    found = {}
    for dimension in codebook.dimensions:
        for label in dimension.active:
            if label.key:
                found[label.key.upper()] = label.title
            if label.key.isdecimal():
                found[f"Shift+{label.key}"] = label.title
    return found
