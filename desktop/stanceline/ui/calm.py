"""Focus mode: nothing but the article, until one has enough of it."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

_SIDE = 8
"""Pixels that the panes keep off the edge of the window, which are not there to do so."""


class Calm:
    """Hides ``parts`` and shows again exactly those that it hid; ``rest`` is what keeps the keyboard."""

    def __init__(self, parts: Callable[[], Sequence[QWidget]], rest: QWidget) -> None:
        self._parts, self._rest = parts, rest
        self._hidden: list[QWidget] = []

    @property
    def on(self) -> bool:
        """Whether the article is alone."""
        return bool(self._hidden)

    def toggle(self) -> None:
        """Into it or out of it."""
        if self.on:
            self.leave()
            return
        self._hidden = [part for part in self._parts() if not part.isHidden()]
        for part in self._hidden:
            part.hide()
        self._rest.window().setContentsMargins(_SIDE, 0, _SIDE, 0)
        self._rest.setFocus()

    def leave(self) -> None:
        """Show what was hidden."""
        hidden, self._hidden = self._hidden, []
        for part in hidden:
            part.show()
        self._rest.window().setContentsMargins(0, 0, 0, 0)
