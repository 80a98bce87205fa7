"""The lines layout: each sentence a row of its own, laid out and painted; and what found no room in the margin."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from stanceline.ui.looks.looks import Looks
from stanceline.ui.reading.column import Column, fitted_column, line_pitch, row_height
from stanceline.ui.reading.layouts import Block, Layouts, guessed_lines
from stanceline.ui.reading.manner import DEFAULT_SIZE, Manner
from stanceline.ui.reading.margin import MarginPainter
from stanceline.ui.reading.model import ArticleModel
from stanceline.ui.reading.painting import Line, Look, RowPainter
from stanceline.ui.reading.speech import listed

_Index = QModelIndex | QPersistentModelIndex


class SentenceDelegate(QStyledItemDelegate):
    """The Paper on which a strip is a sentence; Qt knows it as the delegate of its view."""

    def __init__(self, model: ArticleModel, looks: Looks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.column: Column = fitted_column(800, DEFAULT_SIZE)
        self._manner = Manner()
        self._model = model
        self._layouts = Layouts(looks)
        self._rows = RowPainter(looks)
        self._margins = MarginPainter(looks)

    # As a Paper

    def strips(self) -> int:
        """One a row."""
        return self._model.rowCount()

    def strip(self, row: int) -> int:
        """The row itself."""
        return row

    def rows(self, strip: int) -> range:
        """The strip itself."""
        return range(strip, strip + 1)

    def extent(self, row: int) -> QRect | None:
        """The whole strip."""
        return None

    def row_at(self, strip: int, x: float, y: float) -> int:
        """The strip itself."""
        return strip

    def fit(self, column: Column, manner: Manner) -> None:
        """Stand in another column, in another manner."""
        self.column = column
        if manner != self._manner:
            self._manner = self._layouts.manner = self._margins.manner = manner
            self.forget()

    def forget(self) -> None:
        """Lay out anew what is asked for next."""
        self._layouts.clear()

    def height(self, strip: int) -> int:
        """Of a row, in pixels, measured."""
        block = self.block(strip)
        return row_height(block.lines, block.pitch, self.gap(strip))

    def guess(self, strip: int) -> int:
        """About the same, without laying anything out."""
        column = self.column
        lines = guessed_lines(self._model.sentences[strip].text, column.text_width, column.size)
        return row_height(lines, line_pitch(column.size, False, self._manner.spacing), self.gap(strip))

    def paint_strip(self, painter: QPainter, strip: int, rect: QRectF, look: Callable[[int], Look]) -> None:
        """The row with all that stands beside it."""
        self.paint_row(painter, strip, rect, look(strip))

    def on_number(self, row: int, x: float, y: float) -> bool:
        """In the gutter."""
        column = self.column
        return x >= column.opposite(column.text) if self.block(row).mirrored else x < column.text

    def told(self, row: int, x: float, y: float) -> str:
        """Over margin notes that are cut, or that stand for a written note: the full list."""
        line, notes = self.line(row), self.column.notes
        over = x <= self.column.opposite(notes) if line.block.mirrored else x >= notes
        return listed(line.row) if over and (line.row.note or self._margins.is_cut(line)) else ""

    # Rows

    def gap(self, row: int) -> bool:
        """Whether a paragraph begins and room is left above it; a heading stays with what it heads."""
        sentences = self._model.sentences
        return row > 0 and sentences[row].paragraph and sentences[row - 1].kind != "heading"

    def block(self, row: int) -> Block:
        """The sentence of a row in lines."""
        return self._layouts.block(self._model.sentences[row], self.column.text_width, self._model.language)

    def line(self, row: int) -> Line:
        """A row with all that it takes to paint it."""
        model = self._model
        return Line(
            model.row(row), self.block(row), self.column, self.gap(row), model.spots(row), model.hits(row)
        )

    def paint_row(self, painter: QPainter, row: int, rect: QRectF, look: Look) -> None:
        """Paint a row into its rectangle."""
        line = self.line(row)
        top = self._rows.paint(painter, rect, line, look)
        if look.told:
            self._margins.paint(painter, top, line)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """The same for Qt: into the rectangle of the option, current if it has the focus."""
        state: QStyle.StateFlag = option.state
        rect: QRect = option.rect
        look = Look(
            current=bool(state & QStyle.StateFlag.State_HasFocus),
            selected=bool(state & QStyle.StateFlag.State_Selected),
        )
        self.paint_row(painter, index.row(), QRectF(rect), look)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As wide as the column."""
        return QSize(self.column.width, self.height(index.row()))
