"""Marks in the label pane: flag, unsure, exclude, with three states; and what their keys do."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from stanceline.domain.marks import MarkKind
from stanceline.operations import labelling, marking, reading
from stanceline.ui.labels.marks import MarkToggle
from stanceline.ui.window import Window

CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


def press(
    window: Window, *keys: str | Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press keys where the keyboard is."""
    for key in keys:
        QTest.keyClick(window.focusWidget(), key, modifier)


def sentences(window: Window) -> list[int]:
    """Row ids of the open article's sentences."""
    return [sentence.id for sentence in window.reader.model.sentences]


def marks(window: Window, row: int = 0) -> set[str]:
    """Kinds of marks on a sentence."""
    here = sentences(window)[row]
    return {each.kind.value for each in window.session.read(reading.marks_of, [here])[here]}


def state(toggle: MarkToggle) -> bool | None:
    """On, off, or on for some."""
    return None if toggle.isPartial() else toggle.isChecked()


@pytest.mark.parametrize(("key", "kind"), [("F", "flag"), ("X", "exclude")])
def test_a_key_marks_the_sentence_and_takes_the_mark_back(window: Window, key: str, kind: str) -> None:
    press(window, key)
    assert marks(window) == {kind}
    window.reader.first()
    press(window, key)
    assert marks(window) == set()


def test_the_glyphs_do_what_the_keys_do_and_leave_the_keyboard_in_the_reader(window: Window) -> None:
    for toggle, kind in ((window.labels.marks.flag, "flag"), (window.labels.marks.exclude, "exclude")):
        window.reader.first()
        QTest.mouseClick(toggle, LEFT)
        assert kind in marks(window)
        assert window.focusWidget() is window.reader.view


def test_a_glyph_shows_what_all_and_what_only_some_have(window: Window) -> None:
    flag = window.labels.marks.flag
    assert state(flag) is False
    press(window, "F")
    assert state(flag) is True
    window.place.select(sentences(window)[:2], sentences(window)[0])
    assert state(flag) is None
    assert flag.accessibleDescription() == "Only some of the sentences"
    press(window, "F")
    assert state(flag) is True
    press(window, "F")
    assert (marks(window, 0), marks(window, 1)) == (set(), set())
    assert state(flag) is False


def test_a_glyph_follows_undo(window: Window) -> None:
    press(window, "F")
    press(window, Qt.Key.Key_Z, modifier=CONTROL)
    assert state(window.labels.marks.flag) is False


def test_excluding_moves_on_unless_that_is_switched_off_or_several_are_selected(window: Window) -> None:
    press(window, "X")
    assert window.reader.current_row() == 1
    window.labels.set_advance("off")
    press(window, "X")
    assert window.reader.current_row() == 1
    window.labels.set_advance("after stance")
    window.place.select(sentences(window)[2:4], sentences(window)[2])
    press(window, "X")
    assert window.place.selection == tuple(sentences(window)[2:4])


def test_including_again_stays(window: Window) -> None:
    press(window, "X")
    window.reader.first()
    press(window, "X")
    assert window.reader.current_row() == 0


def test_an_excluded_sentence_is_nothing_to_do_and_can_be_labelled_all_the_same(window: Window) -> None:
    press(window, "X", Qt.Key.Key_K, "X")
    window.session.do(marking.toggle, sentences(window)[1:2], MarkKind.EXCLUDE)
    window.reader.first()
    press(window, Qt.Key.Key_Space)
    assert window.reader.current_row() == 2
    window.reader.first()
    press(window, "J", "2")
    given = window.session.read(reading.annotations_of, sentences(window)[1:2])
    assert len(given[sentences(window)[1]]) == 1
    assert marks(window, 1) == {"exclude"}


def unsure(window: Window, row: int) -> list[bool]:
    """Of each label of a sentence whether it is unsure."""
    here = sentences(window)[row]
    return [each.unsure for each in window.session.read(reading.annotations_of, [here])[here]]


def test_control_u_says_that_the_stance_is_not_sure_and_that_it_is(window: Window) -> None:
    press(window, "2", "K")
    press(window, Qt.Key.Key_U, modifier=CONTROL)
    assert unsure(window, 0) == [True]
    assert state(window.labels.marks.unsure) is True
    press(window, Qt.Key.Key_U, modifier=CONTROL)
    assert unsure(window, 0) == [False]
    assert state(window.labels.marks.unsure) is False


def test_with_nothing_to_doubt_it_says_how_it_is_done(window: Window) -> None:
    assert not window.labels.marks.unsure.isEnabled()
    press(window, Qt.Key.Key_U, modifier=CONTROL)
    assert any("Shift with a digit" in label.text() for label in window.notices.findChildren(QLabel))


def test_enter_confirms_what_came_with_a_split_and_moves_on(window: Window) -> None:
    press(window, "2", "K")
    here = sentences(window)[0]
    with window.session.project.store.connection as connection:
        connection.execute("UPDATE annotations SET inherited = 1")
    window.labels.show_place()
    assert window.labels.standing.inherited
    press(window, Qt.Key.Key_Return)
    assert window.reader.current_row() == 1
    assert not any(each.inherited for each in window.session.read(reading.annotations_of, [here])[here])


def test_enter_writes_nothing_where_nothing_waits(window: Window) -> None:
    press(window, "2", "K")
    before = window.session.project.store.value("SELECT max(id) FROM operations")
    press(window, Qt.Key.Key_Return)
    assert window.session.project.store.value("SELECT max(id) FROM operations") == before


def test_no_marks_are_read_for_a_label(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    favour = next(iter(window.session.codebook))

    def never(*_: object) -> None:
        raise AssertionError("reads marks for a key")

    monkeypatch.setattr(reading, "marks_of", never)
    monkeypatch.setattr(reading, "marks", never)
    window.session.do(labelling.choose, sentences(window)[:1], favour)
    window.place.go(sentences(window)[1])
    assert window.labels.heading.text() == "Sentence 2"


def test_a_read_only_window_shows_marks_and_takes_none(read_only: Window) -> None:
    assert not any(toggle.isEnabled() for toggle in read_only.labels.marks.toggles)
    press(read_only, "F", "X")
    assert marks(read_only) == set()
