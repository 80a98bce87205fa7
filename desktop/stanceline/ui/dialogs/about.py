"""About: versions and licences, as plain text that can be copied into a report."""

import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QSizePolicy, QVBoxLayout, QWidget

from stanceline import __version__
from stanceline.ui.looks.bidi import facing
from stanceline.ui.looks.looks import Looks

_WORDS = 392
"""Width of the words, in px: the height that they need depends on it."""


class AboutDialog(QDialog):
    """What this is, which versions, under which licences."""

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Stanceline"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        backwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        name = QLabel(facing("Stanceline", backwards=backwards))
        name.setFont(looks.title_font())
        words = QLabel("\n".join(facing(line, backwards=backwards) for line in self.words().split("\n")))
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.words()))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        name.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        words.setMinimumWidth(_WORDS)
        for part in (name, words, buttons):
            column.addWidget(part)

    def words(self) -> str:
        """Versions and licences."""
        about = self.tr("Label every sentence of an article with stance and topic.")
        versions = f"Stanceline {__version__}, Qt {qVersion()}, Python {platform.python_version()}, {platform.system()}"
        licences = self.tr(
            "Stanceline: Apache-2.0. Qt and PySide: LGPL-3.0. Inter and Source Serif 4: OFL-1.1. Lucide icons: ISC."
        )
        return f"{about}\n\n{versions}\n\n{licences}"
