"""How the buttons of labels lie: a row for a long name, lower where it is low, and always in sight of Tab."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from stanceline.domain.codebook import Choice, Codebook, Dimension, Label
from stanceline.operations import codebooks, reading, seeding
from stanceline.ui.labels.area import LabelArea
from stanceline.ui.labels.grid import COMPACT_HEIGHT, DENSE_HEIGHT, MANY
from stanceline.ui.labels.pane import LabelPane
from stanceline.ui.looks.labelbutton import LabelButton
from stanceline.ui.looks.looks import Looks
from stanceline.ui.place import Place
from stanceline.ui.session import Session
from stanceline.ui.window import Window

SHORTER = Codebook(
    name="Shorter",
    dimensions=(
        Dimension(
            name="stance", required=True, labels=(Label(name="favour", key="3"), Label(name="against"))
        ),
    ),
)


def take(session: Session, codebook: Codebook) -> None:
    """Make this the codebook of the project."""
    session.do(lambda project: codebooks.take_in(project.store, codebook, by=project.annotator.id))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


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
    assert {button.height() for button in pane.findChildren(LabelButton)} == {height}


def test_low_windows_have_low_buttons_also_after_the_codebook_changed(
    pane: LabelPane, session: Session
) -> None:
    pane.set_compact(True)
    assert {button.height() for button in pane.findChildren(LabelButton)} == {DENSE_HEIGHT}
    low = pane.wanted_height()
    take(session, SHORTER)
    assert {button.height() for button in pane.findChildren(LabelButton)} == {COMPACT_HEIGHT}
    pane.set_compact(False)
    assert {button.height() for button in pane.findChildren(LabelButton)} == {36}
    assert pane.wanted_height() < low


# ------------------------------------------------------------------------------------------------ Tab and sight


@pytest.fixture
def low(pane: LabelPane, session: Session, place: Place) -> LabelPane:
    """A pane that shows only a part of its labels, at the first sentence."""
    article = session.read(reading.articles)[0].id
    place.open_article(article, session.read(reading.sentences, article)[0].id)
    pane.resize(372, 400)
    QCoreApplication.processEvents()
    bar = pane.findChildren(LabelArea)[0].verticalScrollBar()
    assert bar.maximum() > 60
    return pane


def edges(pane: LabelPane) -> set[int]:
    """Where something begins in what scrolls: a heading, or a row of buttons."""
    inside = pane.findChildren(LabelArea)[0].widget()
    assert inside is not None
    heads = [section.head for section in pane.sections]
    there = [each for each in (*heads, *pane.findChildren(LabelButton)) if inside.isAncestorOf(each)]
    return {0} | {each.mapTo(inside, QPoint()).y() for each in there}


def scrolled(pane: LabelPane) -> list[LabelButton]:
    """The buttons of what scrolls; the stance above them does not."""
    area = pane.findChildren(LabelArea)[0]
    return [button for button in pane.findChildren(LabelButton) if area.isAncestorOf(button)]


def in_sight(button: LabelButton, area: LabelArea) -> bool:
    """Whether all of it can be seen."""
    top = button.mapTo(area.viewport(), QPoint()).y()
    return top >= 0 and top + button.height() <= area.viewport().height()


def test_the_first_button_comes_with_its_heading(low: LabelPane) -> None:
    area = low.findChildren(LabelArea)[0]
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    scrolled(low)[0].setFocus(Qt.FocusReason.TabFocusReason)
    assert area.verticalScrollBar().value() == 0


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_what_tab_reaches_is_in_sight_and_nothing_is_half_cut_above(low: LabelPane, key: Qt.Key) -> None:
    area = low.findChildren(LabelArea)[0]
    buttons = scrolled(low)
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
    low.sections[0].buttons[0].setFocus()
    reached: list[QWidget] = []
    for _ in range(25):
        reached.append(low.focusWidget())
        QTest.keyClick(low.focusWidget(), Qt.Key.Key_Tab)
    stance, topics = (
        [low.button(each.id) for each in dimension.active] for dimension in session.codebook.dimensions
    )
    assert reached == [*stance, low.sections[1].field, *topics, low.advance, low.next]


def test_a_pane_made_before_its_window_and_changed_while_hidden_keeps_the_order_of_tab(
    window: Window,
) -> None:
    window.actions_.by_id["view.labels"].trigger()
    take(window.session, SHORTER)
    window.actions_.by_id["view.labels"].trigger()
    favour = window.labels.button(window.session.codebook.dimensions[0].active[0].id)
    favour.setFocus()
    reached = []
    for _ in range(4):
        reached.append(window.focusWidget())
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    against = window.labels.button(window.session.codebook.dimensions[0].active[1].id)
    assert reached == [favour, against, window.labels.advance, window.labels.next]
