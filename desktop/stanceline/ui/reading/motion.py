"""Short movements of at most 120 ms: gliding to a sentence, and the flash when a label lands."""

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation

LONGEST = 120
"""Milliseconds."""


class Movement(QObject):
    """Runs a step from 0 to 1 in 120 ms or, where motion is not wanted, at once."""

    def __init__(self, step: Callable[[float], None], parent: QObject) -> None:
        super().__init__(parent)
        self._step = step
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(LONGEST)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._take)

    @property
    def running(self) -> bool:
        """Whether the end has not been reached."""
        return self._animation.state() is QVariantAnimation.State.Running

    def start(self, still: bool) -> None:
        """Begin anew; ``still`` goes to the end without a way."""
        self._animation.stop()
        if still:
            self._step(1.0)
        else:
            self._animation.start()

    def stop(self) -> None:
        """Stay where it is."""
        self._animation.stop()

    def _take(self, value: object) -> None:
        if isinstance(value, float):
            self._step(value)
