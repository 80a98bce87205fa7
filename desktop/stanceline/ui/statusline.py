"""The line at the bottom: saved or not, what job is under way, and where one is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from stanceline.domain.change import Change
from stanceline.domain.progress import Progress
from stanceline.domain.trouble import Trouble
from stanceline.ui.looks.looks import Looks
from stanceline.ui.place import Place
from stanceline.ui.queue.panel import QueuePanel
from stanceline.ui.reading.panel import ReaderPanel
from stanceline.ui.resting import Resting
from stanceline.ui.session import Session
from stanceline.ui.worker import Running

UNSAVED = ("SAVE_FAILED_FULL", "SAVE_FAILED_IO", "PROJECT_MOVED", "PROJECT_BUSY", "DB_CORRUPT", "DATABASE")
"""Kinds of Trouble after which the last change is not in the file."""


class StatusLine(QWidget):
    """Left what the file is doing, right where the annotator is."""

    def __init__(
        self,
        session: Session,
        place: Place,
        queue: QueuePanel,
        reader: ReaderPanel,
        resting: Resting,
        looks: Looks,
    ) -> None:
        super().__init__()
        self.setObjectName("status line")
        self._resting, self._shows_pace = resting, True
        self._session, self._place, self._queue, self._reader, self._looks = (
            session,
            place,
            queue,
            reader,
            looks,
        )
        self._jobs: list[Running] = []
        self._unsaved = False
        self._sign = QLabel()
        self._saved = QLabel()
        self._what = QLabel()
        self._bar = QProgressBar()
        self._cancel = QPushButton(self.tr("Cancel"))
        self._where = QLabel()
        self._sign.setAccessibleName(self.tr("Saved or not"))
        self._lay_out()
        session.changed.connect(self._follow_change)
        session.opened.connect(self.refresh)
        resting.paced.connect(self.refresh)
        session.troubled.connect(self._doubt)
        place.moved.connect(self.refresh)
        queue.model.modelReset.connect(self.refresh)
        reader.view.fitted.connect(self.refresh)
        session.job_began.connect(self._begin)
        session.job_moved.connect(self._move)
        session.job_ended.connect(self._end)
        self._show_job(False)
        self.refresh()

    @property
    def where(self) -> str:
        """The words at the right."""
        return self._where.text()

    def refresh(self) -> None:
        """Say where one is."""
        if self._unsaved:
            self._saved.setText(self.tr("The last change is not saved"))
            self._sign.setPixmap(self._looks.pixmap("triangle-alert", "danger", 14, self.devicePixelRatioF()))
        elif self._session.project.writable:
            self._saved.setText(self.tr("All changes saved"))
            self._sign.setPixmap(self._looks.pixmap("check", "ok", 14, self.devicePixelRatioF()))
        else:
            self._saved.setText(self.tr("Read-only"))
            self._sign.setPixmap(self._looks.pixmap("lock", "warning", 14, self.devicePixelRatioF()))
        parts = []
        number = self._queue.model.row_of(self._place.article) + 1
        if number:
            text = self.tr("Article {number} of {total}")
            parts.append(text.format(number=number, total=len(self._queue.model.shown)))
        row = self._reader.current_row() + 1
        if row:
            parts.append(
                self.tr("Sentence {number} of {total}").format(
                    number=row, total=self._reader.model.rowCount()
                )
            )
        parts += self._pace() if self._shows_pace else [self._labels()]
        parts.append(f"{round(self._reader.view.text_size / 18 * 100)} %")
        self._where.setText("     ".join(parts))

    def show_pace(self, shown: bool) -> None:
        """What was labelled today and how fast, or only how many labels there are."""
        self._shows_pace = shown
        self.refresh()

    def _labels(self) -> str:
        return self.tr("%Ln label(s)", "", self._session.counts.mine.labels.total())

    def _pace(self) -> list[str]:
        pace = self._resting.pace
        parts = [self.tr("Today %Ln label(s)", "", pace.labels)]
        if pace.per_hour is not None:
            parts.append(self.tr("%Ln per hour", "", pace.per_hour))
        hours, minutes = divmod(round(pace.active) // 60, 60)
        if hours:
            parts.append(self.tr("{hours} h {minutes} min").format(hours=hours, minutes=minutes))
        elif minutes:
            parts.append(self.tr("{minutes} min").format(minutes=minutes))
        return parts

    def _lay_out(self) -> None:
        small = self._looks.ui_font(12, 400, tabular=True)
        for label in (self._saved, self._what, self._where):
            label.setFont(small)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._where.setProperty("quiet", True)
        self._bar.setFixedSize(160, 6)
        self._bar.setTextVisible(False)
        self._cancel.setFont(small)
        self._cancel.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._cancel.clicked.connect(self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(8)
        for part in (self._sign, self._saved, self._what, self._bar, self._cancel):
            row.addWidget(part)
        row.addStretch()
        row.addWidget(self._where)
        self.setFixedHeight(30)

    def _follow_change(self, change: Change) -> None:
        if change.happened:
            self._unsaved = False
        self.refresh()

    def _doubt(self, trouble: Trouble) -> None:
        """After a write that failed, "All changes saved" would be a lie until the next one succeeds."""
        self._unsaved = self._unsaved or trouble.kind in UNSAVED
        self.refresh()

    def _stop(self) -> None:
        if self._jobs:
            self._jobs[0].cancel()

    def _begin(self, running: Running) -> None:
        self._jobs.append(running)
        self._show_first()

    def _move(self, running: Running, progress: Progress) -> None:
        if self._jobs[:1] != [running]:
            return
        self._what.setText(f"{running.title}  {progress.message}")
        share = progress.share
        self._bar.setVisible(share is not None)  # without a share the words alone say that it goes on
        self._bar.setValue(round((share or 0) * 1000))

    def _end(self, running: Running) -> None:
        was_first = self._jobs[:1] == [running]
        self._jobs = [job for job in self._jobs if job is not running]
        if was_first:
            self._show_first()

    def _show_first(self) -> None:
        """Jobs run one after the other: the first is under way, the others wait."""
        self._show_job(bool(self._jobs))
        if self._jobs:
            self._what.setText(self._jobs[0].title)
            self._bar.setRange(0, 1000)
            self._bar.setVisible(False)

    def _show_job(self, shown: bool) -> None:
        for part in (self._what, self._bar, self._cancel):
            part.setVisible(shown)
        for part in (self._sign, self._saved):
            part.setVisible(not shown)
