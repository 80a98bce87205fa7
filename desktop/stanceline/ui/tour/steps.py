"""The six steps of the tutorial: what each says, and what it points at."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from stanceline.ui.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A title, a sentence or three, and the widget beside which it is said."""

    title: str
    text: str
    anchor: Callable[[Desk], QWidget | None]


def steps() -> tuple[Step, ...]:
    """All of them, in the language of the interface."""
    return (*_panes(), *_beyond())


def _panes() -> tuple[Step, ...]:
    """The four panes, in the order in which the eye meets them."""
    translate = QCoreApplication.translate
    return (
        Step(
            title=translate("Tour", "One sentence at a time"),
            text=translate(
                "Tour",
                "This is the article. The sentence in the box is the current one: J and K, or the arrow keys, "
                "move on and back. Space goes to the next one that still lacks a label.",
            ),
            anchor=lambda desk: desk.reader,
        ),
        Step(
            title=translate("Tour", "A key for each label"),
            text=translate(
                "Tour",
                "Digits set the stance, letters switch topics on and off. Press 1 now, or click: "
                "the same key again takes it away. What a label means is told when the mouse rests on it.",
            ),
            anchor=lambda desk: desk.labels,
        ),
        Step(
            title=translate("Tour", "What is still to do"),
            text=translate(
                "Tour",
                "All articles with how far they are. Typing in the field finds one; Enter opens it. "
                "Next time you begin where you stopped.",
            ),
            anchor=lambda desk: desk.queue,
        ),
        Step(
            title=translate("Tour", "See the balance"),
            text=translate(
                "Tour",
                "The chart follows every key. Click a bar and only articles with such sentences stay; "
                "Esc takes the filter away.",
            ),
            anchor=lambda desk: desk.chart,
        ),
    )


def _beyond() -> tuple[Step, ...]:
    """What is around them."""
    translate = QCoreApplication.translate
    return (
        Step(
            title=translate("Tour", "Nothing to save, nothing to fear"),
            text=translate(
                "Tour",
                "Every label is on the disk the moment you press its key. Ctrl+Z takes back any step, "
                "even tomorrow. Your own pace stands here too; only you see it.",
            ),
            anchor=lambda desk: desk.window.findChild(QWidget, "status line"),
        ),
        Step(
            title=translate("Tour", "All the rest"),
            text=translate(
                "Tour",
                "F1 opens the help, ? shows every key, and the menus hold what has none. "
                "File → New project… starts your own.",
            ),
            anchor=lambda desk: desk.window.findChild(QWidget, "menus"),
        ),
    )
