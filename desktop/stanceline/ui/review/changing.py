"""Doing one thing to many sentences: the menu of what can be done, and the wait where there are very many."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu, QProgressDialog, QWidget

from stanceline.domain.codebook import Label
from stanceline.domain.progress import Progress, finish
from stanceline.domain.review import Deed
from stanceline.operations import bulk
from stanceline.ui.session import Session
from stanceline.ui.worker import Running


class Changing(QObject):
    """Each change is one step, however many sentences it touches."""

    def __init__(self, session: Session, owner: QWidget) -> None:
        super().__init__(owner)
        self._session, self._owner = session, owner
        self._wait: tuple[Running, QProgressDialog] | None = None
        session.job_moved.connect(self._move)
        session.job_ended.connect(self._end)

    def menu(self, sentences: Sequence[int]) -> QMenu:
        """What can be done to these sentences."""
        menu = QMenu(self._owner)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        head = menu.addAction(self.tr("On %n sentence(s):", "", len(sentences)))
        head.setEnabled(False)
        menu.addSeparator()
        give, take = menu.addMenu(self.tr("Give a label")), menu.addMenu(self.tr("Take a label away"))
        for dimension in self._session.codebook.dimensions:
            for deed, above in ((Deed.GIVE, give), (Deed.TAKE, take)):
                below = above.addMenu(dimension.title.replace("&", "&&"))
                for label in dimension.active if deed is Deed.GIVE else dimension.labels:
                    self._add(below, label.title.replace("&", "&&"), sentences, deed, label)
        self._add(menu, self.tr("Clear all labels"), sentences, Deed.CLEAR)
        menu.addSeparator()
        for deed, words in (
            (Deed.FLAG, self.tr("Flag")),
            (Deed.UNFLAG, self.tr("Remove the flag")),
            (Deed.EXCLUDE, self.tr("Exclude")),
            (Deed.INCLUDE, self.tr("Include again")),
        ):
            self._add(menu, words, sentences, deed)
        return menu

    def change(self, sentences: Sequence[int], deed: Deed, label: Label | None = None) -> None:
        """Do it now, or with progress and a way to stop it where that would hold the window up."""
        if len(sentences) <= bulk.AT_ONCE:
            self._session.do(lambda project: finish(bulk.change_all(project, sentences, deed, label)))
            return
        job = bulk.change_all(self._session.project, sentences, deed, label)
        title = self.tr("Changing %n sentence(s)", "", len(sentences))
        running = self._session.run(job, title, self._session.take)
        wait = QProgressDialog(title, self.tr("Cancel"), 0, len(sentences), self._owner)
        # Nothing else can be written meanwhile: a key would wait with the window standing still.
        wait.setWindowModality(Qt.WindowModality.WindowModal)
        wait.setMinimumDuration(0)
        wait.setAutoReset(False)
        wait.canceled.connect(running.cancel)
        self._wait = (running, wait)
        wait.show()

    def _add(
        self, menu: QMenu, words: str, sentences: Sequence[int], deed: Deed, label: Label | None = None
    ) -> None:
        menu.addAction(words).triggered.connect(lambda _=False: self.change(sentences, deed, label))

    def _move(self, running: Running, progress: Progress) -> None:
        if self._wait is not None and self._wait[0] is running:
            self._wait[1].setValue(progress.done)

    def _end(self, running: Running) -> None:
        if self._wait is not None and self._wait[0] is running:
            wait, self._wait = self._wait[1], None
            wait.canceled.disconnect()
            wait.close()
            wait.deleteLater()
