"""Asks for the name of a saved filter."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from stanceline.operations.filtering import LONGEST_NAME


class NamingDialog(QDialog):
    """One line of text; there is no filter without a name."""

    def __init__(self, title: str, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.field = QLineEdit(name)
        self.field.setMaxLength(LONGEST_NAME)
        self.field.setAccessibleName(self.tr("Name of the filter"))
        self.field.selectAll()
        label = QLabel(self.tr("&Name"))
        label.setBuddy(self.field)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.field.textChanged.connect(self._check)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        for part in (label, self.field, buttons):
            column.addWidget(part)
        self.setMinimumWidth(380)
        self._check()

    def name(self) -> str:
        """What was typed, without blanks around it."""
        return " ".join(self.field.text().split())

    def _check(self) -> None:
        self._ok.setEnabled(bool(self.name()))
