"""The marks of the open article, read once: no key asks the file for them."""

from collections.abc import Mapping, Sequence

from stanceline.domain.change import Change, Noun
from stanceline.domain.marks import Mark, MarkKind
from stanceline.operations import reading
from stanceline.ui.place import Place
from stanceline.ui.session import Session

_ANEW = frozenset({Noun.SENTENCES, Noun.ARTICLES, Noun.ANNOTATORS})


class KnownMarks:
    """One annotator's marks on the article of the Place; on a selection from several articles they are asked for."""

    def __init__(self, session: Session, place: Place) -> None:
        self._session, self._place = session, place
        self._article: int | None = None
        self._marks: dict[int, tuple[Mark, ...]] = {}

    def of_selection(self) -> Mapping[int, Sequence[Mark]]:
        """The marks of each selected sentence."""
        self._follow_place()
        selection = self._place.selection
        if len(selection) > 1:
            return self._session.read(reading.marks_of, selection)
        return {sentence: self._marks.get(sentence, ()) for sentence in selection}

    def note(self, sentence: int | None) -> str:
        """The note on a sentence of the article; mostly empty."""
        there = self._marks.get(sentence or 0, ())
        return next((each.text for each in there if each.kind is MarkKind.NOTE), "")

    def follow(self, change: Change) -> None:
        """Read again what a step touched."""
        if change.touched & _ANEW or (Noun.MARKS in change.touched and not change.shifts):
            self._article = None  # when they are asked for the next time
        elif Noun.MARKS in change.touched:
            me = self._session.annotator.id
            mine = [each.sentence for each in change.shifts if each.annotator == me]
            self._marks |= self._session.read(reading.marks_of, mine)

    def _follow_place(self) -> None:
        article = self._place.article
        if article != self._article:
            self._article = article
            self._marks = {} if article is None else self._session.read(reading.marks, article)
