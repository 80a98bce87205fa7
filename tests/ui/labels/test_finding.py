"""Many labels: a field finds one by a few letters, groups open, and what is chosen is always in sight."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from tests.big_codebook import MAJORS, big_codebook

from stanceline.domain.articles import RawArticle
from stanceline.domain.progress import finish
from stanceline.operations import importing, labelling, projects, reading, seeding
from stanceline.ui.labels.area import LabelArea
from stanceline.ui.labels.field import NameField
from stanceline.ui.labels.groups import LabelGroups
from stanceline.ui.labels.section import Section
from stanceline.ui.looks.bidi import left_to_right
from stanceline.ui.looks.labelbutton import LabelButton
from stanceline.ui.window import Window

CONTROL = Qt.KeyboardModifier.ControlModifier
TEXT = "One came. Two left. Three stayed. Four slept. Five sang. Six swam."


@pytest.fixture
def big(open_window: Callable[..., Window], tmp_path: Path) -> Window:
    """A project with 240 topics in two levels, at the first sentence."""
    made = projects.create(tmp_path / "big.stanceline", big_codebook(), annotator="Ada Lind")
    finish(importing.import_raw(made, [RawArticle(text=TEXT, title="Six", language="en")], "six"))
    made.close()
    return open_window(made.path)


def topics(window: Window) -> Section:
    """The section with the topics."""
    return window.labels.sections[1]


def field(window: Window) -> NameField:
    """Where one types."""
    found = topics(window).field
    assert found is not None
    return found


def found(window: Window) -> list[str]:
    """What is found now; nothing while all labels are shown."""
    shown = topics(window).found
    assert shown is not None
    return [button.title for button in shown.buttons if button.isVisible()]


def carried(window: Window, row: int = 0) -> set[str]:
    """Names of the labels on a sentence."""
    here = window.reader.model.sentences[row].id
    book = window.session.codebook
    return {book.label(each.label).name for each in window.session.read(reading.annotations_of, [here])[here]}


def press(window: Window, *keys: str | Qt.Key) -> None:
    """Press keys where the keyboard is."""
    for key in keys:
        QTest.keyClick(window.focusWidget(), key)


def open_field(window: Window) -> None:
    """Ctrl+L."""
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_L, CONTROL)


def give(window: Window, *names: str) -> None:
    """Label the first sentence."""
    for name in names:
        label = next(each for each in window.session.codebook if each.name == name)
        window.session.do(labelling.choose, [window.reader.model.sentences[0].id], label)


def test_control_l_opens_the_field_letters_find_and_enter_gives(big: Window) -> None:
    open_field(big)
    assert big.focusWidget() is field(big)
    press(big, "h", "i")
    assert found(big)[0] == "Health insurance"
    press(big, Qt.Key.Key_Return)
    assert carried(big) == {"Health insurance"}
    assert field(big).text() == ""
    assert big.focusWidget() is field(big)


def test_the_next_one_can_be_typed_at_once_and_enter_on_nothing_goes_back(big: Window) -> None:
    open_field(big)
    press(big, "h", "i", Qt.Key.Key_Return, "n", "a", "t", Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert len(carried(big)) == 2
    assert big.focusWidget() is big.reader.view
    assert big.reader.current_row() == 0


def test_a_second_time_enter_takes_the_label_away(big: Window) -> None:
    for _ in range(2):
        open_field(big)
        press(big, "h", "i", Qt.Key.Key_Return, Qt.Key.Key_Escape)
    assert carried(big) == set()


def test_escape_empties_the_field_and_then_goes_back(big: Window) -> None:
    open_field(big)
    press(big, "z", Qt.Key.Key_Escape)
    assert (field(big).text(), big.focusWidget()) == ("", field(big))
    press(big, Qt.Key.Key_Escape)
    assert big.focusWidget() is big.reader.view


def test_arrows_choose_another_of_those_found(big: Window) -> None:
    open_field(big)
    press(big, "h", "e", "a", Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up)
    second = found(big)[1]
    press(big, Qt.Key.Key_Return)
    assert carried(big) == {next(each.name for each in big.session.codebook if each.title == second)}


def test_what_the_arrows_reach_is_in_sight(big: Window) -> None:
    open_field(big)
    press(big, "h", "e")
    QCoreApplication.processEvents()
    shown = topics(big).found
    assert shown is not None
    for _ in range(8):
        current = next(button for button in shown.buttons if button.isCurrent())
        assert current.visibleRegion().boundingRect().height() == current.height()
        press(big, Qt.Key.Key_Down)


def test_the_latest_ones_come_first_when_nothing_is_typed(big: Window) -> None:
    open_field(big)
    assert found(big) == []
    assert topics(big).labels_shown.isVisible()
    press(big, "h", "i", Qt.Key.Key_Return, "h", "e", "a", Qt.Key.Key_Return)
    assert found(big) == ["Health", "Health insurance"]
    press(big, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert carried(big) == {"Health insurance"}


def test_what_nothing_is_called_says_so_and_enter_does_nothing(big: Window) -> None:
    open_field(big)
    press(big, "q", "q", "q", "q", Qt.Key.Key_Return)
    assert found(big) == []
    assert carried(big) == set()
    assert field(big).text() == "qqqq"


def test_typing_labels_nothing(big: Window) -> None:
    open_field(big)
    press(big, "1", "2", "x", "f", "m", ".", Qt.Key.Key_Space, Qt.Key.Key_Backspace, "0")
    QTest.keyClick(big.focusWidget(), Qt.Key.Key_D, CONTROL)
    assert big.session.counts.mine.labels.total() == 0
    assert field(big).text() == "12xfm.0"


def test_once_the_cursor_moves_on_the_keyboard_is_in_the_reader(big: Window) -> None:
    big.labels.set_advance("after stance and topic")
    press(big, "1")
    open_field(big)
    press(big, "h", "i", Qt.Key.Key_Return)
    assert big.reader.current_row() == 1
    assert big.focusWidget() is big.reader.view
    press(big, "2")
    assert carried(big, 1) == {"against"}


def test_letters_of_another_layout_find_by_their_place(big: Window, press_at: Callable[..., bool]) -> None:
    open_field(big)
    press_at(big, 43, "р")
    press_at(big, 31, "ш")
    assert field(big).text() == "рш"
    assert found(big)[0] == "Health insurance"


def test_ten_labels_need_no_field_and_eleven_do(window: Window) -> None:
    stance, many = window.labels.sections
    assert stance.field is None
    assert many.field is not None


@pytest.mark.parametrize("name", seeding.codebook_names())
def test_control_l_says_why_where_every_label_is_in_sight(
    open_window: Callable[..., Window], tmp_path: Path, name: str
) -> None:
    codebook = seeding.codebook_named(name)
    assert codebook is not None
    made = projects.create(tmp_path / "x.stanceline", codebook, annotator="Ada Lind")
    finish(importing.import_raw(made, [RawArticle(text=TEXT, title="Six", language="en")], "six"))
    made.close()
    window = open_window(made.path)
    open_field(window)
    most = max(len(dimension.active) for dimension in window.session.codebook.dimensions)
    assert isinstance(window.focusWidget(), NameField) is (most > 10)


# ------------------------------------------------------------------------------------------------------ groups


def groups(window: Window) -> LabelGroups:
    """The topics in two levels."""
    shown = topics(window).labels_shown
    assert isinstance(shown, LabelGroups)
    return shown


def test_majors_are_headings_that_open_with_themselves_first(big: Window) -> None:
    assert len(groups(big).headings) == MAJORS
    assert groups(big).buttons == ()
    heading = next(each for each in groups(big).headings.values() if each.title == "Health")
    heading.click()
    titles = [button.title for button in groups(big).buttons]
    assert titles[:2] == ["Health", "Health insurance"]
    heading.click()
    assert not any(button.isVisible() for button in groups(big).buttons)


def test_a_heading_does_not_move_when_it_opens(big: Window) -> None:
    heading = next(each for each in groups(big).headings.values() if each.title == "Health")
    before = heading.mapToGlobal(heading.rect().topLeft())
    heading.click()
    QCoreApplication.processEvents()
    assert heading.mapToGlobal(heading.rect().topLeft()) == before


def test_a_child_does_not_bring_its_parent_and_the_parent_can_be_chosen_alone(big: Window) -> None:
    give(big, "Health insurance")
    assert carried(big) == {"Health insurance"}
    give(big, "Energy")
    assert carried(big) == {"Health insurance", "Energy"}


def test_a_heading_counts_what_is_chosen_in_it(big: Window) -> None:
    give(big, "Health insurance", "Nursing staff")
    heading = next(each for each in groups(big).headings.values() if each.title == "Health")
    assert heading.accessibleName() == "Health, 2 chosen"


def test_buttons_that_come_with_a_group_are_ticked_and_answer(big: Window) -> None:
    give(big, "Health insurance")
    next(each for each in groups(big).headings.values() if each.title == "Health").click()
    by_title = {button.title: button for button in groups(big).buttons}
    assert by_title["Health insurance"].isChecked()
    QTest.mouseClick(by_title["Nursing staff"], Qt.MouseButton.LeftButton)
    assert carried(big) == {"Health insurance", "Nursing staff"}


def test_the_chosen_ones_are_always_in_sight_and_can_be_taken_away_there(big: Window) -> None:
    chosen = topics(big).chosen
    assert chosen is not None
    height = topics(big).head.height()
    give(big, "Health insurance", "Treaties")
    assert [chip.title for chip in chosen.chips] == ["Health insurance", "Treaties"]
    assert topics(big).head.height() == height
    chosen.chips[0].closed.emit()
    assert carried(big) == {"Treaties"}


def test_of_very_many_chosen_ones_some_are_counted(big: Window) -> None:
    names = [label.name for label in topics(big).labels[:15]]
    give(big, *names)
    chosen = topics(big).chosen
    assert chosen is not None
    hidden = [chip for chip in chosen.chips if not chip.isVisible()]
    assert 0 < len(hidden) < 15
    told = {label.text() for label in chosen.findChildren(QLabel)}
    assert left_to_right(f"+{len(hidden)}") in told


def test_the_stance_never_scrolls_away(big: Window) -> None:
    area = big.labels.findChildren(LabelArea)[0]
    assert area.verticalScrollBar().maximum() > 0
    stance = big.labels.sections[0]
    assert not any(area.isAncestorOf(button) for button in stance.buttons)
    assert not area.isAncestorOf(field(big))


def test_seventeen_topics_need_no_scrolling_on_a_small_screen(
    open_window: Callable[..., Window], tmp_path: Path
) -> None:
    codebook = seeding.codebook_named("diplomacy")
    assert codebook is not None
    made = projects.create(tmp_path / "x.stanceline", codebook, annotator="Ada Lind")
    finish(importing.import_raw(made, [RawArticle(text=TEXT, title="Six", language="en")], "six"))
    made.close()
    window = open_window(made.path, 1366, 768)
    assert window.labels.findChildren(LabelArea)[0].verticalScrollBar().maximum() == 0
    buttons = window.labels.findChildren(LabelButton)
    assert len(buttons) == 24
    assert not any(button.visibleRegion().isEmpty() for button in buttons)


def test_delete_on_a_pill_takes_that_label_away_and_no_other(big: Window) -> None:
    give(big, "Health insurance", "Treaties", "favour")
    chosen = topics(big).chosen
    assert chosen is not None
    chosen.chips[0].setFocus()
    press(big, Qt.Key.Key_Delete)
    assert carried(big) == {"Treaties", "favour"}


def test_a_pressed_pill_shows_its_label_among_the_others(big: Window) -> None:
    give(big, "Treaties")
    chosen = topics(big).chosen
    assert chosen is not None
    QTest.mouseClick(chosen.chips[0], Qt.MouseButton.LeftButton, pos=chosen.chips[0].rect().center() * 0.5)
    assert "Treaties" in [button.title for button in groups(big).buttons]


def test_tab_goes_from_the_field_over_the_pills_to_the_groups(big: Window) -> None:
    give(big, "Treaties")
    field(big).setFocus(Qt.FocusReason.TabFocusReason)
    chosen = topics(big).chosen
    assert chosen is not None
    press(big, Qt.Key.Key_Tab)
    assert big.focusWidget() is chosen.chips[0]
    press(big, Qt.Key.Key_Tab)
    assert big.focusWidget() is next(iter(groups(big).headings.values()))


def test_the_field_and_the_glyphs_tell_their_keys(big: Window) -> None:
    assert field(big).placeholderText() == "Find a label (Ctrl+L)"
    assert "Flag for discussion (F)" in big.labels.marks.flag.toolTip()
