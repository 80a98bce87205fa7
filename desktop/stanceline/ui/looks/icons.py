"""The vendored line icons, drawn in any colour at the resolution of the screen they land on."""

from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

APP_ICON = "stanceline"
_STROKE = 1.75
_KEPT_PIXMAPS = 512


class IconShelf:
    """SVG files of one folder as pixmaps; the last 512 are kept, the sources all."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sources: dict[str, str] = {}
        self._pixmaps: OrderedDict[tuple[str, str, int, float], QPixmap] = OrderedDict()

    def names(self) -> tuple[str, ...]:
        """The line icons, in alphabetical order; the program's own icon is not one of them."""
        return tuple(sorted(path.stem for path in self._folder.glob("*.svg") if path.stem != APP_ICON))

    def app_icon(self) -> QIcon:
        """The program's own icon in every size that was drawn for it."""
        icon = QIcon()
        for path in sorted((self._folder / "app").glob(f"{APP_ICON}-*.png")):
            icon.addFile(str(path))
        return icon

    def pixmap(self, name: str, colour: str, pixels: int, ratio: float = 1.0) -> QPixmap:
        """The icon in "#rrggbb", ``pixels`` wide and high, for a screen with this device pixel ratio.

        Raises FileNotFoundError for a name that is not in the folder.
        """
        key = (name, colour, pixels, ratio)
        kept = self._pixmaps.get(key)
        if kept is not None:
            self._pixmaps.move_to_end(key)
            return kept
        drawn = self._draw(name, colour, pixels, ratio)
        self._pixmaps[key] = drawn
        if len(self._pixmaps) > _KEPT_PIXMAPS:
            self._pixmaps.popitem(last=False)
        return drawn

    def _draw(self, name: str, colour: str, pixels: int, ratio: float) -> QPixmap:
        source = self._source(name).replace("currentColor", colour)
        side = max(1, round(pixels * ratio))
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, side, side))
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _source(self, name: str) -> str:
        if name not in self._sources:
            text = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
            self._sources[name] = text.replace('stroke-width="2"', f'stroke-width="{_STROKE}"')
        return self._sources[name]


class TokenIcon(QIconEngine):
    """An icon that asks for its colour when it is painted, so that a change of theme needs only a repaint."""

    def __init__(
        self, shelf: IconShelf, name: str, colour: Callable[[QIcon.Mode], QColor], pixels: int
    ) -> None:
        super().__init__()
        self._shelf, self._name, self._colour, self._pixels = shelf, name, colour, pixels

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Paint in the middle of rect, as large as it allows."""
        side = min(rect.width(), rect.height())
        ratio = painter.device().devicePixelRatio()
        square = QRect(0, 0, side, side)
        square.moveCenter(rect.center())
        painter.drawPixmap(square, self._shelf.pixmap(self._name, self._colour(mode).name(), side, ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """At one device pixel to the pixel."""
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """``scale`` device pixels to the pixel of ``size``."""
        side = max(1, min(size.width(), size.height()))
        return self._shelf.pixmap(self._name, self._colour(mode).name(), side, scale)

    def actualSize(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QSize:
        """Square, and never larger than asked for."""
        side = min(size.width(), size.height())
        return QSize(side, side)

    def isNull(self) -> bool:
        """Never: a missing file is an error when the icon is painted."""
        return False

    def clone(self) -> QIconEngine:
        """Another engine for the same icon."""
        return TokenIcon(self._shelf, self._name, self._colour, self._pixels)
