"""The export dialog shows what will be written, and the same export can be had again."""

import csv
from collections.abc import Callable
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from stanceline.domain.layouts import Layout
from stanceline.domain.progress import finish
from stanceline.operations import exporting, labelling, reading
from stanceline.operations.exporting import ExportOptions
from stanceline.ui.dialogs import exporting as dialogs
from stanceline.ui.dialogs.exporting import ExportDialog
from stanceline.ui.program import Program
from stanceline.ui.window import Window

AnswerFiles = Callable[..., None]


@pytest.fixture
def labelled(window: Window) -> Window:
    """With a stance and two topics on some sentences of the first two articles."""
    session = window.session
    for article, row, dimension, name in (
        (0, 0, "stance", "favour"), (0, 0, "topic", "transport"), (0, 0, "topic", "economy"),
        (0, 2, "stance", "against"), (1, 1, "stance", "mixed"), (1, 1, "topic", "environment"),
    ):  # fmt: skip
        label = session.codebook.named(dimension, name)
        assert label is not None
        there = session.read(reading.sentences, window.queue.model.articles[article].id)
        session.do(labelling.choose, [there[row].id], label)
    return window


@pytest.fixture
def dialog(labelled: Window, qtbot: QtBot) -> ExportDialog:
    """As the action opens it."""
    labelled.actions_.by_id["file.export"].trigger()
    dialog = labelled.findChild(ExportDialog)
    assert dialog is not None
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    return dialog


def shown(dialog: ExportDialog) -> list[list[str]]:
    """The table: header and rows."""
    table = dialog.preview
    header = [table.horizontalHeaderItem(x).text() for x in range(table.columnCount())]
    rows = [[table.item(y, x).text() for x in range(table.columnCount())] for y in range(table.rowCount())]
    return [header, *rows]


def wait_for_preview(dialog: ExportDialog, wanted: list[list[str]], qtbot: QtBot) -> None:
    """Until it shows this table."""

    def is_shown() -> None:
        assert shown(dialog) == wanted

    qtbot.waitUntil(is_shown)


def written(file: Path, delimiter: str = ",") -> list[list[str]]:
    """A file as Python's own reader has it."""
    with file.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.reader(stream, delimiter=delimiter))


def wait_for_export(window: Window, qtbot: QtBot) -> None:
    """Until it says where the dataset is."""
    qtbot.waitUntil(lambda: any("The dataset is in" in text for text in window.notices.texts))


@pytest.mark.parametrize(
    ("layout", "unlabelled", "delimiter", "excel"),
    [*product((0, 1), (False, True), (0,), (False, True)), (0, False, 1, False), (1, True, 2, True)],
)
def test_the_preview_is_the_beginning_of_what_is_written(
    dialog: ExportDialog,
    labelled: Window,
    tmp_path: Path,
    qtbot: QtBot,
    layout: int,
    unlabelled: bool,
    delimiter: int,
    excel: bool,
) -> None:
    dialog.layout_choice.setCurrentIndex(layout)
    dialog.unlabelled.setChecked(unlabelled)
    dialog.delimiter.setCurrentIndex(delimiter)
    dialog.spreadsheet.setChecked(excel)
    target = tmp_path / "out.csv"
    finish(exporting.export(labelled.session.project, target, dialog.options()))
    wait_for_preview(dialog, written(target, ",;\t"[delimiter])[:6], qtbot)
    assert target.read_bytes().startswith(b"\xef\xbb\xbf") is excel


def test_the_preview_follows_the_layout(dialog: ExportDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "label" in shown(dialog)[0])
    dialog.layout_choice.setCurrentIndex(1)
    qtbot.waitUntil(lambda: "topic.transport" in shown(dialog)[0])
    assert len(shown(dialog)) == 4
    dialog.unlabelled.setChecked(True)
    qtbot.waitUntil(lambda: len(shown(dialog)) == 6)


def test_sentences_without_labels_can_be_asked_for_only_where_they_have_a_row(dialog: ExportDialog) -> None:
    assert not dialog.unlabelled.isEnabled()
    dialog.layout_choice.setCurrentIndex(1)
    assert dialog.unlabelled.isEnabled()


def test_cells_cannot_be_edited(dialog: ExportDialog) -> None:
    assert dialog.preview.editTriggers() == dialog.preview.EditTrigger.NoEditTriggers


def test_enter_asks_where_and_esc_leaves(
    dialog: ExportDialog, labelled: Window, tmp_path: Path, answer_files: AnswerFiles, qtbot: QtBot
) -> None:
    answer_files(tmp_path / "out.csv")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not (tmp_path / "out.csv").exists()
    labelled.actions_.by_id["file.export"].trigger()
    again = next(each for each in labelled.findChildren(ExportDialog) if each.isVisible())
    default = [button.text() for button in again.findChildren(QPushButton) if button.isDefault()]
    assert default == ["Export…"]
    QTest.keyClick(again, Qt.Key.Key_Return)
    wait_for_export(labelled, qtbot)
    assert len(written(tmp_path / "out.csv")) == 7


def test_a_name_without_an_ending_gets_one_and_another_ending_stays(
    dialog: ExportDialog, labelled: Window, tmp_path: Path, answer_files: AnswerFiles, qtbot: QtBot
) -> None:
    answer_files(tmp_path / "labels")
    dialog.accept()
    wait_for_export(labelled, qtbot)
    dialogs.write(labelled.desk, tmp_path / "labels.tsv", ExportOptions())
    qtbot.waitUntil((tmp_path / "labels.tsv").exists)
    assert (tmp_path / "labels.csv").exists()
    qtbot.waitUntil(lambda: str(tmp_path / "labels.tsv") in labelled.notices.texts[0])


def test_what_was_exported_and_where_is_said(labelled: Window, tmp_path: Path, qtbot: QtBot) -> None:
    dialogs.write(labelled.desk, tmp_path / "out.csv", ExportOptions())
    wait_for_export(labelled, qtbot)
    assert labelled.notices.texts == (f"The dataset is in {tmp_path / 'out.csv'}. Rows: 6.",)


def test_a_folder_that_is_gone_is_told_and_the_export_is_not_remembered(
    labelled: Window, program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    dialogs.write(labelled.desk, tmp_path / "gone" / "out.csv", ExportOptions())
    qtbot.waitUntil(lambda: bool(labelled.notices.texts))
    assert "could not be written" in labelled.notices.texts[0]
    labelled.actions_.by_id["file.export_again"].trigger()
    assert labelled.findChild(ExportDialog) is not None


@pytest.mark.parametrize("layout", list(Layout))
@pytest.mark.parametrize("delimiter", [0, 1, 2], ids=["comma", "semicolon", "tab"])
def test_again_means_the_same_file_in_the_same_way(
    labelled: Window, tmp_path: Path, answer_files: AnswerFiles, qtbot: QtBot, layout: Layout, delimiter: int
) -> None:
    labelled.actions_.by_id["file.export"].trigger()
    dialog = labelled.findChild(ExportDialog)
    assert dialog is not None
    dialog.layout_choice.setCurrentIndex(list(Layout).index(layout))
    dialog.unlabelled.setChecked(True)
    dialog.delimiter.setCurrentIndex(delimiter)
    dialog.spreadsheet.setChecked(layout is Layout.WIDE)
    target = tmp_path / "a, b; c.csv"
    answer_files(target)
    dialog.accept()
    wait_for_export(labelled, qtbot)
    first = target.read_bytes()
    target.unlink()
    labelled.actions_.by_id["file.export_again"].trigger()
    qtbot.waitUntil(target.exists)
    qtbot.waitUntil(lambda: labelled.status.findChild(QPushButton).isHidden())
    assert target.read_bytes() == first


def test_again_is_remembered_over_the_end_of_the_program(
    labelled: Window, program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    dialogs.write(labelled.desk, tmp_path / "out.csv", ExportOptions(layout=Layout.WIDE))
    wait_for_export(labelled, qtbot)
    program.memory.sync()
    (tmp_path / "out.csv").unlink()
    program.memory = QSettings(program.memory.fileName(), QSettings.Format.IniFormat)
    labelled.actions_.by_id["file.export_again"].trigger()
    qtbot.waitUntil((tmp_path / "out.csv").exists)
    wait_for_export(labelled, qtbot)
    assert "stance" in written(tmp_path / "out.csv")[0]


@pytest.mark.parametrize(
    "kept", ["long", ["long"], ["no layout", "0", ",", "0", "x"], ["long", "0", "", "0", "x"], 7]
)
def test_a_memory_that_makes_no_sense_asks_instead(
    labelled: Window, program: Program, tmp_path: Path, kept: object
) -> None:
    program.memory.setValue(f"export/{labelled.session.project.path}", kept)
    labelled.actions_.by_id["file.export_again"].trigger()
    assert labelled.findChild(ExportDialog) is not None


def test_an_export_over_the_project_itself_is_refused(labelled: Window, project: Path, qtbot: QtBot) -> None:
    dialogs.write(labelled.desk, project, ExportOptions())
    qtbot.waitUntil(lambda: bool(labelled.notices.texts))
    assert "is the project itself" in labelled.notices.texts[0]
