"""The dialog for one's own lists of words: one word or phrase a line, several lists with names."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from stanceline.domain.cues import CueList, entries_of
from stanceline.operations import cues
from stanceline.ui.looks.bidi import tame
from stanceline.ui.looks.looks import Looks


@dataclass(frozen=True, slots=True)
class Draft:
    """A list as it is written; ``shared`` ones belong to the project."""

    title: str
    text: str = ""
    shared: bool = False
    shown: bool = True

    def made(self) -> CueList:
        """The list, with the id that lists of its kind have."""
        kind = "project" if self.shared else "own"
        return CueList(f"{kind}:{self.title}", self.title, entries_of(self.text))


class OwnWordsDialog(QDialog):
    """Asks; ``keep`` gets the drafts when the person is done."""

    def __init__(
        self,
        looks: Looks,
        own: Collection[CueList],
        shared: Collection[CueList],
        shown: Collection[str],
        keep: Callable[[tuple[Draft, ...]], None],
        *,
        writable: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Own words"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._keep, self._writable = keep, writable
        self._drafts = [
            Draft(each.title, "\n".join(each.words), each in shared, each.id in shown)
            for each in (*own, *shared)
        ] or [Draft(self.tr("My words"))]
        self._build(looks)
        for draft in self._drafts:
            self._list(draft)
        self.lists.setCurrentRow(0)
        self.words.setFocus()

    def drafts(self) -> tuple[Draft, ...]:
        """As they are written now; empty lists are left out, and no two of a kind have one name."""
        found: list[Draft] = []
        for row, draft in enumerate(self._drafts):
            title = " ".join(draft.title.split())[: cues.LONGEST_TITLE] or self.tr("My words")
            names = {each.title for each in found if each.shared == draft.shared}
            unique, number = title, 2
            while unique in names:
                unique, number = f"{title} {number}", number + 1
            if entries_of(draft.text):
                checked = self.lists.item(row).checkState() is Qt.CheckState.Checked
                found.append(replace(draft, title=unique, shown=checked))
        return tuple(found)

    def accept(self) -> None:
        """Hand the lists over."""
        self._keep(self.drafts())
        super().accept()

    # Building

    def _build(self, looks: Looks) -> None:
        self.lists = QListWidget()
        self.lists.setAccessibleName(self.tr("Lists of words"))
        self.lists.setFixedWidth(190)
        self.title = QLineEdit()
        self.title.setMaxLength(cues.LONGEST_TITLE)
        self.title.setAccessibleName(self.tr("Name of the list"))
        self.words = QPlainTextEdit()
        self.words.setAccessibleName(self.tr("Words of the list, one word or phrase a line"))
        self.words.setTabChangesFocus(True)
        self.words.setPlaceholderText(self.tr("siren\ncongest*\nat the same time"))
        self.mine = QRadioButton(self.tr("For me, in all projects"))
        self.shared = QRadioButton(self.tr("For everybody in this project"))
        self.shared.setEnabled(self._writable)
        self.add = QPushButton(self.tr("New list"))
        self.remove = QPushButton(self.tr("Remove"))
        about = QLabel(self.tr("One word or phrase a line; a star stands for any ending: “congest*”."))
        about.setProperty("quiet", True)
        about.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        go = buttons.addButton(self.tr("Mark these words"), QDialogButtonBox.ButtonRole.AcceptRole)
        go.setProperty("kind", "primary")
        go.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._lay_out(looks, about, buttons)
        self.lists.currentRowChanged.connect(self._show)
        self.title.textEdited.connect(lambda text: self._change(title=text))
        self.words.textChanged.connect(lambda: self._change(text=self.words.toPlainText()))
        self.shared.toggled.connect(lambda on: self._change(shared=on))
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)

    def _lay_out(self, looks: Looks, about: QLabel, buttons: QDialogButtonBox) -> None:
        heading = QLabel(self.tr("Words to mark in the text"))
        heading.setFont(looks.ui_font(15, 650))
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.lists, 1)
        below = QHBoxLayout()
        below.addWidget(self.add)
        below.addWidget(self.remove)
        left.addLayout(below)
        right = QVBoxLayout()
        right.setSpacing(8)
        for part in (self.title, self.words, about, self.mine, self.shared):
            right.addWidget(part, 1 if part is self.words else 0)
        panes = QHBoxLayout()
        panes.setSpacing(16)
        panes.addLayout(left)
        panes.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addLayout(panes, 1)
        column.addWidget(buttons)
        self.resize(620, 460)

    # Changing

    def _list(self, draft: Draft) -> None:
        item = QListWidgetItem(tame(draft.title))
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if draft.shown else Qt.CheckState.Unchecked)
        self.lists.addItem(item)

    def _show(self, row: int) -> None:
        there = 0 <= row < len(self._drafts)
        for part in (self.title, self.words, self.mine, self.remove):
            part.setEnabled(there)
        self.shared.setEnabled(there and self._writable)
        draft = self._drafts[row] if there else Draft("")
        self.title.setText(draft.title)
        for part, value in ((self.shared, draft.shared), (self.mine, not draft.shared)):
            part.blockSignals(True)
            part.setChecked(value)
            part.blockSignals(False)
        self.words.blockSignals(True)
        self.words.setPlainText(draft.text)
        self.words.blockSignals(False)

    def _change(self, **values: object) -> None:
        row = self.lists.currentRow()
        if 0 <= row < len(self._drafts):
            self._drafts[row] = replace(self._drafts[row], **values)  # type: ignore[arg-type]
            self.lists.item(row).setText(tame(self._drafts[row].title))

    def _add(self) -> None:
        if len(self._drafts) < cues.MOST_LISTS:
            draft = Draft(self.tr("New list"))
            self._drafts.append(draft)
            self._list(draft)
            self.lists.setCurrentRow(len(self._drafts) - 1)
            self.title.setFocus()
            self.title.selectAll()

    def _remove(self) -> None:
        row = self.lists.currentRow()
        if 0 <= row < len(self._drafts):
            del self._drafts[row]
            self.lists.takeItem(row)
            self._show(self.lists.currentRow())
