"""After Trouble the window shows what the file says; a filter ends with its labels; tips are plain text."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from stanceline.domain.change import Change
from stanceline.domain.codebook import Label
from stanceline.domain.filters import Filter
from stanceline.domain.trouble import Trouble
from stanceline.operations import codebooks, labelling, undoing
from stanceline.operations.projects import Project
from stanceline.ui.window import Window


def label(window: Window, dimension: str, name: str) -> Label:
    """A label of the general codebook."""
    found = window.session.codebook.named(dimension, name)
    assert found is not None
    return found


def ticked(window: Window) -> set[int]:
    """The labels whose buttons are down."""
    return {each.id for each in window.session.codebook if window.labels.button(each.id).isChecked()}


def given(window: Window) -> set[int]:
    """The labels that the margin shows at the current sentence."""
    assert window.place.sentence is not None
    row = window.reader.model.place_of(window.place.sentence)
    shown = window.reader.model.row(row)
    return {each.id for each in (shown.stance, *shown.topics) if each is not None}


def late(operation: Callable[[Project], Change]) -> Callable[[Project], Change]:
    """An operation that is committed, and breaks before it could say so."""

    def broken(project: Project) -> Change:
        operation(project)
        raise Trouble("SAVE_FAILED_IO", "The drive did not answer.", "Check it.")

    return broken


@pytest.fixture
def gulls(window: Window, qtbot: QtBot) -> Label:
    """A topic that undo takes back."""

    def take(project: Project) -> Change:
        stance, topic, *rest = project.codebook.dimensions
        more = replace(topic, labels=(*topic.labels, Label(name="gulls")))
        changed = replace(project.codebook, dimensions=(stance, more, *rest))
        return codebooks.take_in(project.store, changed, by=project.annotator.id)

    with qtbot.waitSignal(window.session.opened):
        window.session.do(take)
    return label(window, "topic", "gulls")


def test_after_trouble_margin_buttons_and_counts_show_what_the_file_says(
    window: Window, qtbot: QtBot
) -> None:
    favour, selection = label(window, "stance", "favour"), window.place.selection
    with qtbot.waitSignal(window.session.opened):
        window.session.do(late(lambda project: labelling.choose(project, selection, favour)))
    assert ticked(window) == given(window) == {favour.id}
    assert window.session.counts.mine.labels.total() == 1


def test_after_trouble_a_label_that_is_not_in_the_file_is_not_shown(window: Window, qtbot: QtBot) -> None:
    favour = label(window, "stance", "favour")
    window.session.do(labelling.choose, window.place.selection, favour)
    with qtbot.waitSignal(window.session.opened):
        window.session.do(late(undoing.undo))
    assert ticked(window) == given(window) == set()
    assert window.session.counts.mine.labels.total() == 0


def test_the_filter_forgets_labels_that_the_codebook_no_longer_has(
    window: Window, gulls: Label, qtbot: QtBot
) -> None:
    favour = label(window, "stance", "favour")
    window.place.filter_by(Filter(words="quay", labels=frozenset({favour.id, gulls.id}), annotator=1))
    with qtbot.waitSignal(window.session.opened):
        window.session.do(undoing.undo)
    assert window.place.filter == Filter(words="quay", labels=frozenset({favour.id}), annotator=1)


def test_a_filter_whose_only_label_goes_shows_every_article_again(
    window: Window, gulls: Label, qtbot: QtBot
) -> None:
    window.place.narrow(gulls.id)
    qtbot.waitUntil(lambda: not window.queue.model.shown)
    with qtbot.waitSignal(window.session.opened):
        window.session.do(undoing.undo)
    qtbot.waitUntil(lambda: len(window.queue.model.shown) == 3)
    assert window.place.filter == Filter()


@pytest.mark.parametrize("name", ["<b>Quay</b>", "<img src=x>", "Q & A"])
def test_a_label_name_is_plain_text_in_every_tip(window: Window, qtbot: QtBot, name: str) -> None:
    def rename(project: Project) -> Change:
        stance = project.codebook.dimensions[0]
        first = replace(stance.labels[0], name=name)
        other = replace(stance, labels=(first, *stance.labels[1:]))
        changed = replace(project.codebook, dimensions=(other, *project.codebook.dimensions[1:]))
        return codebooks.take_in(project.store, changed, by=project.annotator.id)

    with qtbot.waitSignal(window.session.opened):
        window.session.do(rename)
    renamed = window.session.codebook.dimensions[0].labels[0]
    assert renamed.name == name
    window.deciding.choose(renamed)
    tips = [each.toolTip() for each in window.findChildren(QWidget) if each.toolTip()]
    escaped = name.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert any(escaped in tip for tip in tips)
    assert not any(name in tip for tip in tips)
