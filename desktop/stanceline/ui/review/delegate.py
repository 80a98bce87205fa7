"""Paints the cells of the table: two lines of the sentence with its hits, shapes, dots and marks."""

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from stanceline.domain.folding import words
from stanceline.domain.review import ReviewRow
from stanceline.domain.searching import hits_among
from stanceline.ui.looks.bidi import on_one_line, runs_right_to_left
from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.shapes import paint_dot, paint_shape
from stanceline.ui.looks.tokens import dot_of, tone_of
from stanceline.ui.reading.hits import RowHits, hit_formats
from stanceline.ui.review.model import ROW_ROLE, Column, ReviewModel

ROW_HEIGHT = 60
_SIDE = 8
_SHAPE, _DOT, _GAP = 11, 8, 6
_LINE = 21
_LONGEST = 400  # characters of a sentence that two lines can ever show
_ICONS = {Column.NOTE: ("sticky-note", "text_2"), Column.FLAG: ("flag", "warning")}
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class ReviewDelegate(QStyledItemDelegate):
    """Each cell runs as its own text does; every row has the same height."""

    def __init__(self, model: ReviewModel, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._looks = model, looks

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """60 px high."""
        return QSize(option.rect.width(), ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Ground, contents, and a line below."""
        theme, box = self._looks.theme, QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        own = self._model.is_own(index.row())
        painter.fillRect(box, QColor(theme.accent_soft if chosen else theme.surface))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), QColor(theme.line))
        if option.state & QStyle.StateFlag.State_HasFocus:
            edge = option.widget.width() - 3 if self._mirrored else 0
            painter.fillRect(QRectF(edge, box.top(), 3, box.height()), QColor(theme.accent))
        row: ReviewRow | None = index.data(ROW_ROLE)
        if row is None:
            return
        if not own:
            painter.setOpacity(0.75)
        self._paint_cell(painter, box.adjusted(_SIDE, 0, -_SIDE, 0), row, Column(index.column()))
        painter.setOpacity(1.0)

    def _paint_cell(self, painter: QPainter, box: QRectF, row: ReviewRow, column: Column) -> None:
        painter.save()
        painter.setClipRect(box.adjusted(-2, 0, 2, 0))
        if column is Column.SENTENCE:
            self._paint_sentence(painter, box, row)
        elif column is Column.STANCE:
            self._paint_stance(painter, box, row)
        elif column is Column.TOPICS:
            self._paint_topics(painter, box, row)
        elif column in _ICONS:
            if row.note if column is Column.NOTE else row.flagged:
                self._paint_icon(painter, box, *_ICONS[column])
        else:
            heavy = 650 if column is Column.UNSURE else 400
            shown = ("?" if row.unsure else "") if column is Column.UNSURE else self._model.words(row, column)
            if column is Column.NUMBER:
                shown = QLocale().toString(row.position)
            side = Qt.AlignmentFlag.AlignHCenter if column is Column.UNSURE else Qt.AlignmentFlag.AlignLeading
            self._write(painter, box, shown, self._looks.ui_font(12, heavy, tabular=True), "text_2", side)
        painter.restore()

    def _paint_sentence(self, painter: QPainter, box: QRectF, row: ReviewRow) -> None:
        """The first line and the rest of the text in the second, shortened."""
        font = self._looks.reading_font(15, row.language)
        text = on_one_line(row.text[:_LONGEST])
        first, cut = self._line(text, font, box.width())
        top = box.top() + (box.height() - (2 if cut < len(text) else 1) * _LINE) / 2
        self._draw(painter, first, QPointF(box.left(), top), text, row)
        if cut < len(text):
            rest = QFontMetricsF(font).elidedText(
                text[cut:].lstrip(), Qt.TextElideMode.ElideRight, box.width() - 2
            )
            second, _ = self._line(rest, font, box.width(), like=text)
            self._draw(painter, second, QPointF(box.left(), top + _LINE), rest, row)

    def _line(self, text: str, font: QFont, width: float, like: str = "") -> tuple[QTextLayout, int]:
        """One laid-out line, and where (in characters) the next would begin."""
        layout = QTextLayout(text, font)
        option = QTextOption()
        mirrored = runs_right_to_left(like or text)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        if like:
            option.setWrapMode(QTextOption.WrapMode.NoWrap)
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        )
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(width)
        end = line.textStart() + line.textLength()
        layout.endLayout()
        return layout, len(text.encode("utf-16-le")[: 2 * end].decode("utf-16-le", "ignore"))

    def _draw(self, painter: QPainter, layout: QTextLayout, at: QPointF, text: str, row: ReviewRow) -> None:
        theme = self._looks.theme
        painter.setPen(QColor(theme.text_3 if row.excluded else theme.text))
        hits = hits_among(words(text), self._model.query) if self._model.query.asks else None
        formats = hit_formats(text, RowHits(hits or ()), theme)
        line = layout.lineAt(0)
        painter.save()
        layout.draw(painter, at + QPointF(0, (_LINE - line.height()) / 2), formats)
        painter.restore()

    def _paint_stance(self, painter: QPainter, box: QRectF, row: ReviewRow) -> None:
        stance = self._model.stance_of(row)
        words_ = self._model.words(row, Column.STANCE)
        if stance is None or row.excluded:
            self._write(painter, box, words_, self._looks.ui_font(12, 500), "text_3")
            return
        tone = tone_of(self._looks.theme, stance.colour)
        spot = self._leading(box, 0, _SHAPE)
        paint_shape(painter, stance.shape, spot, QColor(tone.mark))
        rest = self._after(box, _SHAPE + _GAP)
        self._write(painter, rest, words_, self._looks.ui_font(12, 600), tone.text)

    def _paint_topics(self, painter: QPainter, box: QRectF, row: ReviewRow) -> None:
        """Dots with names, in two lines."""
        labels = self._model.others_of(row)
        font = self._looks.ui_font(12)
        metrics = QFontMetricsF(font)
        lines: list[list[tuple[float, str, str]]] = [[], []]
        x, line = 0.0, 0
        for number, label in enumerate(labels):
            wide = _DOT + 5 + metrics.horizontalAdvance(label.title)
            if x and x + wide > box.width():
                x, line = 0.0, line + 1
            if line > 1:
                lines[1].append((box.width() - 20, "", f"+{len(labels) - number}"))
                break
            lines[line].append((x, label.colour, label.title))
            x += wide + 10
        used = [some for some in lines if some]
        top = box.center().y() - 9 * len(used)
        for number, some in enumerate(used):
            for start, colour, title in some:
                spot = QRectF(box.left(), top + 18 * number, box.width(), 18)
                self._paint_topic(painter, spot, start, colour, title, font)

    def _paint_topic(
        self, painter: QPainter, box: QRectF, x: float, colour: str, title: str, font: QFont
    ) -> None:
        if colour or not title.startswith("+"):
            paint_dot(painter, self._leading(box, x, _DOT), QColor(dot_of(self._looks.theme, colour)))
            x += _DOT + 5
        self._write(painter, self._after(box, x), title, font, "text_2")

    def _paint_icon(self, painter: QPainter, box: QRectF, icon: str, colour: str) -> None:
        ratio = painter.device().devicePixelRatio()
        spot = QPointF(round(box.center().x() - 8), round(box.center().y() - 8))
        painter.drawPixmap(spot, self._looks.pixmap(icon, colour, 16, ratio))

    def _write(
        self,
        painter: QPainter,
        box: QRectF,
        text: str,
        font: QFont,
        colour: str,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading,
    ) -> None:
        painter.setFont(font)
        painter.setPen(self._looks.colour(colour))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width() + 1)
        if side is Qt.AlignmentFlag.AlignLeading:
            side = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, side | Qt.AlignmentFlag.AlignAbsolute | _MIDDLE, shown)

    @property
    def _mirrored(self) -> bool:
        """Whether the table begins at the right."""
        parent = self.parent()
        return isinstance(parent, QWidget) and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _leading(self, box: QRectF, x: float, side: float) -> QRectF:
        """A square at this distance from where the cell begins."""
        left = box.right() - x - side if self._mirrored else box.left() + x
        return QRectF(left, box.center().y() - side / 2, side, side)

    def _after(self, box: QRectF, x: float) -> QRectF:
        """What is left of a cell after so many pixels."""
        return box.adjusted(0, 0, -x, 0) if self._mirrored else box.adjusted(x, 0, 0, 0)
