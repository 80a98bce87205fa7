"""The window as a whole: where the keyboard goes, what fits, and how it closes."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from stanceline.domain.articles import RawArticle
from stanceline.domain.progress import Job, Progress
from stanceline.operations import importing, projects, seeding, undoing
from stanceline.ui.dialogs.importing import ImportDialog
from stanceline.ui.looks.chip import Chip
from stanceline.ui.looks.labelbutton import LabelButton
from stanceline.ui.program import Program
from stanceline.ui.window import Window

Opener = Callable[..., Window]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def counted(window: Window, qtbot: QtBot) -> Window:
    """With labels, so that the chart has something to show."""
    QTest.keyClick(window.focusWidget(), "P")
    QTest.keyClick(window.focusWidget(), "1")
    plot = window.chart.stage.plot
    assert plot is not None
    qtbot.waitUntil(plot.isVisible)
    return window


# ------------------------------------------------------------------------------------------------ the keyboard


def tabbed(window: Window, first: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """Where Tab goes, from a widget until it comes back."""
    first.setFocus()
    reached: list[QWidget] = []
    while (focus := window.focusWidget()) not in reached:
        reached.append(focus)
        QTest.keyClick(focus, key)
        assert len(reached) < 200
    return reached


def test_tab_reaches_everything_in_the_order_of_reading(counted: Window) -> None:
    reached = tabbed(counted, counted.queue.field)
    labels = [counted.labels.button(label.id) for label in counted.session.codebook]
    plot = counted.chart.focusProxy()
    wanted = [
        counted.queue.field, *counted.queue.findChildren(Chip), counted.queue.view, counted.reader.view, *labels,
        counted.labels.advance, counted.labels.next,
    ]  # fmt: skip
    assert [widget for widget in reached if widget in wanted] == wanted
    assert plot in reached
    assert counted.top.theme in reached


def test_tab_never_reaches_what_cannot_be_seen_or_used(counted: Window) -> None:
    for name in ("view.labels", "view.keys"):
        counted.actions_.by_id[name].trigger()
    reached = tabbed(counted, counted.queue.field)
    assert [widget for widget in reached if not widget.isVisible() or not widget.isEnabled()] == []
    assert counted.labels.next not in reached


def test_back_tab_goes_the_same_way_back(counted: Window) -> None:
    there = tabbed(counted, counted.queue.field)
    back = tabbed(counted, counted.queue.field, Qt.Key.Key_Backtab)
    assert back[1:] == there[:0:-1]


def test_the_keyboard_is_in_the_reader_once_there_is_an_article(window: Window) -> None:
    assert window.focusWidget() is window.reader.view


def test_the_keyboard_stays_where_it_is_when_counts_come_again(window: Window, qtbot: QtBot) -> None:
    window.queue.view.setFocus()
    with qtbot.waitSignal(window.session.opened):
        window.session.count_again()
    assert window.focusWidget() is window.queue.view


def test_a_window_that_comes_back_from_the_taskbar_keeps_the_keyboard_where_it_was(window: Window) -> None:
    window.labels.next.setFocus()
    window.showMinimized()
    window.showNormal()
    QCoreApplication.sendEvent(window, QShowEvent())
    assert window.focusWidget() is window.labels.next


def test_loop_keys_do_nothing_from_the_bar_at_the_top(window: Window) -> None:
    window.top.theme.setFocus()
    for key in ("1", "P", "J", "."):
        QTest.keyClick(window.focusWidget(), key)
    assert window.session.counts.mine.labels.total() == 0
    assert window.reader.current_row() == 0


def test_no_two_things_in_the_window_mean_the_same_key(window: Window) -> None:
    keys = [
        (shortcut.toString(), action.text())
        for action in window.findChildren(QAction)
        for shortcut in action.shortcuts()
        if action.associatedObjects()
    ]
    assert len({key for key, _ in keys}) == len(keys)


# --------------------------------------------------------------------------------------------------- what fits


def cut(window: Window) -> list[str]:
    """Buttons and words whose text has less room than it needs."""
    buttons = [
        *(button for button in window.top.findChildren(QAbstractButton) if button.text()),
        *window.queue.findChildren(Chip),
        window.labels.next,
        window.labels.advance,
    ]
    words = [
        label
        for label in window.findChildren(QLabel)
        if label.isVisible() and type(label) is QLabel and not label.wordWrap()
    ]
    return [each.text() for each in (*buttons, *words) if each.width() < each.sizeHint().width()]


def overlapping(window: Window) -> list[tuple[str, str]]:
    """Panes that lie over each other."""
    panes = [window.queue, window.reader, window.labels, window.chart, window.top, window.status]
    boxes = [(type(pane).__name__, pane.rect().translated(pane.mapTo(window, QPoint()))) for pane in panes]
    return [
        (name, other)
        for n, (name, box) in enumerate(boxes)
        for other, box_of_other in boxes[n + 1 :]
        if box.intersects(box_of_other)
    ]


@pytest.mark.parametrize(("width", "height"), [(1024, 680), (1366, 768), (1920, 1080)])
@pytest.mark.parametrize("name", seeding.codebook_names())
def test_nothing_is_cut_at_any_size(
    open_window: Opener, tmp_path: Path, qtbot: QtBot, name: str, width: int, height: int
) -> None:
    codebook = seeding.codebook_named(name)
    assert codebook is not None
    made = projects.create(tmp_path / "x.stanceline", codebook, annotator="Ada Lind")
    for _ in importing.import_raw(made, [RawArticle(text="One. Two.", title="T", language="en")], "x"):
        pass
    made.close()
    window = open_window(made.path, width, height)
    qtbot.waitUntil(lambda: (window.width(), window.height()) == (width, height))
    QCoreApplication.processEvents()
    assert cut(window) == []
    assert overlapping(window) == []
    for button in window.labels.findChildren(LabelButton):
        assert button.width() >= button.minimumSizeHint().width()


def test_it_can_be_no_smaller_than_what_fits(window: Window) -> None:
    window.resize(300, 200)
    assert (window.width(), window.height()) == (1024, 680)


def test_a_low_window_has_low_buttons_and_a_high_one_high_ones(window: Window, qtbot: QtBot) -> None:
    window.resize(1366, 700)
    qtbot.waitUntil(lambda: window.labels.compact)
    window.resize(1366, 1000)
    qtbot.waitUntil(lambda: not window.labels.compact)


def test_the_menu_bar_lies_above_everything(window: Window) -> None:
    assert window.bar.mapTo(window, QPoint()).y() == 0
    assert window.top.mapTo(window, QPoint()).y() == window.bar.height()


def test_the_title_names_the_project(window: Window) -> None:
    assert window.windowTitle() == "harbour – Stanceline"


# --------------------------------------------------------------------------------------------------- read-only


def test_a_read_only_window_shows_everything_and_says_why_it_takes_nothing(read_only: Window) -> None:
    assert "already open for writing" in read_only.notices.texts[0]
    assert len(read_only.queue.model.shown) == 3
    QTest.keyClick(read_only.focusWidget(), "1")
    assert "can't be written" in read_only.notices.texts[0] or "read-only" in read_only.notices.texts[0]
    assert read_only.session.counts.mine.labels.total() == 0


def test_nothing_can_be_dropped_on_a_read_only_window(read_only: Window, tmp_path: Path) -> None:
    assert not dragged(read_only, tmp_path).isAccepted()


# ---------------------------------------------------------------------------------------------------- dropping


def dragged(window: Window, *paths: Path) -> QDragEnterEvent:
    """Files held over the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    window.dragged = data  # type: ignore[attr-defined]  # Qt does not hold what is dragged
    event = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier
    )
    event.ignore()
    window.dragEnterEvent(event)
    return event


def test_files_can_be_dropped_anywhere(window: Window, tmp_path: Path) -> None:
    file = tmp_path / "quay.txt"
    file.write_text("The quay is new.", encoding="utf-8")
    assert dragged(window, file).isAccepted()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    drop = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    window.dropEvent(drop)
    dialog = window.findChild(ImportDialog)
    assert dialog is not None
    assert dialog.paths == [file]


def test_words_that_are_dragged_are_not_taken(window: Window) -> None:
    data = QMimeData()
    data.setText("The quay is new.")
    event = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier
    )
    event.ignore()
    window.dragEnterEvent(event)
    assert not event.isAccepted()


# ----------------------------------------------------------------------------------------------------- closing


def files(project: Path) -> list[str]:
    """What lies in the folder of the project."""
    return sorted(path.name for path in project.parent.iterdir())


def test_a_window_that_is_closed_at_once_leaves_a_plain_file(program: Program, project: Path) -> None:
    window = program.open_project(project)
    assert window is not None
    window.close()
    assert files(project) == [project.name]


def test_closing_twice_is_closing_once(window: Window, project: Path) -> None:
    window.close()
    window.close()
    assert files(project) == [project.name]


def test_closing_in_the_middle_of_an_import_undoes_the_import(
    window: Window, project: Path, qtbot: QtBot
) -> None:
    gate = threading.Event()

    def slow() -> Job[importing.Report]:
        job = importing.import_raw(window.session.project, [RawArticle(text="A late one.")] * 3, "late")
        for progress in job:
            gate.wait(0.05)
            yield progress
        return importing.Report()

    with qtbot.waitSignal(window.session.job_moved):
        window.session.run(slow(), "Importing", lambda _: pytest.fail("it was told"))
    window.close()
    again = projects.open_project(project)
    assert len(again.store.value("SELECT group_concat(id) FROM articles").split(",")) == 3
    again.close()
    assert files(project) == [project.name]


def test_closing_while_jobs_wait_ends_them_all(window: Window, project: Path, qtbot: QtBot) -> None:
    def endless() -> Job[int]:
        while True:
            yield Progress(1)

    ended: list[object] = []
    for number in range(3):
        window.session.run(endless(), f"Job {number}", ended.append)
    with qtbot.waitSignal(window.session.job_moved):
        pass
    window.close()
    assert ended == []
    assert files(project) == [project.name]


def test_a_closed_window_is_deaf_to_what_comes_late(window: Window, program: Program, project: Path) -> None:
    window.place.narrow(1)
    window.session.count_again()
    window.close()
    program.use_theme("dark")
    QCoreApplication.processEvents()
    assert files(project) == [project.name]


def test_nothing_of_a_closed_window_is_left(
    open_window: Opener, program: Program, project: Path, qtbot: QtBot
) -> None:
    window = open_window(project)
    gone: list[str] = []
    window.destroyed.connect(lambda: gone.append("window"))
    window.reader.view.destroyed.connect(lambda: gone.append("reader"))
    window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert sorted(gone) == ["reader", "window"]
    assert program.windows == []


def test_undoing_the_only_import_empties_the_window_and_redo_fills_it(window: Window, qtbot: QtBot) -> None:
    window.session.do(undoing.undo)
    qtbot.waitUntil(lambda: window.place.article is None and window.session.counted)
    words = [button.text() for button in window.reader.findChildren(QAbstractButton) if button.isVisible()]
    assert "Import articles…" in words
    QTest.keyClick(
        window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    qtbot.waitUntil(lambda: window.place.sentence is not None)
    assert window.reader.model.rowCount() == 4
