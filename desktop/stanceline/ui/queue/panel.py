"""The queue pane: which articles there are, how far they are, and which one comes next."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from stanceline.domain.articles import ArticleLine
from stanceline.domain.change import Change, Noun
from stanceline.domain.filters import Filter, Status
from stanceline.domain.marks import MarkKind
from stanceline.domain.queue_order import QueueOrder
from stanceline.operations import filtering, marking, reading
from stanceline.operations.projects import Project
from stanceline.ui.filters.filtering import Filtering
from stanceline.ui.filters.naming import NamingDialog
from stanceline.ui.looks.card import Card
from stanceline.ui.looks.clearing import clearable, lead_with
from stanceline.ui.looks.iconbutton import IconButton
from stanceline.ui.looks.looks import Looks
from stanceline.ui.place import Place
from stanceline.ui.queue.articlelist import ArticleList
from stanceline.ui.queue.chips import StatusChips
from stanceline.ui.queue.delegate import QueueDelegate
from stanceline.ui.queue.field import FilterField
from stanceline.ui.queue.menus import QueueMenus
from stanceline.ui.queue.model import QueueModel
from stanceline.ui.queue.nothing import Nothing
from stanceline.ui.queue.properties import PropertiesDialog
from stanceline.ui.session import Session

_INSET = 12
_Found = tuple[Mapping[int, int] | None, frozenset[int] | None]


class QueuePanel(Card):
    """Lists the articles; a click opens one. ``neighbour`` and ``next_to_do`` say where Go leads."""

    left = Signal()
    """The keyboard is given back to the reader."""

    sorted = Signal()
    """The order is another one."""

    def __init__(self, session: Session, place: Place, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(looks, parent)
        self._session, self._place, self._looks = session, place, looks
        self.model = QueueModel(session, self)
        self._heading = QLabel(self.tr("Queue"))
        self._done = QLabel()
        self.field = FilterField()
        self.chips = StatusChips(looks)
        self.filtering = Filtering(session, place, looks, self)
        self.funnel = IconButton(looks, "funnel", self.tr("More filters"), pixels=16)
        self.more = IconButton(looks, "ellipsis", self.tr("Sort, and saved filters"), pixels=16)
        self.menus = QueueMenus(self)
        self.view = ArticleList()
        self.nothing = Nothing(looks)
        self._list = QStackedWidget()
        self._lay_out()
        self._connect_menus()
        session.changed.connect(self._follow_change)
        session.opened.connect(self._follow_counts)
        place.moved.connect(self._follow_place)
        place.filter_changed.connect(self.apply_filter)
        self.reload()

    def reload(self) -> None:
        """Ask for the articles, off the GUI thread."""
        self._session.ask(reading.articles, self._fill, slot="queue")

    def apply_filter(self) -> None:
        """List what the filter of this moment lets through."""
        wanted = self._place.filter
        self.chips.check(wanted.status)
        if self.field.text() != wanted.words:
            with QSignalBlocker(self.field):
                self.field.setText(wanted.words)
        if wanted.narrows_sentences or wanted.narrows_fields:
            self._session.ask(
                lambda project: _found(project, wanted),
                lambda found: self._answer(wanted, found),
                slot="matches",
            )
        else:
            self._apply((None, None))

    def sort_by(self, order: QueueOrder) -> None:
        """List in another order; the open article stays in sight."""
        self.model.sort_by(order)
        self.apply_filter()
        self.sorted.emit()

    def clear_filter(self) -> None:
        """Show every article again."""
        self.field.clear()
        self._place.clear_filter()

    def neighbour(self, article: int | None, by: int) -> int | None:
        """The article ``by`` rows further down the list; None past its ends."""
        row = self.model.row_of(article) + by
        return self.model.shown[row].id if 0 <= row < len(self.model.shown) else None

    def next_to_do(self, article: int | None, by: int = 1) -> int | None:
        """The next listed article that is not done; None if there is none."""
        rows = range(self.model.row_of(article) + by, len(self.model.shown) if by > 0 else -1, by)
        for row in rows:
            line = self.model.shown[row]
            if self.model.status(line) is not Status.DONE:
                return line.id
        return None

    def _lay_out(self) -> None:
        self._heading.setFont(self._looks.ui_font(14, 650))
        self._done.setFont(self._looks.ui_font(12, 400, tabular=True))
        self._done.setProperty("quiet", True)
        top = QHBoxLayout()
        top.addWidget(self._heading)
        top.addStretch()
        top.addWidget(self._done)
        top.addWidget(self.more)
        self.field.setPlaceholderText(self.tr("Filter articles"))
        self.field.setAccessibleName(self.tr("Filter articles by words of title or source"))
        clearable(self.field)
        self.field.setMaxLength(200)
        icon = self._looks.icon("search", "text_3", 16)
        lead_with(self.field, icon)
        self.field.textChanged.connect(self._type)
        self.field.down_asked.connect(self._go_into_list)
        self.field.left.connect(self.left)
        self.chips.chosen.connect(self._choose)
        typing = QHBoxLayout()
        typing.setSpacing(4)
        typing.addWidget(self.field)
        typing.addWidget(self.funnel)
        self._set_up_view()
        self.nothing.pressed.connect(self.clear_filter)
        self._list.addWidget(self.view)
        self._list.addWidget(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 8)
        column.setSpacing(10)
        for part in (top, typing, self.chips, self.filtering.chips):
            inset = QHBoxLayout()
            inset.setContentsMargins(_INSET, 0, _INSET, 0)
            inset.addWidget(part) if isinstance(part, QWidget) else inset.addLayout(part)
            column.addLayout(inset)
        column.addWidget(self._list)
        self.setMinimumWidth(296)
        self.setAccessibleName(self.tr("Queue"))
        self.setTabOrder(self.field, self.funnel)
        self.setTabOrder(self.funnel, self.more)  # it stands above the field, and is wanted less often
        self.setFocusProxy(self.view)

    def _connect_menus(self) -> None:
        menus = self.menus
        self.funnel.clicked.connect(lambda: self.filtering.edit(self.funnel))
        self.more.clicked.connect(self.show_sorting)
        menus.sorted.connect(self.sort_by)
        menus.filtered.connect(self._place.filter_by)
        menus.save_asked.connect(self._save_filter)
        menus.rename_asked.connect(self._rename_filter)
        menus.forgotten.connect(lambda name: self._session.do(filtering.forget, name))
        menus.opened.connect(self._place.open_article)
        menus.done_toggled.connect(self.toggle_done)
        menus.flag_toggled.connect(self.toggle_flag)
        menus.properties_asked.connect(self._show_properties)
        self.view.menu_asked.connect(self._show_menu)

    def show_sorting(self) -> None:
        """The menu of orders and saved filters."""
        saved = self._session.read(filtering.saved)
        menu = self.menus.sorting(self, self.model.order, saved, self._place.filter)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height() + 4)))

    def toggle_done(self, article: int) -> None:
        """Mark an article as done, whatever it lacks, or take that back."""
        self._session.do(marking.toggle_articles, [article], MarkKind.DONE)

    def toggle_flag(self, article: int) -> None:
        """Flag a whole article, or take that back."""
        self._session.do(marking.toggle_articles, [article], MarkKind.FLAG)

    def _show_menu(self, index: QModelIndex, where: QPoint) -> None:
        if not index.isValid():
            return
        article = self.model.shown[index.row()].id
        counts = self._session.counts
        marked = self._session.read(reading.marks, article).get(0, ())
        menu = self.menus.article(
            self,
            article,
            done=article in counts.finished,
            flagged=any(mark.kind is MarkKind.FLAG for mark in marked),
            writable=self._session.project.writable,
        )
        menu.popup(where)

    def _show_properties(self, article: int) -> None:
        found = self._session.read(reading.article, article)
        self._ask(PropertiesDialog(found, len(self._session.read(reading.sentences, article)), self))

    def _save_filter(self) -> None:
        dialog = NamingDialog(self.tr("Save this filter"), parent=self)
        wanted = self._place.filter
        dialog.accepted.connect(lambda: self._session.do(filtering.save, dialog.name(), wanted))
        self._ask(dialog)

    def _rename_filter(self, name: str) -> None:
        dialog = NamingDialog(self.tr("Rename a filter"), name, self)
        dialog.accepted.connect(lambda: self._session.do(filtering.rename, name, dialog.name()))
        self._ask(dialog)

    def _ask(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _set_up_view(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setItemDelegate(QueueDelegate(self._session, self._looks, view))
        view.setProperty("bare", True)
        view.setUniformItemSizes(True)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setAccessibleName(self.tr("Articles"))
        view.setMinimumSize(QSize(200, 120))
        view.clicked.connect(self._open)
        view.activated.connect(self._open)
        view.left.connect(self._follow_place)

    def _fill(self, lines: tuple[ArticleLine, ...]) -> None:
        self.model.fill(lines)
        self.apply_filter()
        self._open_first()

    def _open_first(self) -> None:
        """Begin at the first article that is not done; leave an article that is gone."""
        lines = self.model.articles
        if not self._session.counted or self._place.article in {line.id for line in lines}:
            return
        self._place.open_article(self.next_to_do(None) or (lines[0].id if lines else None))

    def _answer(self, wanted: Filter, found: _Found) -> None:
        if wanted == self._place.filter:  # else it was cleared while the answer was under way
            self._apply(found)

    def _apply(self, found: _Found) -> None:
        matches, fitting = found
        self.model.apply(self._place.filter, matches, fitting)
        if matches and self._place.article not in matches and self.model.shown:
            self._place.open_article(self.model.shown[0].id)  # what was asked for is elsewhere: go there
        self._show_list()
        self._follow_place()
        self._count()

    def _show_list(self) -> None:
        """The list, or that nothing matches; a keyboard that was in one of them goes to the other."""
        shown = self.nothing if self.model.articles and not self.model.shown else self.view
        if shown is self._list.currentWidget():
            return
        had_focus = self.view.hasFocus() or self.nothing.button.hasFocus()
        target = self.nothing.button if shown is self.nothing else self.view
        self._list.setCurrentWidget(shown)
        self.setFocusProxy(target)
        if had_focus:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_into_list(self) -> None:
        """Give the list the keyboard, at the open article or else at the first."""
        if not self.model.shown:
            return
        if self.model.row_of(self._place.article) < 0:
            self._mark(self.model.index(0))
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _count(self) -> None:
        census = self.model.census()
        self.chips.count(census)
        text = self.tr("{done} of {total} done")
        self._done.setText(text.format(done=census[Status.DONE], total=census[Status.ALL]))

    def _follow_change(self, change: Change) -> None:
        if change.touched & {Noun.ARTICLES, Noun.SENTENCES}:
            self.reload()
        elif change.shifts or change.marked:
            shifted = {shift.article for shift in change.shifts}
            self.model.renew(sorted(shifted | {marked.article for marked in change.marked}))
            self._count()

    def _follow_counts(self) -> None:
        self.model.renew()
        if self._place.filter.status is not Status.ALL:
            self.apply_filter()
        self._count()
        self._open_first()

    def _follow_place(self) -> None:
        row = self.model.row_of(self._place.article)
        if row < 0:
            self.view.clearSelection()
            return
        index = self.model.index(row)
        if index != self.view.currentIndex() or not self.view.selectionModel().isSelected(index):
            self._mark(index)

    def _mark(self, index: QModelIndex) -> None:
        select = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.view.selectionModel().setCurrentIndex(index, select)
        self.view.scrollTo(index)

    def _open(self, index: QModelIndex) -> None:
        self._place.open_article(self.model.shown[index.row()].id)

    def _type(self, words: str) -> None:
        self._place.filter_by(replace(self._place.filter, words=words))

    def _choose(self, status: Status) -> None:
        wanted: Filter = replace(self._place.filter, status=status)
        if wanted == self._place.filter:
            self.apply_filter()  # asked once more: what no longer fits goes now
        self._place.filter_by(wanted)


def _found(project: Project, wanted: Filter) -> _Found:
    """What only the file knows: matches by article, and articles whose fields fit; None where nothing is asked."""
    if wanted.narrows_sentences:
        return reading.matches(project, wanted), None
    return None, reading.fitting_articles(project, wanted)
