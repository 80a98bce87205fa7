"""The tree of the editor: questions, labels, labels below them; moved by Alt and arrows or by dragging."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem

from stanceline.domain.codebook import Choice, Codebook, Dimension, Label
from stanceline.domain.codebook_order import branches, place_of
from stanceline.ui.codebook.nodes import CODEBOOK, REVISIONS, TARGETS, Kind, Node
from stanceline.ui.codebook.treerow import NODE, ROW, Row, TreeRow
from stanceline.ui.looks.looks import Looks

_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)
_LONG = 40
"""Labels of a question from which on its major topics begin closed."""


class CodebookTree(QTreeWidget):
    """Shows a codebook; what is to be moved is asked for, never done here."""

    picked = Signal(object)
    """The Node that has been gone to."""
    label_moved = Signal(int, object, int)
    """A label (row id) is wanted below a parent (row id or None) at a place among its siblings."""
    dimension_moved = Signal(int, int)
    """A dimension (row id) is wanted at a place."""
    menu_asked = Signal(QPoint)
    """A menu is wanted for the current row, at this place of the screen."""

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._codebook = Codebook()
        self._items: dict[Node, QTreeWidgetItem] = {}
        self.setAccessibleName(self.tr("Codebook"))
        self.setHeaderHidden(True)
        self.setProperty("bare", True)
        self.setProperty("painted", True)  # the delegate says what is chosen, not the style
        self.setIndentation(18)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setItemDelegate(TreeRow(looks, self))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.currentItemChanged.connect(self._tell)

    @property
    def node(self) -> Node:
        """Where the tree is."""
        item = self.currentItem()
        return CODEBOOK if item is None else item.data(0, NODE)

    def show_codebook(self, codebook: Codebook, uses: Mapping[int, int]) -> None:
        """Show this codebook; what was open and where the tree was stays."""
        here = self.node
        opened = {node: item.isExpanded() for node, item in self._items.items()}
        self._codebook = codebook
        self.blockSignals(True)
        wanted = list(self._rows(codebook, uses))
        if [(node, above) for node, above, _ in wanted] != self._shown():
            self.clear()
            self._items = {}
            for node, above, _ in wanted:
                item = QTreeWidgetItem()
                self._items[node] = item
                item.setData(0, NODE, node)
                self._adopt(item, above)
                item.setExpanded(opened.get(node, self._begins_open(node)))
        for node, _, row in wanted:
            self._fill(self._items[node], row)
        self.blockSignals(False)
        self.go(here)

    def go(self, node: Node) -> None:
        """Go to a row; where it is no longer there, to the codebook itself."""
        item = self._items.get(node) or self._items[CODEBOOK]
        if item.isHidden():
            item = self._items[CODEBOOK]
        self.setCurrentItem(item)
        self.scrollToItem(item)

    def filter(self, words: str) -> None:
        """Leave only labels in whose name or definition these words are, and what they hang on."""
        wanted = words.casefold().split()
        for dimension in self._codebook.dimensions:
            for branch in branches(dimension.labels):
                below = [self._sift(label, wanted) for label in branch.below]
                top = self._sift(branch.label, wanted, keep=any(below))
                if any(below) and wanted:
                    self._items[Node(Kind.LABEL, branch.label.id)].setExpanded(True)
                if top and wanted:
                    self._items[Node(Kind.DIMENSION, dimension.id)].setExpanded(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with arrows moves the row: up, down, out, in."""
        if event.key() in _ARROWS and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.shift(Qt.Key(event.key()))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the row below the pointer; by the keyboard, of the current one."""
        item, where = self.currentItem(), event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            if item is not None:
                where = self.viewport().mapToGlobal(self.visualItemRect(item).center())
        else:
            item = self.itemAt(event.pos())
        if item is not None:
            self.setCurrentItem(item)
            self.menu_asked.emit(where)

    def can_shift(self, step: int) -> bool:
        """Whether the current row can go one up (-1) or down (1) among its siblings."""
        node = self.node
        if node.kind is Kind.DIMENSION:
            place = [each.id for each in self._codebook.dimensions].index(node.id)
            return 0 <= place + step < len(self._codebook.dimensions)
        if node.kind is not Kind.LABEL:
            return False
        dimension = self._codebook.dimension(self._codebook.label(node.id).dimension)
        _, place, siblings = place_of(dimension, node.id)
        return 0 <= place + step < siblings

    def shift(self, arrow: Qt.Key) -> None:
        """Ask for the current row to be moved one step."""
        node = self.node
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(arrow, 0)
        if node.kind is Kind.DIMENSION and step:
            place = [each.id for each in self._codebook.dimensions].index(node.id) + step
            if 0 <= place < len(self._codebook.dimensions):
                self.dimension_moved.emit(node.id, place)
        if node.kind is not Kind.LABEL:
            return
        dimension = self._codebook.dimension(self._codebook.label(node.id).dimension)
        parent, place, siblings = place_of(dimension, node.id)
        tree = branches(dimension.labels)
        outwards = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
        if step and 0 <= place + step < siblings:
            self.label_moved.emit(node.id, parent, place + step)
        elif not step and arrow == outwards and parent is not None:
            self.label_moved.emit(node.id, None, place_of(dimension, parent)[1] + 1)
        elif not step and arrow != outwards and parent is None and place and not tree[place].below:
            above = tree[place - 1]
            self.label_moved.emit(node.id, above.label.id, len(above.below))

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for what was dragged to be where it was dropped; the tree itself follows the file."""
        target = self.itemAt(event.position().toPoint())
        where = self.dropIndicatorPosition()
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if target is not None:
            self.drop(self.node, target.data(0, NODE), where)

    def drop(self, moving: Node, target: Node, where: QAbstractItemView.DropIndicatorPosition) -> None:
        """Ask for a row to be moved onto, above or below another one."""
        spots = QAbstractItemView.DropIndicatorPosition
        after = where == spots.BelowItem
        if moving == target or where == spots.OnViewport:
            return
        if moving.kind is Kind.DIMENSION and target.kind is Kind.DIMENSION:
            order = [each.id for each in self._codebook.dimensions if each.id != moving.id]
            self.dimension_moved.emit(moving.id, order.index(target.id) + after)
        if moving.kind is not Kind.LABEL:
            return
        label = self._codebook.label(moving.id)
        dimension = self._codebook.dimension(label.dimension)
        if target == Node(Kind.DIMENSION, dimension.id):
            self.label_moved.emit(label.id, None, 0)
        elif target.kind is Kind.LABEL and self._codebook.label(target.id).dimension == dimension.id:
            parent, place, _ = place_of(dimension, target.id)
            if where == spots.OnItem:
                within = target.id if parent is None else parent
                self.label_moved.emit(label.id, within, len(dimension.labels) if parent is None else place)
            else:
                mine, own, _ = place_of(dimension, label.id)
                self.label_moved.emit(label.id, parent, place + after - (mine == parent and own < place))

    def _tell(self) -> None:
        self.picked.emit(self.node)

    def _shown(self) -> list[tuple[Node, Node | None]]:
        return [(node, self._above(item)) for node, item in self._items.items()]

    def _above(self, item: QTreeWidgetItem) -> Node | None:
        parent: QTreeWidgetItem | None = item.parent()
        return None if parent is None else parent.data(0, NODE)

    def _rows(self, codebook: Codebook, uses: Mapping[int, int]) -> Iterator[tuple[Node, Node | None, Row]]:
        yield CODEBOOK, None, Row(title=codebook.name or self.tr("Codebook"), icon="book-open", strong=True)
        for dimension in codebook.dimensions:
            top = Node(Kind.DIMENSION, dimension.id)
            yield top, None, Row(title=dimension.title, icon="tag", strong=True, faint=not dimension.active)
            for branch in branches(dimension.labels):
                above = Node(Kind.LABEL, branch.label.id)
                yield above, top, self._row(dimension, branch.label, uses)
                for label in branch.below:
                    yield Node(Kind.LABEL, label.id), above, self._row(dimension, label, uses)
        yield TARGETS, None, Row(title=self.tr("Targets"), icon="target", strong=True)
        yield REVISIONS, None, Row(title=self.tr("Revisions"), icon="history", strong=True)

    def _row(self, dimension: Dimension, label: Label, uses: Mapping[int, int]) -> Row:
        times = uses.get(label.id, 0)
        return Row(
            title=label.title,
            colour=label.colour,
            shape=label.shape if dimension.choice is Choice.ONE else "",
            key="" if label.retired else label.key.upper(),
            times=times,
            faint=label.retired,
        )

    def _fill(self, item: QTreeWidgetItem, row: Row) -> None:
        item.setData(0, ROW, row)
        words = [row.title]
        if row.key:
            words.append(self.tr("key {key}").format(key=row.key))
        if row.times:
            words.append(self.tr("given %Ln time(s)", "", row.times))
        if row.faint:
            words.append(self.tr("retired"))
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, ", ".join(words))

    def _adopt(self, item: QTreeWidgetItem, above: Node | None) -> None:
        node: Node = item.data(0, NODE)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if node.kind in (Kind.LABEL, Kind.DIMENSION):
            flags |= Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
        item.setFlags(flags)
        if above is None:
            self.addTopLevelItem(item)
        else:
            self._items[above].addChild(item)

    def _begins_open(self, node: Node) -> bool:
        if node.kind is not Kind.LABEL:
            return True
        dimension = self._codebook.dimension(self._codebook.label(node.id).dimension)
        return len(dimension.labels) < _LONG

    def _sift(self, label: Label, wanted: list[str], *, keep: bool = False) -> bool:
        text = f"{label.name} {label.definition}".casefold()
        there = keep or all(word in text for word in wanted)
        self._items[Node(Kind.LABEL, label.id)].setHidden(not there)
        return there
