"""What the list of the queue says while the filter lets no article through."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.pressing import Pressing


class Nothing(QWidget):
    """Quiet words and the way back."""

    pressed = Signal()
    """ "Clear filters" was pressed."""

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = QLabel(self.tr("No article matches"))
        words.setFont(looks.ui_font(13, 500))
        words.setProperty("quiet", True)
        self.button = QPushButton(self.tr("Clear filters"))
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(lambda: self.pressed.emit())
        self.button.installEventFilter(Pressing(self))
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(words, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
