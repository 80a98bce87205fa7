"""The views of a window: Annotate, one article at a time; Review, a table of sentences of all of them."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from stanceline.ui.place import Place
from stanceline.ui.reading.panel import ReaderPanel
from stanceline.ui.review.panel import ReviewPanel

_MARGIN = 8


class View(IntEnum):
    """In the order of the switch in the top bar."""

    ANNOTATE = 0
    REVIEW = 1


class Views(QObject):
    """Shows one view at a time. In Review the docks ``beside`` the article go, and come back as they were."""

    changed = Signal(int)

    def __init__(
        self,
        window: QMainWindow,
        place: Place,
        stack: QStackedWidget,
        reader: ReaderPanel,
        review: ReviewPanel,
        beside: Sequence[QWidget],
    ) -> None:
        super().__init__(window)
        self._window, self._place, self._stack = window, place, stack
        self._reader, self._review, self._beside = reader, review, beside
        self._layout: QByteArray | None = None
        self.current = View.ANNOTATE
        stack.addWidget(review)
        review.open_asked.connect(self.open)
        review.table.left.connect(lambda: self.show(View.ANNOTATE))

    def show(self, view: View) -> None:
        """Show a view; the keyboard goes there."""
        if view is not self.current:
            self.current = view
            (self._annotate if view is View.ANNOTATE else self._look_over)()
            self.changed.emit(int(view))
        if view is View.ANNOTATE:
            self._reader.setFocus()
        else:
            self._review.take_keyboard()

    def open(self, article: int, sentence: int) -> None:
        """Show a sentence in its article."""
        self._place.look_at(article, (sentence,), sentence)
        self.show(View.ANNOTATE)

    def search(self) -> None:
        """Find in the project."""
        self.show(View.REVIEW)
        self._review.search()

    def advance(self) -> bool:
        """On to the next sentence of the view that is shown."""
        if self.current is View.REVIEW:
            self._review.next_row()
            return True
        return self._reader.next_sentence()

    def settle(self) -> None:
        """Put the docks back, for a window that closes and remembers where they were."""
        if self.current is View.REVIEW and self._layout is not None:
            self._window.restoreState(self._layout)

    def _begin_at(self, first: int) -> None:
        """The queue, which is away, leaves its margin to the view."""
        middle = self._stack.parentWidget()
        around = middle.layout() if middle is not None else None
        if around is not None:
            margins = around.contentsMargins()
            # Margins do not mirror by themselves.
            left, right = (0, first) if self._window.isRightToLeft() else (first, 0)
            around.setContentsMargins(left, margins.top(), right, margins.bottom())

    def _look_over(self) -> None:
        self._reader.rest(True)
        self._layout = self._window.saveState()
        self._stack.setCurrentWidget(self._review)
        for dock in self._beside:
            dock.hide()
        self._begin_at(_MARGIN)

    def _annotate(self) -> None:
        place = self._place
        if place.article is not None and place.sentence is not None:
            place.look_at(place.article, (place.sentence,), place.sentence)  # others may be of other articles
        self._stack.setCurrentWidget(self._reader)
        self._begin_at(0)
        if self._layout is not None:
            self._window.restoreState(self._layout)
        self._reader.rest(False)
