"""The import dialog: which files, and for tables which column is what, with the first rows to see."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from stanceline.domain.formats import FIELDS, ReadOptions
from stanceline.operations.importing import ImportOptions
from stanceline.operations.previewing import Preview, preview
from stanceline.ui.looks.bidi import left_to_right
from stanceline.ui.looks.levelling import level
from stanceline.ui.session import Session

LANGUAGES = (
    "en",
    "de",
    "fr",
    "es",
    "it",
    "pt",
    "nl",
    "pl",
    "ru",
    "uk",
    "ar",
    "fa",
    "he",
    "tr",
    "zh",
    "ja",
    "ko",
)
ENCODINGS = ("utf-8", "utf-16", "cp1252", "latin-1", "cp1251", "koi8-u", "cp1256", "gb18030", "shift_jis")
_FOLDER = "import/folder"
LONGEST_COLUMN, LONGEST_SAMPLE = 60, 1000
"""Letters that are shown: of a file that is no table, the names of columns may have no end."""


class ImportDialog(QDialog):
    """Takes files, folders and drops; shows what would come in; ``options`` says how it was asked for.

    The preview comes after a while: a large table or a deep folder is looked at off the GUI thread.
    """

    def __init__(
        self,
        session: Session,
        paths: Sequence[Path] = (),
        parent: QWidget | None = None,
        *,
        memory: QSettings | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._memory = session, memory
        self.paths: list[Path] = []
        self.setWindowTitle(self.tr("Import articles"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self.files = QListWidget()
        self.files.ensurePolished()  # rows filled in before keep the height of an unstyled one
        self.files.setAccessibleName(self.tr("Files and folders"))
        self.files.setMinimumHeight(90)
        self.language = self._choices(self.tr("Detect"), LANGUAGES)
        self.encoding = self._choices(self.tr("Detect"), ENCODINGS)
        self.duplicates = QCheckBox(self.tr("Import texts that are in the project already"))
        self.columns: dict[str, QComboBox] = {}
        self._mapping = QWidget()
        self._grid = QGridLayout(
            self._mapping
        )  # two to a row: a form of seven is too high for a small screen
        self.sample = QLabel()
        self._remove_button = QPushButton(self.tr("Remove"))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._go = self._buttons.addButton(self.tr("Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out()
        self.add(paths)

    def add(self, paths: Sequence[Path]) -> None:
        """Add files and folders that aren't in the list yet."""
        for path in paths:
            if path not in self.paths:
                self.paths.append(path)
                self.files.addItem(left_to_right(str(path)))
        self._ask_preview()

    def options(self) -> ImportOptions:
        """What was chosen."""
        mapping = {field: box.currentData() for field, box in self.columns.items() if box.currentIndex() > 0}
        encoding = self.encoding.currentText() if self.encoding.currentIndex() > 0 else ""
        language = self.language.currentText() if self.language.currentIndex() > 0 else ""
        return ImportOptions(
            reading=ReadOptions(mapping=mapping, encoding=encoding, language=language),
            duplicates=self.duplicates.isChecked(),
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped."""
        self.add([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def _choices(self, first: str, rest: Sequence[str]) -> QComboBox:
        box = QComboBox()
        box.addItems([first, *rest])
        box.currentIndexChanged.connect(lambda: self._ask_preview())
        return box

    def _lay_out(self) -> None:
        add_files = QPushButton(self.tr("Add files…"))
        add_folder = QPushButton(self.tr("Add folder…"))
        add_files.clicked.connect(self._ask_files)
        add_folder.clicked.connect(self._ask_folder)
        self._remove_button.clicked.connect(self._remove)
        beside = QVBoxLayout()
        for button in (add_files, add_folder, self._remove_button):
            button.setAutoDefault(False)
            beside.addWidget(button)
        beside.addStretch()
        top = QHBoxLayout()
        top.addWidget(self.files, 1)
        top.addLayout(beside)
        form = QFormLayout()
        form.setSpacing(10)
        form.addRow(self.tr("Language"), self.language)
        form.addRow(self.tr("Encoding"), self.encoding)
        form.addRow("", self.duplicates)
        level(form)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(3, 1)
        self.sample.setTextFormat(Qt.TextFormat.PlainText)
        self.sample.setWordWrap(True)
        self.sample.setProperty("quiet", True)
        self.sample.setMinimumHeight(72)
        self.sample.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._go.setProperty("kind", "primary")
        self._go.setDefault(True)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        hint = QLabel(
            self.tr("Text, Markdown, CSV and JSON Lines files, or folders of them. Drop them here.")
        )
        for part in (hint, top, form, self._mapping, self.sample, self._buttons):
            column.addWidget(part) if isinstance(part, QWidget) else column.addLayout(part)
        column.setStretch(1, 1)
        self.resize(700, 560)

    def _ask_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Import articles"), self._folder())
        self._add_from([Path(name) for name in names])

    def _ask_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Import a folder of articles"), self._folder())
        self._add_from([Path(name)] if name else [])

    def _folder(self) -> str:
        """Where articles were found last; Qt chooses where nothing is remembered."""
        kept = self._memory.value(_FOLDER, "") if self._memory is not None else ""
        return kept if isinstance(kept, str) else ""

    def _add_from(self, paths: Sequence[Path]) -> None:
        if paths and self._memory is not None:
            self._memory.setValue(_FOLDER, str(paths[0].parent))
        self.add(paths)

    def _remove(self) -> None:
        row = self.files.currentRow()
        if row >= 0:
            self.files.takeItem(row)
            del self.paths[row]
            self._ask_preview()

    def _ask_preview(self) -> None:
        paths, options = tuple(self.paths), self.options()
        self._session.ask(lambda _: preview(paths, options), self._show_preview, slot="import preview")
        for button in (self._go, self._remove_button):
            button.setEnabled(bool(paths))

    def _show_preview(self, found: Preview) -> None:
        if isValid(self):  # it may be closed and gone by now
            self._show_columns(found)
            self.sample.setProperty("kind", "warning" if found.trouble else "")
            self.sample.setProperty("quiet", not found.trouble)
            self.sample.style().unpolish(self.sample)
            self.sample.style().polish(self.sample)
            self.sample.setText(found.words[:LONGEST_SAMPLE])

    def _show_columns(self, found: Preview) -> None:
        if set(found.columns) == self._known_columns():
            return
        kept = self.options().reading.mapping
        grid = self._grid
        while (item := grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self.columns = {}
        for number, field in enumerate(FIELDS if found.columns else ()):
            box = QComboBox()
            box.addItem(self.tr("Guess by name"))
            for column in found.columns:
                box.addItem(column[:LONGEST_COLUMN], column)
            box.setCurrentIndex(max(0, box.findData(kept.get(field))))
            box.currentIndexChanged.connect(lambda: self._ask_preview())
            self.columns[field] = box
            name = QLabel(self.tr("Column for {field}").format(field=field))
            name.setBuddy(box)
            row, side = divmod(number, 2)
            grid.addWidget(name, row, 2 * side)
            grid.addWidget(box, row, 2 * side + 1)
        self._mapping.setVisible(bool(self.columns))

    def _known_columns(self) -> set[str]:
        box = next(iter(self.columns.values()), None)
        return set() if box is None else {box.itemData(n) for n in range(1, box.count())}
