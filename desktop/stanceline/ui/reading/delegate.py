"""The delegate that lays out and paints sentences, and tells what found no room in the margin."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.plaintip import plain_tip
from stanceline.ui.reading.column import DEFAULT_SIZE, Column, fitted_column, line_pitch, row_height
from stanceline.ui.reading.layouts import Block, Layouts, guessed_lines
from stanceline.ui.reading.margin import MarginPainter
from stanceline.ui.reading.model import ArticleModel
from stanceline.ui.reading.painting import Line, Look, RowPainter
from stanceline.ui.reading.speech import listed

_Index = QModelIndex | QPersistentModelIndex


class SentenceDelegate(QStyledItemDelegate):
    """Works in the ``column`` that the view gives it."""

    def __init__(self, model: ArticleModel, looks: Looks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.column: Column = fitted_column(800, DEFAULT_SIZE)
        self._model = model
        self._layouts = Layouts(looks)
        self._rows = RowPainter(looks)
        self._margins = MarginPainter(looks)

    def height(self, row: int) -> int:
        """Of a row, in pixels, measured."""
        block = self.block(row)
        return row_height(block.lines, block.pitch, self.gap(row))

    def guess(self, row: int) -> int:
        """About the same, without laying anything out."""
        column = self.column
        lines = guessed_lines(self._model.sentences[row].text, column.text_width, column.size)
        return row_height(lines, line_pitch(column.size, tall=False), self.gap(row))

    def gap(self, row: int) -> bool:
        """Whether a paragraph begins and room is left above it; a heading stays with what it heads."""
        sentences = self._model.sentences
        return row > 0 and sentences[row].paragraph and sentences[row - 1].kind != "heading"

    def block(self, row: int) -> Block:
        """The sentence of a row in lines."""
        sentence = self._model.sentences[row]
        return self._layouts.block(sentence, self.column.text_width, self.column.size, self._model.language)

    def forget(self) -> None:
        """Lay out anew what is asked for next."""
        self._layouts.clear()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a row into the rectangle of the option, current if it has the focus."""
        state: QStyle.StateFlag = option.state
        rect: QRect = option.rect
        look = Look(
            current=bool(state & QStyle.StateFlag.State_HasFocus),
            selected=bool(state & QStyle.StateFlag.State_Selected),
        )
        self.paint_row(painter, index.row(), QRectF(rect), look)

    def paint_row(self, painter: QPainter, row: int, rect: QRectF, look: Look) -> None:
        """The same for a view that knows more about the row than an option can say."""
        line = self.line(row)
        self._margins.paint(painter, self._rows.paint(painter, rect, line, look), line)

    def line(self, row: int) -> Line:
        """A row with all that it takes to paint it."""
        return Line(self._model.row(row), self.block(row), self.column, self.gap(row))

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As wide as the column."""
        return QSize(self.column.width, self.height(index.row()))

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        """Over margin notes that are cut, or that stand for a written note: the full list."""
        if event.type() != QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        told = self.told(index.row(), event.pos().x()) if index.isValid() else ""
        QToolTip.showText(event.globalPos(), plain_tip(told), view)
        return True

    def told(self, row: int, x: float) -> str:
        """What a tool tip over this row says at ``x``, a line for each label; mostly nothing."""
        line, notes = self.line(row), self.column.notes
        over = x <= self.column.opposite(notes) if line.block.mirrored else x >= notes
        return listed(line.row) if over and (line.row.note or self._margins.is_cut(line)) else ""
