"""The guidelines: the codebook to read, live, at the label that matters, never taking the keyboard."""

from dataclasses import replace

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from stanceline.domain.codebook import Label
from stanceline.operations import labelling, revising, undoing
from stanceline.ui.guidelines.pane import GuidelinesPane
from stanceline.ui.looks.looks import Looks
from stanceline.ui.session import Session


def named(session: Session, name: str) -> Label:
    return next(label for label in session.project.codebook if label.name == name)


def words(pane: GuidelinesPane) -> str:
    return pane.text.toPlainText()


def marked(pane: GuidelinesPane) -> str:
    """The line that is marked."""
    return "".join(each.cursor.block().text() for each in pane.text.extraSelections())


def ground(pane: GuidelinesPane) -> str:
    """The colour behind that line."""
    [selection] = pane.text.extraSelections()
    letters = selection.format
    return letters.background().color().name()


def test_everything_about_a_label_can_be_read(pane: GuidelinesPane, session: Session) -> None:
    label = named(session, "favour")
    text = words(pane)
    assert all(part in text for part in (label.title, label.definition, label.include, label.exclude))
    assert all(example in text for example in (*label.examples, *label.counter_examples))
    assert session.codebook.dimensions[1].title in text


def test_markup_in_a_codebook_is_shown_and_not_obeyed(pane: GuidelinesPane, session: Session) -> None:
    wanted = "<b>bold</b> [a link](file:///) *stars* <img src=x>"
    session.do(revising.edit_label, replace(named(session, "favour"), definition=wanted))
    assert wanted in words(pane)


def test_a_change_of_the_codebook_is_seen_at_once_and_so_is_its_undo(
    pane: GuidelinesPane, session: Session
) -> None:
    session.do(revising.edit_label, replace(named(session, "favour"), name="backing"))
    assert "Backing" in words(pane)
    session.do(undoing.undo)
    assert "Backing" not in words(pane)


def test_retired_labels_are_not_in_it(pane: GuidelinesPane, session: Session) -> None:
    session.do(revising.retire, named(session, "unclear").id)
    assert pane._places.keys() == {label.id for d in session.codebook.dimensions for label in d.active}


def test_the_label_that_was_given_last_comes_to_the_top(pane: GuidelinesPane, session: Session) -> None:
    session.do(labelling.choose, [1], named(session, "unclear"))
    assert "Unclear" in marked(pane)
    assert pane.text.verticalScrollBar().value() > 0
    assert pane.label == named(session, "unclear").id


def test_taking_a_label_away_does_not_move_the_page(pane: GuidelinesPane, session: Session) -> None:
    session.do(labelling.choose, [1], named(session, "unclear"))
    session.do(labelling.choose, [2], named(session, "favour"))
    session.do(labelling.choose, [1], named(session, "unclear"))
    assert "Favour" in marked(pane)


def test_the_same_label_stays_when_the_codebook_changes(pane: GuidelinesPane, session: Session) -> None:
    pane.show_label(named(session, "unclear").id)
    session.do(revising.edit_label, replace(named(session, "favour"), definition="x\n" * 40))
    assert "Unclear" in marked(pane)


def test_nothing_is_written_while_nobody_looks(pane: GuidelinesPane, session: Session) -> None:
    pane.hide()
    session.do(revising.edit_label, replace(named(session, "favour"), name="backing"))
    assert "Backing" not in words(pane)
    pane.show()
    assert "Backing" in words(pane)


def test_what_was_wanted_while_it_was_hidden_is_there_when_it_shows(
    pane: GuidelinesPane, session: Session
) -> None:
    pane.hide()
    pane.show_label(named(session, "mixed").id)
    pane.show()
    assert "Mixed" in marked(pane)


def test_a_label_that_is_not_there_marks_nothing(pane: GuidelinesPane) -> None:
    pane.show_label(4711)
    assert marked(pane) == ""


def test_another_theme_writes_it_in_other_colours(
    pane: GuidelinesPane, session: Session, looks: Looks, undressed: QApplication
) -> None:
    pane.show_label(named(session, "mixed").id)
    before = ground(pane)
    looks.use(undressed, "dark")
    assert ground(pane) != before
    assert "Mixed" in marked(pane)


def test_the_pencil_asks_for_the_editor_at_the_label(
    pane: GuidelinesPane, session: Session, qtbot: QtBot
) -> None:
    pane.show_label(named(session, "mixed").id)
    with qtbot.waitSignal(pane.edit_asked) as asked:
        pane.edit.click()
    assert asked.args == [named(session, "mixed").id]


def test_a_label_that_the_pointer_rests_on_is_shown_and_one_it_only_crosses_is_not(
    pane: GuidelinesPane, session: Session, qtbot: QtBot
) -> None:
    shown: list[str] = []
    pane.text.verticalScrollBar().valueChanged.connect(lambda _: shown.append(marked(pane)))
    pane.point_at(named(session, "against").id)
    pane.point_at(named(session, "unclear").id)
    qtbot.waitUntil(lambda: "Unclear" in marked(pane))
    assert not any("Against" in words for words in shown)


def test_a_pointer_that_has_left_shows_nothing(pane: GuidelinesPane, session: Session) -> None:
    pane.point_at(named(session, "unclear").id)
    pane.point_at(0)
    assert not pane._patience.isActive()
