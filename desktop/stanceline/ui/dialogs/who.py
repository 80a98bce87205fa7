"""The dialog that asks who is labelling."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from stanceline.ui.looks.looks import Looks

LONGEST = 80


class WhoDialog(QDialog):
    """Asks for a name; the same project then opens as this person."""

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Who is labelling?"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = QLineEdit()
        self.field.setMaxLength(LONGEST)
        self.field.setAccessibleName(self.tr("Name"))
        self.field.setPlaceholderText(self.tr("Name"))
        heading = QLabel(self.tr("Who is labelling?"))
        heading.setFont(looks.ui_font(15, 650))
        about = QLabel(
            self.tr("The project opens again for this person. Every label carries the name of who gave it.")
        )
        about.setProperty("quiet", True)
        about.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._go = buttons.addButton(self.tr("Label as this person"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._go.setProperty("kind", "primary")
        self._go.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.field.textChanged.connect(self._check)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        for part in (heading, about, self.field):
            column.addWidget(part)
        column.addStretch()
        column.addWidget(buttons)
        self.resize(440, 210)
        self._check()

    def name(self) -> str:
        """The name, its blanks put right."""
        return " ".join(self.field.text().split())

    def _check(self) -> None:
        self._go.setEnabled(bool(self.name()) and self.name().isprintable())
