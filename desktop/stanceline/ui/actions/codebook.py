"""The codebook at work: the editor, the guidelines, and sentences taken as examples."""

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from stanceline.domain.codebook import Label
from stanceline.operations import exemplifying, reading
from stanceline.ui.actions.action import Action, Menu, Reach
from stanceline.ui.codebook.editor import CodebookEditor
from stanceline.ui.desk import Desk
from stanceline.ui.dialogs.codebook import export_guidelines
from stanceline.ui.docks import Dock

translate = QCoreApplication.translate

READ_ONLY = "This project is read-only here."


def edit_codebook(desk: Desk, label: int = 0) -> None:
    """Show the editor, the one that is open if there is one, at a label (row id) if one is named."""
    editor = desk.window.findChild(CodebookEditor)
    if editor is None:
        editor = CodebookEditor(desk.session, desk.looks, desk.deciding.undo, desk.deciding.redo, desk.window)
    if label:
        editor.go(label)
    editor.show()
    editor.raise_()
    editor.activateWindow()


def close_editor(window: QWidget) -> None:
    """Close the editor if it is open; what was typed in it last is saved."""
    editor = window.findChild(CodebookEditor)
    if editor is not None:
        editor.close()


def _guidelines(desk: Desk) -> Dock:
    return next(dock for dock in desk.docks if dock.objectName() == "guidelines")


def _add_example(desk: Desk, *, counter: bool) -> None:
    """To the label that the sentence was given last; with several labels a small menu asks, that one first."""
    sentence = desk.place.sentence
    if sentence is None:
        return
    labels = desk.session.read(exemplifying.candidates, sentence)
    if len(labels) == 1:
        _add(desk, labels[0], sentence, counter=counter)
        return
    menu = QMenu(desk.reader)
    title = translate("Examples", "Counter-example of") if counter else translate("Examples", "Example of")
    menu.setAccessibleName(title)
    menu.addSection(title)
    for label in labels:
        line = menu.addAction(label.title.replace("&", "&&"))
        line.triggered.connect(lambda _=False, label=label: _add(desk, label, sentence, counter=counter))
    menu.aboutToHide.connect(menu.deleteLater)
    view = desk.reader.view
    menu.popup(view.mapToGlobal(QPoint(view.width() // 3, view.height() // 3)))
    menu.setActiveAction(menu.actions()[1])


def _add(desk: Desk, label: Label, sentence: int, *, counter: bool) -> None:
    article = desk.place.article
    there = () if article is None else desk.session.read(reading.sentences, article)
    text = next((each.text for each in there if each.id == sentence), "")
    change = desk.session.do(exemplifying.add_example, label.id, text, counter=counter)
    if not change.happened:
        words = translate("Examples", "{label} has this sentence already.")
    elif counter:
        words = translate("Examples", "A counter-example of {label} now. Undo takes it back.")
    else:
        words = translate("Examples", "An example of {label} now. Undo takes it back.")
    desk.notices.say(words.format(label=label.title), seconds=6)


def _can_exemplify(desk: Desk) -> bool:
    sentence = desk.place.sentence
    if sentence is None or not desk.session.project.writable:
        return False
    return bool(desk.session.read(exemplifying.candidates, sentence))


CODEBOOK = (
    Action(
        id="project.codebook", also="edit topics stances labels categories rename",
        text="Codebook…", menu=Menu.PROJECT, keys=("Ctrl+Shift+L",),
        do=edit_codebook, icon="book-open",
    ),
    Action(
        id="project.export_guidelines", text="Export guidelines…", menu=Menu.PROJECT,
        do=export_guidelines, group=1,
    ),
    Action(
        id="view.guidelines", text="Guidelines", menu=Menu.VIEW, keys=("G",), reach=Reach.LOOP,
        do=lambda desk: _guidelines(desk).toggle(), ticked=lambda desk: _guidelines(desk).seen,
    ),
    Action(
        id="annotate.example", text="Add as example", menu=Menu.ANNOTATE, group=4, keys=("Ctrl+Alt+E",),
        do=lambda desk: _add_example(desk, counter=False), needs=_can_exemplify,
        why="The sentence has no label to be an example of.",
    ),
    Action(
        id="annotate.counter_example", text="Add as counter-example", menu=Menu.ANNOTATE, group=4,
        keys=("Ctrl+Alt+Shift+E",), do=lambda desk: _add_example(desk, counter=True), needs=_can_exemplify,
        why="The sentence has no label to be an example of.",
    ),
)  # fmt: skip
