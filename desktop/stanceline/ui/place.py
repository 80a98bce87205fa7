"""Where this window is: the article, the sentence, the selection and the filter. The second signal source."""

from collections.abc import Container, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from stanceline.domain.filters import EVERYTHING, Filter
from stanceline.ui.trail import Spot, Trail


class Place(QObject):
    """Panels move it and follow it; it knows no panel and no data."""

    moved = Signal()
    """The article, the sentence or the selection is another one."""
    filter_changed = Signal()
    aimed = Signal()
    """What is labelled from now on counts towards another target, or is held by somebody else."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.article: int | None = None
        self.sentence: int | None = None
        self.selection: tuple[int, ...] = ()
        self.filter: Filter = EVERYTHING
        self.trail = Trail()
        self.target: int | None = None
        self.holder: str = ""

    def open_article(self, article: int | None, sentence: int | None = None) -> None:
        """Go to an article (None: to none) and to one of its sentences; the reader picks one if none is named."""
        if article == self.article and sentence in (None, self.sentence):
            return
        self._leave_for(article, sentence)
        self.article = article
        self._set(sentence)

    def travel(self, by: int, known: Container[int]) -> None:
        """Back (-1) or forward (1) to where one has been; articles that are no longer known are passed over."""
        here = None if self.article is None else Spot(self.article, self.sentence)
        spot = self.trail.step(by, here)
        while spot is not None and spot.article not in known:
            spot = self.trail.step(by, None)
        if spot is not None:
            self.article = spot.article
            self._set(spot.sentence)

    def _leave_for(self, article: int | None, sentence: int | None) -> None:
        """Another article, or a leap within this one, is a place to come back from."""
        leaps = article != self.article or sentence is not None
        if leaps and self.article is not None:
            self.trail.leave(Spot(self.article, self.sentence))

    def go(self, sentence: int) -> None:
        """Go to a sentence of the current article; the selection is this sentence alone."""
        if sentence != self.sentence or self.selection != (sentence,):
            self._set(sentence)

    def select(self, sentences: Sequence[int], current: int) -> None:
        """Select several sentences of the current article, in reading order."""
        if (tuple(sentences), current) != (self.selection, self.sentence):
            self.selection = tuple(sentences)
            self.sentence = current
            self.moved.emit()

    def look_at(self, article: int, sentences: Sequence[int], current: int) -> None:
        """Select sentences of any articles, as a table of them does; ``current`` is one of ``article``."""
        if (article, tuple(sentences), current) != (self.article, self.selection, self.sentence):
            self.article, self.selection, self.sentence = article, tuple(sentences), current
            self.moved.emit()

    def narrow(self, *labels: int) -> None:
        """Ask for sentences with these labels; once more takes them out of the filter."""
        self.filter_by(self.filter.toggled(*labels))

    def filter_by(self, wanted: Filter) -> None:
        """Use another filter."""
        if wanted != self.filter:
            self.filter = wanted
            self.filter_changed.emit()

    def clear_filter(self) -> None:
        """Show everything again."""
        self.filter_by(replace(EVERYTHING))

    def aim(self, target: int | None, holder: str = "") -> None:
        """Label towards this target (None: in general), as held by somebody ("": the author) from now on."""
        if (target, holder) != (self.target, self.holder):
            self.target, self.holder = target, holder
            self.aimed.emit()

    def _set(self, sentence: int | None) -> None:
        self.sentence = sentence
        self.selection = () if sentence is None else (sentence,)
        self.moved.emit()
