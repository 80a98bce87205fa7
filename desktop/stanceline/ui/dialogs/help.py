"""Help: the pages of resources/help with their contents, a search, links between them and a way back."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QListWidget, QVBoxLayout, QWidget

from stanceline.host.places import shipped
from stanceline.ui.dialogs.helppage import HelpPage
from stanceline.ui.looks.clearing import clearable, lead_with
from stanceline.ui.looks.iconbutton import IconButton
from stanceline.ui.looks.looks import Looks


def pages() -> list[tuple[str, Path]]:
    """(title, file) of each page, in order; the title is its first heading."""
    found = sorted((shipped("resources") / "help").glob("*.md"))
    return [(page.read_text(encoding="utf-8").splitlines()[0].lstrip("# "), page) for page in found]


class HelpDialog(QDialog):
    """Contents left, the page right. The pages are ours: nothing of a person's text is ever shown as rich text."""

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._looks, self._pages = looks, pages()
        self._words = [file.read_text(encoding="utf-8").casefold() for _, file in self._pages]
        self._listed = list(range(len(self._pages)))
        self._been: list[int] = []
        self._here = -1
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search the help"))
        self.field.setAccessibleName(self.tr("Search the help"))
        lead_with(self.field, looks.icon("search", "text_3", 16))
        clearable(self.field)
        self.topics = QListWidget()
        self.topics.setAccessibleName(self.tr("Topics"))
        self.topics.ensurePolished()  # rows filled in before keep the height of an unstyled one
        self.page = HelpPage(looks)
        self.page.setAccessibleName(self.tr("Page"))
        self._none = QLabel(self.tr("No page has these words."))
        self._none.setProperty("quiet", True)
        self._none.setWordWrap(True)
        self.back = IconButton(looks, "arrow-left", self.tr("Back"))
        self.forward = IconButton(looks, "arrow-right", self.tr("Forward"))
        self._lay_out()
        self._connect()
        self._list()
        self.topics.setFocus()
        self.resize(980, 680)

    def open_page(self, name: str) -> None:
        """Go to the page whose file has this name ("2-labelling.md"); an unknown one changes nothing."""
        for row, (_, file) in enumerate(self._pages):
            if file.name == name:
                self._visit(row)

    def _lay_out(self) -> None:
        turning = QHBoxLayout()
        turning.setSpacing(4)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if mirrored:  # back points to where one came from
            self.back.setPicture("arrow-right")
            self.forward.setPicture("arrow-left")
        turning.addWidget(self.back)
        turning.addWidget(self.forward)
        turning.addWidget(self.field, 1)
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addLayout(turning)
        left.addWidget(self._none)
        left.addWidget(self.topics, 1)
        side = QWidget()
        side.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        side.setFixedWidth(260)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(12)
        row.addWidget(side)
        row.addWidget(self.page, 1)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._list)
        self.field.returnPressed.connect(lambda: self.page.find_next(self.field.text()))
        self.topics.currentRowChanged.connect(self._choose)
        self.page.anchorClicked.connect(self._follow)
        self.back.clicked.connect(lambda: self._turn(-1))
        self.forward.clicked.connect(lambda: self._turn(1))
        for keys, turn in ((QKeySequence.StandardKey.Back, -1), (QKeySequence.StandardKey.Forward, 1)):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda by=turn: self._turn(by))
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(self.field.setFocus)

    def _list(self, _text: str = "") -> None:
        """Pages that have all the words; the one that is shown stays if it has them."""
        words = self.field.text().casefold().split()
        shown = self._been[self._here] if self._been else 0
        self._listed = [row for row, whole in enumerate(self._words) if all(word in whole for word in words)]
        self.topics.blockSignals(True)
        self.topics.clear()
        self.topics.addItems([self._pages[row][0] for row in self._listed])
        self.topics.blockSignals(False)
        self._none.setVisible(not self._listed)
        if self._listed:
            self.topics.setCurrentRow(self._listed.index(shown) if shown in self._listed else 0)
        self.page.mark(self.field.text())

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self._listed):
            self._visit(self._listed[row])

    def _visit(self, page: int) -> None:
        """Go there, and forget what was ahead."""
        if not self._been or self._been[self._here] != page:
            self._been = [*self._been[: self._here + 1], page]
            self._here = len(self._been) - 1
        self._show()

    def _turn(self, by: int) -> None:
        if 0 <= self._here + by < len(self._been):
            self._here += by
            self._show()

    def _show(self) -> None:
        row = self._been[self._here]
        self.back.setEnabled(self._here > 0)
        self.forward.setEnabled(self._here + 1 < len(self._been))
        if row not in self._listed:
            self.field.clear()
        self.topics.blockSignals(True)
        self.topics.setCurrentRow(self._listed.index(row))
        self.topics.blockSignals(False)
        self.page.show_file(self._pages[row][1])
        self.page.mark(self.field.text())

    def _follow(self, url: QUrl) -> None:
        """Our own pages here, everything else in the browser."""
        if url.isRelative():
            self.open_page(url.path())
        else:
            QDesktopServices.openUrl(url)
