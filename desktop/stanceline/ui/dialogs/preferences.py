"""The preferences: every one is applied the moment it is chosen, and can be put back by itself."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from stanceline.ui.desk import Program
from stanceline.ui.dialogs.preferencerow import PreferenceRow
from stanceline.ui.dialogs.preferring import PREFERENCES, SECTIONS, SINGLE, Preference, in_words
from stanceline.ui.looks.clearing import clearable, lead_with
from stanceline.ui.looks.looks import Looks


class PreferencesDialog(QDialog):
    """Sections left, their preferences right; words in the field find preferences of all sections."""

    def __init__(self, program: Program, looks: Looks, window: QWidget | None = None) -> None:
        super().__init__(window)
        self._program, self._looks, self._window = program, looks, window
        self.setWindowTitle(self.tr("Preferences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find a preference"))
        self.field.setAccessibleName(self.tr("Find a preference"))
        lead_with(self.field, looks.icon("search", "text_3", 16))
        clearable(self.field)
        self.field.textChanged.connect(self._filter)
        self.sections = QListWidget()
        self.sections.setAccessibleName(self.tr("Sections"))
        self.sections.ensurePolished()
        self.rows = [PreferenceRow(each, self._value(each), looks) for each in PREFERENCES]
        self._nothing = QLabel(self.tr("No preference has these words."))
        self._nothing.setProperty("quiet", True)
        self._filled = [section for section in SECTIONS if self._of(section)]
        self._headings = {section: self._heading(section) for section in self._filled}
        self.sections.addItems([in_words(section) for section in self._filled])
        self._lay_out()
        for row in self.rows:
            row.chosen.connect(self._choose)
            row.reopening.connect(self._reopen)
            row.asked.connect(self._ask)
            if row.preference.button:
                row.control.setEnabled(self._action(row.preference.button) is not None)
        self.sections.currentRowChanged.connect(lambda _: self.field.clear())
        self.sections.currentRowChanged.connect(lambda _: self._filter())
        self.sections.itemClicked.connect(lambda _: self.field.clear())  # the one that was current, too
        self.sections.setCurrentRow(0)
        self.resize(840, 600)

    def _of(self, section: str) -> list[PreferenceRow]:
        return [row for row in self.rows if row.preference.section == section]

    def _heading(self, section: str) -> QLabel:
        heading = QLabel(in_words(section))
        heading.setFont(self._looks.ui_font(15, 650))
        heading.setContentsMargins(0, 4, 0, 2)
        return heading

    def _lay_out(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(4, 0, 14, 8)
        column.setSpacing(14)
        for section in self._filled:
            column.addWidget(self._headings[section])
            for row in self._of(section):
                column.addWidget(row)
        column.addWidget(self._nothing)
        column.addStretch()
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(page)
        self.sections.setFixedWidth(180)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        for button in buttons.buttons():
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)  # Enter in a field chooses there and closes nothing
        middle = QHBoxLayout()
        middle.setSpacing(20)
        middle.addWidget(self.sections)
        middle.addWidget(self._area, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 14)
        whole.setSpacing(14)
        whole.addWidget(self.field)
        whole.addLayout(middle, 1)
        whole.addWidget(buttons)

    def _filter(self, _text: str = "") -> None:
        """Rows of the section, or of all sections while there are words."""
        words = self.field.text().casefold().split()
        chosen = self._filled[max(0, self.sections.currentRow())]
        shown: list[PreferenceRow] = []
        for row in self.rows:
            wanted = row.has(words) if words else row.preference.section == chosen
            row.setVisible(wanted)
            shown += [row] if wanted else []
        for section, heading in self._headings.items():
            heading.setVisible(any(row.preference.section == section for row in shown))
        self._nothing.setVisible(not shown)
        self.sections.item(self._filled.index(chosen)).setSelected(not words)  # hits are of all sections

    def _value(self, preference: Preference) -> Any:
        if preference.field == SINGLE:
            return self._program.keymap.single
        return getattr(self._program.settings, preference.field, None)

    def _action(self, name: str) -> QAction | None:
        return None if self._window is None else self._window.findChild(QAction, name)

    def _ask(self, name: str) -> None:
        action = self._action(name)
        if action is not None:
            self.close()
            action.trigger()

    def _choose(self, field: str, value: Any) -> None:
        if field == SINGLE:
            self._program.use_keys(self._program.keymap.switched(value))
            return
        self._program.apply(replace(self._program.settings, **{field: value}))

    def _reopen(self) -> None:
        window = self._window
        self.close()
        if window is not None:
            self._program.reopen(window)

    def shown(self) -> Sequence[str]:
        """The fields of the preferences that can be seen."""
        return [row.preference.field for row in self.rows if not row.isHidden()]
