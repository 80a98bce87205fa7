"""The import dialog: what was named is previewed, and what was chosen is what the import gets."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPalette
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from stanceline.domain.formats import FIELDS
from stanceline.operations import reading
from stanceline.ui.dialogs.importing import ImportDialog
from stanceline.ui.looks.looks import Looks
from stanceline.ui.session import Session
from stanceline.ui.window import Window

AnswerFiles = Callable[..., None]
Settle = Callable[[], None]


@pytest.fixture
def dialog(session: Session, looks: Looks, qtbot: QtBot) -> ImportDialog:
    """Without a file yet."""
    dialog = ImportDialog(session)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """A CSV file whose columns are called otherwise."""
    file = tmp_path / "news.csv"
    file.write_text(
        "blatt,inhalt,kopf\nHarbour Post,The quay is new. Gulls like it.,Quay news\n", encoding="utf-8"
    )
    return file


@pytest.fixture
def text(tmp_path: Path) -> Path:
    """A text file."""
    file = tmp_path / "quay.txt"
    file.write_text("The quay is new. <b>Gulls</b> like it.", encoding="utf-8")
    return file


def press(dialog: ImportDialog, title: str) -> QPushButton:
    """The button of this title."""
    return next(button for button in dialog.findChildren(QPushButton) if button.text() == title)


def add(dialog: ImportDialog, settle: Settle, *paths: Path) -> None:
    """Add files, and wait until their preview is shown."""
    dialog.add(paths)
    settle()


def sample(dialog: ImportDialog) -> str:
    """What the preview shows."""
    return dialog.sample.text()


def test_nothing_can_be_imported_before_a_file_is_named(
    dialog: ImportDialog, settle: Settle, text: Path
) -> None:
    assert not press(dialog, "Import").isEnabled()
    add(dialog, settle, text)
    assert press(dialog, "Import").isEnabled()


def test_the_first_text_is_shown_as_plain_text(dialog: ImportDialog, settle: Settle, text: Path) -> None:
    add(dialog, settle, text)
    assert "<b>Gulls</b> like it." in sample(dialog)
    label = next(each for each in dialog.findChildren(QLabel) if each.text() == sample(dialog))
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_the_same_file_is_named_once(dialog: ImportDialog, settle: Settle, text: Path) -> None:
    add(dialog, settle, text)
    add(dialog, settle, text, text.parent)
    assert dialog.paths == [text, text.parent]
    assert dialog.files.count() == 2


def test_nothing_can_be_removed_where_nothing_is_listed(
    dialog: ImportDialog, settle: Settle, text: Path
) -> None:
    assert not press(dialog, "Remove").isEnabled()
    add(dialog, settle, text)
    assert press(dialog, "Remove").isEnabled()
    dialog.files.setCurrentRow(0)
    press(dialog, "Remove").click()
    assert not press(dialog, "Remove").isEnabled()


def test_trouble_with_columns_is_shown_in_the_tone_of_warnings(
    dialog: ImportDialog, settle: Settle, looks: Looks, table: Path
) -> None:
    def ink() -> str:
        return dialog.sample.palette().color(QPalette.ColorRole.WindowText).name()

    add(dialog, settle, table)
    assert "column" in sample(dialog)
    assert ink() == looks.theme.warning
    dialog.columns["text"].setCurrentText("inhalt")
    settle()
    assert "Gulls like it." in sample(dialog)
    assert ink() == looks.theme.text_2


def test_a_file_can_be_taken_out_again(dialog: ImportDialog, settle: Settle, text: Path, table: Path) -> None:
    add(dialog, settle, text, table)
    dialog.files.setCurrentRow(0)
    press(dialog, "Remove").click()
    assert dialog.paths == [table]
    assert dialog.files.count() == 1
    dialog.files.setCurrentRow(-1)
    press(dialog, "Remove").click()
    assert dialog.paths == [table]
    dialog.files.setCurrentRow(0)
    press(dialog, "Remove").click()
    assert not press(dialog, "Import").isEnabled()


def test_files_and_folders_are_chosen_with_buttons(
    dialog: ImportDialog, text: Path, table: Path, answer_files: AnswerFiles
) -> None:
    answer_files(text, table)
    press(dialog, "Add files…").click()
    answer_files(text.parent)
    press(dialog, "Add folder…").click()
    answer_files()
    press(dialog, "Add files…").click()
    press(dialog, "Add folder…").click()
    assert dialog.paths == [text, table, text.parent]


def test_articles_are_looked_for_where_they_were_found_last(
    window: Window, text: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def answer(_parent: object, _title: str, folder: str = "", *_: object) -> tuple[list[str], str]:
        asked.append(folder)
        return [str(text)], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", answer)
    for _ in range(2):
        window.loading.ask()
        dialog = next(each for each in window.findChildren(ImportDialog) if each.isVisible())
        press(dialog, "Add files…").click()
        dialog.hide()
    assert asked == ["", str(text.parent)]


def test_files_can_be_dropped_on_it_and_web_addresses_cannot(dialog: ImportDialog, text: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(text)), QUrl("https://example.org/x.txt")])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, left, none)
    dialog.dragEnterEvent(enter)
    assert enter.isAccepted()
    dialog.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, left, none))
    assert dialog.paths == [text]


def test_columns_of_a_table_can_be_chosen_for_every_field(
    dialog: ImportDialog, settle: Settle, table: Path
) -> None:
    add(dialog, settle, table)
    assert tuple(dialog.columns) == FIELDS
    offered = [dialog.columns["text"].itemText(n) for n in range(dialog.columns["text"].count())]
    assert offered == ["Guess by name", "blatt", "inhalt", "kopf"]


def test_what_was_chosen_is_what_is_asked_for(dialog: ImportDialog, settle: Settle, table: Path) -> None:
    add(dialog, settle, table)
    assert dialog.options().reading.mapping == {}
    dialog.columns["text"].setCurrentText("inhalt")
    dialog.columns["title"].setCurrentText("kopf")
    dialog.language.setCurrentText("de")
    dialog.encoding.setCurrentText("cp1252")
    dialog.duplicates.setChecked(True)
    options = dialog.options()
    assert options.reading.mapping == {"text": "inhalt", "title": "kopf"}
    assert (options.reading.language, options.reading.encoding) == ("de", "cp1252")
    assert options.duplicates


def test_the_preview_follows_what_was_chosen(dialog: ImportDialog, settle: Settle, table: Path) -> None:
    add(dialog, settle, table)
    assert "The quay is new" not in sample(dialog)
    dialog.columns["text"].setCurrentText("inhalt")
    dialog.columns["title"].setCurrentText("kopf")
    settle()
    assert "Quay news" in sample(dialog)
    assert "The quay is new. Gulls like it." in sample(dialog)


def test_choices_outlive_another_file_with_the_same_columns(
    dialog: ImportDialog, settle: Settle, table: Path, tmp_path: Path
) -> None:
    add(dialog, settle, table)
    dialog.columns["text"].setCurrentText("inhalt")
    again = tmp_path / "more.csv"
    again.write_text(table.read_text(encoding="utf-8"), encoding="utf-8")
    add(dialog, settle, again)
    assert dialog.options().reading.mapping == {"text": "inhalt"}


def test_columns_leave_with_the_table(dialog: ImportDialog, settle: Settle, table: Path, text: Path) -> None:
    add(dialog, settle, table)
    dialog.columns["text"].setCurrentText("inhalt")
    dialog.files.setCurrentRow(0)
    press(dialog, "Remove").click()
    add(dialog, settle, text)
    assert dialog.columns == {}
    assert dialog.options().reading.mapping == {}


def test_a_column_called_like_our_own_word_is_still_a_column(
    dialog: ImportDialog, settle: Settle, tmp_path: Path
) -> None:
    file = tmp_path / "odd.csv"
    file.write_text("Guess by name,inhalt\nx,The quay is new.\n", encoding="utf-8")
    add(dialog, settle, file)
    dialog.columns["title"].setCurrentIndex(1)
    dialog.columns["text"].setCurrentIndex(2)
    assert dialog.options().reading.mapping == {"title": "Guess by name", "text": "inhalt"}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\0" * 400,
        bytes(range(256)),
        b"\xff\xfe",
        b'"unclosed',
        b"{not json",
        b",,,\n,,,\n",
        b"a" * 200_000,
    ],
    ids=["empty", "zeros", "noise", "half a mark", "unclosed", "no json", "commas", "long line"],
)
@pytest.mark.parametrize("suffix", [".txt", ".md", ".csv", ".jsonl", ".xyz"])
def test_no_file_breaks_the_preview(
    dialog: ImportDialog, settle: Settle, tmp_path: Path, content: bytes, suffix: str
) -> None:
    file = tmp_path / f"odd{suffix}"
    file.write_bytes(content)
    add(dialog, settle, file)
    for encoding in ("utf-16", "cp1256", "shift_jis"):
        dialog.encoding.setCurrentText(encoding)
        settle()
    assert sample(dialog) or content


@pytest.mark.parametrize("name", ["gone.txt", "folder", "folder/deeper"])
def test_what_is_not_there_or_empty_is_said(
    dialog: ImportDialog, settle: Settle, tmp_path: Path, name: str
) -> None:
    (tmp_path / "folder").mkdir()
    add(dialog, settle, tmp_path / name)
    assert Path(name).name in sample(dialog)


def test_a_file_whose_name_is_no_unicode_can_be_named(
    dialog: ImportDialog, settle: Settle, tmp_path: Path
) -> None:
    file = Path(os.fsdecode(os.fsencode(tmp_path) + b"/quay-\xff.txt"))
    file.write_text("The quay is new.", encoding="utf-8")
    add(dialog, settle, file)
    assert dialog.paths == [file]
    assert "The quay is new." in sample(dialog)


def test_every_field_has_a_name_for_screen_readers(dialog: ImportDialog) -> None:
    assert dialog.files.accessibleName()


def test_the_mapping_of_the_dialog_reaches_the_import(window: Window, table: Path, qtbot: QtBot) -> None:
    window.loading.ask([table])
    dialog = window.findChild(ImportDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: bool(dialog.columns))
    dialog.columns["text"].setCurrentText("inhalt")
    dialog.columns["title"].setCurrentText("kopf")
    dialog.columns["source"].setCurrentText("blatt")
    dialog.language.setCurrentText("de")
    dialog.accept()
    qtbot.waitUntil(lambda: len(window.queue.model.articles) == 4)
    line = window.queue.model.articles[-1]
    assert (line.title, line.source, line.language) == ("Quay news", "Harbour Post", "de")
    assert window.session.read(reading.article, line.id).text == "The quay is new. Gulls like it."


def test_wanted_duplicates_come_in(window: Window, text: Path, qtbot: QtBot) -> None:
    for number in (4, 5):
        window.loading.ask([text])
        dialog = window.findChild(ImportDialog)
        assert dialog is not None
        dialog.setObjectName("seen")
        dialog.duplicates.setChecked(True)
        dialog.accept()
        qtbot.waitUntil(lambda number=number: len(window.queue.model.articles) == number)


def test_a_cancelled_dialog_imports_nothing(window: Window, text: Path) -> None:
    window.loading.ask([text])
    dialog = window.findChild(ImportDialog)
    assert dialog is not None
    began: list[object] = []
    window.session.job_began.connect(began.append)
    dialog.reject()
    assert began == []
