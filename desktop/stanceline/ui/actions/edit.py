"""The Edit menu."""

from PySide6.QtGui import QGuiApplication

from stanceline.operations import reading, undoing
from stanceline.ui.actions.action import Action, Menu, Reach
from stanceline.ui.actions.arranging import show_panes
from stanceline.ui.actions.view import QUEUE
from stanceline.ui.desk import Desk


def _copy(desk: Desk) -> None:
    chosen = set(desk.place.selection)
    texts = [each.text for each in desk.reader.model.sentences if each.id in chosen]
    QGuiApplication.clipboard().setText("\n".join(texts))


def _copy_labelled(desk: Desk) -> None:
    """A line a sentence: its text, then a column for each dimension, as spreadsheets take it."""
    codebook = desk.session.codebook
    given = desk.session.read(reading.annotations_of, desk.place.selection)
    lines = []
    for sentence in desk.reader.model.sentences:
        if sentence.id in given:
            carried = {annotation.label for annotation in given[sentence.id]}
            columns = (
                ", ".join(label.title for label in dimension.labels if label.id in carried)
                for dimension in codebook.dimensions
            )
            lines.append("\t".join([" ".join(sentence.text.split()), *columns]))
    QGuiApplication.clipboard().setText("\n".join(lines))


def _filter(desk: Desk) -> None:
    desk.docks[QUEUE].show()  # a field that is hidden would take the keyboard and show nothing
    desk.queue.field.setFocus()


def _step_back(desk: Desk) -> None:
    """What Esc means in the loop: fewer sentences, no find bar, no filter on sentences; then back to the text."""
    if len(desk.place.selection) > 1:
        desk.reader.collapse()
    elif desk.finder.is_open:
        desk.finder.close()
    elif desk.calm.on:
        show_panes(desk)
    elif desk.place.filter.narrows_sentences:
        desk.place.filter_by(desk.place.filter.of_articles())
    else:
        desk.views.show(desk.views.current)


EDIT = (
    Action(
        id="edit.undo", text="Undo", menu=Menu.EDIT, keys=("Ctrl+Z",),
        do=lambda desk: desk.deciding.undo(), icon="undo-2", repeats=True,
        needs=lambda desk: desk.session.project.writable and desk.session.read(undoing.next_undo) is not None,
        why="There is nothing to undo.",
    ),
    Action(
        id="edit.redo", text="Redo", menu=Menu.EDIT,
        keys=("Ctrl+Shift+Z", "Ctrl+Y"), do=lambda desk: desk.deciding.redo(), icon="redo-2", repeats=True,
        needs=lambda desk: desk.session.project.writable and desk.session.read(undoing.next_redo) is not None,
        why="There is nothing to redo.",
    ),
    Action(
        id="edit.copy", text="Copy sentence", menu=Menu.EDIT, group=1,
        keys=("Ctrl+C",), reach=Reach.LOOP, do=_copy, icon="copy", needs=lambda desk: bool(desk.place.selection),
        why="Open an article first.",
    ),
    Action(
        id="edit.copy_labelled", text="Copy with labels", menu=Menu.EDIT, group=1, keys=("Ctrl+Shift+C",),
        reach=Reach.LOOP, do=_copy_labelled, needs=lambda desk: bool(desk.place.selection),
        why="Open an article first.",
    ),
    Action(
        id="edit.paste", text="Paste as article", menu=Menu.EDIT, group=1,
        keys=("Ctrl+V",), reach=Reach.LOOP, icon="clipboard-paste",
        do=lambda desk: desk.loading.paste(QGuiApplication.clipboard().mimeData()),
        needs=lambda desk: desk.session.project.writable, why="This project is read-only here.",
    ),
    Action(
        id="edit.select_all", text="Select all sentences", menu=Menu.EDIT, group=2,
        keys=("Ctrl+A",), reach=Reach.LOOP, do=lambda desk: desk.reader.select_all(),
    ),
    Action(
        id="edit.collapse", text="One step back", menu=None,
        keys=("Esc",), reach=Reach.LOOP, do=_step_back,
    ),
    Action(
        id="edit.filter", text="Filter articles", menu=Menu.EDIT, group=4,
        keys=("Ctrl+Shift+A",), do=_filter,
    ),
    Action(
        id="edit.clear_filter", text="Clear filters", menu=Menu.EDIT, group=4,
        keys=("Ctrl+Shift+X",), do=lambda desk: desk.queue.clear_filter(),
    ),
    Action(
        id="edit.preferences", text="Preferences…", menu=Menu.EDIT, group=9, also="settings options configure",
        keys=("Ctrl+,",), do=lambda desk: desk.program.show_preferences(desk.window), icon="settings",
    ),
)  # fmt: skip
