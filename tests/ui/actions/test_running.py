"""Every action, run in a real window: none fails, and those that move lead where they say."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from stanceline.operations import labelling, reading
from stanceline.ui.actions.action import Menu
from stanceline.ui.actions.registry import ACTIONS
from stanceline.ui.codebook.editor import CodebookEditor
from stanceline.ui.dialogs.about import AboutDialog
from stanceline.ui.dialogs.exporting import ExportDialog
from stanceline.ui.dialogs.help import HelpDialog
from stanceline.ui.dialogs.importing import ImportDialog
from stanceline.ui.dialogs.newproject import NewProjectDialog
from stanceline.ui.dialogs.ownwords import OwnWordsDialog
from stanceline.ui.dialogs.preferences import PreferencesDialog
from stanceline.ui.dialogs.telling import TellingDialog
from stanceline.ui.looks.veil import Veil
from stanceline.ui.palette.palette import Palette
from stanceline.ui.program import Program
from stanceline.ui.shortcuts.editor import ShortcutEditor
from stanceline.ui.shortcuts.sheet import ShortcutSheet
from stanceline.ui.window import Window

ENDS = {"file.close", "file.quit", "file.sample"}
"""Tested by themselves: after them the window is gone, or another one is there."""

DIALOGS = {
    "file.new": NewProjectDialog,
    "file.import": ImportDialog,
    "file.export": ExportDialog,
    "file.export_again": ExportDialog,
    "project.codebook": CodebookEditor,
    "help.contents": HelpDialog,
    "help.shortcuts": ShortcutSheet,
    "tools.palette": Palette,
    "tools.shortcuts": ShortcutEditor,
    "go.article": Palette,
    "go.sentence": Palette,
    "help.about": AboutDialog,
    "edit.preferences": PreferencesDialog,
    "help.news": TellingDialog,
    "help.report": TellingDialog,
    "help.cite": TellingDialog,
    "view.own_words": OwnWordsDialog,
}


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """File dialogs that were asked for; each is left with Cancel."""
    titles: list[str] = []

    def cancel(parent: QWidget | None, title: str, *_: object) -> tuple[str, str]:
        titles.append(title)
        return "", ""

    for name in ("getOpenFileName", "getOpenFileNames", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, cancel)
    return titles


@pytest.fixture(autouse=True)
def impatient() -> Iterator[QTimer]:
    """Closes what stops the program until it is answered."""

    def close() -> None:
        modal = QApplication.activeModalWidget()
        if isinstance(modal, QDialog) and modal.windowTitle() == "About Qt":
            modal.reject()

    timer = QTimer(interval=20)
    timer.timeout.connect(close)
    timer.start()
    yield timer
    timer.stop()


def run(window: Window, name: str) -> None:
    """Trigger an action as its key does."""
    window.actions_.by_id[name].trigger()


def shown_dialogs(window: Window) -> list[QDialog | Veil]:
    """Dialogs of this window, and cards above it, that can be seen."""
    there: list[QDialog | Veil] = [*window.findChildren(QDialog), *window.findChildren(Veil)]
    return [dialog for dialog in there if dialog.isVisible()]


def leave_dialogs(window: Window) -> None:
    """Close them as Esc does."""
    for dialog in shown_dialogs(window):
        dialog.leave() if isinstance(dialog, Veil) else dialog.reject()


def rows(window: Window) -> tuple[int | None, int]:
    """Article and row."""
    return window.place.article, window.reader.current_row()


@pytest.mark.parametrize("which", list(Menu), ids=lambda menu: menu.name)
def test_every_action_runs_without_a_fault(
    window: Window, asked: list[str], which: Menu, qtbot: QtBot
) -> None:
    first = window.queue.model.articles[0].id
    favour = window.session.codebook.named("stance", "favour")
    assert favour is not None
    for action in ACTIONS:
        if action.menu is which and action.id not in ENDS:
            window.place.open_article(first, window.session.read(reading.sentences, first)[1].id)
            window.session.do(labelling.choose, window.place.selection, favour)
            with qtbot.captureExceptions() as faults:
                run(window, action.id)
            assert faults == [], action.id
            kinds = [type(dialog) for dialog in shown_dialogs(window)]
            assert kinds == ([DIALOGS[action.id]] if action.id in DIALOGS else []), action.id
            leave_dialogs(window)
            window.showNormal()
    assert window.session.project.writable


def test_closing_closes_the_window_and_leaves_one_plain_file(
    window: Window, project: Path, program: Program, qtbot: QtBot
) -> None:
    run(window, "file.close")
    qtbot.waitUntil(lambda: program.windows == [])
    assert [path.name for path in project.parent.iterdir()] == [project.name]


def test_save_says_that_everything_is_saved(window: Window) -> None:
    run(window, "file.saved")
    assert window.notices.texts[0].startswith("All changes are saved")


def test_file_dialogs_that_are_left_change_nothing(window: Window, asked: list[str]) -> None:
    for name in ("file.open", "project.import_codebook", "project.export_codebook"):
        run(window, name)
    assert asked == ["Open project", "Import codebook", "Export codebook"]
    assert window.notices.texts == ()


def test_articles_are_gone_through_in_the_order_of_the_queue(window: Window) -> None:
    one, two, three = (line.id for line in window.queue.model.articles)
    visited = []
    for name in ("go.next_article", "go.next_article", "go.next_article", "go.previous_article"):
        run(window, name)
        visited.append(window.place.article)
    assert visited == [two, three, three, two]
    assert one not in visited


def test_sentences_are_gone_through_and_ends_are_ends(window: Window) -> None:
    steps = {
        "go.down": 1, "annotate.next": 2, "go.last": 3, "go.up": 2, "go.page_up": 0, "go.page_down": 3, "go.first": 0,
    }  # fmt: skip
    for name, row in steps.items():
        run(window, name)
        assert window.reader.current_row() == row, name
    run(window, "go.up")
    assert window.reader.current_row() == 0


def test_next_at_the_end_stays_and_next_to_do_goes_on_into_the_next_article(window: Window) -> None:
    one, two, _ = (line.id for line in window.queue.model.articles)
    run(window, "go.last")
    run(window, "annotate.next")
    assert rows(window) == (one, 3)
    run(window, "annotate.next_to_do")
    assert rows(window) == (two, 0)
    run(window, "annotate.previous_to_do")
    assert window.place.article == one


def test_no_more_to_do_is_said(window: Window) -> None:
    run(window, "go.next_article")
    run(window, "go.next_article")
    run(window, "go.last")
    run(window, "annotate.next_to_do")
    assert window.notices.texts == ("No more sentences to do in this direction.",)


def test_going_to_the_next_article_passes_over_done_articles_and_says_when_there_is_none(
    window: Window,
) -> None:
    one, two, three = (line.id for line in window.queue.model.articles)
    favour = window.session.codebook.named("stance", "favour")
    assert favour is not None
    there = window.session.read(reading.sentences, two)
    window.session.do(labelling.choose, [each.id for each in there], favour)
    run(window, "annotate.finish")
    assert window.place.article == three
    run(window, "annotate.finish")
    assert window.notices.texts == ("No article below is left to do.",)
    assert window.place.article == three != one


@pytest.fixture
def matched(window: Window, qtbot: QtBot) -> Window:
    """Sentences 1 and 3 of the first article and both of the last are in favour, and asked for."""
    first, _, last = (window.session.read(reading.sentences, line.id) for line in window.queue.model.articles)
    favour = window.session.codebook.named("stance", "favour")
    assert favour is not None
    chosen = [first[0].id, first[2].id, last[0].id, last[1].id]
    window.session.do(labelling.choose, chosen, favour)
    window.place.narrow(favour.id)
    qtbot.waitUntil(lambda: len(window.queue.model.shown) == 2)
    return window


def test_matches_are_gone_through_across_articles_and_ends_are_said(matched: Window) -> None:
    one, _, three = (line.id for line in matched.queue.model.articles)
    visited = []
    for _ in range(4):
        run(matched, "go.next_match")
        visited.append(rows(matched))
    assert visited == [(one, 2), (three, 0), (three, 1), (three, 1)]
    assert matched.notices.texts == ("No more matches in this direction.",)


def test_matches_are_gone_through_backwards_from_the_last_of_the_article_before(matched: Window) -> None:
    one, _, three = (line.id for line in matched.queue.model.articles)
    matched.place.open_article(three)
    visited = []
    for _ in range(3):
        run(matched, "go.previous_match")
        visited.append(rows(matched))
    assert visited == [(one, 2), (one, 0), (one, 0)]
    assert matched.notices.texts == ("No more matches in this direction.",)


def test_a_listed_article_that_lost_its_matches_is_passed_over(matched: Window) -> None:
    third = matched.queue.model.articles[2].id
    there = matched.session.read(reading.sentences, third)
    matched.session.do(labelling.clear, [each.id for each in there])
    assert len(matched.queue.model.shown) == 2
    run(matched, "go.last")
    run(matched, "go.next_match")
    assert matched.place.article != third
    assert matched.notices.texts == ("No more matches in this direction.",)


def test_esc_takes_the_selection_back_first_and_then_the_labels_asked_for(
    matched: Window, qtbot: QtBot
) -> None:
    matched.queue.field.setText("a")
    wanted = matched.place.filter
    run(matched, "edit.select_all")
    run(matched, "edit.collapse")
    assert len(matched.place.selection) == 1
    assert matched.place.filter == wanted
    run(matched, "edit.collapse")
    assert matched.place.filter == wanted.asking(frozenset())
    assert matched.place.filter.words == "a"
    run(matched, "edit.collapse")
    assert matched.place.filter.words == "a"


def test_a_selection_grows_shrinks_and_collapses(window: Window) -> None:
    for name, n in (
        ("go.extend_down", 2), ("go.extend_down", 3), ("go.extend_up", 2), ("edit.select_all", 4), ("edit.collapse", 1),
    ):  # fmt: skip
        run(window, name)
        assert len(window.place.selection) == n, name


def test_copying_takes_the_selected_sentences_in_reading_order(window: Window) -> None:
    run(window, "go.last")
    run(window, "go.extend_up")
    run(window, "edit.copy")
    assert QGuiApplication.clipboard().text() == "Fishers are against it.\nFuel is dear."


def test_pasting_makes_an_article(window: Window, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setText("The gulls have spoken.")
    QGuiApplication.clipboard().setMimeData(data)
    run(window, "edit.paste")
    qtbot.waitUntil(lambda: len(window.queue.model.articles) == 4)


def test_the_filter_is_reached_also_where_the_queue_was_hidden(window: Window) -> None:
    run(window, "view.queue")
    assert not window.queue.isVisible()
    run(window, "edit.filter")
    assert window.queue.isVisible()
    assert window.focusWidget() is window.queue.field


def test_clearing_the_filter_clears_words_too(window: Window) -> None:
    window.queue.field.setText("gulls")
    run(window, "edit.clear_filter")
    assert window.queue.field.text() == ""
    assert len(window.queue.model.shown) == 3


@pytest.mark.parametrize(
    ("name", "pane"), [("view.queue", "queue"), ("view.labels", "labels"), ("view.chart", "chart")]
)
def test_a_pane_can_be_hidden_and_shown_again(window: Window, name: str, pane: str) -> None:
    widget: QWidget = getattr(window, pane)
    run(window, name)
    assert not widget.isVisible()
    run(window, name)
    assert widget.isVisible()


def test_text_grows_shrinks_and_goes_back(window: Window) -> None:
    view = window.reader.view
    sizes = []
    for name in ("view.larger", "view.larger", "view.smaller", "view.normal"):
        run(window, name)
        sizes.append(view.text_size)
    assert sizes == [19, 20, 19, 18]


def panes(window: Window) -> dict[str, QWidget]:
    """What F6 goes between."""
    return {"queue": window.queue, "reader": window.reader, "labels": window.labels, "chart": window.chart}


def focused(window: Window) -> str:
    """The pane that has the keyboard."""
    focus = window.focusWidget()
    return next((name for name, pane in panes(window).items() if focus and pane.isAncestorOf(focus)), "none")


@pytest.fixture
def counted(window: Window, qtbot: QtBot) -> Window:
    """With a label, so that there is a chart to go to."""
    QTest.keyClick(window.focusWidget(), "P")
    plot = window.chart.stage.plot
    assert plot is not None
    qtbot.waitUntil(plot.isVisible)
    return window


def test_f6_goes_round_the_panes_and_back(counted: Window) -> None:
    visited = []
    for _ in range(4):
        run(counted, "view.next_pane")
        visited.append(focused(counted))
    assert visited == ["labels", "chart", "queue", "reader"]
    for _ in range(4):
        run(counted, "view.previous_pane")
        visited.append(focused(counted))
    assert visited[4:] == ["queue", "chart", "labels", "reader"]


def test_f6_passes_over_what_is_hidden(window: Window) -> None:
    run(window, "view.labels")
    visited = []
    for _ in range(3):
        run(window, "view.next_pane")
        visited.append(focused(window))
    assert visited == ["queue", "reader", "queue"]  # nothing is counted, so there is no chart to go to


def test_f6_goes_on_from_anything_inside_a_pane(counted: Window) -> None:
    counted.queue.field.setFocus()
    run(counted, "view.next_pane")
    assert focused(counted) == "reader"
    favour = counted.session.codebook.named("stance", "favour")
    assert favour is not None
    counted.labels.button(favour.id).setFocus()
    run(counted, "view.next_pane")
    assert focused(counted) == "chart"


def test_f6_from_outside_the_panes_begins_at_an_end(counted: Window) -> None:
    counted.top.theme.setFocus()
    run(counted, "view.next_pane")
    assert focused(counted) == "queue"
    counted.top.theme.setFocus()
    run(counted, "view.previous_pane")
    assert focused(counted) == "chart"


def test_f6_where_every_pane_is_hidden_stays(window: Window) -> None:
    for name in ("view.queue", "view.labels", "view.chart"):
        run(window, name)
    window.reader.hide()
    run(window, "view.next_pane")
    assert focused(window) in ("none", "reader")


def test_every_key_is_called_enter_and_the_one_of_the_number_pad_works_too() -> None:
    for action in ACTIONS:
        named = [key for key in action.keys if key.endswith(("Enter", "Return"))]
        if named:
            assert named[0].endswith("Enter")
            assert named[0].replace("Enter", "Return") in named
