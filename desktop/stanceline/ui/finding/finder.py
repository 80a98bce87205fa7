"""Finding in the open article: what the find bar asks is answered from the sentences that the reader has."""

from bisect import bisect_left

from PySide6.QtCore import QObject, Qt

from stanceline.domain.folding import Word, words
from stanceline.domain.searching import Ranges, hits_among, parse
from stanceline.ui.finding.bar import HEIGHT, FindBar
from stanceline.ui.looks.looks import Looks
from stanceline.ui.place import Place
from stanceline.ui.reading.hits import RowHits
from stanceline.ui.reading.panel import ReaderPanel


class Finder(QObject):
    """Opens and closes the bar, marks hits in the reader and moves the Place from one to the next.

    It starts where the person is: typing goes to the first hit from the sentence on that was current before.
    """

    def __init__(self, reader: ReaderPanel, place: Place, looks: Looks) -> None:
        super().__init__(reader)
        self._reader, self._place = reader, place
        self.bar = FindBar(looks, reader)
        self._words: dict[int, list[Word]] = {}
        self._found: dict[int, Ranges] = {}
        self._hits: list[tuple[int, int]] = []  # row of the sentence, number of the hit in it
        self._now = -1
        self._from = 0  # the row that typing starts from
        self._moving = False
        self.bar.hide()
        reader.put_above_text(self.bar)
        self.bar.typed.connect(self._type)
        self.bar.step_asked.connect(self.step)
        self.bar.closed.connect(self.close)
        place.moved.connect(self._follow_place)
        reader.model.modelReset.connect(self._begin_anew)
        reader.view.fitted.connect(self._fit)

    @property
    def is_open(self) -> bool:
        """Whether the bar is there."""
        return not self.bar.isHidden()

    def open(self, query: str = "") -> None:
        """Show the bar, with these words or those of the last time, and give it the keyboard."""
        if not self.is_open:
            self._make_room(shown=True)
            self._from = max(self._reader.current_row(), 0)
        if query and query != self.bar.field.text():
            self.bar.field.setText(query)
        else:
            self._search()
            self._show(self._hit_in(self._reader.current_row()))
        self.bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.field.selectAll()

    def close(self) -> None:
        """Take the bar and the marks away and give the keyboard back to the reader."""
        if self.is_open:
            self._reader.setFocus()
            self._make_room(shown=False)
            self._found, self._hits = {}, []
            self._show(-1)

    def step(self, by: int) -> None:
        """To the next (1) or previous (-1) hit, around the ends of the article; from where the person is now."""
        if not self.is_open:
            self.open()
        if not self._hits:
            return
        row = self._reader.current_row()
        if self._now >= 0 and self._hits[self._now][0] == row:
            self._go(self._now + by)
        else:  # the sentence has no hit, or it would be the current one
            self._go(bisect_left(self._hits, (row, 0)) - (by < 0))

    # Following

    def _type(self) -> None:
        self._search()
        if self._hits:
            self._go(bisect_left(self._hits, (self._from, 0)))
        else:
            self._go_back()

    def _go_back(self) -> None:
        """To where the person was before typing led elsewhere; what is typed now is not there either."""
        sentences = self._reader.model.sentences
        if self._from < len(sentences) and self._from != self._reader.current_row():
            self._move_to(self._from)
        self._show(-1)

    def _follow_place(self) -> None:
        """The person went elsewhere: that is where the next step and the next word start from."""
        if not self._moving and self.is_open:
            row = self._reader.current_row()
            self._from = max(row, 0)
            if self._now < 0 or self._hits[self._now][0] != row:
                self._show(self._hit_in(row))

    def _begin_anew(self) -> None:
        """Other sentences; nobody is moved because of that."""
        self._words = {}
        if self.is_open:
            self._search()
            self._show(self._hit_in(self._reader.current_row()))

    def _fit(self) -> None:
        self.bar.fit(self._reader.view.column, self._reader.view.width())

    # Finding and showing

    def _search(self) -> None:
        query = parse(self.bar.field.text(), typing=True)
        self._found = {}
        if query.asks:
            for row, sentence in enumerate(self._reader.model.sentences):
                there = self._words.get(row)
                if there is None:
                    there = self._words[row] = words(sentence.text)
                ranges = hits_among(there, query)
                if ranges:
                    self._found[row] = ranges
        self._hits = [(row, number) for row, ranges in self._found.items() for number in range(len(ranges))]
        self._now = -1

    def _hit_in(self, row: int) -> int:
        """The first hit of a row; -1 without one."""
        return self._hits.index((row, 0)) if row in self._found else -1

    def _go(self, hit: int) -> None:
        """Make a hit the current one, and its sentence; numbers past the ends begin anew at the other."""
        hit %= len(self._hits)
        self._move_to(self._hits[hit][0])
        self._show(hit)

    def _move_to(self, row: int) -> None:
        """Typing starts anew from where it started, wherever this leads."""
        self._moving = True
        try:
            self._place.go(self._reader.model.sentences[row].id)
        finally:
            self._moving = False

    def _show(self, hit: int) -> None:
        self._now = hit
        row, number = self._hits[hit] if hit >= 0 else (-1, -1)
        sentences = self._reader.model.sentences
        self._reader.model.mark_hits(
            {
                sentences[each].id: RowHits(ranges, number if each == row else -1)
                for each, ranges in self._found.items()
            }
        )
        self.bar.show_count(hit + 1, len(self._hits))

    def _make_room(self, *, shown: bool) -> None:
        """Show or hide the bar; the text scrolls against it, so that it stays where it was on the screen."""
        view = self._reader.view
        where = view.verticalScrollBar().value()
        self._fit()
        self.bar.setVisible(shown)
        page = self.bar.parentWidget()
        layout = page.layout() if page is not None else None
        if layout is not None:
            layout.activate()
        view.verticalScrollBar().setValue(where + (HEIGHT if shown else -HEIGHT))
        if view.currentIndex().isValid():
            view.scrollTo(view.currentIndex())
