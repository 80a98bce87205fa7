"""Undo to here: newer steps are taken back one by one, as the journal demands."""

from stanceline.domain.change import NOTHING, Change
from stanceline.domain.trouble import Trouble
from stanceline.operations import undoing
from stanceline.operations.wording import describe
from stanceline.ui.languages import step_in_words
from stanceline.ui.session import Session


def undo_to(session: Session, operation: int) -> Change:
    """Undo every step that is newer than this one; somebody else's stops it, with words. The last Change."""
    last = NOTHING
    while True:
        entry = session.read(undoing.next_undo)
        if entry is None or entry.id <= operation:
            return last
        if entry.annotator not in ("", session.annotator.name):
            what = describe(entry.name, entry.detail, step_in_words)
            session.troubled.emit(
                Trouble(
                    "OTHERS_STEP",
                    f"The last step was taken by {entry.annotator}: {what}.",
                    "Only who took it can undo it here; “stanceline undo” takes anybody's back.",
                )
            )
            return last
        change = session.do(undoing.undo)
        if not change.happened:
            return last
        last = change
