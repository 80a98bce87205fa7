"""The shortcut editor: what a person presses for what. Every change holds at once, in every window."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from stanceline.domain.keymap import Clash, Keymap, Refused, clash
from stanceline.domain.trouble import Trouble
from stanceline.host import keyfile
from stanceline.ui.actions.building import bounds
from stanceline.ui.actions.menus import mnemonics
from stanceline.ui.desk import Desk
from stanceline.ui.labels.keys import keys_of_labels
from stanceline.ui.looks.clearing import clearable, lead_with
from stanceline.ui.looks.hair import Hair
from stanceline.ui.shortcuts.listing import spelled
from stanceline.ui.shortcuts.ownkeys import OwnKeys
from stanceline.ui.shortcuts.table import KEYS, MENU, ROW_HEIGHT, TEXT, KeysDelegate, Row, ShortcutModel

FILE_NAME = "stanceline-keys.json"


class ShortcutEditor(QDialog):
    """A table of all actions; below it the keys of the chosen one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle(self.tr("Customise shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = QLineEdit()
        self.single = QCheckBox(self.tr("Keys without Ctrl and Alt"))
        self.model = ShortcutModel(self._keymap, self)
        self.table = QTableView()
        self.own = OwnKeys(desk.looks)
        self.all = self._button(self.tr("Restore all"), self._restore_all)
        self._lay_out()
        self._show_state()
        self._choose(0)

    @property
    def _keymap(self) -> Keymap:
        return self._desk.program.keymap

    def row(self) -> Row | None:
        """The row that is chosen."""
        index = self.table.currentIndex()
        return (
            self.model.rows[index.row()] if index.isValid() and index.row() < len(self.model.rows) else None
        )

    # What it looks like

    def _lay_out(self) -> None:
        looks = self._desk.looks
        self.field.setPlaceholderText(self.tr("Find a command or a key"))
        self.field.setAccessibleName(self.tr("Find a command or a key"))
        clearable(self.field)
        lead_with(self.field, looks.icon("search", "text_3", 16))
        self.field.textChanged.connect(self._filter)
        self.single.setToolTip(
            self.tr(
                "Off, a letter or digit alone does nothing: good for dictation, or a hand that rests on the keys."
            )
        )
        self.single.clicked.connect(lambda on: self._use(self._keymap.switched(on)))
        self._set_up_table()
        self.own.recorder.recorded.connect(self._record)
        self.own.removed.connect(self._remove)
        self.own.restored.connect(self._restore)
        self.own.taken_over.connect(self._take_over)
        top = QHBoxLayout()
        top.addWidget(self.field, 1)
        top.addSpacing(12)
        top.addWidget(self.single)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addWidget(self.own)
        column.addWidget(Hair(looks))
        column.addLayout(self._foot())
        self.resize(860, 640)

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setItemDelegateForColumn(KEYS, KeysDelegate(self._desk.looks, table))
        table.setAccessibleName(self.tr("Commands and their keys"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        head = table.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setSectionResizeMode(TEXT, QHeaderView.ResizeMode.Stretch)
        for column, width in ((MENU, 110), (KEYS, 320)):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            table.setColumnWidth(column, width)
        table.selectionModel().currentRowChanged.connect(lambda *_: self.own.show_row(self.row()))
        table.activated.connect(lambda _: self.own.recorder.begin())

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._button(self.tr("Import…"), self._import))
        row.addWidget(self._button(self.tr("Export…"), self._export))
        row.addWidget(self.all)
        row.addStretch()
        close = self._button(self.tr("Close"), self.accept)
        row.addWidget(close)
        return row

    def _button(self, text: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)  # Enter in the table records a key
        button.clicked.connect(lambda: do())
        return button

    def _filter(self, words: str) -> None:
        self.model.filter(words)
        self._choose(0)

    def _choose(self, row: int) -> None:
        index = self.model.index(min(row, self.model.rowCount() - 1), TEXT)
        if index.isValid():
            self.table.selectRow(index.row())
            self.table.setCurrentIndex(index)
            self.table.scrollTo(index)
        self.own.show_row(self.row() if index.isValid() else None)

    def _show_state(self) -> None:
        self.single.setChecked(self._keymap.single)
        self.all.setEnabled(bool(self._keymap.own))

    # What it does

    def _use(self, keymap: Keymap) -> None:
        here = self.table.currentIndex().row()
        self._desk.program.use_keys(keymap)
        self.model.renew(keymap)
        self._choose(max(0, here))
        self._show_state()

    def _record(self, key: str) -> None:
        row = self.row()
        if row is None:
            return
        if key in row.keys:
            self.own.say(self.tr("It has this key already."), calm=True)
            return
        against = self._clash(row, key)
        if against is not None:
            self.own.say(self._refusal(key, against), instead=key if against.why is Refused.ACTION else "")
            return
        self._use(self._keymap.given(row.bound, (*row.keys, key)))

    def _clash(self, row: Row, key: str) -> Clash | None:
        labels = keys_of_labels(self._desk.session.codebook)
        others = {bound.id: self._keymap.chosen(bound) for bound in bounds()}
        return clash(key, row.bound, others, labels=labels, menus=mnemonics())

    def _refusal(self, key: str, against: Clash) -> str:
        words = {
            Refused.SYSTEM: self.tr("“{key}” belongs to the desktop."),
            Refused.MENU: self.tr("“{key}” opens the menu {by}."),
            Refused.PLAIN: self.tr(
                "“{key}” without Ctrl or Alt is for labelling only; lists and fields need it."
            ),
            Refused.LABEL: self.tr("“{key}” is the key of the label “{by}”; the codebook says so."),
            Refused.ACTION: self.tr("“{key}” is the key of “{by}”."),
        }[against.why]
        by = against.by
        if against.why is Refused.ACTION:
            by = next((row.text for row in self._every_row() if row.bound.id == against.by), against.by)
        return words.replace("{key}", spelled((key,))[0]).replace("{by}", by)

    def _every_row(self) -> list[Row]:
        return ShortcutModel(self._keymap).rows

    def _remove(self, key: str) -> None:
        row = self.row()
        if row is not None:
            self._use(self._keymap.given(row.bound, [each for each in row.keys if each != key]))
            self.own.recorder.setFocus(Qt.FocusReason.OtherFocusReason)

    def _restore(self) -> None:
        row = self.row()
        if row is None:
            return
        keymap = self._keymap.given(row.bound, row.bound.keys)
        self._use(keymap)
        self.own.recorder.setFocus(Qt.FocusReason.OtherFocusReason)

    def _restore_all(self) -> None:
        self._use(Keymap(single=self._keymap.single))

    def _take_over(self, key: str) -> None:
        row = self.row()
        if row is None:
            return
        keymap = self._keymap
        for bound in bounds():
            held = keymap.chosen(bound)
            if bound.id != row.bound.id and key in held:
                keymap = keymap.given(bound, [each for each in held if each != key])
        self._use(keymap.given(row.bound, (*row.keys, key)))

    def _import(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Import keys"), "", "JSON (*.json)")
        if not name:
            return
        try:
            keymap = keyfile.read(Path(name))
        except Trouble as trouble:
            self.own.say(str(trouble))
            return
        self._use(keymap)

    def _export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Export keys"), FILE_NAME, "JSON (*.json)")
        if not name:
            return
        try:
            keyfile.write(self._keymap, Path(name))
        except Trouble as trouble:
            self.own.say(str(trouble))
            return
        self.own.say(self.tr("The keys are in “%1”.").replace("%1", Path(name).name), calm=True)
