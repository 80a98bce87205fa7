"""The Review view: everything that the filter lets through, in one table, to look over and to change."""

from dataclasses import replace

from PySide6.QtCore import (
    QCoreApplication,
    QItemSelection,
    QItemSelectionModel,
    QPoint,
    QSignalBlocker,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from stanceline.domain.change import Change, Noun
from stanceline.domain.filters import Filter, Status
from stanceline.domain.review import Key, Order
from stanceline.operations import bulk, projects, reading, reviewing, searching
from stanceline.operations.projects import Project
from stanceline.ui.filters.filtering import Filtering
from stanceline.ui.looks.card import Card
from stanceline.ui.looks.looks import Looks
from stanceline.ui.place import Place
from stanceline.ui.reading.empty import Empty
from stanceline.ui.review.changing import Changing
from stanceline.ui.review.context import ContextStrip
from stanceline.ui.review.head import ReviewHead
from stanceline.ui.review.model import ORDERS, Column, ReviewModel
from stanceline.ui.review.table import ReviewTable
from stanceline.ui.session import Session

_PAUSE_MS, _BUSY_MS = 150, 250


class ReviewPanel(Card):
    """Follows the filter of the Place while it is seen; the selected rows are the Place's selection."""

    open_asked = Signal(int, int)
    """An article and a sentence that are to be shown in Annotate."""

    def __init__(self, session: Session, place: Place, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(looks, parent)
        self._session, self._place, self._looks = session, place, looks
        self._order, self._descending = Order.PLACE, False
        self._stale, self._prepared = True, False
        self._asked = self._filled = 0
        self._at_once = False
        self.model = ReviewModel(session, self)
        self.table = ReviewTable(self.model, looks)
        self.filtering = Filtering(session, place, looks, self, whole=True)
        self.head = ReviewHead(looks, self.filtering.chips)
        self.context = ContextStrip(looks)
        self.changing = Changing(session, self)
        self.nothing = Empty(looks, "funnel", self.tr("No sentence matches"), button=self.tr("Clear filters"))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._busy = QTimer(self, singleShot=True, interval=_BUSY_MS)
        self._busy.timeout.connect(self.head.show_busy)
        way_out = self.nothing.findChild(QPushButton)
        if way_out is not None:
            self.nothing.setFocusProxy(way_out)
        self._lay_out()
        self._connect()

    # What the window asks for

    def search(self) -> None:
        """Put the keyboard into the search."""
        self.head.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.head.field.selectAll()

    def take_keyboard(self) -> None:
        """To the table, or to the way out where it is empty."""
        if self._stack.currentWidget() is self.table:
            self.table.setFocus()
        else:
            (self.head.field if self._place.filter == Filter() else self.nothing).setFocus()

    def next_row(self) -> None:
        """On to the row below; the last one stays."""
        self.table.choose(self.table.currentIndex().row() + 1)

    def refresh(self) -> None:
        """Ask again which sentences the filter lets through; later, if nobody is looking."""
        self._stale = not self.isVisible()
        if self._stale:
            return
        wanted = self._place.filter
        everybody = self.head.everybody.isChecked()
        where = reviewing.standing(self._session.counts) if wanted.status is not Status.ALL else None
        order, descending = self._order, self._descending

        def question(project: Project) -> tuple[Key, ...]:
            return reviewing.keys(project, wanted, where, order, descending=descending, everybody=everybody)

        self._asked += 1
        if self._at_once:
            self._fill(self._session.read(question), wanted.text)
            return
        asked = self._asked
        self._busy.start()
        self._session.ask(question, lambda keys: self._answer(asked, keys, wanted.text), slot="review")

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while nobody looked is asked now."""
        super().showEvent(event)
        several = len(self._session.read(projects.everybody)) > 1
        self.head.everybody.setVisible(several)
        if self._stale:
            self.refresh()
        else:
            self._follow_place()

    def hideEvent(self, event: QHideEvent) -> None:
        """Type no further."""
        super().hideEvent(event)
        self._pause.stop()
        self._busy.stop()

    # Building

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(0)
        column.addWidget(self.head)
        middle = QHBoxLayout()  # its own, to begin where the words above and below it do
        middle.setSpacing(0)
        middle.addSpacing(8)
        middle.addWidget(self._stack, 1)
        column.addLayout(middle, 1)
        column.addWidget(self.context)
        self.setAccessibleName(self.tr("Review"))
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        head, table = self.head, self.table
        self._session.changed.connect(self._follow_change)
        self._session.opened.connect(self._follow_counts)
        self._place.filter_changed.connect(self._follow_filter)
        self._place.moved.connect(self._follow_place)
        self._pause.timeout.connect(self._type)
        head.field.textEdited.connect(lambda _: self._pause.start())
        head.field.textChanged.connect(self._follow_text)
        head.field.down_asked.connect(self._go_into_table)
        head.field.left.connect(self.table.setFocus)
        head.add.clicked.connect(lambda: self.filtering.edit(head.add))
        head.everybody.toggled.connect(lambda _: self.refresh())
        head.everybody.toggled.connect(self.table.tell_who)
        head.all.clicked.connect(self._select_all)
        head.change.clicked.connect(self._show_changes)
        table.horizontalHeader().sectionClicked.connect(self._sort)
        table.selectionModel().selectionChanged.connect(self._choose)
        table.opened.connect(self._open)
        self.context.open_asked.connect(lambda: self._open(table.currentIndex().row()))
        self.nothing.pressed.connect(self._place.clear_filter)

    # Following

    def _follow_filter(self) -> None:
        if self.head.field.text().strip() != self._place.filter.text:
            with QSignalBlocker(self.head.field):
                self.head.field.setText(self._place.filter.text)
        self.refresh()

    def _follow_change(self, change: Change) -> None:
        if Noun.CODEBOOK in change.touched:
            self.model.recode()
        if Noun.ARTICLES in change.touched:
            self._prepared = False
        if change.touched & {Noun.ARTICLES, Noun.SENTENCES, Noun.ANNOTATORS}:
            self.refresh()
        elif change.shifts:
            self.model.renew(change.sentences)
        elif change.touched & {Noun.ANNOTATIONS, Noun.MARKS}:
            self.model.forget()
        self._show_context()

    def _follow_counts(self) -> None:
        if self._place.filter.status is not Status.ALL:
            self.refresh()

    def _follow_place(self) -> None:
        """Somebody else moved: undo, or a jump to a sentence."""
        if not self.isVisible():
            return
        if self._place.sentence is not None and self._place.selection == (self._place.sentence,):
            rows = [row for row in self.model.rows_of(self._place.sentence) if self.model.is_own(row)]
            if rows and self.table.chosen_rows() != [rows[0]]:
                self.table.choose(rows[0])
        self._show_context()

    def _answer(self, asked: int, keys: tuple[Key, ...], text: str) -> None:
        if asked == self._asked:  # else somebody could not wait for it
            self._fill(keys, text)

    def _fill(self, keys: tuple[Key, ...], text: str) -> None:
        self._busy.stop()
        self._filled = self._asked
        focus = self.window().focusWidget()
        had_focus = focus is not None and (focus is self.table or self.nothing.isAncestorOf(focus))
        with QSignalBlocker(self.table.selectionModel()):
            self.model.fill(keys, text)
        self._stack.setCurrentWidget(self.table if keys else self.nothing)
        if not keys:
            self._say_nothing()
        self.head.all.setEnabled(bool(keys))
        rows = self.model.rows_of(self._place.sentence) if self._place.sentence is not None else ()
        if rows:
            self.table.choose(rows[0])
        elif keys:  # what nobody has chosen moves nobody: only where ↓ begins
            first = self.model.index(0, Column.SENTENCE)
            self.table.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.table.scrollToTop()
        if not rows:
            self._choose_nothing()
        if had_focus and not self.head.field.hasFocus():
            self.take_keyboard()
        self._show_count()
        self._show_context()

    def _say_nothing(self) -> None:
        """Why there is no row: a filter that can be cleared, or nothing to filter."""
        way_out = self._place.filter != Filter()
        articles = QCoreApplication.translate("ReaderPanel", "No articles yet")
        icon, heading = ("funnel", self.tr("No sentence matches")) if way_out else ("file-text", articles)
        self.nothing.call(icon, heading, way_out=way_out)

    # What is chosen

    def _choose(self, _on: QItemSelection, _off: QItemSelection) -> None:
        rows = self.table.chosen_rows()
        own = [row for row in rows if self.model.is_own(row)]
        current = self.table.currentIndex().row()
        if current not in rows and rows:
            current = rows[0]
        row = self.model.review_row(current) if rows else None
        if row is not None:
            few = len(own) <= bulk.AT_ONCE  # more are changed by the menu, which says how many
            keys = self.model.keys
            sentences = tuple(dict.fromkeys(keys[each][0] for each in own)) if few else ()
            self._place.look_at(row.article, sentences, row.sentence)
        self._show_count()
        self._show_context()

    def _choose_nothing(self) -> None:
        """What is not listed can't be labelled from here; where the Place is, it stays."""
        place = self._place
        if self.isVisible() and place.article is not None and place.sentence is not None:
            place.look_at(place.article, (), place.sentence)

    def _sentences(self) -> list[int]:
        """Those of the selected rows that may be changed."""
        own = (row for row in self.table.chosen_rows() if self.model.is_own(row))
        return list(dict.fromkeys(self.model.keys[row][0] for row in own))

    def _select_all(self) -> None:
        self.table.selectAll()
        self.table.setFocus()

    def _show_changes(self) -> None:
        menu = self.changing.menu(self._sentences())
        button = self.head.change
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 4)))

    def _show_count(self) -> None:
        chosen = len(self.table.chosen_rows())
        self.head.show_count(len(self.model.keys), chosen)
        self.head.change.setEnabled(bool(chosen) and self._session.project.writable)

    def _show_context(self) -> None:
        sentence = self._place.sentence
        if not self.isVisible():
            return
        there = self._session.read(reviewing.context, sentence) if sentence is not None else ()
        row = self.table.currentIndex().row()
        shown = self.model.review_row(row) if 0 <= row < len(self.model.keys) else None
        mine = shown is not None and any(each.id == shown.sentence for each in there)
        if shown is not None and mine:
            self.context.show_sentences(shown.title, there, shown.sentence, shown.language)
        elif there:
            home = self._session.read(reading.article, there[0].article)
            self.context.show_sentences(home.title, there, sentence or 0, home.language)
        else:
            self.context.show_sentences("", (), 0, "")

    # What the person does

    def _go_into_table(self) -> None:
        """The next key is meant for what is found, not for what was listed before: wait for it here."""
        self._at_once = True
        self._type()
        if self._filled != self._asked:
            self.refresh()
        self._at_once = False
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.table.chosen_rows():
            self.table.choose(0)

    def _sort(self, section: int) -> None:
        order = ORDERS[Column(section)]
        down = section in (Column.UNSURE, Column.NOTE, Column.FLAG, Column.WHEN)  # what has it, comes first
        self._descending = not self._descending if order is self._order else down
        self._order = order
        way = Qt.SortOrder.DescendingOrder if self._descending else Qt.SortOrder.AscendingOrder
        self.table.horizontalHeader().setSortIndicator(section, way)
        self.refresh()

    def _type(self) -> None:
        self._pause.stop()
        text = self.head.field.text().strip()
        if text and not self._prepared:
            self._prepared = True
            self._session.ask(searching.is_prepared, self._prepare, slot="text index")
        self._place.filter_by(replace(self._place.filter, text=text))

    def _follow_text(self, text: str) -> None:
        """The cross empties the field without typing."""
        if not text:
            self._type()

    def _prepare(self, there: bool) -> None:
        """Without its index a search reads everything, which is right but slow."""
        if not there:
            job = searching.prepare(self._session.project)
            self._session.run(job, self.tr("Preparing the search"), lambda _: self.refresh())

    def _open(self, number: int) -> None:
        row = self.model.review_row(number) if 0 <= number < len(self.model.keys) else None
        if row is not None:
            self.open_asked.emit(row.article, row.sentence)
