"""A person's own keys that labels of this codebook take: said once, for the label wins without a word."""

from PySide6.QtCore import QCoreApplication

from stanceline.domain.codebook import Codebook
from stanceline.domain.keymap import Keymap
from stanceline.ui.actions.building import words
from stanceline.ui.actions.registry import ACTIONS
from stanceline.ui.actions.spelling import spell
from stanceline.ui.desk import Desk
from stanceline.ui.labels.keys import keys_of_labels
from stanceline.ui.looks.banner import Tidings
from stanceline.ui.shortcuts.opening import customise_shortcuts


def tell_of_taken_keys(desk: Desk) -> None:
    """Say which own keys do nothing in this project; not again until it is others that do nothing."""
    said = " ".join(taken(desk.program.keymap, desk.session.codebook))
    memory, where = desk.program.memory, f"taken keys/{desk.session.project.path}"
    if said == memory.value(where, ""):
        return
    memory.setValue(where, said)
    if said:
        again = QCoreApplication.translate("ShortcutSheet", "Customise…")
        desk.notices.say(said, Tidings.INFO, answers=((again, lambda: customise_shortcuts(desk)),))


def taken(keymap: Keymap, codebook: Codebook) -> list[str]:
    """A sentence for each own key that a label has; none where labels have no keys."""
    labels = keys_of_labels(codebook) if keymap.single else {}
    sentence = QCoreApplication.translate(
        "Shortcuts", "Your key {key} for “{action}” is used by the label “{label}” here."
    )
    return [
        sentence.format(key=spell(key), action=words(action).rstrip("…"), label=labels[key])
        for action in ACTIONS
        for key in keymap.own.get(action.id, ())
        if key in labels
    ]
