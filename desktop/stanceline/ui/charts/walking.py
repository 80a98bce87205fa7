"""The keys that walk over the bars of a chart, and where they lead."""

from PySide6.QtCore import Qt

from stanceline.ui.charts.drawing import Drawing, Spot

STEPS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Home: (-10_000, 0),
    Qt.Key.Key_End: (10_000, 0),
}
"""Rows and segments that each key goes on."""


def walk(drawing: Drawing, spot: Spot | None, key: Qt.Key) -> Spot | None:
    """Where a key of ``STEPS`` leads from a spot of the drawing; to the first bar from nowhere.

    Rows without a count are passed over. From the first segment a step back leads to the row as a whole;
    up and down keep to the same label where the next row has it. Left and right are as seen.
    """
    rows = [row for row in drawing.spots if row]
    if not rows or key not in STEPS:
        return spot
    at = next(((y, x) for y, row in enumerate(rows) for x, one in enumerate(row) if one == spot), None)
    if at is None:
        return rows[0][0]
    down, right = STEPS[key]
    row = rows[max(0, min(len(rows) - 1, at[0] + down))]
    if down:
        alike = (one for one in row[1:] if at[1] and one.label_ids[-1] == rows[at[0]][at[1]].label_ids[-1])
        return next(alike, row[min(at[1], len(row) - 1)])
    step = -right if drawing.mirrored else right
    return row[max(0, min(len(row) - 1, at[1] + step))]
