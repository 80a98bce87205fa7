"""The dialog for a new project: its name, its folder, who labels, and the codebook to start from."""

import getpass
import os
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from stanceline.domain.codebook import Codebook
from stanceline.host.files import is_folder, is_there
from stanceline.operations import codebooks, projects, seeding
from stanceline.ui.looks.levelling import level

LONGEST_NAME = 200
"""Of a file, in bytes: systems take 255, and the names of lock and journal are longer than the project's."""


class NewProjectDialog(QDialog):
    """Asks; the program makes the project."""

    def __init__(self, annotator: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New project"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.name_field = QLineEdit()
        self.folder_field = QLineEdit(documents if is_folder(Path(documents)) else _home())
        self.annotator_field = QLineEdit(annotator or _own_name())
        self.codebooks = QComboBox()
        for name in seeding.codebook_names():
            found = seeding.codebook_named(name)
            self.codebooks.addItem(found.name if found else name, name)
        self.codebooks.setCurrentIndex(max(0, self.codebooks.findData("general")))
        self.codebooks.addItem(self.tr("From a file…"), "")
        self.codebooks.activated.connect(self._choose_file)
        self._file: Path | None = None
        self._about = QLabel()
        self._missing = QLabel()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._go = self._buttons.addButton(self.tr("Make project"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out()
        self.codebooks.currentIndexChanged.connect(self._describe)
        self.name_field.textChanged.connect(self._check)
        self.folder_field.textChanged.connect(self._check)
        self._describe()
        self._check()

    def name(self) -> str:
        """What the project is called."""
        return " ".join(self.name_field.text().split())

    def path(self) -> Path:
        """Where its file goes; characters that file systems refuse become spaces, and nothing hides it."""
        return self._folder() / f"{self._file_name()}{projects.SUFFIX}"

    def annotator(self) -> str:
        """Who labels."""
        return self.annotator_field.text().strip() or _own_name()

    def codebook(self) -> Codebook:
        """The codebook to start from. Trouble NOT_FOUND or BAD_CODEBOOK if a chosen file is none."""
        shipped = seeding.codebook_named(str(self.codebooks.currentData()))
        if shipped is not None:
            return shipped
        return Codebook() if self._file is None else codebooks.from_file(self._file)

    def _file_name(self) -> str:
        safe = "".join(
            " " if letter in '/\\:*?"<>|' or not letter.isprintable() else letter for letter in self.name()
        )
        return safe.strip(" .")

    def _folder(self) -> Path:
        typed = Path(self.folder_field.text())
        try:
            return typed.expanduser()
        except RuntimeError:  # a tilde, and nobody of that name
            return typed

    def _lay_out(self) -> None:
        browse = QPushButton(self.tr("Choose…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._choose_folder)
        folder = QHBoxLayout()
        folder.addWidget(self.folder_field, 1)
        folder.addWidget(browse)
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setWordWrap(True)
        self._about.setProperty("quiet", True)
        self._about.setMinimumHeight(128)
        self._about.setAlignment(Qt.AlignmentFlag.AlignTop)
        form = QFormLayout()
        form.setSpacing(12)
        form.addRow(self.tr("Name"), self.name_field)
        form.addRow(self.tr("Folder"), folder)
        self.folder_field.setAccessibleName(self.tr("Folder"))
        form.addRow(self.tr("Who labels"), self.annotator_field)
        form.addRow(self.tr("Codebook"), self.codebooks)
        form.addRow("", self._about)
        level(form)
        self._go.setProperty("kind", "primary")
        self._go.setDefault(True)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(16)
        column.addLayout(form)
        column.addStretch()
        self._missing.setProperty("quiet", True)
        column.addWidget(self._missing)
        column.addWidget(self._buttons)
        self.resize(620, 410)

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(
            self, self.tr("Folder of the project"), self.folder_field.text()
        )
        if name:
            self.folder_field.setText(name)

    def _choose_file(self, index: int) -> None:
        if self.codebooks.itemData(index) != "":
            return
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Codebook"), "", "TOML (*.toml)")
        if name:
            self._file = Path(name)
            self.codebooks.setItemText(index, self.tr("From {file}").format(file=self._file.name))
        self._describe()

    def _describe(self) -> None:
        shipped = seeding.codebook_named(str(self.codebooks.currentData()))
        self._about.setText(shipped.description.strip() if shipped else "")
        self._check()

    def _check(self) -> None:
        self._missing.setText(self._what_is_missing())
        self._go.setEnabled(not self._missing.text())

    def _what_is_missing(self) -> str:
        if not self._file_name():
            return self.tr("Give the project a name.")
        if not is_folder(self._folder()):
            return self.tr("This folder does not exist.")
        if not os.access(self._folder(), os.W_OK | os.X_OK):
            return self.tr("You may not write to this folder.")
        if len(os.fsencode(self.path().name)) > LONGEST_NAME:
            return self.tr("This name is too long for a file.")
        if is_there(self.path()):
            return self.tr("A project of this name is in this folder already.")
        if not self.codebooks.currentData() and self._file is None:
            return self.tr("Choose a codebook file.")
        return ""


def _own_name() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # nobody of this name, or a system without names
        return "Annotator"


def _home() -> str:
    try:
        return str(Path.home())
    except RuntimeError:  # an account without a home folder
        return ""
