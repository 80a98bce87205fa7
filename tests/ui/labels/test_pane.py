"""The label pane: buttons show what the selected sentences carry, and press as their keys do."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from stanceline.domain.change import Change
from stanceline.domain.codebook import Choice, Codebook, Dimension, Label
from stanceline.operations import codebooks, labelling, projects, reading, seeding, undoing
from stanceline.operations.projects import Project
from stanceline.ui.labels.area import LabelArea
from stanceline.ui.labels.grid import COMPACT_HEIGHT, MANY
from stanceline.ui.labels.pane import LabelPane
from stanceline.ui.looks.labelbutton import LabelButton
from stanceline.ui.looks.looks import Looks
from stanceline.ui.place import Place
from stanceline.ui.session import Session
from stanceline.ui.window import Window

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


class Chosen(list[str]):
    """Names of the labels that were asked for."""

    def choose(self, label: Label) -> None:
        """Remember it."""
        self.append(label.name)


@pytest.fixture
def chosen() -> Chosen:
    """None so far."""
    return Chosen()


@pytest.fixture
def pane(session: Session, place: Place, looks: Looks, chosen: Chosen, qtbot: QtBot) -> Iterator[LabelPane]:
    """Shown, without a sentence."""
    pane = LabelPane(session, place, looks, chosen.choose)
    qtbot.addWidget(pane)
    pane.resize(388, 640)
    with qtbot.waitActive(pane):
        pane.show()
        pane.activateWindow()
    yield pane
    session.close()


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


def test_without_a_sentence_nothing_can_be_pressed(pane: LabelPane, chosen: Chosen) -> None:
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
    pane: LabelPane, session: Session, place: Place, chosen: Chosen
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
    session: Session, place: Place, looks: Looks, chosen: Chosen, qtbot: QtBot
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
    pane: LabelPane, session: Session, place: Place, chosen: Chosen
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
    chain, here = [], window.labels.next
    while True:
        here = here.nextInFocusChain()  # type: ignore[assignment]
        if here is window.labels.next:
            break
        if isinstance(here, QWidget) and here.focusPolicy() & Qt.FocusPolicy.TabFocus:
            chain.append(here)
    names = [each.title for each in chain[-3:] if isinstance(each, LabelButton)]
    assert names == ["Favour", "Against & <b>angry</b>"]
    assert chain[-1] is window.labels.advance
    assert chain.index(window.reader.view) < chain.index(window.labels.advance)


def test_low_windows_have_low_buttons_also_after_the_codebook_changed(
    pane: LabelPane, session: Session
) -> None:
    pane.set_compact(True)
    assert {button.height() for button in pane.findChildren(LabelButton)} == {COMPACT_HEIGHT}
    low = pane.wanted_height()
    take(session, SHORTER)
    assert {button.minimumHeight() for button in pane.findChildren(LabelButton)} == {COMPACT_HEIGHT}
    pane.set_compact(False)
    assert {button.minimumHeight() for button in pane.findChildren(LabelButton)} == {36}
    assert pane.wanted_height() < low


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


def spans(pane: LabelPane) -> dict[str, bool]:
    """Which buttons have a row to themselves."""
    widest = max(button.width() for button in pane.findChildren(LabelButton))
    return {button.title: button.width() > 0.75 * widest for button in pane.findChildren(LabelButton)}


def test_a_long_name_of_a_single_choice_has_a_row_to_itself(
    pane: LabelPane, session: Session, qtbot: QtBot
) -> None:
    stance = (
        Label(name="support", key="1"),
        Label(name="strongly supportive of the plan", key="2"),
        Label(name="reject", key="3"),
        Label(name="neutral", key="4"),
    )
    topics = tuple(
        Label(name=name, key=key) for name, key in (("a very long name of a topic", "T"), ("b", "B"))
    )
    take(
        session,
        Codebook(
            name="Long",
            dimensions=(
                Dimension(name="stance", labels=stance),
                Dimension(name="topic", choice=Choice.MANY, labels=topics),
            ),
        ),
    )
    qtbot.waitUntil(lambda: all(button.isVisible() for button in pane.findChildren(LabelButton)))
    assert spans(pane) == {
        "Support": True,
        "Strongly supportive of the plan": True,
        "Reject": False,
        "Neutral": False,
        "A very long name of a topic": False,
        "B": False,
    }
    rows = {button.title: button.y() for button in pane.findChildren(LabelButton)}
    assert rows["Support"] < rows["Strongly supportive of the plan"] < rows["Reject"] == rows["Neutral"]


@pytest.mark.parametrize("name", seeding.codebook_names())
def test_stances_of_every_shipped_codebook_can_be_told_apart_at_the_design_width(
    session: Session, place: Place, looks: Looks, qtbot: QtBot, name: str
) -> None:
    codebook = seeding.codebook_named(name)
    assert codebook is not None
    take(session, codebook)
    pane = LabelPane(session, place, looks, print)
    qtbot.addWidget(pane)
    pane.resize(372, 640)
    pane.show()
    stance = session.codebook.stance
    assert stance is not None
    cut = [
        button.title
        for button in (pane.button(each.id) for each in stance.active)
        if QFontMetricsF(looks.ui_font(13, 600)).horizontalAdvance(button.title) > button.width() - 62
    ]
    assert cut == []


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


def long_codebook(*titles: str, choice: Choice = Choice.ONE) -> Codebook:
    """One dimension with these labels."""
    labels = tuple(Label(name=title) for title in titles)
    return Codebook(name="Long", dimensions=(Dimension(name="stance", choice=choice, labels=labels),))


def test_a_name_that_fits_into_half_a_wider_pane_shares_its_row_there(
    pane: LabelPane, session: Session
) -> None:
    take(session, long_codebook("optimistic", "cautiously optimistic", "cautious", "sceptical"))
    found = []
    for width in (372, 520, 372):
        pane.resize(width, 640)
        QCoreApplication.processEvents()
        found.append(len({button.y() for button in pane.findChildren(LabelButton)}))
    assert found == [3, 2, 3]
    assert {button.height() for button in pane.findChildren(LabelButton)} == {36}


@pytest.mark.parametrize("width", [330, 372, 420, 520])
@pytest.mark.parametrize("name", seeding.codebook_names())
def test_no_row_of_a_single_choice_has_a_hole_but_the_last(
    pane: LabelPane, session: Session, name: str, width: int
) -> None:
    codebook = seeding.codebook_named(name)
    assert codebook is not None
    take(session, codebook)
    pane.resize(width, 640)
    QCoreApplication.processEvents()
    stance = session.codebook.stance
    assert stance is not None
    buttons = [pane.button(each.id) for each in stance.active]
    right = max(button.geometry().right() for button in buttons)
    rows = sorted({button.y() for button in buttons})
    ends = [max(button.geometry().right() for button in buttons if button.y() == row) for row in rows]
    assert ends[:-1] == [right] * (len(rows) - 1)


@pytest.mark.parametrize(("n", "height"), [(MANY, 34), (MANY + 1, COMPACT_HEIGHT)])
def test_many_labels_have_lower_buttons(pane: LabelPane, session: Session, n: int, height: int) -> None:
    take(session, long_codebook(*(f"label {number}" for number in range(n)), choice=Choice.MANY))
    assert {button.minimumHeight() for button in pane.findChildren(LabelButton)} == {height}


def test_the_number_of_a_sentence_is_asked_without_reading_the_article(
    pane: LabelPane, session: Session, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = sentences(session)

    def too_much(*_: object) -> None:
        raise AssertionError("reads every sentence")

    monkeypatch.setattr(reading, "sentences", too_much)
    place.open_article(1, there[3])
    assert pane.heading.text() == "Sentence 4"


# ------------------------------------------------------------------------------------------------ Tab and sight


@pytest.fixture
def low(pane: LabelPane, session: Session, place: Place) -> LabelPane:
    """A pane that shows only a part of its labels, at the first sentence."""
    select(session, place, 0)
    pane.set_compact(True)
    pane.resize(372, 300)
    QCoreApplication.processEvents()
    bar = pane.findChildren(LabelArea)[0].verticalScrollBar()
    assert bar.maximum() > 60
    return pane


def edges(pane: LabelPane) -> set[int]:
    """Where something begins in what scrolls: a heading, or a row of buttons."""
    inside = pane.findChildren(LabelArea)[0].widget()
    assert inside is not None
    buttons = pane.findChildren(LabelButton)
    sections = {button.parentWidget() for button in buttons}
    tops = {section.y() for section in sections if section is not None}
    return {0} | tops | {button.mapTo(inside, QPoint()).y() for button in buttons}


def in_sight(button: LabelButton, area: LabelArea) -> bool:
    """Whether all of it can be seen."""
    top = button.mapTo(area.viewport(), QPoint()).y()
    return top >= 0 and top + button.height() <= area.viewport().height()


def test_the_first_button_comes_with_its_heading(low: LabelPane) -> None:
    area = low.findChildren(LabelArea)[0]
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    low.findChildren(LabelButton)[0].setFocus(Qt.FocusReason.TabFocusReason)
    assert area.verticalScrollBar().value() == 0


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_what_tab_reaches_is_in_sight_and_nothing_is_half_cut_above(low: LabelPane, key: Qt.Key) -> None:
    area = low.findChildren(LabelArea)[0]
    buttons = low.findChildren(LabelButton)
    (buttons[0] if key == Qt.Key.Key_Tab else low.advance).setFocus(Qt.FocusReason.TabFocusReason)
    reached = []
    for _ in buttons:
        focus = low.focusWidget()
        if isinstance(focus, LabelButton):
            reached.append(focus)
            assert in_sight(focus, area), focus.title
            assert area.verticalScrollBar().value() in edges(low) | {area.verticalScrollBar().maximum()}
        QTest.keyClick(focus, key)
    assert len(reached) >= len(buttons) - 1


def test_tab_goes_through_stances_topics_and_then_below(low: LabelPane, session: Session) -> None:
    here = low.findChildren(LabelButton)[0]
    here.setFocus()
    reached: list[QWidget] = []
    for _ in range(24):
        reached.append(low.focusWidget())
        QTest.keyClick(low.focusWidget(), Qt.Key.Key_Tab)
    assert reached == [*(low.button(each.id) for each in session.codebook), low.advance, low.next]


def test_a_pane_made_before_its_window_and_changed_while_hidden_keeps_the_order_of_tab(
    window: Window,
) -> None:
    window.actions_.by_id["view.labels"].trigger()
    take(window.session, SHORTER)
    window.actions_.by_id["view.labels"].trigger()
    favour = window.labels.button(label(window.session, "favour").id)
    favour.setFocus()
    reached = []
    for _ in range(4):
        reached.append(window.focusWidget())
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    angry = window.labels.button(label(window.session, "against & <b>angry</b>").id)
    assert reached == [favour, angry, window.labels.advance, window.labels.next]
