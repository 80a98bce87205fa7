"""Paints one article of the queue: title, source and date, stance bar, how far it is."""

from PySide6.QtCore import QDate, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from stanceline.domain.articles import ArticleLine
from stanceline.domain.filters import Status
from stanceline.ui.days import short_day
from stanceline.ui.looks.bidi import isolated, runs_right_to_left
from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.painting import paint_box
from stanceline.ui.looks.sharebar import paint_share_bar
from stanceline.ui.looks.tokens import tone_of
from stanceline.ui.queue.model import LINE_ROLE, QueueRow
from stanceline.ui.session import Session

ROW_HEIGHT = 86
_INNER = 12
_BAR_HEIGHT = 5
_FLAG = 14
_FIGURES = "00/00"  # room for these, or ten matches, in every row: the bars end below each other


class QueueDelegate(QStyledItemDelegate):
    """Every row has the same height; right-to-left titles stand at the right, whatever the window does."""

    def __init__(self, session: Session, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._looks = looks

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """86 px high."""
        return QSize(option.rect.width(), ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The card of the current article is tinted and has a mark at its leading edge."""
        row: QueueRow = index.data(LINE_ROLE)
        theme = self._looks.theme
        box = QRectF(option.rect).adjusted(6, 2, -6, -2)
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        if current:
            paint_box(painter, box, 8, QColor(theme.accent_soft))
            mark = QRectF(box.left() + 1, box.top() + 12, 3, box.height() - 24)
            paint_box(painter, mark, 1.5, QColor(theme.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            paint_box(painter, box, 8, QColor(theme.field))
        if current and option.state & QStyle.StateFlag.State_HasFocus:
            paint_box(painter, box, 8, None, QColor(theme.accent), width=2)
        inner = box.adjusted(_INNER, 10, -_INNER, -10)
        mirrored = runs_right_to_left(row.line.title)
        self._paint_words(painter, inner, row, mirrored)
        self._paint_progress(painter, inner, row, mirrored)

    def _paint_words(self, painter: QPainter, inner: QRectF, row: QueueRow, mirrored: bool) -> None:
        theme = self._looks.theme
        done = row.status is Status.DONE
        title = self._looks.ui_font(13, 500 if done else 600)
        _write(painter, QRectF(inner.left(), inner.top(), inner.width(), 20), row.line.title, title,
               QColor(theme.text_2 if done else theme.text), mirrored)  # fmt: skip
        below = QRectF(inner.left(), inner.top() + 20, inner.width(), 18)
        if row.flagged:
            flag = QRectF(inner.left() if mirrored else inner.right() - _FLAG, below.top() + 2, _FLAG, _FLAG)
            picture = self._looks.pixmap("flag", "warning", _FLAG, painter.device().devicePixelRatio())
            painter.drawPixmap(flag.topLeft(), picture)
            below.adjust(_FLAG + 6 if mirrored else 0, 0, 0 if mirrored else -_FLAG - 6, 0)
        _write(painter, below, _origin(row.line), self._looks.ui_font(12), QColor(theme.text_3), mirrored)

    def _paint_progress(self, painter: QPainter, inner: QRectF, row: QueueRow, mirrored: bool) -> None:
        theme = self._looks.theme
        figure = self._looks.ui_font(12, 400, tabular=True)
        words, widest = f"{row.done}/{row.line.sentences}", _FIGURES
        if row.matches is not None:
            words, widest = (self.tr("%n match(es)", "", count) for count in (row.matches, 10))
        metrics = QFontMetricsF(figure)
        room = max(metrics.horizontalAdvance(widest), metrics.horizontalAdvance(words)) + 10
        line = QRectF(inner.left(), inner.bottom() - 16, inner.width(), 16)
        bar = QRectF(line.left(), line.center().y() - _BAR_HEIGHT / 2, line.width() - room, _BAR_HEIGHT)
        codebook = self._session.codebook
        parts = [(n, QColor(tone_of(theme, codebook.label(label).colour).mark)) for label, n in row.parts]
        paint_share_bar(painter, bar, parts, row.line.sentences, self._looks, mirrored=mirrored)
        end = QRectF(line.right() - room, line.top(), room, line.height())
        if row.status is Status.DONE and row.matches is None:
            ratio = painter.device().devicePixelRatio()
            tick = self._looks.pixmap("check", "ok", 16, ratio)
            painter.drawPixmap(QRectF(end.right() - 16, end.top(), 16, 16).topLeft(), tick)
        else:
            painter.setFont(figure)
            painter.setPen(QColor(theme.text_3))
            painter.drawText(end, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)


def _write(painter: QPainter, box: QRectF, text: str, font: QFont, colour: QColor, mirrored: bool) -> None:
    painter.setFont(font)
    painter.setPen(colour)
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    painter.drawText(box, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, shown)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _origin(line: ArticleLine) -> str:
    day = QDate.fromString(line.published[:10], Qt.DateFormat.ISODate)
    date = short_day(day) if day.isValid() else line.published
    # Isolated, or a right-to-left source would turn the parts of the date around.
    return "  ·  ".join(isolated(part) for part in (line.source, date) if part)
