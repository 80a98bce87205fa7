"""The note field: it opens when it is wanted, labels nothing, moves nothing, and never loses a word."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest

from stanceline.domain.trouble import Trouble
from stanceline.operations import marking, projects, reading, transcribing
from stanceline.operations.transcribing import Line
from stanceline.ui.looks.bidi import tame
from stanceline.ui.looks.labelbutton import LabelButton
from stanceline.ui.window import Window

CONTROL = Qt.KeyboardModifier.ControlModifier


def sentences(window: Window) -> list[int]:
    """Row ids of the open article's sentences."""
    return [sentence.id for sentence in window.reader.model.sentences]


def note(window: Window, row: int = 0) -> str:
    """The note in the file."""
    here = sentences(window)[row]
    found = window.session.read(reading.marks_of, [here])[here]
    return next((each.text for each in found), "")


def begin(window: Window, text: str = "") -> None:
    """Open the note and type into it."""
    QTest.keyClick(window.focusWidget(), "M")
    assert window.focusWidget() is window.labels.note.text
    QTest.keyClicks(window.focusWidget(), text)


def places(window: Window) -> list[QRect]:
    """Where the buttons, the rows of the reader and the panes around them lie on the screen."""
    buttons = window.labels.findChildren(LabelButton)
    rows = [window.reader.view.visualRect(window.reader.model.index(row)) for row in range(4)]
    return [QRect(button.mapToGlobal(QPoint()), button.size()) for button in buttons] + rows


def test_m_opens_the_field_and_nothing_else_moves(window: Window) -> None:
    assert not window.labels.note.isVisible()
    before, chart = places(window), window.chart.geometry()
    begin(window)
    assert window.labels.note.isVisible()
    assert places(window) == before
    assert window.chart.geometry() == chart


@pytest.mark.parametrize(("key", "modifier"), [(Qt.Key.Key_Escape, None), (Qt.Key.Key_Return, CONTROL)])
def test_escape_and_control_enter_keep_the_note_and_go_back(
    window: Window, key: Qt.Key, modifier: Qt.KeyboardModifier | None
) -> None:
    begin(window, "who says so?")
    QTest.keyClick(window.focusWidget(), key, modifier or Qt.KeyboardModifier.NoModifier)
    assert window.focusWidget() is window.reader.view
    assert note(window) == "who says so?"
    assert window.place.sentence == sentences(window)[0]


def test_typing_labels_marks_and_moves_nothing(window: Window) -> None:
    begin(window, "1 2 ex fmjk .?0")
    for key in (Qt.Key.Key_Backspace, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Home, Qt.Key.Key_Return):
        QTest.keyClick(window.focusWidget(), key)
    for key in (Qt.Key.Key_D, Qt.Key.Key_U):
        QTest.keyClick(window.focusWidget(), key, CONTROL)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_2, Qt.KeyboardModifier.ShiftModifier)
    assert window.session.counts.mine.labels.total() == 0
    assert window.place.sentence == sentences(window)[0]
    assert window.focusWidget() is window.labels.note.text


def test_going_to_another_sentence_keeps_the_note_on_its_own(window: Window) -> None:
    begin(window, "mine")
    window.place.go(sentences(window)[2])
    assert (note(window, 0), note(window, 2)) == ("mine", "")
    assert window.labels.note.text.toPlainText() == ""


def test_going_to_another_article_keeps_it_too(window: Window) -> None:
    first = sentences(window)[0]
    begin(window, "mine")
    window.place.open_article(window.session.read(reading.articles)[1].id)
    assert [each.text for each in window.session.read(reading.marks_of, [first])[first]] == ["mine"]


def test_closing_the_window_keeps_it(window: Window) -> None:
    path, first = window.session.project.path, sentences(window)[0]
    begin(window, "before the end")
    window.close()
    again = projects.open_project(path, read_only=True)
    assert [each.text for each in reading.marks_of(again, [first])[first]] == ["before the end"]
    again.close()


def test_a_note_that_is_there_is_shown_and_follows_the_cursor(window: Window) -> None:
    window.session.do(marking.note, sentences(window)[1], "look again")
    assert not window.labels.note.isVisible()
    window.place.go(sentences(window)[1])
    assert window.labels.note.isVisible()
    assert window.labels.note.text.toPlainText() == "look again"
    assert window.focusWidget() is window.reader.view
    window.place.go(sentences(window)[0])
    assert not window.labels.note.isVisible()


def test_an_emptied_note_is_gone(window: Window) -> None:
    window.session.do(marking.note, sentences(window)[0], "no")
    begin(window)
    window.labels.note.text.clear()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert note(window) == ""
    assert not window.labels.note.isVisible()
    assert not window.labels.marks.note.isChecked()


def test_undo_in_the_reader_takes_the_note_back(window: Window) -> None:
    begin(window, "no")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Z, CONTROL)
    assert note(window) == ""
    assert window.labels.note.text.toPlainText() == ""


def test_what_cannot_be_written_is_kept_and_written_later(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(*_: object) -> None:
        raise Trouble("DISK", "The drive went away.", "Bring it back.")

    begin(window, "dear")
    with monkeypatch.context() as broken:
        broken.setattr(marking, "note", gone)
        window.place.go(sentences(window)[1])
        assert window.labels.note.text.toPlainText() == ""
    window.place.go(sentences(window)[0])
    assert window.labels.note.text.toPlainText() == "dear"
    window.place.go(sentences(window)[1])
    assert note(window, 0) == "dear"


def test_with_several_sentences_the_note_belongs_to_the_current_one(window: Window) -> None:
    window.place.select(sentences(window)[:3], sentences(window)[1])
    begin(window, "here")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert [note(window, row) for row in range(3)] == ["", "here", ""]
    assert window.labels.marks.note.isPartial()
    assert "2" in window.labels.note.text.accessibleName()


def test_a_read_only_note_can_be_read_and_not_be_written(read_only: Window) -> None:
    QTest.keyClick(read_only.focusWidget(), "M")
    assert not read_only.labels.note.isVisible()
    assert read_only.labels.note.text.isReadOnly()


def note_on_a_label(window: Window, row: int, text: str = "is it the author?") -> None:
    """Against, with a note that came with it."""
    label = next(each for each in window.session.codebook if each.title == "Against")
    line = Line(number=0, sentence=sentences(window)[row], label=label, note=text)
    window.session.do(lambda project: transcribing.transcribe(project, [line], project.annotator).change)


def test_a_note_on_a_label_is_told_and_survives_another_answer(window: Window) -> None:
    note_on_a_label(window, 1)
    window.place.go(sentences(window)[1])
    box = window.labels.note
    assert window.labels.marks.note.isChecked()
    assert box.on_labels.isVisible()
    assert tame(box.on_labels.text()) == "On the label Against: is it the author?"
    QTest.keyClick(window.focusWidget(), "1")
    window.place.go(sentences(window)[1])
    assert tame(box.on_labels.text()).endswith("is it the author?")
    window.place.go(sentences(window)[0])
    assert not box.isVisible()


def test_the_empty_field_says_how_to_leave_it(window: Window) -> None:
    box = window.labels.note
    assert box.text.placeholderText().endswith("Ctrl+Enter or Esc keeps it")
    for compact, lines in ((False, 1), (True, 2)):
        box.set_compact(compact)
        assert len(box.text.placeholderText().splitlines()) == lines


def test_a_long_note_on_a_label_is_cut_and_told_whole_in_the_tip(window: Window) -> None:
    note_on_a_label(window, 1, "whose words? " * 200 + "the end")
    window.place.go(sentences(window)[1])
    told = window.labels.note.on_labels
    assert len(told.text()) <= 160
    assert told.text().endswith("…")
    assert "the end" in told.toolTip()
