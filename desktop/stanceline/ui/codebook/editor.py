"""The codebook editor: the tree left, the page of what is chosen right; every change is saved at once."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from stanceline.domain.change import Change, Noun
from stanceline.domain.codebook import Dimension, Label
from stanceline.domain.codebook_looks import unused_colour
from stanceline.domain.progress import Job
from stanceline.operations import recoding, revising
from stanceline.ui.codebook.asking import MergeDialog, SplitDialog
from stanceline.ui.codebook.committing import Committing
from stanceline.ui.codebook.fields import SearchField
from stanceline.ui.codebook.labelpage import LabelPage
from stanceline.ui.codebook.nodes import CODEBOOK, Kind, Node
from stanceline.ui.codebook.otherpages import CodebookPage, DimensionPage, RevisionsPage
from stanceline.ui.codebook.targetspage import TargetsPage
from stanceline.ui.codebook.tree import CodebookTree
from stanceline.ui.codebook.treemenu import menu_of_row
from stanceline.ui.codebook.waiting import Waiting
from stanceline.ui.looks.card import Card
from stanceline.ui.looks.clearing import clearable, lead_with
from stanceline.ui.looks.looks import Looks
from stanceline.ui.session import Session

TREE = 364
DESIGN, LEAST = QSize(1060, 700), QSize(960, 560)
MANY = 3000
"""Annotations from which on a merge or split takes long enough to show how far it is, and to be cancelled."""

Step = Callable[[], object]


class CodebookEditor(QDialog):
    """A window beside the one in which people label, so that both can be seen. ``undo`` and ``redo`` are its."""

    def __init__(self, session: Session, looks: Looks, undo: Step, redo: Step, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Codebook"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._looks = session, looks
        self._here = CODEBOOK
        self.committing = Committing(session, self)
        self.field = SearchField()
        self.tree = CodebookTree(looks)
        self.label_page = LabelPage(self.committing, looks)
        self.dimension_page = DimensionPage(self.committing, looks)
        self.codebook_page = CodebookPage(self.committing, looks)
        self.targets_page = TargetsPage(self.committing, looks)
        self.revisions_page = RevisionsPage(self.committing, looks)
        self._pages = {
            Kind.CODEBOOK: self.codebook_page,
            Kind.DIMENSION: self.dimension_page,
            Kind.LABEL: self.label_page,
            Kind.TARGETS: self.targets_page,
            Kind.REVISIONS: self.revisions_page,
        }
        self.new_label = QPushButton(self.tr("Label"))
        self.new_below = QPushButton(self.tr("Label below"))
        self.new_dimension = QPushButton(self.tr("Dimension"))
        for button, name in (
            (self.new_label, self.tr("New label")),
            (self.new_below, self.tr("New label below this one")),
            (self.new_dimension, self.tr("New dimension")),
        ):
            button.setAccessibleName(name)
            button.setToolTip(name)
        self.said = QLabel()
        self._stack = QStackedWidget()
        self._areas: dict[Kind, QScrollArea] = {}
        self._lay_out()
        self._connect(undo, redo)
        self.show_codebook()
        self._follow_node(self.tree.node)
        self.tree.setFocus()

    def go(self, label: int) -> None:
        """Go to a label."""
        self.field.clear()
        self.tree.go(Node(Kind.LABEL, label))

    def show_codebook(self) -> None:
        """Show the codebook as it is now."""
        self.tree.show_codebook(self._session.codebook, self._session.read(recoding.uses))
        self.tree.filter(self.field.text())
        self._show_page()

    def _lay_out(self) -> None:
        self.field.setPlaceholderText(self.tr("Filter labels"))
        self.field.setAccessibleName(self.tr("Filter labels"))
        lead_with(self.field, self._looks.icon("search", "text_3", 16))
        clearable(self.field)
        left = Card(self._looks)
        self._left = left
        column = QVBoxLayout(left)
        column.setContentsMargins(12, 12, 6, 12)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 6, 0)
        head.addWidget(self.field)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, 6, 0)
        foot.setSpacing(6)
        for button in (self.new_label, self.new_below, self.new_dimension):
            button.setAutoDefault(False)
            button.setIcon(self._looks.icon("plus", "text_2", 14))
            foot.addWidget(button)
        column.addLayout(head)
        column.addWidget(self.tree, 1)
        column.addLayout(foot)
        right = Card(self._looks)
        inside = QVBoxLayout(right)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._stack)
        for kind, page in self._pages.items():
            self._areas[kind] = _scrolling(page)
            self._stack.addWidget(self._areas[kind])
        for button in right.findChildren(QPushButton):
            button.setAutoDefault(False)
        middle = QHBoxLayout()
        middle.setSpacing(8)
        middle.addWidget(left)
        middle.addWidget(right, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(8, 8, 8, 8)
        whole.setSpacing(8)
        whole.addLayout(middle, 1)
        whole.addLayout(self._foot())
        self.setMinimumHeight(LEAST.height())  # the least width is what the words need
        self.resize(DESIGN.boundedTo(self.screen().availableSize() - QSize(40, 60)))

    def _foot(self) -> QHBoxLayout:
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addSpacing(8)  # a margin would not follow the direction
        row.addWidget(self.said, 1)
        row.addWidget(close)
        self._say("")
        return row

    def _connect(self, undo: Step, redo: Step) -> None:
        self.committing.refused.connect(self._say)
        self._session.changed.connect(self._follow_change)
        self.tree.picked.connect(self._follow_node)
        self.tree.label_moved.connect(self._move_label)
        self.tree.dimension_moved.connect(
            lambda row, place: self.committing.do(revising.move_dimension, row, place)
        )
        self.tree.menu_asked.connect(self._open_menu)
        self.field.textChanged.connect(self.tree.filter)
        self.field.down_asked.connect(self._go_to_first)
        self.field.left.connect(self.close)
        self.new_label.clicked.connect(lambda: self._add_label(below=False))
        self.new_below.clicked.connect(lambda: self._add_label(below=True))
        self.new_dimension.clicked.connect(self._add_dimension)
        self.label_page.merge_asked.connect(self._ask_merge)
        self.label_page.split_asked.connect(self._ask_split)
        keys = (
            (QKeySequence(QKeySequence.StandardKey.Undo), undo),
            (QKeySequence(QKeySequence.StandardKey.Redo), redo),
            (QKeySequence("Ctrl+Y"), redo),
            (QKeySequence("Ctrl+N"), lambda: self._add_label(below=False)),
            (QKeySequence("Ctrl+F"), self.field.setFocus),
            (QKeySequence("F2"), self._go_to_name),
        )
        for key, step in keys:
            if key not in [each.key() for each in self.findChildren(QShortcut)]:
                QShortcut(key, self).activated.connect(step)

    def _say(self, words: str) -> None:
        self.said.setProperty("kind", "danger" if words else "")
        self.said.setProperty("quiet", not words)
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)
        self.said.setText(words or self.tr("Every change is saved at once; Ctrl+Z takes it back."))

    def _follow_change(self, change: Change) -> None:
        if Noun.CODEBOOK in change.touched or Noun.PROJECT in change.touched:
            self.show_codebook()

    def _follow_node(self, node: Node) -> None:
        self._commit()
        self._here = node
        self._stack.setCurrentWidget(self._areas[node.kind])
        self._areas[node.kind].verticalScrollBar().setValue(0)
        writable = self._session.project.writable
        self.new_label.setEnabled(writable and node.kind in (Kind.DIMENSION, Kind.LABEL))
        self.new_below.setEnabled(writable and node.kind is Kind.LABEL)
        self.new_dimension.setEnabled(writable)
        self._say("")
        self._show_page()

    def _show_page(self) -> None:
        node = self.tree.node
        self._pages[node.kind].setEnabled(self._session.project.writable or node.kind is Kind.REVISIONS)
        match node.kind:
            case Kind.CODEBOOK:
                self.codebook_page.show_codebook()
            case Kind.DIMENSION:
                self.dimension_page.show_dimension(node.id)
            case Kind.LABEL:
                self.label_page.show_label(node.id)
            case Kind.TARGETS:
                self.targets_page.show_targets()
            case Kind.REVISIONS:
                self.revisions_page.show_revisions()
        if self.isVisible():
            self._fit_page()

    def _go_to_first(self) -> None:
        for label in self._session.codebook:
            words = self.field.text().casefold().split()
            if all(word in f"{label.name} {label.definition}".casefold() for word in words):
                self.tree.go(Node(Kind.LABEL, label.id))
                break
        self.tree.setFocus()

    def _go_to_name(self) -> None:
        for page in (self.label_page, self.dimension_page, self.codebook_page):
            if page.isVisible():
                page.name.setFocus()
                page.name.selectAll()

    def _open_menu(self, where: QPoint) -> None:
        writable = self._session.project.writable
        menu = menu_of_row(self.tree, self.label_page, self._go_to_name, writable=writable)
        if menu is not None:
            menu.popup(where)

    def _move_label(self, row: int, parent: int | None, place: int) -> None:
        self.committing.do(revising.move_label, row, parent=parent, place=place)
        self.tree.go(Node(Kind.LABEL, row))

    def _add_label(self, *, below: bool) -> None:
        """A new label after the one that is chosen, or below it; its name is typed next."""
        node, codebook = self.tree.node, self._session.project.codebook
        if node.kind not in (Kind.DIMENSION, Kind.LABEL):
            return
        above = codebook.label(node.id) if node.kind is Kind.LABEL else None
        dimension = codebook.dimension(node.id if above is None else above.dimension)
        name = unused(self.tr("new label"), [label.name for label in dimension.labels])
        parent = None if above is None else (above.parent or above.id) if below else above.parent
        place = None if above is None or below else _place_after(dimension, above)
        known = {label.id for label in dimension.labels}
        # One below another has the colour of that one, unless a person wants it otherwise.
        shown = self._session.codebook.dimension(dimension.id)
        new = Label(name=name, dimension=dimension.id, colour=unused_colour(shown) if parent is None else "")
        if self.committing.do(revising.add_label, new, parent=parent, place=place).happened:
            made = self._session.project.codebook.dimension(dimension.id).labels
            self.go(next(label.id for label in made if label.id not in known))
            self._go_to_name()

    def _add_dimension(self) -> None:
        codebook = self._session.project.codebook
        name = unused(self.tr("new dimension"), [dimension.name for dimension in codebook.dimensions])
        new = Dimension(name=name, labels=(Label(name=self.tr("new label")),))
        if self.committing.do(revising.add_dimension, new).happened:
            self.tree.go(Node(Kind.DIMENSION, self._session.project.codebook.dimensions[-1].id))
            self._go_to_name()

    def _ask_merge(self, row: int) -> None:
        label = self._session.project.codebook.label(row)
        times = self._session.read(recoding.uses).get(row, 0)
        dimension = self._session.project.codebook.dimension(label.dimension)
        dialog = MergeDialog(self._looks, dimension, label, times, self)

        def merge() -> None:
            into = dialog.into
            if into and times > MANY:
                job = recoding.merging(self._session.project, row, into)
                self._wait_for(job, self.tr("Merging labels"), into)
            elif into and self.committing.do(recoding.merge, row, into).happened:
                self.go(into)

        dialog.accepted.connect(merge)
        dialog.open()

    def _ask_split(self, row: int) -> None:
        label = self._session.project.codebook.label(row)
        times = self._session.read(recoding.uses).get(row, 0)
        dialog = SplitDialog(self._looks, label, times, self)

        def split() -> None:
            if times > MANY:
                job = recoding.splitting(self._session.project, row, dialog.names, to=dialog.to)
                self._wait_for(job, self.tr("Splitting a label"), row)
            else:
                self.committing.do(recoding.split, row, dialog.names, to=dialog.to)

        dialog.accepted.connect(split)
        dialog.open()

    def _wait_for(self, job: Job[Change], title: str, label: int) -> None:
        """Nobody can label meanwhile: the file has one writer."""
        running = self.committing.run(job, title, lambda _: self.go(label))
        if running is not None:
            Waiting(self._session, running, self).open()

    def done(self, result: int) -> None:
        """What was typed last is saved before the window goes."""
        self._commit()
        super().done(result)

    def showEvent(self, event: QShowEvent) -> None:
        """As wide as the words of this language need; only now is everything as large as it will be."""
        super().showEvent(event)
        self._left.setFixedWidth(max(TREE, self._left.minimumSizeHint().width()))
        self._fit_page()

    def _fit_page(self) -> None:
        page, area = self._pages[self._here.kind], self._areas[self._here.kind]
        bar = area.verticalScrollBar().sizeHint().width()
        area.setMinimumWidth(page.minimumSizeHint().width() + bar)

    def changeEvent(self, event: QEvent) -> None:
        """Who comes back from labelling sees how often each label is given by now."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.show_codebook()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The same for the button of the window."""
        self._commit()
        super().closeEvent(event)

    def _commit(self) -> None:
        if self._session.project.writable:
            self._pages[self._here.kind].commit()


def unused(name: str, taken: list[str]) -> str:
    """The name, with a number if it is taken."""
    known = {each.casefold() for each in taken}
    found, number = name, 1
    while found.casefold() in known:
        number += 1
        found = f"{name} {number}"
    return found


def _place_after(dimension: Dimension, label: Label) -> int:
    siblings = [each.id for each in dimension.labels if each.parent == label.parent]
    return siblings.index(label.id) + 1


def _scrolling(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it takes the keyboard
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    page.setAutoFillBackground(False)
    area.viewport().setAutoFillBackground(False)
    return area
