"""The main job in the real window: load, label by keyboard, watch the chart, quit, undo, export."""

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from stanceline.domain.layouts import LONG, Layout
from stanceline.domain.progress import finish
from stanceline.operations import exporting, projects
from stanceline.operations.exporting import ExportOptions
from stanceline.ui.window import Window

from .conftest import SENTENCES, Opener

# One line a sentence: what is pressed, and what that must come to in the dataset.
PLAN = (
    ("P3", {"politics"}, "neutral"),
    ("T1", {"transport"}, "favour"),
    ("E2", {"economy"}, "against"),
    ("P4", {"politics"}, "mixed"),
    ("5", set(), "no stance"),
    ("P5", {"politics"}, "no stance"),
    ("E6", {"economy"}, "unclear"),
    ("E2", {"economy"}, "against"),
    (".", {"economy"}, "against"),
)


def press(window: Window, keys: str) -> None:
    """Press keys one after the other where the keyboard is."""
    for key in keys:
        QTest.keyClick(window.focusWidget(), key)


def label_everything(window: Window) -> int:
    """Press the whole plan; the number of keys."""
    for keys, _, _ in PLAN:
        press(window, keys)
    return sum(len(keys) for keys, _, _ in PLAN)


def exported(path: Path, layout: Layout) -> list[dict[str, str]]:
    """The dataset, read by Python's own reader."""
    target = path.with_name(f"{layout.value}.csv")
    project = projects.open_project(path, read_only=True)
    finish(exporting.export(project, target, ExportOptions(layout=layout)))
    project.close()
    with target.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


@pytest.fixture
def labelled(open_window: Opener, project: Path) -> Path:
    """The project after the whole plan was pressed in its window and the window was closed."""
    window = open_window(project)
    label_everything(window)
    window.close()
    return project


def test_a_whole_article_takes_two_keys_a_sentence_or_fewer(open_window: Opener, project: Path) -> None:
    window = open_window(project)
    keys = label_everything(window)
    assert keys <= 2 * SENTENCES
    assert window.reader.model.done == SENTENCES


def test_the_chart_moves_with_each_key(open_window: Opener, project: Path, qtbot: QtBot) -> None:
    window = open_window(project)
    for keys, _, _ in PLAN:
        for key in keys:
            before = window.chart.figure
            press(window, key)
            qtbot.waitUntil(lambda before=before: window.chart.figure != before)


def test_the_long_dataset_holds_exactly_what_was_pressed(labelled: Path) -> None:
    rows = exported(labelled, Layout.LONG)
    pressed = [
        (str(number), dimension, label)
        for number, (_, topics, stance) in enumerate(PLAN, 1)
        for dimension, label in [("stance", stance), *(("topic", topic) for topic in sorted(topics))]
    ]
    assert [(row["position"], row["dimension"], row["label"]) for row in rows] == pressed
    assert tuple(rows[0]) == LONG


def test_the_wide_dataset_holds_exactly_what_was_pressed(labelled: Path) -> None:
    rows = exported(labelled, Layout.WIDE)
    topics = [name for name in rows[0] if name.startswith("topic.")]
    found = [({name[6:] for name in topics if row[name] == "1"}, row["stance"]) for row in rows]
    assert found == [(expected, stance) for _, expected, stance in PLAN]
    assert {row[name] for row in rows for name in topics} == {"0", "1"}


def test_undo_takes_the_last_label_back_after_quitting_and_opening_again(
    labelled: Path, open_window: Opener
) -> None:
    window = open_window(labelled)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    window.close()
    last = [row for row in exported(labelled, Layout.LONG) if row["position"] == str(SENTENCES)]
    assert last == []


def test_redo_gives_back_what_undo_took(labelled: Path, open_window: Opener) -> None:
    before = [(row["sentence"], row["label"]) for row in exported(labelled, Layout.LONG)]
    window = open_window(labelled)
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    for _ in range(4):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Z, control)
    for _ in range(4):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Z, control | shift)
    window.close()
    assert [(row["sentence"], row["label"]) for row in exported(labelled, Layout.LONG)] == before


def test_undo_goes_to_the_sentence_it_changed(open_window: Opener, project: Path) -> None:
    window = open_window(project)
    press(window, "1")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_End)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.reader.current_row() == 0


def test_the_same_stance_again_takes_it_away_and_stays(open_window: Opener, project: Path) -> None:
    window = open_window(project)
    press(window, "1")
    press(window, "K1")
    assert window.reader.current_row() == 0
    assert window.reader.model.done == 0


def test_backspace_clears_every_label_of_the_sentence(open_window: Opener, project: Path) -> None:
    window = open_window(project)
    press(window, "PT1K")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Backspace)
    assert window.session.counts.mine.labels.total() == 0


def test_zero_clears_the_stance_and_keeps_the_topics(open_window: Opener, project: Path) -> None:
    window = open_window(project)
    press(window, "PT1K0")
    assert window.session.counts.mine.labels.total() == 2


def test_one_key_labels_every_selected_sentence_as_one_step(open_window: Opener, project: Path) -> None:
    window = open_window(project)
    for _ in range(2):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    press(window, "1")
    assert window.reader.model.done == 3
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.reader.model.done == 0


def test_space_goes_to_the_next_sentence_that_lacks_a_label(open_window: Opener, project: Path) -> None:
    window = open_window(project)
    press(window, "11")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Home)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    assert window.reader.current_row() == 2


def test_letters_typed_into_the_filter_label_nothing(open_window: Opener, project: Path) -> None:
    window = open_window(project)
    window.queue.field.setFocus()
    press(window, "pt1.")
    assert window.queue.field.text() == "pt1."
    assert window.session.counts.mine.labels.total() == 0


def test_the_mouse_does_what_the_keys_do(open_window: Opener, project: Path) -> None:
    window = open_window(project)
    codebook = window.session.codebook
    for dimension, name in (("topic", "transport"), ("stance", "favour")):
        label = codebook.named(dimension, name)
        assert label is not None
        QTest.mouseClick(window.labels.button(label.id), Qt.MouseButton.LeftButton)
    assert window.session.counts.mine.labels.total() == 2
    assert window.reader.current_row() == 1
    assert window.reader.isAncestorOf(window.focusWidget())


def test_a_click_on_a_bar_leaves_only_articles_with_such_sentences(
    open_window: Opener, project: Path, qtbot: QtBot
) -> None:
    window = open_window(project)
    press(window, "1")
    favour = window.session.codebook.named("stance", "favour")
    against = window.session.codebook.named("stance", "against")
    assert favour is not None
    assert against is not None
    window.place.narrow(against.id)
    qtbot.waitUntil(lambda: len(window.queue.model.shown) == 0)
    window.place.narrow(against.id)
    window.place.narrow(favour.id)
    qtbot.waitUntil(lambda: len(window.queue.model.shown) == 1)
