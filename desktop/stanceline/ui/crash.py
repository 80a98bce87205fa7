"""The last resort of the window: an exception that nobody caught is told, logged, and lets the program live."""

import logging
import platform
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
    qVersion,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout

from stanceline import __version__
from stanceline.domain.trouble import Trouble
from stanceline.host import logs

log = logging.getLogger(__name__)
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class CrashDialog(QDialog):
    """Says that nothing is lost, and gives a report to copy that holds no text of the articles."""

    def __init__(self, report: str, log_file: Path) -> None:
        super().__init__(QApplication.activeWindow())
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = QLabel(
            self.tr(
                "This is a fault of the program, not yours. Every label you set is saved. You can go on; if it"
                " happens again, please send the report below."
            )
        )
        words.setWordWrap(True)
        where = QLabel(self.tr("The log is {path}").format(path=log_file))
        where.setTextFormat(Qt.TextFormat.PlainText)
        where.setProperty("quiet", True)
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("Copy report"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        for part in (words, self.report, where, buttons):
            column.addWidget(part)
        self.resize(680, 420)


class CrashTeller(QObject):
    """Shows one dialog for each place that fails, whatever thread it failed on."""

    troubled = Signal(object)
    """A Trouble that reached nobody who could tell it: no fault of the program, so no crash report."""

    _came = Signal(str)

    def __init__(self, log_file: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._log_file = log_file
        self._told: set[str] = set()
        self._open: list[CrashDialog] = []
        self._came.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def tell(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Show it, unless the same place was told of already: a painting that fails fails sixty times a second."""
        if isinstance(error, Trouble):
            self.troubled.emit(error)
            return
        frames = traceback.extract_tb(trace)
        place = f"{kind.__name__} {frames[-1].filename}:{frames[-1].lineno}" if frames else kind.__name__
        if place in self._told:
            return
        self._told.add(place)
        # The words of an exception may quote an article; its kind and place never do.
        self._came.emit(
            f"Stanceline {__version__}, Qt {qVersion()}, Python {platform.python_version()}, "
            f"{platform.platform()}\n{kind.__name__}\n{logs.frames(trace)}"
        )

    def _show(self, report: str) -> None:
        dialog = CrashDialog(report, self._log_file)
        self._open.append(dialog)  # where no window is active nothing else holds it
        dialog.finished.connect(lambda: self._open.remove(dialog))
        dialog.open()


def log_qt_messages() -> None:
    """Send what Qt says to the log; nobody reads stderr of a desktop program."""

    def take(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        category = context.category or "qt"
        log.log(_LEVELS.get(kind, logging.WARNING), "%s: %s", category, message)

    qInstallMessageHandler(take)
