"""The way of Tab through a window.

Qt also stops at panes that only hand the keyboard on to one of their parts, wherever those were made; at the end of
the round that leads past the bar and into the middle.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget


def stops(window: QWidget) -> list[QWidget]:
    """Every widget of the window that Tab may stop at when it is seen, as the order is now."""
    found: list[QWidget] = []
    each: QWidget | None = window.nextInFocusChain()
    while each is not None and each is not window:
        takes = each.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        if takes and each.focusProxy() is None and each.window() is window:
            found.append(each)
        each = each.nextInFocusChain()
    return found


def step(window: QWidget, order: Sequence[QWidget], *, forward: bool) -> bool:
    """Give the keyboard to the next stop of this order, or the one before; False where there is none."""
    focus = window.focusWidget()
    here = next((n for n, each in enumerate(order) if each is focus), -1 if forward else len(order))
    ahead = [*order[here + 1 :], *order[: max(here, 0)]]
    behind = [*reversed(order[:here]), *reversed(order[here + 1 :])]
    for each in ahead if forward else behind:
        if each.isVisible() and each.isEnabled() and not _is_left_to_arrows(each, focus):
            reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
            each.setFocus(reason)
            return True
    return False


def _is_left_to_arrows(stop: QWidget, focus: QWidget | None) -> bool:
    """Of buttons of which one is down, Tab stops at that one."""
    if not isinstance(stop, QAbstractButton) or not stop.isCheckable() or stop.isChecked():
        return False
    group = stop.group()
    if group is None or not group.exclusive():
        return False
    return group.checkedButton() is not None or (focus is not None and focus in group.buttons())
