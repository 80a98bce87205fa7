"""Forms whose names stand level with their fields: Qt hangs them a little higher."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit


def level(form: QFormLayout) -> None:
    """Give each name of a row the height of one line of input."""
    line = QLineEdit()
    line.ensurePolished()
    height = line.sizeHint().height()
    for row in range(form.rowCount()):
        item = form.itemAt(row, QFormLayout.ItemRole.LabelRole)
        name = item.widget() if item is not None else None
        if isinstance(name, QLabel) and name.text():
            name.setMinimumHeight(height)
            name.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
