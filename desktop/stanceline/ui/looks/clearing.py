"""Fields with an icon at the front or a × that empties them, which screen readers can name: Qt leaves them nameless."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLineEdit, QToolButton


def clearable(field: QLineEdit) -> None:
    """Give a field its ×."""
    field.setClearButtonEnabled(True)
    _name(field)


def lead_with(field: QLineEdit, icon: QIcon) -> None:
    """Put a picture before the text of a field; it does nothing."""
    field.addAction(icon, QLineEdit.ActionPosition.LeadingPosition)
    _name(field)


def _name(field: QLineEdit) -> None:
    for button in field.findChildren(QToolButton):
        action = button.defaultAction()
        empties = action is not None and "clear" in action.objectName()
        clear, search = (
            QCoreApplication.translate("Field", "Clear"),
            QCoreApplication.translate("Field", "Search"),
        )
        button.setAccessibleName(clear if empties else search)
