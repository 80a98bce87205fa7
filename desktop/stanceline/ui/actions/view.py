"""The View menu."""

from PySide6.QtCore import Qt

from stanceline.ui.actions.action import Action, Menu
from stanceline.ui.desk import Desk

QUEUE, LABELS, CHART = range(3)


def _toggle(desk: Desk, dock: int) -> None:
    desk.docks[dock].toggle()


def _theme(name: str, text: str) -> Action:
    return Action(
        id=f"view.theme.{name}", text=text, menu=Menu.VIEW, group=3, submenu="Theme",
        do=lambda desk: desk.program.use_theme(name), ticked=lambda desk: desk.program.settings.theme == name,
    )  # fmt: skip


VIEW = (
    Action(
        id="view.queue", text="Queue", menu=Menu.VIEW, keys=("Ctrl+B",),
        do=lambda desk: _toggle(desk, QUEUE), ticked=lambda desk: desk.docks[QUEUE].seen,
    ),
    Action(
        id="view.labels", text="Labels", menu=Menu.VIEW, keys=("Ctrl+Alt+B",),
        do=lambda desk: _toggle(desk, LABELS), ticked=lambda desk: desk.docks[LABELS].seen,
    ),
    Action(
        id="view.chart", text="Distribution", menu=Menu.VIEW, keys=("Ctrl+Shift+D",),
        do=lambda desk: _toggle(desk, CHART), ticked=lambda desk: desk.docks[CHART].seen,
    ),
    Action(
        id="view.keys", text="Strip of keys", menu=Menu.VIEW,
        do=lambda desk: desk.reader.show_keys(not desk.reader.keys.isVisible()),
        ticked=lambda desk: desk.reader.keys.isVisible(),
    ),
    Action(
        id="view.larger", text="Larger", menu=Menu.VIEW, group=1, submenu="Text size",
        keys=("Ctrl++", "Ctrl+="), do=lambda desk: desk.reader.zoom(1), repeats=True,
    ),
    Action(
        id="view.smaller", text="Smaller", menu=Menu.VIEW, group=1, submenu="Text size",
        keys=("Ctrl+-",), do=lambda desk: desk.reader.zoom(-1), repeats=True,
    ),
    Action(
        id="view.normal", text="Normal", menu=Menu.VIEW, group=1, submenu="Text size",
        keys=("Ctrl+0",), do=lambda desk: desk.reader.zoom(0),
    ),
    Action(
        id="view.full", text="Full screen", menu=Menu.VIEW, group=2, keys=("F11",),
        do=lambda desk: desk.window.showNormal() if desk.window.isFullScreen() else desk.window.showFullScreen(),
        ticked=lambda desk: desk.window.isFullScreen(),
    ),
    Action(
        id="view.next_pane", text="Next pane", menu=Menu.VIEW, group=2, keys=("F6",),
        do=lambda desk: _go_to_pane(desk, 1),
    ),
    Action(
        id="view.previous_pane", text="Previous pane", menu=Menu.VIEW, group=2,
        keys=("Shift+F6",), do=lambda desk: _go_to_pane(desk, -1),
    ),
    _theme("system", "System"),
    _theme("light", "Light"),
    _theme("dark", "Dark"),
    _theme("high contrast", "High contrast"),
)  # fmt: skip


def _go_to_pane(desk: Desk, by: int) -> None:
    """To the pane after (1) or before (-1) the one that has the keyboard; panes that can't take it are passed over."""
    panes = (
        (desk.queue, desk.queue.focusProxy() or desk.queue),
        (desk.reader, desk.reader.view),
        (desk.labels, desk.labels.next),
        (desk.chart, desk.chart.focusProxy() or desk.chart),
    )
    there = [(pane, target) for pane, target in panes if target.isVisible()]
    focus = desk.window.focusWidget()
    here = next((n for n, (pane, _) in enumerate(there) if focus and pane.isAncestorOf(focus)), None)
    if there:
        start = here if here is not None else -1 if by > 0 else 0
        there[(start + by) % len(there)][1].setFocus(Qt.FocusReason.ShortcutFocusReason)
