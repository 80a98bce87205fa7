"""What was found for the letters typed: the likeliest labels, one of them ready for Enter."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from stanceline.domain.codebook import Label
from stanceline.ui.looks.labelbutton import LabelButton
from stanceline.ui.looks.looks import Looks

ROWS = 8
_HEIGHT = 28


class FoundList(QWidget):
    """Up to eight labels below each other. ``aside_of`` gives number and parent to stand after a name, and the call."""

    pressed = Signal(object)
    """A Label that was clicked."""

    menu_asked = Signal(int, QPoint)
    """A menu is wanted for a label (row id), at this place on the screen."""

    def __init__(self, looks: Looks, *, single: bool, aside_of: Callable[[Label], tuple[str, str]]) -> None:
        super().__init__()
        self._looks, self._single, self._aside_of = looks, single, aside_of
        self._labels: tuple[Label, ...] = ()
        self._current = -1
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(3)
        self._nothing = QLabel()
        self._nothing.setProperty("quiet", True)
        self._nothing.setFont(looks.ui_font(12))
        self._nothing.setWordWrap(True)
        self._column.addWidget(self._nothing)
        self.buttons: list[LabelButton] = []

    looked_at = Signal(object)
    """The button that Enter would press, to be brought into sight."""

    @property
    def current(self) -> Label | None:
        """What Enter would choose."""
        return self._labels[self._current] if 0 <= self._current < len(self._labels) else None

    def show_labels(self, labels: Sequence[Label], nothing: str, *, first: bool) -> None:
        """Show these, the ``first`` ready for Enter or none; ``nothing`` is said where there are none."""
        self._labels = tuple(labels[:ROWS])
        while len(self.buttons) < len(self._labels):
            self._add_button()
        for button, label in zip(self.buttons, self._labels, strict=False):
            button.setLabel(
                key=label.key.upper(),
                title=label.title,
                colour=label.colour,
                shape=label.shape,
                single=self._single,
                tooltip=label.definition,
            )
            button.setAside(*self._aside_of(label))
        for n, button in enumerate(self.buttons):
            button.setVisible(n < len(self._labels))
        self._nothing.setText(nothing)
        self._nothing.setVisible(not self._labels)
        self._set_current(0 if first and self._labels else -1)

    def step(self, by: int) -> None:
        """Make another one ready for Enter."""
        if self._labels:
            self._set_current(max(0, min(self._current + by, len(self._labels) - 1)))

    def tick(self, everywhere: Collection[int], somewhere: Collection[int], *, possible: bool) -> None:
        """Show which of them the sentences carry."""
        for button, label in zip(self.buttons, self._labels, strict=False):
            button.setEnabled(possible)
            button.setChecked(label.id in everywhere)
            button.setPartial(label.id in somewhere)

    def _set_current(self, current: int) -> None:
        self._current = current
        for n, button in enumerate(self.buttons):
            button.setCurrent(n == current)
        if current >= 0:
            self.looked_at.emit(self.buttons[current])

    def _add_button(self) -> None:
        button = LabelButton(self._looks, key="", title="", colour="", shape="", single=self._single)
        button.setFixedHeight(_HEIGHT)
        place = len(self.buttons)
        button.clicked.connect(lambda _=False: self.pressed.emit(self._labels[place]))
        button.menu_asked.connect(lambda at: self.menu_asked.emit(self._labels[place].id, at))
        self.buttons.append(button)
        self._column.addWidget(button)
