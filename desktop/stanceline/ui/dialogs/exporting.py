"""The export dialog: layout and options, with the first five rows as they will be."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)
from shiboken6 import isValid

from stanceline.domain.formats import Cell, WriteOptions
from stanceline.domain.layouts import Layout
from stanceline.operations import exporting
from stanceline.operations.exporting import Exported, ExportOptions
from stanceline.ui.desk import Desk
from stanceline.ui.looks.banner import Tidings
from stanceline.ui.looks.levelling import level

translate = QCoreApplication.translate

_KIND = "CSV (*.csv)"
_DELIMITERS = (",", ";", "\t")


class ExportDialog(QDialog):
    """Asks what the file should look like; the window then asks where it should go."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._session = desk.session
        self.setWindowTitle(self.tr("Export dataset"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.layout_choice = QComboBox()
        self.layout_choice.addItem(self.tr("Long: one row a label"), Layout.LONG)
        self.layout_choice.addItem(self.tr("Wide: one row a sentence and annotator"), Layout.WIDE)
        self.unlabelled = QCheckBox(self.tr("Sentences without labels too"))
        self.delimiter = QComboBox()
        self.delimiter.addItems([self.tr("Comma"), self.tr("Semicolon"), self.tr("Tab")])
        self.spreadsheet = QCheckBox(self.tr("For Excel: byte order mark, and formulas made harmless"))
        self.preview = QTableWidget()
        self.preview.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.preview.setAccessibleName(self.tr("First rows"))
        self.preview.verticalHeader().hide()
        self.preview.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        self._lay_out()
        for signal in (self.layout_choice.currentIndexChanged, self.unlabelled.toggled):
            signal.connect(self._ask_preview)
        self._ask_preview()

    def options(self) -> ExportOptions:
        """What was chosen."""
        excel = self.spreadsheet.isChecked()
        return ExportOptions(
            layout=Layout(self.layout_choice.currentData()),
            unlabelled=self.unlabelled.isChecked(),
            writing=WriteOptions(
                delimiter=_DELIMITERS[self.delimiter.currentIndex()], bom=excel, guard=excel
            ),
        )

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(10)
        form.addRow(self.tr("Layout"), self.layout_choice)
        form.addRow("", self.unlabelled)
        form.addRow(self.tr("Columns divided by"), self.delimiter)
        form.addRow("", self.spreadsheet)
        level(form)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        go = buttons.addButton(self.tr("Export…"), QDialogButtonBox.ButtonRole.AcceptRole)
        go.setProperty("kind", "primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(QLabel(self.tr("First rows")))
        column.addWidget(self.preview, 1)
        column.addWidget(buttons)
        self.resize(860, 520)

    def _ask_preview(self) -> None:
        options = self.options()
        self.unlabelled.setEnabled(options.layout is Layout.WIDE)
        self._session.ask(
            lambda project: exporting.preview(project, options), self._show_preview, slot="export preview"
        )

    def _show_preview(self, found: tuple[Sequence[str], Sequence[Sequence[Cell]]]) -> None:
        if not isValid(self):  # it was closed and is gone by now
            return
        columns, rows = found
        self.preview.setColumnCount(len(columns))
        self.preview.setHorizontalHeaderLabels(list(columns))
        self.preview.setRowCount(len(rows))
        for y, row in enumerate(rows):
            for x, cell in enumerate(row):
                self.preview.setItem(y, x, QTableWidgetItem("" if cell is None else str(cell)))


def ask_export(desk: Desk) -> None:
    """Show the dialog, then ask for a file and write it as a job."""
    dialog = ExportDialog(desk)
    dialog.accepted.connect(lambda: _ask_where(desk, dialog.options()))
    dialog.open()


def export_again(desk: Desk) -> None:
    """Export to the same file in the same way as last time; ask if there was no last time."""
    remembered = _remembered(desk.program.memory.value(f"export/{desk.session.project.path}", None))
    if remembered is None:
        ask_export(desk)
    else:
        write(desk, *remembered)


def _remembered(kept: object) -> tuple[Path, ExportOptions] | None:
    """Where and how; None where nothing, or nothing that makes sense, was kept."""
    if not isinstance(kept, list) or len(kept) != 5:
        return None
    layout, unlabelled, delimiter, excel, target = (str(part) for part in kept)
    if layout not in list(Layout) or delimiter not in _DELIMITERS:
        return None
    return Path(target), ExportOptions(
        layout=Layout(layout),
        unlabelled=unlabelled == "1",
        writing=WriteOptions(delimiter=delimiter, bom=excel == "1", guard=excel == "1"),
    )


def _ask_where(desk: Desk, options: ExportOptions) -> None:
    proposed = desk.session.project.path.with_name(
        f"{desk.session.project.path.stem} {options.layout.value}.csv"
    )
    name, _ = QFileDialog.getSaveFileName(
        desk.window, translate("Export", "Export dataset"), str(proposed), _KIND
    )
    if name:
        path = Path(name)
        write(desk, path if path.suffix else path.with_suffix(".csv"), options)


def write(desk: Desk, target: Path, options: ExportOptions) -> None:
    """Write the dataset as a job, say where it is, and remember how."""

    def done(exported: Exported) -> None:
        text = translate("Export", "The dataset is in {path}. Rows: {n}.")
        desk.notices.say(text.format(path=exported.path, n=exported.rows), Tidings.INFO, seconds=15)
        flags = [
            "1" if options.unlabelled else "0",
            options.writing.delimiter,
            "1" if options.writing.bom else "0",
        ]
        kept = [options.layout.value, *flags, str(target)]
        desk.program.memory.setValue(f"export/{desk.session.project.path}", kept)

    job = exporting.export(desk.session.project, target, options)
    desk.session.run(job, translate("Export", "Exporting {name}").format(name=target.name), done)
