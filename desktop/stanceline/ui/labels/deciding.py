"""The annotator's hand: what a label key or button does, and when the cursor moves on."""

from collections.abc import Callable, Sequence

from stanceline.domain.change import Change, Noun
from stanceline.domain.choosing import is_meant
from stanceline.domain.codebook import Label
from stanceline.domain.marks import MarkKind
from stanceline.operations import labelling, marking, reading, remembering
from stanceline.operations.projects import Project
from stanceline.ui.history.returning import Returning, Wait
from stanceline.ui.labels.standing import standing
from stanceline.ui.place import Place
from stanceline.ui.session import Session

Advance = Callable[[], object]


class Deciding:
    """Keys and buttons both come here. ``advance`` moves the cursor to the next sentence.

    ``wait`` shows that a step which touched very many rows is under way.
    """

    def __init__(
        self,
        session: Session,
        place: Place,
        advance: Advance,
        *,
        when: str = "after stance",
        wait: Wait | None = None,
    ) -> None:
        self._session, self._place, self._advance = session, place, advance
        self.when = when
        self._last: tuple[int, ...] = ()
        self._returning = Returning(session, self._go_where, wait)

    def choose(self, label: Label, *, unsure: bool = False) -> bool:
        """Toggle a label on the selection; then move on if that is wanted. Whether it moved on."""
        selection = self._place.selection
        if not selection:
            return False
        target, holder = self._aim(label)
        change = self._session.do(
            labelling.choose, selection, label, target=target, holder=holder, unsure=unsure
        )
        if not change.happened:
            return False
        self._remember(change)
        if change.name == "label" and len(selection) == 1 and self._is_enough(label, selection[0]):
            self._advance()
            return True
        return False

    def choose_unsure(self, label: Label) -> bool:
        """The same, and say that it is not sure."""
        return self.choose(label, unsure=True)

    def repeat(self) -> None:
        """Give the selection the labels that the last labelled sentence has, and move on."""
        labels = [label for label in self._session.codebook if label.id in self._last and not label.retired]
        selection, place = self._place.selection, self._place
        if not selection or not labels:
            return
        change = self._session.do(
            labelling.repeat, selection, labels, target=place.target, holder=place.holder
        )
        if change.happened:
            self._move_on(selection)

    def clear(self) -> None:
        """Take every label of the selection away."""
        if self._place.selection:
            self._session.do(labelling.clear, self._place.selection)

    def clear_stance(self) -> None:
        """Take the stance of the selection away, towards the target and holder that count."""
        stance, place = self._session.codebook.stance, self._place
        if place.selection and stance is not None:
            self._session.do(
                labelling.clear,
                place.selection,
                dimension=stance.id,
                target=place.target if stance.targeted else None,
                holder=place.holder if stance.held else "",
            )

    def doubt(self) -> bool:
        """Mark the stance of the selection as unsure, or as sure again; False where there is nothing to doubt."""
        stance, place = self._session.codebook.stance, self._place
        if not place.selection:
            return True
        change = self._session.do(
            labelling.doubt,
            place.selection,
            target=place.target if stance is not None and stance.targeted else None,
            holder=place.holder if stance is not None and stance.held else "",
        )
        return change.happened

    def flag(self) -> None:
        """Flag the selection for discussion, or take the flag back."""
        if self._place.selection:
            self._session.do(marking.toggle, self._place.selection, MarkKind.FLAG)

    def exclude(self) -> None:
        """Say that the selection is nothing to label, and move on; or take that back."""
        selection = self._place.selection
        if selection:
            change = self._session.do(marking.toggle, selection, MarkKind.EXCLUDE)
            if change.name == MarkKind.EXCLUDE:
                self._move_on(selection)

    def confirm(self) -> None:
        """Say that the labels which the selection inherited from a split hold."""
        if self._place.selection:
            self._session.do(labelling.confirm, self._place.selection)

    def undo(self) -> None:
        """Take the last step back and go to where it was; somebody else's step stays."""
        self._returning.undo()

    def undo_to(self, operation: int) -> None:
        """Take back everything that is newer than this step, and go to where the last of it was."""
        self._returning.undo_to(operation)

    def redo(self) -> None:
        """Do it again and go to where it is; somebody else's step stays undone."""
        self._returning.redo()

    def _go_where(self, change: Change) -> None:
        if Noun.CODEBOOK in change.touched:
            return  # A step of the codebook has no place, though it may have touched many labels.
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

    def _aim(self, label: Label) -> tuple[int | None, str]:
        """Towards what and held by whom this label is given, if its dimension asks."""
        dimension = self._session.codebook.dimension(label.dimension)
        place = self._place
        return place.target if dimension.targeted else None, place.holder if dimension.held else ""

    def _move_on(self, selection: Sequence[int]) -> None:
        if len(selection) == 1 and self.when != "off":
            self._advance()

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
        place, book = self._place, self._session.codebook
        answered = {
            each.dimension
            for each in given
            if each.dimension != stance.id
            or is_meant(book, stance, each, target=place.target, holder=place.holder)
        }
        topics = book.topics
        return stance.id in answered and (topics is None or topics.id in answered)


def carried(project: Project, sentences: Sequence[int]) -> tuple[frozenset[int], frozenset[int]]:
    """Labels (row ids) that all of these sentences carry, and those that only some do, towards whatever."""
    stands = standing(project.codebook, reading.annotations_of(project, sentences))
    return stands.everywhere, stands.somewhere
