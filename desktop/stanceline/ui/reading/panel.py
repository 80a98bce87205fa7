"""The reader: one article, sentence by sentence, with its labels in the margin."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from stanceline.domain.articles import Article
from stanceline.domain.change import Change, Noun
from stanceline.domain.filters import EVERYTHING
from stanceline.domain.trouble import Trouble
from stanceline.operations import reading
from stanceline.ui.looks.card import Card
from stanceline.ui.looks.looks import Looks
from stanceline.ui.place import Place
from stanceline.ui.reading.cueing import lists_shown
from stanceline.ui.reading.cursor import Cursor
from stanceline.ui.reading.done import DoneStrip
from stanceline.ui.reading.empty import Empty
from stanceline.ui.reading.header import Header
from stanceline.ui.reading.keystrip import KeyStrip
from stanceline.ui.reading.manner import DEFAULT_SIZE, Manner
from stanceline.ui.reading.model import ArticleModel
from stanceline.ui.reading.view import SentenceView
from stanceline.ui.reading.wording import filter_in_words
from stanceline.ui.session import Session

_ROUND_CORNER = 10


class ReaderPanel(Card):
    """Shows the article of the Place and moves in it. Every move goes through the Place; the view follows."""

    import_asked = Signal()
    """ "Import articles…" was pressed in an empty project."""

    next_asked = Signal()
    """ "Next to-do article" was pressed below a finished one."""

    layout_asked = Signal(str)
    """ "lines" or "prose" was chosen in the header."""

    sentence_clicked = Signal(int)
    """A click made this sentence (row id) the current one."""

    def __init__(self, session: Session, place: Place, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(looks, parent)
        self._session, self._place = session, place
        self._article: Article | None = None
        self._by_pointer = self._at_rest = False
        self._highlights: tuple[str, ...] = ()
        self.model = ArticleModel(self)
        self.view = SentenceView(self.model, looks, self)
        self.header = Header(looks, self)
        self.keys = KeyStrip(looks, self)
        self.done = DoneStrip(looks, self)
        self._cursor = Cursor(self.model, place)
        self._build(looks)
        self._connect()
        self.keys.show_codebook(session.codebook)
        self._follow_place()

    # What the window asks for

    def next_sentence(self) -> bool:
        """To the next sentence; False at the end of the article."""
        return self._cursor.step(1)

    def previous_sentence(self) -> bool:
        """To the sentence before; False at the beginning."""
        return self._cursor.step(-1)

    def first(self) -> None:
        """To the first sentence."""
        self._cursor.go(0)

    def last(self) -> None:
        """To the last sentence."""
        self._cursor.go(self.model.rowCount() - 1)

    def page(self, by: int) -> None:
        """Down (1) or up (-1) by what can be seen at once."""
        self._cursor.go(self.view.page(by))

    def extend(self, by: int) -> None:
        """Stretch or shrink the selection by a sentence."""
        self._cursor.extend(by)

    def select_all(self) -> None:
        """Select every sentence of the article."""
        self._cursor.select_all()

    def collapse(self) -> None:
        """Select the current sentence alone."""
        self._cursor.collapse()

    def next_to_do(self, by: int) -> bool:
        """To the next (1) or previous (-1) sentence that lacks a required label; False if there is none."""
        return self._cursor.next_to_do(by)

    def next_match(self, by: int) -> bool:
        """To the next or previous sentence that the filter lets through; False if there is none."""
        return self._cursor.next_match(by)

    def zoom(self, steps: int) -> None:
        """Make the text so many pixels larger, within 14 … 32; 0 goes back to 18."""
        size = self.view.text_size + steps if steps else DEFAULT_SIZE
        self.arrange(replace(self.view.manner, size=size))

    def arrange(self, manner: Manner) -> None:
        """Read in another manner."""
        self.view.arrange(manner)
        self.header.switch.show_layout(self.view.manner.layout)

    def show_highlights(self, chosen: tuple[str, ...]) -> None:
        """Mark the words of these lists (ids) in the text."""
        if chosen or self._highlights:
            self._highlights = chosen
            self._mark_cues()

    def _mark_cues(self) -> None:
        language = self._article.language if self._article else ""
        self.model.mark_cues(lists_shown(self._session, self._highlights, language))

    def current_row(self) -> int:
        """The row of the current sentence, from 0; -1 without one."""
        return self._cursor.row

    def put_above_text(self, bar: QWidget) -> None:
        """Let a bar stand between the header and the sentences."""
        self._page_layout.insertWidget(self._page_layout.indexOf(self.view), bar)

    def show_keys(self, shown: bool) -> None:
        """Show or hide the strip of keys."""
        self.keys.setVisible(shown)
        self._page_layout.setContentsMargins(0, 0, 0, 0 if shown else _ROUND_CORNER)

    # Building

    def _build(self, looks: Looks) -> None:
        page = QWidget(self)
        self._page_layout = QVBoxLayout(page)
        self._page_layout.setContentsMargins(0, 0, 0, 0)
        self._page_layout.setSpacing(0)
        self._page_layout.addWidget(self.header)
        self._page_layout.addWidget(self.view, 1)
        self._page_layout.addWidget(self.done)
        self._page_layout.addWidget(self.keys)
        self._no_articles = Empty(
            looks,
            "file-plus",
            self.tr("No articles yet"),
            self.tr("Drop files here:\ntext, Markdown, CSV, JSON Lines"),
            self.tr("Import articles…"),
            bay=True,
        )
        self._no_match = Empty(
            looks, "funnel", self.tr("No article matches"), button=self.tr("Clear filters")
        )
        self._no_choice = Empty(
            looks, "file-text", self.tr("No article is open"), self.tr("Choose one in the queue.")
        )
        self._stack = QStackedWidget(self)
        for each in (page, self._no_articles, self._no_match, self._no_choice):
            self._stack.addWidget(each)
        self._reading = page
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._stack)
        self.setFocusProxy(self.view)
        self.setAccessibleName(self.tr("Reader"))

    def _connect(self) -> None:
        self._session.changed.connect(self._take)
        self._place.moved.connect(self._follow_place)
        self._place.filter_changed.connect(self._filter)
        self.view.asked_row.connect(self._click)
        self.view.asked_reach.connect(self._reach)
        self.view.asked_step.connect(self._step)
        self.view.fitted.connect(self._fit_column)
        self.done.next_asked.connect(self.next_asked)
        self.header.switch.chosen.connect(self.layout_asked)
        self._no_articles.pressed.connect(self.import_asked)
        self._no_match.pressed.connect(self._place.clear_filter)

    # Following the Place and the Session

    def rest(self, at_rest: bool) -> None:
        """Follow nobody while another view is shown; afterwards, see where the Place has gone."""
        self._at_rest = self._cursor.held = at_rest
        if not at_rest:
            self._follow_place()
            self._filter()

    def _follow_place(self) -> None:
        if self._at_rest:
            return
        if self._place.article != (self._article.id if self._article else None):
            self._open(self._place.article)
        if self._article is None:
            self._show_emptiness()
            return
        if self.model.place_of(self._place.sentence) < 0 and self.model.rowCount():
            self._cursor.go(self._beginning())  # comes back here
            return
        self.view.show_place(self._cursor.row, self._cursor.rows, gently=self._by_pointer)

    def _open(self, article: int | None) -> None:
        """Show another article, or the same one anew."""
        try:
            found = None if article is None else self._session.read(reading.article, article)
        except Trouble:
            found = None  # its import was taken back; the queue moves the Place on
        self._article = found
        if found is None:
            self.model.show((), {}, self._session.codebook)
            return
        sentences = self._session.read(reading.sentences, found.id)
        given = self._session.read(reading.annotations, found.id)
        marks = self._session.read(reading.marks, found.id)
        self.model.show(sentences, given, self._session.codebook, found.language, self._matching(), marks)
        if self._highlights:
            self._mark_cues()
        self.header.show_article(found)
        self._count()
        self._stack.setCurrentWidget(self._reading)

    def _take(self, change: Change) -> None:
        touched = change.touched
        if Noun.CODEBOOK in touched:
            self.keys.show_codebook(self._session.codebook)
            self.model.recode(self._session.codebook)
        if Noun.PROJECT in touched and self._highlights:
            self._mark_cues()
        if touched & {Noun.ARTICLES, Noun.SENTENCES}:
            self._look_again()
        elif touched & {Noun.ANNOTATIONS, Noun.MARKS} and change.shifts:
            me = self._session.annotator.id
            mine = [shift for shift in change.shifts if shift.annotator == me]
            self._renew((shift.sentence for shift in mine), marked=Noun.MARKS in touched)
            rows = (self.model.place_of(s.sentence) for s in mine if set(s.after) - set(s.before))
            self.view.flash(row for row in rows if row >= 0)
        elif touched & {Noun.ANNOTATIONS, Noun.ANNOTATORS}:
            self._renew((sentence.id for sentence in self.model.sentences), marked=True)
        self._count()

    def _look_again(self) -> None:
        """Articles came or went; the one that is open stays as it is if it can."""
        if self._article is not None:
            sentences = self._session.read(reading.sentences, self._article.id)
            if sentences and sentences == self.model.sentences:
                self._renew((sentence.id for sentence in sentences), marked=True)
                return
        article, row = self._article, self._cursor.row
        at = self.model.sentences[row].start if row >= 0 else -1
        self._open(self._place.article)
        if article is not None and self._article is not None and article.id == self._article.id:
            self._find_again(at)
        self._follow_place()

    def _find_again(self, at: int) -> None:
        """After boundaries moved: the sentence that covers what was current, where one that was selected is gone."""
        gone = [row for row in map(self.model.place_of, self._place.selection) if row < 0]
        before = [row for row, sentence in enumerate(self.model.sentences) if sentence.start <= at]
        if gone and before:
            self._cursor.go(before[-1])

    def _renew(self, sentences: Iterable[int], *, marked: bool) -> None:
        here = [sentence for sentence in sentences if self.model.place_of(sentence) >= 0]
        if here:
            marks = self._session.read(reading.marks_of, here) if marked else None
            self.model.renew(self._session.read(reading.annotations_of, here), marks)

    def _filter(self) -> None:
        if self._at_rest:
            return
        if self._article is None:
            self._show_emptiness()
        else:
            self.model.dim(self._matching())
            beginning = self._beginning()
            if self.model.is_match(beginning) and not self.model.is_match(self._cursor.row):
                self._cursor.go(beginning)

    def _matching(self) -> frozenset[int] | None:
        """Asked only when an article opens or the filter changes, so that no row fades under the hand."""
        if self._article is None or not self._place.filter.narrows_sentences:
            return None
        return self._session.read(reading.matching_sentences, self._article.id, self._place.filter)

    def _beginning(self) -> int:
        """The row to begin with: the first that matches the filter, else the first to do, else the first."""
        rows = range(self.model.rowCount())
        for wanted in (self.model.is_match, self.model.is_to_do):
            found = next((row for row in rows if wanted(row)), None)
            if found is not None:
                return found
        return 0

    def _count(self) -> None:
        total = self.model.rowCount()
        self.header.show_progress(self.model.done, total)
        self.done.show_count(self.model.done, total)

    def _show_emptiness(self) -> None:
        if self._session.read(reading.is_empty):
            self._stack.setCurrentWidget(self._no_articles)
        elif self._place.filter != EVERYTHING:
            self._no_match.say(filter_in_words(self._place.filter, self._session.codebook))
            self._stack.setCurrentWidget(self._no_match)
        else:
            self._stack.setCurrentWidget(self._no_choice)

    # What the pointer and the keys ask for

    def _click(self, row: int, modifiers: Qt.KeyboardModifier) -> None:
        self._by_pointer = True
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            self._cursor.reach(row)
        elif modifiers & Qt.KeyboardModifier.ControlModifier:
            self._cursor.toggle(row)
        else:
            self._cursor.go(row)
        self._by_pointer = False
        if self._place.sentence is not None:
            self.sentence_clicked.emit(self._place.sentence)

    def _reach(self, row: int) -> None:
        self._by_pointer = True
        self._cursor.reach(row)
        self._by_pointer = False

    def _step(self, key: Qt.Key, shift: bool) -> None:
        """The keys of movement, for when no action of the window takes them."""
        by = -1 if key in (Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_Home) else 1
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            row = 0 if by < 0 else self.model.rowCount() - 1
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            row = self.view.page(by)
        else:
            row = self._cursor.row + by
        if shift:
            self._cursor.reach(row)
        else:
            self._cursor.go(row)

    def _fit_column(self) -> None:
        column, width = self.view.column.moved(self.view.viewport().x()), self.view.width()
        self.header.fit(column, width)
        self.done.fit(column, width)
        self.keys.fit(column)
