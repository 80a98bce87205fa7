"""The pages beside the label's: the codebook itself, a dimension, and the revisions."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
)

from stanceline.domain.codebook import Choice, Dimension
from stanceline.operations import recoding, revising
from stanceline.operations.revisions import revisions
from stanceline.ui.codebook.committing import Committing
from stanceline.ui.codebook.fields import TextBlock, TextLine
from stanceline.ui.codebook.page import Page
from stanceline.ui.days import short_day
from stanceline.ui.languages import step_in_words
from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.plaintip import plain_tip
from stanceline.ui.looks.segments import Segments


class CodebookPage(Page):
    """What the codebook is called and says of itself."""

    def __init__(self, committing: Committing, looks: Looks) -> None:
        super().__init__(looks)
        self._committing = committing
        self.name = TextLine(self.tr("Name of the codebook"))
        self.description = TextBlock(
            self.tr("Description of the codebook"),
            self.tr("What is labelled, and how to decide"),
            least=6,
            most=24,
        )
        self.add(self.tr("Name"), self.name)
        self.add(self.tr("Description"), self.description)
        self.end()
        for field in (self.name, self.description):
            field.given.connect(lambda _: self._edit())

    def show_codebook(self) -> None:
        """As the file has it."""
        codebook = self._committing.session.project.codebook
        self.title.setText(codebook.name or self.tr("Codebook"))
        self.about.setText(self.tr("Revision {n}").format(n=codebook.revision))
        self.name.show_text(codebook.name)
        self.description.show_text(codebook.description)

    def commit(self) -> None:
        """Save what was typed and not yet left."""
        self.name.commit()
        self.description.commit()

    def _edit(self) -> None:
        self._committing.do(
            revising.describe_codebook,
            name=" ".join(self.name.text().split()),
            description=self.description.toPlainText().strip(),
        )


class DimensionPage(Page):
    """One question: its wording, how many answers it takes, and what it asks besides."""

    def __init__(self, committing: Committing, looks: Looks) -> None:
        super().__init__(looks)
        self._committing, self._session = committing, committing.session
        self._dimension = Dimension(name="")
        self.name = TextLine(self.tr("Name"))
        self.heading = TextLine(self.tr("Heading"))
        self.choice = Segments(looks, [self.tr("One label a sentence"), self.tr("Any number")])
        self.choice.setAccessibleName(self.tr("How many labels a sentence can have"))
        self.required = QCheckBox(self.tr("A sentence is done only when this is answered"))
        self.targeted = QCheckBox(self.tr("Asked towards a target: who or what is meant"))
        self.held = QCheckBox(self.tr("Asked of a holder: whose stance it is"))
        self.description = TextBlock(
            self.tr("Description"), self.tr("How to decide, in which order"), least=4, most=24
        )
        self.delete = QPushButton(self.tr("Delete dimension"))
        self._lay_out()
        self.name.given.connect(lambda text: self._edit(name=text))
        self.heading.given.connect(lambda text: self._edit(heading=text))
        self.description.given.connect(lambda text: self._edit(description=text))
        self.choice.chosen.connect(self._choose)
        for box, field in ((self.required, "required"), (self.targeted, "targeted"), (self.held, "held")):
            box.clicked.connect(lambda on, field=field: self._edit(**{field: on}))
        self.delete.clicked.connect(
            lambda: self._committing.do(revising.delete_dimension, self._dimension.id)
        )

    def _lay_out(self) -> None:
        self.add(self.tr("Name"), self.name, hint=self.tr("the column of the dataset"))
        self.add(self.tr("Heading"), self.heading, hint=self.tr("what the label pane and charts say"))
        self.add(self.tr("Labels"), self.choice)
        self.column.addSpacing(12)
        for box in (self.required, self.targeted, self.held):
            self.column.addWidget(box)
        self.add(self.tr("Description"), self.description)
        self.delete.setProperty("kind", "danger")
        self.delete.setToolTip(self.tr("Only a dimension that was never answered can be deleted."))
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.delete)
        self.column.addSpacing(20)
        self.column.addLayout(foot)
        self.end()

    def show_dimension(self, row: int) -> None:
        """Show the dimension of this row id as the file has it."""
        dimension = self._dimension = self._session.project.codebook.dimension(row)
        uses = self._session.read(recoding.uses)
        times = sum(uses.get(label.id, 0) for label in dimension.labels)
        self.title.setText(dimension.title)
        given = self.tr("%Ln label(s) given", "", times) if times else self.tr("Never answered")
        self.about.setText(given)
        self.name.show_text(dimension.name)
        self.heading.show_text(dimension.heading)
        self.choice.choose(0 if dimension.choice is Choice.ONE else 1)
        for index in range(2):
            self.choice.setSegmentEnabled(index, not times)
        why = self.tr("Once a dimension has answers it keeps their number.") if times else ""
        self.choice.setToolTip(plain_tip(why))
        for index in range(2):
            self.choice.setSegmentTip(index, plain_tip(why))
            self.choice.describe_segment(index, why)
        self.choice.setAccessibleDescription(why)
        for box, on in (
            (self.required, dimension.required),
            (self.targeted, dimension.targeted),
            (self.held, dimension.held),
        ):
            box.setChecked(on)
        self.description.show_text(dimension.description)
        self.delete.setEnabled(not times and len(self._session.codebook.dimensions) > 1)

    def commit(self) -> None:
        """Save what was typed and not yet left."""
        for field in (self.name, self.heading, self.description):
            field.commit()

    def _choose(self, index: int) -> None:
        self._edit(choice=Choice.MANY if index else Choice.ONE)

    def _edit(self, **values: Any) -> None:
        self._committing.do(revising.edit_dimension, replace(self._dimension, **values))
        self.show_dimension(self._dimension.id)


class RevisionsPage(Page):
    """What was changed when by whom, the newest first."""

    def __init__(self, committing: Committing, looks: Looks) -> None:
        super().__init__(looks)
        self._session = committing.session
        self.table = QTableWidget(0, 4)
        self.table.setAccessibleName(self.tr("Revisions of the codebook"))
        self.table.setHorizontalHeaderLabels(
            [self.tr("No."), self.tr("When"), self.tr("Who"), self.tr("What")]
        )
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.title.setText(self.tr("Revisions"))
        self.about.setText(
            self.tr("Every annotation keeps the number of the revision under which it was given.")
        )
        self.column.addSpacing(12)
        self.column.addWidget(self.table, 1)

    def show_revisions(self) -> None:
        """Read them from the journal."""
        found = self._session.read(revisions, step_in_words)
        self.table.setRowCount(len(found))
        for row, each in enumerate(found):
            moment = QDateTime.fromString(each.at, Qt.DateFormat.ISODateWithMs).toLocalTime()
            when = f"{short_day(moment.date())} {QLocale().toString(moment.time(), 'HH:mm')}"
            for column, text in enumerate((str(each.number), when, each.annotator or "–", each.what)):
                item = QTableWidgetItem(text)
                item.setToolTip(plain_tip(text))
                self.table.setItem(row, column, item)
