"""A button that is only an icon, with its name in the tip and for screen readers."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.plaintip import plain_tip


class IconButton(QToolButton):
    """32 × 32 px; reached by Tab, and a click leaves the keyboard where it was."""

    def __init__(
        self,
        looks: Looks,
        icon: str,
        name: str,
        *,
        colour: str = "",
        pixels: int = 18,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._looks, self._colour, self._pixels = looks, colour, pixels
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedSize(pixels + 14, pixels + 14)
        self.setIconSize(QSize(pixels, pixels))
        self.setPicture(icon)
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(name))

    def setPicture(self, icon: str, colour: str = "") -> None:
        """Another icon, or the same in another token (a flag that is raised)."""
        self._colour = colour or self._colour
        self.setIcon(self._looks.icon(icon, self._colour, self._pixels))
