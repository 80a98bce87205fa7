"""Labels in two levels: each parent is a heading that opens, with the parent itself and its children below it."""

from collections.abc import Callable, Collection, Mapping, Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from stanceline.domain.codebook import Label
from stanceline.ui.labels.grid import Density, LabelGrid
from stanceline.ui.looks.bidi import isolated
from stanceline.ui.looks.labelbutton import LabelButton
from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.painting import FOCUS_WIDTH, leading, paint_box, placed, shows_focus
from stanceline.ui.looks.plaintip import plain_tip
from stanceline.ui.looks.tokens import mixed

_COLUMNS = 2
_HEIGHT = 27
_CHEVRON = 14


class GroupHeading(QAbstractButton):
    """The name of a parent. Pressed it opens or closes; the number at its end says how many are chosen in it."""

    def __init__(self, looks: Looks, title: str) -> None:
        super().__init__()
        self._looks, self._count = looks, 0
        self._title = title
        self.setCheckable(True)
        self.setText(title.replace("&", "&&"))
        self.setToolTip(plain_tip(title))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_count(0)

    @property
    def title(self) -> str:
        """The name of the parent."""
        return self._title

    def set_count(self, count: int) -> None:
        """How many labels in it the sentences carry."""
        self._count = count
        name = self.tr("{title}, {count} chosen").format(title=self._title, count=count)
        self.setAccessibleName(name if count else self._title)
        self.update()

    def sizeHint(self) -> QSize:
        """27 px high; shortened where there is no room."""
        return QSize(120, _HEIGHT)

    def event(self, event: QEvent) -> bool:
        """Repaint when the pointer comes and goes."""
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Chevron, name, number."""
        with QPainter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        theme, box = self._looks.theme, QRectF(self.rect())
        if self.underMouse() or self.isChecked():
            ground = mixed(theme.surface, theme.text, 0.04 if self.isChecked() else 0.06)
            paint_box(painter, box, 6, QColor(ground))
        if shows_focus(self):
            paint_box(painter, box, 6, None, QColor(theme.accent), width=FOCUS_WIDTH)
        closed = (
            "chevron-left" if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else "chevron-right"
        )
        name = "chevron-down" if self.isChecked() else closed
        picture = self._looks.pixmap(name, "text_2", _CHEVRON, self.devicePixelRatioF())
        painter.drawPixmap(placed(self, 5, (_HEIGHT - _CHEVRON) / 2, _CHEVRON, _CHEVRON).toRect(), picture)
        number = self.locale().toString(self._count) if self._count else ""
        counted = self._looks.ui_font(11, 650, tabular=True)
        end = QFontMetricsF(counted).horizontalAdvance(number) + 14 if number else 6
        font = self._looks.ui_font(12, 600 if self._count else 500)
        room = placed(self, 24, 0, self.width() - 24 - end, self.height())
        painter.setFont(font)
        painter.setPen(QColor(theme.text))
        words = QFontMetricsF(font).elidedText(self._title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, leading(self) | Qt.TextFlag.TextSingleLine, isolated(words))
        if number:
            painter.setFont(counted)
            painter.setPen(QColor(theme.accent))
            painter.drawText(
                placed(self, self.width() - end, 0, end - 4, self.height()),
                Qt.AlignmentFlag.AlignCenter,
                number,
            )


class LabelGroups(QWidget):
    """Headings in two columns; the labels of an open one lie below its row. Buttons are made when a group opens."""

    grew = Signal()
    """Buttons were made that were not there before."""

    def __init__(
        self, looks: Looks, labels: Sequence[Label], make: Callable[[Label], LabelButton], *, single: bool
    ) -> None:
        super().__init__()
        self._make, self._single = make, single
        self._density = Density.LOW
        self.grids: dict[int, LabelGrid] = {}
        self._members = groups_of(labels)
        self._places = {parent: place for place, parent in enumerate(self._members)}
        self.headings: dict[int, GroupHeading] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)
        for place, (parent, members) in enumerate(self._members.items()):
            heading = GroupHeading(looks, members[0].title)
            heading.toggled.connect(lambda on, parent=parent: self._open(parent, on))
            self.headings[parent] = heading
            self._grid.addWidget(heading, 3 * (place // _COLUMNS), place % _COLUMNS)

    @property
    def buttons(self) -> tuple[LabelButton, ...]:
        """The buttons that were made so far."""
        return tuple(button for grid in self.grids.values() for button in grid.buttons)

    def chain(self) -> list[QWidget]:
        """What Tab goes through: each heading, and what is open below it."""
        found: list[QWidget] = []
        for parent, heading in self.headings.items():
            found.append(heading)
            if heading.isChecked():
                found += self.grids[parent].buttons
        return found

    def set_density(self, density: Density) -> None:
        """Headings are low anyway."""
        self._density = density
        for grid in self.grids.values():
            grid.set_density(density)

    def count(self, chosen: Collection[int]) -> None:
        """Say at each heading how many of these labels (row ids) are in it."""
        for parent, members in self._members.items():
            self.headings[parent].set_count(sum(member.id in chosen for member in members))

    def reveal(self, label: int) -> None:
        """Open the group of a label."""
        for parent, members in self._members.items():
            if any(member.id == label for member in members):
                self.headings[parent].setChecked(True)

    def _open(self, parent: int, on: bool) -> None:
        if on and parent not in self.grids:
            buttons = [self._make(member) for member in self._members[parent]]
            grid = self.grids[parent] = LabelGrid(buttons, single=self._single, flowing=True)
            grid.set_density(self._density)
            # Both headings of a row may be open: what the second holds lies below what the first holds.
            row, second = divmod(self._places[parent], _COLUMNS)
            self._grid.addWidget(grid, 3 * row + 1 + second, 0, 1, _COLUMNS)
        self.grids[parent].setVisible(on)
        self.grew.emit()


def groups_of(labels: Sequence[Label]) -> Mapping[int, tuple[Label, ...]]:
    """Each label without a parent, and itself with all that is below it, in order of the codebook."""
    parents = {label.id: label.parent for label in labels}
    found: dict[int, list[Label]] = {label.id: [label] for label in labels if label.parent not in parents}
    for label in labels:
        top = label.id
        while top not in found:
            top = parents[top] or 0
        if top != label.id:
            found[top].append(label)
    return {parent: tuple(members) for parent, members in found.items()}
