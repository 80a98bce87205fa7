"""The label pane: buttons show what the selected sentences carry, and press as their keys do."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from stanceline.domain.change import Change
from stanceline.domain.codebook import Codebook, Dimension, Label
from stanceline.operations import codebooks, labelling, projects, reading, undoing
from stanceline.operations.projects import Project
from stanceline.ui.labels.pane import LabelPane
from stanceline.ui.looks.labelbutton import LabelButton
from stanceline.ui.looks.looks import Looks
from stanceline.ui.place import Place
from stanceline.ui.session import Session
from stanceline.ui.window import Window

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


def sentences(session: Session) -> list[int]:
    """Row ids of the first article's sentences."""
    first = session.read(reading.articles)[0]
    return [each.id for each in session.read(reading.sentences, first.id)]


def label(session: Session, name: str) -> Label:
    """A label of whatever dimension."""
    return next(each for each in session.codebook if each.name == name)


def select(session: Session, place: Place, *rows: int) -> None:
    """Select sentences of the first article."""
    there = sentences(session)
    place.open_article(session.read(reading.articles)[0].id)
    place.select([there[row] for row in rows], there[rows[0]])


def give(session: Session, name: str, *rows: int) -> None:
    """Label sentences of the first article."""
    there = sentences(session)
    session.do(labelling.choose, [there[row] for row in rows], label(session, name))


def states(pane: LabelPane) -> dict[str, str]:
    """What buttons show other than nothing."""
    shown = {}
    for button in pane.findChildren(LabelButton):
        if button.isPartial():
            shown[button.title] = "some"
        elif button.isChecked():
            shown[button.title] = "all"
    return shown


def take(session: Session, codebook: Codebook) -> Change:
    """Make this the codebook of the project."""

    def operation(project: Project) -> Change:
        return codebooks.take_in(project.store, codebook, by=project.annotator.id)

    change = session.do(operation)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return change


SHORTER = Codebook(
    name="Shorter",
    dimensions=(
        Dimension(
            name="stance", required=True,
            labels=(Label(name="favour", key="3"), Label(name="against & <b>angry</b>", key="Q")),
        ),
    ),
)  # fmt: skip


def test_without_a_sentence_nothing_can_be_pressed(pane: LabelPane, chosen: list[str]) -> None:
    assert pane.heading.text() == "No sentence"
    buttons = pane.findChildren(LabelButton)
    assert len(buttons) == 22
    assert not any(button.isEnabled() for button in buttons)


def test_the_heading_says_which_sentence_or_how_many(pane: LabelPane, session: Session, place: Place) -> None:
    select(session, place, 2)
    assert pane.heading.text() == "Sentence 3"
    select(session, place, 1, 2, 3)
    assert pane.heading.text().startswith("3 sentence")


def test_the_heading_follows_into_another_article(pane: LabelPane, session: Session, place: Place) -> None:
    select(session, place, 3)
    second = session.read(reading.articles)[1]
    there = session.read(reading.sentences, second.id)
    place.open_article(second.id, there[1].id)
    assert pane.heading.text() == "Sentence 2"


def test_a_button_is_on_when_all_carry_its_label_and_partial_when_some_do(
    pane: LabelPane, session: Session, place: Place
) -> None:
    give(session, "favour", 0, 1)
    give(session, "transport", 1, 2)
    select(session, place, 0, 1)
    assert states(pane) == {"Favour": "all", "Transport": "some"}
    select(session, place, 0, 1, 2)
    assert states(pane) == {"Favour": "some", "Transport": "some"}
    select(session, place, 3)
    assert states(pane) == {}


def test_buttons_follow_changes_of_the_selected_sentences_alone(
    pane: LabelPane, session: Session, place: Place
) -> None:
    select(session, place, 0)
    give(session, "favour", 0)
    assert states(pane) == {"Favour": "all"}
    give(session, "against", 1)
    assert states(pane) == {"Favour": "all"}
    session.do(undoing.undo)
    session.do(undoing.undo)
    assert states(pane) == {}


def test_a_click_asks_and_shows_nothing_before_it_is_saved(
    pane: LabelPane, session: Session, place: Place, chosen: list[str]
) -> None:
    select(session, place, 0)
    QTest.mouseClick(pane.button(label(session, "favour").id), LEFT)
    assert chosen == ["favour"]
    assert states(pane) == {}


def test_labels_of_somebody_else_are_not_shown(pane: LabelPane, session: Session, place: Place) -> None:
    select(session, place, 0)
    other = projects.annotator_named(session.project, "Bo Ek")
    theirs = replace(session.project, annotator=other)
    session.take(labelling.choose(theirs, sentences(session)[:1], label(session, "favour")))
    assert states(pane) == {}


def test_a_read_only_project_shows_labels_and_takes_none(
    session: Session, place: Place, looks: Looks, chosen: list[str], qtbot: QtBot
) -> None:
    give(session, "favour", 0)
    reader = Session(projects.open_project(session.project.path, read_only=True))
    pane = LabelPane(reader, place, looks, chosen.choose)
    qtbot.addWidget(pane)
    select(reader, place, 0)
    assert states(pane) == {"Favour": "all"}
    assert not any(button.isEnabled() for button in pane.findChildren(LabelButton))
    reader.close()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_space_and_enter_press_a_button_that_tab_reached(window: Window, key: Qt.Key) -> None:
    transport = window.labels.button(label(window.session, "transport").id)
    transport.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(window.focusWidget(), key)
    assert window.session.counts.mine.labels.total() == 1
    assert window.reader.current_row() == 0
    assert window.focusWidget() is transport
    QTest.keyClick(window.focusWidget(), key)
    assert window.session.counts.mine.labels.total() == 0


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_space_and_enter_switch_auto_advance_where_tab_reached_it(window: Window, key: Qt.Key) -> None:
    window.labels.advance.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(window.focusWidget(), key)
    assert not window.labels.advance.isChecked()
    assert window.deciding.when == "off"
    assert window.reader.current_row() == 0


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_space_and_enter_press_next_once_where_tab_reached_it(window: Window, key: Qt.Key) -> None:
    window.labels.next.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(window.focusWidget(), key)
    assert window.reader.current_row() == 1


def test_enter_with_control_keeps_its_own_meaning_on_a_button(window: Window) -> None:
    window.labels.next.setFocus(Qt.FocusReason.TabFocusReason)
    before = window.place.article
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return, CONTROL)
    assert window.place.article != before


def test_label_keys_work_on_a_button_too(window: Window) -> None:
    window.labels.next.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(window.focusWidget(), "2")
    assert window.session.counts.mine.labels.total() == 1


def test_a_click_leaves_the_keyboard_in_the_reader(window: Window) -> None:
    for widget in (window.labels.button(label(window.session, "transport").id), window.labels.next):
        QTest.mouseClick(widget, LEFT)
        assert window.focusWidget() is window.reader.view


def test_another_codebook_makes_other_buttons(
    pane: LabelPane, session: Session, place: Place, chosen: list[str]
) -> None:
    select(session, place, 0)
    give(session, "favour", 0)
    take(session, SHORTER)
    buttons = pane.findChildren(LabelButton)
    assert [button.title for button in buttons] == ["Favour", "Against & <b>angry</b>"]
    assert all(button.isEnabled() for button in buttons)
    assert states(pane) == {"Favour": "all"}
    QTest.mouseClick(buttons[1], LEFT)
    assert chosen == ["against & <b>angry</b>"]


def test_undoing_the_codebook_brings_the_buttons_back(
    pane: LabelPane, session: Session, place: Place
) -> None:
    take(session, SHORTER)
    session.do(undoing.undo)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(pane.findChildren(LabelButton)) == 22


def test_other_buttons_keep_the_place_of_the_old_ones_in_the_tab_order(window: Window) -> None:
    take(window.session, SHORTER)
    chain: list[QWidget] = []
    here: QWidget = window.labels.next
    while True:
        here = here.nextInFocusChain()
        if here is window.labels.next:
            break
        if here.focusPolicy() & Qt.FocusPolicy.TabFocus and here is not window.labels.note.text:
            chain.append(here)
    names = [each.title for each in chain[-3:] if isinstance(each, LabelButton)]
    assert names == ["Favour", "Against & <b>angry</b>"]
    assert chain[-1] is window.labels.advance
    assert chain.index(window.reader.view) < chain.index(window.labels.advance)


def test_every_button_says_its_whole_name_and_its_definition(pane: LabelPane, session: Session) -> None:
    for each in session.codebook:
        button = pane.button(each.id)
        assert button.accessibleName() == each.title
        assert button.accessibleDescription() == each.definition


def test_names_are_never_read_as_markup(pane: LabelPane, session: Session) -> None:
    take(session, SHORTER)
    button = pane.button(label(session, "against & <b>angry</b>").id)
    assert button.title == "Against & <b>angry</b>"
    assert "&lt;b&gt;angry" in button.toolTip()
    assert "<b>" not in button.toolTip()


def test_setting_when_to_advance_ticks_the_box_and_says_so(pane: LabelPane, qtbot: QtBot) -> None:
    for when, ticked in (("off", False), ("after stance and topic", True), ("after stance", True)):
        with qtbot.waitSignal(pane.advance_chosen, check_params_cb=lambda said, when=when: said == when):
            pane.set_advance(when)
        assert pane.advance.isChecked() is ticked


def test_a_box_switched_off_and_on_again_advances_as_before(pane: LabelPane, qtbot: QtBot) -> None:
    pane.set_advance("after stance and topic")
    said: list[str] = []
    pane.advance_chosen.connect(said.append)
    pane.advance.click()
    pane.advance.click()
    assert said == ["off", "after stance and topic"]


def test_nothing_is_read_from_the_file_for_a_change_elsewhere(
    pane: LabelPane, session: Session, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    select(session, place, 0)
    there, favour = sentences(session), label(session, "favour")
    asked: list[str] = []
    read = session.read
    monkeypatch.setattr(
        session, "read", lambda function, *args: asked.append(function.__name__) or read(function, *args)
    )
    session.do(labelling.choose, there[1:2], favour)
    assert asked == []


def test_the_number_of_a_sentence_is_asked_without_reading_the_article(
    pane: LabelPane, session: Session, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = sentences(session)

    def too_much(*_: object) -> None:
        raise AssertionError("reads every sentence")

    monkeypatch.setattr(reading, "sentences", too_much)
    place.open_article(1, there[3])
    assert pane.heading.text() == "Sentence 4"


@pytest.mark.parametrize(
    ("words", "asked"),
    [("Show in the guidelines", "guidelines_asked"), ("Change the label…", "change_asked")],
)
def test_the_menu_of_a_button_asks_for_what_others_can_do(
    pane: LabelPane, session: Session, place: Place, qtbot: QtBot, words: str, asked: str
) -> None:
    select(session, place, 0)
    transport = label(session, "transport")
    with qtbot.waitSignal(getattr(pane, asked), check_params_cb=lambda said: said == transport.id):
        choose_in_menu(pane, transport, words)


def test_the_menu_of_a_button_filters_by_its_label(pane: LabelPane, session: Session, place: Place) -> None:
    select(session, place, 0)
    transport = label(session, "transport")
    choose_in_menu(pane, transport, "Filter by this label")
    assert place.filter.labels == {transport.id}


def choose_in_menu(pane: LabelPane, of: Label, words: str) -> None:
    """Open the menu of a label's button, as its key or the pointer does, and trigger one of its lines."""
    button = pane.button(of.id)
    middle = button.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, middle, button.mapToGlobal(middle))
    QCoreApplication.sendEvent(button, event)
    menu = next(each for each in pane.findChildren(QMenu) if each.isVisible())
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()


def test_a_shorter_codebook_asks_for_less_room_and_the_longer_one_for_its_own_again(
    pane: LabelPane, session: Session, qtbot: QtBot
) -> None:
    before = pane.wanted_height()
    with qtbot.waitSignal(pane.rebuilt):
        take(session, SHORTER)
    assert pane.wanted_height() < before
    with qtbot.waitSignal(pane.rebuilt):
        session.do(undoing.undo)
    assert pane.wanted_height() == before
