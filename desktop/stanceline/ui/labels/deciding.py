"""The annotator's hand: what a label key or button does, and when the cursor moves on."""

from collections.abc import Callable, Mapping, Sequence

from stanceline.domain.annotations import Annotation
from stanceline.domain.change import Change, Noun
from stanceline.domain.codebook import Label
from stanceline.domain.trouble import Trouble
from stanceline.operations import labelling, reading, remembering, undoing
from stanceline.operations.projects import Project
from stanceline.operations.wording import describe
from stanceline.ui.languages import step_in_words
from stanceline.ui.place import Place
from stanceline.ui.session import Session

Advance = Callable[[], object]


class Deciding:
    """Keys and buttons both come here. ``advance`` moves the cursor to the next sentence."""

    def __init__(
        self, session: Session, place: Place, advance: Advance, *, when: str = "after stance"
    ) -> None:
        self._session, self._place, self._advance = session, place, advance
        self.when = when
        self._last: tuple[int, ...] = ()

    def choose(self, label: Label) -> None:
        """Toggle a label on the selection; then move on if that is wanted."""
        selection = self._place.selection
        if not selection:
            return
        change = self._session.do(labelling.choose, selection, label)
        if change.happened:
            self._remember(change)
            if change.name == "label" and len(selection) == 1 and self._is_enough(label, selection[0]):
                self._advance()

    def repeat(self) -> None:
        """Give the selection the labels that the last labelled sentence has, and move on."""
        labels = [label for label in self._session.codebook if label.id in self._last and not label.retired]
        selection = self._place.selection
        if not selection or not labels:
            return
        change = self._session.do(labelling.repeat, selection, labels)
        if change.happened and len(selection) == 1 and self.when != "off":
            self._advance()

    def clear(self) -> None:
        """Take every label of the selection away."""
        if self._place.selection:
            self._session.do(labelling.clear, self._place.selection)

    def clear_stance(self) -> None:
        """Take the stance of the selection away."""
        stance = self._session.codebook.stance
        if self._place.selection and stance is not None:
            self._session.do(labelling.clear, self._place.selection, dimension=stance.id)

    def undo(self) -> None:
        """Take the last step back and go to where it was; somebody else's step stays."""
        entry = self._session.read(undoing.next_undo)
        if entry is not None and entry.annotator not in ("", self._session.annotator.name):
            what = describe(entry.name, entry.detail, step_in_words)
            self._session.troubled.emit(
                Trouble(
                    "OTHERS_STEP",
                    f"The last step was taken by {entry.annotator}: {what}.",
                    "Only who took it can undo it here; “stanceline undo” takes anybody's back.",
                )
            )
            return
        self._go_where(self._session.do(undoing.undo))

    def redo(self) -> None:
        """Do it again and go to where it is."""
        self._go_where(self._session.do(undoing.redo))

    def _go_where(self, change: Change) -> None:
        # Boundary repair takes sentences away, and touches some that have no labels.
        there = (s for s in change.shifts if self._session.read(reading.position, s.sentence))
        first = next(((s.sentence, s.article) for s in there), None)
        if first is None and Noun.SENTENCES in change.touched:
            first = self._session.read(remembering.place, change.operation)
        if first is None:
            return
        sentence, article = first
        here = {shift.sentence for shift in change.shifts} & set(self._place.selection)
        if article != self._place.article:
            self._place.open_article(article, sentence)
        elif not here and sentence not in self._place.selection:
            self._place.go(sentence)

    def _remember(self, change: Change) -> None:
        for shift in change.shifts:
            if shift.after:
                self._last = shift.after

    def _is_enough(self, label: Label, sentence: int) -> bool:
        stance = self._session.codebook.stance
        if self.when == "off" or stance is None:
            return False
        if self.when == "after stance":
            return label.dimension == stance.id
        given = self._session.read(reading.annotations_of, [sentence])[sentence]
        answered = {annotation.dimension for annotation in given}
        topics = self._session.codebook.topics
        return stance.id in answered and (topics is None or topics.id in answered)


def carried(project: Project, sentences: Sequence[int]) -> tuple[frozenset[int], frozenset[int]]:
    """Labels (row ids) that all of these sentences carry, and those that only some do."""
    given: Mapping[int, Sequence[Annotation]] = reading.annotations_of(project, sentences)
    sets = [frozenset(annotation.label for annotation in some) for some in given.values()]
    if not sets:
        return frozenset(), frozenset()
    everywhere = frozenset.intersection(*sets)
    return everywhere, frozenset.union(*sets) - everywhere
