"""One project's window: builds the panes, places them, closes. What it can do is in actions/."""

import time
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QLineEdit, QMainWindow, QMenuBar, QVBoxLayout, QWidget

from stanceline.domain.change import Change, Noun
from stanceline.domain.keymap import Keymap
from stanceline.ui.actions.building import Actions, keys_of
from stanceline.ui.actions.codebook import close_editor, edit_codebook
from stanceline.ui.announcing import Announcer
from stanceline.ui.calm import Calm
from stanceline.ui.charts.panel import DistributionPanel
from stanceline.ui.codebook.waiting import Waiting
from stanceline.ui.desk import Desk, Program
from stanceline.ui.finding.finder import Finder
from stanceline.ui.guidelines.pane import GuidelinesPane
from stanceline.ui.history.decisions import DecisionsPanel
from stanceline.ui.history.story import HistoryPanel
from stanceline.ui.keyfallback import KeyFallback
from stanceline.ui.labels.deciding import Deciding
from stanceline.ui.labels.keys import LabelKeys, keys_of_labels
from stanceline.ui.labels.pane import LabelPane
from stanceline.ui.loading import Loading
from stanceline.ui.looks.plaintip import plain_tip
from stanceline.ui.looks.pressing import Pressing
from stanceline.ui.looks.veil import is_veiled
from stanceline.ui.notices import Notices
from stanceline.ui.palette.palette import Palette
from stanceline.ui.palette.sources import stock
from stanceline.ui.panes import Panes
from stanceline.ui.place import Place
from stanceline.ui.queue.panel import QueuePanel
from stanceline.ui.reading.manner import manner_of
from stanceline.ui.reading.panel import ReaderPanel
from stanceline.ui.resting import Resting
from stanceline.ui.resuming import Resuming
from stanceline.ui.review.panel import ReviewPanel
from stanceline.ui.saving import Saving
from stanceline.ui.session import Session
from stanceline.ui.shortcuts.opening import customise_shortcuts, show_shortcuts
from stanceline.ui.statusline import StatusLine
from stanceline.ui.tabbing import step, stops
from stanceline.ui.topbar import TopBar
from stanceline.ui.views import View, Views


class Window(QMainWindow):
    """Everything in it is made here and handed the same session, place and looks."""

    def __init__(self, session: Session, program: Program) -> None:
        super().__init__()
        self.session, self._program = session, program
        self._seen = self._reading = False
        looks = program.looks
        self.place = Place(self)
        self.reader = ReaderPanel(session, self.place, looks)
        self.finder = Finder(self.reader, self.place, looks)
        self.queue = QueuePanel(session, self.place, looks)
        self.chart = DistributionPanel(session, self.place, looks)
        self.review = ReviewPanel(session, self.place, looks)
        self.deciding = Deciding(
            session, self.place, lambda: self.views.advance(), when=program.settings.advance,
            wait=lambda running: Waiting(session, running, self).open(),
        )  # fmt: skip
        self.labels = LabelPane(session, self.place, looks, self.deciding.choose)
        self.notices = Notices(looks)
        self.resting = Resting(session, self.place, self.notices, time.time, self)
        self.loading = Loading(session, self.notices, looks, self, program.memory)
        self.panes = Panes(
            self,
            looks,
            reader=self.reader,
            notices=self.notices,
            queue=self.queue,
            labels=self.labels,
            chart=self.chart,
        )
        self.guidelines = GuidelinesPane(session, looks)
        self.panes.add("guidelines", self.guidelines.accessibleName(), self.panes.carded(self.guidelines))
        beside = [dock for dock in self.panes.docks if dock.pane is not self.labels]
        self.views = Views(self, self.place, self.panes.views, self.reader, self.review, beside)
        self.decisions = DecisionsPanel(session, self.place, looks)
        self.history = HistoryPanel(session, self.place, looks)
        self.panes.add("decisions", self.tr("Recent"), self.decisions)
        self.panes.add("history", self.tr("History"), self.history)
        self.palette_ = Palette(looks, self, program.memory)
        self.desk = self._lay_desk()
        self.resuming = Resuming(session, self.place, self.queue, program.memory, self)
        self._build_head()
        stock(self.palette_, self.desk, self.actions_.by_id, self.label_keys)
        self.status = StatusLine(session, self.place, self.queue, self.reader, self.resting, looks)
        self.statusBar().addWidget(self.status, 1)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().setAccessibleName(self.tr("Status"))
        self._keys = KeyFallback(self._press_physical, self)
        self.installEventFilter(Pressing(self))
        self._connect()
        self._dress()

    def _lay_desk(self) -> Desk:
        """What actions may lay their hands on."""
        return Desk(
            program=self._program,
            window=self,
            session=self.session,
            place=self.place,
            looks=self._program.looks,
            reader=self.reader,
            finder=self.finder,
            review=self.review,
            views=self.views,
            queue=self.queue,
            labels=self.labels,
            chart=self.chart,
            deciding=self.deciding,
            loading=self.loading,
            notices=self.notices,
            palette=self.palette_,
            calm=Calm(self._around_the_article, self.reader),
            reset_layout=self.panes.reset,
            show_shortcuts=lambda: show_shortcuts(self.desk),
            customise_shortcuts=lambda: customise_shortcuts(self.desk),
            docks=self.panes.docks,
        )

    def _build_head(self) -> None:
        """Menus and the bar below them, from the actions."""
        panes = (self.reader, self.queue, self.labels, self.review)
        self.actions_ = Actions(self.desk, panes, self)
        self.label_keys = LabelKeys(
            self.session, self.deciding.choose, panes, self, choose_unsure=self.deciding.choose_unsure
        )
        self.bar = QMenuBar()  # not menuBar(), which would put a new one in the place of the head
        self.bar.setAccessibleName(self.tr("Menus"))
        self.use_keys(self._program.keymap)
        self.top = TopBar(self.session, self._program.looks, self.actions_.by_id)
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.top)
        self.bar.setObjectName("menus")
        self.setMenuWidget(head)

    def use_keys(self, keymap: Keymap) -> None:
        """Answer to these keys from now on, and say so in menus, tips and hints."""
        self.label_keys.use_single(keymap.single)
        self.actions_.use_keys(keymap, keys_of_labels(self.session.codebook))
        self.actions_.fill(self.bar, self.label_keys.menus())
        keys = keys_of(self.actions_.by_id)
        self.reader.keys.use_keys(keys, labels=keymap.single)
        self.labels.say_keys(keys)

    def _around_the_article(self) -> list[QWidget]:
        """What is not there in focus mode."""
        return [*self.panes.docks, self.top, self.bar, self.statusBar()]

    def _connect(self) -> None:
        session, loading = self.session, self.loading
        self.announcer = Announcer(session, self)
        self.saving = Saving(session, self.notices, self.actions_.by_id["file.copy"].trigger, self)
        session.changed.connect(self._follow_change)
        self.queue.model.modelReset.connect(self._show_size)
        self.place.moved.connect(self._follow_place)
        self.reader.import_asked.connect(lambda: loading.ask())
        self.reader.layout_asked.connect(self.actions_.by_id["view.prose"].trigger)
        self.reader.next_asked.connect(self.actions_.by_id["annotate.finish"].trigger)
        self.notices.left.connect(self.reader.setFocus)
        self.decisions.undo_asked.connect(self.deciding.undo_to)
        for listed in (self.decisions.list, self.history.list):
            listed.left.connect(self.reader.setFocus)
        for pane in (self.decisions, self.history, self.guidelines, self.chart):
            leaves = QShortcut(
                QKeySequence("Esc"), pane, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
            )
            leaves.activated.connect(lambda: self.views.show(self.views.current))
        self.labels.next_asked.connect(self.actions_.by_id["annotate.next"].trigger)
        self.labels.advance_chosen.connect(self._choose_advance)
        self._connect_labels()
        self.top.views.chosen.connect(lambda index: self.views.show(View(index)))
        self.views.changed.connect(self.top.views.choose)
        self.top.theme.clicked.connect(self._switch_theme)
        self.top.avatar.chosen.connect(lambda name: self._program.switch_annotator(self, name))
        self.queue.left.connect(lambda: self.reader.setFocus())
        self.guidelines.edit_asked.connect(lambda label: edit_codebook(self.desk, label))
        self.labels.guidelines_asked.connect(self._show_guidelines)
        self.labels.pointed.connect(self.guidelines.point_at)
        self.labels.change_asked.connect(lambda label: edit_codebook(self.desk, label))
        for opens in (self.queue.view.clicked, self.queue.view.activated):
            opens.connect(lambda _: self.reader.setFocus())  # who opens an article wants to read it

    def _connect_labels(self) -> None:
        labels, by_id = self.labels, self.actions_.by_id
        labels.flag_asked.connect(by_id["annotate.flag"].trigger)
        labels.unsure_asked.connect(by_id["annotate.unsure"].trigger)
        labels.exclude_asked.connect(by_id["annotate.exclude"].trigger)
        labels.left.connect(self.reader.setFocus)
        labels.rebuilt.connect(self.panes.share)
        for concerned in (labels.rebuilt, self.place.aimed):
            concerned.connect(self._name_targets)
        self._name_targets()

    def _name_targets(self) -> None:
        """Underline what stances are towards, where the codebook asks for that."""
        book = self.session.codebook
        asked = any(dimension.targeted for dimension in book.dimensions)
        names = {target.id: (target.name, *target.aliases) for target in book.targets if asked}
        self.reader.model.name_targets(names, self.place.target)

    def _dress(self) -> None:
        self.setWindowTitle(f"{self.session.project.name} – Stanceline")
        self.setAcceptDrops(True)
        self.panes.fit_screen()
        self.follow_settings()
        self.top.show_theme(self._program.looks.theme.dark)
        self._name_undo()
        self.panes.restore(self._program.memory)
        self.resuming.resume()
        self.session.count_again()

    def follow_settings(self) -> None:
        """Do as the settings say, which may have changed."""
        settings = self._program.settings
        self.labels.set_advance(settings.advance)
        self.reader.arrange(manner_of(settings))
        self.reader.show_highlights(settings.highlights)
        self.reader.show_keys(settings.key_strip)
        self.reader.view.motion = settings.motion != "on"
        self.status.show_pace(settings.show_pace)
        if self.resting.after != settings.break_after:
            self.resting.remind(settings.break_after)

    def keep_settings(self) -> None:
        """Remember what was changed by keys, not in the preferences."""
        size, strip = self.reader.view.text_size, not self.reader.keys.isHidden()
        self._program.keep(replace(self._program.settings, text_size=size, key_strip=strip))

    def greet_sample(self, *, tour: bool) -> None:
        """Say that nothing here matters; the first time with the offer to be shown around."""
        own = (self.tr("Start your own"), lambda: self._program.new_project(self))
        show = (self.tr("Show me around"), self.actions_.by_id["help.tour"].trigger)
        self.notices.say(
            self.tr("Sample project – nothing here matters."), answers=(show, own) if tour else (own,)
        )

    def greet_stranger(self, name: str) -> None:
        """Ask somebody whom the project does not know whether they or the one it knows will label."""
        if name == self.session.annotator.name:
            return
        said = self.tr("You label as {known}; this project does not know {name} yet.")
        self.notices.say(
            said.format(known=self.session.annotator.name, name=name),
            answers=(
                (
                    self.tr("Label as {name}").format(name=name),
                    lambda: self._program.switch_annotator(self, name),
                ),
            ),
        )

    def _follow_change(self, change: Change) -> None:
        if Noun.CODEBOOK in change.touched:
            self.label_keys.renew()
            self.use_keys(self._program.keymap)
            self._forget_labels()
        self._name_undo()

    def _forget_labels(self) -> None:
        """A label that the codebook no longer has can't be asked for: nothing would show it, or take it away."""
        codebook = self.session.codebook
        labels, dimensions = (label.id for label in codebook), (each.id for each in codebook.dimensions)
        self.place.filter_by(self.place.filter.known_to(tuple(labels), tuple(dimensions)))

    def _follow_place(self) -> None:
        """The first article takes the keyboard: the next key is meant for it."""
        if self._reading != (self.place.article is not None):
            self._reading = self.place.article is not None
            if self._reading and not self._is_typing():
                self.reader.setFocus()

    def _is_typing(self) -> bool:
        """Whether somebody is in the middle of a word that the next letter belongs to."""
        focus = self.focusWidget()
        return isinstance(focus, QLineEdit) and bool(focus.text())

    def _show_size(self) -> None:
        lines = self.queue.model.articles
        self.top.show_size(len(lines), sum(line.sentences for line in lines))

    def _name_undo(self) -> None:
        undo, redo = self.actions_.name_undo()
        for button, name, possible in (
            (self.top.undo, "edit.undo", undo),
            (self.top.redo, "edit.redo", redo),
        ):
            button.setEnabled(possible)
            button.setToolTip(plain_tip(self.actions_.by_id[name].text().replace("&&", "&")))

    def _choose_advance(self, when: str) -> None:
        self.deciding.when = when
        if when != self._program.settings.advance:
            self._program.keep(replace(self._program.settings, advance=when))

    def _show_guidelines(self, label: int) -> None:
        self.panes.dock("guidelines").bring_up()
        self.guidelines.show_label(label)

    def _switch_theme(self) -> None:
        self._program.use_theme("light" if self._program.looks.theme.dark else "dark")

    def _press_physical(self, wanted: str, held: bool) -> bool:
        if not self.isActiveWindow() or is_veiled(self.focusWidget()):
            return False
        for action in (*self.label_keys.actions, *self.actions_.by_id.values()):
            if wanted in [shortcut.toString() for shortcut in action.shortcuts()] and self._is_heard(action):
                if action.autoRepeat() or not held:
                    action.trigger()
                return True
        return False

    def _is_heard(self, action: QAction) -> bool:
        """Whether Qt would hear the action's own key where the keyboard is."""
        focus = self.focusWidget()
        if action.shortcutContext() is Qt.ShortcutContext.WindowShortcut or focus is None:
            return True
        owners = [owner for owner in action.associatedObjects() if isinstance(owner, QWidget)]
        return any(owner is focus or owner.isAncestorOf(focus) for owner in owners)

    def focusNextPrevChild(self, next_: bool) -> bool:
        """Tab goes through the panes as the eye does, round and round."""
        return step(self, stops(self), forward=next_) or super().focusNextPrevChild(next_)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme with what is not painted from it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "top"):
            self.top.show_theme(self._program.looks.theme.dark)
            self.status.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Keys that fit no shortcut are caught from now on."""
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None:
            handle.installEventFilter(self._keys)
        if self.focusWidget() is None:  # the first time
            self.queue.view.setFocus()  # until there is an article to give it to; never the field above it
        QTimer.singleShot(0, self, self.panes.share)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Once it has been seen, the chart may take its time: a timer begun before comes before the paint."""
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self, self.chart.wake)
            QTimer.singleShot(0, self, self.panes.order_tabs)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low window has lower buttons."""
        super().resizeEvent(event)
        self.panes.follow_size(event.size())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped anywhere on the window."""
        if event.mimeData().hasUrls() and self.session.project.writable:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Dropped files go to the import dialog."""
        if self.loading.drop(event.mimeData()):
            event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close the file first; how the window looked is worth less than what is in it."""
        self.labels.keep()
        close_editor(self)
        self.resuming.keep()
        self.session.close()
        self.views.settle()
        self.desk.calm.leave()  # else the next window would begin without its panes
        self.panes.keep(self._program.memory)
        self.keep_settings()
        super().closeEvent(event)
