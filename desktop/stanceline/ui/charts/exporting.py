"""The export menu of the charts: picture, drawing, numbers, clipboard, table."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QDate, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from stanceline.domain.trouble import Trouble
from stanceline.ui.charts import picture, wording
from stanceline.ui.charts.figures import Figure
from stanceline.ui.charts.ink import Ink
from stanceline.ui.charts.numbers import NumbersDialog, as_csv
from stanceline.ui.charts.saving import AskPath, save
from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.tokens import LIGHT


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What would be exported now: the chart's name for files, its figure, and whose labels are counted."""

    name: str
    figure: Figure
    scope: str

    @property
    def title(self) -> str:
        """The heading of the picture and of the table."""
        return f"{self.figure.title} – {self.scope}"


class ExportMenu(QMenu):
    """What can be done with the chart on show; also callable with a path, without asking for one."""

    refused = Signal(object)
    """A Trouble: the file could not be written."""

    def __init__(
        self, looks: Looks, subject: Callable[[], Subject | None], ask_path: AskPath, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._looks, self._subject, self._ask_path, self._panel = looks, subject, ask_path, parent
        self._numbers: NumbersDialog | None = None
        self._add("image", self.tr("Save picture (PNG)…"), lambda: self._save("png", self.png))
        self._add("file-down", self.tr("Save drawing (SVG)…"), lambda: self._save("svg", self.svg))
        self._add("save", self.tr("Save numbers (CSV)…"), lambda: self._save("csv", self.csv))
        self.addSeparator()
        self._add("copy", self.tr("Copy picture"), self.copy_picture)
        self.addSeparator()
        self._add("table-2", self.tr("Show as table…"), self.show_table)
        self.aboutToShow.connect(self._prepare)

    @property
    def numbers(self) -> NumbersDialog | None:
        """The table, once it has been asked for."""
        return self._numbers

    def follow(self) -> None:
        """The counts changed: the table on show is brought up to date."""
        subject = self._subject()
        if self._numbers is not None and self._numbers.isVisible() and subject is not None:
            self._numbers.show_figure(subject.title, subject.figure)

    def png(self, path: Path) -> None:
        """Write the picture at twice its size, in light colours; Trouble if that fails."""
        self._write(path, picture.png, outlined=False)

    def svg(self, path: Path) -> None:
        """Write the drawing, in light colours; Trouble if that fails."""
        dots = self._panel.logicalDpiX()
        self._write(path, lambda one: picture.svg(one, dots), outlined=True)

    def csv(self, path: Path) -> None:
        """Write the numbers; Trouble if that fails."""
        subject = self._subject()
        if subject is not None:
            save(path, as_csv(subject.figure).encode())

    def copy_picture(self) -> None:
        """Put the picture on the clipboard."""
        subject = self._subject()
        if subject is not None:
            QGuiApplication.clipboard().setImage(picture.image(self._picture(subject, outlined=False)))

    def show_table(self) -> None:
        """Open the numbers beside the window."""
        if self._numbers is None:
            self._numbers = NumbersDialog(self._panel)
        self._numbers.show()
        self._numbers.raise_()
        self.follow()

    def _add(self, icon: str, text: str, act: Callable[[], None]) -> None:
        self.addAction(self._looks.icon(icon), text).triggered.connect(lambda _=False: act())

    def _prepare(self) -> None:
        something = self._subject() is not None
        for action in self.actions():
            action.setEnabled(something)

    def _picture(self, subject: Subject, *, outlined: bool) -> picture.Picture:
        parts = (wording.counted(subject.figure), subject.scope, wording.date(QDate.currentDate()))
        return picture.Picture(
            figure=subject.figure,
            title=subject.figure.title,
            note=" · ".join(parts),
            ink=Ink.of(self._looks, LIGHT, outlined=outlined),
            heading=self._looks.ui_font(16, 650),
        )

    def _write(self, path: Path, made: Callable[[picture.Picture], bytes], *, outlined: bool) -> None:
        subject = self._subject()
        if subject is not None:
            save(path, made(self._picture(subject, outlined=outlined)))

    def _save(self, suffix: str, write: Callable[[Path], None]) -> None:
        subject = self._subject()
        if subject is None:
            return
        day = QDate.currentDate().toString("yyyy-MM-dd")
        scope = re.sub(r"\W+", "-", subject.scope.lower()).strip("-")
        kinds = {
            "png": self.tr("Pictures (*.png)"),
            "svg": self.tr("Drawings (*.svg)"),
            "csv": self.tr("Tables (*.csv)"),
        }
        path = self._ask_path(
            self._panel, self.tr("Save chart"), f"{subject.name}_{scope}_{day}.{suffix}", kinds[suffix]
        )
        if path is None:
            return
        try:
            write(path if path.suffix else path.with_suffix(f".{suffix}"))
        except Trouble as trouble:
            self.refused.emit(trouble)
