"""The strip of keys below the sentences."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from stanceline.domain.codebook import Codebook, Dimension
from stanceline.ui.looks.bidi import tame
from stanceline.ui.looks.keycap import HEIGHT as CAP
from stanceline.ui.looks.keycap import key_cap_width, paint_key_cap
from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.painting import placed
from stanceline.ui.reading.column import Column

_HEIGHT = 44
_SIDE, _BETWEEN, _CAP_GAP, _WORD_GAP = 22, 18, 3, 7
_DASH, _DOTS = "–", "…"
_LONGEST_WORD = 110


@dataclass(frozen=True, slots=True)
class Hint:
    """Keys and what they do; ``spread`` puts this sign between the first and the last of several."""

    caps: tuple[str, ...]
    words: str
    spread: str = ""


SHIPPED: Mapping[str, str] = MappingProxyType(
    {
        "annotate.next": "Enter", "annotate.next_to_do": "Space", "annotate.repeat": ".",
        "go.extend_down": "Shift+↓", "edit.undo": "Ctrl+Z", "help.shortcuts": "?",
    }
)  # fmt: skip
"""The first key of each action that is told here, as people write it, until the window says otherwise."""


def hints_of(
    codebook: Codebook, keys: Mapping[str, str] = SHIPPED, *, labels: bool = True
) -> tuple[Hint, ...]:
    """The keys of the labelling loop; those of the labels, if they are heard, come from the codebook."""
    loop = {
        "annotate.next": QCoreApplication.translate("KeyStrip", "next"),
        "annotate.next_to_do": QCoreApplication.translate("KeyStrip", "next to-do"),
        "annotate.repeat": QCoreApplication.translate("KeyStrip", "repeat"),
        "go.extend_down": QCoreApplication.translate("KeyStrip", "extend"),
        "edit.undo": QCoreApplication.translate("KeyStrip", "undo"),
        "help.shortcuts": QCoreApplication.translate("KeyStrip", "shortcuts"),
    }
    given = _label_hints(codebook.stance) + _label_hints(codebook.topics) if labels else []
    return (*given, *(Hint(_caps(keys[name]), words) for name, words in loop.items() if name in keys))


def _label_hints(dimension: Dimension | None) -> list[Hint]:
    keys = sorted({label.key.upper() for label in dimension.active if label.key}) if dimension else []
    if not dimension or not keys:
        return []
    words = tame(dimension.title)
    spread = _DASH if _is_row(keys) else _DOTS
    return [Hint((keys[0], keys[-1]), words, spread) if len(keys) > 1 else Hint((keys[0],), words)]


def _is_row(keys: Sequence[str]) -> bool:
    """Whether these are all the digits from the first to the last: E–W would promise every letter between."""
    return all(key.isdecimal() for key in keys) and int(keys[-1]) - int(keys[0]) == len(keys) - 1


def _caps(key: str) -> tuple[str, ...]:
    """One cap for each key that is held down together."""
    held, plus, last = key[:-1].rpartition("+") if key.endswith("+") else key.rpartition("+")
    last = f"{last}+" if key.endswith("+") else last
    signs = {"Enter": "↵", "Shift": "⇧", "Space": QCoreApplication.translate("KeyStrip", "Space")}
    return tuple(signs.get(cap, cap) for cap in (*(held.split("+") if plus else ()), last))


class KeyStrip(QWidget):
    """Hints in a row; those at the end give way where there is no room."""

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = looks
        self._hints: tuple[Hint, ...] = ()
        self._codebook = Codebook()
        self._keys_now, self._labels_too = SHIPPED, True
        self._left = 0
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_codebook(self, codebook: Codebook) -> None:
        """Tell the keys of these labels."""
        self._codebook = codebook
        self._tell()

    def use_keys(self, keys: Mapping[str, str], *, labels: bool) -> None:
        """Tell other keys of the loop, by action id; and whether labels have any."""
        self._keys_now, self._labels_too = keys, labels
        self._tell()

    def _tell(self) -> None:
        self._hints = hints_of(self._codebook, self._keys_now, labels=self._labels_too)
        told = "; ".join(f"{self._keys(hint)} {hint.words}" for hint in self._hints)
        self.setAccessibleName(self.tr("Keys: %1").replace("%1", told))
        self.update()

    def fit(self, column: Column) -> None:
        """Begin below the column if all hints find room there."""
        self._left = column.left
        self.update()

    def sizeHint(self) -> QSize:
        """44 px high."""
        return QSize(400, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line above, and as many hints as fit."""
        painter = QPainter(self)
        painter.fillRect(QRectF(0, 0, self.width(), 1), QColor(self._looks.theme.line))
        font = self._looks.ui_font(12)
        widths = [self._width(hint) for hint in self._hints]
        room = self.width() - 2 * _SIDE - sum(widths) - _BETWEEN * (len(widths) - 1)
        x = float(_SIDE + max(0, min(self._left, room)))
        for hint, width in zip(self._hints, widths, strict=True):
            if x + width > self.width() - _SIDE:
                break
            painter.setFont(font)
            self._paint(painter, x, hint)
            x += width + _BETWEEN

    def _paint(self, painter: QPainter, x: float, hint: Hint) -> None:
        metrics = QFontMetricsF(self._looks.ui_font(12))
        top = (_HEIGHT + 1 - CAP) / 2
        ink = QColor(self._looks.theme.text_2)
        for number, cap in enumerate(hint.caps):
            if number and hint.spread:
                painter.setPen(ink)
                wide = metrics.horizontalAdvance(hint.spread)
                box = placed(self, x - _CAP_GAP, top, wide + 2, CAP)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, hint.spread)
                x += wide
            width = key_cap_width(cap, self._looks)
            paint_key_cap(painter, placed(self, x, top, width, CAP), cap, self._looks)
            x += width + _CAP_GAP
        painter.setPen(ink)
        words = metrics.elidedText(hint.words, Qt.TextElideMode.ElideRight, _LONGEST_WORD)
        left = x - _CAP_GAP + _WORD_GAP
        box = placed(self, left, top, _LONGEST_WORD + 4, CAP)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, words)

    def _width(self, hint: Hint) -> float:
        metrics = QFontMetricsF(self._looks.ui_font(12))
        caps = sum(key_cap_width(cap, self._looks) for cap in hint.caps) + _CAP_GAP * (len(hint.caps) - 1)
        dash = metrics.horizontalAdvance(hint.spread)
        return caps + dash + _WORD_GAP + min(_LONGEST_WORD, metrics.horizontalAdvance(hint.words))

    @staticmethod
    def _keys(hint: Hint) -> str:
        return (f" {hint.spread} " if hint.spread else "+").join(hint.caps)
