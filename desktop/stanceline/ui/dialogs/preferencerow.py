"""One preference: its words left, what it is right, and a button that puts the default back."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from stanceline.ui.dialogs.preferring import Preference, in_words
from stanceline.ui.looks.iconbutton import IconButton
from stanceline.ui.looks.looks import Looks

WIDTH = 264
"""Of what is chosen with, in px."""


class PreferenceRow(QWidget):
    """``chosen`` tells a field and its new value, ``asked`` the action of a button.

    ``reopening`` is for a window that shall follow now.
    """

    chosen = Signal(str, object)
    reopening = Signal()
    asked = Signal(str)

    def __init__(self, preference: Preference, value: Any, looks: Looks) -> None:
        super().__init__()
        self.preference = preference
        title, hint = in_words(preference.title), in_words(preference.hint) if preference.hint else ""
        self._words = f"{title} {hint} {in_words(preference.section)}".casefold()
        self.control = self._control(value)
        self.control.setAccessibleName(title)
        self.control.setAccessibleDescription(hint)
        self.restore = IconButton(
            looks, "rotate-ccw", self.tr("Restore default: {name}").format(name=title), pixels=16
        )
        self.restore.clicked.connect(lambda: self.show_value(self.preference.default))
        self._again = QPushButton(self.tr("Open this window again"))
        self._again.setAutoDefault(False)
        self._again.clicked.connect(self.reopening)
        self._lay_out(title, hint, looks)
        self._value = value
        self._note()
        self._again.hide()

    def has(self, words: list[str]) -> bool:
        """Whether all these words, in small letters, occur in title, hint or section."""
        return all(word in self._words for word in words)

    def value(self) -> Any:
        """What is chosen now; None for a button."""
        control = self.control
        if isinstance(control, QPushButton):
            return None
        if isinstance(control, QComboBox):
            return control.currentData()
        if isinstance(control, QCheckBox):
            return control.isChecked()
        return control.value() if isinstance(control, QSpinBox) else " ".join(control.text().split())

    def show_value(self, value: Any) -> None:
        """Choose this, as a person would."""
        control = self.control
        if isinstance(control, QComboBox):
            control.setCurrentIndex(control.findData(value))
        elif isinstance(control, QCheckBox):
            control.setChecked(value)
        elif isinstance(control, QSpinBox):
            control.setValue(value)
        elif isinstance(control, QLineEdit):
            control.setText(value)
            self._tell()

    def _control(self, value: Any) -> QComboBox | QCheckBox | QSpinBox | QLineEdit | QPushButton:
        if self.preference.button:
            button = QPushButton(in_words(self.preference.pressed))
            button.setAutoDefault(False)
            button.clicked.connect(lambda: self.asked.emit(self.preference.button))
            return button
        if self.preference.choices:
            box = QComboBox()
            for each, words in self.preference.choices:
                box.addItem(in_words(words), each)
            box.setCurrentIndex(box.findData(value))
            box.currentIndexChanged.connect(self._tell)
            return box
        if isinstance(value, bool):
            tick = QCheckBox()
            tick.setChecked(value)
            tick.toggled.connect(self._tell)
            return tick
        if isinstance(value, int):
            number = QSpinBox()
            number.setRange(*self.preference.span)
            number.setValue(value)
            number.setSuffix(" px")
            number.valueChanged.connect(self._tell)
            return number
        line = QLineEdit(str(value))
        line.setMaxLength(80)
        line.editingFinished.connect(self._tell)
        return line

    def _lay_out(self, title: str, hint: str, looks: Looks) -> None:
        name = QLabel(title)
        name.setFont(looks.ui_font(13, 550))
        name.setBuddy(self.control)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(name)
        if hint:
            under = QLabel(hint)
            under.setFont(looks.ui_font(12))
            under.setProperty("quiet", True)
            under.setWordWrap(True)
            words.addWidget(under)
        words.addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeft)
        self.control.setFixedWidth(WIDTH)
        policy = self.restore.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # a button stands below the other controls
        self.restore.setSizePolicy(policy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self.control, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignTop)

    def _tell(self) -> None:
        if self.value() != self._value:
            self._value = self.value()
            self._again.setVisible(self.preference.reopens)
            self._note()
            self.chosen.emit(self.preference.field, self._value)

    def _note(self) -> None:
        if self.preference.button:
            self.restore.hide()
        else:
            self.restore.setEnabled(self.value() != self.preference.default)
