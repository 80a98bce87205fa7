"""The page of targets: what a stance can be towards, with other names for each."""

from dataclasses import replace

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
)

from stanceline.domain.codebook import Target
from stanceline.operations import targets
from stanceline.ui.codebook.committing import Committing
from stanceline.ui.codebook.page import Page
from stanceline.ui.looks.looks import Looks

NAME, ALIASES, TIMES = range(3)


class TargetsPage(Page):
    """A table that is written into; below it what can be done to the target that is chosen."""

    def __init__(self, committing: Committing, looks: Looks) -> None:
        super().__init__(looks)
        self._committing, self._session = committing, committing.session
        self._targets: tuple[Target, ...] = ()
        self.table = QTableWidget(0, 3)
        self.add_target = QPushButton(self.tr("New target"))
        self.merge = QPushButton(self.tr("Merge into…"))
        self.delete = QPushButton(self.tr("Delete"))
        self._lay_out()
        self.table.itemChanged.connect(self._edit)
        self.table.itemSelectionChanged.connect(self._follow_choice)
        self.add_target.clicked.connect(self._add)
        self.delete.clicked.connect(self._delete)
        self.merge.clicked.connect(self._ask_merge)

    def _lay_out(self) -> None:
        self.title.setText(self.tr("Targets"))
        self.about.setText(
            self.tr(
                "Who or what a stance can be towards. Other names, divided by commas, are found in the text."
            )
        )
        table = self.table
        table.setAccessibleName(self.tr("Targets"))
        table.setHorizontalHeaderLabels([self.tr("Name"), self.tr("Other names"), self.tr("Given")])
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(34)
        table.setShowGrid(False)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(ALIASES, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(TIMES, QHeaderView.ResizeMode.ResizeToContents)
        header.resizeSection(NAME, 220)
        self.delete.setProperty("kind", "danger")
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.add_target)
        foot.addWidget(self.merge)
        foot.addStretch()
        foot.addWidget(self.delete)
        self.column.addSpacing(12)
        self.column.addWidget(table, 1)
        self.column.addSpacing(12)
        self.column.addLayout(foot)

    def show_targets(self) -> None:
        """As the file has them."""
        self._targets = self._session.project.codebook.targets
        uses = self._session.read(targets.uses)
        self.table.blockSignals(True)
        self.table.setRowCount(len(self._targets))
        for row, target in enumerate(self._targets):
            times = uses.get(target.id, 0)
            self.table.setItem(row, NAME, QTableWidgetItem(target.name))
            self.table.setItem(row, ALIASES, QTableWidgetItem(", ".join(target.aliases)))
            count = QTableWidgetItem(QLocale().toString(times) if times else "")
            count.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            self.table.setItem(row, TIMES, count)
        self.table.blockSignals(False)
        self._follow_choice()

    def _chosen(self) -> Target | None:
        rows = {item.row() for item in self.table.selectedItems()}
        return self._targets[min(rows)] if rows else None

    def _follow_choice(self) -> None:
        chosen = self._chosen()
        uses = self._session.read(targets.uses)
        self.merge.setEnabled(chosen is not None and len(self._targets) > 1)
        self.delete.setEnabled(chosen is not None and not uses.get(chosen.id))

    def _edit(self, item: QTableWidgetItem) -> None:
        target = self._targets[item.row()]
        text = " ".join(item.text().split())
        if item.column() == NAME:
            wanted = replace(target, name=text)
        else:
            names = dict.fromkeys(name for each in text.split(",") if (name := each.strip()))
            wanted = replace(target, aliases=tuple(names))
        if not self._committing.do(targets.edit, wanted).happened:
            self.show_targets()

    def _add(self) -> None:
        taken = {target.name.casefold() for target in self._targets}
        name, number = self.tr("New target"), 1
        while name.casefold() in taken:
            number += 1
            name = f"{self.tr('New target')} {number}"
        if self._committing.do(targets.add, Target(name=name)).happened:
            row = self.table.rowCount() - 1
            self.table.setCurrentCell(row, NAME)
            self.table.edit(self.table.model().index(row, NAME))

    def _delete(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._committing.do(targets.delete, chosen.id)

    def _ask_merge(self) -> None:
        chosen = self._chosen()
        menu = QMenu(self)
        for target in self._targets:
            if chosen is not None and target.id != chosen.id:
                line = menu.addAction(target.name.replace("&", "&&"))
                line.triggered.connect(
                    lambda _=False, into=target.id: self._committing.do(targets.merge, chosen.id, into)
                )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.merge.mapToGlobal(self.merge.rect().bottomLeft()))
