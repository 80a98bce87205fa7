"""What is seen while many annotations are changed: how far it is, and a way to stop it."""

from PySide6.QtCore import QMetaObject, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QProgressBar, QVBoxLayout, QWidget

from stanceline.domain.progress import Progress
from stanceline.ui.session import Session
from stanceline.ui.worker import Running

_WIDTH = 380


class Waiting(QDialog):
    """Closes when the job has ended; Esc and Cancel stop it, and nothing of it is kept."""

    def __init__(self, session: Session, running: Running, parent: QWidget) -> None:
        super().__init__(parent)
        self._running = running
        self.setWindowTitle(running.title)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(running.title)
        self.bar.setRange(0, 0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(14)
        title = QLabel(running.title)
        title.setTextFormat(Qt.TextFormat.PlainText)  # it may name labels
        title.setWordWrap(True)
        column.addWidget(title)
        column.addWidget(self.bar)
        column.addWidget(buttons)
        self.resize(_WIDTH, column.totalHeightForWidth(_WIDTH))
        self._links: list[QMetaObject.Connection] = [
            session.job_moved.connect(self._follow),
            session.job_ended.connect(self._end),
        ]

    def reject(self) -> None:
        """Stop it; the dialog closes when it has stopped."""
        self._running.cancel()

    def _follow(self, running: Running, progress: Progress) -> None:
        if running is self._running and progress.total:
            self.bar.setRange(0, progress.total)
            self.bar.setValue(progress.done)

    def _end(self, running: Running) -> None:
        if running is self._running:
            self.accept()
