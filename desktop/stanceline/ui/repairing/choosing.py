"""Which of two answers stays: asked where sentences that are to be joined answer one question differently."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout

from stanceline.domain.articles import Sentence
from stanceline.domain.boundaries import Clash, Picks, Slot
from stanceline.ui.desk import Desk
from stanceline.ui.looks.bidi import isolated
from stanceline.ui.looks.labelbutton import LabelButton
from stanceline.ui.repairing.overlay import Overlay

_WIDTH = 380


class Choosing(Overlay):
    """One question after another; Enter keeps what is proposed, the answer of the longest sentence."""

    def __init__(
        self, desk: Desk, found: Sequence[Sentence], clashes: Sequence[Clash], then: Callable[[Picks], None]
    ) -> None:
        super().__init__(desk)
        self._clashes, self._then = list(clashes), then
        self._positions = {sentence.id: sentence.position for sentence in found}
        self._picks: dict[Slot, int] = {}
        self.buttons: list[LabelButton] = []
        self.heading, self._hint = QLabel(), QLabel()
        self.heading.setFont(desk.looks.ui_font(14, 650))
        self._hint.setProperty("quiet", True)
        self._hint.setText(self.tr("The two sentences differ. Enter keeps the longer one's."))
        self._hint.setWordWrap(True)
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 14)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addLayout(self._grid)
        column.addWidget(self._hint)
        self._ask()
        self.show()
        self.put()
        self.raise_()

    def put(self) -> None:
        """Below the sentence; above what it would leave the reader with."""
        around, column = self.sentence_rect(), self._desk.reader.view.column
        width = min(_WIDTH, column.width - 2 * column.inset)
        height = max(self.heightForWidth(width), self.sizeHint().height())
        left = self.origin().x() + column.text - 8
        self.setGeometry(self.within(QRect(left, around.bottom() + 4, width, height)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes what has the keyboard; a digit the answer of that place; arrows go between them."""
        key = event.key()
        place = next((n for n, button in enumerate(self.buttons) if button.hasFocus()), 0)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.buttons[place].click()
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_9 and key - Qt.Key.Key_1 < len(self.buttons):
            self.buttons[key - Qt.Key.Key_1].click()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Down):
            by = -1 if key in (Qt.Key.Key_Left, Qt.Key.Key_Up) else 1
            self.buttons[(place + by) % len(self.buttons)].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def _ask(self) -> None:
        clash = self._clashes[0]
        codebook = self._desk.session.codebook
        dimension = codebook.dimension(clash.slot[0])
        towards = next((target.name for target in codebook.targets if target.id == clash.slot[1]), "")
        question = self.tr("{question} towards {target}: which stays?") if towards else ""
        question = question or self.tr("{question}: which stays?")
        names = {"question": dimension.title, "target": towards}
        self.heading.setText(question.format(**{each: isolated(name) for each, name in names.items()}))
        self.setAccessibleName(question.format(**names))
        for button in self.buttons:
            self._grid.removeWidget(button)
            button.deleteLater()
        self.buttons = [self._button(clash, place) for place in range(len(clash.labels))]
        for place, button in enumerate(self.buttons):
            self._grid.addWidget(button, place // 2, place % 2)
            if clash.labels[place] == clash.proposed:
                self.setFocusProxy(button)
                button.setFocus(Qt.FocusReason.TabFocusReason)

    def _button(self, clash: Clash, place: int) -> LabelButton:
        label = self._desk.session.codebook.label(clash.labels[place])
        numbers = [str(self._positions[row]) for row, given in clash.answers if given == label.id]
        button = LabelButton(
            self._desk.looks,
            key=str(place + 1),
            title=label.title,
            colour=label.colour,
            shape=label.shape,
            single=True,
            tooltip=self.tr("Of sentence {numbers}").format(numbers=", ".join(numbers)),
            parent=self,
        )
        button.installEventFilter(self)
        button.clicked.connect(lambda _=False: self._pick(clash, label.id))
        return button

    def _pick(self, clash: Clash, label: int) -> None:
        self._picks[clash.slot] = label
        del self._clashes[0]
        if self._clashes:
            self._ask()
            return
        self.leave()
        self._then(self._picks)
