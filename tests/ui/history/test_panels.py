"""The panes of recent decisions and of a sentence's history, in the window."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from stanceline.operations import labelling, projects, reading, revising
from stanceline.ui.window import Window


def label(window: Window, place: int, name: str) -> None:
    sentence = window.reader.model.sentences[place].id
    wanted = next(each for each in window.session.codebook if each.name == name)
    window.session.do(labelling.choose, [sentence], wanted)


def titles(window: Window) -> list[str]:
    return [line.title for line in window.decisions.list.lines.lines]


def told(window: Window) -> list[str]:
    return [detail for line in window.history.list.lines.lines for detail in line.details]


def test_both_are_closed_at_first_and_open_by_key(window: Window, qtbot: QtBot) -> None:
    for name, action in (("decisions", "view.decisions"), ("history", "view.history")):
        dock = window.panes.dock(name)
        assert dock.closed
        window.actions_.by_id[action].trigger()
        qtbot.waitUntil(lambda dock=dock: dock.seen)
        assert dock.isAncestorOf(window.focusWidget())
        window.actions_.by_id[action].trigger()
        assert dock.closed
        assert window.reader.view.hasFocus()


def test_decisions_are_listed_live_newest_first(window: Window, qtbot: QtBot) -> None:
    label(window, 0, "favour")
    window.actions_.by_id["view.decisions"].trigger()
    qtbot.waitUntil(lambda: titles(window)[:1] == ["Set Favour"])
    label(window, 1, "against")
    qtbot.waitUntil(lambda: titles(window)[:2] == ["Set Against", "Set Favour"])
    assert window.decisions.list.lines.lines[0].details[0].startswith("Sentence 2")


def test_enter_goes_to_where_a_decision_was_taken(window: Window, qtbot: QtBot) -> None:
    label(window, 2, "favour")
    window.place.open_article(window.queue.model.articles[1].id)
    window.actions_.by_id["view.decisions"].trigger()
    qtbot.waitUntil(lambda: titles(window)[:1] == ["Set Favour"])
    panel = window.decisions
    panel.list.setCurrentIndex(panel.list.lines.index(0))
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert window.place.article == window.queue.model.articles[0].id
    assert window.reader.current_row() == 2


def test_everything_newer_is_undone_and_the_step_itself_stays(window: Window, qtbot: QtBot) -> None:
    for place, name in enumerate(("favour", "against", "neutral")):
        label(window, place, name)
    window.actions_.by_id["view.decisions"].trigger()
    qtbot.waitUntil(lambda: len(titles(window)) >= 3)
    panel = window.decisions
    assert panel.list.currentIndex().row() == 0
    assert not panel.undo.isEnabled()
    panel.list.setCurrentIndex(panel.list.lines.index(2))
    assert panel.undo.isEnabled()
    panel.undo.click()
    given = window.session.read(reading.annotations, window.place.article)
    assert list(given) == [window.reader.model.sentences[0].id]
    qtbot.waitUntil(lambda: titles(window)[:1] == ["Set Favour"])


def test_steps_that_are_not_listed_are_counted_and_named(window: Window, qtbot: QtBot) -> None:
    label(window, 0, "favour")
    economy = next(each for each in window.session.codebook if each.name == "economy")
    window.session.do(revising.retire, economy.id)
    label(window, 1, "against")
    window.actions_.by_id["view.decisions"].trigger()
    qtbot.waitUntil(lambda: titles(window)[:2] == ["Set Against", "Set Favour"])
    panel = window.decisions
    assert panel.undo.toolTip() == ""
    panel.list.setCurrentIndex(panel.list.lines.index(1))
    assert panel.undo.text() == "Undo the 2 newer steps"
    assert "Economy" in panel.undo.toolTip()


def test_somebody_elses_step_stops_it_with_words(window: Window) -> None:
    label(window, 0, "favour")
    first = window.session.read(projects.everybody)[0]
    newest = window.session.project.store.value("SELECT max(id) FROM operations")
    window.session.project.annotator = projects.annotator_named(window.session.project, "Ben")
    label(window, 1, "favour")
    window.session.project.annotator = first
    label(window, 2, "favour")
    window.deciding.undo_to(newest)
    given = window.session.read(reading.annotations, window.place.article)
    assert list(given) == [window.reader.model.sentences[0].id]
    assert "taken by Ben" in window.notices.texts[0]


def test_the_history_follows_the_cursor_and_what_is_done(window: Window, qtbot: QtBot) -> None:
    window.actions_.by_id["view.history"].trigger()
    qtbot.waitUntil(lambda: told(window)[:1] != [] and "Imported from" in told(window)[0])
    label(window, 0, "favour")
    qtbot.waitUntil(lambda: told(window)[0] == "Favour set")
    window.place.go(window.reader.model.sentences[1].id)
    qtbot.waitUntil(lambda: "Favour set" not in told(window))
    assert window.history.heading.text() == "History of sentence 2"


def test_what_was_undone_is_told_and_faded(window: Window, qtbot: QtBot) -> None:
    label(window, 0, "favour")
    window.deciding.undo()
    window.actions_.by_id["view.history"].trigger()
    qtbot.waitUntil(lambda: told(window)[:2] == ["Set Favour", "Favour set"])
    lines = window.history.list.lines.lines
    assert [line.faded for line in lines[:2]] == [False, True]
    assert lines[0].title.startswith("Undone by")


def test_every_line_speaks(window: Window, qtbot: QtBot) -> None:
    label(window, 0, "favour")
    window.actions_.by_id["view.history"].trigger()
    qtbot.waitUntil(lambda: bool(told(window)))
    model = window.history.list.lines
    spoken = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert all(spoken)
    assert "Favour set" in spoken[0]


def test_a_closed_pane_asks_nothing(window: Window, qtbot: QtBot) -> None:
    label(window, 0, "favour")
    assert titles(window) == []
    assert told(window) == []


def test_escape_leads_back_to_the_reader(window: Window, qtbot: QtBot) -> None:
    for action in ("view.decisions", "view.history"):
        window.actions_.by_id[action].trigger()
        focus = window.focusWidget()
        assert focus is not None
        assert focus is not window.reader.view
        QTest.keyClick(focus, Qt.Key.Key_Escape)
        assert window.reader.view.hasFocus()
