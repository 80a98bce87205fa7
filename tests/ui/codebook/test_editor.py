"""The codebook editor: every field is saved when it is left, all by keyboard, and undo works inside."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from stanceline.domain.codebook import Choice, Label
from stanceline.operations import labelling
from stanceline.ui.codebook.editor import CodebookEditor
from stanceline.ui.codebook.nodes import CODEBOOK, REVISIONS, TARGETS, Kind, Node
from stanceline.ui.codebook.page import Caution
from stanceline.ui.session import Session

Named = Callable[[str], Label]
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def press(qtbot: QtBot, widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
    qtbot.keyClick(widget, key, modifiers or Qt.KeyboardModifier.NoModifier)


def type_over(qtbot: QtBot, field: QLineEdit | QPlainTextEdit, text: str) -> None:
    """Write into a field in place of what is there, and leave it with Tab."""
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    press(qtbot, field, Qt.Key.Key_Tab)


def focused(editor: CodebookEditor) -> QWidget:
    found = editor.focusWidget()
    assert found is not None
    return found


def test_a_name_is_saved_when_its_field_is_left(editor: CodebookEditor, named: Named, qtbot: QtBot) -> None:
    editor.go(named("favour").id)
    type_over(qtbot, editor.label_page.name, "support")
    assert named("support").key == "1"
    assert editor.label_page.title.text() == "Support"


def test_every_text_of_a_label_is_saved(editor: CodebookEditor, named: Named, qtbot: QtBot) -> None:
    editor.go(named("favour").id)
    page = editor.label_page
    for field, text in (
        (page.definition, "Is for it."),
        (page.include, "Praise."),
        (page.exclude, "Irony."),
        (page.examples, "Good!"),
        (page.counter_examples, "Oh well."),
    ):
        type_over(qtbot, field, text)
    label = named("favour")
    assert (label.definition, label.include, label.exclude) == ("Is for it.", "Praise.", "Irony.")
    assert (label.examples, label.counter_examples) == (("Good!",), ("Oh well.",))


def test_what_was_typed_last_is_saved_when_the_editor_closes(
    editor: CodebookEditor, named: Named, qtbot: QtBot
) -> None:
    editor.go(named("favour").id)
    editor.label_page.definition.setFocus()
    editor.label_page.definition.selectAll()
    qtbot.keyClicks(editor.label_page.definition, "Is for it.")
    editor.close()
    assert named("favour").definition == "Is for it."


def test_what_was_typed_belongs_to_the_label_it_was_typed_for(
    editor: CodebookEditor, named: Named, qtbot: QtBot
) -> None:
    editor.go(named("favour").id)
    editor.label_page.name.setFocus()
    editor.label_page.name.selectAll()
    qtbot.keyClicks(editor.label_page.name, "support")
    editor.go(named("against").id)
    assert named("support").key == "1"
    assert named("against").key == "2"
    assert editor.label_page.name.text() == "against"


def test_esc_takes_back_what_was_typed_and_only_then_closes(
    editor: CodebookEditor, named: Named, qtbot: QtBot
) -> None:
    editor.go(named("favour").id)
    field = editor.label_page.name
    field.setFocus()
    qtbot.keyClicks(field, "ed")
    press(qtbot, field, Qt.Key.Key_Escape)
    assert field.text() == "favour"
    assert editor.isVisible()
    press(qtbot, field, Qt.Key.Key_Escape)
    assert not editor.isVisible()
    assert named("favour")


def test_a_name_that_can_not_be_is_refused_with_the_reason(
    editor: CodebookEditor, named: Named, qtbot: QtBot
) -> None:
    editor.go(named("favour").id)
    type_over(qtbot, editor.label_page.name, "against")
    assert "has a label “against” already" in editor.said.text()
    assert named("favour").key == "1"
    editor.go(named("against").id)
    editor.go(named("favour").id)
    assert editor.label_page.name.text() == "favour"


def test_the_key_is_taken_by_pressing_it(editor: CodebookEditor, named: Named, qtbot: QtBot) -> None:
    editor.go(named("favour").id)
    editor.label_page.key.setFocus()
    press(qtbot, editor.label_page.key, Qt.Key.Key_7)
    assert named("favour").key == "7"
    assert editor.label_page.key.text() == "7"


def test_a_key_that_is_taken_is_refused_and_says_by_whom(
    editor: CodebookEditor, named: Named, qtbot: QtBot
) -> None:
    editor.go(named("favour").id)
    editor.label_page.key.setFocus()
    press(qtbot, editor.label_page.key, Qt.Key.Key_2)
    assert "belongs to “Against”" in editor.said.text()
    assert editor.label_page.key.text() == "1"
    assert [
        caution.words.text() for caution in editor.label_page.findChildren(Caution) if caution.isVisible()
    ] == [editor.said.text()]
    press(qtbot, editor.label_page.key, Qt.Key.Key_G)
    assert "The program itself uses the key G" in editor.said.text()


def test_backspace_takes_a_key_away(editor: CodebookEditor, named: Named, qtbot: QtBot) -> None:
    editor.go(named("favour").id)
    press(qtbot, editor.label_page.key, Qt.Key.Key_Backspace)
    assert named("favour").key == ""


def test_undo_and_redo_work_in_the_editor_and_its_fields_follow(
    editor: CodebookEditor, named: Named, qtbot: QtBot
) -> None:
    editor.go(named("favour").id)
    type_over(qtbot, editor.label_page.name, "support")
    press(qtbot, focused(editor), Qt.Key.Key_Z, CTRL)
    assert named("favour")
    assert editor.label_page.name.text() == "favour"
    press(qtbot, focused(editor), Qt.Key.Key_Y, CTRL)
    assert editor.label_page.name.text() == "support"


def test_undo_in_a_field_takes_back_typing_first_and_then_what_was_saved(
    editor: CodebookEditor, named: Named, qtbot: QtBot
) -> None:
    editor.go(named("favour").id)
    type_over(qtbot, editor.label_page.name, "support")
    field = editor.label_page.definition
    before = field.toPlainText()
    field.setFocus()
    qtbot.keyClicks(field, "x")
    press(qtbot, field, Qt.Key.Key_Z, CTRL)
    assert field.toPlainText() == before
    press(qtbot, field, Qt.Key.Key_Z, CTRL)
    assert editor.label_page.name.text() == "favour"


def test_alt_and_arrows_move_a_label(
    editor: CodebookEditor, session: Session, named: Named, qtbot: QtBot
) -> None:
    first, second = [label.name for label in session.codebook.dimensions[1].active[:2]]
    editor.go(named(second).id)
    press(qtbot, editor.tree, Qt.Key.Key_Up, ALT)
    assert [label.name for label in session.codebook.dimensions[1].active[:2]] == [second, first]
    assert editor.tree.node == Node(Kind.LABEL, named(second).id)
    press(qtbot, editor.tree, Qt.Key.Key_Down, ALT)
    press(qtbot, editor.tree, Qt.Key.Key_Right, ALT)
    assert named(second).parent == named(first).id
    press(qtbot, editor.tree, Qt.Key.Key_Left, ALT)
    assert named(second).parent is None


def test_a_new_label_is_named_at_once(editor: CodebookEditor, named: Named, qtbot: QtBot) -> None:
    editor.go(named("favour").id)
    press(qtbot, editor.tree, Qt.Key.Key_N, CTRL)
    assert focused(editor) is editor.label_page.name
    qtbot.keyClicks(editor.label_page.name, "keen")
    press(qtbot, editor.label_page.name, Qt.Key.Key_Return)
    assert named("keen").position == named("favour").position + 1
    assert editor.isVisible()


def test_a_new_label_below_another_and_a_new_dimension(
    editor: CodebookEditor, session: Session, named: Named, qtbot: QtBot
) -> None:
    editor.go(named("favour").id)
    editor.new_below.click()
    qtbot.keyClicks(editor.label_page.name, "keen")
    press(qtbot, editor.label_page.name, Qt.Key.Key_Return)
    assert named("keen").parent == named("favour").id
    editor.new_dimension.click()
    assert focused(editor) is editor.dimension_page.name
    qtbot.keyClicks(editor.dimension_page.name, "frame")
    press(qtbot, editor.dimension_page.name, Qt.Key.Key_Return)
    assert session.codebook.dimensions[-1].name == "frame"
    assert len(session.codebook.dimensions[-1].active) == 1


def test_a_dimension_asks_what_its_ticks_say(editor: CodebookEditor, session: Session) -> None:
    topic = session.project.codebook.dimensions[1]
    editor.tree.go(Node(Kind.DIMENSION, topic.id))
    page = editor.dimension_page
    page.targeted.click()
    page.held.click()
    page.choice.chosen.emit(0)
    after = session.project.codebook.dimension(topic.id)
    assert (after.targeted, after.held, after.choice) == (True, True, Choice.ONE)


def test_the_number_of_answers_is_fixed_once_there_are_any(
    editor: CodebookEditor, session: Session, named: Named
) -> None:
    session.do(labelling.choose, [1], named("favour"))
    editor.show_codebook()
    editor.tree.go(Node(Kind.DIMENSION, named("favour").dimension))
    assert not any(
        button.isEnabled() for button in editor.dimension_page.choice.findChildren(QAbstractButton)
    )
    assert not editor.dimension_page.delete.isEnabled()


def test_why_the_number_of_answers_is_fixed_is_told(
    editor: CodebookEditor, session: Session, named: Named
) -> None:
    def told() -> set[str]:
        buttons = editor.dimension_page.choice.findChildren(QAbstractButton)
        return {text for each in buttons for text in (each.toolTip(), each.accessibleDescription())}

    dimension = Node(Kind.DIMENSION, named("favour").dimension)
    editor.tree.go(dimension)
    assert told() == {""}
    session.do(labelling.choose, [1], named("favour"))
    editor.show_codebook()
    assert all("keeps their number" in text for text in told())


def test_a_new_label_has_a_colour_that_no_other_of_its_dimension_has(
    editor: CodebookEditor, session: Session, named: Named
) -> None:
    dimension = named("transport").dimension
    before = {label.colour for label in session.codebook.dimension(dimension).labels}
    known = {label.id for label in session.codebook}
    editor.tree.go(Node(Kind.DIMENSION, dimension))
    editor.new_label.click()
    (new,) = [label for label in session.codebook if label.id not in known]
    assert new.colour not in before


def test_a_label_says_how_often_it_was_given_and_under_which_revision(
    editor: CodebookEditor, session: Session, named: Named
) -> None:
    editor.go(named("favour").id)
    assert editor.label_page.about.text() == "Never given"
    session.do(labelling.choose, [1, 2], named("favour"))
    QCoreApplication.sendEvent(editor, QEvent(QEvent.Type.ActivationChange))  # back from the other window
    assert editor.label_page.about.text() == "Given 2 times · under revision 1"
    assert not editor.label_page.delete.isEnabled()


def test_a_colour_is_chosen_and_one_that_is_hard_to_see_is_warned_of(
    editor: CodebookEditor, session: Session, named: Named
) -> None:
    editor.go(named("favour").id)
    assert editor.label_page.caution.isHidden()
    vermilion = next(each for each in editor.label_page.tones.buttons if each.value == "vermilion")
    vermilion.click()
    assert named("favour").colour == "vermilion"
    assert "Looks like “Against” to everybody: difference 0" in editor.label_page.caution.words.text()
    editor.label_page.tones.buttons[0].click()
    assert named("favour").colour == ""
    assert editor.label_page.caution.isHidden()
    assert session.codebook.label(named("favour").id).colour


def test_the_filter_leaves_what_it_finds_with_what_that_hangs_on(
    editor: CodebookEditor, named: Named, qtbot: QtBot
) -> None:
    editor.field.setFocus()
    qtbot.keyClicks(editor.field, "against")
    press(qtbot, editor.field, Qt.Key.Key_Return)
    assert editor.tree.node == Node(Kind.LABEL, named("against").id)
    assert focused(editor) is editor.tree


def test_the_revisions_and_the_targets_have_a_page(
    editor: CodebookEditor, named: Named, qtbot: QtBot
) -> None:
    editor.go(named("favour").id)
    type_over(qtbot, editor.label_page.name, "support")
    editor.tree.go(REVISIONS)
    table = editor.revisions_page.table
    assert [table.item(row, 3).text() for row in range(2)] == ["Rename Favour to Support", "Make the project"]
    editor.tree.go(TARGETS)
    editor.targets_page.add_target.click()
    table = editor.targets_page.table
    table.item(0, 0).setText("the quay")
    table.item(0, 1).setText("new pier, jetty ,")
    [target] = editor.committing.session.codebook.targets
    assert (target.name, target.aliases) == ("the quay", ("new pier", "jetty"))


def test_everything_in_the_editor_has_a_name(editor: CodebookEditor, named: Named) -> None:
    for node in (
        CODEBOOK,
        Node(Kind.DIMENSION, named("favour").dimension),
        Node(Kind.LABEL, named("favour").id),
        TARGETS,
        REVISIONS,
    ):
        editor.tree.go(node)
        nameless = [
            widget
            for widget in editor.findChildren(QWidget)
            if isinstance(widget, QAbstractButton | QLineEdit | QPlainTextEdit | QComboBox)
            and widget.isVisible()
            and not (widget.accessibleName() or getattr(widget, "text", str)())
            and widget.objectName() != "qt_spinbox_lineedit"
            and not isinstance(widget.parent(), QLineEdit)
        ]
        assert nameless == []


@pytest.mark.parametrize("kind", [Kind.CODEBOOK, Kind.LABEL])
def test_tab_reaches_every_field_of_a_page(
    editor: CodebookEditor, named: Named, qtbot: QtBot, kind: Kind
) -> None:
    editor.tree.go(Node(Kind.LABEL, named("favour").id) if kind is Kind.LABEL else CODEBOOK)
    page = editor.label_page if kind is Kind.LABEL else editor.codebook_page
    wanted = {field for field in page.findChildren(QWidget) if isinstance(field, QLineEdit | QPlainTextEdit)}
    editor.tree.setFocus()
    seen = set()
    for _ in range(60):
        press(qtbot, focused(editor), Qt.Key.Key_Tab)
        seen.add(focused(editor))
    assert wanted <= seen


def test_a_refusal_is_gone_once_the_field_is_right_or_another_label_is_shown(
    editor: CodebookEditor, named: Named, qtbot: QtBot
) -> None:
    editor.go(named("favour").id)
    for after in (
        lambda: press(qtbot, editor.label_page.key, Qt.Key.Key_9),
        lambda: editor.go(named("against").id),
    ):
        press(qtbot, editor.label_page.key, Qt.Key.Key_2)
        after()
        assert not [caution for caution in editor.label_page.findChildren(Caution) if caution.isVisible()]
        editor.go(named("favour").id)


def test_undo_works_from_the_filter_too(editor: CodebookEditor, named: Named, qtbot: QtBot) -> None:
    editor.go(named("favour").id)
    editor.label_page.retire.click()
    editor.field.setFocus()
    press(qtbot, editor.field, Qt.Key.Key_Z, CTRL)
    assert not named("favour").retired
