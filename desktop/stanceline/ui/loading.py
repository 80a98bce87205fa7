"""Loading articles in the window: what was dropped, pasted or chosen becomes a job, and the job a report."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QSettings
from PySide6.QtWidgets import QWidget

from stanceline.domain.articles import RawArticle
from stanceline.operations import importing, undoing
from stanceline.operations.importing import ImportOptions, Report
from stanceline.ui.dialogs.importing import ImportDialog
from stanceline.ui.dialogs.report import ReportDialog
from stanceline.ui.looks.banner import Tidings
from stanceline.ui.looks.looks import Looks
from stanceline.ui.notices import Answer, Notices
from stanceline.ui.session import Session


class Loading(QObject):
    """One way in for files, drops and the clipboard."""

    def __init__(
        self, session: Session, notices: Notices, looks: Looks, window: QWidget, memory: QSettings
    ) -> None:
        super().__init__(window)
        self._memory = memory
        self._session, self._notices, self._looks, self._window = session, notices, looks, window

    def ask(self, paths: Sequence[Path] = ()) -> None:
        """Show the import dialog, with these files in it already."""
        dialog = ImportDialog(self._session, paths, self._window, memory=self._memory)
        dialog.accepted.connect(lambda: self.load(dialog.paths, dialog.options()))
        dialog.open()

    def load(self, paths: Sequence[Path], options: ImportOptions | None = None) -> None:
        """Read files and folders, as a job."""
        title = paths[0].name if len(paths) == 1 else self.tr("%n file(s)", "", len(paths))
        job = importing.import_articles(self._session.project, tuple(paths), options)
        self._session.run(job, self.tr("Importing {name}").format(name=title), self._tell)

    def drop(self, data: QMimeData) -> bool:
        """Take dropped files in; False if nothing of it is a local file."""
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if paths:
            self.ask(paths)
        return bool(paths)

    def paste(self, data: QMimeData) -> bool:
        """Take the clipboard in as an article, or its files; False if it holds no text."""
        if any(url.isLocalFile() for url in data.urls()):
            return self.drop(data)
        text = data.text()
        if not text.strip():
            self._notices.say(self.tr("The clipboard holds no text."), Tidings.INFO, seconds=6)
            return False
        raw = RawArticle(text=text, origin=self.tr("clipboard"))
        job = importing.import_raw(self._session.project, [raw], self.tr("clipboard"))
        self._session.run(job, self.tr("Importing the clipboard"), self._tell)
        return True

    def _tell(self, report: Report) -> None:
        if report.change.happened:
            self._session.take(report.change)
        parts = [self.tr("%n new article(s)", "", report.articles)]
        if report.sentences:
            parts.append(self.tr("%n sentence(s)", "", report.sentences))
        if report.duplicates:
            parts.append(self.tr("%n duplicate(s) left out", "", len(report.duplicates)))
        if report.refusals:
            parts.append(self.tr("%n could not be read", "", len(report.refusals)))
        answers: list[Answer] = []
        if report.refusals or report.duplicates or report.warnings:
            answers.append(
                (self.tr("Details"), lambda: ReportDialog(report, self._looks, self._window).open())
            )
        if report.articles:
            answers.append((self.tr("Undo import"), lambda: self._take_back(report)))
        trouble = bool(report.refusals) or not report.articles
        kind = Tidings.WARNING if trouble else Tidings.INFO
        self._notices.say(", ".join(parts) + ".", kind, answers, seconds=0 if trouble else 20)

    def _take_back(self, report: Report) -> None:
        newest = self._session.read(undoing.next_undo)
        if newest is not None and newest.id == report.change.operation:
            self._session.do(undoing.undo)
        else:
            self._session.do(importing.take_back, report.batch)
