"""Targets and holders: which one counts, keys that pick it, what the sentence says of each; absent where unasked."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from stanceline.domain.articles import RawArticle
from stanceline.domain.codebook import Target
from stanceline.domain.progress import finish
from stanceline.operations import importing, labelling, projects, reading, seeding, undoing
from stanceline.operations.projects import Project
from stanceline.ui.labels.aiming import QUOTED, Aiming
from stanceline.ui.window import Window

ALT = Qt.KeyboardModifier.AltModifier
TEXT = "The charge divides the town. “We are against it,” the mayor said. “It is dear. Nobody asked us.” Trams run."
TARGETS = (
    Target(name="Congestion charge", aliases=("toll",)),
    Target(name="The mayor"),
    Target(name="New quay"),
)

Opened = Callable[..., Window]


@pytest.fixture
def aimed(open_window: Callable[..., Window], tmp_path: Path) -> Opened:
    """Opens a project whose stance asks towards what or held by whom, at the first sentence."""

    def opened(*targets: Target, targeted: bool = True, held: bool = True) -> Window:
        general = seeding.codebook_named("general")
        assert general is not None
        stance, *others = general.dimensions
        asking = replace(stance, targeted=targeted, held=held)
        book = replace(general, dimensions=(asking, *others), targets=targets)
        made = projects.create(tmp_path / "aimed.stanceline", book, annotator="Ada Lind")
        finish(importing.import_raw(made, [RawArticle(text=TEXT, title="Charge", language="en")], "charge"))
        made.close()
        return open_window(made.path)

    return opened


def aiming(window: Window) -> Aiming:
    """The row over the stance."""
    found = window.labels.aiming
    assert found is not None
    return found


def press(
    window: Window, *keys: str | Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press keys where the keyboard is."""
    for key in keys:
        QTest.keyClick(window.focusWidget(), key, modifier)


def given(window: Window, row: int = 0) -> set[tuple[str, str, str]]:
    """(label, target, holder) of each label of a sentence."""
    here = window.reader.model.sentences[row].id
    book = window.session.codebook
    names = {target.id: target.name for target in book.targets}
    return {
        (book.label(each.label).name, names.get(each.target or 0, ""), each.holder)
        for each in window.session.read(reading.annotations_of, [here])[here]
    }


def ticked(window: Window) -> set[str]:
    """Stances that the buttons show."""
    return {button.title for button in window.labels.sections[0].buttons if button.isChecked()}


def test_a_simple_project_has_nothing_of_it(window: Window) -> None:
    assert window.labels.aiming is None
    press(window, Qt.Key.Key_1, Qt.Key.Key_Q, modifier=ALT)
    assert (window.place.target, window.place.holder) == (None, "")


def test_the_first_target_counts_from_the_start_and_is_named_over_the_stances(aimed: Opened) -> None:
    window = aimed(*TARGETS)
    press(window, "1")
    assert given(window) == {("favour", "Congestion charge", "")}
    assert aiming(window).choice.text() == "Congestion charge"


def test_keys_pick_the_target_and_each_has_its_own_stance(aimed: Opened) -> None:
    window = aimed(*TARGETS)
    window.labels.set_advance("off")
    press(window, "1")
    press(window, Qt.Key.Key_2, modifier=ALT)
    assert ticked(window) == set()
    press(window, "2")
    assert given(window) == {("favour", "Congestion charge", ""), ("against", "The mayor", "")}
    assert ticked(window) == {"Against"}
    press(window, Qt.Key.Key_1, modifier=ALT)
    assert ticked(window) == {"Favour"}
    names = [pill.accessibleName() for pill in aiming(window).pills.pills]
    assert names == ["Congestion charge: Favour", "The mayor: Against", "New quay"]


def test_without_holders_tab_goes_over_the_targets_to_the_stances(aimed: Opened) -> None:
    window = aimed(*TARGETS, held=False)
    aiming(window).pills.pills[2].setFocus()
    press(window, Qt.Key.Key_Tab)
    assert window.focusWidget() is window.labels.sections[0].buttons[0]


def test_in_general_is_a_choice_beside_the_targets(aimed: Opened) -> None:
    window = aimed(*TARGETS)
    press(window, Qt.Key.Key_0, modifier=ALT)
    assert aiming(window).choice.text() == "In general"
    press(window, "1")
    assert given(window) == {("favour", "", "")}


def test_alt_with_arrows_goes_round_the_targets(aimed: Opened) -> None:
    window = aimed(*TARGETS)
    seen = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        press(window, key, modifier=ALT)
        seen.append(aiming(window).choice.text())
    assert seen == ["The mayor", "New quay", "Congestion charge", "New quay"]


def test_a_click_on_a_pill_picks_the_target_and_moves_nothing(aimed: Opened) -> None:
    window = aimed(*TARGETS)
    before = [pill.geometry() for pill in aiming(window).pills.pills]
    QTest.mouseClick(aiming(window).pills.pills[2], Qt.MouseButton.LeftButton)
    assert window.place.target == window.session.codebook.targets[2].id
    assert [pill.isChecked() for pill in aiming(window).pills.pills] == [False, False, True]
    assert [pill.geometry() for pill in aiming(window).pills.pills] == before
    assert window.focusWidget() is window.reader.view


def test_topics_are_towards_nothing(aimed: Opened) -> None:
    window = aimed(*TARGETS)
    press(window, "P")
    assert given(window) == {("politics", "", "")}


def test_stance_and_topic_move_on_once_the_active_target_has_its_stance(aimed: Opened) -> None:
    window = aimed(*TARGETS)
    window.labels.set_advance("after stance and topic")
    press(window, "1", "K")
    press(window, Qt.Key.Key_2, modifier=ALT)
    press(window, "P")
    assert window.reader.current_row() == 0
    press(window, "2")
    assert window.reader.current_row() == 1


def test_repeating_and_clearing_the_stance_mean_the_active_target(aimed: Opened) -> None:
    window = aimed(*TARGETS)
    press(window, "1")
    press(window, Qt.Key.Key_2, modifier=ALT)
    press(window, ".")
    assert given(window, 1) == {("favour", "The mayor", "")}
    window.place.go(window.reader.model.sentences[0].id)
    press(window, "0")
    assert given(window, 0) == {("favour", "Congestion charge", "")}


def test_a_new_target_is_named_in_place_and_counts_from_then_on(aimed: Opened) -> None:
    window = aimed()
    assert aiming(window).choice.text() == "name a target…"
    window.actions_.by_id["annotate.target.new"].trigger()
    QTest.keyClicks(window.focusWidget(), "Ferry line = the ferry, boats")
    assert window.session.counts.mine.labels.total() == 0
    press(window, Qt.Key.Key_Return)
    assert window.focusWidget() is window.reader.view
    target = window.session.codebook.targets[0]
    assert (target.name, target.aliases) == ("Ferry line", ("the ferry", "boats"))
    press(window, "2")
    assert given(window) == {("against", "Ferry line", "")}


def test_a_target_that_is_there_already_is_picked_and_not_made_again(aimed: Opened) -> None:
    window = aimed(*TARGETS)
    window.actions_.by_id["annotate.target.new"].trigger()
    QTest.keyClicks(window.focusWidget(), "the MAYOR")
    press(window, Qt.Key.Key_Return)
    assert len(window.session.codebook.targets) == 3
    assert aiming(window).choice.text() == "The mayor"


def test_escape_names_nothing(aimed: Opened) -> None:
    window = aimed(*TARGETS)
    window.actions_.by_id["annotate.target.new"].trigger()
    press(window, Qt.Key.Key_Escape)
    assert window.focusWidget() is window.reader.view
    assert len(window.session.codebook.targets) == 3


def test_undoing_a_new_target_leaves_a_target_that_there_is(aimed: Opened) -> None:
    window = aimed(*TARGETS)
    window.actions_.by_id["annotate.target.new"].trigger()
    QTest.keyClicks(window.focusWidget(), "Ferry line")
    press(window, Qt.Key.Key_Return)
    window.session.do(undoing.undo)
    assert window.place.target == window.session.codebook.targets[0].id
    press(window, "1")
    assert given(window) == {("favour", "Congestion charge", "")}


class Windows(QObject):
    """Hears which widgets become windows of their own."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Every show event of the program."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(repr(watched))
        return False


@pytest.mark.parametrize(("targeted", "held"), [(True, True), (True, False), (False, True)])
def test_nothing_of_a_pane_that_is_built_anew_flashes_up_as_a_window(
    aimed: Opened, qapp: QApplication, targeted: bool, held: bool
) -> None:
    window = aimed(*TARGETS, targeted=targeted, held=held)
    windows = Windows()
    qapp.installEventFilter(windows)
    window.labels.build()
    press(window, "M")
    qapp.removeEventFilter(windows)
    assert windows.shown == []


# ------------------------------------------------------------------------------------------------------ holders


def test_one_key_says_that_the_quoted_source_holds_it_and_the_author_again(aimed: Opened) -> None:
    window = aimed(*TARGETS)
    press(window, Qt.Key.Key_Q, modifier=ALT)
    assert aiming(window).quoted.isChecked()
    press(window, "2")
    assert given(window) == {("against", "Congestion charge", QUOTED)}
    press(window, Qt.Key.Key_Q, modifier=ALT)
    press(window, Qt.Key.Key_Q, modifier=ALT)
    assert aiming(window).author.isChecked()


def test_author_and_source_may_differ_on_one_sentence(aimed: Opened) -> None:
    window = aimed(targeted=False)
    window.labels.set_advance("off")
    press(window, "1")
    press(window, Qt.Key.Key_Q, modifier=ALT)
    assert ticked(window) == set()
    press(window, "2")
    assert given(window) == {("favour", "", ""), ("against", "", QUOTED)}


def test_the_next_sentence_is_the_author_s_unless_the_quotation_runs_on(aimed: Opened) -> None:
    window = aimed(*TARGETS)
    rows = [sentence.id for sentence in window.reader.model.sentences]
    window.place.go(rows[1])
    press(window, Qt.Key.Key_Q, modifier=ALT)
    press(window, "2")
    assert (window.reader.current_row(), window.place.holder) == (2, "")
    press(window, Qt.Key.Key_Q, modifier=ALT)
    press(window, "2")
    assert (window.reader.current_row(), window.place.holder) == (3, QUOTED)
    press(window, "2")
    assert (window.reader.current_row(), window.place.holder) == (4, "")
    assert [sorted(each[2] for each in given(window, row)) for row in (1, 2, 3)] == [[QUOTED]] * 3


def test_somebody_else_can_be_named(aimed: Opened) -> None:
    window = aimed(targeted=False)
    aiming(window).other.click()
    QTest.keyClicks(window.focusWidget(), "the  ferry line 1")
    press(window, Qt.Key.Key_Return)
    assert window.focusWidget() is window.reader.view
    assert aiming(window).other.title == "the ferry line 1"
    press(window, "1")
    assert given(window) == {("favour", "", "the ferry line 1")}


def test_names_and_aliases_are_underlined_and_the_active_one_is_told_apart(
    aimed: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = aimed(*TARGETS)
    said: list[tuple[object, object]] = []
    monkeypatch.setattr(
        window.reader.model, "name_targets", lambda names, active: said.append((names, active))
    )
    press(window, Qt.Key.Key_2, modifier=ALT)
    rows = [target.id for target in window.session.codebook.targets]
    names = {rows[0]: ("Congestion charge", "toll"), rows[1]: ("The mayor",), rows[2]: ("New quay",)}
    assert said == [(names, rows[1])]


def test_a_label_given_by_others_means_towards_whom_it_says(aimed: Opened) -> None:
    window = aimed(*TARGETS)

    def theirs(project: Project) -> None:
        label = next(iter(project.codebook))
        labelling.choose(project, [window.reader.model.sentences[0].id], label, target=2)

    window.session.read(theirs)
    window.labels.show_place()
    assert ticked(window) == set()
    press(window, Qt.Key.Key_2, modifier=ALT)
    assert ticked(window) == {"Favour"}
