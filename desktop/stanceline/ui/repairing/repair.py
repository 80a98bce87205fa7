"""What the keys of boundary repair do; the reader follows the change by itself."""

from functools import partial

from stanceline.domain.boundaries import Picks
from stanceline.domain.trouble import Trouble
from stanceline.operations import repairing
from stanceline.ui.desk import Desk
from stanceline.ui.languages import trouble_in_words
from stanceline.ui.repairing.choosing import Choosing
from stanceline.ui.repairing.overlay import Overlay
from stanceline.ui.repairing.splitting import Splitting

_READING = 12
"""Seconds that an explanation stays."""


def join(desk: Desk) -> None:
    """Join the selected sentences, or the current one with the next; ask where they answer differently."""
    _close(desk)
    selection = desk.place.selection
    try:
        found = desk.session.read(repairing.to_join, selection)
        clashes = desk.session.read(repairing.clashes, found)
    except Trouble as trouble:
        _explain(desk, trouble)
        return
    row = desk.reader.model.place_of(found[0].id)
    finish = partial(_join, desk, [sentence.id for sentence in found])
    if clashes:
        desk.reader.view.scrollTo(desk.reader.model.index(row))
        Choosing(desk, found, clashes, finish)
    else:
        finish({})


def _join(desk: Desk, sentences: list[int], picks: Picks) -> None:
    desk.place.go(sentences[0])  # what is current afterwards is there before
    desk.session.do(repairing.join, sentences, picks)


def split(desk: Desk) -> None:
    """Show a caret in the current sentence."""
    _close(desk)
    if desk.place.sentence is None:
        return
    try:
        sentence = desk.session.read(repairing.to_split, desk.place.sentence)
    except Trouble as trouble:
        _explain(desk, trouble)
        return
    desk.place.go(sentence.id)
    desk.reader.view.scrollTo(desk.reader.model.index(desk.reader.current_row()))
    Splitting(desk, sentence)


def _explain(desk: Desk, trouble: Trouble) -> None:
    """Nothing was to be saved, so nothing is unsaved: words, that leave by themselves."""
    if trouble.kind in repairing.REASONS:
        desk.notices.say(trouble_in_words(trouble), seconds=_READING)
    else:
        desk.session.troubled.emit(trouble)


def _close(desk: Desk) -> None:
    for left in desk.window.findChildren(Overlay):
        left.leave()
